namespace Library;

/// <summary>What the library makes of its texts.</summary>
public static class Bulletin
{
    /// <summary>The quotations.</summary>
    public static IReadOnlyList<Corpus.Quote> Quotes => Press.Quotes;
}
