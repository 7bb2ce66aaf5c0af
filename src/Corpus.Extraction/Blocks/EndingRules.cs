using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Rules;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Blocks;

/// <summary>Lines after which a page has other things than the article.</summary>
internal static class EndingRules
{
    // In words: less text may be the beginning of an article under its share buttons.
    private const int LeastText = 60;

    // In characters.
    private const int ShortestCity = 4;
    private const int LongestDateline = 50;

    private const int LongestSpeaker = 6;
    private const int FewestCards = 2;
    private const int FewestComments = 3;

    // Most of the article stands above: so many times as much as the paragraphs below.
    private const int Most = 4;

    private static readonly Lexicon<EndingPhrase> Phrases = Lexicon<EndingPhrase>.Of("Blocks/endings");

    private static readonly Lexicon Speakers = Lexicon.Of("Blocks/comment-verbs");

    /// <summary>Examples: after the equals sign stands whether the article is over before the line.</summary>
    public static readonly Cascade<EndingContext, bool?> Ending = new(
        "block/ending",
        "Is the article over before a line of the site?",
        new("block/ending-comments", "A line such as \"Leave a Reply\" follows a text.", static (in c) =>
            c.Phrase == EndingPhrase.Comments
            && c.Before.Words >= LeastText
            && (c.Before.Words >= c.After.Words || c.After.Comments >= FewestComments)
                ? true
                : null
        )
        {
            Examples =
            [
                ExamplePage.Text + "[Leave a Reply = True]⏎Jane Doe⏎I was there, and it did not snow on that day.",
                ExamplePage.Text + "[Comments (3) = True]⏎Why did nobody ask the soldiers what they thought of it?",
                ExamplePage.Text + "[Reader Interactions = True]⏎A fine report, and I would like to read more of that kind.",
                ExamplePage.Text + "[Join the conversation = True]⏎The ministers should have stayed at home, as I always say.",
                ExamplePage.Text + "[Post a comment = True]⏎It was my uncle who drove the train, and he is well.",
                ExamplePage.Text + "[2 thoughts on “Snow in the valley” = True]⏎Jane Doe⏎I was there, and it did not snow on that day.",
            ],
            Counterexamples =
            [
                "[Comments (3) = boilerplate]⏎" + ExamplePage.Text,
                ExamplePage.First + "[Join the conversation = boilerplate]⏎" + ExamplePage.Second + ExamplePage.Rest,
                ExamplePage.Text + "[Comments were few, said a minister who had read them. = paragraph]",
            ],
        },
        new(
            "block/ending-speakers",
            "A line such as \"Jane Doe says\" stands below a text, and several comments below it.",
            static (in c) =>
                c.Phrase == EndingPhrase.Speaker && c.Before.Words >= LeastText && c.After.Comments >= FewestComments ? true : null
        )
        {
            Examples =
            [
                ExamplePage.Text
                    + "[Jane Doe says: = True]⏎I was there.⏎John Roe says:⏎So was I.⏎Reply⏎A Baker says:⏎Not me, for I bake on all days.",
                ExamplePage.Text
                    + "[Jane Doe says = True]⏎I was there.⏎Reply⏎John Roe says⏎So was I.⏎Reply⏎I saw you both there on that day.",
                ExamplePage.Text + "[Jane says: = True]⏎It snows.⏎Reply⏎John says:⏎It does.⏎Reply⏎It always does so in the winter.",
                ExamplePage.Text + "[A Reader From the Valley says: = True]⏎Well.⏎Reply⏎Reply⏎Reply⏎That is not what I have heard of it.",
                ExamplePage.Text + "[Doe-Roe says: = True]⏎Bread.⏎John says:⏎Cake.⏎Jane says:⏎Snow.⏎Roe says:⏎I like all of it.",
            ],
            Counterexamples =
            [
                ExamplePage.Half + "[A minister with a coat says: = paragraph]⏎" + ExamplePage.Rest,
                "[Jane Doe says: = paragraph]⏎" + ExamplePage.Text,
                ExamplePage.Text + "[That is what the minister of the valley says. = paragraph]",
            ],
        },
        new("block/ending-phrase", "A line such as \"About the Author\" follows most of the article.", static (in c) =>
            c.Phrase is EndingPhrase.Rest or EndingPhrase.Comments
            && c.Before.Words >= LeastText
            && c.Before.Words >= c.After.Words
            && c.Before.Words >= c.After.Paragraphs * Most
                ? true
                : null
        )
        {
            Examples =
            [
                ExamplePage.Text + "[About the Author = True]⏎Jane Doe lives in the mountains with a dog and two cats.",
                ExamplePage.Text + "[Most Popular = True]⏎Snow closes the roads for a week, and a village waits for bread.",
                ExamplePage.Text + "[Tags: snow, ministers = True]⏎A baker who never sleeps has a new shop in the valley.",
                ExamplePage.Text + "[Previous Post: The old road = True]⏎What we learned on the longest walk of the year, and what not.",
                ExamplePage.Text + "[More from: = True]⏎A bridge that nobody wants is built after all this year.",
            ],
            Counterexamples =
            [
                ExamplePage.First + "[Most Popular = boilerplate]⏎" + ExamplePage.Second + ExamplePage.Rest,
                "[About the author = boilerplate]⏎" + ExamplePage.Text,
                ExamplePage.Text + "[More from the ministers was not heard on that day. = paragraph]",
            ],
        },
        new("block/ending-dateline", "A headline below most of the article stands above the dateline of another.", static (in c) =>
            c.Phrase == EndingPhrase.Dateline && c.Before.Words >= c.After.Words && c.Before.Words >= LeastText ? true : null
        )
        {
            Examples =
            [
                ExamplePage.Text
                    + "[A bridge that nobody wants = True]⏎HARBORTON, Maine (AP) — A bridge that nobody wants is built after all this year.",
                ExamplePage.Text
                    + "[Snow on all roads = True]⏎HARBORTON — A village waits for bread, and nobody knows how long it will wait.",
                ExamplePage.Text
                    + "[The last boat of the year = True]⏎HARBORTON, ME / Valley Wire / June 3, 2024 / The last boat of the year leaves the island on a Sunday.",
                ExamplePage.Text
                    + "[A baker who never sleeps = True]⏎NORTH HARBORTON (Valley Wire) - A baker who never sleeps has a new shop in the valley.",
                ExamplePage.Text
                    + "[What we learned on a walk = True]⏎HARBORTON, June 3 (Valley Wire) — What we learned on the longest walk of the year, and what not.",
            ],
            Counterexamples =
            [
                "[A bridge that nobody wants = title]⏎HARBORTON, Maine (AP) — A bridge that nobody wants is built after all this year.⏎"
                    + ExamplePage.Text,
                ExamplePage.Text
                    + "[A bridge that nobody wants = heading]⏎A bridge that nobody wants — not even the ministers — is built after all this year.",
                ExamplePage.Text
                    + "[A bridge that nobody wants = heading]⏎NATO and the ministers want a bridge that nobody else wants, and it is built this year.",
            ],
        },
        new(
            "block/ending-cards",
            "A heading of links follows most of the article, and headlines but no two paragraphs in a row stand below it.",
            static (in c) =>
                c.Blocks.Kinds[c.Index] == BlockKind.RelatedLink
                && c.Before.Words >= c.After.Words
                && c.After.Paragraphs == 0
                && c.After.Shorts >= FewestCards
                    ? true
                    : null
        )
        {
            Examples =
            [
                ExamplePage.Text
                    + "[Read more = True]⏎The last boat of the year⏎A bridge that nobody wants⏎A baker who never sleeps has a new shop in the valley.",
                ExamplePage.Text
                    + "[Read also: Snow closes the roads = True]⏎The last boat of the year⏎A bridge that nobody wants⏎A village waits for bread, and nobody knows how long it waits.",
                ExamplePage.Text
                    + "[Further reading = True]⏎The last boat of the year⏎A bridge that nobody wants⏎What we learned on the longest walk of the year, and what not.",
                ExamplePage.Text
                    + "[Must read = True]⏎The last boat of the year⏎A bridge that nobody wants⏎A bridge that nobody wants is built after all this year.",
                ExamplePage.Text
                    + "[Don't miss = True]⏎The last boat of the year⏎A bridge that nobody wants⏎The last boat of the year leaves the island on a Sunday.",
            ],
            Counterexamples =
            [
                ExamplePage.Half + "[Read more = relatedLink]⏎" + ExamplePage.Rest,
                "[Read more = relatedLink]⏎" + ExamplePage.Text,
                ExamplePage.First + "[Read also: Snow closes the roads = relatedLink]⏎" + ExamplePage.Second + ExamplePage.Third,
            ],
        }
    );

    public static readonly Rule<LineContext, BlockKind?> Line = new(
        "block/ending-line",
        "A line says nothing but what stands below articles, such as \"More from\".",
        static (in c) => PhraseOf(c.Words) is not null ? BlockKind.Boilerplate : null
    )
    {
        Examples =
        [
            "[Older post = boilerplate]",
            "[Recent comments = boilerplate]",
            "[Similar articles: = boilerplate]",
            "[Related tags: snow = boilerplate]",
            "[24 Replies = boilerplate]",
        ],
        Counterexamples =
        [
            "[Replies from the ministers came late. = paragraph]",
            "[Trending shoes were all that the ministers wore. = paragraph]",
            "[Top stories in the valley are told at night. = paragraph]",
        ],
    };

    /// <summary>What a line says about what stands below it.</summary>
    public static EndingPhrase? PhraseOf(PageBlocks blocks, int i) =>
        blocks.Kinds[i] is null
        && !blocks.Lines[i].EndsClause
        && i + 1 < blocks.Lines.Length
        && IsDateline(blocks.Text, blocks.Lines[i + 1].Span)
            ? EndingPhrase.Dateline
            : PhraseOf(blocks.Words(i)) ?? (blocks.Kinds[i] is null && IsSpeaker(blocks.Words(i)) ? EndingPhrase.Speaker : null);

    // "HARBORTON, Maine (AP) —", "HARBORTON, ME / Valley Wire / June 3 /"
    private static bool IsDateline(string text, TextSpan line)
    {
        var at = line.Start;
        while (at < line.End && (char.IsUpper(text[at]) || text[at] is ' ' or '.' && at > line.Start))
            at++;
        var city = at - line.Start - (at > line.Start && text[at - 1] == ' ' ? 1 : 0);
        if (city < ShortestCity)
            return false;
        for (var end = Math.Min(line.End - 1, at + LongestDateline); at < end; at++)
        {
            if (text[at] is '—' or '–' or '/' || text[at] == '-' && text[at - 1] == ' ')
                return true;
            if (text[at] is '.' && char.IsLower(text[at - 1]) && text[at + 1] != ' ' || char.IsLower(text[at]) && text[at - 1] == ' ')
                return false;
        }

        return false;
    }

    /// <summary>The phrase that a line consists of; null if it has other words.</summary>
    public static EndingPhrase? PhraseOf(ReadOnlySpan<Token> words)
    {
        var at = 0;
        while (at < words.Length && words[at].Kind is TokenKind.Mark or TokenKind.Number)
            at++;
        var length = Phrases.Match(words, at, out var phrase);
        if (length == 0)
            return null;
        at += length;
        if (at < words.Length && words[at].Kind == TokenKind.Mark && words[at].First is ':' or '«' or '»' or '|' or '→' or '›')
            return phrase;
        if (IsQuoted(words.Slice(at)))
            return phrase;
        for (; at < words.Length; at++)
        {
            if (words[at].Kind is not (TokenKind.Mark or TokenKind.Number))
                return null;
        }

        return phrase;
    }

    // "3 thoughts on “Snow in the valley”"
    private static bool IsQuoted(ReadOnlySpan<Token> words) =>
        words.Length > 2 && words[0].First is '“' or '"' && words[words.Length - 1].First is '”' or '"';

    // "Jane Doe says:"
    private static bool IsSpeaker(ReadOnlySpan<Token> words)
    {
        var end = words.Length - (words.Length > 0 && words[words.Length - 1].IsMark(':') ? 1 : 0);
        return end is > 1 and <= LongestSpeaker && Speakers.Contains(words[end - 1]) && words[0].Kind == TokenKind.Word;
    }
}

/// <summary>What stands below a phrase of <c>Blocks/endings</c>.</summary>
internal enum EndingPhrase
{
    /// <summary>Readers' comments, which may be longer than the article.</summary>
    Comments,

    /// <summary>The name above a comment; a quotation may stand below it as well.</summary>
    Speaker,

    /// <summary>Other things, which are shorter than the article.</summary>
    Rest,

    /// <summary>The first paragraph of another article.</summary>
    Dateline,
}

/// <summary>A line of the site inside the stretch that may be the article.</summary>
/// <param name="Index">The number of the line.</param>
/// <param name="Before">What stands above it in the stretch.</param>
/// <param name="After">What stands below it in the stretch.</param>
internal readonly record struct EndingContext(PageBlocks Blocks, int Index, Mass Before, Mass After) : IRuleContext
{
    public TextSpan Place => Blocks.Lines[Index].Span;

    public Trace? Trace => Blocks.Trace;

    /// <summary>What the line says, or null.</summary>
    public EndingPhrase? Phrase => Blocks.Endings[Index];
}
