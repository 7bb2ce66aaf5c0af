using Corpus.Generator.Catalog;
using Corpus.Generator.Dates;
using Corpus.Generator.Texts;

namespace Corpus.Generator;

/// <summary>One text and what the catalogue knows that bears on reading it.</summary>
/// <param name="Text">The normalised text.</param>
internal sealed record ArticleSource(
    string Text, string? Title, CalendarDate? Published, EquatableArray<CatalogPerson> People, EquatableArray<Correction> Corrections = default)
{
    /// <param name="declared">The text's entry in the catalogue, or null where it has none.</param>
    public static ArticleSource Of(string text, CatalogArticle? declared, EquatableArray<CatalogPerson> people) =>
        new(text, declared?.Title, declared?.Published, people, declared?.Corrections ?? default);
}
