using Corpus.Extraction.Catalog;
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
/// Declared entities are the same by declaration, others by their full name and kind. A person with a name of one word ("Moon") is an entity of one article: the Moon of the next
/// article can be someone else.
/// </remarks>
/// <param name="Entities">People, then organizations, then states; of each kind the declared ones first, then the others by name.</param>
/// <param name="ByArticle">For each entity of each article in turn its entity of the corpus; -1 for a source that is never named.</param>
internal sealed record EntityIndex(EquatableArray<CorpusEntity> Entities, EquatableArray<int> ByArticle)
{
    public static EntityIndex Of(CorpusModel corpus)
    {
        var found = new List<Found>();
        var byKey = new Dictionary<string, Found>(StringComparer.Ordinal);
        foreach (var declared in corpus.Declared)
            Add(SummaryEntity.Declared(declared.Name)).Declare(declared, found.Count);

        var (byArticle, first) = (new Found?[corpus.Entities], 0);
        foreach (var article in corpus.Articles.AsSpan())
        {
            var named = article.Summary.Entities.AsSpan();
            for (var i = 0; i < named.Length; i++)
                byArticle[first + i] = named[i].Key.Length == 0 ? null : Find(named[i], article);
            foreach (var speaker in article.Summary.Speakers.AsSpan())
            {
                if (speaker >= 0 && byArticle[first + speaker] is { } quoted)
                    quoted.Quotes++;
            }

            first += named.Length;
        }

        found.Sort(Found.Order);
        var members = new Dictionary<EntityKind, NameTable>();
        var entities = new CorpusEntity[found.Count];
        for (var i = 0; i < entities.Length; i++)
        {
            var (one, given) = (found[i], found[i].Given);
            one.Number = i;
            if (!members.TryGetValue(one.Kind, out var names))
                members.Add(one.Kind, names = new NameTable());
            var member = given is not null || one.Quotes > 0 ? names.Take(Identifier.From(one.Name)) : null;
            entities[i] = new CorpusEntity(
                one.Name,
                one.Kind,
                given is not null,
                given?.Role,
                given?.Aliases ?? default,
                one.Quotes,
                member
            );
        }

        var numbers = new int[byArticle.Length];
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = byArticle[i]?.Number ?? -1;
        return new EntityIndex(new(entities), new(numbers));

        Found Find(in SummaryEntity entity, CorpusArticle article)
        {
            var key = entity.Alone ? entity.Key + "\u0001" + article.Id : entity.Key;
            var one = byKey.TryGetValue(key, out var known) ? known : Add(key);
            // A declared kind takes precedence; otherwise, the last spelling decides.
            if (one.Given is null)
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
        public static readonly Comparison<Found> Order = (a, b) =>
            a.Kind != b.Kind ? a.Kind.CompareTo(b.Kind)
            : a._declared != b._declared ? a._declared.CompareTo(b._declared)
            : string.CompareOrdinal(a._key, b._key);

        private readonly string _key = key;

        // The position among the declared entities; the others come after them.
        private int _declared = int.MaxValue;

        public CatalogPerson? Given { get; private set; }

        public string Name { get; set; } = "";

        public EntityKind Kind { get; set; }

        public int Quotes { get; set; }

        public int Number { get; set; }

        public void Declare(CatalogPerson declared, int position) =>
            (Given, _declared, Name, Kind) = (declared, position, declared.Name, declared.Kind);
    }
}
