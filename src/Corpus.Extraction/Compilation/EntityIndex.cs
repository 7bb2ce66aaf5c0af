using Corpus.Extraction.Catalog;
using Corpus.Extraction.Linking;
using Corpus.Extraction.Naming;

namespace Corpus.Extraction.Compilation;

/// <summary>A person, organization or state of a corpus.</summary>
/// <param name="Quotes">The number of its quotations.</param>
/// <param name="Member">The name of the C# property; null for an entity that is neither declared nor quoted.</param>
internal sealed record CorpusEntity(
    string Name,
    EntityKind Kind,
    bool Declared,
    string? Role,
    EquatableArray<string> Aliases,
    int Quotes,
    string? Member
);

/// <summary>Links the entities of the articles to the entities of the corpus.</summary>
/// <remarks>
/// Declared entities are the same by declaration, others by their names, as the <see cref="LinkingRules"/> say. A person with a name of one word ("Moon") is an entity of one
/// article, because the Moon of the next article can be someone else, unless the corpus has one well-known person with that surname.
/// </remarks>
/// <param name="Entities">People, then organizations, then states; of each kind the declared ones first, then the others by name.</param>
/// <param name="ByArticle">For each entity of each article in turn its entity of the corpus; -1 for a source that is never named.</param>
/// <param name="BySurname">For each entity of each article in turn whether its article has the surname alone, and other articles tell whose it is.</param>
internal sealed record EntityIndex(EquatableArray<CorpusEntity> Entities, EquatableArray<int> ByArticle, EquatableArray<bool> BySurname)
{
    /// <param name="linkSurnames">Whether a surname alone can mean a person whom other articles name in full.</param>
    public static EntityIndex Of(CorpusModel corpus, bool linkSurnames = true)
    {
        var found = new List<Found>();
        var byKey = new Dictionary<string, Found>(StringComparer.Ordinal);
        foreach (var declared in corpus.Declared)
            Add(SummaryEntity.KeyOf(declared)).Declare(declared, found.Count);

        var (byArticle, first) = (new Found?[corpus.Entities], 0);
        var article = 0;
        foreach (var (id, _, _, summary) in corpus.Articles)
        {
            var named = summary.Entities.AsSpan();
            for (var i = 0; i < named.Length; i++)
            {
                if (named[i].Scope == EntityScope.None)
                    continue;
                var one = Find(named[i].KeyIn(id));
                byArticle[first + i] = one;
                one.Add(named[i], article);
            }

            foreach (var speaker in summary.Speakers.AsSpan())
            {
                if (speaker >= 0 && byArticle[first + speaker] is { } quoted)
                    quoted.Quotes++;
            }

            first += named.Length;
            article++;
        }

        Link(found);
        if (linkSurnames)
            LinkSurnames(found);
        found.RemoveAll(one => one.SameAs is not null);
        found.Sort(Found.Order);
        var members = new Dictionary<EntityKind, NameTable>();
        var entities = new CorpusEntity[found.Count];
        for (var i = 0; i < entities.Length; i++)
        {
            var (one, given) = (found[i], found[i].Given);
            one.Number = i;
            if (!members.TryGetValue(one.Kind, out var names))
                members.Add(one.Kind, names = new NameTable());
            var (name, aliases) = one.Names;
            var member = given is not null || one.Quotes > 0 || one.Articles.Count > 1 ? names.Take(Identifier.From(name)) : null;
            entities[i] = new CorpusEntity(name, one.Kind, given is not null, given?.Role, aliases, one.Quotes, member);
        }

        return new EntityIndex(
            new(entities),
            byArticle.Select(one => one is null ? -1 : one.Root.Number).ToEquatableArray(),
            byArticle.Select(one => one is { IsSurname: true }).ToEquatableArray()
        );

        Found Find(string key) => byKey.TryGetValue(key, out var known) ? known : Add(key);

        Found Add(string key)
        {
            var one = new Found(key);
            found.Add(one);
            byKey.Add(key, one);
            return one;
        }
    }

    /// <summary>Links the names of different articles that are names of one entity.</summary>
    private static void Link(List<Found> found)
    {
        Found[] names = [.. found.Where(one => one.Scope == EntityScope.Corpus)];
        var links = EntityLinks.Of([.. names.Select(Named)]);
        for (var i = 0; i < names.Length; i++)
        {
            // A name can be linked to one that is itself linked.
            var main = i;
            while (links[main] != main)
                main = links[main];
            if (main != i)
                names[main].Add(names[i]);
        }
    }

    /// <summary>Links the surnames of articles that do not name a person in full.</summary>
    private static void LinkSurnames(List<Found> found)
    {
        Found[] people = [.. found.Where(one => one is { SameAs: null, Kind: EntityKind.Person, Scope: not EntityScope.Article })];
        Found[] words = [.. found.Where(one => one is { SameAs: null, IsWord: true, Kind: not EntityKind.State })];
        var links = EntityLinks.BySurname([.. people.Select(Named)], [.. words.Select(Named)]);
        for (var i = 0; i < words.Length; i++)
        {
            if (links[i] < 0)
                continue;
            people[links[i]].Add(words[i]);
            words[i].IsSurname = true;
        }
    }

    private static LinkedName Named(Found one) => new(one.Names.Name, one.Kind, one.Articles);

    private sealed class Found(string key)
    {
        public static readonly Comparison<Found> Order = (a, b) =>
            a.Kind != b.Kind ? a.Kind.CompareTo(b.Kind)
            : a._declared != b._declared ? a._declared.CompareTo(b._declared)
            : StringComparer.OrdinalIgnoreCase.Compare(a.Names.Name, b.Names.Name) is not 0 and var order ? order
            : string.CompareOrdinal(a._key, b._key);

        private readonly string _key = key;

        // The number of articles with each spelling.
        private readonly Dictionary<string, int> _spellings = new(StringComparer.Ordinal);
        private (string, EquatableArray<string>)? _names;

        // The position among the declared entities; the others come after them.
        private int _declared = int.MaxValue;

        public CatalogPerson? Given { get; private set; }

        public EntityKind Kind { get; private set; }

        public EntityScope Scope { get; private set; }

        /// <summary>The numbers of the articles that have the entity.</summary>
        public List<int> Articles { get; } = [];

        public int Quotes { get; set; }

        public int Number { get; set; }

        /// <summary>The entity that this one has turned out to be; null if it is one by itself.</summary>
        public Found? SameAs { get; private set; }

        /// <summary>The entity that remains: this one, or the one that it has turned out to be in the end.</summary>
        public Found Root => SameAs is { } other ? other.Root : this;

        /// <summary>The spelling that most articles have, and the others, the most frequent first; of a declared entity, what is declared.</summary>
        public (string Name, EquatableArray<string> Aliases) Names => _names ??= ReadNames();

        public void Declare(CatalogPerson declared, int position) =>
            (Given, _declared, Kind, Scope) = (declared, position, declared.Kind, EntityScope.Declared);

        /// <summary>The name is one word with lowercase letters, and no catalog declares it: a surname, or a body that an article takes for one that speaks.</summary>
        public bool IsWord => Given is null && Names.Name is var name && !name.Contains(' ') && name.Any(char.IsLower);

        /// <summary>The entity is another one that has the name as its surname.</summary>
        public bool IsSurname { get; set; }

        /// <summary>Adds the name that an article gives to the entity.</summary>
        public void Add(in SummaryEntity entity, int article)
        {
            if (Given is null)
                (Kind, Scope) = (entity.Kind, entity.Scope);
            if (Articles.Count == 0 || Articles[Articles.Count - 1] != article)
                Articles.Add(article);
            _spellings[entity.Name] = _spellings.TryGetValue(entity.Name, out var count) ? count + 1 : 1;
        }

        /// <summary>Adds another name of the entity.</summary>
        public void Add(Found other)
        {
            other.SameAs = this;
            Quotes += other.Quotes;
            Articles.AddRange(other.Articles);
            foreach (var spelling in other._spellings)
                _spellings[spelling.Key] = _spellings.TryGetValue(spelling.Key, out var count) ? count + spelling.Value : spelling.Value;
            _names = null;
        }

        private (string, EquatableArray<string>) ReadNames()
        {
            if (Given is not null)
                return (Given.Name, Given.Aliases);
            string[] names =
            [
                .. _spellings
                    .OrderByDescending(spelling => spelling.Key.Contains(' '))
                    .ThenByDescending(spelling => spelling.Value)
                    .ThenByDescending(spelling => spelling.Key.Any(char.IsLower))
                    .ThenBy(spelling => spelling.Key, StringComparer.Ordinal)
                    .Select(spelling => spelling.Key)
                    .Distinct(StringComparer.OrdinalIgnoreCase),
            ];
            return (names[0], names.Skip(1).ToEquatableArray());
        }
    }
}
