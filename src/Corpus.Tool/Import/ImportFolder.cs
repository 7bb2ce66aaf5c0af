using System.Text;
using Corpus.Extraction.Catalog;
using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Metadata;
using Corpus.Import;
using Corpus.Tool.Files;

namespace Corpus.Tool.Import;

/// <summary>The folder that articles are imported into: texts and their catalog. Existing texts and entries are never changed.</summary>
internal sealed class ImportFolder
{
    private const string Catalog = "corpus.json";
    private const int MostNamesakes = 10_000;

    // The field that the articles of a story share: Article.Story reads it.
    private const string Story = "story";

    private readonly string _folder;
    private readonly CatalogText _catalog;
    private readonly CorpusCatalog _known;
    private readonly bool _isNew;
    private readonly Duplicates _duplicates = new();
    private readonly Dictionary<string, string> _stories = new(StringComparer.Ordinal);
    private readonly HashSet<string> _written = new(StringComparer.OrdinalIgnoreCase);
    private int _new;
    private int _same;
    private int _kept;
    private int _skipped;

    private ImportFolder(string folder, CatalogText? catalog, CorpusCatalog known) =>
        (_folder, _catalog, _known, _isNew) = (folder, catalog ?? CatalogText.Empty, known, catalog is null);

    public string CatalogPath => Path.Join(_folder, Catalog);

    /// <summary>Whether any article was found, new or known.</summary>
    public bool HasArticles => _new + _same + _kept > 0;

    public string Summary
    {
        get
        {
            string[] counts =
            [
                _new == 1 ? "1 new article" : $"{_new} new articles",
                _same > 0 ? $"{_same} unchanged" : "",
                _kept > 0 ? $"{_kept} kept as they were" : "",
                _skipped > 0 ? $"{_skipped} skipped" : "",
            ];
            return $"{CatalogPath}: {string.Join(", ", counts.Where(count => count.Length > 0))}\n";
        }
    }

    /// <returns>Null, with messages, if the folder has a catalog that cannot be read, so that nothing may be added to it.</returns>
    /// <exception cref="ToolException">The folder cannot be made.</exception>
    public static ImportFolder? Open(string folder, Messages messages)
    {
        OutputFolder.Create(folder);
        var path = Path.Join(folder, Catalog);
        if (!Path.Exists(path))
            return new ImportFolder(folder, catalog: null, CorpusCatalog.Empty);
        if (TextFile.Read(path, messages) is not { } text)
            return null;
        var (known, findings) = CatalogReader.Read(text);
        if (CatalogText.Of(text) is { } catalog)
            return new ImportFolder(folder, catalog, known);
        messages.Report(
            path,
            text,
            findings.Where(finding => finding.Kind == DiagnosticKinds.CatalogSyntax || finding.Kind == DiagnosticKinds.WrongType)
        );
        messages.Fail($"{path} cannot be read, so nothing was imported; correct it first");
        return null;
    }

    /// <summary>Whether the catalog has an entry for a text, by its path from the folder.</summary>
    public bool Has(string file) => _known[file] is not null;

    public bool HasPerson(string name) => _known.People.Find(name) is not null || _known.People.IsNoName(PersonNames.KeyOf(name));

    public CatalogText Text => _catalog;

    /// <summary>Writes the texts of a source that are not there yet.</summary>
    public void Add(Source source, Messages messages)
    {
        if (source.Fault is { } fault)
        {
            messages.Report(source.Path, 1, 1, DiagnosticKinds.UnreadableText, fault);
            _skipped++;
        }

        foreach (var part in source.Parts)
        {
            var path = part.Part.Length == 0 ? source.Path : $"{source.Path}, {part.Part}";
            if (part.Article is { } article)
                Add(path, article, messages);
            else
            {
                messages.Note(path, $"skipped: {part.Skipped}");
                _skipped++;
            }
        }
    }

    /// <summary>Writes the catalog if there is anything new in it.</summary>
    /// <exception cref="ToolException">The catalog cannot be written.</exception>
    public void Save()
    {
        if (!_catalog.IsChanged)
            return;
        Write(CatalogPath, _catalog.ToString());
        if (_isNew && !File.Exists(Path.Join(_folder, CatalogSchema.File)))
            Write(Path.Join(_folder, CatalogSchema.File), CatalogSchema.Text);
    }

    private void Add(string path, ImportedArticle article, Messages messages)
    {
        var file = FileFor(article);
        var target = Path.Join(_folder, file);
        if (!File.Exists(target))
        {
            Write(target, article.Text);
            _new++;
        }
        else if (TextFile.Read(target, messages) == article.Text)
            _same++;
        else
        {
            messages.Note(path, $"{target} differs from this source and was kept; to import the article again, delete that file");
            _kept++;
        }

        var twin = _duplicates.Add(file, article.Text);
        if (twin is not null)
            messages.Note(path, $"{file} is the same story as {twin}; both were kept");
        if (_known[file] is null)
        {
            var story = twin is null ? null : ArticleField.OfText(Story, StoryOf(twin));
            if (story is not null)
                _stories[file] = story.Text;
            _catalog.Add(
                file,
                Facts(article),
                twin is null ? [] : [$"The same story as {CatalogText.Quoted(twin)}."],
                article.Tags,
                story is null ? article.Fields : ArticleField.Merged([story], article.Fields)
            );
        }
    }

    /// <summary>The key of the story of an article: that of its own entry, or else its id.</summary>
    private string StoryOf(string file) =>
        _stories.TryGetValue(file, out var story)
            ? story
            : _known[file]?.Article.Fields.FirstOrDefault(field => field.Name == Story)?.Text
                ?? _known[file]?.Article.Name
                ?? Path.ChangeExtension(file, null);

    /// <summary>The name of the article's file: its own, or the next one with a number that is free or was this article's before.</summary>
    private string FileFor(ImportedArticle article)
    {
        var name = FileNames.Safe(article.Name);
        for (var number = 1; number < MostNamesakes; number++)
        {
            var file = number == 1 ? $"{name}.txt" : $"{name}-{number}.txt";
            var isOthers = _known[file] is { Article.Url: { } url } && article.Url is { } own && url != own.Value;
            if (!isOthers && _written.Add(file))
                return file;
        }

        throw new ToolException($"there are more than {MostNamesakes} articles with the name {name}");
    }

    private static (string Key, ImportedFact? Fact)[] Facts(ImportedArticle article) =>
        [
            ("title", article.Title),
            ("byline", article.Byline),
            ("outlet", article.Outlet),
            ("published", article.Published),
            ("url", article.Url),
            ("language", article.Language),
        ];

    private static void Write(string path, string text)
    {
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(text));
        OutputFile.At(path).Replace(bytes.CopyTo);
    }
}
