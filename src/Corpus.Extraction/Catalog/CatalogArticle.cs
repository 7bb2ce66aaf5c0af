using Corpus.Extraction.Metadata;

namespace Corpus.Extraction.Catalog;

/// <summary>The declarations of the catalog for one text. It contains no positions, so it stays equal when entries around it move.</summary>
/// <param name="File">The text's path from the catalog's folder, with <c>/</c>.</param>
/// <param name="Name">The C# name of the article's member.</param>
/// <param name="Language">A BCP 47 tag.</param>
/// <param name="Rights">Who holds which rights, in words or as an SPDX licence; schema.org would say copyrightNotice.</param>
internal sealed record CatalogArticle(
    string File,
    string? Name,
    string? Title,
    string? Outlet,
    string? Byline,
    CalendarDate? Published,
    PublicationDateSource? PublicationDateSource,
    string? Url,
    string? Language,
    string? Rights,
    EquatableArray<Correction> Corrections
)
{
    public EquatableArray<string> Tags { get; init; }

    /// <summary>The fields that the user adds, in ordinal order of their names.</summary>
    public EquatableArray<ArticleField> Fields { get; init; }

    /// <summary>Whether the entry itself declares a publication date or a byline, which a page can contradict.</summary>
    public bool Declares(FactKind? fact) =>
        fact switch
        {
            FactKind.Published => Published is not null,
            FactKind.Byline => Byline is not null,
            _ => true,
        };

    /// <summary>The declarations of several files for one text: of each value, that of the first file that has one.</summary>
    public static CatalogArticle? Merged(IEnumerable<CatalogArticle?> articles)
    {
        CatalogArticle? merged = null;
        foreach (var other in articles)
        {
            if (merged is null || other is null)
            {
                merged ??= other;
                continue;
            }

            merged = new CatalogArticle(
                merged.File,
                merged.Name ?? other.Name,
                merged.Title ?? other.Title,
                merged.Outlet ?? other.Outlet,
                merged.Byline ?? other.Byline,
                merged.Published ?? other.Published,
                merged.Published is null ? other.PublicationDateSource : merged.PublicationDateSource,
                merged.Url ?? other.Url,
                merged.Language ?? other.Language,
                merged.Rights ?? other.Rights,
                merged.Corrections.Concat(other.Corrections).ToEquatableArray()
            )
            {
                Tags = merged.Tags.Count > 0 ? merged.Tags : other.Tags,
                Fields = ArticleField.Merged(merged.Fields, other.Fields),
            };
        }

        return merged;
    }
}
