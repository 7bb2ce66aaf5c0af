using System.Diagnostics.CodeAnalysis;
using Corpus.Data;

namespace Corpus;

/// <summary>Represents the quotations of a corpus, in the order of the articles and their texts.</summary>
public sealed class QuoteList : RecordList<Quote>
{
    // Code that enumerates the list uses the next quotations soon, and to read many at once costs less.
    private const int ReadAtOnce = 64;

    private readonly CorpusReader _reader;

    internal QuoteList(CorpusReader reader)
        : base(reader.QuoteRecords, reader.QuoteCount)
    {
        _reader = reader;
        reader.Keep(this);
    }

    /// <summary>Gets the quotation with an id.</summary>
    /// <param name="id">The id: <see cref="Quote.Id"/> or <see cref="Quote.StableId"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">The corpus has no quotation with this id.</exception>
    public Quote this[string id] =>
        TryGetValue(id, out var value) ? value : throw new KeyNotFoundException($"No quotation with id '{id}' exists in the corpus.");

    /// <summary>Gets the quotation with an id.</summary>
    /// <param name="id">The id: <see cref="Quote.Id"/> or <see cref="Quote.StableId"/>.</param>
    /// <param name="value">The quotation, or null if there is none.</param>
    /// <returns>True if the corpus has a quotation with this id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public bool TryGetValue(string id, [NotNullWhen(true)] out Quote? value)
    {
        ArgumentNullException.ThrowIfNull(id);
        value =
            _reader.ArticleOf(id) is not { } article ? null
            : StableId.Is(id, 'q') ? StableId.Find(id, 'q', article.Quotes, static quote => quote.Text)
            : article.Quotes.FirstOrDefault(q => q.Id == id);
        return value is not null;
    }

    /// <summary>Returns the quotations of a speaker, in the order of the corpus: quotations in quotation marks and reported speech.</summary>
    /// <param name="speaker">An entity of this corpus. For an entity of another corpus, or of none, the quotations are found by its name.</param>
    /// <returns>A new list.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="speaker"/> is null.</exception>
    public IReadOnlyList<Quote> By(Entity speaker)
    {
        ArgumentNullException.ThrowIfNull(speaker);
        return speaker.NumberIn(_reader) is { } number ? _reader.QuotesBy(number) : [.. this.Where(q => q.SpeakerName == speaker.Name)];
    }

    /// <summary>Returns the quotations of a speaker, in the order of the corpus.</summary>
    /// <param name="name">The name or an alias, compared exactly. If several entities have it, the quotations of all of them are returned.</param>
    /// <returns>A new list.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public IReadOnlyList<Quote> By(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _reader.QuotesBy(name);
    }

    /// <summary>Returns the publication date of each article and the number of its quotations. No record is created.</summary>
    internal IEnumerable<(DateOnly? Day, int Quotes)> PublishedDays() =>
        Enumerable.Range(0, _reader.ArticleCount).Select(article => (_reader.PublishedDay(article), _reader.QuoteCountOf(article)));

    private protected override Quote?[]? Reload() => _reader.QuoteRecords;

    private protected override Quote Read(int index) => _reader.ReadQuotes(index, ReadAtOnce);

    private protected override Quote ReadAfter(Quote? before, int index) => _reader.QuoteAfter(before, index, ReadAtOnce);
}
