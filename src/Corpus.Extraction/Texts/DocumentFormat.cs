namespace Corpus.Extraction.Texts;

/// <summary>A format of documents that are not plain text. They are recognized, so that their markup does not become quotations.</summary>
/// <param name="Name">The name with an indefinite article.</param>
/// <param name="CanImport">Whether <c>corpus import</c> reads documents of the format.</param>
internal sealed record DocumentFormat(string Name, bool CanImport = false)
{
    // The beginning is enough for the signatures; the tags of a page without one are counted in a little more.
    private const int Beginning = 1_024;
    private const int Sample = 16_384;
    private const int FewestTags = 12;
    private const int CharactersPerTag = 400;

    private static readonly DocumentFormat Html = new("HTML", CanImport: true);
    private static readonly DocumentFormat Page = new("an HTML page", CanImport: true);
    private static readonly DocumentFormat Rss = new("an RSS feed", CanImport: true);
    private static readonly DocumentFormat Xml = new("an XML document");

    private static readonly (string Signature, DocumentFormat Format)[] Signatures =
    [
        ("<!doctype html", Page),
        ("<html", Page),
        ("<rss", Rss),
        ("<feed", new("an Atom feed", CanImport: true)),
        ("<rdf:rdf", Rss),
        ("<urlset", new("a site map")),
        ("<?xml", Xml),
        ("%pdf-", new("a PDF document")),
        ("{\\rtf", new("an RTF document")),
        ("warc/1.", new("a WARC file", CanImport: true)),
        ("pk\u0003\u0004", new("a ZIP archive or an Office document")),
    ];

    private static readonly string[] Tags =
    [
        "<p",
        "</p",
        "<div",
        "</div",
        "<a ",
        "</a",
        "<li",
        "</li",
        "<span",
        "<script",
        "<br",
        "<td",
        "<h1",
        "<h2",
        "<img",
    ];

    /// <summary>The format of a document; null for plain text.</summary>
    public static DocumentFormat? Of(string text)
    {
        var start = 0;
        while (start < text.Length && (char.IsWhiteSpace(text[start]) || text[start] == '\uFEFF'))
            start++;
        if (start == text.Length)
            return null;
        if (text[start] == '<')
        {
            // A feed is called so rather than XML.
            var beginning = text.Substring(start, Math.Min(Beginning, text.Length - start));
            DocumentFormat? found = null;
            foreach (var (signature, format) in Signatures)
            {
                if ((found is null || found == Xml) && beginning.IndexOf(signature, StringComparison.OrdinalIgnoreCase) >= 0)
                    found = format;
            }

            if (found is not null)
                return found;
        }

        foreach (var (signature, format) in Signatures)
        {
            if (signature[0] != '<' && string.Compare(text, start, signature, 0, signature.Length, StringComparison.OrdinalIgnoreCase) == 0)
                return format;
        }

        return IsTagged(text, start) ? Html : null;
    }

    private static bool IsTagged(string text, int start)
    {
        var length = Math.Min(Sample, text.Length - start);
        var tags = 0;
        for (
            var at = text.IndexOf('<', start, length);
            at >= 0;
            at = at + 1 < start + length ? text.IndexOf('<', at + 1, start + length - at - 1) : -1
        )
        {
            foreach (var tag in Tags)
            {
                if (string.Compare(text, at, tag, 0, tag.Length, StringComparison.OrdinalIgnoreCase) == 0)
                {
                    tags++;
                    break;
                }
            }
        }

        return tags >= FewestTags && tags * CharactersPerTag >= length;
    }
}
