using Corpus.Generator.Diagnostics;
using Corpus.Generator.People;

namespace Corpus.Generator.Quotations;

/// <summary>Finds the quoted stretches of a document and who said each.</summary>
internal static class QuotationFinder
{
    /// <returns>The quotations in the order of the text, and the cast with the unnamed sources added.</returns>
    public static (Quotation[] Quotations, Cast Cast) Find(Document document, Cast cast, List<Finding> findings) => ([], cast);
}
