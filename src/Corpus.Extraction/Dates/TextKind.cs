using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Rules;
using Corpus.Extraction.Sentences;

namespace Corpus.Extraction.Dates;

/// <summary>What a text without a day of publication counts its relative dates from.</summary>
internal enum TextKind
{
    /// <summary>The day of writing, which is not known: "on Friday" stays open.</summary>
    News,

    /// <summary>The whole date in the same sentence or the one before; without one they stay open.</summary>
    Narrative,

    /// <summary>The date that the text named last, wherever it stands.</summary>
    History,
}

/// <summary>How often a text speaks as news does.</summary>
/// <param name="Words">The number of its tokens.</param>
/// <param name="Reports">The number of verbs of speech.</param>
/// <param name="WritingDays">The number of expressions that are counted from the day of writing.</param>
internal readonly record struct TextStyle(TextSpan Place, int Words, int Reports, int WritingDays, Trace? Trace) : IRuleContext
{
    public static TextStyle Of(Document document)
    {
        int reports = 0,
            days = 0;
        for (var at = 0; at < document.Tokens.Length; at++)
        {
            reports += TextKindRules.Speech.Match(document.Tokens, at, out _) > 0 ? 1 : 0;
            days += TextKindRules.WritingDays.Match(document.Tokens, at, out _) > 0 ? 1 : 0;
        }

        var place = document.Sentences.Length == 0 ? default : document.Sentences[0].Span;
        return new TextStyle(place, document.Tokens.Length, reports, days, document.Progress.Trace);
    }

    /// <summary>There are more than so many in a thousand words.</summary>
    public bool IsMore(int count, double inThousand) => count * 1000.0 > Words * inThousand;
}

/// <summary>Tells a history from news, in a text whose day of publication is not known.</summary>
/// <remarks>Examples are texts; after the equals sign stands the kind of the text.</remarks>
internal static class TextKindRules
{
    public static readonly Lexicon Speech = Lexicon.Of("Dates/speech");
    public static readonly Lexicon WritingDays = Lexicon.Of("Dates/writing-days");

    public static readonly Cascade<TextStyle, TextKind?> Kinds = new(
        "date/text",
        "What does a text without a day of publication count its dates from?",
        new(
            "date/news-speech",
            "A text with more than four reports of speech in a thousand words is news; so is one with two, if it also counts from the day of writing.",
            static (in t) => t.IsMore(t.Reports, 4) || t.IsMore(t.Reports, 2) && t.IsMore(t.WritingDays, 1) ? TextKind.News : null
        )
        {
            Examples = ["[The bridge was closed on Friday, the mayor said. = News]"],
            Counterexamples = ["[The bridge was closed on 3 May 1862, and on Friday the army left. = Narrative]"],
        },
        new(
            "date/writing-days",
            "A text with more than three expressions in two thousand words that are counted from the day of writing tells a story: what stands beside a whole date is counted from it.",
            static (in t) => t.IsMore(t.WritingDays, 1.5) ? TextKind.Narrative : null
        )
        {
            Examples = ["[The bridge was closed on 3 May 1862, and on Friday the army left. = Narrative]"],
            Counterexamples = ["[The bridge was closed on 3 May 1862, and on 5 June the army left. = History]"],
        },
        new("date/history", "Any other text is a history, which counts from the date that it named last.", static (in _) =>
            TextKind.History
        )
        {
            Examples = ["[The bridge was closed on 3 May 1862, and on 5 June the army left. = History]"],
        }
    );
}
