using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Corpus.Extraction.Facts;
using Corpus.Extraction.Pages;

namespace Corpus.Import.Pages;

/// <summary>Reads the article of a saved HTML page. No scripts are run, and nothing is loaded.</summary>
internal sealed class PageReader
{
    private const int MostCharacters = 50_000_000;
    private const int MostElements = 400_000;
    private const int MostLines = 50_000;
    private const int Deepest = 512;
    private const int MostNested = 5_000;
    private const int FewestWords = 20;

    private readonly IHtmlDocument _document;
    private readonly string? _url;

    private PageReader(IHtmlDocument document, string? url) => (_document, _url) = (document, url);

    /// <param name="name">The name of the page, without an extension.</param>
    /// <param name="charset">The character set from a header.</param>
    /// <param name="url">The address of the page from its container.</param>
    /// <exception cref="ImportException">The page does not contain an article, or exceeds a limit.</exception>
    public static ImportedArticle Read(byte[] bytes, string name, string? charset = null, string? url = null) =>
        Read(HtmlDecoder.Decode(bytes, charset), name, url);

    /// <inheritdoc cref="Read(byte[], string, string?, string?)"/>
    public static ImportedArticle Read(string html, string name, string? url = null)
    {
        if (html.Length > MostCharacters)
            throw new ImportException($"it has more than {MostCharacters / 1_000_000} million characters");
        using var document = Parse(html);
        return new PageReader(document, url ?? SavedFrom(html)).Read(name);
    }

    /// <summary>The text of markup that consists of a single article, as in feeds and e-mail.</summary>
    /// <exception cref="ImportException">It is too large.</exception>
    public static string ReadFragment(string html, string? title)
    {
        if (html.Length > MostCharacters)
            throw new ImportException($"it has more than {MostCharacters / 1_000_000} million characters");
        using var document = Parse(html);
        var lines = document.Body is { } body ? LineRenderer.Render(body, showsHidden: false) : [];
        if (lines.Count > MostLines)
            throw new ImportException($"it has more than {MostLines} lines");
        var folded = Words.Fold(title ?? "");
        var shown = lines.Where(line => !(line.IsLinks && !line.IsListItem) && Words.Fold(line.Text) != folded).ToList();
        return ArticleText.Of(title, BlockFilter.Of(title, shown));
    }

    private static IHtmlDocument Parse(string html)
    {
        if (Nesting.Of(html) > MostNested)
            throw new ImportException($"its elements are nested more than {MostNested} deep");
        var elements = 0;
        var parser = new HtmlParser(
            new HtmlParserOptions
            {
                IsScripting = false,
                IsNotSupportingFrames = true,
                MaximumDepth = Deepest,
                SkipComments = true,
                SkipProcessingInstructions = true,
                OnCreated = (_, _) =>
                {
                    if (++elements > MostElements)
                        throw new ImportException($"it has more than {MostElements} elements");
                },
            }
        );
        return parser.ParseDocument(html);
    }

    private ImportedArticle Read(string name)
    {
        if (_document.Body is not { } body)
            throw new ImportException("it has no body");
        var claims = PageClaims.Read(_document);
        var lines = LineRenderer.Render(body, showsHidden: false);
        if (lines.Sum(line => line.Mass) < 300 && LineRenderer.Render(body, showsHidden: true) is var hidden && hidden.Count > lines.Count)
            lines = hidden;
        if (lines.Count > MostLines)
            throw new ImportException($"it has more than {MostLines} lines");
        if (lines.Count == 0)
            throw new ImportException("it shows no text");
        var page = new PageView(_document, lines, claims, _url);
        var headline = Headlines.Find(page);
        var main = MainText.Find(body, lines, headline.Line, page.Host);
        var shown = string.Join('\n', lines.Select(line => line.Text));
        var facts = FactFinder.Find(Page.Read(shown), headline.Fact?.Value);
        main = BlockFilter.Of(headline.Fact?.Value, main);
        var text = ArticleText.Of(headline.Fact?.Value, main);
        if (Words.Count(Words.Fold(text)) < FewestWords)
            throw new ImportException("no article was found in it");
        return new ImportedArticle(
            name,
            text,
            headline.Fact,
            Bylines.Find(page, facts, headline.Line, main),
            page.Outlet ?? (facts.Outlet is { } outlet ? new(outlet.Value, "the page") : null),
            PublicationDays.Find(page, facts, headline.Line),
            page.Url,
            page.Language
        );
    }

    // "<!-- saved from url=(0025)https://alpine.example/a -->", which browsers add to saved pages.
    private static string? SavedFrom(string html)
    {
        const string Mark = "saved from url=(";
        var beginning = html.AsSpan(0, Math.Min(html.Length, 2_000));
        var at = beginning.IndexOf(Mark, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return null;
        var rest = beginning[(at + Mark.Length)..];
        var close = rest.IndexOf(')');
        var end = rest.IndexOf("-->", StringComparison.Ordinal);
        return close < 0 || end < close ? null : rest[(close + 1)..end].Trim().ToString();
    }
}
