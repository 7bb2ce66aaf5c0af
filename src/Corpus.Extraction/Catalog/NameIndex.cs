using Corpus.Extraction.Lexicons;

namespace Corpus.Extraction.Catalog;

/// <summary>Entity numbers by the forms of the entities' names. An index can extend a shared one: it reads from both and writes only to itself.</summary>
internal sealed class NameIndex(NameIndex? shared = null)
{
    // A surname that more people share identifies nobody, so the rest need not be stored.
    private const int MostNamesakes = 12;
    private const int LongestPart = 4;

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

    /// <summary>The people whose full names end with the words of this <see cref="PersonNames.KeyOf">key</see>, or null if there are none.</summary>
    public List<int>? WithSurname(string key) => _bySurname.TryGetValue(key, out var people) ? people : shared?.WithSurname(key);

    /// <summary>The people whose full names begin with the words of this key, or who have it as a nickname; null if there are none.</summary>
    public List<int>? WithGivenName(string key) => _byGivenName.TryGetValue(key, out var people) ? people : shared?.WithGivenName(key);

    public void Add(string key, int entity) => _byKey[key] = entity;

    /// <summary>Adds a person by the given names and the surnames of the full name: each of its beginnings and ends.</summary>
    public void AddParts(string[] words, int person)
    {
        var core = PersonNames.Core(words);
        if (core.Length < 2)
            return;
        // "Ann Doe" of "Ann “Sunny” Doe"; but not of "Ann Doe Jr.", who has a parent.
        if (core.Length < words.Length && (core.Length > 2 || PersonNames.SuffixOf(words) is null))
            _byKey[PersonNames.KeyOf(string.Concat(core))] = person;
        for (var i = 1; i < core.Length && i < LongestPart; i++)
        {
            AddGivenName(string.Concat(core.Take(i)), person);
            AddSurname(string.Concat(core.Skip(core.Length - i)), person);
        }

        // "Juan Novak Ruiz" is called "Novak" too.
        if (
            core.Length > 2
            && NameList.Surnames.Find(core[core.Length - 2]) == NameUses.Listed
            && NameList.Given.Find(core[core.Length - 2]) == NameUses.None
        )
            AddSurname(core[core.Length - 2], person);

        // "al-Haddad" is called "Haddad" too.
        var last = core[core.Length - 1];
        if (last.IndexOf('-') is > 0 and < 4 and var hyphen)
            AddSurname(last.Substring(hyphen + 1), person);
        if (PersonNames.NicknameIn(words) is { } nickname)
            AddGivenName(nickname, person);
        if (PersonNames.FamilyNameFirst(core))
            AddSurname(core[0], person);
    }

    public void AddSurname(string surname, int person)
    {
        var key = PersonNames.KeyOf(surname);
        AddTo(_bySurname, key, WithSurname(key), person);
    }

    private void AddGivenName(string name, int person)
    {
        var key = PersonNames.KeyOf(name);
        AddTo(_byGivenName, key, WithGivenName(key), person);
    }

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
