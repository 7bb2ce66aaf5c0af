using System.Reflection;
using System.Text.Json;
using Corpus.Tests.Generation;

namespace Corpus.Tests.Records;

/// <summary>What users rely on in the records: they never change, compare by content, print on one line and have no cycles.</summary>
public class RecordTests
{
    private const string Text = "“It rains,” Carl Dorn said on 3 May 2024.\nHe left.";
    private static readonly Person Carl = new("Carl Dorn", role: "forecaster", aliases: ["Dorn"]);

    private static Article Make(string text = Text, string id = "rain") => new(
        id, "press/rain.txt", text, title: "Rain", published: new DateOnly(2024, 5, 4),
        blocks: [new Block(BlockKind.Paragraph, Words(text, 0, 41))],
        mentions: [new Mention(Carl, Words(text, 12, 9))],
        quotes: [new Quote(new TextSpan(1, 9), text.Substring(1, 9), QuoteKind.Direct, Carl, source: Words(text, 12, 9), cue: Words(text, 22, 4), basis: SourceBasis.Adjacent)],
        expressions: [new TemporalExpression(Words(text, 30, 10), TimexType.Date, "2024-05-03", when: new DateInterval(new DateOnly(2024, 5, 3)))],
        events: [new DatedEvent(new DateInterval(new DateOnly(2024, 5, 3)), Words(text, 0, 41), Words(text, 12, 29), 0, DateBasis.Explicit, participants: [Carl])]);

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
                baked.Id, baked.Path, baked.Text, baked.Title, baked.Outlet, baked.Byline, baked.Published, baked.PublishedBasis, baked.Url, baked.Language, baked.Rights,
                baked.Blocks, baked.Mentions, baked.Quotes, baked.Expressions, baked.Events);
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
        Assert.Contains("belongs to no article", Assert.Throws<InvalidOperationException>(() => quote.Article).Message, StringComparison.Ordinal);
    }

    public static TheoryData<string, Action> Refused => new()
    {
        { "text shorter than span", () => _ = new Quote(new TextSpan(0, 3), "So", QuoteKind.Direct) },
        { "term with a speaker", () => _ = new Quote(new TextSpan(0, 2), "So", QuoteKind.Term, Carl) },
        { "negative start", () => _ = new TextSpan(-1, 2) },
        { "end before start", () => _ = new DateInterval(new DateOnly(2024, 2, 1), new DateOnly(2024, 1, 1), DatePrecision.Month) },
        { "one day of two days", () => _ = new DateInterval(new DateOnly(2024, 1, 1), new DateOnly(2024, 1, 2), DatePrecision.Day) },
        { "span past the text", () => _ = new Article("a", "a.txt", "short", quotes: [new Quote(new TextSpan(3, 4), "rt..", QuoteKind.Direct)]) },
        { "words that the text does not hold", () => _ = new Article("a", "a.txt", "short", quotes: [new Quote(new TextSpan(0, 2), "no", QuoteKind.Direct)]) },
        { "event without its expression", () => _ = new Article("a", "a.txt", "short", events: [new DatedEvent(new DateInterval(DateOnly.MinValue), Words("short", 0, 5), Words("short", 0, 5), 0, DateBasis.Explicit)]) },
        { "no id", () => _ = new Article("", "a.txt", "short") },
        { "no name", () => _ = new Person("") },
        { "half a character in a text", () => _ = new Article("a", "a.txt", "\uD83D") },
        { "half a character in a title", () => _ = new Article("a", "a.txt", "", title: "a\uDE00") },
        { "half a character in an id", () => _ = new Article("\uDE00\uD83D", "a.txt", "") },
        { "half a character in a path", () => _ = new Article("a", "\uD83D.txt", "") },
        { "half a character in an outlet", () => _ = new Article("a", "a.txt", "", outlet: "\uD83Dx") },
        { "half a character in a byline", () => _ = new Article("a", "a.txt", "", byline: "\uD83D\uD83D\uDE00") },
        { "half a character in an address", () => _ = new Article("a", "a.txt", "", url: "\uD83D") },
        { "half a character in a language", () => _ = new Article("a", "a.txt", "", language: "\uD83D") },
        { "half a character in rights", () => _ = new Article("a", "a.txt", "", rights: "\uD83D") },
        { "half a character in a name", () => _ = new Person("\uD83D") },
        { "half a character in a role", () => _ = new Person("a", role: "\uD83D") },
        { "half a character in an alias", () => _ = new Person("a", aliases: ["b", "\uD83D"]) },
        { "half a character in a passage", () => _ = new Passage(new TextSpan(0, 1), "\uD83D") },
        { "half a character in a quotation", () => _ = new Quote(new TextSpan(0, 1), "\uD83D", QuoteKind.Direct) },
        { "half a character in a speaker's name", () => _ = new Quote(new TextSpan(0, 1), "a", QuoteKind.Direct, speakerName: "\uD83D") },
        { "half a character in a rule", () => _ = new Quote(new TextSpan(0, 1), "a", QuoteKind.Direct, rule: "\uD83D") },
        { "half a character in a value", () => _ = new TemporalExpression(Words("a", 0, 1), TimexType.Date, "\uD83D") },
        { "half a character in an expression's rule", () => _ = new TemporalExpression(Words("a", 0, 1), TimexType.Date, "", rule: "\uD83D") },
        { "half a character in a key", () => _ = new DatedEvent(default, Words("a", 0, 1), Words("a", 0, 1), 0, DateBasis.Explicit, key: "\uD83D") },
        { "half a character in a place", () => _ = new SourceLocation("\uD83D", 1, 1) },
        { "a quotation that divides a character", () => _ = new Article("a", "a.txt", "😀", quotes: [new Quote(new TextSpan(0, 1), "😀"[..1], QuoteKind.Direct)]) },
        { "a null alias", () => _ = new Person("a", aliases: [null!]) },
        { "a null participant", () => _ = new DatedEvent(default, Words("a", 0, 1), Words("a", 0, 1), 0, DateBasis.Explicit, participants: [null!]) },
        { "a null block", () => _ = new Article("a", "a.txt", "", blocks: [null!]) },
        { "a cue that the text does not hold", () => _ = new Article("a", "a.txt", "short", quotes: [new Quote(new TextSpan(0, 1), "s", QuoteKind.Direct, cue: Words("long", 0, 4))]) },
        { "a quotation that continues itself", () => _ = new Article("a", "a.txt", "short", quotes: [new Quote(new TextSpan(0, 1), "s", QuoteKind.Direct, continuesIndex: 0)]) },
        { "quotations that stand inside each other", () => _ = new Article("a", "a.txt", "short", quotes: [new Quote(new TextSpan(0, 1), "s", QuoteKind.Direct, parentIndex: 1), new Quote(new TextSpan(0, 1), "s", QuoteKind.Direct, parentIndex: 0)]) },
        { "line 0", () => _ = new SourceLocation("a.txt", 0, 1) },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Constructors_check(string what, Action make) => Assert.True(Record.Exception(make) is ArgumentException { ParamName: not null }, what);

    [Fact]
    public void A_whole_character_of_two_units_is_no_half() => Assert.Equal("😀", new Article("😀", "😀.txt", "a😀", title: "😀").Title);

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

    [Fact]
    public void Lists_compare_by_their_items()
    {
        ValueList<string> one = ["a", "b"], same = ["a", "b"], other = ["b", "a"];
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
        var types = typeof(Article).Assembly.GetExportedTypes().Where(t => t.Namespace == "Corpus" && !t.IsEnum && t.DeclaringType is null).ToArray();
        Assert.NotEmpty(types);
        foreach (var type in types)
        {
            var isClosed = type.IsSealed || !type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance).Any(c => c.IsPublic || c.IsFamily || c.IsFamilyOrAssembly);
            Assert.True(isClosed || type == typeof(ArticleList) || type == typeof(PersonList), $"{type} is open");
            Assert.DoesNotContain(type.GetProperties(), p => p.SetMethod is { IsPublic: true });
            Assert.Empty(type.GetFields(BindingFlags.Public | BindingFlags.Instance));
        }
    }

    /// <summary>The enumerations stand in the library and in the generator: numbers in the data mean the same in both.</summary>
    [Theory]
    [InlineData(typeof(BlockKind), "BlockKind")]
    [InlineData(typeof(QuoteKind), "QuoteKind")]
    [InlineData(typeof(SourceBasis), "Quotations.SourceBasis")]
    [InlineData(typeof(DatePrecision), "Precision")]
    [InlineData(typeof(TimexType), "Dates.TimexType")]
    [InlineData(typeof(TimexModifier), "Dates.TimexModifier")]
    [InlineData(typeof(TimexAnchor), "Dates.Anchor")]
    [InlineData(typeof(DateBasis), "Events.DateBasis")]
    [InlineData(typeof(PublishedBasis), "Catalog.PublishedBasis")]
    public void Enumerations_agree_with_the_generator(Type library, string generator)
    {
        var type = Assembly.Load("Corpus.Extraction").GetType("Corpus.Extraction." + generator, throwOnError: true)!;
        Assert.Equal(Enum.GetNames(type), Enum.GetNames(library));
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
