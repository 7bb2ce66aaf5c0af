using Corpus.Accuracy.Data;
using Corpus.Accuracy.Scoring;
using Corpus.Accuracy.Scoring.Cases;
using Corpus.Accuracy.Scoring.Pages;
using Corpus.Accuracy.Tool;

namespace Corpus.Accuracy;

/// <summary>The sets whose data comes with the repository.</summary>
internal static class BundledSets
{
    /// <summary>The five bundled articles, read with their catalog.</summary>
    public static ScoreTable Seeds(Action<Mistake>? report = null)
    {
        var pages = Page.Read(Repository.Gold, Repository.Seeds);
        var found = Extractor.Files(
            Path.Combine(Repository.Seeds, "corpus.json"),
            pages.Select(p => Path.Combine(Repository.Seeds, p.Name + ".txt"))
        );
        var scorer = new PageScorer("seeds", report);
        foreach (var page in pages)
            scorer.Add(page, found[page.Name]);
        return scorer.Table;
    }

    /// <summary>Short texts with one right answer each.</summary>
    public static IReadOnlyList<CaseResult> Cases(Parity half = Parity.All)
    {
        var cases = JsonLines.ReadStrict<Case>(Repository.Cases).Where(c => half.Includes(c.Id)).ToList();
        var found = Extractor.Lines(cases.Select(c => new ToolInput(c.Id, c.Text, c.Published)));
        return [.. cases.Select(c => CaseScorer.Check(c, found[c.Id]))];
    }
}
