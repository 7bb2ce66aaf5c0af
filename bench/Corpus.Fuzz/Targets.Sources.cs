using System.Text;
using Corpus.Extraction.Catalog;
using Corpus.Extraction.Metadata;
using Corpus.Import;

namespace Corpus.Fuzz;

/// <summary>Files that articles are imported from, and metadata beside texts.</summary>
internal static partial class Targets
{
    private const int LongestName = 1_000;

    /// <summary>A file with its kind: articles or reasons, the same each time.</summary>
    public static void Page(string given)
    {
        var end = given.IndexOf('\n', StringComparison.Ordinal);
        var file = "a." + given[..Math.Max(end, 0)];
        if (end < 0 || !SourceReader.CanRead(file))
            return;
        // Some files are not UTF-8.
        var bytes = (given.Length % 4 == 0 ? Encoding.Latin1 : Encoding.UTF8).GetBytes(given[(end + 1)..]);
        var read = SourceReader.Read(file, bytes);
        Holds("one result", read.SequenceEqual(SourceReader.Read(file, bytes)));
        foreach (var part in read)
        {
            Holds("an article or a reason", part.Article is null != part.Skipped is null);
            if (part.Article is not { } article)
                continue;
            Holds("a text", article.Text.Trim().Length > 0 && !article.Text.Contains('\0', StringComparison.Ordinal));
            Holds("a day", article.Published is not { } day || Extraction.CalendarDate.Parse(day.Value) is not null);
            Holds("an address", article.Url is not { } url || CatalogReader.IsUrl(url.Value));
            Holds("a language", article.Language is not { } tag || CatalogReader.IsLanguage(tag.Value));
            Holds(
                "lines",
                new[] { article.Title, article.Byline, article.Outlet }.All(fact =>
                    fact is null || fact.Value.Length <= LongestName && !fact.Value.Contains('\n', StringComparison.Ordinal)
                )
            );
        }
    }

    /// <summary>A sidecar, a table, and front matter: every message is at a place of the file.</summary>
    public static void Metadata(string given)
    {
        Inside("findings of a sidecar", given, CatalogReader.ReadSidecar(given, "a").Findings.Select(f => f.Span));
        Inside("findings of a table", given, CatalogReader.ReadTable(given).Findings.Select(f => f.Span));
        var front = FrontMatter.Read(given);
        Inside("findings of front matter", given, front.Findings.Select(f => f.Span));
        Holds("the text behind front matter", front.End <= given.Length && front.Hide(given).Length == given.Length);
    }
}
