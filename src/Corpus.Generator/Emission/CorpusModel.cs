using Corpus.Generator.Catalog;
using Corpus.Generator.Texts;

namespace Corpus.Generator.Emission;

/// <summary>An article with its place in the corpus.</summary>
/// <param name="Id">The catalogue's name, else the path beneath the folder that all texts of the corpus share, without the extension.</param>
/// <param name="Member">The name of its C# property.</param>
internal sealed record CorpusArticle(string Id, string Member, ArticleSummary Summary);

/// <summary>All articles of one corpus, in the ordinal order of their ids: the step that looks across articles.</summary>
/// <param name="Declared">The people of the catalogues, by name.</param>
internal sealed record CorpusModel(string Name, EquatableArray<CorpusArticle> Articles, EquatableArray<CatalogPerson> Declared)
{
    /// <returns>The model, and the texts whose id another text has already. A file that is listed twice is one text.</returns>
    public static (CorpusModel Model, List<(ArticleSummary Text, string Id, ArticleSummary Other)> Doubles) Of(string name, IEnumerable<ArticleSummary> texts)
    {
        var sources = texts.OrderBy(t => t.Path, StringComparer.Ordinal).ToArray();
        var folder = SharedFolder(sources);
        var doubles = new List<(ArticleSummary, string, ArticleSummary)>();
        var byId = new SortedDictionary<string, ArticleSummary>(StringComparer.Ordinal);
        foreach (var source in sources)
        {
            var id = source.Name ?? Stem(source.Path.Substring(folder));
            if (!byId.TryGetValue(id, out var other))
                byId.Add(id, source);
            else if (other.Path != source.Path)
                doubles.Add((source, id, other));
        }

        // Names that a person gave come first: a name made from a file gets the number.
        var members = new NameTable();
        var given = byId.Where(a => a.Value.Name is not null).ToDictionary(a => a.Key, a => members.Take(a.Key), StringComparer.Ordinal);
        var articles = byId.Select(a => new CorpusArticle(a.Key, given.TryGetValue(a.Key, out var member) ? member : members.Take(Identifier.From(a.Key)), a.Value));
        return (new CorpusModel(name, articles.ToEquatableArray(), DeclaredBy(sources).ToEquatableArray()), doubles);
    }

    private static IEnumerable<CatalogPerson> DeclaredBy(IEnumerable<ArticleSummary> texts)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        EquatableArray<CatalogPerson> last = default;
        foreach (var text in texts)
        {
            // Texts beside each other have one catalogue, and one list of people.
            if (text.Declared.Equals(last))
                continue;
            last = text.Declared;
            foreach (var person in last.Where(p => names.Add(p.Name)))
                yield return person;
        }
    }

    /// <summary>The length of the path of the folder that all texts stand in, with its last slash.</summary>
    private static int SharedFolder(ArticleSummary[] texts)
    {
        var (first, last) = (texts[0].Path, texts[texts.Length - 1].Path);
        var length = 0;
        for (var i = 0; i < first.Length && i < last.Length && first[i] == last[i]; i++)
        {
            if (first[i] == '/')
                length = i + 1;
        }

        return length;
    }

    private static string Stem(string path)
    {
        var dot = path.LastIndexOf('.');
        return dot > path.LastIndexOf('/') + 1 ? path.Substring(0, dot) : path;
    }
}
