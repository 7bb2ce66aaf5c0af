using Corpus.Extraction.Lexicons;
using static Corpus.Extraction.Dates.Slots;

namespace Corpus.Extraction.Dates;

/// <summary>The present, the past and the future without a place in the calendar, as TimeML marks them.</summary>
internal static class ReferenceRules
{
    private static readonly Lexicon CurrentNouns = Lexicon.Of("Dates/after-current");
    private static readonly Lexicon NowAndThen = Lexicon.Of("Dates/now-and-then");

    public static readonly DateRule[] All =
    [
        new(
            "date/reference",
            "Words such as “now” and “recently” point at the present, the past or the future without a place in the calendar.",
            "<references>",
            static (m, s) => Refers(m, s) ? Candidate.OfReference(m.Get(References)) : null
        )
        {
            Examples =
            [
                "It is [now = PRESENT_REF] open.",
                "He came [recently = PAST_REF].",
                "It will be sold in [the near future = FUTURE_REF].",
                "Its [current = PRESENT_REF] owner.",
            ],
            Counterexamples =
            [
                "He knows nowhere.",
                "Now, the plan is this.",
                "They met the now-mayor and saw the now-closed mine.",
                "He calls every now and then.",
                "He lost the past three games.",
                "Her most recent book.",
                "The current fell.",
                "The current account widened.",
                "It was so as recently as May.",
            ],
        },
        new(
            "date/one-day",
            "“will one day” points at the future.",
            "one day",
            // The day is not counted but lies ahead: "will one day".
            static (m, s) =>
                m.Start > s.Begin && Tenses.Of(s, m.Start - 1) == Tense.Future ? Candidate.OfReference(TimeReference.Future) : null
        )
        {
            Examples = ["He will [one day = FUTURE_REF] be king."],
            Counterexamples = ["He was king for one day.", "One day he was king."],
        },
    ];

    /// <summary>A noun or adjective follows: "the current owner", unlike "the current fell".</summary>
    private static bool GoesOn(int at, SentenceWindow s) =>
        s.IsNumber(at)
        || s.IsWord(at)
            && !Tenses.IsVerb(s, at)
            && !WordClasses.Of(s.Tokens[at]).Is(PartOfSpeech.Preposition | PartOfSpeech.Conjunction | PartOfSpeech.Modal | PartOfSpeech.Be);

    /// <summary>Not "Now, the plan is this", which turns to the next point, "every now and then", "his most recent book", "the past 3 wars".</summary>
    private static bool Refers(Match m, SentenceWindow s)
    {
        if (s.Is(m.Start, Marker.Current))
            return !s.Is(m.End, CurrentNouns) && GoesOn(m.End, s);
        if (s.Is(m.End - 1, Marker.Now))
            return !(s.IsMark(m.End, '-') && s.IsGlued(m.End) && s.IsGlued(m.End + 1))
                && !(s.IsMark(m.End, '–') && s.IsGlued(m.End))
                && !(m.Start == s.Begin && s.IsMark(m.End, ','))
                && NowAndThen.Match(s.Window, m.End, out _) == 0;
        // "as recently as May"
        if (s.Is(m.Start - 1, Marker.Equative) && s.Is(m.End, Marker.Equative))
            return false;
        return !(s.Is(m.Start, Marker.Recent) && s.Is(m.Start - 1, Marker.Superlative))
            && !(s.Is(m.Start, Marker.Definite) && m.End < s.End && Matchers.Number(s, m.End).End > 0);
    }
}
