using Corpus.Extraction.Catalog;

namespace Corpus.Extraction.Entities;

/// <summary>Numbers of people by the forms of their names. One that is laid over another reads from both and writes to itself.</summary>
internal sealed class NameIndex(NameIndex? below = null)
{
    // Where more people than these share a surname, it tells them apart no better for knowing them all.
    private const int MostBearers = 12;

    private readonly Dictionary<string, int> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _bySurname = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _byGivenName = new(StringComparer.Ordinal);

    /// <summary>The index of those whom a catalog declares: nothing in it changes any more.</summary>
    public static NameIndex Of(EquatableArray<CatalogPerson> people)
    {
        var index = new NameIndex();
        for (var i = 0; i < people.Count; i++)
        {
            index.Add(RawName.KeyOf(people[i].Name), i);
            foreach (var alias in people[i].Aliases)
                index.Add(RawName.KeyOf(alias), i);
        }

        foreach (var person in people)
        {
            if (person.Kind == EntityKind.Person && index.Find(RawName.KeyOf(person.Name)) is { } bearer)
                index.AddParts(person.Name.Split([' '], StringSplitOptions.RemoveEmptyEntries), bearer);
        }

        return index;
    }

    /// <summary>Who has a name, by the key of its spelling.</summary>
    public int? Find(string key) => _byKey.TryGetValue(key, out var bearer) ? bearer : below?.Find(key);

    /// <summary>Who is known to have a surname; null where nobody is.</summary>
    public List<int>? WithSurname(string surname) => _bySurname.TryGetValue(surname, out var bearers) ? bearers : below?.WithSurname(surname);

    public List<int>? WithGivenName(string name) => _byGivenName.TryGetValue(name, out var bearers) ? bearers : below?.WithGivenName(name);

    public void Add(string key, int bearer) => _byKey[key] = bearer;

    /// <summary>Adds a person by the parts of the full name.</summary>
    public void AddParts(string[] words, int bearer)
    {
        if (words.Length < 2)
            return;
        AddTo(_byGivenName, words[0], WithGivenName(words[0]), bearer);
        AddSurname(words[words.Length - 1] is "Jr." or "Sr." or "II" or "III" && words.Length > 2 ? words[words.Length - 2] : words[words.Length - 1], bearer);
        if (NameWords.StandsFirst(words))
            AddSurname(words[0], bearer);
    }

    public void AddSurname(string surname, int bearer) => AddTo(_bySurname, surname, WithSurname(surname), bearer);

    private static void AddTo(Dictionary<string, List<int>> own, string word, List<int>? known, int bearer)
    {
        if (known is not null && (known.Count >= MostBearers || known.Contains(bearer)))
            return;
        // A list of the index below is shared with other texts.
        if (!own.TryGetValue(word, out var list))
            own[word] = list = known is null ? [] : [.. known];
        list.Add(bearer);
    }
}
