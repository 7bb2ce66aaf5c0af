using Corpus.Extraction.Catalog;

namespace Corpus.Extraction.Compilation;

/// <summary>The inputs of the naming of an article and of the declared people. Few edits change them.</summary>
/// <param name="File">The file, as the compiler names it.</param>
/// <param name="Path">The file, relative to the root folder, with <c>/</c>.</param>
/// <param name="Given">The name from the catalog; null if there is none.</param>
/// <param name="Title">The title, declared or found; null if there is none. Names that are not declared are made from it, the outlet and the day of publication.</param>
/// <param name="Declared">The people that its catalog declares.</param>
internal sealed record ArticleName(
    string Corpus,
    string File,
    string Path,
    string? Given,
    string? Title,
    string? Outlet,
    CalendarDate? Published,
    DeclaredPeople Declared
)
{
    public static ArticleName Of(CorpusText text, string file) =>
        new(text.Corpus, file, text.Path, text.Entry?.Name, text.Model.Title, text.Entry?.Outlet, text.Entry?.Published, text.Declared);
}
