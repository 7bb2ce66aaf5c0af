using Corpus.Data;

namespace Corpus;

/// <summary>Represents the articles of a corpus, in the ordinal order of their ids. The generator derives a class that has a property for each article.</summary>
/// <remarks>For queries see <see cref="ArticleExtensions"/>.</remarks>
public class ArticleList : RecordList<Article>
{
    private readonly CorpusReader _reader;

    /// <summary>Initializes a new instance of the <see cref="ArticleList"/> class. This constructor is for generated code.</summary>
    /// <param name="reader">The reader of the corpus.</param>
    protected ArticleList(CorpusReader reader)
        : base((reader ?? throw new ArgumentNullException(nameof(reader))).ArticleRecords, reader.ArticleCount)
    {
        _reader = reader;
        reader.Keep(this);
    }

    /// <summary>Gets the article with an id.</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">The corpus has no article with this id.</exception>
    public Article this[string id] => Find(id) ?? throw new KeyNotFoundException($"No article with id '{id}' exists in the corpus.");

    /// <summary>Returns the articles of a corpus that has no class.</summary>
    internal static ArticleList Of(CorpusReader reader) => new(reader);

    internal Article? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _reader.ArticleBy(id);
    }

    /// <summary>Returns the publication date of each article. No record is created.</summary>
    internal IEnumerable<DateOnly?> PublishedDays() => Enumerable.Range(0, Count).Select(_reader.PublishedDay);

    private protected override Article?[]? Reload() => _reader.ArticleRecords;

    private protected override Article Read(int index) => _reader.Article(index);
}
