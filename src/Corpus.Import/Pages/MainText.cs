using AngleSharp.Dom;

namespace Corpus.Import.Pages;

/// <summary>Finds the lines of the article among those of its page.</summary>
/// <remarks>
/// Each line of prose adds to the weight of all elements that contain it. Elements that are marked as parts of the site are excluded, unless they contain a large share of the prose: a
/// name alone does not decide. Starting from the body, the element with most of the remaining prose is the article.
/// </remarks>
internal sealed class MainText
{
    // As percentages of the prose of the page.
    private const int MostOfSite = 40;
    private const int LeastOfChild = 75;
    private const int MostAboveHeadline = 30;
    private const int LeastAboveStories = 60;
    private const int LeastOfCopy = 20;

    // In characters.
    private const int ShortestStory = 20;
    private const int LongestStory = 600;
    private const int FewestStories = 3;

    private readonly List<DomLine> _lines;
    private readonly string? _host;
    private readonly Dictionary<IElement, int> _mass = [];
    private readonly Dictionary<IElement, Hint> _hints = [];
    private readonly Dictionary<IElement, bool> _isSite = [];
    private int _total;

    private MainText(List<DomLine> lines, string? host) => (_lines, _host) = (lines, host);

    /// <param name="host">The host of the page, or null if it is not known.</param>
    /// <param name="headline">The line of the headline; -1 if the page has none.</param>
    /// <returns>The lines of the article, without the headline.</returns>
    public static List<DomLine> Find(IElement body, List<DomLine> lines, int headline, string? host) =>
        new MainText(lines, host).Find(body, headline);

    private List<DomLine> Find(IElement body, int headline)
    {
        Weigh(line => true);
        _total = _mass.GetValueOrDefault(body);
        bool[] kept = [.. _lines.Select(line => !IsSite(line.Element))];
        Weigh(line => kept[line.Number]);
        var container = Container(body);
        var chosen = Around(container, body, headline, kept);
        return Trim([.. _lines.Where(line => chosen[line.Number])], headline);
    }

    /// <summary>The lines of an element, and the lines of prose between it and the headline.</summary>
    private bool[] Around(IElement container, IElement body, int headline, bool[] kept)
    {
        var ranges = Ranges();
        var chosen = new bool[_lines.Count];
        var (first, last) = ranges.GetValueOrDefault(container, (0, -1));
        for (var i = first; i <= last; i++)
            chosen[i] = kept[i];
        if (headline < 0)
            return chosen;
        for (var (at, known) = (container, first); at != body && at.ParentElement is { } parent; at = parent)
        {
            var start = Math.Max((ranges.TryGetValue(parent, out var range) ? range.First : known), headline + 1);
            foreach (
                var part in _lines
                    .GetRange(start, Math.Max(0, known - start))
                    .Where(line => kept[line.Number])
                    .GroupBy(line => PartOf(line.Element, parent))
            )
                Choose([.. part], chosen);
            known = Math.Min(known, start);
        }

        return chosen;
    }

    /// <summary>The first and the last line of each element.</summary>
    private Dictionary<IElement, (int First, int Last)> Ranges()
    {
        var ranges = new Dictionary<IElement, (int First, int Last)>();
        foreach (var line in _lines)
        {
            for (var at = line.Element; at is not null; at = at.ParentElement)
                ranges[at] = (ranges.TryGetValue(at, out var range) ? range.First : line.Number, line.Number);
        }

        return ranges;
    }

    // From a part that is only partly prose, the paragraphs and the headings above them.
    private static void Choose(List<DomLine> lines, bool[] chosen)
    {
        var isProse = lines.Sum(line => line.Mass) * 2 >= lines.Sum(line => line.Text.Length);
        for (var i = 0; i < lines.Count; i++)
            chosen[lines[i].Number] |=
                isProse || lines[i].IsProse || lines[i].HeadingLevel > 1 && i + 1 < lines.Count && lines[i + 1].IsProse;
    }

    /// <summary>Removes a list of other stories at the end: standalone links, each followed by at most a short text.</summary>
    private void CutStories(List<DomLine> lines)
    {
        var (stories, cut, length) = (0, lines.Count, 0);
        for (var i = lines.Count - 1; i > 0; i--)
        {
            if (!IsStory(lines[i]))
            {
                length += lines[i].Text.Length;
                if (length > LongestStory)
                    break;
                continue;
            }

            (stories, cut, length) = (stories + 1, i, 0);
        }

        if (
            stories < FewestStories
            || lines.Take(cut).Sum(line => line.Mass) * 100L < lines.Sum(line => line.Mass) * (long)LeastAboveStories
        )
            return;
        while (cut > 1 && !lines[cut - 1].IsProse && lines[cut - 1].HeadingLevel > 0)
            cut--;
        lines.RemoveRange(cut, lines.Count - cut);
    }

    /// <summary>Removes the second copy of a large part of the article, which some pages contain for small screens. Smaller duplicates are removed later.</summary>
    private static void LeaveOutCopies(List<DomLine> lines)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var copies = lines.Where(line => line.IsProse && !seen.Add(line.Text)).ToHashSet();
        if (copies.Sum(line => line.Mass) * 100L >= lines.Sum(line => line.Mass) * (long)LeastOfCopy)
            lines.RemoveAll(copies.Contains);
    }

    private bool IsStory(DomLine line)
    {
        if (
            !line.IsLinks
            || line.Text.Length < ShortestStory
            || (line.Element.QuerySelector("a[href]") ?? line.Element.Closest("a[href]")) is not { } link
        )
            return false;
        var address = link.GetAttribute("href")!;
        return !Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") || uri.Host == _host;
    }

    private static IElement PartOf(IElement element, IElement parent)
    {
        while (element != parent && element.ParentElement is { } outer && outer != parent)
            element = outer;
        return element;
    }

    private void Weigh(Func<DomLine, bool> counts)
    {
        _mass.Clear();
        foreach (var line in _lines)
        {
            if (line.Mass == 0 || !counts(line))
                continue;
            for (var at = line.Element; at is not null; at = at.ParentElement)
                _mass[at] = _mass.GetValueOrDefault(at) + line.Mass;
        }
    }

    private Hint HintOf(IElement element)
    {
        if (!_hints.TryGetValue(element, out var hint))
            _hints[element] = hint = Hints.Of(element);
        return hint;
    }

    /// <summary>Determines whether an element or one of its ancestors is marked as part of the site and contains little of the prose.</summary>
    private bool IsSite(IElement element)
    {
        var path = new List<IElement>();
        var isSite = false;
        for (var at = element; at is not null; at = at.ParentElement)
        {
            if (_isSite.TryGetValue(at, out isSite))
                break;
            path.Add(at);
        }

        for (var i = path.Count - 1; i >= 0; i--)
        {
            isSite =
                isSite
                || HintOf(path[i]) is var hint
                    && (hint & (Hint.Site | Hint.Caption)) != 0
                    && _mass.GetValueOrDefault(path[i]) * 100L < _total * (long)MostOfSite;
            _isSite[path[i]] = isSite;
        }

        return isSite;
    }

    private IElement Container(IElement body)
    {
        var at = body;
        while (Heaviest(at) is { } child && _mass[child] * 100L >= _mass[at] * (long)LeastOfChild)
            at = child;
        return at;
    }

    private IElement? Heaviest(IElement element)
    {
        IElement? best = null;
        foreach (var child in element.Children)
        {
            if (_mass.TryGetValue(child, out var mass) && (best is null || mass > _mass[best]))
                best = child;
        }

        return best;
    }

    private List<DomLine> Trim(List<DomLine> lines, int headline)
    {
        // The headline precedes most of the article; otherwise, it belongs to a part.
        if (
            lines.Where(line => line.Number < headline).Sum(line => line.Mass) * 100L
            < lines.Sum(line => line.Mass) * (long)MostAboveHeadline
        )
            lines.RemoveAll(line => line.Number <= headline);
        lines.RemoveAll(line => line.Number == headline);
        CutStories(lines);
        LeaveOutCopies(lines);
        List<DomLine> kept = [];
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.IsLinks && !line.IsListItem && !(line.HeadingLevel > 0 && i + 1 < lines.Count && lines[i + 1].IsProse))
                continue;
            kept.Add(line);
        }

        return kept;
    }
}
