using System.Text.Json.Serialization;

namespace Corpus;

/// <summary>Represents a part of the page with one role. The blocks of an article are in the order of the text, do not overlap and are not empty.</summary>
public sealed record Block
{
    /// <summary>Initializes a new instance of the <see cref="Block"/> class.</summary>
    /// <param name="kind">The role of the block on the page.</param>
    /// <param name="passage">The words of the block and their span.</param>
    /// <exception cref="ArgumentNullException"><paramref name="passage"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not defined by the enumeration.</exception>
    public Block(BlockKind kind, Passage passage)
    {
        ArgumentNullException.ThrowIfNull(passage);
        Given.Defined(kind, BlockKind.Boilerplate);
        (Kind, Passage) = (kind, passage);
    }

    /// <summary>Gets the role of the block on the page.</summary>
    public BlockKind Kind { get; }

    /// <summary>Gets the words of the block and their span.</summary>
    public Passage Passage { get; }

    /// <summary>Gets the words of the block.</summary>
    [JsonIgnore]
    public string Text => Passage.Text;

    /// <summary>Gets the span of the block in the text of the article, in UTF-16 code units.</summary>
    [JsonIgnore]
    public TextSpan Span => Passage.Span;

    /// <summary>
    /// Gets a value that indicates whether the block is part of the article itself: a title, heading, paragraph or list item. Only these blocks contain quotations, temporal
    /// expressions and events.
    /// </summary>
    [JsonIgnore]
    public bool IsBody => Kind is BlockKind.Title or BlockKind.Heading or BlockKind.Paragraph or BlockKind.ListItem;

    /// <summary>Returns the kind and the span.</summary>
    /// <returns>One line of text.</returns>
    public override string ToString() => $"{Kind} {Span}";
}
