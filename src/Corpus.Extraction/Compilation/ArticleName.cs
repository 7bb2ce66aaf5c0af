using Corpus.Extraction.Catalog;

namespace Corpus.Extraction.Compilation;

/// <summary>What decides how an article is called and whom its corpus declares: few edits change it.</summary>
/// <param name="File">The file, as the compiler names it.</param>
/// <param name="Path">The file, relative to the root that places are told from, with <c>/</c>.</param>
/// <param name="Given">The catalog's name; null where it gives none.</param>
/// <param name="Declared">Whom its catalog declares.</param>
internal sealed record ArticleName(string Corpus, string File, string Path, string? Given, DeclaredPeople Declared)
{
    public static ArticleName Of(CorpusText text, string file) => new(text.Corpus, file, text.Path, text.Entry?.Name, text.Declared);
}
