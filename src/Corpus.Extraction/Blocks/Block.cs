namespace Corpus.Extraction.Blocks;

/// <summary>A stretch of the page with one role. Blocks are in order, do not overlap and are not empty.</summary>
internal readonly record struct Block(TextSpan Span, BlockKind Kind)
{
    /// <summary>What the article says itself: quotations, dates and events are looked for here and nowhere else.</summary>
    public bool IsBody => Kind is BlockKind.Title or BlockKind.Heading or BlockKind.Paragraph or BlockKind.ListItem;
}
