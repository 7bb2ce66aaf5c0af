using Corpus.Extraction.Rules;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Quotations;

/// <summary>Quotations that repeat the words of another one: pull quotes, and headings that quote the text below them.</summary>
internal static class RepeatRules
{
    // In words: fewer are often the same by chance.
    private const int Shortest = 3;

    // How many quotations with the same beginning are compared.
    private const int MostOriginals = 4;

    public static readonly Cascade<QuoteContext, Attribution> InOrder = new(
        "quote/repeated-source",
        "Who says the words elsewhere that the quotation repeats?",
        new Rule<QuoteContext, Attribution>(
            "quote/repeated",
            "The quotation is a line by itself, or stands in a heading, and others of one speaker have its words: the source is the same.",
            FindRepeated
        )
        {
            Examples =
            [
                "“I was done with it,” Novak said.⏎“It is late,” Brown said.⏎[“I was done with it.” = Novak]",
                "[‘I was done’ = Novak]⏎“I was done with it,” Novak said.",
                "It was late.⏎[“Prices will fall and stay low.” = Anna Novak]⏎“Prices will fall and stay low for years,” said Anna Novak.",
            ],
            Counterexamples =
            [
                "“I was done with it,” Novak said.⏎“It is late,” Brown said.⏎“I was done with that.”",
                "“I was done with it,” Novak said.⏎“It is late,” Brown said. He was “done with it.”",
                "“I was done with it,” Novak said.⏎“I was done with it,” Brown said.",
                "“I was done with it,” Novak said.⏎“I was done with it,” Brown said.⏎It was late.⏎“I was done with it.”",
            ],
        }
    );

    /// <summary>Notes for each quotation those whose words it repeats.</summary>
    public static void FindOriginals(ShallowParse parse, QuotationState[] states)
    {
        if (states.Length < 2)
            return;
        var words = Array.ConvertAll(states, state => WordsOf(parse, state.Stretch));
        // Only where a quotation can begin again: most words of quotations begin none.
        var firstWords = new HashSet<string>(StringComparer.Ordinal);
        var beginnings = new Dictionary<(string, string, string), List<(int State, int Word)>>();
        foreach (var quotation in words)
        {
            if (quotation.Length < Shortest)
                continue;
            firstWords.Add(quotation[0]);
            beginnings[(quotation[0], quotation[1], quotation[2])] = [];
        }

        for (var i = 0; i < states.Length; i++)
        {
            for (var w = 0; w + Shortest <= words[i].Length && states[i].Stretch.Parent is null; w++)
            {
                if (
                    firstWords.Contains(words[i][w])
                    && beginnings.TryGetValue((words[i][w], words[i][w + 1], words[i][w + 2]), out var places)
                    && places.Count < MostOriginals
                )
                    places.Add((i, w));
            }
        }

        for (var i = 0; i < states.Length; i++)
        {
            if (words[i].Length < Shortest || !beginnings.TryGetValue((words[i][0], words[i][1], words[i][2]), out var places))
                continue;
            foreach (var (other, start) in places)
            {
                if (other != i && words[other].AsSpan(start).StartsWith(words[i]))
                    states[i].Originals.Add(states[other]);
            }
        }
    }

    private static string[] WordsOf(ShallowParse parse, QuotedStretch stretch)
    {
        var words = new List<string>();
        for (var i = stretch.FirstToken + 1; i < stretch.EndToken; i++)
        {
            if (parse.Tokens[i].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Clitic)
                words.Add(parse.Document.Of(parse.Tokens[i].Span).ToLowerInvariant());
        }

        return [.. words];
    }

    private static Attribution? FindRepeated(in QuoteContext context)
    {
        if (
            !context.Quote.IsInside
            || !(
                TermRules.IsLine(context.Quote)
                || context.Parse.Document.Blocks[context.Sentence.Block].Kind is BlockKind.Heading or BlockKind.Title
            )
        )
            return null;
        QuotationState? original = null;
        foreach (var other in context.State.Originals)
        {
            if (other is not { TermRule: null, Speaker: not null, Attribution.CueChunk: >= 0 })
                continue;
            if (original is not null && original.Speaker != other.Speaker)
                return null;
            original ??= other;
        }

        return original?.Attribution is { } found ? found with { Basis = AttributionBasis.Continued, From = original } : null;
    }
}
