namespace Corpus.Extraction.Texts;

/// <summary>Recognizes documents that are not plain text, so that their markup does not become quotations.</summary>
internal static class DocumentFormat
{
    // The beginning is enough for the signatures; the tags of a page without one are counted in a little more.
    private const int Beginning = 1_024;
    private const int Sample = 16_384;
    private const int FewestTags = 12;
    private const int CharactersPerTag = 400;

    private static readonly (string Signature, string Format)[] Signatures =
    [
        ("<!doctype html", "an HTML page"),
        ("<html", "an HTML page"),
        ("<rss", "an RSS feed"),
        ("<feed", "an Atom feed"),
        ("<rdf:rdf", "an RSS feed"),
        ("<urlset", "a site map"),
        ("<?xml", "an XML document"),
        ("%pdf-", "a PDF document"),
        ("{\\rtf", "an RTF document"),
        ("warc/1.", "a WARC file"),
        ("pk\u0003\u0004", "a ZIP archive or an Office document"),
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

    /// <summary>Determines whether <c>corpus import</c> reads documents of a format.</summary>
    public static bool CanImport(string format) => format is "HTML" or "an HTML page" or "an RSS feed" or "an Atom feed" or "a WARC file";

    /// <summary>The format of the document, with an indefinite article; null for plain text.</summary>
    public static string? Of(string text)
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
            var (at, format) = (-1, (string?)null);
            foreach (var (signature, name) in Signatures)
            {
                if (Places(beginning, signature) is >= 0 and var place && (at < 0 || format == "an XML document"))
                    (at, format) = (place, name);
            }

            if (format is not null)
                return format;
        }

        foreach (var (signature, name) in Signatures)
        {
            if (signature[0] != '<' && string.Compare(text, start, signature, 0, signature.Length, StringComparison.OrdinalIgnoreCase) == 0)
                return name;
        }

        return IsTagged(text, start) ? "HTML" : null;
    }

    private static int Places(string beginning, string signature) => beginning.IndexOf(signature, StringComparison.OrdinalIgnoreCase);

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
