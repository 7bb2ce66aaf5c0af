using Corpus.Extraction.Blocks;
using Corpus.Extraction.Facts;
using Corpus.Extraction.Pages;

namespace Corpus.Import.Pages;

/// <summary>Removes lines that the extraction recognizes by their words as not part of the article: notices, captions, other stories.</summary>
internal static class BlockFilter
{
    private const int FewestRepeats = 3;
    private const int LongestNotice = 500;

    // As a percentage of the prose of the article.
    private const int MostOfArticle = 5;

    public static List<DomLine> Of(string? title, List<DomLine> lines)
    {
        var text = ArticleText.Of(title, lines);
        var page = Page.Read(text);
        var facts = FactFinder.Find(page, title);
        var dropped = BlockFinder
            .Find(page, title, titleLine: facts.TitleLine, facts: facts.Lines, byline: facts.Byline?.Value)
            .Where(block => !block.IsBody)
            .ToArray();
        var isDropped = new bool[lines.Count];
        var (at, next) = (0, 0);
        for (var i = 0; i < lines.Count; i++)
        {
            var start = text.IndexOf(lines[i].Text, at, StringComparison.Ordinal);
            at = start + lines[i].Text.Length;
            while (next < dropped.Length && dropped[next].Span.End <= start)
                next++;
            var length = 0;
            for (var n = next; n < dropped.Length && dropped[n].Span.Start < at; n++)
                length += Math.Min(at, dropped[n].Span.End) - Math.Max(start, dropped[n].Span.Start);
            isDropped[i] = length * 2 > lines[i].Text.Length && !lines[i].IsRow && !lines[i].IsCode;
        }

        var repeats = lines
            .GroupBy(line => line.Text, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        KeepRepeated(lines, isDropped, repeats);
        KeepLong(lines, isDropped, repeats);
        return [.. lines.Where((_, i) => !isDropped[i])];
    }

    // A notice of a site occurs once or twice. A line that occurs more often is a separator within the article.
    private static void KeepRepeated(List<DomLine> lines, bool[] isDropped, Dictionary<string, int> repeats)
    {
        for (var i = 0; i < lines.Count; i++)
            isDropped[i] &= repeats[lines[i].Text] < FewestRepeats;
    }

    // The markup has located the article, so words alone do not remove a large part of it unless the part is a duplicate.
    private static void KeepLong(List<DomLine> lines, bool[] isDropped, Dictionary<string, int> repeats)
    {
        var all = lines.Sum(line => line.Mass);
        for (var i = 0; i < lines.Count; i++)
        {
            if (!isDropped[i])
                continue;
            var (end, mass) = (i, 0);
            while (end < lines.Count && isDropped[end])
            {
                mass += repeats[lines[end].Text] == 1 ? lines[end].Mass : 0;
                end++;
            }

            if (mass > LongestNotice && mass * 100L > all * (long)MostOfArticle)
                Array.Fill(isDropped, false, i, end - i);
            i = end;
        }
    }
}
