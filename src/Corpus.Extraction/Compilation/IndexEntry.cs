using Corpus.Data;

namespace Corpus.Extraction.Compilation;

/// <summary>The part of an article that the index contains. It is separate, so that an edit that moves quotations recomputes only the index.</summary>
/// <param name="PublicationDateSource">How the day of publication is known: as the catalog says, or because the page states it.</param>
internal sealed record IndexEntry(
    EquatableArray<IndexFact> Facts,
    string? Rights,
    PublicationDateSource? PublicationDateSource,
    EquatableArray<IndexQuote> Quotes
)
{
    public static IndexEntry Of(CorpusText text) =>
        new(
            text.Model.Facts.Select(f => new IndexFact(f.Kind, f.Value)).ToEquatableArray(),
            text.Entry?.Rights,
            text.Model.Fact(FactKind.Published) is { Basis: not FactBasis.Declared }
                ? Extraction.PublicationDateSource.Stated
                : text.Entry?.PublicationDateSource,
            text.Model.Quotations.Select(q => new IndexQuote(q.Content, (int)q.Kind).With(q.Basis)).ToEquatableArray()
        );

    public IndexFact? Fact(FactKind kind)
    {
        foreach (var fact in Facts.AsSpan())
        {
            if (fact.Kind == kind)
                return fact;
        }

        return null;
    }
}

/// <summary>The entries of a corpus, in the order of its articles.</summary>
/// <param name="Entries">As the articles of a <see cref="CorpusModel"/>.</param>
internal sealed record CorpusEntries(string Corpus, IReadOnlyList<IndexEntry> Entries)
{
    /// <param name="entryOf">The entry of a text, by its number.</param>
    public static CorpusEntries Of(CorpusNames names, Func<int, IndexEntry> entryOf) =>
        new(names.Name, names.Articles.Select(a => entryOf(a.Text)).ToEquatableArray());
}

/// <summary>A fact about an article without its place.</summary>
internal readonly record struct IndexFact(FactKind Kind, string Value);

/// <summary>A quotation without its speaker, which is derived from the people of the corpus.</summary>
internal readonly record struct IndexQuote(TextSpan Span, int KindAndBasis)
{
    public IndexQuote With(AttributionBasis basis) =>
        new(Span, (KindAndBasis & ((1 << Layout.QuoteKindBits) - 1)) | ((int)basis << Layout.QuoteKindBits));
}
