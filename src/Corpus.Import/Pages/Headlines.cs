namespace Corpus.Import.Pages;

/// <summary>The headline of a page, and the line that has it; -1 if the page does not show it.</summary>
internal sealed record Headline(ImportedFact? Fact, int Line);

/// <summary>Chooses the headline: a heading that agrees with the metadata and the window title; otherwise, one of these without the name of the site.</summary>
internal static class Headlines
{
    private const int Longest = 300;
    private const int LongestUnclaimed = 150;
    private const double Agreement = 0.6;

    private static readonly string[] Separators =
    [
        " | ",
        " - ",
        " – ",
        " — ",
        " · ",
        " • ",
        " » ",
        " « ",
        " :: ",
        " : ",
        " / ",
        " > ",
        "|",
    ];

    public static Headline Find(PageView page)
    {
        var claims = page.Claims.Of(PageKey.Title).Select(claim => new ImportedFact(WithoutSite(page, claim.Value), claim.Place)).ToList();
        if (page.WindowTitle.Length > 0)
            claims.Add(new(WithoutSite(page, page.WindowTitle), "title"));
        claims.RemoveAll(claim => claim.Value.Length is 0 or > Longest || page.IsSite(Words.Fold(claim.Value)));
        var shown = Shown(page, claims);
        if (shown is not null)
            return shown;
        if (claims.Count == 0)
            return new(null, -1);
        var best = claims.MaxBy(claim => claims.Count(other => Words.Fold(other.Value) == Words.Fold(claim.Value)))!;
        return new(best, LineWith(page, best.Value));
    }

    private static Headline? Shown(PageView page, List<ImportedFact> claims)
    {
        var folded = claims
            .Select(claim => Words.Fold(claim.Value))
            .Append(Words.Fold(page.WindowTitle))
            .Where(f => f.Length > 0)
            .ToArray();
        (DomLine Line, double Points)? best = null;
        var headings = page.Lines.Count(line => line.HeadingLevel == 1 && !page.IsSite(Words.Fold(line.Text)));
        var all = page.Lines.Sum(line => line.Mass);
        var above = 0;
        foreach (var line in page.Lines)
        {
            above += line.Mass;
            if (line.HeadingLevel is 0 or > 3 || line.Text.Length > Longest)
                continue;
            var words = Words.Fold(line.Text);
            if (words.Length == 0 || page.IsSite(words))
                continue;
            var agreement =
                folded.Length == 0 ? 0 : folded.Max(other => Math.Min(Words.Shared(words, other), Words.Shared(other, words) + 0.2));
            var equal = folded.Contains(words);
            var points =
                equal ? 3
                : agreement >= Agreement ? 1 + agreement
                : 0;
            if (line.HeadingLevel == 1)
                points +=
                    Words.Count(words) < 3 ? 0.2
                    : Words.Count(words) == 3 || headings > 1 || line.Text.Length > LongestUnclaimed || above * 12 > all ? 1
                    : 3.5;
            if (points >= 1 && (best is null || points > best.Value.Points))
                best = (line, points);
        }

        return best is { } found ? new(new(found.Line.Text, $"h{found.Line.HeadingLevel}"), found.Line.Number) : null;
    }

    private static int LineWith(PageView page, string title)
    {
        var folded = Words.Fold(title);
        return page.Lines.FirstOrDefault(line => line.Text.Length < title.Length * 2 + 20 && Words.Fold(line.Text) == folded)?.Number ?? -1;
    }

    /// <summary>Removes the name of the site from the start or end of a title.</summary>
    private static string WithoutSite(PageView page, string title)
    {
        while (true)
        {
            var cut = Cut(page, title);
            if (cut == title)
                return title;
            title = cut;
        }
    }

    private static string Cut(PageView page, string title)
    {
        foreach (var separator in Separators)
        {
            if (
                title.LastIndexOf(separator, StringComparison.Ordinal) is > 0 and var last
                && page.IsSite(Words.Fold(title[(last + separator.Length)..]))
            )
                return title[..last].Trim();
            if (title.IndexOf(separator, StringComparison.Ordinal) is > 0 and var first && page.IsSite(Words.Fold(title[..first])))
                return title[(first + separator.Length)..].Trim();
        }

        return title;
    }
}
