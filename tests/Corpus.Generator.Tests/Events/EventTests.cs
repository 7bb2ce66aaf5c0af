using Corpus.Generator.Dates;
using Corpus.Generator.Texts;

namespace Corpus.Generator.Tests.Events;

/// <summary>Which clause a date dates. Published on Thursday, 2025-06-12.</summary>
public class EventTests
{
    [Theory]
    // One clause, one date.
    [InlineData("The ministers met on Tuesday.", "2025-06-10: The ministers met on Tuesday.")]
    [InlineData("In May the bridge, which is old, fell.", "2025-05: In May the bridge, which is old, fell.")]
    [InlineData("The plant, which was built in 1985, burnt down on Monday.", "1985: which was built in 1985", "2025-06-09: The plant, which was built in 1985, burnt down on Monday.")]
    // A report has its own date, and what it reports another.
    [InlineData("Ana Reyes said on Monday that the mine had closed in May.", "2025-06-09: Ana Reyes said on Monday", "2025-05: that the mine had closed in May.")]
    [InlineData("Ana Reyes said Monday the mine had closed.", "2025-06-09: Ana Reyes said Monday")]
    [InlineData("Ana Reyes said the mine had closed in May.", "2025-05: the mine had closed in May.")]
    [InlineData("The mine closed in May, Ana Reyes said.", "2025-05: The mine closed in May")]
    [InlineData("For 2024, the firm says it earned less.", "2024: For 2024, the firm says it earned less.")]
    // Verbs that are joined have a date each, or share the one before them.
    [InlineData("He fought in 2004 and took leave in 2009.", "2004: He fought in 2004", "2009: and took leave in 2009.")]
    [InlineData("On Tuesday she sold the farm and moved to town.", "2025-06-10: On Tuesday she sold the farm and moved to town.")]
    // Clauses that follow the date.
    [InlineData("It is better than last year, when the mine closed.", "2024: last year, when the mine closed.")]
    [InlineData("Shares fell yesterday, although they recovered later.", "2025-06-11: Shares fell yesterday, although they recovered later.")]
    [InlineData("On Friday, when the rain stopped, they went home.", "2025-06-06: On Friday, when the rain stopped, they went home.")]
    [InlineData("They came home from Paris on Tuesday.", "2025-06-10: They came home from Paris on Tuesday.")]
    // Happenings that a noun names.
    [InlineData("The hall hosted the 2018 meeting of the two kings.", "2018: the 2018 meeting of the two kings.")]
    [InlineData("Sales have grown since the launch in 2003.", "2003: the launch in 2003")]
    [InlineData("In a Tuesday interview, she praised the deal.", "2025-06-10: In a Tuesday interview, she praised the deal.")]
    [InlineData("The vote was postponed until October.", "2025-10: The vote was postponed until October.")]
    public void Dates_a_clause(string text, params string[] events) => Assert.Equal(events, Find(text));

    [Theory]
    [InlineData("It took three days.")]
    [InlineData("They meet every Monday.")]
    [InlineData("She spoke recently.")]
    [InlineData("The boy is six years old.")]
    [InlineData("He must decide by Friday.")]
    [InlineData("It was the worst fall since 1987.")]
    [InlineData("She presented the Makers Conference 2010 with pride.")]
    [InlineData("They sold the 2011 version of it.")]
    [InlineData("Profit was higher than in 2019.")]
    [InlineData("It grew by last year’s figure.")]
    [InlineData("Profit is now 5 million, compared with a loss of 3 million last year.")]
    [InlineData("Sales grew to 70 million from 60 million last year.")]
    public void Dates_nothing(string text) => Assert.Empty(Find(text));

    [Fact]
    public void A_title_that_tells_the_lead_in_other_words_has_its_date()
    {
        const string Text = "Reyes signs farm deal with valley\n\nAna Reyes signed the farm deal with the valley on Tuesday. It rained.";
        Assert.Equal(["2025-06-10: Reyes signs farm deal with valley", "2025-06-10: Ana Reyes signed the farm deal with the valley on Tuesday."], Find(Text));
    }

    [Theory]
    [InlineData("They met on 5 May 2025.", "Explicit")]
    [InlineData("They met on Tuesday.", "RelativeToPublication")]
    [InlineData("They met at the same hour on 5 May 2025. They left the next day.", "Explicit RelativeToExpression")]
    public void Tells_how_its_date_was_found(string text, string bases) =>
        Assert.Equal(bases, string.Join(" ", Extract(text).Events.Select(e => e.Basis)));

    [Theory]
    [InlineData("The harbour festival opens in November. Ana Reyes hopes to see many at the harbour festival in November.", true)]
    [InlineData("The harbour festival opens in November. Ana Reyes hopes to see many at the harbour festival in October.", false)]
    [InlineData("Ana Reyes sold the farm on Tuesday. Ana Reyes spoke to the mayor on Tuesday.", false)]
    [InlineData("Ana Reyes said the mine closed on Tuesday. Ana Reyes said it rained on Tuesday.", false)]
    public void Mentions_of_one_happening_share_a_key(string text, bool shared)
    {
        var events = Extract(text).Events;
        Assert.Equal((2, shared, shared), (events.Count, events[0].Key is not null, events[0].Key is not null && events[0].Key == events[1].Key));
    }

    private static string[] Find(string text) => [.. Extract(text).Events.Select(e => $"{Edtf.Write(e.When)}: {e.Clause.In(text)}")];

    private static ArticleModel Extract(string text) => Extractor.Extract(new ArticleSource(text, null, CalendarDate.Of(2025, 6, 12), default));
}
