using Corpus.Extraction.Articles;
using Corpus.Extraction.Catalog;
using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.Events;

namespace Corpus.Extraction.Tests.Events;

/// <summary>Which clause a date dates. Published on Thursday, 2025-06-12.</summary>
public class EventTests
{
    [Theory]
    // One clause, one date.
    [InlineData("The ministers met on Tuesday.", "2025-06-10: The ministers met on Tuesday.")]
    [InlineData("In May the bridge, which is old, fell.", "2025-05: In May the bridge, which is old, fell.")]
    [InlineData(
        "The plant, which was built in 1985, burnt down on Monday.",
        "1985: which was built in 1985",
        "2025-06-09: The plant, which was built in 1985, burnt down on Monday."
    )]
    // A report has its own date, and what it reports another.
    [InlineData(
        "Ana Reyes said on Monday that the mine had closed in May.",
        "2025-06-09: Ana Reyes said on Monday",
        "2025-05: that the mine had closed in May."
    )]
    [InlineData("Ana Reyes said Monday the mine had closed.", "2025-06-09: Ana Reyes said Monday")]
    [InlineData("Ana Reyes said the mine had closed in May.", "2025-05: the mine had closed in May.")]
    [InlineData("The mine closed in May, Ana Reyes said.", "2025-05: The mine closed in May")]
    [InlineData("For 2024, the firm says it earned less.", "2024: For 2024, the firm says it earned less.")]
    // Verbs that are joined have a date each, or share the one before them.
    [InlineData("He fought in 2004 and took leave in 2009.", "2004: He fought in 2004", "2009: and took leave in 2009.")]
    [InlineData("On Tuesday she sold the farm and moved to town.", "2025-06-10: On Tuesday she sold the farm and moved to town.")]
    // Clauses that follow the date.
    [InlineData("It is better than last year, when the mine closed.", "2024: last year, when the mine closed.")]
    [InlineData(
        "Shares fell yesterday, although they recovered later.",
        "2025-06-11: Shares fell yesterday, although they recovered later."
    )]
    [InlineData("On Friday, when the rain stopped, they went home.", "2025-06-06: On Friday, when the rain stopped, they went home.")]
    [InlineData("They came home from Paris on Tuesday.", "2025-06-10: They came home from Paris on Tuesday.")]
    // Happenings that a noun names.
    [InlineData("The hall hosted the 2018 meeting of the two kings.", "2018: the 2018 meeting of the two kings.")]
    [InlineData("Sales have grown since the launch in 2003.", "2003: the launch in 2003")]
    [InlineData("In a Tuesday interview, she praised the deal.", "2025-06-10: In a Tuesday interview, she praised the deal.")]
    [InlineData("The vote was postponed until October.", "2025-10: The vote was postponed until October.")]
    // What opens a clause, and what closes it.
    [InlineData(
        "Ana Reyes said that the mine closed in May and that the mill opened in June.",
        "2025-05: that the mine closed in May",
        "2025-06: and that the mill opened in June."
    )]
    [InlineData(
        "Closed in May, the mine opened again on Monday.",
        "2025-05: Closed in May, the mine opened again on Monday.",
        "2025-06-09: the mine opened again on Monday."
    )]
    // A year that is the first token of the text.
    [InlineData("2011 version of the mill sold well. It closed on Monday.", "2025-06-09: It closed on Monday.")]
    [InlineData("2025 budget approved by council\n\nThe mine closed on Monday.", "2025-06-09: The mine closed on Monday.")]
    [InlineData("4 a.m. shifts are hard. They ended on Monday.", "2025-06-09: They ended on Monday.")]
    [InlineData("They met on Tuesday and", "2025-06-10: They met on Tuesday and")]
    [InlineData("They met on Tuesday,", "2025-06-10: They met on Tuesday")]
    [InlineData("Ana Reyes said on Monday the mine had closed.", "2025-06-09: Ana Reyes said on Monday")]
    [InlineData("Ana Reyes said in May the mine would close.", "2025-05: Ana Reyes said in May")]
    [InlineData(
        "The mine closed in May; the mill opened on Monday.",
        "2025-05: The mine closed in May",
        "2025-06-09: the mill opened on Monday."
    )]
    [InlineData(
        "The mine closed in May: the mill opened on Monday.",
        "2025-05: The mine closed in May",
        "2025-06-09: the mill opened on Monday."
    )]
    [InlineData(
        "The mine closed in May — the mill opened on Monday.",
        "2025-05: The mine closed in May",
        "2025-06-09: the mill opened on Monday."
    )]
    [InlineData(
        "The mine closed in May – the mill opened on Monday.",
        "2025-05: The mine closed in May",
        "2025-06-09: the mill opened on Monday."
    )]
    [InlineData("The mine closed -- the mill opened on Monday.", "2025-06-09: the mill opened on Monday.")]
    [InlineData("The mine closed “for good”, the mill opened on Monday.", "2025-06-09: the mill opened on Monday.")]
    [InlineData("The half-built mine closed in May.", "2025-05: The half-built mine closed in May.")]
    [InlineData("The firm paid $5 million in May.", "2025-05: The firm paid $5 million in May.")]
    [InlineData("The 5,000 miners won 30% more in May.", "2025-05: The 5,000 miners won 30% more in May.")]
    [InlineData("It closed after the flood in May.", "2025-05: the flood in May")]
    [InlineData("It closed after the flood came in May.", "2025-05: after the flood came in May.")]
    [InlineData("They fought in May but left on Monday.", "2025-05: They fought in May", "2025-06-09: but left on Monday.")]
    [InlineData(
        "He left in May, the mayor noted, and came back on Monday.",
        "2025-05: He left in May",
        "2025-06-09: and came back on Monday."
    )]
    [InlineData("On Monday, fearing rain that never came, they left.", "2025-06-09: On Monday, fearing rain that never came, they left.")]
    [InlineData("It is better than last year when the mine closed.", "2024: last year when the mine closed.")]
    [InlineData("They met on Tuesday", "2025-06-10: They met on Tuesday")]
    // A noun before or after the date.
    [InlineData("They held a Monday meeting.", "2025-06-09: a Monday meeting.")]
    [InlineData("They recalled Friday’s attack on the harbour.", "2025-06-06: Friday’s attack on the harbour.")]
    [InlineData("They recalled Friday’s terrible attack on the harbour.", "2025-06-06: Friday’s terrible attack on the harbour.")]
    [InlineData("The 2018 harbour agreement holds.", "2018: The 2018 harbour agreement holds.")]
    [InlineData("The 2018 meeting was short.", "2018: The 2018 meeting")]
    [InlineData(
        "In a Tuesday meeting, which was long, she praised the deal.",
        "2025-06-10: In a Tuesday meeting, which was long, she praised the deal."
    )]
    [InlineData("Her first big Tuesday meeting with the mayor went well.", "2025-06-10: Her first big Tuesday meeting with the mayor")]
    [InlineData("As of May the mine is closed.", "2025-05: As of May the mine is closed.")]
    [InlineData("Sales have grown following the launch of the boat in May.", "2025-05: the launch of the boat in May")]
    [InlineData("Sales grew since he left the mine in May.", "2025-05: since he left the mine in May.")]
    [InlineData("Delayed until May, the vote was close.", "2025-05: Delayed until May, the vote was close.")]
    [InlineData("He retired after the Cup in Paris in 2010.", "2010: the Cup in Paris in 2010")]
    [InlineData("He visited Paris in 2010.", "2010: He visited Paris in 2010.")]
    [InlineData("They played against the Reds last year.", "2024: They played against the Reds last year.")]
    // Where the subject stands, and how far a date reaches.
    [InlineData("The hall, built in 2010, is old.", "2010: The hall, built in 2010")]
    [InlineData(
        "The airline, which is old, signed the deal on Monday.",
        "2025-06-09: The airline, which is old, signed the deal on Monday."
    )]
    [InlineData("The airline, an old one, signed the deal on Monday.", "2025-06-09: The airline, an old one, signed the deal on Monday.")]
    [InlineData("For 2024, the firm says nothing.", "2024: For 2024, the firm says nothing.")]
    [InlineData(
        "On Monday, in the valley, in the rain, the house burnt down.",
        "2025-06-09: On Monday, in the valley, in the rain, the house burnt down."
    )]
    [InlineData("In May, a month of rain.", "2025-05: In May, a month of rain.")]
    [InlineData(
        "Shares fell on Monday, although they recovered later, while bonds rose.",
        "2025-06-09: Shares fell on Monday, although they recovered later, while bonds rose."
    )]
    [InlineData(
        "Shares fell on Monday, although they recovered on Tuesday.",
        "2025-06-09: Shares fell on Monday",
        "2025-06-10: although they recovered on Tuesday."
    )]
    [InlineData("Shares fell on Monday, which is bad.", "2025-06-09: Shares fell on Monday")]
    [InlineData(
        "On Monday she sold the farm and moved to town on Tuesday.",
        "2025-06-09: On Monday she sold the farm",
        "2025-06-10: and moved to town on Tuesday."
    )]
    [InlineData(
        "On Monday she sold the farm and moved to town and married and left.",
        "2025-06-09: On Monday she sold the farm and moved to town and married and left."
    )]
    [InlineData(
        "The house, in the valley, which is old, in the rain, burnt down on Monday.",
        "2025-06-09: The house, in the valley, which is old, in the rain, burnt down on Monday."
    )]
    [InlineData(
        "On Tuesday, when it rained, when it poured, they slept.",
        "2025-06-10: On Tuesday, when it rained, when it poured, they slept."
    )]
    [InlineData(
        "It fell on Monday as expected, when it rained, which is bad, though nobody knew.",
        "2025-06-09: It fell on Monday as expected, when it rained"
    )]
    [InlineData("They met at 5 p.m. on Monday.", "2025-06-09: They met at 5 p.m. on Monday.")]
    [InlineData("The house in which he was born burnt on Monday.", "2025-06-09: The house in which he was born burnt on Monday.")]
    public void Dates_a_clause(string text, params string[] events) => Assert.Equal(events, Find(text));

    [Theory]
    [InlineData(
        "the bracket that closes behind the clause belongs to what stands around it",
        "The mine (it closed in May) is sold.",
        "2025-05: it closed in May"
    )]
    [InlineData("the article is left out", "The crash of 1929 ruined him.", "1929: The crash of 1929")]
    [InlineData(
        "the date is that of the reported clause",
        "For 2024, the firm said it earned less.",
        "2024: For 2024, the firm said it earned less."
    )]
    public void Known_wrong(string reason, string text, params string[] events) =>
        KnownWrong.Still(reason, () => Assert.Equal(events, Find(text)));

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
    [InlineData("Output is now 5 tons, compared with a shortfall of 3 tons last year.")]
    [InlineData("Sales grew to 70 million from 60 million last year.")]
    [InlineData("It is better than last year, and when the mine closed it rained.")]
    [InlineData("The delay lasts until October.")]
    [InlineData("They met before October.")]
    [InlineData("Before May nobody came.")]
    [InlineData("It is better than last year")]
    [InlineData("Unlike in 2019, sales fell.")]
    [InlineData("Sales rose to 70 from 60 last year.")]
    [InlineData("Sales rose to 70 from $60 last year.")]
    [InlineData("The launch, since then famous, of 2003 was late.")]
    [InlineData("Of 2003 nobody speaks.")]
    [InlineData("They remember the Paris 2010.")]
    [InlineData("Paris 2010 was a success.")]
    [InlineData("They met on Monday’s eve.")]
    [InlineData("It was worse than during May.")]
    [InlineData("It rose from 2019 to 2021.")]
    [InlineData("Compared with May, sales fell.")]
    [InlineData("Sales fell compared to May.")]
    [InlineData("Profit rose to 5 million against 3 million last year.")]
    [InlineData("The team lost 2 versus 3 last year.")]
    [InlineData("Sales of 5 million compared with $3 million a year ago.")]
    [InlineData("They liked Friday’s weather.")]
    [InlineData("They liked the 2018 harvest.")]
    [InlineData("The 2018 Harbour Agreement holds.")]
    [InlineData("The king of 1929 ruled well.")]
    [InlineData("He visited the Makers Fair 2010 twice.")]
    [InlineData("She presented the Makers Conference ’98 with pride.")]
    public void Dates_nothing(string text) => Assert.Empty(Find(text));

    /// <summary>A title is a mention of what one of the two sentences after it dates, where it shares two of its words, and a third of its own.</summary>
    [Theory]
    [InlineData("Reyes signs farm deal with valley", "Ana Reyes signed the farm deal with the valley on Tuesday. It rained.", "2025-06-10")]
    [InlineData("Reyes signs farm deal with valley", "It rained. Ana Reyes signed the farm deal with the valley on Tuesday.", "2025-06-10")]
    [InlineData(
        "Reyes signs farm deal with valley",
        "On Monday Ana Reyes signed the farm deal, which was made in May. It rained.",
        "2025-06-09"
    )]
    [InlineData(
        "Reyes signs farm deal with valley",
        "It rained. It poured. Ana Reyes signed the farm deal with the valley on Tuesday.",
        null
    )]
    [InlineData("Reyes signs farm deal with valley.", "Ana Reyes signed the farm deal with the valley on Tuesday. It rained.", null)]
    [InlineData("Reyes signs deal", "Ana Reyes slept on Tuesday. It rained.", null)]
    [InlineData("Reyes signs farm deal with valley towns, mayors, millers, bakers, smiths", "Reyes will sign on Tuesday. It rained.", null)]
    [InlineData("Farm deal signed on Monday", "Reyes signed the farm deal on Tuesday. It rained.", "2025-06-09")]
    [InlineData("Reyes signs farm deal with valley", "It rained.", null)]
    [InlineData("Reyes signs deal", "Ana Reyes signed it on Tuesday. It rained.", "2025-06-10")]
    [InlineData("Reyes signs wool pact beside harbour", "Ana Reyes signed it on Tuesday. It rained.", "2025-06-10")]
    [InlineData("Reyes signs wool pact beside old harbour", "Ana Reyes signed it on Tuesday. It rained.", null)]
    [InlineData("Reyes gets cup", "Ana Reyes kissed the cup on Tuesday. It rained.", "2025-06-10")]
    public void A_title_that_tells_the_lead_in_other_words_has_its_date(string title, string lead, string? date) =>
        Assert.Equal(
            date is null ? null : $"{date}: {title}",
            Find($"{title}\n\n{lead}").FirstOrDefault(e => e.EndsWith(": " + title, StringComparison.Ordinal))
        );

    [Theory]
    [InlineData("“No,” Ana Reyes said. Ana Reyes met Carl Dorn on Tuesday.", "Ana Reyes, Carl Dorn")]
    [InlineData("Ana Reyes said on Monday that Carl Dorn had left in May.", "Ana Reyes; Carl Dorn")]
    [InlineData("It rained on Tuesday. Ana Reyes slept.", "")]
    public void Tells_who_is_named_in_its_clause(string text, string participants)
    {
        var model = Extract(text);
        Assert.Equal(
            participants,
            string.Join("; ", model.Events.Select(e => string.Join(", ", e.Participants.Select(p => model.Entities.All[p].Name))))
        );
    }

    [Theory]
    [InlineData("They met on 5 May 2025.", "Explicit")]
    [InlineData("They met on Tuesday.", "RelativeToPublication")]
    [InlineData("They met at the same hour on 5 May 2025. They left the next day.", "Explicit RelativeToExpression")]
    public void Tells_how_its_date_was_found(string text, string bases) =>
        Assert.Equal(bases, string.Join(" ", Extract(text).Events.Select(e => e.Basis)));

    [Theory]
    [InlineData("The harbour festival opens in November. Ana Reyes plans to see many at the harbour festival in November.", true)]
    [InlineData("The harbour festival opens in November. Ana Reyes plans to see many at the harbour festival in October.", false)]
    [InlineData("Ana Reyes sold the farm on Tuesday. Ana Reyes spoke to the mayor on Tuesday.", false)]
    [InlineData("Ana Reyes said the mine closed on Tuesday. Ana Reyes said it rained on Tuesday.", false)]
    public void Mentions_of_one_happening_share_a_key(string text, bool shared)
    {
        var events = Extract(text).Events;
        Assert.Equal(
            (2, shared, shared),
            (events.Count, events[0].Key is not null, events[0].Key is not null && events[0].Key == events[1].Key)
        );
    }

    [Theory]
    [InlineData(
        "The harbour festival opens in November. Many will see the harbour festival in November.",
        "2025-11 festi harbo; 2025-11 festi harbo"
    )]
    [InlineData(
        "The harbour festival opens in November. The mine closed in May. Many will see the harbour festival in November.",
        "2025-11 festi harbo; ; 2025-11 festi harbo"
    )]
    [InlineData(
        "The harbour festival opens in November. Many will see the festival in November. The harbour festival ends in November.",
        "2025-11 festi harbo; ; 2025-11 festi harbo"
    )]
    public void A_key_is_made_of_days_and_words(string text, string keys) =>
        Assert.Equal(keys, string.Join("; ", Extract(text).Events.Select(e => e.Key)));

    private static string[] Find(string text) => [.. Extract(text).Events.Select(e => $"{e.When.ToString()}: {e.Clause.In(text)}")];

    private static ArticleModel Extract(string text) =>
        Extractor.Extract(new ArticleSource(text, null, CalendarDate.Of(2025, 6, 12), default));

    [Theory]
    [InlineData(20, false)]
    [InlineData(40, true)]
    [InlineData(2_000, true)]
    public void A_sentence_has_so_many_events_at_most_and_more_are_reported(int dates, bool tooMany)
    {
        var model = Extract(
            string.Concat(Enumerable.Range(0, dates).Select(i => $"in {1900 + (i % 100)} the river rose, and ")) + "it is told."
        );

        Assert.Equal(dates, model.Expressions.Count);
        Assert.Equal(tooMany, model.Events.GroupBy(e => e.Sentence).Max(events => events.Count()) == EventFinder.MostInSentence);
        Assert.Equal(tooMany, model.Findings.Any(f => f.Kind == DiagnosticKinds.ManyEvents && f.Span.Start == 0));
        Assert.All(model.Events.GroupBy(e => e.Sentence), events => Assert.InRange(events.Count(), 1, EventFinder.MostInSentence));
    }
}
