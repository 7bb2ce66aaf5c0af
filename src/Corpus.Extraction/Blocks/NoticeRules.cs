using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Rules;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Blocks;

/// <summary>What a site says to its readers in whole sentences: about newsletters, accounts, purchases, rights, comments and players.</summary>
internal static class NoticeRules
{
    private const int Strong = 3;
    private const int Weak = 1;

    // The points that make a line a notice: anywhere, beside a line of the site, and between two of them.
    private const int Enough = 4;
    private const int EnoughBeside = 2;
    private const int EnoughBetween = 1;

    // A notice has a point in so many words, or fewer; the last is for lines of an article that speaks to its reader itself.
    private const int WordsAPoint = 8;
    private const int WordsAPointBeside = 6;
    private const int DenseWords = 3;
    private const int LongestButton = 4;
    private const int MostWordsBeside = 25;
    private const int LongestNotice = 420;

    private const int MostWordsRepeated = 12;
    private const int LeastRepeats = 3;
    private const int MostWordsOfLabel = 3;
    private const int MostWordsOfScrap = 5;
    private const int LeastWordsOfRun = 3;

    private static readonly Lexicon<NoticeWord> Words = Lexicon<NoticeWord>.Of("Blocks/notice-words");

    public static readonly Rule<LineContext, BlockKind?> Notice = new(
        "block/notice",
        "A line without a quotation has several words of the notices that sites print, such as \"newsletter\" and \"your inbox\".",
        static (in c) => IsNotice(c, Enough, WordsAPoint) ? BlockKind.Boilerplate : null
    )
    {
        Examples =
        [
            "[Sign up to the Valley newsletter to get the best stories in your inbox. = boilerplate]",
            "[When you purchase through links on our site, we may earn a small fee. = boilerplate]",
            "[Our next newsletter will be in your inbox on Friday; look in your junk folder too. = boilerplate]",
            "[Subscribers accept our terms of use and the privacy policy of this site. = boilerplate]",
            "[Please keep comments respectful and follow our community guidelines. = boilerplate]",
        ],
        Counterexamples =
        [
            "[Residents can sign up for the new bus at the town hall. = paragraph]",
            "[“Check your inbox for our newsletter,” the minister said. = paragraph]",
            "[The minister sent an email to the account of a baker, who did not read it. = paragraph]",
        ],
    };

    public static readonly Rule<LineContext, BlockKind?> Repeated = new(
        "block/repeated",
        "A few words stand several times on the page, beside its text.",
        static (in c) =>
            c.Shape.Words <= MostWordsRepeated
            && c.Blocks.Repeats(c.Index) >= LeastRepeats
            && HasWord(c.Words)
            && (c.Shape.EndsClause || c.Blocks.Interrupts(c.Index))
                ? BlockKind.Boilerplate
                : null
    )
    {
        Examples =
        [
            ExamplePage.First
                + "[Valley story = boilerplate]⏎"
                + ExamplePage.Second
                + "Valley story⏎"
                + ExamplePage.Third
                + "Valley story⏎"
                + ExamplePage.Fourth,
            ExamplePage.First
                + "[Ad 1 of the day = boilerplate]⏎"
                + ExamplePage.Second
                + "Ad 1 of the day⏎"
                + ExamplePage.Third
                + "Ad 1 of the day⏎"
                + ExamplePage.Fourth,
            ExamplePage.First
                + "[Text below = boilerplate]⏎"
                + ExamplePage.Second
                + "Text below⏎"
                + ExamplePage.Third
                + "Text below⏎"
                + ExamplePage.Fourth,
            ExamplePage.First
                + "[Nothing was found here. = boilerplate]⏎"
                + ExamplePage.Second
                + "Nothing was found here.⏎"
                + ExamplePage.Third
                + "Nothing was found here.⏎"
                + ExamplePage.Fourth,
            ExamplePage.First
                + "[Hide picture = boilerplate]⏎"
                + ExamplePage.Second
                + "Hide picture⏎"
                + ExamplePage.Third
                + "Hide picture⏎"
                + ExamplePage.Fourth,
        ],
        Counterexamples =
        [
            ExamplePage.First + "Valley story⏎" + ExamplePage.Second + "[Valley story = heading]⏎" + ExamplePage.Rest,
            ExamplePage.First + "[The first day = heading]⏎" + ExamplePage.Second + "The second day⏎" + ExamplePage.Rest,
            ExamplePage.First + "No, he said.⏎" + ExamplePage.Second + "[No, he said. = paragraph]⏎" + ExamplePage.Rest,
        ],
    };

    public static readonly Rule<LineContext, BlockKind?> RepeatedRun = new(
        "block/repeated-run",
        "A line and its neighbor stand together in another place of the page as well.",
        static (in c) =>
            c.Shape.Words is >= LeastWordsOfRun and <= MostWordsBeside && c.Blocks.RepeatsInRun(c.Index) ? BlockKind.Boilerplate : null
    )
    {
        Examples =
        [
            ExamplePage.First
                + "[The best of the valley for you and all. = boilerplate]⏎[Every week at your door = boilerplate]⏎"
                + ExamplePage.Second
                + "The best of the valley for you and all.⏎Every week at your door⏎"
                + ExamplePage.Rest,
            ExamplePage.First
                + "[Help the valley paper = boilerplate]⏎[We live from what you give. = boilerplate]⏎"
                + ExamplePage.Second
                + "Help the valley paper⏎We live from what you give.⏎"
                + ExamplePage.Rest,
            ExamplePage.First
                + "[Snow on all roads = boilerplate]⏎[A village waits for bread = boilerplate]⏎"
                + ExamplePage.Rest
                + "Snow on all roads⏎A village waits for bread⏎"
                + ExamplePage.Second,
            ExamplePage.First
                + "[The last boat leaves = boilerplate]⏎[An island alone in winter = boilerplate]⏎"
                + ExamplePage.Rest
                + "The last boat leaves⏎An island alone in winter⏎"
                + ExamplePage.Second,
            ExamplePage.First
                + "[A walk for all ages. = boilerplate]⏎[Ten lakes to see = boilerplate]⏎"
                + ExamplePage.Rest
                + "A walk for all ages.⏎Ten lakes to see⏎"
                + ExamplePage.Second,
        ],
        Counterexamples =
        [
            ExamplePage.First + "[The first long day = heading]⏎" + ExamplePage.Second + "The second long day⏎" + ExamplePage.Rest,
            ExamplePage.First
                + "“No,” he said.⏎[“Not at all,” he said. = paragraph]⏎"
                + ExamplePage.Second
                + "“No,” he said.⏎“Never at all,” he said.⏎"
                + ExamplePage.Rest,
            ExamplePage.First + "[Roads of the valley = heading]⏎" + ExamplePage.Second + "Roads of the valley⏎" + ExamplePage.Rest,
        ],
    };

    /// <summary>Notices by the lines beside them.</summary>
    public static readonly Rule<LineContext, BlockKind?>[] Beside =
    [
        new("block/notice-beside", "A line beside another of the site has a few words of notices.", static (in c) =>
            (IsOther(c.KindBefore) || IsOther(c.KindAfter))
            && IsNotice(
                c,
                IsOther(c.KindBefore) && IsOther(c.KindAfter) ? EnoughBetween : EnoughBeside,
                WordsAPointBeside,
                besides: c.Shape.Words <= MostWordsBeside
            )
                ? BlockKind.Boilerplate
                : null
        )
        {
            Examples =
            [
                ExamplePage.Half + "Sign up for our newsletter⏎[Stories of the valley, delivered weekly = boilerplate]⏎" + ExamplePage.Rest,
                ExamplePage.Half + "Sign up for our newsletter⏎[Please check your email = boilerplate]⏎" + ExamplePage.Rest,
                ExamplePage.Half + "Advertisement⏎[Support the journalism of the valley = boilerplate]⏎Advertisement⏎" + ExamplePage.Rest,
                ExamplePage.Half + "Advertisement⏎[Enjoy the weekly edition = boilerplate]⏎" + ExamplePage.Rest,
                ExamplePage.Half + "[Access more podcasts = boilerplate]⏎Advertisement⏎" + ExamplePage.Rest,
            ],
            Counterexamples =
            [
                ExamplePage.Half + "[Support the ministers = heading]⏎" + ExamplePage.Rest,
                ExamplePage.Half + "Advertisement⏎[“Support the weekly edition,” he said. = paragraph]⏎" + ExamplePage.Rest,
                ExamplePage.Half + "Advertisement⏎[The ministers and their coats = heading]⏎" + ExamplePage.Rest,
            ],
        },
        new("block/scrap", "Words that are no sentence stand between two lines that are none of the article.", static (in c) =>
            c.Shape.Words <= MostWordsOfScrap && !c.Shape.EndsClause && IsNoBody(c.KindBefore) && IsNoBody(c.KindAfter)
                ? BlockKind.Boilerplate
                : null
        )
        {
            Examples =
            [
                ExamplePage.Half + "Advertisement⏎[or = boilerplate]⏎Subscribe⏎" + ExamplePage.Rest,
                ExamplePage.Half + "Share⏎[Valley Post = boilerplate]⏎Advertisement⏎" + ExamplePage.Rest,
                ExamplePage.Half + "Read more⏎[Yes, please = boilerplate]⏎Advertisement⏎" + ExamplePage.Rest,
                ExamplePage.Half + "Getty Images⏎[Ad choices = boilerplate]⏎Advertisement⏎" + ExamplePage.Rest,
                ExamplePage.Half + "Sign up for our newsletter⏎[All right = boilerplate]⏎Advertisement⏎" + ExamplePage.Rest,
            ],
            Counterexamples =
            [
                ExamplePage.Half + "[The third day = heading]⏎" + ExamplePage.Rest,
                ExamplePage.Half + "Advertisement⏎[They left. = paragraph]⏎Advertisement⏎" + ExamplePage.Rest,
                ExamplePage.Half + "Advertisement⏎[The third day = heading]⏎" + ExamplePage.Rest,
            ],
        },
        new(
            "block/repeated-in-report",
            "In a report with quotations, a line of up to 200 characters below the first paragraph stands on the page twice.",
            static (in c) =>
                c.Index > c.Blocks.FirstProse && c.Blocks.QuotesOften && c.Blocks.Repeats(c.Index) > 1 && HasWord(c.Words)
                    ? BlockKind.Boilerplate
                    : null
        )
        {
            Examples =
            [
                ExamplePage.Report
                    + "[Ministers at the station at noon = boilerplate]⏎"
                    + ExamplePage.Third
                    + "Ministers at the station at noon⏎"
                    + ExamplePage.Fourth,
                ExamplePage.Report
                    + "[A minister looks at the snow. = boilerplate]⏎"
                    + ExamplePage.Third
                    + "A minister looks at the snow.⏎"
                    + ExamplePage.Fourth,
                ExamplePage.Report + "[Valley Post = boilerplate]⏎" + ExamplePage.Third + "Valley Post⏎" + ExamplePage.Fourth,
                ExamplePage.Report
                    + "[The old bridge at noon = boilerplate]⏎"
                    + ExamplePage.Third
                    + "The old bridge at noon⏎"
                    + ExamplePage.Fourth,
                ExamplePage.Report + "[Show the picture = boilerplate]⏎" + ExamplePage.Third + "Show the picture⏎" + ExamplePage.Fourth,
            ],
            Counterexamples =
            [
                ExamplePage.Half
                    + "[Ministers on the train = heading]⏎"
                    + ExamplePage.Third
                    + "Ministers on the train⏎"
                    + ExamplePage.Fourth,
                ExamplePage.Report
                    + "[Ministers on the train = heading]⏎"
                    + ExamplePage.Third
                    + "Ministers on the road⏎"
                    + ExamplePage.Fourth,
                "[Ministers on the train = title]⏎⏎" + ExamplePage.Report + ExamplePage.Rest,
            ],
        },
        new(
            "block/label-in-report",
            "In a report with quotations, up to three words without a number stand above no paragraph.",
            static (in c) =>
                c.Index > c.Blocks.FirstProse
                && c.Blocks.QuotesOften
                && c.Shape is { Words: <= MostWordsOfLabel, EndsClause: false }
                && !c.IsLast
                && !c.Blocks.IsProse(c.Index + 1)
                && c.KindAfter is not BlockKind.ListItem
                && !c.LeadsToProse
                && HasWord(c.Words)
                && !HasNumber(c.Words)
                    ? BlockKind.Boilerplate
                    : null
        )
        {
            Examples =
            [
                ExamplePage.Report + "[Valley Post = boilerplate]⏎Advertisement⏎" + ExamplePage.Rest,
                ExamplePage.Report + "[Jane Doe = boilerplate]⏎More than a name⏎" + ExamplePage.Rest,
                ExamplePage.Report + "[Crime = boilerplate]⏎Advertisement⏎" + ExamplePage.Rest,
                ExamplePage.Report + "[In other news = boilerplate]⏎A bridge for all⏎" + ExamplePage.Rest,
                ExamplePage.Report + "[Zoom in = boilerplate]⏎Advertisement⏎" + ExamplePage.Rest,
            ],
            Counterexamples =
            [
                ExamplePage.Report + "[The third day = heading]⏎" + ExamplePage.Rest,
                ExamplePage.Report + "[The train = paragraph]⏎- A train with coats⏎- A train without⏎" + ExamplePage.Rest,
                ExamplePage.Half + "[The third day = paragraph]⏎More than a name⏎" + ExamplePage.Rest,
            ],
        },
    ];

    public static readonly Rule<LineContext, BlockKind?> Count = new(
        "block/count-in-report",
        "In a report with quotations, a line below the first paragraph has nothing but a number.",
        static (in c) =>
            c.Index > c.Blocks.FirstProse && c.Words.Length == 1 && HasNumber(c.Words) && c.Blocks.QuotesOften
                ? BlockKind.Boilerplate
                : null
    )
    {
        Examples =
        [
            ExamplePage.Report + "[12 = boilerplate]⏎" + ExamplePage.Rest,
            ExamplePage.Report + "[0 = boilerplate]⏎" + ExamplePage.Rest,
            ExamplePage.Report + ExamplePage.Third + "[204 = boilerplate]⏎" + ExamplePage.Fourth,
            ExamplePage.Report + "[1 = boilerplate]⏎Snow closes the roads⏎" + ExamplePage.Rest,
            ExamplePage.Report + "[2 = boilerplate]⏎" + ExamplePage.Rest,
        ],
        Counterexamples =
        [
            ExamplePage.Half + "[1953 = heading]⏎" + ExamplePage.Rest,
            ExamplePage.Report + "[Day 2 = heading]⏎" + ExamplePage.Rest,
            ExamplePage.Report + "[14:30 = heading]⏎" + ExamplePage.Rest,
        ],
    };

    private static bool HasNumber(ReadOnlySpan<Token> words)
    {
        foreach (var word in words)
        {
            if (word.Kind == TokenKind.Number)
                return true;
        }

        return false;
    }

    private static bool HasWord(ReadOnlySpan<Token> words)
    {
        foreach (var word in words)
        {
            if (word.Kind == TokenKind.Word && word.Length > 1)
                return true;
        }

        return false;
    }

    private static bool IsNoBody(BlockKind? kind) => kind is BlockKind.Boilerplate or BlockKind.Caption or BlockKind.RelatedLink;

    private static bool IsOther(BlockKind? kind) => kind == BlockKind.Boilerplate;

    private static bool IsNotice(in LineContext c, int enough, int mostWords, bool besides = false)
    {
        if (c.Line.Length > LongestNotice)
            return false;
        int points = 0,
            strong = 0;
        var reader = false;
        foreach (var (_, word) in Matches(c.Words, c.Blocks.Topics))
        {
            var isStrong = (word & NoticeWord.Strong) != 0;
            reader |= (word & (NoticeWord.Reader | NoticeWord.Invitation)) != 0;
            strong += isStrong ? 1 : 0;
            points += isStrong ? Strong : Weak;
        }

        return points >= enough
            && points * mostWords >= c.Words.Length
            && (besides || reader && !c.Blocks.Topics.SpeaksToReader || strong > 1 || strong == 1 && points * DenseWords >= c.Words.Length);
    }

    // Some agencies write ``quotation''.
    private static bool OpensQuotation(Token[] words, int at) =>
        words[at].First is '“' or '"' or '”' or '‘' or '`' || words[at].First == '\'' && words[at].SpaceBefore;

    // The name of a button: “Sign Up”.
    private static int AfterShortQuotation(Token[] words, int at)
    {
        for (var end = at + 1; end < words.Length && end <= at + LongestButton; end++)
        {
            if (words[end].Kind == TokenKind.Mark && words[end].First is '“' or '"' or '”' or '’')
                return end;
        }

        return -1;
    }

    /// <summary>The different words of notices in a line, without those that the article is about; none in a line with a quotation.</summary>
    public static List<(int Key, NoticeWord Word)> Matches(Token[] words, NoticeTopics? topics)
    {
        List<(int Key, NoticeWord Word)>? matches = null;
        var first = true;
        for (var at = 0; at < words.Length; )
        {
            if (words[at].Kind == TokenKind.Mark)
            {
                if (OpensQuotation(words, at) && (at = AfterShortQuotation(words, at)) < 0)
                    return NoMatches;
                at++;
                continue;
            }

            var key = words[at].Word;
            var length = Words.Match(words, at, out var word);
            if (!first)
                word &= ~NoticeWord.Invitation;
            if (length > 0 && word != 0 && topics?.Contains(key) != true && matches?.Exists(match => match.Key == key) != true)
                (matches ??= []).Add((key, word));
            first = false;
            at += Math.Max(length, 1);
        }

        return matches ?? NoMatches;
    }

    // Most lines have none.
    private static readonly List<(int Key, NoticeWord Word)> NoMatches = [];
}

/// <summary>The words of notices that the article itself has in many of its paragraphs: an article about accounts is no notice about accounts.</summary>
internal sealed class NoticeTopics
{
    private const int FewestParagraphs = 4;

    // A notice is a short sentence.
    private const int FewestWords = 18;

    // One paragraph in so many.
    private const int Share = 8;

    private readonly Dictionary<int, int> _paragraphs = [];
    private int _all;
    private int _toReader;

    /// <summary>The article says "you" or "we" outside quotations.</summary>
    public bool SpeaksToReader => IsMany(_toReader);

    public static NoticeTopics Of(PageBlocks blocks)
    {
        var topics = new NoticeTopics();
        for (var i = 0; i < blocks.Lines.Length; i++)
        {
            if (!blocks.IsProse(i) || blocks.Lines[i].Words < FewestWords || blocks.Repeats(i) > 1)
                continue;
            topics._all++;
            var toReader = false;
            foreach (var (key, word) in NoticeRules.Matches(blocks.Words(i), null))
            {
                toReader |= (word & NoticeWord.Reader) != 0;
                topics._paragraphs[key] = topics._paragraphs.TryGetValue(key, out var count) ? count + 1 : 1;
            }

            topics._toReader += toReader ? 1 : 0;
        }

        return topics;
    }

    public bool Contains(int key) => _paragraphs.TryGetValue(key, out var count) && IsMany(count);

    private bool IsMany(int paragraphs) => paragraphs >= FewestParagraphs && paragraphs * Share >= _all;
}

/// <summary>How much a word or phrase says that a line is a notice.</summary>
[Flags]
internal enum NoticeWord
{
    Strong = 1,
    Weak = 2,
    Reader = 4,
    Invitation = 8,
}
