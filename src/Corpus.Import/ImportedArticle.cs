using Corpus.Extraction;
using Corpus.Extraction.Metadata;

namespace Corpus.Import;

/// <summary>A value that a source provides for an article, with its origin.</summary>
/// <param name="Place">The origin as shown to the user: "JSON-LD", "meta article:published_time", "the page".</param>
internal sealed record ImportedFact(string Value, string Place);

/// <summary>An imported article: its text and metadata.</summary>
/// <param name="Name">The proposed file name without an extension. The writer replaces invalid characters.</param>
/// <param name="Text">One line for each paragraph, heading, or list item, separated by empty lines. The headline comes first.</param>
/// <param name="Published">A day as <c>yyyy-MM-dd</c>.</param>
/// <param name="Language">A BCP 47 tag.</param>
internal sealed record ImportedArticle(
    string Name,
    string Text,
    ImportedFact? Title,
    ImportedFact? Byline = null,
    ImportedFact? Outlet = null,
    ImportedFact? Published = null,
    ImportedFact? Url = null,
    ImportedFact? Language = null
)
{
    public EquatableArray<string> Tags { get; init; }

    /// <summary>The values whose names have no meaning for Corpus.</summary>
    public EquatableArray<ArticleField> Fields { get; init; }
}
