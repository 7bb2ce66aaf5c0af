using Corpus.Extraction.Dates;
using Corpus.Extraction.Rules;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Events;

/// <summary>Two mentions of events on the same days.</summary>
/// <param name="one">The words of the earlier mention, in ordinal order.</param>
/// <param name="other">The words of the later mention, in ordinal order.</param>
/// <param name="place">The later mention.</param>
internal readonly struct SameEventContext(string[] one, string[] other, TextSpan place, Trace? trace) : IRuleContext
{
    public string[] One { get; } = one;

    public string[] Other { get; } = other;

    public TextSpan Place { get; } = place;

    public Trace? Trace { get; } = trace;
}

/// <summary>
/// Decides which mentions are of one event. The examples have the mentions in brackets, and after the equals sign the date; they are published on Thursday,
/// 2025-06-12.
/// </summary>
internal static class EventCoreference
{
    /// <summary>How many earlier mentions of the same days a mention is compared with.</summary>
    private const int MostCompared = 16;
    private const int LeastShared = 2;
    private const int StemLength = 5;

    /// <summary>The answer is what the mentions have in common.</summary>
    public static readonly Cascade<SameEventContext, string> SameEvent = new(
        "event/same-event",
        "Are two mentions with the same days of one event?",
        new Rule<SameEventContext, string>(
            "event/shared-words",
            "Mentions that share two words are of one event. Names, verbs of saying and the words of the date do not count.",
            static (in context) => SharedWords(context) is { Count: >= LeastShared } shared ? string.Join(" ", shared) : null
        )
        {
            Examples = ["[The harbour festival opens in November. = 2025-11] [Many will see the harbour festival in November. = 2025-11]"],
            Counterexamples =
            [
                "Ana Reyes sold the farm on Tuesday. Ana Reyes spoke to the mayor on Tuesday.",
                "The farm was sold late last year. A mill burnt late last year.",
            ],
        }
    );

    public static DatedEvent[] AddKeys(Document document, List<DatedEvent> events, IReadOnlyList<TemporalExpression> expressions)
    {
        var keyed = events.ToArray();
        var words = new string[]?[keyed.Length];
        var sameDays = new Dictionary<DateInterval, List<int>>();
        for (var i = 0; i < keyed.Length; i++)
        {
            document.Progress.Reach(keyed[i].Clause);
            if (!sameDays.TryGetValue(keyed[i].When, out var earlier))
                sameDays[keyed[i].When] = earlier = [];
            for (var j = Math.Max(0, earlier.Count - MostCompared); j < earlier.Count && keyed[i].Key is null; j++)
                Compare(earlier[j], i);
            earlier.Add(i);
        }

        return keyed;

        void Compare(int one, int other)
        {
            var context = new SameEventContext(
                words[one] ??= WordsOf(document, keyed[one].Clause, expressions[keyed[one].Expression].Span),
                words[other] ??= WordsOf(document, keyed[other].Clause, expressions[keyed[other].Expression].Span),
                keyed[other].Clause,
                document.Progress.Trace
            );
            if (SameEvent.First(context) is not { } shared)
                return;
            var key = keyed[one].Key ?? keyed[one].When.ToString() + " " + shared;
            keyed[one] = keyed[one] with { Key = key };
            keyed[other] = keyed[other] with { Key = key };
        }
    }

    private static List<string> SharedWords(in SameEventContext context)
    {
        var (one, other) = (context.One, context.Other);
        var shared = new List<string>(0);
        for (int i = 0, j = 0; i < one.Length && j < other.Length; )
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

    // Names do not count because the same people do several things in a day, nor do the words of the date: all mentions compared have one.
    private static string[] WordsOf(Document document, TextSpan clause, TextSpan date)
    {
        var words = new SortedSet<string>(StringComparer.Ordinal);
        for (var i = document.FirstTokenFrom(clause.Start); i < document.Tokens.Length && document.Tokens[i].Start < clause.End; i++)
        {
            ref readonly var token = ref document.Tokens[i];
            if (
                token is { Kind: TokenKind.Word, Case: LetterCase.Lower, Length: > 3 }
                && !(token.Start >= date.Start && token.Start < date.End)
                && !EventWords.Common.Contains(token)
                && !EventWords.Reporting.Contains(token)
            )
                words.Add(document.Of(new TextSpan(token.Start, Math.Min(token.Length, StemLength))));
        }

        return [.. words];
    }
}
