using Corpus.Accuracy.Data;
using Corpus.Accuracy.Scoring;
using Corpus.Accuracy.Scoring.Pages;
using Corpus.Accuracy.Tool;

namespace Corpus.Accuracy.Tests;

public class PageScorerTests
{
    private const string Text =
        "Menu\nBridge closed\nBy Ann Dore\n“It is old,” Dana Brown said on Friday. The mayor asked for money.\nRead more\n";

    private static readonly Page Gold = new(
        [
            Block("Menu", "boilerplate"),
            Block("Bridge closed", "title"),
            Block("By Ann Dore", "boilerplate"),
            Block("“It is old,” Dana Brown said on Friday. The mayor asked for money.", "paragraph"),
            Block("Read more", "related_link"),
        ],
        [new PageQuote(Span("It is old,").Start, Span("It is old,").End, "direct", "Dana Brown")],
        [new PageDate(Span("Friday").Start, Span("Friday").End, "DATE", "2024-05-10", IsEvent: true)],
        Title: "Bridge closed",
        Byline: "Ann Dore and Tom Beale",
        Published: "2024-05-10"
    )
    {
        Id = "p1",
        Text = Text,
        ReadOff = PageFields.Title | PageFields.Byline | PageFields.Published,
        Indirect = [new PageIndirect([new GoldRegion(Span("for money").Start, Span("for money").End)], "the mayor (unnamed)")],
        PublishedAt =
        [
            [0, 4],
        ],
        PagePublished = "2024-05-10",
    };

    private static readonly ToolOutput Right = new("p1")
    {
        Title = "BRIDGE CLOSED",
        Byline = "Tom Beale & Ann Dore",
        Published = "2024-05-10",
        Blocks =
        [
            new(Span("Bridge closed"), "title"),
            new(Span("“It is old,” Dana Brown said on Friday. The mayor asked for money."), "paragraph"),
        ],
        Quotes = [Found.Quote(Text, "It is old", "Dana Brown"), Found.Quote(Text, "for money", "the mayor", null, "indirect")],
        Dates = [Found.Date(Text, "Friday", "2024-05-10")],
        Events = [Found.Event(Text, "“It is old,” Dana Brown said on Friday", "Friday", "2024-05-10")],
    };

    [Fact]
    public void All_points_are_right()
    {
        var table = Score(Right);
        foreach (
            var row in new[]
            {
                "title",
                "byline",
                "published",
                "quote span",
                "quote span+kind",
                "quote span+speaker",
                "indirect, relaxed",
                "indirect, exact",
                "indirect + source",
                "date span",
                "date span+value",
                "event",
            }
        )
            Assert.Equal(new Ratio(1, 1, 1), table.Ratio(row));
        Assert.Equal(1, table.Ratio("body").F1);
        Assert.Equal((0, 1), table.Wrong("wrong speakers"));
        Assert.Equal((0, 1), table.Wrong("wrong days"));
        Assert.Contains("body                P 100.0  R 100.0  F1 100.0   (predicted 66, gold 66)", table.Rows);
        Assert.Contains("wrong speakers      0 of 1", table.Rows);
    }

    [Fact]
    public void Nothing_found_is_missing_and_not_wrong()
    {
        var table = Score(new ToolOutput("p1"));
        foreach (var row in new[] { "title", "quote span+speaker", "indirect, relaxed", "date span+value", "event" })
            Assert.Equal(new Ratio(0, 0, 1), table.Ratio(row));
        Assert.Equal((0, 1), table.Wrong("wrong speakers"));
        Assert.Equal((0, 1), table.Wrong("wrong days"));
    }

    [Fact]
    public void Each_wrong_answer_counts_where_it_is_wrong()
    {
        var mistakes = new List<Mistake>();
        var table = Score(
            new ToolOutput("p1")
            {
                Title = "Menu",
                Blocks = [new(Span("Menu"), "paragraph")],
                Quotes =
                [
                    Found.Quote(Text, "It is old", "Tom Beale", null, "partial"),
                    Found.Quote(Text, "asked", "Tom Beale", null, "indirect"),
                ],
                Dates = [Found.Date(Text, "Friday", "2024-05-17")],
                Events = [Found.Event(Text, "Dana Brown said on Friday", "Friday", "2024-05-17")],
            },
            mistakes.Add
        );
        Assert.Equal(new Ratio(0, 1, 1), table.Ratio("title"));
        Assert.Equal(new Ratio(0, 4, 66), table.Ratio("body"));
        Assert.Equal(new Ratio(1, 1, 1), table.Ratio("quote span"));
        Assert.Equal(new Ratio(0, 1, 1), table.Ratio("quote span+kind"));
        Assert.Equal(new Ratio(0, 1, 1), table.Ratio("quote span+speaker"));
        Assert.Equal((1, 1), table.Wrong("wrong speakers"));
        Assert.Equal(new Ratio(0, 1, 1), table.Ratio("indirect, relaxed"));
        Assert.Equal((1, 1), table.Wrong("wrong days"));
        Assert.Equal(new Ratio(0, 1, 1), table.Ratio("date span+value"));
        Assert.Equal(new Ratio(0, 1, 1), table.Ratio("event"));
        Assert.Equal(
            ["title", "byline", "published", "quote", "indirect missed", "indirect spurious", "date", "event missed", "event spurious"],
            mistakes.Select(m => m.What)
        );
    }

    [Fact]
    public void Optional_ones_count_neither_way()
    {
        var gold = Gold with { Dates = [Gold.Dates[0] with { Optional = true }], Indirect = [Gold.Indirect![0] with { Optional = true }] };
        var scorer = new PageScorer("test");
        scorer.Add(gold, Right);
        foreach (var row in new[] { "date span", "event", "indirect, relaxed" })
            Assert.Equal(new Ratio(0, 0, 0), scorer.Table.Ratio(row));
    }

    [Theory]
    [InlineData("Dana Brown", "Dana Brown", null, true)]
    [InlineData("President Dana Brown", "Dana Brown", null, true)]
    [InlineData("ONS", "Office of National Security (ONS)", null, true)]
    [InlineData("office of national security", "Office of National Security (ONS)", null, true)]
    [InlineData(null, "Dana Brown", null, false)]
    [InlineData("Tom Beale", "Dana Brown", null, false)]
    [InlineData(null, "a shop owner (unnamed)", null, true)]
    [InlineData("the owner", "a shop owner (unnamed)", null, true)]
    [InlineData("the mayor", "a shop owner (unnamed)", null, false)]
    [InlineData("the mayor", null, "the mayor of the town", true)]
    [InlineData("the council", null, "the mayor of the town", false)]
    [InlineData("the council", null, null, false)]
    [InlineData(null, null, null, true)]
    public void Sources(string? found, string? gold, string? unnamed, bool same) =>
        Assert.Equal(same, SourceNames.AreSame(found, gold, [], unnamed));

    [Fact]
    public void The_undated_mode_blanks_the_day_and_wants_none()
    {
        var undated = PageMode.Modes.Single(m => m.Name == "undated");
        var page = undated.Apply(Gold);
        Assert.StartsWith("    \nBridge", page.Text, StringComparison.Ordinal);
        Assert.Null(page.Published);
        Assert.Null(undated.Declared(Gold));
    }

    [Fact]
    public void The_light_mode_moves_the_gold_with_the_text()
    {
        var before = string.Concat(Enumerable.Repeat("More\n", 9));
        var page = Gold with
        {
            Text = before + Text + before + before,
            Blocks = [.. Gold.Blocks.Select(b => b with { Start = b.Start + before.Length, End = b.End + before.Length })],
            Quotes = [Gold.Quotes[0] with { Start = Gold.Quotes[0].Start + before.Length, End = Gold.Quotes[0].End + before.Length }],
        };
        var light = PageMode.Modes.Single(m => m.Name == "light");
        var cut = light.Apply(page);
        Assert.True(cut.Text.Length < page.Text.Length);
        Assert.Equal("It is old,", cut.Quotes[0].Span.In(cut.Text));
        Assert.Equal("Bridge closed", cut.Blocks.Single(b => b.Kind == "title").Span.In(cut.Text));
        Assert.Equal("2024-05-10", light.Declared(page));
    }

    [Theory]
    [InlineData("2024-05-10", "2024-05-10", "2024-05-10")]
    [InlineData("2024-05-10TEV", "2024-05-10", "2024-05-10")]
    [InlineData("2024-W19", "2024-05-06", "2024-05-12")]
    [InlineData("2024-W19-WE", "2024-05-11", "2024-05-12")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2024-Q1", "2024-01-01", "2024-03-31")]
    [InlineData("2024-H2", "2024-07-01", "2024-12-31")]
    [InlineData("2024-WI", "2024-12-01", "2025-02-28")]
    [InlineData("2024~", "2024-01-01", "2024-12-31")]
    [InlineData("199X", "1990-01-01", "1999-12-31")]
    [InlineData("2023-10-27/2023-10", "2023-10-27", "2023-10-31")]
    public void Days_of_values(string value, string first, string last) =>
        Assert.Equal(new Days(DateOnly.Parse(first, null), DateOnly.Parse(last, null)), Days.Of(value));

    [Theory]
    [InlineData("PAST_REF")]
    [InlineData("P2D")]
    [InlineData("2023-02-30")]
    [InlineData("2023-W53")]
    [InlineData("2023/P2D")]
    [InlineData(null)]
    public void Values_without_days(string? value) => Assert.Null(Days.Of(value));

    private static ScoreTable Score(ToolOutput found, Action<Mistake>? report = null)
    {
        var scorer = new PageScorer("test", report);
        scorer.Add(Gold, found);
        return scorer.Table;
    }

    private static TextSpan Span(string words) => Found.Span(Text, words);

    private static PageBlock Block(string words, string kind) => new(Span(words).Start, Span(words).End, kind);
}
