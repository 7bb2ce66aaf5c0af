using Corpus.Generator.Catalog;
using Corpus.Generator.People;
using Corpus.Generator.Texts;

namespace Corpus.Generator.Emission;

/// <summary>One person, organisation or state of a corpus.</summary>
/// <param name="Member">The name of the C# property; null for one that is neither declared nor quoted.</param>
internal sealed record CorpusPerson(string Name, EntityKind Kind, bool Declared, string? Role, EquatableArray<string> Aliases, string? Member);

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
        var found = new SortedDictionary<string, (Entity Entity, bool Quoted)>(StringComparer.Ordinal);
        foreach (var article in corpus.Articles)
        {
            var model = article.Source.Model;
            var quoted = new HashSet<int>(model.Quotations.Where(q => q.Speaker is not null).Select(q => q.Speaker!.Value));
            for (var i = 0; i < model.Cast.Entities.Count; i++)
            {
                var entity = model.Cast.Entities[i];
                if (entity.Kind == EntityKind.Unnamed)
                    continue;
                var key = Key(entity, article);
                found[key] = (entity, quoted.Contains(i) || (found.TryGetValue(key, out var known) && known.Quoted));
            }
        }

        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var people = new List<CorpusPerson>();
        var members = new NameTable();
        foreach (var person in corpus.Declared)
        {
            numbers.Add(Declared(person.Name), people.Count);
            people.Add(new CorpusPerson(person.Name, person.Kind, true, person.Role, person.Aliases, members.Take(Identifier.From(person.Name))));
        }

        foreach (var entry in found.Where(f => !numbers.ContainsKey(f.Key)))
        {
            var (entity, quoted) = entry.Value;
            numbers.Add(entry.Key, people.Count);
            people.Add(new CorpusPerson(entity.Name, entity.Kind, false, null, default, quoted ? members.Take(Identifier.From(entity.Name)) : null));
        }

        var cast = corpus.Articles.SelectMany(a => a.Source.Model.Cast.Entities.Select(e => e.Kind == EntityKind.Unnamed ? -1 : numbers[Key(e, a)]));
        return new PeopleIndex(people.ToEquatableArray(), cast.ToEquatableArray());
    }

    private static string Key(Entity entity, CorpusArticle article)
    {
        if (entity.Declared)
            return Declared(entity.Name);
        var alone = entity.Kind == EntityKind.Person && !entity.Name.Contains(' ');
        return entity.Name.Replace('-', ' ').ToUpperInvariant() + "\u0001" + entity.Kind + (alone ? "\u0001" + article.Id : "");
    }

    private static string Declared(string name) => "\u0001" + name;
}
