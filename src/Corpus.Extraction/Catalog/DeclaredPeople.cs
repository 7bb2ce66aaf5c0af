using System.Collections;
using Corpus.Extraction.Lexicons;

namespace Corpus.Extraction.Catalog;

/// <summary>
/// The people that a catalog declares, with an index of their names. The index is built once for a catalog and shared by its texts, so that the cost of a text
/// does not depend on how many people are declared. Two lists are equal if their people, and the words that are no names, are equal.
/// </summary>
internal readonly struct DeclaredPeople : IEquatable<DeclaredPeople>, IReadOnlyList<CatalogPerson>
{
    private readonly EquatableArray<CatalogPerson> _people;
    private readonly Dictionary<string, int>? _bySpelling;
    private readonly EquatableArray<string> _noNames;
    private readonly HashSet<string>? _noNameKeys;

    public DeclaredPeople(params CatalogPerson[] people)
        : this(people, []) { }

    /// <param name="noNames">Words that are the name of no entity, in any letter case.</param>
    public DeclaredPeople(CatalogPerson[] people, IReadOnlyCollection<string> noNames)
    {
        (_people, _noNames) = (new(people), noNames.ToEquatableArray());
        if (noNames.Count > 0)
            _noNameKeys = new(noNames.Select(PersonNames.KeyOf), StringComparer.Ordinal);
        if (people.Length == 0)
            return;
        _bySpelling = new(StringComparer.Ordinal);
        for (var i = 0; i < people.Length; i++)
        {
            foreach (var name in people[i].Aliases.Prepend(people[i].Name))
            {
                if (!_bySpelling.ContainsKey(name))
                    _bySpelling.Add(name, i);
            }
        }

        Names = NameIndex.Of(_people);
    }

    public int Count => _people.Count;

    public CatalogPerson this[int number] => _people[number];

    /// <summary>The numbers of the people by the forms of their names; null if no people are declared.</summary>
    public NameIndex? Names { get; }

    /// <summary>The person with this name or alias in exactly this spelling, or null.</summary>
    public CatalogPerson? Find(string name) =>
        _bySpelling is not null && _bySpelling.TryGetValue(name, out var number) ? _people[number] : null;

    /// <summary>Whether the words are declared to be the name of no entity.</summary>
    /// <param name="key">The <see cref="PersonNames.KeyOf">key</see> of the words.</param>
    public bool IsNoName(string key) => _noNameKeys is not null && _noNameKeys.Contains(key);

    public bool Equals(DeclaredPeople other) => _people.Equals(other._people) && _noNames.Equals(other._noNames);

    public override bool Equals(object? obj) => obj is DeclaredPeople other && Equals(other);

    public override int GetHashCode() => _people.GetHashCode();

    public IEnumerator<CatalogPerson> GetEnumerator() => _people.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
