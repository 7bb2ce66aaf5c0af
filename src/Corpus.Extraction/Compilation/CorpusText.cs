using Corpus.Extraction.Articles;
using Corpus.Extraction.Catalog;

namespace Corpus.Extraction.Compilation;

/// <summary>A text of a corpus with its extraction results.</summary>
/// <param name="Corpus">The name of the class that the corpus becomes.</param>
/// <param name="Path">The file, relative to the root folder, with <c>/</c>.</param>
/// <param name="Text">The normalized text.</param>
/// <param name="Lines">The offsets in the text at which the lines of the file start.</param>
/// <param name="Entry">The catalog entry; null if there is none.</param>
/// <param name="Declared">The people that its catalog declares.</param>
internal sealed record CorpusText(
    string Corpus,
    string Path,
    string Text,
    EquatableArray<int> Lines,
    CatalogArticle? Entry,
    DeclaredPeople Declared,
    ArticleModel Model
);
