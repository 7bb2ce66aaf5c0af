using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Rules;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Blocks;

/// <summary>Lines that link to another story.</summary>
internal static class RelatedLinkRules
{
    // In tokens.
    private const int Longest = 40;

    // In words.
    private const int ShortestHeadline = 6;
    private const int ShortestListed = 4;

    // In characters.
    private const int LongestHeadline = 200;

    private static readonly Lexicon Phrases = Lexicon.Of("Blocks/related");

    /// <summary>Links that say so.</summary>
    public static readonly Rule<LineContext, BlockKind?>[] Anywhere =
    [
        new("block/related-alone", "A line says nothing but a phrase such as \"Read more\".", static (in c) =>
            Related(Phrase(c, out _, out var after) && IsEnd(c.Words.AsSpan(after)))
        )
        {
            Examples = ["[Read more = relatedLink]"],
            Counterexamples = ["[Watch what the ministers do, he said. = paragraph]"],
        },
        new("block/related-before-mark", "A colon, bar, arrow or dash follows a phrase such as \"Related\".", static (in c) =>
            Related(
                Phrase(c, out _, out var after)
                    && after < c.Words.Length
                    && (
                        c.Words[after].First is ':' or '|' or '>' or '»'
                        || c.Words[after].SpaceBefore && c.Words[after].First is '-' or '–' or '—'
                    )
            )
        )
        {
            Examples = ["[Related: Why the ministers left = relatedLink]"],
            Counterexamples = ["[Related events kept the ministers in the mountains. = paragraph]"],
        },
        new("block/related-uppercase", "A line begins with a phrase such as \"READ MORE\" in capitals.", static (in c) =>
            Related(Phrase(c, out var first, out var after) && after - first > 1 && IsUppercase(c.Words.AsSpan(first, after - first)))
        )
        {
            Examples = ["[READ MORE WHY THE MINISTERS LEFT = relatedLink]"],
            Counterexamples = ["[MORE THAN A HUNDRED LEFT. = paragraph]"],
        },
    ];

    public static readonly Rule<LineContext, BlockKind?> UppercaseHeadline = new(
        "block/uppercase-headline",
        "A headline in capitals stands between paragraphs that are not in capitals.",
        static (in c) =>
            Related(
                Prose.IsUppercase(c.Text, c.Line)
                    && !Prose.EndsSentence(c.Text, c.Line)
                    && Prose.Words(c.Text, c.Line, ShortestHeadline) >= ShortestHeadline
                    && c.FollowsProse
                    && (c.IsLast || c.LeadsToProse)
            )
    )
    {
        Examples = ["They left.⏎[MINISTERS IN THE MOUNTAINS ACCUSED OF ENDLESS TALKS = relatedLink]⏎They came back."],
        Counterexamples =
        [
            "They left.⏎[NATO AND THE U.N. STAYED AWAY AGAIN. = paragraph]⏎They came back.",
            "They left.⏎[WHO WAITS = heading]⏎They came back.",
        ],
    };

    public static readonly Rule<LineContext, BlockKind?> Listed = new(
        "block/listed-link",
        "Under another link stands a headline that leads to no paragraph.",
        static (in c) =>
            Related(
                c.KindBefore == BlockKind.RelatedLink
                    && !c.LeadsToProse
                    && c.Line.Length <= LongestHeadline
                    && !Prose.EndsSentence(c.Text, c.Line)
                    && Prose.Words(c.Text, c.Line, ShortestListed) >= ShortestListed
            )
    )
    {
        Examples = ["They left.⏎Related articles⏎[Why the ministers left so early = relatedLink]"],
        Counterexamples =
        [
            "They left.⏎Related articles⏎[Jane Doe = paragraph]",
            "They left.⏎Related articles⏎[The ministers left because of snow. = paragraph]",
        ],
    };

    private static BlockKind? Related(bool applies) => applies ? BlockKind.RelatedLink : null;

    /// <summary>Finds the phrase that the line begins with, after marks.</summary>
    private static bool Phrase(in LineContext c, out int first, out int after)
    {
        first = 0;
        while (first < c.Words.Length && c.Words[first].Kind == TokenKind.Mark)
            first++;
        after = first;
        if (c.Words.Length <= Longest)
            after += Phrases.Match(c.Words, first, out _);
        return after > first;
    }

    private static bool IsEnd(ReadOnlySpan<Token> words)
    {
        foreach (var word in words)
        {
            if (word.Kind != TokenKind.Mark)
                return false;
        }

        return true;
    }

    private static bool IsUppercase(ReadOnlySpan<Token> words)
    {
        foreach (var word in words)
        {
            if (word.Case is not (LetterCase.Upper or LetterCase.None))
                return false;
        }

        return true;
    }
}
