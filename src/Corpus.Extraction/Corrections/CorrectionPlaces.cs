using Corpus.Extraction.Catalog;
using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.Texts;

namespace Corpus.Extraction.Corrections;

/// <summary>Finds the words of corrections in the text.</summary>
internal static class CorrectionPlaces
{
    private const string Marks = "\"'“”„«»‘’‚";

    /// <summary>How a correction identifies its place: the words, and optionally the line and the column.</summary>
    private readonly record struct Place(string Words, int? Line, int? Column);

    /// <summary>Returns the corrections of one kind whose words occur exactly once. The others are not applied and become misfits.</summary>
    /// <param name="fits">Whether the correction can be applied to an occurrence. If the words also occur elsewhere, in the headline for example, those count that fit.</param>
    public static IEnumerable<(int Number, T Correction, TextSpan Words)> Of<T>(
        ArticleSource source,
        List<Misfit> misfits,
        Func<TextSpan, bool>? fits = null
    )
        where T : Correction
    {
        Dictionary<Place, List<TextSpan>>? places = null;
        for (var i = 0; i < source.Corrections.Count; i++)
        {
            if (source.Corrections[i] is not T correction)
                continue;
            // Most texts have no corrections and must not pay for the search.
            var found = (places ??= Find(source, source.Corrections.OfType<T>()))[PlaceOf(correction)];
            if (found.Count > 1 && fits is not null && found.Where(fits).ToList() is { Count: > 0 } fitting)
                found = fitting;
            var where = correction.Line is { } line
                ? $" in line {line}" + (correction.Column is { } column ? $", column {column}" : "")
                : "";
            if (found.Count == 0)
                misfits.Add(new Misfit(i, DiagnosticKinds.CorrectionNotFound, $"'{correction.Words}' does not occur{where} in the text"));
            else if (found.Count > 1)
                misfits.Add(
                    new Misfit(
                        i,
                        DiagnosticKinds.CorrectionAmbiguous,
                        $"'{correction.Words}' occurs more than once{where}; add '{(correction.Line is null ? "line" : "column")}'"
                    )
                );
            else
                yield return (i, correction, found[0]);
        }
    }

    private static Place PlaceOf(Correction correction) => new(correction.Words, correction.Line, correction.Column);

    private static Dictionary<Place, List<TextSpan>> Find<T>(ArticleSource source, IEnumerable<T> corrections)
        where T : Correction
    {
        var found = new Dictionary<Place, List<TextSpan>>();
        foreach (var correction in corrections)
            found[PlaceOf(correction)] = [];
        var text = source.Text;
        var lines = source.Lines.Count > 0 ? new LineMap(source.Lines, text.Length) : new LineMap(text);
        var words = found.Keys.Select(place => place.Words).Distinct(StringComparer.Ordinal).ToArray();
        var missing = Search(text, words, words);
        // Words are pasted with other marks and line breaks than those of the text.
        if (missing.Length > 0)
            Search(Plain(text), [.. missing.Select(word => Plain(word).Trim().Trim('"', '\'').Trim())], missing);
        return found;

        string[] Search(string text, string[] wanted, string[] names)
        {
            // Different words can be the same without their marks.
            var named = names
                .Zip(wanted, (name, word) => (name, word))
                .Where(pair => pair.word.Length > 0)
                .ToLookup(pair => pair.word, pair => pair.name);
            string[] searched = [.. named.Select(group => group.Key)];
            var unseen = new HashSet<string>(names, StringComparer.Ordinal);
            foreach (var (number, start) in new MultiSearch(searched).In(text))
            {
                var span = new TextSpan(start, searched[number].Length);
                // A block can start and end inside a word.
                if (typeof(T) != typeof(BlockCorrection) && (Joined(text, span.Start) || Joined(text, span.End)))
                    continue;
                var inner = typeof(T) == typeof(QuoteCorrection) ? WithoutMarks(text, span) : span;
                var (line, column) = lines.Of(span.Start);
                foreach (var name in named[searched[number]])
                {
                    unseen.Remove(name);
                    Add(new Place(name, null, null), inner);
                    Add(new Place(name, line, null), inner);
                    Add(new Place(name, line, column), inner);
                    if (inner.Start != span.Start)
                        Add(new Place(name, line, lines.Of(inner.Start).Column), inner);
                }
            }

            return [.. unseen];
        }

        void Add(Place place, TextSpan span)
        {
            if (found.TryGetValue(place, out var spans))
                spans.Add(span);
        }
    }

    // The marks around a quotation are no part of it.
    private static TextSpan WithoutMarks(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && Marks.IndexOf(text[start]) >= 0)
            start++;
        while (end > start && Marks.IndexOf(text[end - 1]) >= 0)
            end--;
        return start < end ? TextSpan.Between(start, end) : span;
    }

    /// <summary>The text with plain quotation marks, hyphens and blanks, each in the place of the mark that it stands for.</summary>
    private static string Plain(string text)
    {
        var plain = text.ToCharArray();
        for (var i = 0; i < plain.Length; i++)
        {
            plain[i] = plain[i] switch
            {
                '“' or '”' or '„' or '«' or '»' => '"',
                '‘' or '’' or '‚' or '`' => '\'',
                '–' or '—' or '‑' => '-',
                var c when char.IsWhiteSpace(c) => ' ',
                var c => c,
            };
        }

        return new string(plain);
    }

    /// <summary>Whether an offset lies inside a word.</summary>
    private static bool Joined(string text, int at) =>
        at > 0 && at < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at]);
}
