namespace Corpus;

/// <summary>Represents how one fact about an article is known, and where its text states it.</summary>
public sealed record ArticleFact
{
    /// <summary>Initializes a new instance of the <see cref="ArticleFact"/> class.</summary>
    /// <param name="kind">The subject of the fact.</param>
    /// <param name="basis">Who gives it.</param>
    /// <param name="passage">The words of the text that state it, or null if the text does not.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> or <paramref name="basis"/> is not defined by its enumeration.</exception>
    public ArticleFact(FactKind kind, FactBasis basis, Passage? passage = null)
    {
        Given.Defined(kind, FactKind.Url);
        Given.Defined(basis, FactBasis.Stated);
        (Kind, Basis, Passage) = (kind, basis, passage);
    }

    /// <summary>Gets the subject of the fact. The value is the property of <see cref="Article"/> of the same name.</summary>
    public FactKind Kind { get; }

    /// <summary>Gets who gives the fact.</summary>
    public FactBasis Basis { get; }

    /// <summary>Gets the words of the text that state the fact, or null if the text does not state it.</summary>
    public Passage? Passage { get; }

    /// <summary>Gets the id of the rule that read the fact off the page, or null if no rule did.</summary>
    /// <exception cref="ArgumentException">The value is not well-formed UTF-16.</exception>
    public string? Rule
    {
        get;
        init => field = Given.Text(value);
    }

    internal ArticleFact In(Article article) => new(Kind, Basis, Passage?.In(article)) { Rule = Rule };

    /// <summary>Returns the kind and the basis.</summary>
    /// <returns>One line of text.</returns>
    public override string ToString() => $"{Kind} ({Basis})";
}
