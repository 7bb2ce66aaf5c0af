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
        var folder = SharedFolder(sources);
        var doubles = new List<(ArticleName, string, ArticleName)>();
        var byId = new SortedDictionary<string, (ArticleName Name, int Text)>(StringComparer.Ordinal);
        foreach (var source in sources)
        {
            var id = source.Name.Given ?? Stem(source.Name.Path.Substring(folder));
            if (!byId.TryGetValue(id, out var other))
                byId.Add(id, source);
            else if (other.Name.Path != source.Name.Path)
                doubles.Add((source.Name, id, other.Name));
        }

        var members = MemberNames.Of(byId.Select(a => (a.Key, a.Value.Name)));
        var articles = byId.Select(a => new NamedArticle(a.Key, members[a.Key], a.Value.Name.Path, a.Value.Text));
        return (new CorpusNames(name, articles.ToEquatableArray(), DeclaredBy(sources.Select(t => t.Name)).ToEquatableArray()), doubles);
    }

    private static IEnumerable<CatalogPerson> DeclaredBy(IEnumerable<ArticleName> texts)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        DeclaredPeople last = default;
        foreach (var text in texts)
        {
            // Texts in the same folder share one catalog and one list of people.
            if (text.Declared.Equals(last))
                continue;
            last = text.Declared;
            foreach (var person in last.Where(p => names.Add(p.Name)))
                yield return person;
        }
    }

    /// <summary>The length of the path of the common folder of all texts, including the trailing slash.</summary>
    private static int SharedFolder((ArticleName Name, int Text)[] texts)
    {
        var (first, last) = (texts[0].Name.Path, texts[texts.Length - 1].Name.Path);
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
