using Corpus.Extraction.Catalog;
using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.Facts;
using Corpus.Extraction.Metadata;
using Corpus.Extraction.Pages;
using Corpus.Extraction.Texts;

namespace Corpus.Extraction.Articles;

/// <summary>Chooses between the values of the catalog, of the front matter, and of the page, in this order. A different value on the page is a finding.</summary>
internal static class FactChoice
{
    public static ArticleFact[] Of(ArticleSource source, PageFacts page, List<Finding> findings, List<Misfit> misfits)
    {
        var facts = new List<ArticleFact>();
        var front = source.Front;
        findings.AddRange(front.Findings);
        Add(FactKind.Title, source.Title, front.Title, page.Title);
        Add(FactKind.Byline, source.Byline, front.Byline, page.Byline);
        Add(FactKind.Outlet, source.Outlet, front.Outlet, page.Outlet);
        Add(FactKind.Published, source.Published?.ToString(), Day(front.Published), page.Day);
        Add(FactKind.Language, source.Language, Valid(front.Language, CatalogReader.IsLanguage, "language tag such as en"), page.Language);
        Add(FactKind.Url, source.Url, Valid(front.Url, CatalogReader.IsUrl, "URL that starts with http:// or https://"), stated: null);
        if (
            !facts.Any(fact => fact is { Kind: FactKind.Published, Basis: not FactBasis.Stated })
            && page is { Day: { } day, OtherDay: { } other }
        )
        {
            Report(day.Span, $"this line states '{day.Value}', which was used, and another one '{other.Value}'");
            Report(other.Span, $"this line states '{other.Value}', and another one '{day.Value}', which was used");
        }

        return [.. facts];

        FrontMatterValue? Valid(FrontMatterValue? value, Func<string, bool> isValid, string form)
        {
            if (value is not { } written || isValid(written.Text))
                return value;
            findings.Add(new Finding(DiagnosticKinds.FrontMatter, written.Span, $"has no {form}: '{written.Text}'"));
            return null;
        }

        FrontMatterValue? Day(FrontMatterValue? value)
        {
            if (value is not { } written)
                return null;
            if (Timestamp.Parse(written.Text) is { } day)
                return written with { Text = day.ToString() };
            findings.Add(new Finding(DiagnosticKinds.FrontMatter, written.Span, $"has no date such as 2025-06-10: '{written.Text}'"));
            return null;
        }

        void Add(FactKind kind, string? declared, FrontMatterValue? front, PageFact? stated)
        {
            if (declared is null && front is { } given)
            {
                facts.Add(new ArticleFact(kind, FactBasis.FrontMatter, given.Text, given.Span, null));
                return;
            }

            if (declared is null)
            {
                if (stated is not null)
                    facts.Add(new ArticleFact(kind, FactBasis.Stated, stated.Value, stated.Span, stated.Rule));
                return;
            }

            var isSame = stated is not null && IsSame(kind, declared, stated.Value);
            facts.Add(new ArticleFact(kind, FactBasis.Declared, declared, isSame ? stated!.Span : null, isSame ? stated!.Rule : null));
            // A catalog may shorten a title and name an outlet in another way.
            if (stated is null || isSame || kind is not (FactKind.Published or FactKind.Byline))
                return;
            var what = kind == FactKind.Published ? "publication date" : "byline";
            var detail = $"the {what}: the page states '{stated.Value}' and the catalog declares '{declared}', which was used";
            findings.Add(new Finding(DiagnosticKinds.FactsDisagree, stated.Span, detail));
            misfits.Add(new Misfit(Misfit.Entry, DiagnosticKinds.FactsDisagree, detail) { Fact = kind });
        }

        void Report(TextSpan place, string detail) =>
            findings.Add(new Finding(DiagnosticKinds.FactsDisagree, place, "the publication date: " + detail));
    }

    // "Jane Doe" and "Jane Doe and John Roe, Alpine Press" do not contradict each other.
    private static bool IsSame(FactKind kind, string declared, string stated)
    {
        var (one, other) = (Fold(declared), Fold(stated));
        return kind == FactKind.Byline ? one.Contains(other) || other.Contains(one) || Names(stated).All(one.Contains) : one == other;
    }

    private static IEnumerable<string> Names(string byline) => byline.Split(',').Select(Fold);

    private static string Fold(string value) => PageWords.Fold(value, new TextSpan(0, value.Length));
}
