namespace Corpus.Extraction.Dates;

/// <summary>The units of the calendar a date can be told in, the finest first.</summary>
internal enum Grain
{
    Day,
    Weekend,
    Week,
    Month,
    Season,
    Quarter,
    Half,
    Year,
    Decade,
    Century,
}
