using System.Diagnostics.CodeAnalysis;
using Corpus.Data;

namespace Corpus;

/// <summary>The quotations of a corpus, in the order of its articles and their texts.</summary>
public sealed class QuoteList : RecordList<Quote>
{
    // Who goes through the list asks for the next ones soon, and together they cost less.
    private const int ReadAtOnce = 64;

    private readonly CorpusReader _reader;

    internal QuoteList(CorpusReader reader)
        : base(reader.QuoteRecords) => _reader = reader;

    /// <summary>The quotation of an id.</summary>
    /// <exception cref="KeyNotFoundException">No quotation has the id.</exception>
    public Quote this[string id] => TryGet(id, out var quote) ? quote : throw new KeyNotFoundException($"No quotation with id '{id}' exists in the corpus.");

    /// <summary>The quotation of an id, where there is one.</summary>
    public bool TryGet(string id, [NotNullWhen(true)] out Quote? quote)
    {
        ArgumentNullException.ThrowIfNull(id);
        return (quote = _reader.ArticleOf(id)?.Quotes.FirstOrDefault(q => q.Id == id)) is not null;
    }

    /// <summary>What a person, organization or state said, in the order of the corpus.</summary>
    /// <param name="speaker">One of this corpus; one of another corpus is looked for by name.</param>
    public IReadOnlyList<Quote> By(Person speaker)
    {
        ArgumentNullException.ThrowIfNull(speaker);
        return speaker.NumberIn(_reader) is { } number ? _reader.QuotesBy(number) : [.. this.Where(q => q.SpeakerName == speaker.Name)];
    }

    private protected override Quote Read(int index) => _reader.ReadQuotes(index, ReadAtOnce);
}
