namespace Corpus.Extraction;

/// <summary>What kind of quotation a stretch between quotation marks is.</summary>
internal enum QuoteKind
{
    /// <summary>A full statement.</summary>
    Direct,

    /// <summary>A quoted fragment inside a reported clause.</summary>
    Partial,

    /// <summary>A scare quote, title, gloss or nickname: not attributed to anybody.</summary>
    Term,
}
