namespace Corpus;

/// <summary>Provides queries of quotations.</summary>
public static class QuoteExtensions
{
    /// <summary>Returns what somebody said, with and without quotation marks: the quotations of all kinds but terms.</summary>
    /// <param name="quotes">The quotations.</param>
    /// <returns>The statements, in the order of <paramref name="quotes"/>. They are found while the result is enumerated.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="quotes"/> is null.</exception>
    public static IEnumerable<Quote> Statements(this IEnumerable<Quote> quotes)
    {
        ArgumentNullException.ThrowIfNull(quotes);
        return quotes.Where(quote => quote.Kind != QuoteKind.Term);
    }
}
