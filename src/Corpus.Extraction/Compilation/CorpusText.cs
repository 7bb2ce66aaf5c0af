using Corpus.Extraction.Articles;
using Corpus.Extraction.Catalog;

namespace Corpus.Extraction.Compilation;

/// <summary>One text of a corpus, read: what goes into the data.</summary>
/// <param name="Corpus">The name of the class that the corpus becomes.</param>
/// <param name="Path">The file, relative to the root that places are told from, with <c>/</c>.</param>
/// <param name="Text">The normalised text.</param>
/// <param name="Lines">The offsets in the text at which the lines of the file begin.</param>
/// <param name="Entry">What the catalog declares of it; null where it declares nothing.</param>
/// <param name="Declared">Whom its catalog declares.</param>
internal sealed record CorpusText(string Corpus, string Path, string Text, EquatableArray<int> Lines, CatalogArticle? Entry, DeclaredPeople Declared, ArticleModel Model);
