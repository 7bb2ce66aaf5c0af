using Corpus.Extraction.Naming;

namespace Corpus.Extraction.Compilation;

/// <summary>One person, organization or state of a corpus.</summary>
/// <param name="Quotes">How many quotations are theirs.</param>
/// <param name="Member">The name of the C# property; null for one that is neither declared nor quoted.</param>
internal sealed record CorpusPerson(string Name, EntityKind Kind, bool Declared, string? Role, EquatableArray<string> Aliases, int Quotes, string? Member);

/// <summary>Which entities of the articles are one and the same.</summary>
/// <remarks>
/// Declared ones are the same by declaration. Others are the same where their full name is. A person known by one word only ("Moon") stays the
/// article's own: the next article's Moon may be someone else.
/// </remarks>
/// <param name="People">The declared, then the others, each by name.</param>
/// <param name="Cast">For each entity of each article in turn, its person; -1 for a source that is never named.</param>
internal sealed record PeopleIndex(EquatableArray<CorpusPerson> People, EquatableArray<int> Cast)
{
    public static PeopleIndex Of(CorpusModel corpus)
    {
        var found = new List<Found>();
        var byKey = new Dictionary<string, Found>(StringComparer.Ordinal);
        foreach (var person in corpus.Declared)
            Add(SummaryEntity.Declared(person.Name));

        var (cast, first) = (new Found?[corpus.Entities], 0);
        foreach (var article in corpus.Articles.AsSpan())
        {
            var entities = article.Summary.Entities.AsSpan();
            for (var i = 0; i < entities.Length; i++)
                cast[first + i] = entities[i].Key.Length == 0 ? null : Find(entities[i], article);
            foreach (var speaker in article.Summary.Speakers.AsSpan())
            {
                if (speaker >= 0 && cast[first + speaker] is { } quoted)
                    quoted.Quotes++;
            }

            first += entities.Length;
        }

        var declared = corpus.Declared.Count;
        found.Sort(declared, found.Count - declared, Comparer<Found>.Create((a, b) => string.CompareOrdinal(a.Key, b.Key)));
        var members = new NameTable();
        var people = new CorpusPerson[found.Count];
        for (var i = 0; i < people.Length; i++)
        {
            var (one, given) = (found[i], i < declared ? corpus.Declared[i] : null);
            one.Number = i;
            var name = given?.Name ?? one.Name;
            var member = given is not null || one.Quotes > 0 ? members.Take(Identifier.From(name)) : null;
            people[i] = new CorpusPerson(name, given?.Kind ?? one.Kind, given is not null, given?.Role, given?.Aliases ?? default, one.Quotes, member);
        }

        var numbers = new int[cast.Length];
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = cast[i]?.Number ?? -1;
        return new PeopleIndex(new(people), new(numbers));

        Found Find(in SummaryEntity entity, CorpusArticle article)
        {
            var key = entity.Alone ? entity.Key + "\u0001" + article.Id : entity.Key;
            var one = byKey.TryGetValue(key, out var known) ? known : Add(key);
            // Of spellings that mean one the last counts.
            (one.Name, one.Kind) = (entity.Name, entity.Kind);
            return one;
        }

        Found Add(string key)
        {
            var one = new Found(key);
            found.Add(one);
            byKey.Add(key, one);
            return one;
        }
    }

    private sealed class Found(string key)
    {
        public string Key { get; } = key;

        public string Name { get; set; } = "";

        public EntityKind Kind { get; set; }

        public int Quotes { get; set; }

        public int Number { get; set; }
    }
}
