using System.Diagnostics;

namespace Corpus;

/// <summary>Represents a statement that several articles quote, with all quotations of it.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record SharedStatement
{
    internal SharedStatement(Quote[] quotes) => Quotes = new ValueList<Quote>(quotes);

    /// <summary>Gets the quotations, in the order in which they were passed to <see cref="QuoteExtensions.SharedStatements"/>.</summary>
    public ValueList<Quote> Quotes { get; }

    /// <summary>Gets the content of the longest quotation.</summary>
    public string Text => Quotes.MaxBy(quote => quote.Span.Length)!.Text;

    /// <summary>Returns the articles that quote the statement, each once, in the order of the quotations.</summary>
    /// <returns>A new list.</returns>
    public IReadOnlyList<Article> GetArticles() => [.. Quotes.Select(quote => quote.Article).Distinct()];

    /// <summary>Returns the outlets that quote the statement, each once, in the order of the quotations. Articles without an outlet are left out.</summary>
    /// <returns>A new list.</returns>
    public IReadOnlyList<string> GetOutlets() =>
        [.. Quotes.Select(quote => quote.Article.Outlet).OfType<string>().Distinct(StringComparer.Ordinal)];

    /// <summary>Returns the names that the articles give as the speaker, each once. More than one means that the articles disagree or name the source differently.</summary>
    /// <returns>A new list.</returns>
    public IReadOnlyList<string> GetSpeakerNames() =>
        [.. Quotes.Select(quote => quote.SpeakerName).OfType<string>().Distinct(StringComparer.Ordinal)];

    /// <summary>Returns the number of articles and the content.</summary>
    /// <returns>One line of text, unless the content has several lines.</returns>
    public override string ToString() => $"{GetArticles().Count} articles: {Text}";
}
