using Corpus.Extraction.Catalog;
using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.Texts;

namespace Corpus.Extraction.Corrections;

/// <summary>Finds the words of corrections in the text.</summary>
internal static class CorrectionPlaces
{
    /// <summary>How a correction identifies its place: the words, and optionally the line and the column.</summary>
    private readonly record struct Place(string Words, int? Line, int? Column);

    /// <summary>How often the words occur at a place, and the offset of the first occurrence.</summary>
    private readonly record struct Found(int Count, int First);

    /// <summary>Returns the corrections of one kind whose words occur exactly once. The others are not applied and become misfits.</summary>
    public static IEnumerable<(int Number, T Correction, TextSpan Words)> Of<T>(ArticleSource source, List<Misfit> misfits)
        where T : Correction
    {
        Dictionary<Place, Found>? places = null;
        for (var i = 0; i < source.Corrections.Count; i++)
        {
            if (source.Corrections[i] is not T correction)
                continue;
            // Most texts have no corrections and must not pay for the search.
            var (count, first) = (places ??= Find(source, source.Corrections.OfType<T>()))[PlaceOf(correction)];
            var where = correction.Line is { } line
                ? $" in line {line}" + (correction.Column is { } column ? $", column {column}" : "")
                : "";
            if (count == 0)
                misfits.Add(new Misfit(i, DiagnosticKinds.CorrectionNotFound, $"'{correction.Words}' does not occur{where} in the text"));
            else if (count > 1)
                misfits.Add(
                    new Misfit(
                        i,
                        DiagnosticKinds.CorrectionAmbiguous,
                        $"'{correction.Words}' occurs more than once{where}; add '{(correction.Line is null ? "line" : "column")}'"
                    )
                );
            else
                yield return (i, correction, new TextSpan(first, correction.Words.Length));
        }
    }

    private static Place PlaceOf(Correction correction) => new(correction.Words, correction.Line, correction.Column);

    private static Dictionary<Place, Found> Find<T>(ArticleSource source, IEnumerable<T> corrections)
        where T : Correction
    {
        var found = new Dictionary<Place, Found>();
        foreach (var correction in corrections)
            found[PlaceOf(correction)] = default;
        var text = source.Text;
        var words = found.Keys.Select(place => place.Words).Distinct(StringComparer.Ordinal).ToArray();
        var lines = source.Lines.Count > 0 ? new LineMap(source.Lines, text.Length) : new LineMap(text);
        foreach (var (word, start) in new MultiSearch(words).In(text))
        {
            // A block can start and end inside a word.
            if (typeof(T) != typeof(BlockCorrection) && (Joined(text, start) || Joined(text, start + words[word].Length)))
                continue;
            var (line, column) = lines.Of(start);
            Count(new Place(words[word], null, null), start);
            Count(new Place(words[word], line, null), start);
            Count(new Place(words[word], line, column), start);
        }

        return found;

        void Count(Place place, int start)
        {
            if (found.TryGetValue(place, out var before))
                found[place] = before.Count == 0 ? new Found(1, start) : before with { Count = before.Count + 1 };
        }
    }

    /// <summary>Whether an offset lies inside a word.</summary>
    private static bool Joined(string text, int at) =>
        at > 0 && at < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at]);
}
