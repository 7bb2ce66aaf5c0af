namespace Corpus;

/// <summary>Joins the events that report one happening.</summary>
internal sealed class HappeningFinder(DatedEvent[] events)
{
    /// <summary>How many earlier events with the same participant and month an event is compared with.</summary>
    private const int MostCompared = 64;
    private const int LongestInterval = 31;
    private const int LeastShared = 3;
    private const int ShortestWord = 4;
    private const int StemLength = 5;

    /// <summary>Words of four letters or more that say nothing of what happened.</summary>
    private static readonly HashSet<string> FunctionWords = new(
        (
            "about after again against also although among another because been before being between both could down "
            + "during each either even from have having into just later more most much must near only other over said same "
            + "says should since some such than that their them then there these they this those though through told under "
            + "until upon very were what when where whether which while whom whose will with within without would your"
        ).Split(' '),
        StringComparer.Ordinal
    );

    private readonly DisjointSets _sets = new(events.Length);
    private readonly string?[] _reasons = new string?[events.Length];
    private readonly string[]?[] _stems = new string[]?[events.Length];

    public IReadOnlyList<Happening> Find()
    {
        var keyed = new Dictionary<(Article, string), int>();
        var near = new Dictionary<(Entity, int), List<int>>();
        for (var i = 0; i < events.Length; i++)
        {
            if (events[i].Key is { } key && !keyed.TryAdd((events[i].Article, key), i))
                Join(keyed[(events[i].Article, key)], i, key);
            // A year has too many happenings, of which the same people do the same again.
            if (events[i].When.End.DayNumber - events[i].When.Start.DayNumber > LongestInterval)
                continue;
            foreach (var participant in events[i].Participants)
                Compare(near, participant, i);
        }

        return
        [
            .. _sets
                .All.Select(group => new Happening([.. group.Select(i => events[i])], _reasons[group.Key]))
                .OrderBy(happening => happening.When),
        ];
    }

    private void Compare(Dictionary<(Entity, int), List<int>> near, Entity participant, int at)
    {
        // An interval can reach into another month.
        var (start, end) = (events[at].When.Start, events[at].When.End);
        var last = (end.Year * 12) + end.Month;
        for (var month = (start.Year * 12) + start.Month; month <= last; month++)
            CompareIn(near, (participant, month), at);
    }

    private void CompareIn(Dictionary<(Entity, int), List<int>> near, (Entity, int) month, int at)
    {
        if (!near.TryGetValue(month, out var earlier))
            near[month] = earlier = [];
        for (var i = Math.Max(0, earlier.Count - MostCompared); i < earlier.Count; i++)
        {
            var other = earlier[i];
            if (
                _sets.Of(other) == _sets.Of(at)
                || events[other].Article == events[at].Article
                || !IsWithin(events[other].When, events[at].When)
            )
                continue;
            var shared = Stems(other).Intersect(Stems(at), StringComparer.Ordinal).ToArray();
            var names = events[at].Participants.Intersect(events[other].Participants).Select(e => e.Name).ToArray();
            if (shared.Length == 0 || shared.Length + names.Length < LeastShared)
                continue;
            Join(other, at, string.Join(", ", names) + ": " + string.Join(' ', shared));
        }

        earlier.Add(at);
    }

    /// <summary>One interval is within the other.</summary>
    private static bool IsWithin(DateInterval one, DateInterval other) =>
        (one.Start >= other.Start && one.End <= other.End) || (other.Start >= one.Start && other.End <= one.End);

    private void Join(int one, int other, string reason)
    {
        var (first, second) = _sets.Join(one, other);
        if (first != second)
            _reasons[first] ??= _reasons[second] ?? reason;
    }

    /// <summary>The beginnings of the words of a clause that say what happened. Names do not count, because the participants are compared by themselves, nor do the words of the date.</summary>
    private string[] Stems(int at)
    {
        if (_stems[at] is { } known)
            return known;
        var found = new SortedSet<string>(StringComparer.Ordinal);
        var text = events[at].Text;
        var clause = events[at].Clause.Span.Start;
        var date = events[at].Expression.Passage.Span;
        for (var i = 0; i < text.Length; )
        {
            if (clause + i >= date.Start && clause + i < date.End)
            {
                i = date.End - clause;
                continue;
            }

            var end = i;
            while (end < text.Length && char.IsLetter(text[end]))
                end++;
            if (end - i >= ShortestWord && char.IsLower(text[i]) && text[i..end] is var word && !FunctionWords.Contains(word))
                found.Add(word.Length > StemLength ? word[..StemLength] : word);
            i = Math.Max(end, i + 1);
        }

        return _stems[at] = [.. found];
    }
}
