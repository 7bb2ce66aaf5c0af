namespace Corpus.Extraction.Facts;

/// <summary>What a part of a line about the page is.</summary>
internal enum LineItemKind
{
    Mark,
    Word,
    Number,
    Label,
    Day,
    Clock,
    Weekday,
    Zone,

    /// <summary>"5 hours ago", which is no day.</summary>
    Age,

    /// <summary>"5 min read"</summary>
    Reading,
}

/// <summary>A value of <c>Facts/labels</c>.</summary>
internal enum Label
{
    None,
    Published,
    Updated,
    Author,
    Contributor,
    Reading,
}

/// <summary>A part of a line: tokens <paramref name="First"/> to <paramref name="End"/>.</summary>
internal readonly record struct LineItem(LineItemKind Kind, int First, int End)
{
    public Label Label { get; init; }

    /// <summary>For a day: how it is written, and which day that is.</summary>
    public WrittenDay Day { get; init; }
}

/// <summary>How a day is written.</summary>
internal enum DayForm
{
    None,

    /// <summary>"June 3", "3 June": no day of publication without its year.</summary>
    NoYear,

    /// <summary>"June 3, 2019"</summary>
    MonthFirst,

    /// <summary>"3 June 2019"</summary>
    DayFirst,

    /// <summary>"2019-06-03"</summary>
    YearFirst,

    /// <summary>"6/13/2019"</summary>
    NumbersMonthFirst,

    /// <summary>"13/6/2019", "3.6.2019"</summary>
    NumbersDayFirst,

    /// <summary>"6/6/2019"</summary>
    NumbersAlike,

    /// <summary>"3/6/2019": which number is the month cannot be told from the number alone.</summary>
    Ambiguous,
}

/// <summary>A day as a page writes it.</summary>
/// <param name="Form">How it is written.</param>
/// <param name="Date">Null if it has no year, or if the order of its numbers is not known.</param>
internal readonly record struct WrittenDay(DayForm Form, CalendarDate? Date);
