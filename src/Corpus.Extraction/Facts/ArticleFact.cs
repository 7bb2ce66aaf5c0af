namespace Corpus.Extraction.Facts;

/// <summary>What a fact about an article is about. The names are those of the library's <c>FactKind</c>.</summary>
internal enum FactKind
{
    Title,
    Byline,
    Outlet,
    Published,
    Language,
}

/// <summary>Who gives a fact, from the one that goes before the others on.</summary>
internal enum FactBasis
{
    /// <summary>The catalog declares it.</summary>
    Declared,

    /// <summary>The front matter of the text declares it.</summary>
    FrontMatter,

    /// <summary>The lines of the page state it.</summary>
    Stated,
}

/// <summary>One fact about an article, as the data has it.</summary>
/// <param name="Value">A day is written <c>yyyy-MM-dd</c>.</param>
/// <param name="Span">Where the text says the same; null if it does not.</param>
/// <param name="Rule">The rule that read it off the page; null if the page does not say the same.</param>
internal sealed record ArticleFact(FactKind Kind, FactBasis Basis, string Value, TextSpan? Span, string? Rule);
