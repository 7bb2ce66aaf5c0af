namespace Corpus.Extraction.Blocks;

/// <summary>A part of the page with one role. Blocks are in order, do not overlap and are not empty.</summary>
internal readonly record struct Block(TextSpan Span, BlockKind Kind)
{
    /// <summary>The block is part of the article itself; quotations, dates and events are found only in such blocks.</summary>
    public bool IsBody => Kind is BlockKind.Title or BlockKind.Heading or BlockKind.Paragraph or BlockKind.ListItem;
}
