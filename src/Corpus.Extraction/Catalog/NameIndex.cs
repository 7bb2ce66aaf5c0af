using Corpus.Extraction.Lexicons;

namespace Corpus.Extraction.Catalog;

/// <summary>Entity numbers by the forms of the entities' names. An index can extend a shared one: it reads from both and writes only to itself.</summary>
internal sealed class NameIndex(NameIndex? shared = null)
{
    // A surname that more people share identifies nobody, so the rest need not be stored.
    private const int MostNamesakes = 12;

    private readonly Dictionary<string, int> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _bySurname = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _byGivenName = new(StringComparer.Ordinal);

    /// <summary>The index of the entities that a catalog declares. It is not changed afterwards.</summary>
    public static NameIndex Of(EquatableArray<CatalogPerson> people)
    {
        var index = new NameIndex();
        for (var i = 0; i < people.Count; i++)
        {
            index.Add(PersonNames.KeyOf(people[i].Name), i);
            foreach (var alias in people[i].Aliases)
                index.Add(PersonNames.KeyOf(alias), i);
        }

        foreach (var person in people)
        {
            if (person.Kind == EntityKind.Person && index.Find(PersonNames.KeyOf(person.Name)) is { } entity)
                index.AddParts(person.Name.Split([' '], StringSplitOptions.RemoveEmptyEntries), entity);
        }

        return index;
    }

    /// <summary>The entity with this <see cref="PersonNames.KeyOf">key</see>, or null.</summary>
    public int? Find(string key) => _byKey.TryGetValue(key, out var entity) ? entity : shared?.Find(key);

    /// <summary>The people with this surname, or null if there are none.</summary>
    public List<int>? WithSurname(string surname) =>
        _bySurname.TryGetValue(surname, out var people) ? people : shared?.WithSurname(surname);

    /// <summary>The people with this given name, or null if there are none.</summary>
    public List<int>? WithGivenName(string name) => _byGivenName.TryGetValue(name, out var people) ? people : shared?.WithGivenName(name);

    public void Add(string key, int entity) => _byKey[key] = entity;

    /// <summary>Adds a person by the given name and surname of the full name.</summary>
    public void AddParts(string[] words, int person)
    {
        if (words.Length < 2)
            return;
        AddTo(_byGivenName, words[0], WithGivenName(words[0]), person);
        AddSurname(PersonNames.SurnameOf(words), person);
        if (PersonNames.FamilyNameFirst(words))
            AddSurname(words[0], person);
    }

    public void AddSurname(string surname, int person) => AddTo(_bySurname, surname, WithSurname(surname), person);

    private static void AddTo(Dictionary<string, List<int>> own, string word, List<int>? known, int person)
    {
        if (known is not null && (known.Count >= MostNamesakes || known.Contains(person)))
            return;
        // A list of the shared index must not change: copy it first.
        if (!own.TryGetValue(word, out var list))
            own[word] = list = known is null ? [] : [.. known];
        list.Add(person);
    }
}
