namespace Corpus.Extraction;

/// <summary>A bounded stretch of the calendar.</summary>
internal readonly record struct DateInterval(CalendarDate First, CalendarDate Last, Precision Precision, bool Approximate);
