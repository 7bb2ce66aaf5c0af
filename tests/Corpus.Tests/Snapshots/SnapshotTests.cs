using System.Globalization;
using Corpus.Export;

namespace Corpus.Tests.Snapshots;

public class SnapshotTests
{
    private const string Text = "“It rains,\nand it pours,” Carl Dorn told us on 3 May 2024.";
    private static readonly Entity Carl = new("Carl Dorn", EntityKind.Person)
    {
        Role = "forecaster",
        Aliases = ["Dorn", "C. Dorn"],
        IsDeclared = true,
    };

    private static readonly TemporalExpression Day = new(Words(47, 10), TimexType.Date, "2024-05-03")
    {
        Modifier = TimexModifier.Approx,
        When = new DateInterval(new DateOnly(2024, 5, 3)),
        Rule = "day",
    };

    private static readonly ArticleAnnotations Annotations = new()
    {
        Blocks = [new Block(BlockKind.Paragraph, Words(0, Text.Length))],
        Mentions = [new Mention(Carl, Words(26, 9))],
        Quotes =
        [
            new Quote(new TextSpan(1, 23), Text.Substring(1, 23), QuoteKind.Direct)
            {
                Speaker = Carl,
                Source = Words(26, 9),
                Cue = Words(36, 4),
                Addressee = Words(41, 2),
                Basis = AttributionBasis.Adjacent,
                Rule = "quote/subject-verb-after",
            },
        ],
        Expressions = [Day],
        Events =
        [
            new DatedEvent(new DateInterval(new DateOnly(2024, 5, 3)), Words(0, Text.Length), Words(26, 31), Day, DateResolution.Explicit)
            {
                Key = "e1",
                Participants = [Carl],
            },
        ],
    };

    private static readonly Article Article = new("rain", "press/rain.txt", Text, Annotations)
    {
        Title = "Rain",
        Published = new DateOnly(2024, 5, 4),
    };

    private static Passage Words(int start, int length) => new(new TextSpan(start, length), Text.Substring(start, length));

    [Fact]
    public void An_article_as_text() =>
        Assert.Equal(
            """
            id: rain
            path: press/rain.txt
            title: Rain
            published: 2024-05-04 (basis unknown)

            blocks
              1:1 Paragraph: “It rains,⏎and it pours,” Carl Dorn told us on 3 May 2024.

            quotations
              1:2 Direct: “It rains,⏎and it pours,”
                Carl Dorn (Adjacent, quote/subject-verb-after): Carl Dorn | told | to us

            expressions
              2:37 3 May 2024 = Date 2024-05-03 Approx [2024-05-03] (Absolute, day)

            events
              2:16 2024-05-03: Carl Dorn told us on 3 May 2024 (Explicit, e1; Carl Dorn)

            mentions
              Carl Dorn: Carl Dorn 2:16
            """.ReplaceLineEndings("\n"),
            Article.ToSnapshot()
        );

    [Fact]
    public void Single_things_as_text()
    {
        Assert.Equal(
            "press/rain.txt:1:2 Direct: “It rains,⏎and it pours,”\n    Carl Dorn (Adjacent, quote/subject-verb-after): Carl Dorn | told | to us",
            Article.Quotes.ToSnapshot()
        );
        Assert.Equal(
            "press/rain.txt:2:16 2024-05-03: Carl Dorn told us on 3 May 2024 (Explicit, e1; Carl Dorn)",
            Article.Events[0].ToSnapshot()
        );
        Assert.Equal("Carl Dorn (Person, declared): forecaster = Dorn, C. Dorn  0 quotations, 0 mentions", Carl.ToSnapshot());
        Assert.Equal(
            "press/rain.txt:2:37 3 May 2024 = Date 2024-05-03 Approx [2024-05-03] (Absolute, day)",
            Article.Expressions.ToSnapshot()
        );
        Assert.Equal("press/rain.txt:2:16 Carl Dorn = Carl Dorn", Article.Mentions.ToSnapshot());
        Assert.Equal(
            "press/rain.txt:1:1 Paragraph: “It rains,⏎and it pours,” Carl Dorn told us on 3 May 2024.",
            Article.Blocks.ToSnapshot()
        );
        Assert.Equal("", default(ValueList<Quote>).ToSnapshot());
    }

    [Fact]
    public void What_belongs_to_no_article_has_no_place()
    {
        Assert.Throws<InvalidOperationException>(() => new Mention(Carl, Words(26, 9)).ToSnapshot());
        Assert.Throws<InvalidOperationException>(() => new Block(BlockKind.Paragraph, Words(0, 9)).ToSnapshot());
        Assert.Throws<InvalidOperationException>(() => new TemporalExpression(Words(47, 10), TimexType.Date, "2024-05-03").ToSnapshot());
    }

    [Fact]
    public void A_long_block_shows_its_ends_and_no_half_characters()
    {
        var text = new string('a', 39) + "😀" + new string('b', 40) + "😀" + new string('c', 16);
        var article = new Article(
            "a",
            "a.txt",
            text,
            new ArticleAnnotations { Blocks = [new Block(BlockKind.Paragraph, new Passage(new TextSpan(0, text.Length), text))] }
        );
        Assert.Contains($"Paragraph: {new string('a', 39)} … {new string('c', 16)}\n", article.ToSnapshot(), StringComparison.Ordinal);
    }

    /// <summary>Cultures whose numbers, calendars, minus signs or order of letters are others.</summary>
    [Theory]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("fa-IR")]
    [InlineData("sv-SE")]
    [InlineData("tr-TR")]
    public void Text_is_the_same_in_every_culture(string culture)
    {
        var (before, expected) = (CultureInfo.CurrentCulture, Everything());
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Everything());
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }

        static string Everything() =>
            string.Join(
                "\n",
                [
                    Seeds.Articles.ToSnapshot(),
                    Seeds.Quotes.ToSnapshot(),
                    Seeds.Events.ToSnapshot(),
                    Seeds.Entities.ToSnapshot(),
                    CorpusJson.Write(Seeds.Articles),
                    CorpusCsv.WriteQuotes(Seeds.Quotes),
                    CorpusCsv.WriteEvents(Seeds.Events),
                    .. Seeds.Articles.Concordance("peace").Select(l => l.ToString()),
                    .. Seeds.Events.Timeline().Select(t => t.ToString()),
                    .. Seeds.Articles.SelectMany(a => a.Expressions).Select(e => e.ToString()),
                ]
            );
    }

    /// <summary>Without places, a paragraph before the others adds its own lines and changes no other.</summary>
    [Fact]
    public void A_snapshot_without_places_has_no_lines_and_columns()
    {
        var options = new SnapshotOptions { Places = false };
        Assert.Equal(
            "press/rain.txt Direct: “It rains,⏎and it pours,”\n    Carl Dorn (Adjacent, quote/subject-verb-after): Carl Dorn | told | to us",
            Article.Quotes.AsEnumerable().ToSnapshot(options)
        );
        var moved = new Article("rain", "press/rain.txt", "New.\n\n" + Text, Moved(6))
        {
            Title = "Rain",
            Published = new DateOnly(2024, 5, 4),
        };
        Assert.Equal(Article.ToSnapshot(options), moved.ToSnapshot(options));
        Assert.NotEqual(Article.ToSnapshot(), moved.ToSnapshot());
    }

    private static ArticleAnnotations Moved(int by)
    {
        Passage At(Passage old) => new(new TextSpan(old.Span.Start + by, old.Span.Length), old.Text);
        var quote = Article.Quotes[0];
        var day = new TemporalExpression(At(Day.Passage), Day.Type, Day.Value)
        {
            Modifier = Day.Modifier,
            When = Day.When,
            Rule = Day.Rule,
        };
        var dated = Article.Events[0];
        return new ArticleAnnotations
        {
            Blocks = [.. Article.Blocks.Select(block => new Block(block.Kind, At(block.Passage)))],
            Mentions = [.. Article.Mentions.Select(mention => new Mention(mention.Entity, At(mention.Passage)))],
            Quotes =
            [
                new Quote(At(new Passage(quote.Span, quote.Text)).Span, quote.Text, quote.Kind)
                {
                    Speaker = quote.Speaker,
                    Source = At(quote.Source!),
                    Cue = At(quote.Cue!),
                    Addressee = At(quote.Addressee!),
                    Basis = quote.Basis,
                    Rule = quote.Rule,
                },
            ],
            Expressions = [day],
            Events =
            [
                new DatedEvent(dated.When, At(dated.Sentence), At(dated.Clause), day, dated.Basis)
                {
                    Key = dated.Key,
                    Participants = dated.Participants,
                },
            ],
        };
    }
}
