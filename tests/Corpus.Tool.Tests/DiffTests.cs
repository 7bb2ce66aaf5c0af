namespace Corpus.Tool.Tests;

public class DiffTests
{
    private const string Rain = "It rains\n\n“It rains,” Anna Berg said.\n";

    [Fact]
    public void The_same_data_shows_nothing()
    {
        using var folder = new Folder();
        folder.Write("press/rain.txt", Rain);
        Export(folder, "before.json", "json");
        Export(folder, "before.jsonl", "jsonl");

        Assert.Equal((0, "", ""), Diff(folder, "before.json", "press"));
        Assert.Equal((0, "", ""), Diff(folder, "before.jsonl", "before.json"));
    }

    [Fact]
    public void A_speaker_that_the_catalog_corrects_is_shown()
    {
        using var folder = new Folder();
        folder.Write("press/rain.txt", Rain);
        Export(folder, "before.json", "json");
        folder.Write("press/rain.txt", Rain.Replace("Berg", "Dorn", StringComparison.Ordinal));

        var (exitCode, output, errors) = Diff(folder, "before.json", "press");

        Assert.Equal((0, ""), (exitCode, errors));
        Assert.Contains("- Direct: “It rains,”\n        Anna Berg", output, StringComparison.Ordinal);
        Assert.Contains("+ Direct: “It rains,”\n        Anna Dorn", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_corpus_file_is_a_version_too()
    {
        using var folder = new Folder();
        folder.Write("press/rain.txt", Rain);
        ToolRun.Of(["pack", folder.Path("press"), "--output", folder.Path("before.corpus")]);

        Assert.Equal((0, "", ""), Diff(folder, "before.corpus", "press"));
    }

    [Fact]
    public void Two_articles_of_one_id_are_told()
    {
        using var folder = new Folder();
        folder.Write("press/rain.txt", Rain);
        Export(folder, "before.jsonl", "jsonl");
        File.AppendAllText(folder.Path("before.jsonl"), File.ReadAllText(folder.Path("before.jsonl")));

        var (exitCode, output, errors) = Diff(folder, "before.jsonl", "press");

        Assert.Equal((1, ""), (exitCode, output));
        Assert.Contains("before.jsonl cannot be compared: two articles have the id 'rain'", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", "broken.json: ")]
    [InlineData(null, "broken.json: the file does not exist")]
    public void A_version_that_cannot_be_read_is_told(string? content, string message)
    {
        using var folder = new Folder();
        if (content is not null)
            folder.Write("broken.json", content);

        var (exitCode, output, errors) = Diff(folder, "broken.json", "broken.json");

        Assert.Equal((1, ""), (exitCode, output));
        Assert.Contains(message, errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_is_extracted_as_its_texts_are()
    {
        using var folder = new Folder();
        folder.Write("press/rain.txt", Rain);
        folder.Write("press/sun/sun.txt", Rain);

        Assert.Equal(
            ToolRun.Of(["extract", folder.Path("press/rain.txt"), folder.Path("press/sun/sun.txt")]).Output,
            ToolRun.Of(["extract", folder.Path("press")]).Output
        );
    }

    private static void Export(Folder folder, string file, string format) =>
        Assert.Equal(0, ToolRun.Of(["export", folder.Path("press"), "--format", format, "--output", folder.Path(file)]).ExitCode);

    private static (int ExitCode, string Output, string Errors) Diff(Folder folder, string before, string after)
    {
        var run = ToolRun.Of(["diff", folder.Path(before), folder.Path(after)]);
        return (run.ExitCode, run.Output, run.Errors);
    }
}
