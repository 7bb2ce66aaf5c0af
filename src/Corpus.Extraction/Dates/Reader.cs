namespace Corpus.Extraction.Dates;

/// <summary>Reads what is made of several tokens and no word list can hold: numbers, years, clock times, amounts, whole expressions.</summary>
/// <param name="Read">Reads at a token; a capture that ends at 0 where there is none.</param>
/// <param name="Lists">The word lists of Dates/ whose words it can begin with.</param>
/// <param name="Numeric">It can begin with digits (or the apostrophe of '98).</param>
/// <param name="Accepts">For a reader of whole expressions: which.</param>
internal sealed record Reader(
    Func<Scan, int, Capture> Read, string[] Lists, bool Numeric, Func<Draft, bool>? Accepts = null)
{
    /// <summary>The word lists that a word of the list "articles" may stand before; "a" is too common to try more.</summary>
    public string[] AfterArticle { get; init; } = [];

    public bool Nests => Accepts is not null;

    /// <summary>Takes an expression already found as read.</summary>
    public Capture Accept(Draft found) => Accepts!(found) ? new Capture(found.End, Draft: found) : default;
}
