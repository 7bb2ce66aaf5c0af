using Corpus.Extraction.Catalog;

namespace Corpus.Extraction.Compilation;

/// <summary>An article with its names in the corpus.</summary>
/// <param name="Id">The name from the catalog, or else the path relative to the common folder of all texts of the corpus, without the extension.</param>
/// <param name="Member">The name of its C# property.</param>
/// <param name="Text">The index of its text in the project.</param>
internal sealed record NamedArticle(string Id, string Member, string Path, int Text);

/// <summary>All articles of one corpus, in ordinal order of their ids. It is recomputed only when texts are added, removed, or renamed.</summary>
/// <param name="Declared">The people of the catalogs, by name.</param>
internal sealed record CorpusNames(string Name, EquatableArray<NamedArticle> Articles, EquatableArray<CatalogPerson> Declared)
{
    /// <returns>The names, and the texts whose id is already used by another text. A file that is listed twice is one text.</returns>
    public static (CorpusNames Names, List<(ArticleName Text, string Id, ArticleName Other)> Doubles) Of(
        string name,
        IEnumerable<(ArticleName Name, int Text)> texts
    )
    {
        var sources = texts.OrderBy(t => t.Name.Path, StringComparer.Ordinal).ToArray();
        var folder = SharedFolder(sources[0].Name.Path, sources[sources.Length - 1].Name.Path);
        var doubles = new List<(ArticleName, string, ArticleName)>();
        var byId = new SortedDictionary<string, (ArticleName Name, int Text)>(StringComparer.Ordinal);
        foreach (var source in sources)
        {
            var id = source.Name.Given ?? IdOf(source.Name.Path, folder);
            if (!byId.TryGetValue(id, out var other))
                byId.Add(id, source);
            else if (other.Name.Path != source.Name.Path)
                doubles.Add((source.Name, id, other.Name));
        }

        var members = MemberNames.Of(byId.Select(a => (a.Key, a.Value.Name)));
        var articles = byId.Select(a => new NamedArticle(a.Key, members[a.Key], a.Value.Name.Path, a.Value.Text));
        return (
            new CorpusNames(name, articles.ToEquatableArray(), DeclaredBy(sources.Select(t => t.Name.Declared)).ToEquatableArray()),
            doubles
        );
    }

    /// <summary>Returns the people that the catalogs declare, each once.</summary>
    /// <param name="texts">What is declared for each text, in the order of their paths.</param>
    public static IEnumerable<CatalogPerson> DeclaredBy(IEnumerable<DeclaredPeople> texts)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        DeclaredPeople last = default;
        foreach (var text in texts)
        {
            // Texts in the same folder share one catalog and one list of people.
            if (text.Equals(last))
                continue;
            last = text;
            foreach (var person in last.Where(p => names.Add(p.Name)))
                yield return person;
        }
    }

    /// <summary>Returns the id of a text whose catalog does not name it: its path below the common folder, without the extension.</summary>
    /// <param name="folder">The length of the path of that folder.</param>
    public static string IdOf(string path, int folder)
    {
        var dot = path.LastIndexOf('.');
        var end = dot > path.LastIndexOf('/') + 1 ? dot : path.Length;
        return path.Substring(folder, end - folder);
    }

    /// <summary>Returns the length of the path of the common folder of all texts, including the trailing slash.</summary>
    /// <param name="first">The first path of all in ordinal order.</param>
    /// <param name="last">The last path.</param>
    public static int SharedFolder(string first, string last)
    {
        var length = 0;
        for (var i = 0; i < first.Length && i < last.Length && first[i] == last[i]; i++)
        {
            if (first[i] == '/')
                length = i + 1;
        }

        return length;
    }
}
