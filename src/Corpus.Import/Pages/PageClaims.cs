using AngleSharp.Html.Dom;

namespace Corpus.Import.Pages;

/// <summary>The claims in the metadata of a page (JSON-LD, meta elements, microdata, links), in order of trust.</summary>
internal sealed class PageClaims
{
    private const int LongestValue = 1_000;
    private const int MostClaims = 300;

    private static readonly Dictionary<string, PageKey> MetaNames = WordList.Of<PageKey>("Pages/meta-names");
    private static readonly HashSet<string> Labels = WordList.Of("Pages/byline-labels");
    private static readonly string[] MetaOrder = [.. MetaNames.Keys];

    private readonly List<Claim> _claims = [];

    private PageClaims() { }

    public IReadOnlyList<Claim> All => _claims;

    public IEnumerable<Claim> Of(PageKey key) => _claims.Where(claim => claim.Key == key);

    public static PageClaims Read(IHtmlDocument document)
    {
        var claims = new PageClaims();
        try
        {
            claims.ReadJsonLd(document);
        }
        catch (InvalidOperationException)
        {
            // A string with an unpaired surrogate cannot be read. The values before it are kept.
        }

        claims.ReadMeta(document);
        claims.ReadCard(document);
        claims.ReadLinks(document);
        return claims;
    }

    private void Add(PageKey key, string? value, string place)
    {
        value = Words.Clean(value);
        if (value.Length is > 0 and <= LongestValue && _claims.Count < MostClaims)
            _claims.Add(new Claim(key, value, place));
    }

    private void ReadJsonLd(IHtmlDocument document)
    {
        var data = new JsonLd(
            document
                .QuerySelectorAll("script[type]")
                .Where(script => script.GetAttribute("type")!.Contains("ld+json", StringComparison.OrdinalIgnoreCase))
                .Select(script => script.TextContent)
        );
        var title = Words.Fold(document.Title ?? "");
        // If there are several articles, the one that shares the words of the title is that of the page.
        var articles = data
            .Articles.OrderByDescending(node =>
                data.Strings(node, "headline")
                    .Concat(data.Strings(node, "name"))
                    .Any(h => Words.Fold(h) is { Length: > 0 } f && title.Contains(f, StringComparison.Ordinal))
            )
            .Take(1);
        foreach (var article in articles)
        {
            AddAll(PageKey.Title, article, "headline");
            if (!data.Strings(article, "headline").Any())
                AddAll(PageKey.Title, article, "name");
            AddAll(PageKey.Author, article, "author");
            if (!data.Strings(article, "author").Any())
                AddAll(PageKey.Author, article, "creator");
            AddAll(PageKey.Published, article, "datePublished");
            if (!data.Strings(article, "datePublished").Any())
                AddAll(PageKey.Published, article, "dateCreated");
            AddAll(PageKey.Outlet, article, "publisher");
            AddAll(PageKey.Language, article, "inLanguage");
            AddAll(PageKey.Url, article, "url");
        }

        foreach (var page in data.Pages.Take(3))
        {
            AddAll(PageKey.Author, page, "author");
            AddAll(PageKey.Published, page, "datePublished");
            AddAll(PageKey.Language, page, "inLanguage");
        }

        void AddAll(PageKey key, System.Text.Json.JsonElement node, string member)
        {
            foreach (var value in data.Strings(node, member))
                Add(key, value, $"JSON-LD {member}");
        }
    }

    private void ReadMeta(IHtmlDocument document)
    {
        var found = new List<(int Rank, PageKey Key, string? Value, string Place)>();
        foreach (var meta in document.QuerySelectorAll("meta[content]"))
        {
            foreach (var attribute in (ReadOnlySpan<string>)["property", "name", "itemprop", "http-equiv"])
            {
                if (meta.GetAttribute(attribute)?.Trim() is { } name && MetaNames.TryGetValue(name, out var key))
                {
                    found.Add(
                        (
                            Array.FindIndex(MetaOrder, n => n.Equals(name, StringComparison.OrdinalIgnoreCase)),
                            key,
                            meta.GetAttribute("content"),
                            $"meta {name.ToLowerInvariant()}"
                        )
                    );
                    break;
                }
            }
        }

        foreach (var (_, key, value, place) in found.OrderBy(f => f.Rank))
            Add(key, value, place);
    }

    // Social network cards have up to two labeled values, such as "Written by" and "Jane Doe".
    private void ReadCard(IHtmlDocument document)
    {
        for (var i = 1; i <= 2; i++)
        {
            if (Labels.Contains(Content($"twitter:label{i}")))
                Add(PageKey.Author, Content($"twitter:data{i}"), $"meta twitter:data{i}");
        }

        string Content(string name) =>
            document.QuerySelector($"meta[name='{name}'], meta[property='{name}']")?.GetAttribute("content")?.Trim() ?? "";
    }

    private void ReadLinks(IHtmlDocument document)
    {
        Add(PageKey.Url, document.QuerySelector("link[rel=canonical]")?.GetAttribute("href"), "link canonical");
        Add(PageKey.Language, document.DocumentElement.GetAttribute("lang"), "html lang");
    }
}
