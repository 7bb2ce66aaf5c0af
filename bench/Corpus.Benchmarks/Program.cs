using System.Globalization;
using Corpus.Benchmarks;
using Corpus.Benchmarks.Build;
using Corpus.Benchmarks.Cold;
using Corpus.Benchmarks.Files;
using Corpus.Benchmarks.Streaming;
using Corpus.Benchmarks.Warm;

SdkCompiler.Use();

// A folder of other texts for the commands that read real ones.
var data = args is [.., "--data", var folderOfTexts] ? folderOfTexts : null;
switch (data is null ? args : args[..^2])
{
    case ["cold", var sizes, var runs, "jit" or "r2r" or "aot"]:
        ColdStart.Run(Numbers(sizes), Number(runs), args[3]);
        return 0;
    case ["warm", var size]:
        WarmQueries.Run(Number(size));
        return 0;
    case ["build", var sizes]:
        BuildCost.Print(Numbers(sizes));
        return 0;
    case ["build-whole", var size, var folder]:
        BuildCost.Whole(Number(size), folder);
        return 0;
    case ["build-alone", var folder]:
        BuildCost.Alone(folder);
        return 0;
    case ["longest", var lengths]:
        LongText.Print(Numbers(lengths));
        return 0;
    case ["longest-one", var length]:
        LongText.One(Number(length));
        return 0;
    case ["size", var articles]:
        DataSize.Print(Number(articles));
        return 0;
    case ["edit", var sizes]:
        EditCost.Print(Numbers(sizes));
        return 0;
    case ["extraction"]:
        ExtractionSpeed.Print(data);
        return 0;
    case ["stream", var gigabytes]:
        StreamCost.Curve(double.Parse(gigabytes, CultureInfo.InvariantCulture), data);
        return 0;
    case ["stream-rates", var megabytes]:
        StreamCost.Rates(Number(megabytes), data);
        return 0;
    case ["files", var articles, var runs]:
        FileQueries.Print(Number(articles), Number(runs), data);
        return 0;
    case ["files-write", var folder, var articles]:
        FileQueries.Keep(folder, Number(articles), data);
        return 0;
    case ["files-in", var folder, var runs]:
        FileQueries.Print(folder, Number(runs));
        return 0;
    case ["files-one", var folder, var form, var query]:
        FileQueries.One(folder, form, query);
        return 0;
    case ["texts", var folder, var count, var length]:
        Directory.CreateDirectory(folder);
        for (var i = 0; i < Number(count); i++)
            File.WriteAllText(Path.Combine(folder, $"{i:D5}.txt"), SyntheticNews.Article(i, Number(length)));
        return 0;
    case ["document", var page, .. var only]:
        Page.Renew(page, string.Join(' ', only));
        return 0;
    default:
        Console.Error.WriteLine(
            """
            cold SIZES RUNS jit|r2r|aot  a cold process from start to answer, beside its peers: cold 5,1000,10000 10 jit
            warm SIZE                    repeated queries beside an array of the same records, with what they allocate: warm 1000
            build SIZES                  time and memory of generator and compiler: build 5,1000,10000,20000
            longest LENGTHS              the same for one text of so many characters: longest 1000000,4000000
            size ARTICLES                what takes how much of the data: size 1000
            edit SIZES                   the generator's driver after an edit of C#, a text, a catalog: edit 5,1000,10000
            extraction                   MB/s of each stage on the bundled articles, and on 10 KB, 1 MB and 10 MB of made-up news
            stream GB                    memory and rate of corpus extract --jsonl as a stream goes on: stream 10
            stream-rates MB              its rate on the bundled articles, and by the length of made-up ones, with one core and with two: stream-rates 100
            files ARTICLES RUNS          queries of a corpus file beside Parquet read by DuckDB, SQLite, and JSON Lines: files 10000 5
            files-write FOLDER ARTICLES  writes its files into a folder, and leaves them there
            files-in FOLDER RUNS         its queries over the files of a folder
            … --data FOLDER              these five also read the texts of the folder
            texts FOLDER COUNT LENGTH    writes synthetic news, for bench/peers/extraction.mjs
            document PAGE [COMMAND …]    runs what stands in "<!-- bench: … -->" on a page, and puts the output below: document docs/performance.md
            """
        );
        return 2;
}

static int Number(string number) => int.Parse(number, CultureInfo.InvariantCulture);

static int[] Numbers(string list) => [.. list.Split(',').Select(Number)];
