using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Pages;
using Corpus.Extraction.Rules;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Blocks;

/// <summary>The line under a picture.</summary>
internal static class CaptionRules
{
    private const int Longest = 600;
    private const int LongestBracket = 140;
    private const int LongestCredit = 12;

    // In words.
    private const int LongestAboveCredit = 25;
    private const int LongestSentenceAboveCredit = 14;
    private const int LongestBelowMarker = 39;
    private const int LongestAlone = 8;
    private const int ShortestBelowCredit = 7;
    private const int ShortestScene = 8;
    private const int ShortestAction = 5;
    private const int LongestAction = 45;

    // In tokens.
    private const int LongestSubject = 14;
    private const int LongestName = 4;
    private const int LongestMarker = 5;

    private static readonly Lexicon Beginnings = Lexicon.Of("Blocks/captions");
    private static readonly Lexicon Agencies = Lexicon.Of("Blocks/agencies");
    private static readonly Lexicon<CaptionPosition> Positions = Lexicon<CaptionPosition>.Of("Blocks/positions");
    private static readonly Lexicon Markers = Lexicon.Of("Blocks/gallery");
    private static readonly Lexicon Joints = Lexicon.Of("Blocks/gallery-joints");
    private static readonly Lexicon Credits = Lexicon.Of("Blocks/credits");
    private static readonly Lexicon<PictureAction> Actions = Lexicon<PictureAction>.Of("Blocks/picture-actions");
    private static readonly Lexicon Weekdays = Lexicon.Of("Dates/weekdays");
    private static readonly Lexicon Months = Lexicon.Of("Dates/months");

    public static readonly Rule<LineContext, BlockKind?>[] Rules =
    [
        new("block/caption-beginning", "A line begins as captions do.", static (in c) =>
            Caption(
                c.Line.Length <= Longest
                    && Beginnings.Match(c.Words, c.Words.Length > 0 && c.Words[0].First is '(' or '[' ? 1 : 0, out _) > 0
            )
        )
        {
            Examples =
            [
                "[PICTURED ABOVE: The ministers at the table. PC: The ministry. = caption]",
                "[FILE - The ministers at the table in 2019. = caption]",
            ],
            Counterexamples =
            [
                "[Above all, the ministers wanted to leave. = paragraph]",
                "[Photos of the ministers showed them at a table. = paragraph]",
            ],
        },
        new("block/credit-at-end", "A line ends with the credit of a picture in brackets.", static (in c) =>
            Caption(c.Line.Length <= Longest && EndsInCredit(c.Text, c.Line))
        )
        {
            Examples =
            [
                "[The ministers leave the table. (AP Photo/Jane Doe) = caption]",
                "[Ministers leave the table (Jane Doe/Alpine Press) = caption]",
                "[A minister celebrates at the table (PA) = caption]",
            ],
            Counterexamples =
            [
                "[The ministers left, the agency said (Reuters). = paragraph]",
                "[The ministers had left (the photo was taken later) by then. = paragraph]",
                "[The ministers had left by then (and/or slept). = paragraph]",
            ],
        },
        new("block/marker-at-end", "A line ends with what stands above or below a caption, such as \"hide caption\".", static (in c) =>
            Caption(c.Blocks.IsRead(c.Index) && EndsInMarker(c.Words))
        )
        {
            Examples =
            [
                "[Snow lies on the roads of the valley. Jane Doe/Alpine Press hide caption = caption]",
                "[The train of the ministers toggle caption = caption]",
                "[A minister in a coat. Jane Doe view image = caption]",
                "[The old bridge of Alpine View image in fullscreen = caption]",
                "[A baker and her dog at the station open image in gallery = caption]",
            ],
            Counterexamples =
            [
                "[The ministers said that they would hide the caption. = paragraph]",
                "[Toggle caption = boilerplate]",
                "[The train is in the image = title]⏎They left.",
            ],
        },
        new("block/names-at-end", "A line ends with names in brackets after its last sentence.", static (in c) =>
            Caption(c.Line.Length <= Longest && EndsInNames(c.Text, c.Line))
        )
        {
            Examples =
            [
                "[The old bridge, seen from the east bank at noon. (Jane Doe, Alpine Press) = caption]",
                "[Ministers at the table. (Valley Ministry) = caption]",
                "[Snow on the roads of the valley. (Jane Doe for Alpine Press) = caption]",
                "[A baker and her dog. (Jane Doe via Alpine Press) = caption]",
                "[“Snow,” by an unknown painter, hangs in the hall. (Museum of the Valley) = caption]",
            ],
            Counterexamples =
            [
                "[The ministers left. (They came back in the spring.) = paragraph]",
                "[The ministers left for the house of Jane Doe (Valley Party). = paragraph]",
                "[The ministers left. (Snow had closed the roads) = paragraph]",
            ],
        },
        new("block/credit-after-sentence", "A line ends with the credit of a picture after a sentence.", static (in c) =>
            Caption(c.Line.Length <= Longest && EndsInOpenCredit(c.Text, c.Line))
        )
        {
            Examples =
            [
                "[The ministers at the table on the second day. Photo by Jane Doe = caption]",
                "[The old lodge was restored last year. Supplied = caption]",
                "[A baker looks at the snow. Jane Doe/Getty Images = caption]",
                "[The roads were closed by noon. Photograph: Jane Doe = caption]",
                "[Coats of the ministers. Courtesy of the ministry = caption]",
            ],
            Counterexamples =
            [
                "[The ministers left. He took a photo. = paragraph]",
                "[The ministers left. he took a photo of them all = paragraph]",
                "[The ministers left. Nobody took one = paragraph]",
            ],
        },
        new(
            "block/positions",
            "A line that does not end like a sentence says who stands where on a picture, such as \"from left\".",
            static (in c) => Caption(!c.Shape.EndsClause && c.Blocks.IsRead(c.Index) && HasPosition(c.Words))
        )
        {
            Examples =
            [
                "[The ministers of the valley, from left: Jane Doe, John Roe = caption]",
                "[From left, Jane Doe, John Roe and a soldier = caption]",
                "[Jane Doe (R) and John Roe at the table = caption]",
                "[Clockwise from top left: a coat, a train, a road = caption]",
                "[Jane Doe (left) waits for the train = caption]",
            ],
            Counterexamples =
            [
                "[From left and right, the ministers were told to leave. = paragraph]",
                "[The train came from left field, he said. = paragraph]",
                "[Jane Doe (Valley) waits for the train = title]⏎They left.",
            ],
        },
        new("block/credit", "A short line has nothing but the credit of a picture.", static (in c) =>
            Caption(c.Words.Length <= LongestCredit && c.Line.Length <= Longest && HasSlash(c.Words) && HasCredit(c.Words))
        )
        {
            Examples = ["[Jane Doe/Getty Images = caption]"],
            Counterexamples = ["[Getty bought either/or both. He paid for it, and nobody knew how much it was. = paragraph]"],
        },
        new("block/credit-alone", "A short line of names ends with an agency.", static (in c) => Caption(IsAgency(c.Words)))
        {
            Examples =
            [
                "[REUTERS = caption]",
                "[Jane Doe, AP = caption]",
                "[Getty Images = caption]",
                "[Jane Doe Shutterstock = caption]",
                "[Jane Doe Pool AFP = caption]",
            ],
            Counterexamples =
            [
                "[He asked Reuters = paragraph]",
                "[Jane Doe told AP. = paragraph]",
                "[Jane Doe left Getty Images for the valley. = paragraph]",
            ],
        },
    ];

    /// <summary>Captions by the lines beside them.</summary>
    public static readonly Rule<LineContext, BlockKind?>[] Beside =
    [
        new("block/caption-above-credit", "A sentence or less stands above a line that is a credit.", static (in c) =>
            Caption(
                c.KindAfter == BlockKind.Caption
                    && c.Shape.Words >= 3
                    && c.Shape.Words <= (c.Shape.EndsClause ? LongestSentenceAboveCredit : LongestAboveCredit)
                    && c.Blocks.Lines[c.Index + 1].Words <= LongestCredit
                    && IsCredit(c.Blocks.Words(c.Index + 1))
                    && !HasQuotation(c.Words)
                    && !(c.Shape.EndsClause && MayBeBelowCredit(c.Blocks, c.Index + 2))
            )
        )
        {
            Examples =
            [
                ExamplePage.Half + "[Ministers wave from the train = caption]⏎REUTERS⏎" + ExamplePage.Rest,
                ExamplePage.Half + "[Ministers wave from the train. = caption]⏎Jane Doe/Getty Images⏎" + ExamplePage.Rest,
                ExamplePage.Half + "[A minister in a coat in the snow = caption]⏎Photo: Jane Doe⏎" + ExamplePage.Rest,
                ExamplePage.Half + "[The road to the valley on the second day. = caption]⏎Getty Images⏎" + ExamplePage.Rest,
                ExamplePage.Half + "[Snow in the valley = caption]⏎Jane Doe, AP⏎" + ExamplePage.Rest,
            ],
            Counterexamples =
            [
                ExamplePage.First
                    + "[The ministers had come by train, as ministers did in those days, and some of them had brought a coat, which they did not wear on any of the days that they were there. = paragraph]⏎REUTERS⏎"
                    + ExamplePage.Rest,
                ExamplePage.Half + "[“Snow,” he said. = paragraph]⏎REUTERS⏎" + ExamplePage.Rest,
                ExamplePage.Half
                    + "[The ministers left at noon. = paragraph]⏎Snow on the roads. Photograph: Jane Doe/Alamy⏎"
                    + ExamplePage.Rest,
                ExamplePage.Half + "[Ministers wave from the train = heading]⏎" + ExamplePage.Rest,
            ],
        },
        new("block/caption-below-credit", "A line without a stop stands below a credit, and a sentence above that credit.", static (in c) =>
            Caption(
                c.Index > 1
                    && c.KindBefore == BlockKind.Caption
                    && IsCredit(c.Blocks.Words(c.Index - 1))
                    && c.Blocks.Kinds[c.Index - 2] is null
                    && c.Blocks.Lines[c.Index - 2].EndsSentence
                    && MayBeBelowCredit(c.Blocks, c.Index)
            )
        )
        {
            Examples =
            [
                ExamplePage.Half + "REUTERS⏎[Ministers wave from the window of a train = caption]⏎" + ExamplePage.Rest,
                ExamplePage.Half + "Getty Images⏎[The train left the valley on the second day = caption]⏎" + ExamplePage.Rest,
                ExamplePage.Half + "Jane Doe/Getty Images⏎[A minister in a coat stands in the snow = caption]⏎" + ExamplePage.Rest,
                ExamplePage.Half + "Photo: Jane Doe⏎[The road to the valley was closed by noon = caption]⏎" + ExamplePage.Rest,
                ExamplePage.Half + "AFP⏎[Soldiers on their way home to the families = caption]⏎" + ExamplePage.Rest,
            ],
            Counterexamples =
            [
                ExamplePage.Half
                    + "Ministers wave from the train⏎REUTERS⏎[What the ministers want in the end = heading]⏎"
                    + ExamplePage.Rest,
                ExamplePage.Half + "REUTERS⏎[The second day = heading]⏎" + ExamplePage.Rest,
                ExamplePage.Half + "REUTERS⏎[Ministers wave from the window of a train. = paragraph]⏎" + ExamplePage.Rest,
            ],
        },
        new("block/caption-below-marker", "A line stands below a mark of a picture such as \"View image in fullscreen\".", static (in c) =>
            Caption(
                c.Shape.Words is >= 3 and <= LongestBelowMarker
                    && c.KindBefore == BlockKind.Boilerplate
                    && c.Blocks.Lines[c.Index - 1].Words <= 6
                    && IsMarker(c.Blocks.Words(c.Index - 1))
            )
        )
        {
            Examples =
            [
                ExamplePage.Half + "View image in fullscreen⏎[Ministers wave from the train. = caption]⏎" + ExamplePage.Rest,
                ExamplePage.Half + "View 3 images⏎[Ministers wave from the train = caption]⏎" + ExamplePage.Rest,
                ExamplePage.Half + "Open this photo in gallery:⏎[A minister in a coat in the snow. = caption]⏎" + ExamplePage.Rest,
                ExamplePage.Half + "Toggle caption⏎[The road to the valley on the second day. = caption]⏎" + ExamplePage.Rest,
                ExamplePage.Half + "Image caption⏎[Snow lies in the valley = caption]⏎" + ExamplePage.Rest,
                ExamplePage.Half + "1 of 3⏎[Snow lies in the valley. = caption]⏎" + ExamplePage.Rest,
            ],
            Counterexamples =
            [
                ExamplePage.Half
                    + "View image in fullscreen⏎"
                    + "[The ministers had come by train, as ministers did in those days, and some of them had brought a coat, which they did not wear on any of the days that they were there, for it was much too warm to wear it, as it often is. = paragraph]⏎"
                    + ExamplePage.Rest,
                ExamplePage.Half + "Advertisement⏎[Ministers wave from the train. = paragraph]⏎" + ExamplePage.Rest,
                ExamplePage.Half + "View image in fullscreen⏎[So what? = paragraph]⏎" + ExamplePage.Rest,
            ],
        },
        new(
            "block/caption-without-verb",
            "In a report with quotations, a sentence that names somebody or something and has no verb with a tense describes a picture.",
            static (in c) =>
                Caption(
                    c.Index != c.Blocks.TitleLine
                        && c.Shape.EndsSentence
                        && c.Shape.Words is >= ShortestScene and <= LongestAboveCredit
                        && c.Blocks.QuotesOften
                        && IsScene(c.Text, c.Words)
                )
        )
        {
            Examples =
            [
                ExamplePage.Report + "[The old bridge of Harborton on a morning in the spring. = caption]⏎" + ExamplePage.Rest,
                ExamplePage.Report + "[Jane Doe in front of her house near the roads of Alpine. = caption]⏎" + ExamplePage.Rest,
                ExamplePage.Report + "[Soldiers from Harborton in the snow on the mountain roads. = caption]⏎" + ExamplePage.Rest,
                ExamplePage.Report + "[The train of the ministers in the valley below Harborton. = caption]⏎" + ExamplePage.Rest,
            ],
            Counterexamples =
            [
                ExamplePage.Half + "[The old bridge of Harborton on a morning in the spring. = paragraph]⏎" + ExamplePage.Rest,
                ExamplePage.Report + "[Jane Doe stood in front of her house near the roads of Alpine. = paragraph]⏎" + ExamplePage.Rest,
                ExamplePage.Report + "[Not a word of it from Harborton or from anybody else. = paragraph]⏎" + ExamplePage.Rest,
                ExamplePage.Report + "[And then the long road back to Alpine in the snow. = paragraph]⏎" + ExamplePage.Rest,
            ],
        },
    ];

    public static readonly Rule<LineContext, BlockKind?> Action = new(
        "block/caption-of-action",
        "In a report in the past tense, a line without quotation says what somebody does on a picture: it stands between the paragraphs or names a day.",
        static (in c) =>
            Caption(
                c.Index != c.Blocks.TitleLine
                    && c.Shape.Words is >= ShortestAction and <= LongestAction
                    && c.Blocks.IsRead(c.Index)
                    && c.Blocks.TellsInPast
                    && !HasQuotation(c.Words)
                    && IsAction(c.Text, c.Words) is { } verb
                    && (HasDay(c.Words) || verb == PictureAction.Strong && c.Index > c.Blocks.FirstProse)
            )
    )
    {
        Examples =
        [
            ExamplePage.Report + "[Jane Doe waves to soldiers near the roads of Alpine. = caption]⏎" + ExamplePage.Rest,
            ExamplePage.Report + "[A minister speaks to reporters in Alpine on Friday. = caption]⏎" + ExamplePage.Rest,
            ExamplePage.Report + "[Ministers gather at the table on the second day = caption]⏎" + ExamplePage.Rest,
            ExamplePage.Report + "[A man walks past the closed road to the valley. = caption]⏎" + ExamplePage.Rest,
            ExamplePage.Report + "[Soldiers stand beside the old bridge in Alpine, Monday, June 3, 2019. = caption]⏎" + ExamplePage.Rest,
        ],
        Counterexamples =
        [
            ExamplePage.Half + "[Jane Doe waves to soldiers near the roads of Alpine. = paragraph]⏎" + ExamplePage.Rest,
            ExamplePage.Report + "[The old house stands on a hill above the roads. = paragraph]⏎" + ExamplePage.Rest,
            ExamplePage.Report + "[The ministers said that nobody walks on that road in the winter. = paragraph]⏎" + ExamplePage.Rest,
            ExamplePage.Report + "[A coffee shop near the station was set on fire. = paragraph]⏎" + ExamplePage.Rest,
            ExamplePage.Report + "[A peace march in Leeds drew 500 people. = paragraph]⏎" + ExamplePage.Rest,
            ExamplePage.Report + "[The city search for the boy ended Friday. = paragraph]⏎" + ExamplePage.Rest,
            ExamplePage.Report + "[On the third day a march through the town was planned. = paragraph]⏎" + ExamplePage.Rest,
        ],
    };

    public static readonly Rule<LineContext, BlockKind?> NameAtEnd = new(
        "block/name-at-end",
        "In a report with quotations, a line ends with a name after its last sentence.",
        static (in c) =>
            Caption(
                c.Index != c.Blocks.TitleLine
                    && !c.Shape.EndsClause
                    && c.Line.Length <= Longest
                    && c.Blocks.IsRead(c.Index)
                    && c.Blocks.QuotesOften
                    && EndsInOpenName(c.Words)
            )
    )
    {
        Examples =
        [
            ExamplePage.Report + "[The train leaves the valley on the second day. Jane Doe = caption]⏎" + ExamplePage.Rest,
            ExamplePage.Report + "[Snow lies on the roads of the valley. John van Roe = caption]⏎" + ExamplePage.Rest,
            ExamplePage.Report + "[The ministers are at the table. Nobody wears a coat. Jane Doe = caption]⏎" + ExamplePage.Rest,
            ExamplePage.Report + "[A baker looks at the road. Alpine Press = caption]⏎" + ExamplePage.Rest,
            ExamplePage.Report + "[Bread was brought to the village by train. Jane Doe, Alpine Press = caption]⏎" + ExamplePage.Rest,
        ],
        Counterexamples =
        [
            ExamplePage.Report + "[The train left the valley at last. Nobody saw it = heading]⏎" + ExamplePage.Rest,
            ExamplePage.Report + "[The ministers left for the house of Mr. Doe = heading]⏎" + ExamplePage.Rest,
            ExamplePage.Half + "[The train leaves the valley on the second day. Jane Doe = heading]⏎" + ExamplePage.Rest,
        ],
    };

    /// <summary>A mark above the caption of a picture, which is none of the article.</summary>
    public static readonly Rule<LineContext, BlockKind?> Marker = new(
        "block/picture-mark",
        "A line says nothing but what stands above a caption, such as \"View image in fullscreen\".",
        static (in c) => IsMarker(c.Words) ? BlockKind.Boilerplate : null
    )
    {
        Examples =
        [
            "[View image in fullscreen = boilerplate]",
            "[View 3 images = boilerplate]",
            "[Open this photo in gallery: = boilerplate]",
            "[Toggle caption = boilerplate]",
            "[Hide caption = boilerplate]",
            "[Image 2 of 14 = boilerplate]",
            "[3 of 5 = boilerplate]",
        ],
        Counterexamples =
        [
            "[View images of the talks as what they are, he said. = paragraph]",
            "[Image is all, the minister said. = paragraph]",
            "[Expand the town, said the ministers. = paragraph]",
        ],
    };

    private static BlockKind? Caption(bool applies) => applies ? BlockKind.Caption : null;

    private static bool EndsInCredit(string text, TextSpan line) =>
        Bracket(text, line, out _) is { } words
        && (HasCredit(words) || text[line.End - 1] != '.' && (IsAgency(words) || HasSlash(words) && IsNames(words)));

    // "Jane Doe/Alpine Press", "Jane Doe for Alpine Press"
    private static bool IsNames(ReadOnlySpan<Token> words)
    {
        var names = 0;
        foreach (var word in words)
        {
            if (word.Kind == TokenKind.Number || word.Kind == TokenKind.Word && !word.IsCapitalized && word.Length > 3)
                return false;
            names += word.IsCapitalized ? 1 : 0;
        }

        return names > 1;
    }

    // "… at the east bank. (Jane Doe, Alpine Press)"
    private static bool EndsInNames(string text, TextSpan line)
    {
        if (text[line.End - 1] == '.' || Bracket(text, line, out var open) is not { Length: > 1 and <= LongestCredit } words)
            return false;
        while (open > line.Start && char.IsWhiteSpace(text[open - 1]))
            open--;
        if (open <= line.Start || text[open - 1] is not ('.' or '”' or '"'))
            return false;
        return IsNames(words);
    }

    // The words in brackets at the end of a line, with a full stop behind them or none.
    private static Token[]? Bracket(string text, TextSpan line, out int open)
    {
        var end = line.End - (text[line.End - 1] == '.' ? 1 : 0);
        open = -1;
        if (end <= line.Start || text[end - 1] is not (')' or ']'))
            return null;
        var window = Math.Min(LongestBracket, end - line.Start);
        open = text.LastIndexOfAny(['(', '['], end - 1, window);
        if (open < 0)
            return null;
        var words = new List<Token>();
        English.Tokenize(text, TextSpan.Between(open + 1, end - 1), words);
        return [.. words];
    }

    // "… guests at the lodge. Photo by Jane Doe", "… the old harbor. Supplied"
    private static bool EndsInOpenCredit(string text, TextSpan line)
    {
        var start = Math.Max(line.Start + 1, line.End - LongestBracket);
        if (Prose.EndsSentence(text, line) || line.Length < 2)
            return false;
        for (var at = line.End - 2; at > start; at--)
        {
            if (text[at] is not ('.' or '!' or '?' or '—' or '|' or '”') || !char.IsWhiteSpace(text[at + 1]))
                continue;
            var words = new List<Token>();
            English.Tokenize(text, TextSpan.Between(at + 1, line.End), words);
            return words.Count > 0
                && words[0].IsCapitalized
                && (
                    words.Count <= LongestCredit && (HasCredit([.. words]) || IsAgency([.. words]))
                    || Beginnings.Match([.. words], 0, out _) > 0
                );
        }

        return false;
    }

    private static bool MayBeBelowCredit(PageBlocks blocks, int line) =>
        line < blocks.Lines.Length
        && blocks.Kinds[line] is null
        && blocks.Lines[line] is { EndsClause: false, Words: >= ShortestBelowCredit and <= LongestAboveCredit }
        && !HasQuotation(blocks.Words(line));

    private static bool IsCredit(ReadOnlySpan<Token> words) =>
        IsAgency(words) || HasSlash(words) && HasCredit(words) && IsNames(words) || Beginnings.Match(words, 0, out _) > 0;

    // "REUTERS", "Jane Doe, AP"
    private static bool IsAgency(ReadOnlySpan<Token> words)
    {
        if (words.Length is 0 or > LongestAlone)
            return false;
        for (var at = 0; at < words.Length; at++)
        {
            if (words[at].Kind == TokenKind.Word && !words[at].IsCapitalized)
                return false;
            if (Agencies.Match(words, at, out _) is > 0 and var length && at + length == words.Length)
                return true;
        }

        return false;
    }

    // Of two words or more: an article has images and photos.
    private static bool EndsInMarker(ReadOnlySpan<Token> words)
    {
        for (var at = Math.Max(1, words.Length - LongestMarker); at + 1 < words.Length; at++)
        {
            if (Markers.Match(words, at, out _) is > 1 and var length && at + length == words.Length)
                return true;
        }

        return false;
    }

    private static bool IsMarker(ReadOnlySpan<Token> words)
    {
        var phrases = 0;
        for (var at = 0; at < words.Length; )
        {
            if (words[at].Kind is TokenKind.Mark or TokenKind.Number)
            {
                at++;
                continue;
            }

            // "View 3 images": the number stands inside the phrase.
            var length = Markers.Match(words, at, out _);
            if (length == 0 && at + 2 < words.Length && words[at + 1].Kind == TokenKind.Number)
                length = Markers.Match(new[] { words[at], words[at + 2] }, 0, out _) == 2 ? 3 : 0;
            if (
                length == 0
                && at > 0
                && at + 1 < words.Length
                && words[at - 1].Kind == TokenKind.Number
                && words[at + 1].Kind == TokenKind.Number
                && Joints.Contains(words[at])
            )
                length = 1;
            if (length == 0)
                return false;
            at += length;
            phrases++;
        }

        return phrases > 0;
    }

    private static bool HasQuotation(ReadOnlySpan<Token> words)
    {
        foreach (var word in words)
        {
            if (word.Kind == TokenKind.Mark && word.First is '“' or '”')
                return true;
        }

        return false;
    }

    // "The old bridge at Harborton on a morning in May."
    private static bool IsScene(string text, ReadOnlySpan<Token> words)
    {
        var first = WordClasses.Of(words[0]);
        if (!first.Is(PartOfSpeech.Determiner | PartOfSpeech.Noun) && (!first.IsUnknown || !words[0].IsCapitalized))
            return false;
        var names = 0;
        for (var at = 0; at < words.Length; at++)
        {
            var word = words[at];
            var classes = WordClasses.Of(word);
            if (
                word.Kind == TokenKind.Mark && word.First is not (',' or '-') && at + 1 < words.Length
                || word.Kind == TokenKind.Clitic
                || classes.Is(VerbForm.Third | VerbForm.Past | VerbForm.Finite)
                || classes.Is(
                    PartOfSpeech.Modal
                        | PartOfSpeech.Be
                        | PartOfSpeech.Have
                        | PartOfSpeech.Do
                        | PartOfSpeech.Pronoun
                        | PartOfSpeech.Subordinator
                )
                || word.Case == LetterCase.Lower && classes.IsUnknown && EndsInEd(text, word)
            )
                return false;
            names += at > 0 && word.IsCapitalized ? 1 : 0;
        }

        return names > 0;
    }

    // A verb that no list has: "grinned".
    private static bool EndsInEd(string text, in Token word) => word.Length > 3 && text[word.End - 1] == 'd' && text[word.End - 2] == 'e';

    // "A man walks past …", "Jane Doe, the mayor, speaks to …", "Ministers gather at …"
    private static PictureAction? IsAction(string text, ReadOnlySpan<Token> words)
    {
        for (var at = 0; at < words.Length && at < LongestSubject; at++)
        {
            var word = words[at];
            var classes = WordClasses.Of(word);
            if (at > 0 && word.Case == LetterCase.Lower && Actions[word] is { } verb && IsSubject(words, at))
                return Agrees(text, words, at) && !IsTold(words.Slice(at + 1)) ? verb : null;
            if (
                word.Kind is not (TokenKind.Word or TokenKind.Number) && word.First is not (',' or '(' or ')' or '-' or '.')
                || classes.Is(
                    PartOfSpeech.Modal
                        | PartOfSpeech.Be
                        | PartOfSpeech.Have
                        | PartOfSpeech.Do
                        | PartOfSpeech.Pronoun
                        | PartOfSpeech.Subordinator
                )
                || word.Case == LetterCase.Lower
                    && classes.Is(VerbForm.Past | VerbForm.Finite)
                    && !classes.Is(PartOfSpeech.Noun | PartOfSpeech.Adjective)
                || at == 0 && classes.Is(PartOfSpeech.Preposition | PartOfSpeech.Adverb)
            )
                return null;
        }

        return null;
    }

    // The verb of one follows anything but "the" or "a"; that of several follows their noun.
    private static bool IsSubject(ReadOnlySpan<Token> words, int verb)
    {
        var before = words[verb - 1];
        var classes = WordClasses.Of(before);
        return before.IsCapitalized
            || before.Kind == TokenKind.Mark
            || !classes.Is(PartOfSpeech.Determiner | PartOfSpeech.Adjective | PartOfSpeech.Preposition)
                && (classes.Is(PartOfSpeech.Noun) || classes.IsUnknown);
    }

    // "A man walks", "ministers in the valley gather", "Jane Doe and John Roe wave"; but "a peace march".
    private static bool Agrees(string text, ReadOnlySpan<Token> words, int verb)
    {
        if (EndsInS(text, words[verb]))
            return words[verb - 1].Case != LetterCase.Lower || !IsPlural(text, words[verb - 1]);
        foreach (var word in words.Slice(0, verb))
        {
            var classes = WordClasses.Of(word);
            if (IsPlural(text, word) || classes.Is(LexicalClass.Group | LexicalClass.People) || classes.Is(PartOfSpeech.Conjunction))
                return true;
        }

        return false;
    }

    private static bool IsPlural(string text, in Token word) =>
        word.Kind == TokenKind.Word && EndsInS(text, word) || WordClasses.Of(word).Is(LexicalClass.Plural);

    private static bool EndsInS(string text, in Token word) => word.Length > 2 && text[word.End - 1] == 's' && text[word.End - 2] != 's';

    // "drew 500 people", "was set on fire": the verb of a report.
    private static bool IsTold(ReadOnlySpan<Token> words)
    {
        foreach (var word in words)
        {
            var classes = WordClasses.Of(word);
            if (classes.Is(PartOfSpeech.Subordinator | PartOfSpeech.Relative | PartOfSpeech.That))
                return false;
            if (
                word.Case == LetterCase.Lower
                && (
                    classes.Is(PartOfSpeech.Modal | PartOfSpeech.Be | PartOfSpeech.Have | PartOfSpeech.Do)
                    || classes.Is(VerbForm.Past)
                        && !classes.Is(VerbForm.Participle)
                        && !classes.Is(PartOfSpeech.Noun | PartOfSpeech.Adjective)
                )
            )
                return true;
        }

        return false;
    }

    private static bool HasDay(ReadOnlySpan<Token> words)
    {
        foreach (var word in words)
        {
            if (word.IsCapitalized && (Weekdays.Contains(word) || Months.Contains(word)))
                return true;
        }

        return false;
    }

    // "… on the second day. Jane Doe"
    private static bool EndsInOpenName(ReadOnlySpan<Token> words)
    {
        var (at, names) = (words.Length - 1, 0);
        for (; at > 0 && words.Length - at <= LongestName + 1 && !(words[at].IsMark('.') && names > 0); at--)
        {
            if (words[at].IsCapitalized)
                names++;
            else if (!words[at].IsMark(',') && !(words[at].Kind == TokenKind.Word && words[at].Length <= 3))
                return false;
        }

        return at > 1
            && names > 1
            && words[at].IsMark('.')
            && !words[at].EndsAbbreviation
            && words[at - 1].Case == LetterCase.Lower
            && words[at + 1].IsCapitalized;
    }

    private static bool HasPosition(ReadOnlySpan<Token> words)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (words[at].First is '“' or '"')
                return false;
            var length = Positions.Match(words, at, out var place);
            if (length == 0)
                continue;
            var bracketed = at > 0 && words[at - 1].IsMark('(') && at + length < words.Length && words[at + length].IsMark(')');
            if (bracketed || place == CaptionPosition.Open)
                return true;
        }

        return false;
    }

    private static bool HasCredit(ReadOnlySpan<Token> words)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (Credits.Match(words, at, out _) > 0)
                return true;
        }

        return false;
    }

    private static bool HasSlash(ReadOnlySpan<Token> words)
    {
        foreach (var word in words)
        {
            if (word.IsMark('/') || word.IsMark('|'))
                return true;
        }

        return false;
    }
}

/// <summary>Where a word of <c>Blocks/positions</c> counts.</summary>
internal enum CaptionPosition
{
    /// <summary>Anywhere in a caption.</summary>
    Open,

    /// <summary>In brackets.</summary>
    Bracketed,
}

/// <summary>How much a verb of <c>Blocks/picture-actions</c> says that a line describes a picture.</summary>
internal enum PictureAction
{
    /// <summary>Reports have the verb in the past tense.</summary>
    Strong,

    /// <summary>Houses stand and players play in the present tense too.</summary>
    Weak,
}
