namespace Corpus;

/// <summary>
/// The annotations that an <see cref="Article"/> is created with: its blocks, sentences, mentions, quotations, temporal expressions and dated events.
/// </summary>
/// <remarks>
/// The constructor of <see cref="Article"/> checks the annotations together, because they refer to each other: a quotation can continue, or be inside, an
/// earlier one, and an expression dates each event. The references are to objects of these lists.
/// </remarks>
public sealed class ArticleAnnotations
{
    /// <summary>Gets the sources of the title, the byline and the other metadata. The default is no facts.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IEnumerable<ArticleFact> Facts
    {
        get;
        init => field = Given.NotNull(value);
    } = [];

    /// <summary>Gets the blocks of the page, in the order of the text. The default is no blocks.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IEnumerable<Block> Blocks
    {
        get;
        init => field = Given.NotNull(value);
    } = [];

    /// <summary>Gets the sentences of the body, in the order of the text. The default is no sentences.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IEnumerable<Passage> Sentences
    {
        get;
        init => field = Given.NotNull(value);
    } = [];

    /// <summary>Gets the mentions of entities, in the order of the text. The default is no mentions.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IEnumerable<Mention> Mentions
    {
        get;
        init => field = Given.NotNull(value);
    } = [];

    /// <summary>Gets the quotations, in the order of the text. The default is no quotations.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IEnumerable<Quote> Quotes
    {
        get;
        init => field = Given.NotNull(value);
    } = [];

    /// <summary>Gets the temporal expressions, in the order of the text. The default is no expressions.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IEnumerable<TemporalExpression> Expressions
    {
        get;
        init => field = Given.NotNull(value);
    } = [];

    /// <summary>Gets the dated events, in the order of the text. The default is no events.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IEnumerable<DatedEvent> Events
    {
        get;
        init => field = Given.NotNull(value);
    } = [];
}
