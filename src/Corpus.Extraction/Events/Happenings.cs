using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Events;

/// <summary>Tells which mentions are of one happening: the same days, and the same words for what happened.</summary>
internal static class Happenings
{
    /// <summary>How many mentions of the same days before it a mention is compared with.</summary>
    private const int Compared = 16;
    private const int LeastShared = 2;
    private const int Stem = 5;

    private static readonly Lexicon Common = Lexicon.Of("Events/common-words");
    private static readonly Lexicon Reporting = Lexicon.Of("Events/reporting");

    public static DatedEvent[] Keyed(Document document, List<DatedEvent> events)
    {
        var keyed = events.ToArray();
        var words = new string[]?[keyed.Length];
        var sameDays = new Dictionary<DateInterval, List<int>>();
        for (var i = 0; i < keyed.Length; i++)
        {
            document.Progress.Reach(keyed[i].Clause);
            if (!sameDays.TryGetValue(keyed[i].When, out var earlier))
                sameDays[keyed[i].When] = earlier = [];
            for (var j = Math.Max(0, earlier.Count - Compared); j < earlier.Count && keyed[i].Key is null; j++)
                Compare(earlier[j], i);
            earlier.Add(i);
        }

        return keyed;

        void Compare(int one, int other)
        {
            var shared = Shared(words[one] ??= Words(document, keyed[one].Clause), words[other] ??= Words(document, keyed[other].Clause));
            if (shared.Count < LeastShared)
                return;
            var key = keyed[one].Key ?? Edtf.Write(keyed[one].When) + " " + string.Join(" ", shared);
            keyed[one] = keyed[one] with { Key = key };
            keyed[other] = keyed[other] with { Key = key };
        }
    }

    /// <summary>What two lists in ordinal order have in common.</summary>
    private static List<string> Shared(string[] one, string[] other)
    {
        var shared = new List<string>(0);
        for (int i = 0, j = 0; i < one.Length && j < other.Length;)
        {
            var order = string.CompareOrdinal(one[i], other[j]);
            if (order == 0)
                shared.Add(one[i]);
            if (order <= 0)
                i++;
            if (order >= 0)
                j++;
        }

        return shared;
    }

    // Names are left out: the same people do many things in a day.
    private static string[] Words(Document document, TextSpan clause)
    {
        var words = new SortedSet<string>(StringComparer.Ordinal);
        for (var i = First(document.Tokens, clause.Start); i < document.Tokens.Length && document.Tokens[i].Start < clause.End; i++)
        {
            ref readonly var token = ref document.Tokens[i];
            if (token is { Kind: TokenKind.Word, Case: LetterCase.Lower, Length: > 3 } && !Common.Contains(token) && !Reporting.Contains(token))
                words.Add(document.Of(new TextSpan(token.Start, Math.Min(token.Length, Stem))));
        }

        return [.. words];
    }

    private static int First(Token[] tokens, int start)
    {
        int low = 0, high = tokens.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tokens[middle].Start < start)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
