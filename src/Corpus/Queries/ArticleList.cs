using System.Diagnostics.CodeAnalysis;
using Corpus.Data;

namespace Corpus;

/// <summary>The articles of a corpus, in the ordinal order of their ids. What the generator writes adds a property for each.</summary>
public class ArticleList : RecordList<Article>
{
    private readonly CorpusReader _reader;

    /// <summary>For generated code.</summary>
    /// <param name="reader">What builds the records.</param>
    protected ArticleList(CorpusReader reader)
        : base(reader.Articles) => _reader = reader;

    /// <summary>The article of an id.</summary>
    /// <exception cref="KeyNotFoundException">No article has the id.</exception>
    public Article this[string id] => TryGet(id, out var article) ? article : throw new KeyNotFoundException($"No article with id '{id}' exists in the corpus.");

    /// <summary>The article of an id, where there is one.</summary>
    public bool TryGet(string id, [NotNullWhen(true)] out Article? article)
    {
        ArgumentNullException.ThrowIfNull(id);
        return (article = _reader.ArticleBy(id)) is not null;
    }

    /// <summary>The articles of an outlet, in the order of their dates; those without a date first.</summary>
    public IEnumerable<Article> PublishedBy(string outlet)
    {
        ArgumentNullException.ThrowIfNull(outlet);
        return this.Where(a => a.Outlet == outlet).OrderBy(a => a.Published);
    }

    /// <summary>The articles published from <paramref name="first"/> to <paramref name="last"/>, both included, in the order of their dates.</summary>
    public IEnumerable<Article> PublishedBetween(DateOnly first, DateOnly last) =>
        this.Where(a => a.Published >= first && a.Published <= last).OrderBy(a => a.Published);

    private protected override Article Read(int index) => _reader.Article(index);
}
