namespace Corpus.Tool.Tests;

/// <summary>No command writes over what it reads, by whatever name the file is called.</summary>
public class OutputOverInputTests
{
    [UnixTheory]
    // Texts.
    [InlineData("extract press/a.txt --output press/a.txt")]
    [InlineData("extract press/a.txt --output ./press/../press/a.txt")]
    [InlineData("extract press/a.txt --output hard.txt")]
    [InlineData("extract press/a.txt --output soft.txt")]
    [InlineData("extract soft.txt --output hard.txt")]
    [InlineData("extract press/a.txt --output press/a.txt --resume")]
    [InlineData("export press --output press/a.txt")]
    [InlineData("export press --output hard.txt")]
    [InlineData("export 'press/*.txt' --output soft.txt")]
    [InlineData("browse press --output press/a.txt")]
    // Catalogs, given and found.
    [InlineData("extract press/a.txt --catalog press/corpus.json --output press/corpus.json")]
    [InlineData("extract press/a.txt --catalog press/corpus.json --output hard.json")]
    [InlineData("export press --output press/corpus.json")]
    [InlineData("export press --output hard.json")]
    [InlineData("export press/a.txt --catalog hard.json --output press/corpus.json")]
    [InlineData("browse press --output hard.json")]
    [InlineData("browse press/a.txt --catalog press/corpus.json --output ./press/corpus.json")]
    // Standard input.
    [InlineData("extract --jsonl --output in.jsonl <in.jsonl")]
    [InlineData("extract --jsonl --output hard.jsonl <in.jsonl")]
    [InlineData("extract --jsonl --output soft.jsonl <hard.jsonl")]
    [InlineData("extract --jsonl --output in.jsonl --resume <in.jsonl")]
    [InlineData("extract --jsonl --catalog press/corpus.json --output hard.json <in.jsonl")]
    // Standard output.
    [InlineData("extract --jsonl <in.jsonl >>hard.jsonl")]
    [InlineData("extract press/a.txt >>hard.txt")]
    [InlineData("export press >>press/corpus.json")]
    [InlineData("export press --output /dev/stdout >>press/corpus.json")]
    // What a run would note beside its output.
    [InlineData("extract press/a.txt --catalog out.resume --output out")]
    [InlineData("extract press/a.txt out.resume --output out")]
    [InlineData("pack press/a.txt --output press/a.txt")]
    [InlineData("pack press/a.txt out.parts/corpus --output out")]
    [InlineData("pack press/a.txt out.parts/index --output out")]
    [InlineData("pack press/a.txt out.parts/record --output out")]
    [InlineData("pack --jsonl --catalog out.parts/record --output out <in.jsonl")]
    [InlineData("pack --jsonl --output out <out.parts/index")]
    public void Output_over_input_is_refused_and_every_file_stays(string command)
    {
        using var folder = new Folder();
        folder.Write("press/a.txt", "“It rains,” Carl Dorn said.");
        folder.Write("press/corpus.json", """{ "people": [ { "name": "Carl Dorn" } ] }""");
        folder.Write("in.jsonl", """{"id":"a","text":"One."}""" + "\n");
        folder.Write("out.resume", "{}");
        foreach (var part in new[] { "corpus", "index", "record" })
            folder.Write("out.parts/" + part, "{}");
        var run = Shell.Run(
            folder,
            $$"""
            ln press/a.txt hard.txt; ln -s press/a.txt soft.txt; ln press/corpus.json hard.json; ln in.jsonl hard.jsonl; ln -s in.jsonl soft.jsonl
            state() { find . -print | sort; cat press/* in.jsonl out.resume out.parts/*; }
            before=$(state); corpus {{command}}; code=$?
            [ "$before" = "$(state)" ] || echo changed
            exit $code
            """
        );

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Matches(
            "^corpus: .* is the same file as (the input .*|standard input), so nothing was written; choose a different output file\n$",
            run.Errors
        );
    }

    [UnixTheory]
    [InlineData("extract --jsonl </dev/null --output /dev/null")]
    [InlineData("extract --jsonl </dev/null >/dev/null")]
    [InlineData("extract press/a.txt --output copy.txt")]
    public void What_only_looks_like_an_input_is_written(string command)
    {
        using var folder = new Folder();
        folder.Write("press/a.txt", "“It rains,” Carl Dorn said.");
        File.Copy(folder.Path("press/a.txt"), folder.Path("copy.txt"));

        Assert.Equal((0, ""), (Shell.Run(folder, "corpus " + command) is var run ? run.ExitCode : 0, run.Errors));
    }
}
