using Corpus.Generator.Diagnostics;

namespace Corpus.Generator.Dates;

/// <summary>Finds the temporal expressions of a document and resolves them to the calendar.</summary>
internal static class ExpressionFinder
{
    /// <param name="published">What relative expressions are reckoned from; null leaves them unresolved, with a finding each.</param>
    public static TemporalExpression[] Find(Document document, CalendarDate? published, List<Finding> findings) => [];
}
