using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.Texts;

namespace Corpus.Extraction.Compilation;

/// <summary>A corpus and the reports about texts that could not be added to it.</summary>
/// <param name="Names">Null if its name conflicts with the name of another corpus.</param>
internal sealed record NamedCorpus(CorpusNames? Names, EquatableArray<Report> Reports)
{
    public static IEnumerable<NamedCorpus> Of((EquatableArray<ArticleName> Texts, ProjectSize Size) project, CancellationToken cancellation)
    {
        if (project.Size.TooLarge)
            yield break;
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (
            var corpus in project
                .Texts.Select((name, number) => (Name: name, Text: number))
                .GroupBy(t => t.Name.Corpus, StringComparer.Ordinal)
                .OrderBy(g => g.Key, StringComparer.Ordinal)
        )
        {
            // The generated files of two corpora whose names differ only in case would have the same name.
            if (names.TryGetValue(corpus.Key, out var taken))
            {
                var refused = corpus.Select(t =>
                    Report.Of(
                        new Finding(
                            DiagnosticKinds.BadCorpusName,
                            default,
                            $"the corpus names '{corpus.Key}' and '{taken}' differ only in case"
                        ),
                        t.Name.File,
                        new LineMap("")
                    )
                );
                yield return new NamedCorpus(null, refused.ToEquatableArray());
                continue;
            }

            names.Add(corpus.Key, corpus.Key);
            var (articles, doubles) = CorpusNames.Of(corpus.Key, corpus);
            var reports = doubles.Select(d =>
                Report.Of(
                    new Finding(DiagnosticKinds.SameName, default, $"'{d.Id}' is already used by '{d.Other.Path}'"),
                    d.Text.File,
                    new LineMap("")
                )
            );
            yield return new NamedCorpus(articles, reports.ToEquatableArray());
        }
    }
}
