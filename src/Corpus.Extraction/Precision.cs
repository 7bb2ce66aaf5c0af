namespace Corpus.Extraction;

/// <summary>The unit of the calendar that an interval covers.</summary>
internal enum Precision
{
    Day,
    Week,
    Month,
    Season,
    Quarter,
    Half,
    Year,
    Decade,
    Century,

    /// <summary>From one day to another that is no single unit of the calendar.</summary>
    Interval,
}
