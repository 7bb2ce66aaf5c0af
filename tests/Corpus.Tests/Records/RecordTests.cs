using System.Reflection;
using System.Text.Json;
using Corpus.Tests.Generation;

namespace Corpus.Tests.Records;

/// <summary>What users rely on in the records: they never change, compare by content, print on one line and have no cycles.</summary>
public class RecordTests
{
    private const string Text = "“It rains,” Carl Dorn said on 3 May 2024.\nHe left.";
    private static readonly Entity Carl = new("Carl Dorn", EntityKind.Person) { Role = "forecaster", Aliases = ["Dorn"] };
    private static readonly TemporalExpression Expression = new(Words("a", 0, 1), TimexType.Date, "2024");

    private static Article Make(string text = Text, string id = "rain")
    {
        var day = new TemporalExpression(Words(text, 30, 10), TimexType.Date, "2024-05-03")
        {
            When = new DateInterval(new DateOnly(2024, 5, 3)),
        };
        var annotations = new ArticleAnnotations
        {
            Blocks = [new Block(BlockKind.Paragraph, Words(text, 0, 41))],
            Mentions = [new Mention(Carl, Words(text, 12, 9))],
            Quotes =
            [
                new Quote(new TextSpan(1, 9), text.Substring(1, 9), QuoteKind.Direct)
                {
                    Speaker = Carl,
                    Source = Words(text, 12, 9),
                    Cue = Words(text, 22, 4),
                    Basis = AttributionBasis.Adjacent,
                },
            ],
            Expressions = [day],
            Events =
            [
                new DatedEvent(
                    new DateInterval(new DateOnly(2024, 5, 3)),
                    Words(text, 0, 41),
                    Words(text, 12, 29),
                    day,
                    DateResolution.Explicit
                )
                {
                    Participants = [Carl],
                },
            ],
        };
        return new Article(id, "press/rain.txt", text, annotations) { Title = "Rain", Published = new DateOnly(2024, 5, 4) };
    }

    private static ArticleAnnotations Of(params Quote[] quotes) => new() { Quotes = quotes };

    private static Quote First(string text) => new(new TextSpan(0, 1), text, QuoteKind.Direct);

    private static Passage Words(string text, int start, int length) => new(new TextSpan(start, length), text.Substring(start, length));

    [Fact]
    public void Articles_of_equal_content_are_equal()
    {
        Assert.Equal(Make(), Make());
        Assert.Equal(Make().GetHashCode(), Make().GetHashCode());
        Assert.NotEqual(Make(), Make(id: "other"));
        Assert.NotEqual(Make(), Make(Text.Replace("rains", "pours")));
    }

    [Fact]
    public void Baked_articles_equal_ones_made_of_the_same_parts()
    {
        foreach (var baked in Seeds.Articles)
        {
            var made = new Article(
                baked.Id,
                baked.Path,
                baked.Text,
                new ArticleAnnotations
                {
                    Facts = baked.Facts,
                    Blocks = baked.Blocks,
                    Sentences = baked.Sentences,
                    Mentions = baked.Mentions,
                    Quotes = baked.Quotes,
                    Expressions = baked.Expressions,
                    Events = baked.Events,
                }
            )
            {
                Title = baked.Title,
                Outlet = baked.Outlet,
                Byline = baked.Byline,
                Published = baked.Published,
                PublicationDateSource = baked.PublicationDateSource,
                Url = baked.Url,
                Language = baked.Language,
                Rights = baked.Rights,
            };
            Assert.Equal(baked, made);
            Assert.Equal(made, baked);
            Assert.Equal(baked.Quotes.Select(q => q.Id), made.Quotes.Select(q => q.Id));
            Assert.Equal(baked.Quotes.Select(q => q.Location), made.Quotes.Select(q => q.Location));
        }
    }

    [Fact]
    public void Navigation_reads_well()
    {
        var quote = Make().Quotes[0];
        Assert.Equal("Rain", quote.Article.Title);
        Assert.Equal("Carl Dorn", quote.Speaker?.Name);
        Assert.Equal("press/rain.txt:1:2", quote.Location.ToString());
        Assert.Equal("rain:1-10", quote.Id);
        Assert.Equal("3 May 2024", quote.Article.Events[0].Expression.Passage.Text);
    }

    [Fact]
    public void A_record_of_no_article_says_so()
    {
        var quote = new Quote(new TextSpan(0, 2), "So", QuoteKind.Partial);
        Assert.Contains(
            "belongs to no article",
            Assert.Throws<InvalidOperationException>(() => quote.Article).Message,
            StringComparison.Ordinal
        );
    }

    public static TheoryData<string, Action> Refused =>
        new()
        {
            { "text shorter than span", () => _ = new Quote(new TextSpan(0, 3), "So", QuoteKind.Direct) },
            { "term with a speaker", () => _ = new Quote(new TextSpan(0, 2), "So", QuoteKind.Term) { Speaker = Carl } },
            { "negative start", () => _ = new TextSpan(-1, 2) },
            { "end before start", () => _ = new DateInterval(new DateOnly(2024, 2, 1), new DateOnly(2024, 1, 1), DatePrecision.Month) },
            { "one day of two days", () => _ = new DateInterval(new DateOnly(2024, 1, 1), new DateOnly(2024, 1, 2), DatePrecision.Day) },
            {
                "span past the text",
                () => _ = new Article("a", "a.txt", "short", Of(new Quote(new TextSpan(3, 4), "rt..", QuoteKind.Direct)))
            },
            {
                "words that the text does not hold",
                () => _ = new Article("a", "a.txt", "short", Of(new Quote(new TextSpan(0, 2), "no", QuoteKind.Direct)))
            },
            {
                "event without its expression",
                () =>
                    _ = new Article(
                        "a",
                        "a.txt",
                        "short",
                        new ArticleAnnotations
                        {
                            Events =
                            [
                                new DatedEvent(
                                    new DateInterval(DateOnly.MinValue),
                                    Words("short", 0, 5),
                                    Words("short", 0, 5),
                                    Expression,
                                    DateResolution.Explicit
                                ),
                            ],
                        }
                    )
            },
            { "no id", () => _ = new Article("", "a.txt", "short") },
            { "no name", () => _ = new Entity("", EntityKind.Person) },
            { "half a character in a text", () => _ = new Article("a", "a.txt", "\uD83D") },
            { "half a character in a title", () => _ = new Article("a", "a.txt", "") { Title = "a\uDE00" } },
            { "half a character in an id", () => _ = new Article("\uDE00\uD83D", "a.txt", "") },
            { "half a character in a path", () => _ = new Article("a", "\uD83D.txt", "") },
            { "half a character in an outlet", () => _ = new Article("a", "a.txt", "") { Outlet = "\uD83Dx" } },
            { "half a character in a byline", () => _ = new Article("a", "a.txt", "") { Byline = "\uD83D\uD83D\uDE00" } },
            { "half a character in an address", () => _ = new Article("a", "a.txt", "") { Url = "\uD83D" } },
            { "half a character in a language", () => _ = new Article("a", "a.txt", "") { Language = "\uD83D" } },
            { "half a character in rights", () => _ = new Article("a", "a.txt", "") { Rights = "\uD83D" } },
            { "half a character in a name", () => _ = new Entity("\uD83D", EntityKind.Person) },
            { "half a character in a role", () => _ = new Entity("a", EntityKind.Person) { Role = "\uD83D" } },
            { "half a character in an alias", () => _ = new Entity("a", EntityKind.Person) { Aliases = ["b", "\uD83D"] } },
            { "half a character in a passage", () => _ = new Passage(new TextSpan(0, 1), "\uD83D") },
            { "half a character in a quotation", () => _ = new Quote(new TextSpan(0, 1), "\uD83D", QuoteKind.Direct) },
            {
                "half a character in a speaker's name",
                () => _ = new Quote(new TextSpan(0, 1), "a", QuoteKind.Direct) { SpeakerName = "\uD83D" }
            },
            { "half a character in a rule", () => _ = new Quote(new TextSpan(0, 1), "a", QuoteKind.Direct) { Rule = "\uD83D" } },
            { "half a character in a value", () => _ = new TemporalExpression(Words("a", 0, 1), TimexType.Date, "\uD83D") },
            {
                "half a character in an expression's rule",
                () => _ = new TemporalExpression(Words("a", 0, 1), TimexType.Date, "") { Rule = "\uD83D" }
            },
            {
                "half a character in a key",
                () =>
                    _ = new DatedEvent(default, Words("a", 0, 1), Words("a", 0, 1), Expression, DateResolution.Explicit) { Key = "\uD83D" }
            },
            { "half a character in a place", () => _ = new SourceLocation("\uD83D", 1, 1) },
            {
                "a quotation that divides a character",
                () => _ = new Article("a", "a.txt", "😀", Of(new Quote(new TextSpan(0, 1), "😀"[..1], QuoteKind.Direct)))
            },
            { "a null alias", () => _ = new Entity("a", EntityKind.Person) { Aliases = [null!] } },
            {
                "a null participant",
                () =>
                    _ = new DatedEvent(default, Words("a", 0, 1), Words("a", 0, 1), Expression, DateResolution.Explicit)
                    {
                        Participants = [null!],
                    }
            },
            { "a null block", () => _ = new Article("a", "a.txt", "", new ArticleAnnotations { Blocks = [null!] }) },
            {
                "a cue that the text does not hold",
                () =>
                    _ = new Article(
                        "a",
                        "a.txt",
                        "short",
                        Of(new Quote(new TextSpan(0, 1), "s", QuoteKind.Direct) { Cue = Words("long", 0, 4) })
                    )
            },
            {
                "a quotation that continues none of the article",
                () => _ = new Article("a", "a.txt", "short", Of(First("s") with { Continues = First("s") }))
            },
            {
                "a quotation inside a later one",
                () =>
                {
                    var later = First("s");
                    _ = new Article("a", "a.txt", "short", Of(First("s") with { Parent = later }, later));
                }
            },
            { "a term with a source", () => _ = new Quote(new TextSpan(0, 1), "s", QuoteKind.Term) { Source = Words("s", 0, 1) } },
            { "a kind that is not defined", () => _ = new Entity("a", (EntityKind)3) },
            { "a basis that is not defined", () => _ = First("s") with { Basis = (AttributionBasis)9 } },
            {
                "a date source that is not defined",
                () => _ = new Article("a", "a.txt", "") { PublicationDateSource = (PublicationDateSource)3 }
            },
            { "no list of quotations", () => _ = new ArticleAnnotations { Quotes = null! } },
            { "line 0", () => _ = new SourceLocation("a.txt", 0, 1) },
        };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Constructors_check(string what, Action make) =>
        Assert.True(Record.Exception(make) is ArgumentException { ParamName: not null }, what);

    [Fact]
    public void A_whole_character_of_two_units_is_no_half() =>
        Assert.Equal("😀", new Article("😀", "😀.txt", "a😀") { Title = "😀" }.Title);

    [Fact]
    public void Records_print_on_one_line()
    {
        var article = Make();
        Assert.Equal("rain  2024-05-04  Rain", article.ToString());
        Assert.Equal("Carl Dorn: “It rains,”", article.Quotes[0].ToString());
        Assert.Equal("2024-05-03  Carl Dorn said on 3 May 2024.", article.Events[0].ToString());
        Assert.Equal("3 May 2024 = 2024-05-03", article.Expressions[0].ToString());
        Assert.Equal("Carl Dorn = Carl Dorn", article.Mentions[0].ToString());
        Assert.Equal("Paragraph 0..41", article.Blocks[0].ToString());
    }

    [Fact]
    public void Json_has_no_cycles()
    {
        foreach (var article in Seeds.Articles)
        {
            using var json = JsonDocument.Parse(JsonSerializer.Serialize(article));
            Assert.Equal(article.Quotes.Count, json.RootElement.GetProperty("Quotes").GetArrayLength());
        }
    }

    [Theory]
    [InlineData("2025-06-10", "2025-06-10", DatePrecision.Day, false, "2025-06-10")]
    [InlineData("2025-06-01", "2025-06-30", DatePrecision.Month, false, "2025-06")]
    [InlineData("2025-01-01", "2025-12-31", DatePrecision.Year, true, "2025~")]
    [InlineData("1990-01-01", "1999-12-31", DatePrecision.Decade, false, "199X")]
    [InlineData("1900-01-01", "1999-12-31", DatePrecision.Century, false, "19XX")]
    [InlineData("2025-10-27", "2025-11-02", DatePrecision.Week, false, "2025-10-27/2025-11-02")]
    [InlineData("2025-10-27", "2025-11-02", DatePrecision.Interval, true, "2025-10-27~/2025-11-02~")]
    public void Dates_print_as_edtf(string first, string last, DatePrecision precision, bool approximate, string edtf) =>
        Assert.Equal(edtf, new DateInterval(Day(first), Day(last), precision, approximate).ToString());

    [Theory]
    [InlineData("2025-06-10", "2025-06-10", true)]
    [InlineData("2025-05-01", "2025-06-01", true)]
    [InlineData("2025-06-30", "2026-06-30", true)]
    [InlineData("2025-07-01", "2025-07-31", false)]
    [InlineData("2025-01-01", "2025-05-31", false)]
    public void June_overlaps_what_shares_a_day(string first, string last, bool overlaps) =>
        Assert.Equal(overlaps, new DateInterval(Day("2025-06-01"), Day("2025-06-30"), DatePrecision.Month).Overlaps(Day(first), Day(last)));

    [Theory]
    [InlineData("2025-06-10", "2025-06-10", "2025-06-10", DatePrecision.Day, false)]
    [InlineData("2024-02", "2024-02-01", "2024-02-29", DatePrecision.Month, false)]
    [InlineData("2025~", "2025-01-01", "2025-12-31", DatePrecision.Year, true)]
    [InlineData("199X", "1990-01-01", "1999-12-31", DatePrecision.Decade, false)]
    [InlineData("00XX", "0001-01-01", "0099-12-31", DatePrecision.Century, false)]
    [InlineData("2025-10-27/2025-11-02", "2025-10-27", "2025-11-02", DatePrecision.Interval, false)]
    [InlineData("2025-10-27~/2025-11-02~", "2025-10-27", "2025-11-02", DatePrecision.Interval, true)]
    [InlineData("2025-06/2025-08", "2025-06-01", "2025-08-31", DatePrecision.Interval, false)]
    public void Edtf_is_read(string edtf, string start, string end, DatePrecision precision, bool approximate)
    {
        var expected = new DateInterval(Day(start), Day(end), precision, approximate);
        Assert.Equal(expected, DateInterval.Parse(edtf));
        Assert.True(DateInterval.TryParse(edtf.AsSpan(), null, out var read));
        Assert.Equal(expected, read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("~")]
    [InlineData("0000")]
    [InlineData("2025-13")]
    [InlineData("2025-02-29")]
    [InlineData("2025-6-10")]
    [InlineData("２０２５")]
    [InlineData("2025-06-10 ")]
    [InlineData("2025-11-02/2025-10-27")]
    [InlineData("2025/2026/2027")]
    [InlineData("19XXX")]
    public void What_is_not_edtf_is_refused(string text)
    {
        Assert.False(DateInterval.TryParse(text, out var read));
        Assert.Equal(default, read);
        Assert.Throws<FormatException>(() => DateInterval.Parse(text));
    }

    [Fact]
    public void Dates_are_read_as_they_are_written()
    {
        foreach (var when in Seeds.Events.Select(e => e.When))
        {
            var read = DateInterval.Parse(when.ToString());
            Assert.Equal(
                (when.Start, when.End, when.IsApproximate, when.ToString()),
                (read.Start, read.End, read.IsApproximate, read.ToString())
            );
            Span<char> text = new char[23];
            Assert.True(when.TryFormat(text, out var written));
            Assert.Equal(when.ToString(), text[..written].ToString());
            Assert.False(when.TryFormat(text[..3], out _));
        }
    }

    /// <summary>Intervals in the order of <see cref="DateInterval.CompareTo"/>: zero only for equal ones.</summary>
    [Fact]
    public void The_order_of_dates_agrees_with_their_equality()
    {
        DateInterval[] ordered =
        [
            .. new[] { "2025-01-01", "2025-01-01~", "2025-01", "2025-01-01/2025-01-31", "2025", "2025-01-02" }.Select(text =>
                DateInterval.Parse(text)
            ),
        ];
        for (var i = 0; i < ordered.Length; i++)
        {
            for (var j = 0; j < ordered.Length; j++)
            {
                Assert.Equal(i.CompareTo(j), Math.Sign(ordered[i].CompareTo(ordered[j])));
                Assert.Equal(i < j, ordered[i] < ordered[j]);
                Assert.Equal(i > j, ordered[i] > ordered[j]);
                Assert.Equal(i <= j, ordered[i] <= ordered[j]);
                Assert.Equal(i >= j, ordered[i] >= ordered[j]);
            }
        }
    }

    [Theory]
    [InlineData("2025-06", "2025-06-10", "2025-06-10")]
    [InlineData("2025-06-10", "2025-06~", "2025-06-10")]
    [InlineData("2025-06", "2025-06-20/2025-07-02", "2025-06-20/2025-06-30")]
    [InlineData("2025-06~", "2025-06-30/2025-07-02", "2025-06-30~")]
    [InlineData("2025-06", "2025-07", null)]
    public void Dates_have_shared_days(string one, string other, string? shared)
    {
        var (left, right) = (DateInterval.Parse(one), DateInterval.Parse(other));
        Assert.Equal(shared, left.Intersection(right)?.ToString());
        Assert.Equal(shared, right.Intersection(left)?.ToString());
        Assert.Equal(shared is not null, left.Overlaps(right));
    }

    [Fact]
    public void A_changed_copy_stands_alone()
    {
        foreach (var baked in Seeds.Articles)
        {
            var copy = baked with { Title = "Other", Url = null };
            Assert.Equal(("Other", null, baked.Id, baked.Outlet), (copy.Title, copy.Url, copy.Id, copy.Outlet));
            Assert.Equal(baked.Quotes, copy.Quotes);
            Assert.Equal(baked.Events, copy.Events);
            Assert.All(copy.Quotes.AsEnumerable(), q => Assert.Same(copy, q.Article));
            Assert.All(copy.Quotes.AsEnumerable().Where(q => q.Continues is not null), q => Assert.Same(copy, q.Continues!.Article));
            Assert.All(copy.Events.AsEnumerable(), e => Assert.Same(copy, e.Expression.Article));
            Assert.Equal(baked, copy with { Title = baked.Title, Url = baked.Url });
        }

        Assert.Throws<InvalidOperationException>(() => (Make().Quotes[0] with { Rule = "r" }).Article);
        Assert.Empty((Seeds.People.XiJinping with { Role = null }).GetQuotes());
        Assert.Equal(Seeds.People.XiJinping, Seeds.People.XiJinping with { });
    }

    [Fact]
    public void The_default_location_has_a_path() => Assert.Equal(":0:0", default(SourceLocation).ToString());

    [Fact]
    public void Lists_compare_by_their_items()
    {
        ValueList<string> one = ["a", "b"],
            same = ["a", "b"],
            other = ["b", "a"];
        Assert.Equal(one, same);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(one, other);
        Assert.Empty(default(ValueList<string>));
        Assert.Equal(default, ValueList.Create<string>([]));
    }

    /// <summary>As NodaTime's MutabilityTest: no public type can be changed, and none can be derived from but the two that generated code extends.</summary>
    [Fact]
    public void No_public_type_can_change()
    {
        var types = typeof(Article)
            .Assembly.GetExportedTypes()
            .Where(t => t.Namespace == "Corpus" && !t.IsEnum && t.DeclaringType is null && !t.IsSubclassOf(typeof(Exception)))
            .ToArray();
        Assert.NotEmpty(types);
        foreach (var type in types)
        {
            var isClosed =
                type.IsSealed
                || !type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
                    .Any(c => c.IsPublic || c.IsFamily || c.IsFamilyOrAssembly);
            Assert.True(isClosed || type == typeof(ArticleList) || type == typeof(EntityList), $"{type} is open");
            Assert.DoesNotContain(type.GetProperties(), p =>
                p.SetMethod is { IsPublic: true } set
                && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit))
            );
            Assert.Empty(type.GetFields(BindingFlags.Public | BindingFlags.Instance));
        }
    }

    [Fact]
    public void Days_and_intervals_are_in_an_interval()
    {
        var june = DateInterval.Parse("2025-06");
        Assert.True(june.Contains(new(2025, 6, 10)));
        Assert.False(june.Contains(new(2025, 7, 1)));
        Assert.True(june.Contains(DateInterval.Parse("2025-06-10/2025-06-30")));
        Assert.False(june.Contains(DateInterval.Parse("2025-06-10/2025-07-01")));
    }

    [Fact]
    public void Threads_see_one_record()
    {
        var articles = new Project().With("a.txt", Text).Run().Articles();
        var seen = new Article[64];
        Parallel.For(0, seen.Length, i => seen[i] = articles[0]);
        Assert.All(seen, a => Assert.Same(seen[0], a));
    }

    private static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
