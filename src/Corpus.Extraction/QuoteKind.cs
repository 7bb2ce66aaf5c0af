namespace Corpus.Extraction;

/// <summary>How a quotation stands in its sentence.</summary>
internal enum QuoteKind
{
    /// <summary>A full statement.</summary>
    Direct,

    /// <summary>A quoted fragment inside a reported clause.</summary>
    Partial,

    /// <summary>A scare quote, title, gloss or concept: nobody's statement, no source.</summary>
    Term,
}
