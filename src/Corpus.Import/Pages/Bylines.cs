using Corpus.Extraction.Facts;

namespace Corpus.Import.Pages;

/// <summary>Chooses the authors of a page.</summary>
internal static class Bylines
{
    private const int LongestByline = 200;

    public static ImportedFact? Find(PageView page, PageFacts facts, int headline, List<DomLine> main)
    {
        foreach (var claim in Claims(page, facts, headline, main))
        {
            var names = AuthorNameList.Of(claim.Fact.Value, page, claim.IsClaimed);
            if (names.Count > 0)
                return new(string.Join(", ", names), claim.Fact.Place);
        }

        return null;
    }

    private static IEnumerable<(ImportedFact Fact, bool IsClaimed)> Claims(PageView page, PageFacts facts, int headline, List<DomLine> main)
    {
        var claims = page.Claims.Of(PageKey.Author).ToList();
        foreach (var place in claims.Select(claim => claim.Place).Distinct())
            yield return (
                new(string.Join(";", claims.Where(claim => claim.Place == place).Select(claim => claim.Value).Distinct()), place),
                true
            );
        if (facts.Byline is { } stated)
            yield return (new(stated.Value, "the page"), true);
        foreach (var shown in Elements(page, headline, main))
            yield return (shown, false);
    }

    private static IEnumerable<ImportedFact> Elements(PageView page, int headline, List<DomLine> main)
    {
        foreach (
            var element in page.Document.QuerySelectorAll(
                "[rel=author], [itemprop~=author], [class*=author], [class*=byline], [class*=Byline], [class*=Author]"
            )
        )
        {
            if (page.LineOf(element) is var line && (line < 0 || main.Count > 0 && line > main[^1].Number + 5 || line < headline - 10))
                continue;
            if ((Hints.Of(element) & (Hint.Byline | Hint.Site)) != Hint.Byline)
                continue;
            var text = Words.Clean((element.QuerySelector("[itemprop=name]") ?? element).TextContent);
            if (text.Length is > 0 and <= LongestByline)
                yield return new(text, element.HasAttribute("rel") ? "rel author" : "the byline's markup");
        }
    }
}
