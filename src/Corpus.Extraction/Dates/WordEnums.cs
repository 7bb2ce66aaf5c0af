namespace Corpus.Extraction.Dates;

/// <summary>A time without a place in the calendar.</summary>
internal enum TimeReference
{
    Past,
    Present,
    Future,
}

/// <summary>How the years before and after Christ are marked.</summary>
internal enum Era
{
    BC,
    AD,
}

/// <summary>What a company reports on.</summary>
internal enum ReportedPeriod
{
    Quarter,
    Half,

    /// <summary>"the period": a quarter, or several months.</summary>
    Any,
}

/// <summary>The halves of the day that a clock time can lie in.</summary>
internal enum HalfDay
{
    Morning,
    Afternoon,

    /// <summary>"o'clock": either.</summary>
    Either,
}

/// <summary>The side of a weekday on which a word makes a name of it: "Black Friday", "The Sunday Times".</summary>
internal enum NameSide
{
    Before,
    After,
}

/// <summary>The function words that rules look for beside a match, by the role that they have there. See <c>markers.txt</c>.</summary>
internal enum Marker
{
    Definite,
    Partitive,
    Infinitive,
    Earlier,
    Preceding,
    Later,
    Comparative,
    Equative,
    Single,
    Proximal,
    Past,
    Next,
    Last,
    Latest,
    Within,
    OnDay,
    Purpose,
    Deadline,
    Level,
    Since,
    Conjunction,
    Now,
    Recent,
    Superlative,
    AnyTime,
    Negation,
    Be,
    Been,
    Exclaimed,
    Current,
    Between,
    Alternative,
    PastPerfect,
    PastBe,
    Existential,
}

/// <summary>The TIMEX3 text of these values.</summary>
internal static class Timex
{
    /// <summary>What follows a day: <c>TMO</c>.</summary>
    public static string ToTimex(this PartOfDay part) => "T" + TimexPart.Codes[(int)part];

    public static string ToTimex(this TimeReference reference) =>
        reference switch
        {
            TimeReference.Past => "PAST_REF",
            TimeReference.Future => "FUTURE_REF",
            _ => "PRESENT_REF",
        };
}
