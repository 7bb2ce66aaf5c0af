using Corpus.Extraction.Catalog;
using Corpus.Extraction.Lexicons;

namespace Corpus.Extraction.Entities;

/// <summary>What is known about one entity while names are linked to it.</summary>
internal sealed class EntityCluster(string name, EntityKind? kind, bool declared)
{
    public string Name
    {
        get;
        set => (field, Letters) = (value, PersonNames.KeyOf(value).Length);
    } = name;

    /// <summary>How many letters and digits the name has.</summary>
    public int Letters { get; private set; } = PersonNames.KeyOf(name).Length;

    /// <summary>Where the text has the name; -1 for a declared one.</summary>
    public int NamedAt { get; set; } = -1;

    public EntityKind? Kind { get; set; } = kind;

    public bool Declared { get; } = declared;

    public Gender Gender { get; set; }

    /// <summary>The offset of the first mention; -1 before there is one.</summary>
    public int FirstMention { get; set; } = -1;

    public int FullMentions { get; set; }

    /// <summary>How many mentions of one word have been linked to the entity.</summary>
    public int ShortMentions { get; set; }

    /// <summary>The name without a common word that begins it in one place only, as in "Chef Novak": elsewhere the text has the rest alone.</summary>
    public string ShownName =>
        Kind == EntityKind.Person && !Declared && FullMentions == 1 && ShortMentions > 1 && RawName.BeginsWithCommonWord(Name)
            ? Name.Substring(Name.IndexOf(' ') + 1)
            : Name;
}

/// <summary>The entities of a document by number: first those that the catalog declares, then those that only the text names.</summary>
internal sealed class EntityClusters(DeclaredPeople declared)
{
    private readonly Dictionary<int, EntityCluster> _declared = [];
    private readonly List<EntityCluster> _found = [];

    public NameIndex Names { get; } = new(declared.Names);

    /// <summary>A declared entity gets a cluster when it is first asked for: a text names few of many declared entities.</summary>
    public EntityCluster this[int number]
    {
        get
        {
            if (number >= declared.Count)
                return _found[number - declared.Count];
            if (!_declared.TryGetValue(number, out var cluster))
            {
                var person = declared[number];
                _declared[number] = cluster = new EntityCluster(person.Name, person.Kind, declared: true) { Gender = person.Gender };
            }

            return cluster;
        }
    }

    /// <returns>The number of the new entity.</returns>
    public int Add(string name, EntityKind? kind)
    {
        var number = declared.Count + _found.Count;
        _found.Add(new EntityCluster(name, kind, declared: false));
        Names.Add(PersonNames.KeyOf(name), number);
        return number;
    }

    /// <summary>The numbers of the entities that are mentioned and whose kind is known, in the order of their first mentions.</summary>
    public int[] Mentioned() =>
        [
            .. _declared
                .Keys.Concat(Enumerable.Range(declared.Count, _found.Count))
                .Where(i => this[i] is { FirstMention: >= 0, Kind: not null })
                .OrderBy(i => this[i].FirstMention),
        ];
}
