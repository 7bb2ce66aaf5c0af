using Corpus.Generator.Texts;

namespace Corpus.Generator.Emission;

/// <summary>A table in its pages, ready for literals.</summary>
/// <param name="Count">How many rows there are.</param>
internal sealed record WrittenTable(int Count, EquatableArray<string> Pages);

/// <summary>The tables of the index that the summaries alone decide: an edit of words leaves them as they are, though it moves quotations.</summary>
/// <param name="Speakers">For each quotation of the corpus the person who speaks, or -1.</param>
internal sealed record CorpusTables(
    CorpusModel Corpus, PeopleIndex People, EquatableArray<int> Speakers, WrittenTable Cast, WrittenTable QuotesBySpeaker, WrittenTable EventsByDay)
{
    public static CorpusTables Of(CorpusModel corpus, PeopleIndex people)
    {
        var speakers = SpeakersOf(corpus, people);
        return new CorpusTables(
            corpus, people, new(speakers), Numbers(people.Cast.Select(person => person + 1)), Numbers(BySpeaker(people, speakers)), Numbers(ByDay(corpus)));
    }

    private static int[] SpeakersOf(CorpusModel corpus, PeopleIndex people)
    {
        var speakers = new List<int>();
        var cast = 0;
        foreach (var summary in corpus.Articles.Select(a => a.Summary))
        {
            foreach (var speaker in summary.Speakers.AsSpan())
                speakers.Add(speaker < 0 ? -1 : people.Cast[cast + speaker]);
            cast += summary.Entities.Count;
        }

        return [.. speakers];
    }

    private static int[] BySpeaker(PeopleIndex people, int[] speakers)
    {
        // A speaker's quotations follow on those of the people before.
        var (next, sum) = (new int[people.People.Count], 0);
        for (var i = 0; i < next.Length; i++)
            (next[i], sum) = (sum, sum + people.People[i].Quotes);
        var sorted = new int[sum];
        for (var number = 0; number < speakers.Length; number++)
        {
            if (speakers[number] >= 0)
                sorted[next[speakers[number]]++] = number;
        }

        return sorted;
    }

    private static IEnumerable<int> ByDay(CorpusModel corpus)
    {
        // Days are few, and the events of each come in their order.
        var days = new Dictionary<(int First, int Last), List<int>>();
        var number = 0;
        foreach (var article in corpus.Articles)
        {
            foreach (var date in article.Summary.Dates.AsSpan())
            {
                if (!days.TryGetValue((date.First.DayNumber, date.Last.DayNumber), out var events))
                    days.Add((date.First.DayNumber, date.Last.DayNumber), events = []);
                events.Add(number++);
            }
        }

        return days.OrderBy(day => day.Key).SelectMany(day => day.Value);
    }

    private static WrittenTable Numbers(IEnumerable<int> numbers)
    {
        var table = new TableWriter(columns: 1);
        foreach (var number in numbers)
            table.Row(number);
        return table.Written();
    }
}
