using System.Diagnostics;
using System.Text;

namespace Corpus.Tool.Tests.Import;

/// <summary>Pages that were made, or broken, to hang or to crash who reads them.</summary>
public sealed class HostilePagesTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static TheoryData<string, string> Pages =>
        new()
        {
            { "deep", string.Concat(Enumerable.Repeat("<div>", 50_000)) + Saved.Prose },
            { "deep formatting", string.Concat(Enumerable.Repeat("<b><p>", 20_000)) + Saved.Prose },
            { "many elements", string.Concat(Enumerable.Repeat("<i>a</i>", 500_000)) },
            { "many lines", string.Concat(Enumerable.Repeat("<p>a</p>", 100_000)) },
            { "no end", "<html><body><p>" + string.Concat(Enumerable.Repeat(Saved.First + " ", 20_000)) },
            { "open comment", "<!-- " + new string('x', 5_000_000) },
            { "open tag", Saved.Prose + "<a href=\"" + new string('x', 5_000_000) },
            { "open script", Saved.Prose + "<script>" + new string('x', 5_000_000) },
            { "deep JSON", "<script type='application/ld+json'>" + new string('[', 1_000_000) + "</script>" + Saved.Prose },
            {
                "many nodes",
                "<script type='application/ld+json'>["
                    + string.Join(",", Enumerable.Repeat("{\"@type\":\"NewsArticle\",\"headline\":\"a\"}", 50_000))
                    + "]</script>"
                    + Saved.Prose
            },
            { "many classes", $"<div class='{string.Concat(Enumerable.Repeat("share ", 200_000))}'>{Saved.Prose}</div>" },
            { "many cells", "<table>" + string.Concat(Enumerable.Repeat("<tr><td>a</td><td>b</td></tr>", 20_000)) + "</table>" },
            { "many items", "<ol>" + string.Concat(Enumerable.Repeat("<li>a", 40_000)) + "</ol>" },
            { "controls", "<p>" + new string('\u0001', 100_000) + "\u202E" + Saved.First },
        };

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_ends_in_a_text_or_a_message(string what, string html)
    {
        var watch = Stopwatch.StartNew();

        var (text, _, run) = Saved.Import(html);

        Assert.True(watch.Elapsed < Patience, $"{what} took {watch.Elapsed}");
        Assert.True(text != "" || run.Errors.Contains("skipped: ", StringComparison.Ordinal), run.Errors);
        Assert.DoesNotContain("internal error", run.Errors);
    }

    [Fact]
    public void Bytes_that_are_no_text_end_in_a_message()
    {
        using var folder = new Folder();
        var bytes = new byte[200_000];
        new Random(7).NextBytes(bytes);
        foreach (var extension in Corpus.Import.SourceReader.Extensions)
        {
            var run = ToolRun.Of(["import", folder.Write("a" + extension, bytes), "--into", folder.Path("press")]);
            Assert.DoesNotContain("internal error", run.Errors);
        }
    }

    [Fact]
    public void A_file_that_is_too_large_is_refused()
    {
        using var folder = new Folder();
        var path = folder.Path("a.html");
        using (var file = File.Create(path))
            file.SetLength(51_000_000);

        var run = ToolRun.Of(["import", path, "--into", folder.Path("press")]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("it is larger than 50 MB", run.Errors);
    }

    [Fact]
    public void Entities_of_xml_are_not_multiplied()
    {
        using var folder = new Folder();
        var bomb = new StringBuilder("<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\">");
        for (var c = 'b'; c < 'l'; c++)
            bomb.Append($"<!ENTITY {c} \"{string.Concat(Enumerable.Repeat($"&{(char)(c - 1)};", 10))}\">");
        bomb.Append("]><rss version=\"2.0\"><channel><title>&k;</title></channel></rss>");

        var run = ToolRun.Of(["import", folder.Write("a.rss", bomb.ToString()), "--into", folder.Path("press")]);

        Assert.Contains("it is not a feed that can be read", run.Errors);
    }
}
