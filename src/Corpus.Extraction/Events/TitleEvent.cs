using Corpus.Extraction.Rules;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Events;

/// <summary>The title of an article and the clause of an event after it.</summary>
/// <param name="titleStems">The first letters of the words of the title.</param>
/// <param name="leadStems">The first letters of the words of the clause.</param>
/// <param name="place">The title.</param>
internal readonly struct TitleContext(HashSet<string> titleStems, HashSet<string> leadStems, TextSpan place, Trace? trace) : IRuleContext
{
    public HashSet<string> TitleStems { get; } = titleStems;

    public HashSet<string> LeadStems { get; } = leadStems;

    public TextSpan Place { get; } = place;

    public Trace? Trace { get; } = trace;
}

/// <summary>
/// Finds the event that the title of an article mentions. A title has no date, but it often says in other words what the lead dates. The examples have the
/// mentions in brackets, and after the equals sign the date; they are published on Thursday, 2025-06-12.
/// </summary>
internal static class TitleEvent
{
    /// <summary>How many sentences after the title are the lead.</summary>
    private const int LeadSentences = 2;
    private const int LeastShared = 2;
    private const int StemLength = 4;

    public static readonly Cascade<TitleContext, bool?> Title = new(
        "event/title",
        "Does the title mention the event of a sentence of the lead?",
        new Rule<TitleContext, bool?>(
            "event/title-repeats-lead",
            "A title that shares at least two words and a third of its words with the clause of the first event of a sentence mentions that event, if it has one day.",
            static (in context) =>
                context.LeadStems.Count(context.TitleStems.Contains) is >= LeastShared and var shared
                && shared * 3 >= context.TitleStems.Count
                    ? true
                    : null
        )
        {
            Examples =
            [
                "[Reyes signs farm deal with valley = 2025-06-10]⏎⏎[Ana Reyes signed the farm deal with the valley on Tuesday. = 2025-06-10] It rained.",
            ],
            Counterexamples =
            [
                "Reyes signs deal⏎⏎Ana Reyes slept on Tuesday. It rained.",
                "Farm deal of the valley⏎⏎The farm deal is loved by the valley, which was poor when it rained on Tuesday. It was wet.",
            ],
        }
    );

    /// <returns>The title as a mention of the event; null if it does not mention one.</returns>
    public static DatedEvent? Find(Document document, IReadOnlyList<DatedEvent> events)
    {
        if (document.Sentences.Length < 2 || !IsTitle(document, document.Sentences[0]))
            return null;
        var title = document.Sentences[0];
        if (document.Tokens[title.EndToken - 1].IsMark('?'))
            return null;
        var titleStems = Stems(document, title.Span);
        for (var i = 1; i <= LeadSentences && i < document.Sentences.Length; i++)
        {
            var sentence = document.Sentences[i];
            var dated = events.FirstOrDefault(e => e.Sentence == sentence.Span);
            if (
                dated is { When.Precision: DatePrecision.Day }
                && Title.First(new TitleContext(titleStems, Stems(document, dated.Clause), title.Span, document.Progress.Trace)) == true
            )
                return dated with { Sentence = title.Span, Clause = title.Span, Basis = DateResolution.RelativeToExpression };
        }

        return null;
    }

    private static bool IsTitle(Document document, Sentence sentence)
    {
        var block = document.Blocks[sentence.Block];
        return (block.Kind == BlockKind.Title || (block.Kind == BlockKind.Paragraph && sentence.Block == 0))
            && block.Span == sentence.Span
            && !document.Tokens[sentence.EndToken - 1].IsMark('.');
    }

    private static HashSet<string> Stems(Document document, TextSpan span)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        for (var i = document.FirstTokenFrom(span.Start); i < document.Tokens.Length && document.Tokens[i].Start < span.End; i++)
        {
            ref readonly var token = ref document.Tokens[i];
            if (token.Kind != TokenKind.Word || token.Length < 3 || EventWords.Common.Contains(token))
                continue;
            var word = document.Of(token.Span).ToLowerInvariant();
            stems.Add(word.Length > StemLength ? word.Substring(0, StemLength) : word);
        }

        return stems;
    }
}
