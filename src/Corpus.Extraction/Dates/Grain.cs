namespace Corpus.Extraction.Dates;

/// <summary>The units of the calendar that a date can name, the finest first.</summary>
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
