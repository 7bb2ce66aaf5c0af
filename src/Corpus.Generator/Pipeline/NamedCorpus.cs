using System.Collections.Immutable;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Emission;
using Corpus.Generator.Texts;

namespace Corpus.Generator.Pipeline;

/// <summary>A corpus, and the texts that could not be part of it.</summary>
/// <param name="Model">Null where its name cannot stand beside another's.</param>
internal sealed record NamedCorpus(CorpusModel? Model, EquatableArray<Report> Reports)
{
    public static IEnumerable<NamedCorpus> Of(ImmutableArray<ReadText> texts, CancellationToken cancellation)
    {
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var corpus in texts.Where(t => t.Text is not null).GroupBy(t => t.Text!.Corpus, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            // The files of two corpora that differ in case alone would have one name.
            if (names.TryGetValue(corpus.Key, out var taken))
            {
                var refused = corpus.Select(t => Report.Of(new Finding(Rules.BadCorpusName, default, $"{corpus.Key} (beside {taken})"), t.Input.File.Path, new LineMap("")));
                yield return new NamedCorpus(null, refused.ToEquatableArray());
                continue;
            }

            names.Add(corpus.Key, corpus.Key);
            var (model, doubles) = CorpusModel.Of(corpus.Key, corpus.Select(t => t.Text!));
            var reports = doubles.Select(d => Report.Of(
                new Finding(Rules.SameName, default, $"{d.Id}: {d.Other.Path} has it"), corpus.First(t => ReferenceEquals(t.Text, d.Text)).Input.File.Path, new LineMap("")));
            if (Limits.CheckSize(corpus.Sum(t => (long)t.Text!.Text.Length)) is { } large)
                reports = reports.Append(Report.Of(large, corpus.First().Input.File.Path, new LineMap("")));
            yield return new NamedCorpus(model, reports.ToEquatableArray());
        }
    }
}
