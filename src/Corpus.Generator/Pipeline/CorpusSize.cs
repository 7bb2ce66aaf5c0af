using System.Collections.Immutable;
using Corpus.Generator.Texts;
using Corpus.Generator.Emission;

namespace Corpus.Generator.Pipeline;

/// <summary>A corpus that is large enough to be told of.</summary>
/// <param name="TooLarge">Nothing is made of it.</param>
internal sealed record CorpusSize(string Corpus, bool TooLarge, Report Report)
{
    public static IEnumerable<CorpusSize> Of(ImmutableArray<ReadText> texts, CancellationToken cancellation)
    {
        foreach (var corpus in texts.Where(t => t.Text is not null).GroupBy(t => t.Text!.Corpus, StringComparer.Ordinal))
        {
            if (Limits.CheckSize(corpus.Sum(t => (long)t.Text!.Text.Length)) is { } large)
                yield return new CorpusSize(corpus.Key, large.Rule.Severity == Diagnostics.Severity.Error, Report.Of(large, corpus.First().Input.File.Path, new LineMap("")));
        }
    }
}
