namespace Corpus.Extraction;

/// <summary>The role of a block in the page.</summary>
internal enum BlockKind
{
    Title,
    Heading,
    Paragraph,
    ListItem,
    Caption,
    RelatedLink,
    Boilerplate,
}
