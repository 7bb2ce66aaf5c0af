using Corpus.Tests.Generation;

namespace Corpus.Tests.Queries;

public class QueryTests
{
    private const string Text =
        "Peace talks\n\nPeacemakers want peace: “peace,” not\nPEACE-making or ap peace. Sharepeace.\n\nShare and Follow";

    private static readonly Article Article = new(
        "a",
        "a.txt",
        Text,
        new ArticleAnnotations
        {
            Blocks =
            [
                Block(BlockKind.Title, 0, 11),
                Block(BlockKind.Paragraph, 13, Text.IndexOf("\n\nShare", StringComparison.Ordinal)),
                Block(BlockKind.Boilerplate, Text.Length - 16, Text.Length),
            ],
        }
    );

    [Theory]
    [InlineData("peace", 4, "[Peace] tal | ant [peace]: “p | e: “[peace],” n | not [PEACE]-mak |  ap [peace]. Sh")]
    [InlineData("PEACE*", 3, "[Peace] ta | [Peacemakers] wa | nt [peace]: “ | : “[peace],”  | ot [PEACE]-ma | ap [peace]. S")]
    [InlineData("not PEACE", 3, "")]
    [InlineData("talks", 40, "Peace [talks]")]
    [InlineData("want", 0, "[want]")]
    [InlineData("share", 3, "")]
    [InlineData("war", 3, "")]
    public void A_concordance_finds_whole_words_of_the_article_itself(string keyword, int width, string expected) =>
        Assert.Equal(
            expected,
            string.Join(" | ", new[] { Article }.Concordance(keyword, width).Select(l => $"{l.Left}[{l.Keyword}]{l.Right}"))
        );

    [Fact]
    public void A_concordance_line_tells_its_place() =>
        Assert.Equal("not [PEACE]-mak  a.txt:4:1", new[] { Article }.Concordance("peace", 4)[3].ToString());

    [Theory]
    [InlineData("")]
    [InlineData("*")]
    [InlineData(" ")]
    public void A_concordance_of_nothing_is_refused(string keyword) =>
        Assert.Throws<ArgumentException>(() => new[] { Article }.Concordance(keyword));

    [Fact]
    public void Contexts_hold_no_half_characters()
    {
        var article = new Article(
            "a",
            "a.txt",
            "😀word😀",
            new ArticleAnnotations { Blocks = [new Block(BlockKind.Paragraph, new Passage(new TextSpan(0, 8), "😀word😀"))] }
        );
        var line = Assert.Single(new[] { article }.Concordance("word", 1));
        Assert.Equal(("", ""), (line.Left, line.Right));
    }

    [Fact]
    public void A_timeline_merges_events_by_what_they_are_dated_to()
    {
        var timeline = Seeds.Events.Timeline();
        Assert.Equal(Seeds.Events.Select(e => e.When).Distinct(), timeline.Select(t => t.When));
        Assert.Equal(Seeds.Events.Count, timeline.Sum(t => t.Events.Count));
        Assert.Contains(timeline, t => t.GetArticles().Count > 1);
        Assert.Equal(timeline.Select(t => t.When.Start).Order(), timeline.Select(t => t.When.Start));
    }

    [Theory]
    // Two articles report one happening: the same day, a participant, and what they did.
    [InlineData(
        "Anna Berg signed the harbor treaty on June 10, 2025.",
        "On June 10, 2025, Anna Berg signed a treaty on the harbor.",
        "2025-06-10 a b (Anna Berg: harbo signe treat)"
    )]
    // The month of one has the day of the other.
    [InlineData(
        "Anna Berg signed the harbor treaty in June 2025.",
        "On June 10, 2025, Anna Berg signed a treaty on the harbor.",
        "2025-06-10 a b (Anna Berg: harbo signe treat)"
    )]
    // Another day, other people, or another act.
    [InlineData(
        "Anna Berg signed the harbor treaty on June 10, 2025.",
        "On June 11, 2025, Anna Berg signed a treaty on the harbor.",
        "2025-06-10 a, 2025-06-11 b"
    )]
    [InlineData(
        "Anna Berg signed the harbor treaty on June 10, 2025.",
        "On June 10, 2025, Carl Dorn signed a treaty on the harbor.",
        "2025-06-10 a, 2025-06-10 b"
    )]
    [InlineData(
        "Anna Berg signed the harbor treaty on June 10, 2025.",
        "On June 10, 2025, Anna Berg visited a school for nurses.",
        "2025-06-10 a, 2025-06-10 b"
    )]
    // A year has too many happenings.
    [InlineData("Anna Berg signed the harbor treaty in 2025.", "In 2025, Anna Berg signed a treaty on the harbor.", "2025 a, 2025 b")]
    public void A_happening_has_the_events_of_all_articles_that_report_it(string a, string b, string expected)
    {
        using var image = new Project().With("a.txt", a).With("b.txt", b).Run().Emit();
        var (articles, _) = Run.Load(image);
        var happenings = articles.SelectMany(article => article.Events).Happenings();
        Assert.Equal(
            expected,
            string.Join(
                ", ",
                happenings.Select(h =>
                    $"{h.When} {string.Join(' ', h.GetArticles().Select(article => article.Id))}" + (h.Reason is { } why ? $" ({why})" : "")
                )
            )
        );
    }

    [Fact]
    public void Events_of_an_article_that_share_a_key_are_one_happening()
    {
        var happenings = Seeds.Events.Happenings();
        Assert.Equal(Seeds.Events.Count, happenings.Sum(h => h.Events.Count));
        Assert.All(Seeds.Events.Where(e => e.Key is not null).GroupBy(e => (e.Article, e.Key)), same =>
            Assert.Contains(happenings, h => same.All(h.Events.Contains))
        );
        Assert.Contains(happenings, h => h.GetArticles().Count > 1);
    }

    [Fact]
    public void A_list_gives_the_same_records_whether_they_have_been_read_or_not()
    {
        using var image = new Project()
            .With("a.txt", "“It rains,” Anna Berg said.")
            .With("b.txt", "“It pours,” Carl Dorn said.")
            .Run()
            .Emit();
        var (articles, people) = Run.Load(image);
        for (var round = 0; round < 2; round++)
        {
            // Asked before any is read, then when all are.
            Assert.Equal(["b"], articles.Where(a => a.Text.Contains("pours", StringComparison.Ordinal)).Select(a => a.Id));
            Assert.Equal(["a", "b"], articles.Select(a => a.Id));
            Assert.Equal(["Anna Berg", "Carl Dorn"], people.Select(p => p.Name).Order(StringComparer.Ordinal));
            Assert.All(articles.Zip(articles.Where(_ => true)), pair => Assert.Same(pair.First, pair.Second));
            Assert.All(people.Zip(people.Where(_ => true)), pair => Assert.Same(pair.First, pair.Second));
        }
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    public void There_is_no_record_outside_a_list(int position)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Seeds.Articles[position]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Seeds.Quotes[position]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Seeds.Events[position]);
    }

    [Fact]
    public void Between_finds_what_a_scan_finds()
    {
        for (var day = new DateOnly(2025, 5, 25); day < new DateOnly(2025, 7, 5); day = day.AddDays(1))
            Assert.Equal(Seeds.Events.Where(e => e.When.Contains(day)), Seeds.Events.Between(day, day));
    }

    [Fact]
    public void Everything_is_found_by_its_id()
    {
        Assert.All(Seeds.Articles, a => Assert.Same(a, Seeds.Articles[a.Id]));
        Assert.All(Seeds.Quotes, q => Assert.Same(q, Seeds.Quotes[q.Id]));
        Assert.All(Seeds.Events, e => Assert.Equal(e.Expression, Seeds.Events[e.Id].Expression));
        Assert.False(Seeds.Quotes.TryGetValue("SeekingChineseHelp:1-2", out _));
        Assert.False(Seeds.Quotes.TryGetValue("no colon", out _));
        Assert.Throws<KeyNotFoundException>(() => Seeds.Events["nowhere:1-2"]);
    }

    [Fact]
    public void Articles_are_found_by_outlet_and_date()
    {
        Assert.Equal(["KnockingOnBeijingsDoor"], Seeds.Articles.PublishedBy("ASB Media").Select(a => a.Id));
        Assert.Equal(
            ["CloserTiesAndPeacefulPeninsula", "KnockingOnBeijingsDoor", "SeekingChineseHelp"],
            Seeds.Articles.PublishedBetween(new(2025, 6, 1), new(2025, 6, 30)).Select(a => a.Id)
        );
    }

    [Fact]
    public void Links_lead_back_to_where_they_come_from()
    {
        Assert.All(Seeds.Articles, a => Assert.All(a.Quotes, q => Assert.Same(a, q.Article)));
        Assert.All(Seeds.Quotes.Where(q => q.Speaker is not null), q => Assert.Contains(q, q.Speaker!.GetQuotes()));
        Assert.All(Seeds.Quotes.Where(q => q.Continues is not null), q => Assert.Contains(q, q.Continues!.GetContinuations()));
        Assert.All(Seeds.Events, e => Assert.Contains(e, e.Expression.GetEvents()));
        Assert.All(Seeds.Events, e => Assert.All(e.Participants, p => Assert.Contains(e, p.GetEvents())));
        Assert.All(Seeds.Entities, e => Assert.All(e.GetMentions(), m => Assert.Same(e, m.Entity)));
        Assert.All(Seeds.Articles, a => Assert.All(a.Mentions, m => Assert.Contains(m, m.Entity.GetMentions())));
    }

    /// <summary>A source without a name is one of its article: "the spokesman" of another is somebody else.</summary>
    [Fact]
    public void Unnamed_sources_of_two_articles_stay_apart()
    {
        Article[] articles = [Quoting("a"), Quoting("b")];
        var groups = articles.SelectMany(article => article.Quotes).GroupBySpeaker();

        Assert.Equal(["Carl Dorn: 2 ab", "the spokesman: 2 aa", "the spokesman: 2 bb"], groups.Select(Shown).Order(StringComparer.Ordinal));

        static string Shown(SpeakerQuotes group) =>
            $"{group.Name}: {group.Quotes.Count} {string.Concat(group.Quotes.Select(quote => quote.Article.Id))}";

        static Article Quoting(string id)
        {
            const string Words = "“One,” “two,” the spokesman said. “Three,” Carl Dorn said.";
            var dorn = new Entity("Carl Dorn", EntityKind.Person);
            return new(
                id,
                id + ".txt",
                Words,
                new ArticleAnnotations
                {
                    Quotes =
                    [
                        Quote("One,") with
                        {
                            SpeakerName = "the spokesman",
                            Basis = AttributionBasis.Declared,
                        },
                        Quote("two,") with
                        {
                            SpeakerName = "the spokesman",
                            Basis = AttributionBasis.Declared,
                        },
                        Quote("Three,") with
                        {
                            Speaker = dorn,
                            SpeakerName = dorn.Name,
                            Basis = AttributionBasis.Declared,
                        },
                    ],
                }
            );

            static Quote Quote(string words) =>
                new(new TextSpan(Words.IndexOf(words, StringComparison.Ordinal), words.Length), words, QuoteKind.Direct);
        }
    }

    private static Block Block(BlockKind kind, int start, int end) =>
        new(kind, new Passage(new TextSpan(start, end - start), Text[start..end]));
}
