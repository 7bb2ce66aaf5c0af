using Corpus.Data;

namespace Corpus.Extraction.Compilation;

/// <summary>A table in its pages, ready for literals.</summary>
/// <param name="Count">How many rows there are.</param>
internal sealed record WrittenTable(int Count, EquatableArray<string> Pages);

/// <summary>The tables of the index that the summaries alone decide: an edit of words leaves them as they are, though it moves quotations.</summary>
/// <param name="Speakers">For each quotation of the corpus the entity that speaks, or -1.</param>
/// <param name="BySurname">For each quotation of the corpus whether its article has the surname of the speaker alone, and other articles tell whose it is.</param>
internal sealed record CorpusTables(
    CorpusModel Corpus,
    EntityIndex Entities,
    EquatableArray<int> Speakers,
    EquatableArray<bool> BySurname,
    WrittenTable ArticleEntities,
    WrittenTable QuotesBySpeaker,
    WrittenTable EventsByDay
)
{
    public static CorpusTables Of(CorpusModel corpus, EntityIndex entities)
    {
        var (speakers, bySurname) = OfSpeakers(corpus, entities);
        var entitiesOrNone = entities.ByArticle.AsSpan().ToArray();
        for (var i = 0; i < entitiesOrNone.Length; i++)
            entitiesOrNone[i]++;
        return new CorpusTables(
            corpus,
            entities,
            new(speakers),
            new(bySurname),
            new TableWriter<ArticleEntityColumn>().AddNumbers(entitiesOrNone).Written(),
            Numbers(BySpeaker(entities, speakers)),
            Numbers(ByDay(corpus))
        );
    }

    /// <summary>What is known of the speaker of each quotation.</summary>
    private static (int[] Speakers, bool[] BySurname) OfSpeakers(CorpusModel corpus, EntityIndex entities)
    {
        var (speakers, bySurname) = (new int[corpus.Quotes], new bool[corpus.Quotes]);
        var (quote, first) = (0, 0);
        foreach (var article in corpus.Articles)
        {
            foreach (var speaker in article.Summary.Speakers.AsSpan())
            {
                speakers[quote] = speaker < 0 ? -1 : entities.ByArticle[first + speaker];
                bySurname[quote++] = speaker >= 0 && entities.BySurname[first + speaker];
            }

            first += article.Summary.Entities.Count;
        }

        return (speakers, bySurname);
    }

    private static int[] BySpeaker(EntityIndex entities, int[] speakers)
    {
        // The quotations of a speaker come after those of the entities before it.
        var (next, sum) = (new int[entities.Entities.Count], 0);
        for (var i = 0; i < next.Length; i++)
            (next[i], sum) = (sum, sum + entities.Entities[i].Quotes);
        var sorted = new int[sum];
        for (var number = 0; number < speakers.Length; number++)
        {
            if (speakers[number] >= 0)
                sorted[next[speakers[number]]++] = number;
        }

        return sorted;
    }

    // More than the calendar has: two days make one number, of which no two dates' hashes need be the same.
    private const long CalendarDays = 4_000_000;

    private static int[] ByDay(CorpusModel corpus)
    {
        // Dates are few: they are sorted, and the events of each come in their order.
        var dates = new Dictionary<long, int>();
        var (dateOf, counts, number) = (new int[corpus.Events], new List<int>(), 0);
        foreach (var article in corpus.Articles)
        {
            foreach (var interval in article.Summary.Dates.AsSpan())
            {
                var key = (interval.Start.DayNumber * CalendarDays) + interval.End.DayNumber;
                if (!dates.TryGetValue(key, out var date))
                {
                    dates.Add(key, date = counts.Count);
                    counts.Add(0);
                }

                counts[date]++;
                dateOf[number++] = date;
            }
        }

        var (next, sum) = (new int[counts.Count], 0);
        foreach (var date in dates.OrderBy(date => date.Key))
            (next[date.Value], sum) = (sum, sum + counts[date.Value]);
        var sorted = new int[number];
        for (var i = 0; i < sorted.Length; i++)
            sorted[next[dateOf[i]]++] = i;
        return sorted;
    }

    private static WrittenTable Numbers(int[] numbers) => new TableWriter<NumberColumn>().AddNumbers(numbers).Written();
}
