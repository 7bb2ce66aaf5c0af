using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Corpus.Import.Pages;

/// <summary>A page with everything that is needed to choose between its claims.</summary>
internal sealed class PageView
{
    private const int FarthestBlock = 6;

    private readonly Dictionary<IElement, int> _lineOf = [];
    private string? _shown;

    public PageView(IHtmlDocument document, List<DomLine> lines, PageClaims claims, string? url)
    {
        (Document, Lines, Claims) = (document, lines, claims);
        foreach (var line in lines)
            _lineOf.TryAdd(line.Element, line.Number);
        Url = ReadUrl(url);
        WindowTitle = Words.Clean(document.Title);
        SiteNames = ReadSiteNames();
        Outlet = ReadOutlet();
        Language = ReadLanguage();
    }

    public IHtmlDocument Document { get; }

    public List<DomLine> Lines { get; }

    public PageClaims Claims { get; }

    public ImportedFact? Url { get; }

    /// <summary>The host of the page's address.</summary>
    public string? Host => Url is not null && Uri.TryCreate(Url.Value, UriKind.Absolute, out var uri) ? uri.Host : null;

    public ImportedFact? Outlet { get; }

    public ImportedFact? Language { get; }

    /// <summary>The title of the window.</summary>
    public string WindowTitle { get; }

    /// <summary>The names of the site, folded.</summary>
    public IReadOnlyList<string> SiteNames { get; }

    /// <summary>The visible text of the page, folded.</summary>
    public string Shown => _shown ??= Words.Fold(string.Join('\n', Lines.Select(line => line.Text)));

    /// <summary>The index of the line that contains an element; -1 if the element is not visible.</summary>
    public int LineOf(IElement element)
    {
        var at = element;
        for (var i = 0; at is not null && i < FarthestBlock; at = at.ParentElement, i++)
        {
            if (_lineOf.TryGetValue(at, out var line))
                return line;
        }

        return -1;
    }

    /// <summary>Whether folded words are a name of the site.</summary>
    public bool IsSite(string folded)
    {
        if (folded.Length == 0)
            return false;
        var joined = folded.Replace(" ", "", StringComparison.Ordinal);
        return SiteNames.Any(name => name == folded || name.Replace(" ", "", StringComparison.Ordinal) == joined);
    }

    private ImportedFact? ReadUrl(string? saved)
    {
        var canonical = Claims.Of(PageKey.Url).FirstOrDefault(claim => claim.Place == "link canonical" && IsAddress(claim.Value));
        if (canonical is not null)
            return new(canonical.Value, canonical.Place);
        if (saved is not null && IsAddress(saved))
            return new(saved, "the saved page");
        return Claims.Of(PageKey.Url).FirstOrDefault(claim => IsAddress(claim.Value)) is { } other ? new(other.Value, other.Place) : null;
    }

    public static bool IsAddress(string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https"
        && value.StartsWith("http", StringComparison.Ordinal);

    private List<string> ReadSiteNames()
    {
        var names = Claims.Of(PageKey.Outlet).Select(claim => Words.Fold(claim.Value)).Where(name => name.Length > 0).ToList();
        if (Url is not null && Uri.TryCreate(Url.Value, UriKind.Absolute, out var uri))
        {
            var host = uri.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? uri.Host[4..] : uri.Host;
            names.Add(Words.Fold(host));
            var labels = host.Split('.');
            names.Add(Words.Fold(labels[0]));
            if (labels.Length > 2)
                names.Add(Words.Fold(labels[^2].Length <= 3 ? labels[^3] : labels[^2]));
        }

        return names;
    }

    private ImportedFact? ReadOutlet() =>
        Claims
            .Of(PageKey.Outlet)
            .FirstOrDefault(claim => claim.Value.Length <= 80 && !claim.Value.Contains("://", StringComparison.Ordinal))
            is { } claim
            ? new(claim.Value, claim.Place)
            : null;

    private ImportedFact? ReadLanguage()
    {
        foreach (var claim in Claims.Of(PageKey.Language).OrderBy(claim => claim.Place == "html lang" ? 0 : 1))
        {
            if (TagOf(claim.Value) is { } tag)
                return new(tag, claim.Place);
        }

        return null;
    }

    /// <summary>The first BCP 47 tag in a text, normalized ("en_US" becomes "en-US"); null if there is none.</summary>
    public static string? TagOf(string words)
    {
        var parts = words.Replace('_', '-').Split(',')[0].Trim().Split('-');
        return parts[0].Length is 2 or 3 && parts.All(part => part.Length is >= 1 and <= 8 && part.All(char.IsAsciiLetterOrDigit))
            ? Cased(parts)
            : null;
    }

    private static string Cased(string[] parts) =>
        string.Join(
            '-',
            parts.Select(
                (part, i) =>
                    i > 0 && part.Length == 2 ? part.ToUpperInvariant()
                    : i == 0 ? part.ToLowerInvariant()
                    : part
            )
        );
}
