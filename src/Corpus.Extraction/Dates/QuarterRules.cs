using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Dates;

/// <summary>Quarters and halves of years, as companies report them.</summary>
internal static class QuarterRules
{
    private static readonly Lexicon After = Lexicon.Of("Dates/after-units");
    private static readonly Lexicon Around = Lexicon.Of("Dates/before-years");
    private static readonly Lexicon Quartered = Lexicon.Of("Dates/quartered");
    private static readonly Lexicon Passing = Lexicon.Of("Dates/passing");

    public static readonly ExpressionRule[] All =
    [
        new("quarter of a year", new("the? fiscal? -? <ordinal> -? <part-units> of|in? fiscal? <year>"),
            static (m, s) => Numbered(m, s, m.Number("year"), Anchor.Absolute),
            ["It earned more in [the third quarter of 1984 = 1984-Q3].", "It lost in [the first half of 2008 = 2008-H1]."], ["The fifth quarter of 1984."]),
        new("quarter in short", new("q|h <number> ,? of? <year>"),
            static (m, s) => IsShort(m, s) ? s.Reading.At(new CalendarValue(s.Is(m.Start, "q") ? Grain.Quarter : Grain.Half, m.Number("year"), m.Number("number"))) : null,
            ["It grew in [Q3 2012 = 2012-Q3] and [H1 2013 = 2013-H1]."], ["The H5 2012 strain."]),
        new("bare quarter in short", new("q|h <number>"),
            static (m, s) => IsShort(m, s) && s.Is(m.Start - 1, Around) && !s.Is(m.Start - 1, "the") ? Part(s.Is(m.Start, "q") ? Grain.Quarter : Grain.Half, m.Number("number"), m, s) : null,
            ["It grew in [Q1 = 2025-Q1]."], ["The Q2 engine.", "In Q7 it grew."]),
        new("quarter of a told year", new("the? fiscal? <ordinal> -? <part-units> of? <calendar>"),
            static (m, s) => m.Draft("calendar").When is { Grain: Grain.Year } year ? Numbered(m, s, year.Year, m.Draft("calendar").Anchor) : null,
            ["It lost in [the second quarter of last year = 2024-Q2]."], ["The second quarter of the field was dry."]),
        new("year's quarter", new("<calendar> 's? fiscal? -? <ordinal> -? <part-units>"),
            static (m, s) => m.Draft("calendar").When is { Grain: Grain.Year } year ? Numbered(m, s, year.Year, m.Draft("calendar").Anchor) : null,
            ["It lost in [last year’s third quarter = 2024-Q3]."], ["Last year’s third man."]),
        new("quarter after its year", new("the? <year> fiscal? -? <ordinal> -? <part-units>"),
            static (m, s) => Numbered(m, s, m.Number("year"), Anchor.Absolute),
            ["It lost in [the 1988 fourth quarter = 1988-Q4]."], ["The 1988 fourth man.", "The 1988 fifth quarter."]),
        new("quarter", new("the? fiscal? -? <ordinal> -? <part-units>"),
            static (m, s) => BareQuarter(m, s),
            ["It earned more in [the first quarter = 2025-Q1].", "[Third-quarter = 2024-Q3] profit rose.", "Profit will rise in [the second half = 2025-H2].",
                "It expects to report its [first-quarter = 2025-Q1] loss.", "The [first-quarter = 2025-Q1] loss grew."],
            ["Half of it was sold.", "In the first quarter mile.", "They led after the first quarter of the game.", "He scored in the second half."]),
        new("shifted quarter", new("the? <shifts> fiscal? <part-units>"),
            static (m, s) => m.Text("part-units") == "Q" && !s.Is(m.End, Quartered) ? s.Reading.Shifted(Grain.Quarter, m.Number("shifts")) : null,
            ["It lost [last quarter = 2025-Q1].", "It opens [next quarter = 2025-Q3]."], ["The last quarter mile.", "The next half was better."]),
        new("quarter that ended on a day", new("the latest? fiscal? <periods> ended|ending <calendar>"),
            static (m, s) => EndedOn(m, s),
            ["For [the quarter = 2025-Q1] ended [March 31 = 2025-03-31] it earned more than [a year earlier = 2024-Q1]."], ["The quarter ended badly."]),
        new("that quarter", new("the|that|this latest|same|current? <periods>"),
            static (m, s) => ThatQuarter(m, s),
            ["In [the first quarter = 2025-Q1] it grew, and in [the quarter = 2025-Q1] it hired.", "It lost in [the latest period = 2025-Q1]."],
            ["A quarter of it was sold.", "The half he ate."]),
        new("last quarter of a year", new("the? last|latter|final|closing <part-units> of <year>"),
            static (m, s) => s.Reading.At(m.Text("part-units") == "Q" ? new CalendarValue(Grain.Quarter, m.Number("year"), 4) : new CalendarValue(Grain.Half, m.Number("year"), 2)),
            ["It lost in [the final quarter of 2009 = 2009-Q4].", "It lost in [the last half of 1989 = 1989-H2].", "It lost in [the latter half of 2008 = 2008-H2]."],
            ["The final quarter of the game."]),
        new("quarter in another year", new("the <year> <periods>"),
            static (m, s) => m.Text("periods") == "P" && s.Reading.ReportsMonths ? s.Reading.At(CalendarValue.OfYear(m.Number("year"))) with { Aside = true }
                : m.Text("periods") != "H" && s.Reading.LatestQuarter is { } quarter ? s.Reading.At(quarter with { Year = m.Number("year") }) with { Aside = true } : null,
            ["It earned more in [the first quarter = 2025-Q1] than in [the 2019 period = 2019-Q1]."], ["The 2019 period drama."]),
        new("same quarter a year before", new("the? <year-before> fiscal? -? <ordinal>? -? <periods>"),
            static (m, s) => YearBefore(m, s),
            ["In [the first quarter = 2025-Q1] it earned more than in [the year-earlier quarter = 2024-Q1]."], ["The year-earlier man."]),
        new("same quarter of another year", new("the same|corresponding|comparable? <periods> of|in? <calendar>"),
            static (m, s) => m.Draft("calendar").When is { Grain: Grain.Year, Year: var year } ? InYear(m, s, year) : null,
            ["It lost more in [the second quarter = 2025-Q2] than in [the same period last year = 2024-Q2]."], ["In the period of 1980 it grew."]),
        new("same quarter so long ago", new("the same|corresponding|comparable? <periods> a year ago|earlier|before"),
            static (m, s) => s.Reading.LatestQuarter is { } quarter ? InYear(m, s, quarter.Year - 1) : null,
            ["It lost more in [the second quarter = 2025-Q2] than in [the quarter a year ago = 2024-Q2]."], ["The quarter a man ago."]),
        new("other year's quarter", new("<calendar> 's|’s <periods>"),
            static (m, s) => m.Draft("calendar").When is { Grain: Grain.Year, Year: var year } ? InYear(m, s, year) : null,
            ["It lost more in [the second quarter = 2025-Q2] than in [last year’s quarter = 2024-Q2]."], ["Last year’s period drama."]),
    ];

    /// <summary>"Q3", "H1"</summary>
    private static bool IsShort(Match m, Scan s) =>
        s.Tokens[m.Start].IsCapitalized && s.Glued(m.Start + 1) && m.Number("number") > 0 && m.Number("number") <= (s.Is(m.Start, "q") ? 4 : 2);

    private static Draft? Numbered(Match m, Scan s, int year, Anchor anchor)
    {
        var (grain, most) = m.Text("part-units") == "Q" ? (Grain.Quarter, 4) : (Grain.Half, 2);
        var part = m.Number("ordinal");
        return part <= most ? s.Reading.At(new CalendarValue(grain, year, part), anchor) with { Aside = InPassing(m.Start, s) } : null;
    }

    /// <summary>"after a flat second quarter", "through the third quarter of 1990": beside the quarter that is reported on.</summary>
    private static bool InPassing(int start, Scan s)
    {
        var at = start - 1;
        while (at > start - 4 && s.IsWord(at) && !s.Is(at, Passing) && !Tenses.IsVerb(s, at))
            at--;
        return s.Is(at, Passing);
    }

    /// <summary>
    /// The quarter or half of the calendar that holds the middle of the months that ended then: companies' own years differ from it, and their own numbers go on counting.
    /// </summary>
    private static Draft? EndedOn(Match m, Scan s)
    {
        if (m.Draft("calendar") is not { When: { Grain: Grain.Day } day } end)
            return null;
        var stretch = m.Text("periods") switch { "Q" => day.Plus(-45)?.In(Grain.Quarter), "H" => day.Plus(-91)?.In(Grain.Half), _ => null };
        return stretch is { } told ? s.Reading.At(told, end.Anchor) with { GivesBack = m.End - m.EndOf("periods"), Aside = s.Reading.LatestQuarter is not null } : null;
    }

    private static Draft? BareQuarter(Match m, Scan s)
    {
        var (grain, most) = m.Text("part-units") == "Q" ? (Grain.Quarter, 4) : (Grain.Half, 2);
        var part = m.Number("ordinal");
        // "the third-quarter loss": the article is the loss's.
        var attribute = s.Is(m.Start, "the") && s.IsMark(m.End - 2, '-') && s.IsWord(m.End);
        if (attribute || part > most || part < 1 || s.Is(m.End, Quartered))
            return null;
        // "the first quarter of the game", "they scored in the second half"
        var other = s.Is(m.End, "of") && s.IsWord(m.End + 1) && !s.Is(m.End + 2, "fiscal") && !s.Is(m.End + 2, "financial") && !s.Is(m.End + 2, "year");
        return other || grain == Grain.Half && !OffsetRules.TellsResults(s, m.Start) ? null : Part(grain, part, m, s);
    }

    /// <summary>The last such quarter that has begun, unless the clause looks ahead.</summary>
    private static Draft? Part(Grain grain, int part, Match m, Scan s)
    {
        var most = grain == Grain.Quarter ? 4 : 2;
        if (s.Reading.Here?.In(grain) is not { } here)
            return s.Reading.Here is { Grain: Grain.Year, Year: var told } ? s.Reading.At(new CalendarValue(grain, told, part), Anchor.EarlierExpression)
                : s.Reading.Open(new CalendarValue(grain, CalendarValue.Unknown, part));
        var ahead = (part - here.Part + most) % most;
        var future = Tenses.Around(s, m.Start, m.End) == Tense.Future;
        return here.Plus(ahead == 0 || future && ahead <= most / 2 ? ahead : ahead - most) is { } value
            ? s.Reading.At(value, s.Reading.HereAnchor) with { Aside = InPassing(m.Start, s) } : null;
    }

    private static Draft? ThatQuarter(Match m, Scan s)
    {
        var latestOne = s.Is(m.End - 2, "latest");
        if (m.Text("periods") == "P" && !latestOne || m.Text("periods") == "H")
            return null;
        if (s.Is(m.End, "of") || s.Is(m.End, "-"))
            return null;
        return s.Reading.LatestQuarter is { Grain: Grain.Quarter } latest ? s.Reading.At(latest, Anchor.EarlierExpression) : s.Reading.Shifted(Grain.Quarter, -1);
    }

    private static Draft? InYear(Match m, Scan s, int year) =>
        m.Text("periods") == "H" || s.IsWord(m.End) && s.Tokens[m.End].Case == LetterCase.Lower && !s.Is(m.End, After) ? null
            : s.Reading.LatestQuarter is { } quarter ? s.Reading.At(quarter with { Year = year }, Anchor.EarlierExpression) with { Aside = true } : null;

    private static Draft? YearBefore(Match m, Scan s)
    {
        var when = s.Reading.LatestQuarter ?? s.Reading.Here?.In(Grain.Quarter)?.Plus(-1);
        if (when is not { } told)
            return null;
        if (m.NumberOrNull("ordinal") is { } part && m.Text("periods") == "Q")
            told = told with { Grain = Grain.Quarter, Part = part };
        return told with { Year = told.Year - 1 } is { Year: > 0, Part: <= 4 } before ? s.Reading.At(before, Anchor.EarlierExpression) with { Aside = true } : null;
    }
}
