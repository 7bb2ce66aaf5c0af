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
);
