using System.Globalization;
using Corpus.Benchmarks;
using Corpus.Benchmarks.Build;
using Corpus.Benchmarks.Cold;

SdkCompiler.Use();
switch (args)
{
    case ["extraction", .. var files]:
        ExtractionSpeed.Print(files);
        return 0;
    case ["cold", var sizes, var runs, "jit" or "r2r"]:
        ColdStart.Run(Numbers(sizes), int.Parse(runs, CultureInfo.InvariantCulture), args[3]);
        return 0;
    case ["edit", var sizes]:
        EditCost.Print(Numbers(sizes));
        return 0;
    default:
        Console.Error.WriteLine("""
            extraction [FILE.txt …]      MB/s of each stage at 10 KB, 1 MB and 10 MB of synthetic news, or of the files
            cold SIZES RUNS jit|r2r      a cold process from start to answer, beside its peers: cold 5,1000,10000 10 jit
            edit SIZES                   the generator's driver after an edit of C#, a text, a catalogue: edit 5,1000,10000
            """);
        return 2;
}

static int[] Numbers(string list) => [.. list.Split(',').Select(s => int.Parse(s, CultureInfo.InvariantCulture))];
