using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Pages;
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
    private const int ShortestInside = 9;
    private const int ShortestListed = 4;
    private const int ShortestSentenceCase = 11;
    private const int LongestSentenceCase = 16;

    // In characters.
    private const int LongestHeadline = 200;

    // In tokens.
    private const int LongestMedium = 2;

    private static readonly Lexicon Media = Lexicon.Of("Blocks/media");
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

    public static readonly Rule<LineContext, BlockKind?> Medium = new(
        "block/medium-at-end",
        "A line that does not end like a sentence ends with the name of a medium after a dash or a bar, or in brackets.",
        static (in c) => Related(!c.Shape.EndsClause && c.Index != c.Blocks.TitleLine && c.Blocks.IsRead(c.Index) && EndsInMedium(c.Words))
    )
    {
        Examples =
        [
            "They left.⏎[Ministers leave the train in the snow – video = relatedLink]",
            "They left.⏎[What the ministers wore (PODCAST) = relatedLink]",
            "They left.⏎[The ministers on the train (VIDEO) = relatedLink]",
            "They left.⏎[A week in the valley - in pictures = relatedLink]",
            "They left.⏎[Why the ministers left – podcast = relatedLink]",
        ],
        Counterexamples =
        [
            "They left.⏎[The ministers and their video = heading]⏎They came back, and they had a new one.",
            "They left.⏎[They came back – with a video. = paragraph]",
            "They left.⏎[How they made the podcast = heading]⏎They came back, and they had a new one.",
        ],
    };

    public static readonly Rule<LineContext, BlockKind?> Headline = new(
        "block/headline-inside",
        "In a report with quotations, a long line that begins with a capital and does not end like a sentence is the headline of another story; a shorter one is if many words are capitalized.",
        static (in c) =>
            Related(
                c.Index > c.Blocks.FirstProse
                    && c.Shape is { EndsClause: false, IsProse: false }
                    && c.Shape.Words >= ShortestInside
                    && c.Line.Length <= LongestHeadline
                    && c.Blocks.QuotesOften
                    && (
                        IsCapitalized(c.Words)
                        || c.Shape.Words is >= ShortestSentenceCase and <= LongestSentenceCase && char.IsUpper(c.First)
                    )
            )
    )
    {
        Examples =
        [
            ExamplePage.Report + "[Harbor Vote Divides the Town Council for the Third Time in a Year = relatedLink]⏎" + ExamplePage.Rest,
            ExamplePage.Report
                + "[Jane Doe of Harborton and John Roe of Alpine win the Valley Race again = relatedLink]⏎"
                + ExamplePage.Rest,
            ExamplePage.Report + "[Snow Closes All Mountain Roads, and a Village Waits for Bread = relatedLink]⏎" + ExamplePage.Rest,
            ExamplePage.Report + "[Ten Lakes to See Before the Summer Is Over in the Valley = relatedLink]⏎" + ExamplePage.Rest,
            ExamplePage.Report + "[Why Harborton Wants a Bridge That Nobody in Alpine Wants = relatedLink]⏎" + ExamplePage.Rest,
            ExamplePage.Report + "[Ferry captain, 70, is asked to come back for one more summer = relatedLink]⏎" + ExamplePage.Rest,
        ],
        Counterexamples =
        [
            ExamplePage.Half + "[Harbor Vote Divides the Town Council for the Third Time in a Year = heading]⏎" + ExamplePage.Rest,
            ExamplePage.Report + "[The Third Day of the Talks = heading]⏎" + ExamplePage.Rest,
            ExamplePage.Report + "[what the ministers wanted and what they did not want on that day = paragraph]⏎" + ExamplePage.Rest,
        ],
    };

    public static readonly Rule<LineContext, BlockKind?> UppercaseHeadline = new(
        "block/uppercase-headline",
        "A headline in capitals stands between paragraphs that are not in capitals.",
        static (in c) =>
            Related(
                Prose.IsUppercase(c.Text, c.Line)
                    && (!c.Shape.EndsSentence || c.Last == '?')
                    && c.Shape.Words >= ShortestHeadline
                    && (c.FollowsProse || c.KindBefore is BlockKind.Boilerplate or BlockKind.Caption or BlockKind.RelatedLink)
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
                    && !c.Shape.EndsSentence
                    && c.Shape.Words >= ShortestListed
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

    public static readonly Rule<LineContext, BlockKind?> ListedHeadline = new(
        "block/listed-headline",
        "In a report with quotations, a headline of six words or more stands under another link.",
        static (in c) =>
            Related(
                c.KindBefore == BlockKind.RelatedLink
                    && c.Index > c.Blocks.FirstProse
                    && !c.Shape.EndsClause
                    && !c.Shape.IsProse
                    && c.Shape.Words >= ShortestHeadline
                    && c.Blocks.QuotesOften
            )
    )
    {
        Examples =
        [
            ExamplePage.Report + "Related stories⏎[Snow closes the roads for a week = relatedLink]⏎" + ExamplePage.Rest,
            ExamplePage.Report + "Read more⏎[A village waits for bread in the snow = relatedLink]⏎" + ExamplePage.Rest,
            ExamplePage.Report
                + "Related stories⏎The last boat leaves the island⏎[Ten lakes to see in the summer = relatedLink]⏎"
                + ExamplePage.Rest,
            ExamplePage.Report + "See also⏎[Why nobody wants the new bridge = relatedLink]⏎" + ExamplePage.Rest,
            ExamplePage.Report + "Recommended reading⏎[The baker who never sleeps at night = relatedLink]⏎" + ExamplePage.Rest,
        ],
        Counterexamples =
        [
            ExamplePage.Report + "Related: Snow closes the roads⏎[The second day = heading]⏎" + ExamplePage.Rest,
            ExamplePage.Half + "Read more⏎[What the ministers want in the end = heading]⏎" + ExamplePage.Rest,
            ExamplePage.Report + "Related stories⏎[The ministers left because of the snow. = paragraph]⏎" + ExamplePage.Rest,
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

    // More than a third of the longer words.
    private static bool IsCapitalized(ReadOnlySpan<Token> words)
    {
        int capitalized = 0,
            all = 0;
        foreach (var word in words)
        {
            if (word.Kind != TokenKind.Word || word.Length <= 3)
                continue;
            all++;
            capitalized += word.IsCapitalized ? 1 : 0;
        }

        return capitalized * 3 > all;
    }

    private static bool EndsInMedium(ReadOnlySpan<Token> words)
    {
        var end = words.Length - (words.Length > 0 && words[words.Length - 1].IsMark(')') ? 1 : 0);
        for (var at = Math.Max(1, end - LongestMedium); at < end; at++)
        {
            if (Media.Match(words, at, out _) is > 0 and var length && at + length == end)
                return words[at - 1].Kind == TokenKind.Mark
                    && words[at - 1].First is '–' or '—' or '|' or '(' or '-'
                    && words[at - 1].SpaceBefore;
        }

        return false;
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
