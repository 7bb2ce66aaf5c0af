using System.Text;
using System.Text.Json;
using Corpus.Extraction.Compilation;
using Corpus.Extraction.Diagnostics;
using Corpus.Tool.Export;

namespace Corpus.Tool.Tests;

/// <summary>A bug that one article meets is reported at its place, and the others are written whole.</summary>
public class FaultTests
{
    private const string Text = "“It rains and it pours,” Carl Dorn said.\nOn 4 May 2024 the river rose in Ulm.";

    // What the second line has after a fault in a stage: blocks, quotations, dates, events.
    [Theory]
    [InlineData("Decoding", null)]
    [InlineData("Blocks", "0 0 0 0")]
    [InlineData("Sentences", "2 0 0 0")]
    [InlineData("Entities", "2 0 0 0")]
    [InlineData("Quotations", "2 0 0 0")]
    [InlineData("Dates", "2 1 0 0")]
    [InlineData("Events", "2 1 1 0")]
    [InlineData("Output", "0 0 0 0")]
    public void Lines_after_a_fault_come_out_whole(string stage, string? kept)
    {
        var input = string.Concat(new[] { "a", "b", "c" }.Select(id => JsonSerializer.Serialize(new { id, text = Text }) + "\n"));
        var begun = 0;
        var run = Run(ArticleInput.Lines(new MemoryStream(Encoding.UTF8.GetBytes(input))), (reached, place) =>
            Throw(reached.ToString() == stage && place is { Start: 0, Length: 0 } && ++begun == 2)
        );

        Assert.Equal((1, $"stdin(2,1): error CORPUS020: {Message(stage)}\n"), (run.ExitCode, run.Errors));
        Assert.Equal(kept is null ? "a c" : "a b c", run.Ids);
        Assert.Equal(new[] { "2 1 1 1", kept, "2 1 1 1" }.Where(counts => counts is not null), run.Articles.Select(Counts));
        Assert.Equal(
            kept is null ? 0 : 1,
            run.Articles.Count(a => a.GetProperty("diagnostics").EnumerateArray().Any(d => d.GetProperty("id").GetString() == "CORPUS020"))
        );
    }

    [Fact]
    public void A_fault_in_a_file_is_reported_at_its_line()
    {
        using var folder = new Folder();
        var last = Text.IndexOf("On 4 May", StringComparison.Ordinal);
        string[] files = [folder.Write("a.txt", Text), folder.Write("b.txt", "One.")];
        var run = Run(ArticleInput.Files(files), (stage, place) => Throw(stage == Stage.Events && place.Start == last));

        Assert.Equal($"{files[0]}(2,1): error CORPUS020: {Message("Events")}\n", run.Errors);
        Assert.Equal("a b", run.Ids);
    }

    [Fact]
    public void An_export_goes_on_after_a_fault()
    {
        using var folder = new Folder();
        string[] files = [folder.Write("a.txt", Text), folder.Write("b.txt", Text + "\n\nThe rain is over."), folder.Write("c.txt", Text)];
        using var errors = new StringWriter();
        var messages = new MessageLog(errors);
        var corpus = ExportedCorpus.Read(CorpusFiles.Find(files, null, messages), folder.Path(""), messages, (stage, place) =>
            Throw(stage == Stage.Dates && place.Start > Text.Length)
        );

        Assert.True(messages.HasErrors);
        Assert.Equal($"{files[1]}(4,1): error CORPUS020: {Message("Dates")}\n", errors.ToString().ReplaceLineEndings("\n"));
        Assert.Equal(["1 1", "1 0", "1 1"], corpus!.Articles.Select(a => $"{a.Quotes.Count} {a.Events.Count}"));
    }

    private static ToolRun Run(IEnumerable<ArticleInput> inputs, StageProbe probe)
    {
        using var output = new MemoryStream();
        using var errors = new StringWriter();
        var messages = new MessageLog(errors);
        new ExtractRun(RunCatalog.Read(null, messages)!, messages, null, probe).Write(
            inputs.GetEnumerator(),
            output,
            cores: 1,
            stopsAtBadLines: false
        );
        return new ToolRun(
            messages.HasErrors ? 1 : 0,
            Encoding.UTF8.GetString(output.ToArray()),
            errors.ToString().ReplaceLineEndings("\n")
        );
    }

    private static string Counts(JsonElement article) =>
        string.Join(' ', new[] { "blocks", "quotes", "expressions", "events" }.Select(key => article.GetProperty(key).GetArrayLength()));

    private static string Message(string stage) =>
        $"Internal error in stage {stage} (InvalidOperationException: the planted fault); results of this stage and later stages are missing for this text. This is a bug in Corpus: report it, and include the text if possible.";

    private static void Throw(bool here)
    {
        if (here)
            throw new InvalidOperationException("the planted fault");
    }
}
