using Corpus.Extraction.Metadata;
using Markdig;

namespace Corpus.Import.Records;

/// <summary>Reads Markdown. Front matter is read as in a text of a corpus.</summary>
internal static class MarkdownFile
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UseYamlFrontMatter()
        .UsePipeTables()
        .UseFootnotes()
        .UseAutoLinks()
        .Build();

    public static IEnumerable<Imported> Read(byte[] bytes, string name) =>
        [Imported.Of("", () => Article(Pages.HtmlDecoder.Decode(bytes).ReplaceLineEndings("\n"), name))];

    private static ImportedArticle Article(string text, string name)
    {
        var article = new RecordArticle();
        article.Add(MetadataKey.Id, name, "the file's name");
        if (text.StartsWith("---\n", StringComparison.Ordinal))
            article.Add(FrontMatter.Read(text));
        string html;
        try
        {
            html = Markdown.ToHtml(text, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig rejects deeply nested content.
            throw new ImportException("its Markdown is nested too deep");
        }

        if (Heading(html) is { } heading)
            article.Add(MetadataKey.Title, heading, "h1");
        article.Add(MetadataKey.Html, html, "the file");
        return article.Make(name);
    }

    private static string? Heading(string html)
    {
        var start = html.IndexOf("<h1", StringComparison.Ordinal);
        var end = start < 0 ? -1 : html.IndexOf("</h1>", start, StringComparison.Ordinal);
        return end < 0 ? null : Words.Clean(html[start..end]);
    }
}
