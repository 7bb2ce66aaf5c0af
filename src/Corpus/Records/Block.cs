namespace Corpus;

/// <summary>What a block is on the page.</summary>
public enum BlockKind
{
    /// <summary>The title of the article.</summary>
    Title,

    /// <summary>A heading between paragraphs.</summary>
    Heading,

    /// <summary>A paragraph of the article.</summary>
    Paragraph,

    /// <summary>An item of a list.</summary>
    ListItem,

    /// <summary>The caption of a picture.</summary>
    Caption,

    /// <summary>A link to another story.</summary>
    RelatedLink,

    /// <summary>What belongs to the site and not to the article.</summary>
    Boilerplate,
}

/// <summary>A stretch of the page with one role. Blocks are in the order of the text, do not overlap and are not empty.</summary>
public sealed record Block
{
    /// <param name="kind">What it is on the page.</param>
    /// <param name="passage">Its words and their span.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a value of its enumeration.</exception>
    public Block(BlockKind kind, Passage passage)
    {
        ArgumentNullException.ThrowIfNull(passage);
        Given.Defined(kind, BlockKind.Boilerplate);
        (Kind, Passage) = (kind, passage);
    }

    /// <summary>What it is on the page.</summary>
    public BlockKind Kind { get; }

    /// <summary>Its words and their span.</summary>
    public Passage Passage { get; }

    /// <summary>Its words.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public string Text => Passage.Text;

    /// <summary>Where it stands in the article's text.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public TextSpan Span => Passage.Span;

    /// <summary>Whether it is what the article says itself: title, heading, paragraph or list item. Quotations, dates and events are found only there.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsBody => Kind is BlockKind.Title or BlockKind.Heading or BlockKind.Paragraph or BlockKind.ListItem;

    /// <summary>The kind and the span.</summary>
    public override string ToString() => $"{Kind} {Span}";
}
