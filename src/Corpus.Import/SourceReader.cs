using Corpus.Import.Archives;
using Corpus.Import.Feeds;
using Corpus.Import.Mail;
using Corpus.Import.Pages;
using Corpus.Import.Records;

namespace Corpus.Import;

/// <summary>An article of a source, or the reason why a part of the source was skipped.</summary>
/// <param name="Part">The name of the part if the source has several, such as "item 3" or "line 12"; empty for the source itself.</param>
internal sealed record Imported(string Part, ImportedArticle? Article, string? Skipped)
{
    public static Imported Of(string part, Func<ImportedArticle> read)
    {
        try
        {
            return new(part, read(), null);
        }
        catch (ImportException reason)
        {
            return new(part, null, reason.Message);
        }
    }
}

/// <summary>Reads the articles of a file. The extension determines the format.</summary>
internal static class SourceReader
{
    /// <summary>The maximum size in bytes of a source that is read into memory.</summary>
    public const int MostBytes = 50_000_000;

    private delegate IEnumerable<Imported> Reader(byte[] bytes, string name);

    private static readonly Dictionary<string, Reader> Readers = new(StringComparer.OrdinalIgnoreCase)
    {
        [".html"] = Page,
        [".htm"] = Page,
        [".xhtml"] = Page,
        [".mhtml"] = MailReader.Page,
        [".mht"] = MailReader.Page,
        [".eml"] = MailReader.Letter,
        [".rss"] = FeedReader.Read,
        [".atom"] = FeedReader.Read,
        [".rdf"] = FeedReader.Read,
        [".xml"] = FeedReader.Read,
        [".jsonl"] = JsonLines.Read,
        [".ndjson"] = JsonLines.Read,
        [".csv"] = Tables.Read,
        [".tsv"] = Tables.Read,
        [".md"] = MarkdownFile.Read,
        [".markdown"] = MarkdownFile.Read,
        [".warc"] = WarcReader.Read,
        [".warc.gz"] = WarcReader.Compressed,
    };

    /// <summary>The supported file extensions.</summary>
    public static string[] Extensions { get; } = [.. Readers.Keys];

    public static bool CanRead(string file) => ExtensionOf(file) is not null;

    /// <param name="file">The name of the file.</param>
    public static IReadOnlyList<Imported> Read(string file, byte[] bytes)
    {
        var extension = ExtensionOf(file)!;
        var name = Path.GetFileName(file)[..^extension.Length];
        try
        {
            Imported[] found = [.. Readers[extension](bytes, name)];
            return found.Length > 0 ? found : [new("", null, "it contains no article")];
        }
        catch (ImportException reason)
        {
            return [new("", null, reason.Message)];
        }
    }

    private static string? ExtensionOf(string file) =>
        Array.Find(Extensions, extension =>
            file.EndsWith(extension, StringComparison.OrdinalIgnoreCase) && Path.GetFileName(file).Length > extension.Length
        );

    private static IEnumerable<Imported> Page(byte[] bytes, string name) => [Imported.Of("", () => PageReader.Read(bytes, name))];
}
