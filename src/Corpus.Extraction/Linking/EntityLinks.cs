using Corpus.Extraction.Lexicons;

namespace Corpus.Extraction.Linking;

/// <summary>A name that articles give to an entity.</summary>
/// <param name="Name">The name in one of its spellings.</param>
/// <param name="Articles">The numbers of the articles that have the name.</param>
internal sealed record LinkedName(string Name, EntityKind Kind, IReadOnlyList<int> Articles)
{
    /// <summary>Equal for the spellings of a name.</summary>
    public string Key { get; } = PersonNames.KeyOf(Name);
}

/// <summary>Finds the names of different articles that are names of one entity, by the <see cref="LinkingRules"/>.</summary>
internal static class EntityLinks
{
    // Names of more people than this with the same given name and surname tell too little: they are not compared.
    private const int MostNamesakes = 64;

    /// <returns>For each name, the index of the name whose entity it is: its own, or that of a name of the same entity.</returns>
    public static int[] Of(IReadOnlyList<LinkedName> names)
    {
        var links = new int[names.Count];
        for (var i = 0; i < links.Length; i++)
            links[i] = i;
        LinkKinds(names, links);
        LinkPeople(names, links);
        return links;
    }

    /// <summary>Links a name that some articles take for another kind of entity than most do.</summary>
    private static void LinkKinds(IReadOnlyList<LinkedName> names, int[] links)
    {
        var byKey = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < names.Count; i++)
        {
            if (!byKey.TryGetValue(names[i].Key, out var kinds))
                byKey.Add(names[i].Key, kinds = []);
            kinds.Add(i);
        }

        foreach (var kinds in byKey.Values)
        {
            var main = kinds[0];
            foreach (var i in kinds)
            {
                if (names[i].Articles.Count > names[main].Articles.Count)
                    main = i;
            }

            foreach (var i in kinds)
            {
                if (i != main && LinkingRules.Kind.First(new NameOfTwoKinds(names[main].Articles.Count, names[i].Articles.Count)) is true)
                    links[i] = main;
            }
        }
    }

    private static void LinkPeople(IReadOnlyList<LinkedName> names, int[] links)
    {
        // The fullest names first: a shorter one may agree with several of them, and then means none.
        var people = Enumerable
            .Range(0, names.Count)
            .Where(i => links[i] == i && names[i].Kind == EntityKind.Person)
            .Select(i => new Bearer(i, new PersonName(names[i].Name), names[i].Articles))
            .Where(bearer => bearer.Name.IsFull)
            .OrderByDescending(bearer => bearer.Name.Count)
            .ThenByDescending(bearer => bearer.Articles.Count)
            .ThenBy(bearer => names[bearer.Number].Key, StringComparer.Ordinal);
        var byName = new Dictionary<(string Given, string Surname), List<LinkedPerson>>();
        foreach (var bearer in people)
        {
            var namesakes = GivenNames.FullFormsOf(bearer.Name.Given).Select(given => PeopleOf(given, bearer.Name.Surname)).ToArray();
            if (OnlyMatch(namesakes.SelectMany(list => list).Distinct(), bearer) is { } person)
                links[bearer.Number] = person.Bearers[0].Number;
            else
                person = new LinkedPerson();
            person.Add(bearer);
            foreach (var list in namesakes)
            {
                if (list.Count < MostNamesakes && !list.Contains(person))
                    list.Add(person);
            }
        }

        List<LinkedPerson> PeopleOf(string given, string surname)
        {
            if (!byName.TryGetValue((given, surname), out var list))
                byName.Add((given, surname), list = []);
            return list;
        }
    }

    /// <summary>Finds for each name of one word the person whose surname it is.</summary>
    /// <param name="people">The full names of people.</param>
    /// <param name="words">Names of one word: of a person of one article, or of a body.</param>
    /// <returns>For each word the index of the person, or -1.</returns>
    public static int[] BySurname(IReadOnlyList<LinkedName> people, IReadOnlyList<LinkedName> words)
    {
        var bySurname = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < people.Count; i++)
        {
            if (new PersonName(people[i].Name) is not { IsFull: true } name)
                continue;
            if (!bySurname.TryGetValue(name.FamilyName, out var bearers))
                bySurname.Add(name.FamilyName, bearers = []);
            bearers.Add(i);
        }

        return [.. words.Select(word => bySurname.TryGetValue(word.Key, out var bearers) ? BearerOf(word, people, bearers) : -1)];
    }

    private static int BearerOf(LinkedName word, IReadOnlyList<LinkedName> people, List<int> bearers)
    {
        // A body of that name counts like a second person: "Ford" is the company.
        var (best, most, second) = (-1, 0, word.Kind == EntityKind.Organization ? word.Articles.Count : 0);
        foreach (var i in bearers)
        {
            var articles = people[i].Articles.Count;
            if (articles > most)
                (best, most, second) = (i, articles, Math.Max(second, most));
            else
                second = Math.Max(second, articles);
        }

        return LinkingRules.Surname.First(new SurnameAlone(word.Name, most, second)) is true ? best : -1;
    }

    /// <summary>The only person all of whose names agree with the name; null if there is none, or several.</summary>
    private static LinkedPerson? OnlyMatch(IEnumerable<LinkedPerson> people, Bearer bearer)
    {
        LinkedPerson? only = null;
        foreach (var person in people)
        {
            if (!person.IsAlso(bearer))
                continue;
            if (only is not null)
                return null;
            only = person;
        }

        return only;
    }

    /// <summary>A full name of a person.</summary>
    /// <param name="Number">The index of the name.</param>
    private sealed record Bearer(int Number, PersonName Name, IReadOnlyList<int> Articles);

    /// <summary>A person with the names that are linked so far.</summary>
    private sealed class LinkedPerson
    {
        private readonly HashSet<int> _articles = [];

        public List<Bearer> Bearers { get; } = [];

        public void Add(Bearer bearer)
        {
            Bearers.Add(bearer);
            _articles.UnionWith(bearer.Articles);
        }

        public bool IsAlso(Bearer bearer)
        {
            // The articles are compared last: they are many.
            return Agree(together: false) && Agree(bearer.Articles.Any(_articles.Contains));

            bool Agree(bool together) =>
                Bearers.TrueForAll(known => LinkingRules.Person.First(new NamePair(known.Name, bearer.Name, together)) is true);
        }
    }
}
