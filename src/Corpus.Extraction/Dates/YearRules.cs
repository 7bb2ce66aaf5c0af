using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Dates;

/// <summary>Years, decades, centuries, seasons and holidays by their own names.</summary>
internal static class YearRules
{
    private static readonly Lexicon Before = Lexicon.Of("Dates/before-years");
    private static readonly Lexicon TenseWords = Lexicon.Of("Dates/tense-words");
    private static readonly Lexicon Backward = Lexicon.Of("Dates/asides");
    private static readonly Lexicon Owners = Lexicon.Of("Dates/owners");
    private static readonly Lexicon Numbered = Lexicon.Of("Dates/numbered");
    private static readonly Lexicon Levels = Lexicon.Of("Dates/levels");
    private static readonly Lexicon Zones = Lexicon.Of("Dates/time-zones");
    private static readonly Lexicon AboutHolidays = Lexicon.Of("Dates/holiday-seasons");
    private static readonly Lexicon Counted = Lexicon.Of("Dates/counted");

    public static readonly ExpressionRule[] All =
    [
        new("bare year", new("<year>"),
            static (m, s) => IsYear(m, s) ? s.Reading.At(CalendarValue.OfYear(m.Number("year"))) with { Aside = m.Start > s.Begin && Backward.Contains(s.Tokens[m.Start - 1]) } : null,
            ["It was built in [1985 = 1985].", "Wages are at [1990 = 1990] levels.", "He hosted the historic [2018 = 2018] meeting.", "It fell in [480 BC = BC0480].", "From [1985 = 1985] to [1990 = 1990] it grew."],
            ["They sent 2000 troops.", "Flight 1990 left.", "The index ended at 1998.", "It costs $1985.", "It sold 1,985 cars.", "The Boeing 737-1985 landed.", "Some 1990 people came.", "It fell 1985%."]),
        new("end of a range of years", new("<number>"),
            static (m, s) => m.Start > s.Begin + 1 && s.Tokens[m.Start].Length == 2 && s.Tokens[m.Start - 1] is { Kind: TokenKind.Mark, First: '-' or '–' or '/' }
                && s.Reading.Previous is { Rule: "bare year", When.Year: > 0 and var year, End: var end } && end == m.Start - 1 && m.Number("number") > year % 100
                ? s.Reading.At(CalendarValue.OfYear((year / 100 * 100) + m.Number("number"))) : null,
            ["The war of [1939 = 1939]-[45 = 1945] ended."], ["It rose 39-45."]),
        new("start of a range of years before Christ", new("<number> -|to|and|– <number> <eras>"),
            static (m, s) => m.Text("eras") == "BC" && s.Tokens[m.Start].Length is 2 or 3 && s.IsNumber(m.Start)
                ? s.Reading.At(CalendarValue.OfYear(-m.Number("number"))) with { GivesBack = m.End - m.Start - 1 } : null,
            ["The war of [264 = BC0264] to [241 BC = BC0241] ended."], ["From 264 to 241 men fell."]),
        new("named year", new("the? year <year>"),
            static (m, s) => s.Reading.At(CalendarValue.OfYear(m.Number("year"))),
            ["By [the year 2030 = 2030] it will be done.", "It ends in [the year two thousand = 2000]."],
            ["The year two men came.", "The year 99999."]),
        new("short year", new("<short-year>"),
            static (m, s) => m.Start > s.Begin && Before.Contains(s.Tokens[m.Start - 1]) ? s.Reading.At(CalendarValue.OfYear(CalendarRules.Century(m.Number("short-year"), s))) : null,
            ["It was better in [’98 = 1998]."], ["It rose 98 points.", "He said '98% of it'.", "The new Suite ’21 is out."]),
        new("fiscal year", new("the? fiscal|fy -? year? <year>"),
            static (m, s) => s.Reading.At(CalendarValue.OfYear(m.Number("year"))),
            ["It lost money in [fiscal 1989 = 1989]."], ["The fiscal 1,989 men."]),
        new("year of a business", new("the <year> fiscal|financial|calendar|tax year"),
            static (m, s) => s.Reading.At(CalendarValue.OfYear(m.Number("year"))),
            ["It lost money in [the 2010 fiscal year = 2010]."], ["The 2010 fiscal plan."]),
        new("year's end", new("<calendar-units> -|'s? end"),
            static (m, s) => m.End == m.Start + 2 && m.Text("calendar-units") != "year" || m.Text("calendar-units") is not ("year" or "month") || s.Is(m.End, "of") ? null
                : s.Reading.Published is null ? s.Reading.Shifted(s.Reading.Latest, Anchor.EarlierExpression, m.Text("calendar-units") == "year" ? Grain.Year : Grain.Month, 0)
                : s.Reading.Shifted(m.Text("calendar-units") == "year" ? Grain.Year : Grain.Month, s.Is(m.Start - 1, "since") ? -1 : 0),
            ["It will close by [year-end = 2025].", "It has grown since [year-end = 2024].", "It closes at [month’s end = 2025-06]."], ["The year ends well."]),
        new("business year", new("the fiscal|full|current|latest fiscal? year"),
            static (m, s) => s.Is(m.End, "ended") || s.Is(m.End, "ending") ? null : s.Reading.Shifted(Grain.Year, s.Is(m.Start + 1, "latest") ? -1 : 0),
            ["It will earn less in [the fiscal year = 2025].", "Sales rose in [the full year = 2025]."],
            ["The full house.", "The fiscal years were bad."]),
        new("decade", new("the? <decade>"),
            static (m, s) => m.Number("decade") < 100 && IsAge(m.Start, s) ? null : Decade(m.Number("decade"), s),
            ["It grew in [the 1990s = 199].", "She was famous in [the ’80s = 198].", "It began in [the twenties = 202].", "In [the 1800s = 18] it was a farm."],
            ["It has 1990 sons.", "She was in her 30s.", "He left in his early 30s.", "Temperatures in the upper 90 s."]),
        new("century", new("the? <ordinal> -? century <eras>?"),
            static (m, s) => m.Number("ordinal") is > 0 and < 100 and var n
                ? s.Reading.At(new CalendarValue(Grain.Century, m.Text("eras") == "BC" ? -(n - 1) : n - 1)) : null,
            ["It stood since [the 19th century = 18].", "A [twelfth-century = 11] church burnt."],
            ["It was the first of the century."]),
        new("season of a year", new("the? <seasons> ,? of|in? <year>"),
            static (m, s) => s.Reading.At(Season(m.Number("year"), m)),
            ["It ended in [the winter of 1994 = 1994-WI].", "He came in [spring 2008 = 2008-SP]."],
            ["They fell 1985 times."]),
        new("season of a told year", new("the? <seasons> of? <calendar>"),
            static (m, s) => m.Draft("calendar").When is { Grain: Grain.Year } year && !IsVerb(m, s) ? s.Reading.At(Season(year.Year, m), m.Draft("calendar").Anchor) : null,
            ["It ended in [the spring of last year = 2024-SP].", "It opens in [fall next year = 2026-FA]."],
            ["The spring of last week.", "Prices will fall next year.", "Prices are to fall early next year."]),
        new("shifted season", new("the? <shifts> <seasons>"),
            static (m, s) => ShiftedSeason(m, s),
            ["It began [last fall = 2024-FA].", "It opens [this summer = 2025-SU].", "He left [last winter = 2024-WI]."],
            ["The last falls hurt.", "The next springs up."]),
        new("bare season", new("the? <seasons>"),
            static (m, s) => BareSeason(m, s),
            ["It will open in [the summer = 2025-SU].", "Trade was slow in [winter = 2024-WI]."],
            ["They fall down.", "Prices continued to fall.", "The fall of the city shocked them.", "Hot spring water."]),
        new("week of a holiday", new("<shifts>? <holidays> week|weekend"),
            static (m, s) => s.Tokens[m.End - 2].IsCapitalized ? WeekOf(m, s) : null,
            ["It rained in [Easter week = 2025-W16].", "They left on [Labor Day weekend = 2024-W35-WE].", "It fell on [Thanksgiving weekend = 2024-W48-WE]."], ["The easter week."]),
        new("time about a holiday", new("<holidays> and? new? year|<holidays>? <holiday-seasons>"),
            static (m, s) => Draft.None,
            [], ["The Christmas sales fell.", "During the Christmas and New Year season it sold more."]),
        new("holiday of a year", new("<holidays> ,? of|in? <year>"),
            static (m, s) => s.Tokens[m.Start].IsCapitalized && Holidays.In(m.Number("year"), m.Text("holidays")) is { } day ? s.Reading.At(CalendarValue.OfDay(day)) : null,
            ["The truce of [Christmas 1914 = 1914-12-25] held.", "It was [Easter Sunday, 2024 = 2024-03-31]."], ["He came on election day in 1910."]),
        new("shifted holiday", new("<shifts> <holidays>"),
            static (m, s) => s.Is(m.End, AboutHolidays) ? null : Holiday(m, s, m.Number("shifts")),
            ["He called [last Thanksgiving = 2024-11-28].", "They will meet [next Easter = 2026-04-05]."], ["The last Christmas card."]),
        new("holiday", new("<holidays>"),
            static (m, s) => s.Tokens[m.Start].IsCapitalized ? Holiday(m, s, null) : null,
            ["They met on [Christmas Day = 2024-12-25].", "They will meet on [Independence Day = 2025-07-04]."],
            ["The christmas tree burnt."]),
    ];

    private static CalendarValue Season(int year, Match m) => new(Grain.Season, year, m.Number("seasons"));

    /// <summary>Four figures may be a price, a count, a model or a number of a house.</summary>
    private static bool IsYear(Match m, Scan s)
    {
        if (!s.IsNumber(m.Start) || m.End > m.Start + 1)
            return true;
        // "2025-13-01"
        if (s.Glued(m.End) && s.Glued(m.End + 1) && s.Glued(m.End + 2) && s.IsMark(m.End, '-') && s.IsMark(m.End + 2, '-') && s.IsNumber(m.End + 1))
            return false;
        // "ended at 1998." but "at 1990 levels"
        if (s.Is(m.Start - 1, "at"))
            return s.Is(m.End, Levels);
        if (IsNumbered(m.Start, s) || s.Is(m.End, Counted) || s.Is(m.End, Zones) || s.IsNumber(m.End))
            return false;
        // "2000 soldiers" but "the 2018 elections", "in 1990 prices rose".
        var shown = s.Is(m.Start - 1, Before);
        if (!shown && s.IsWord(m.End) && s.Tokens[m.End] is { Case: LetterCase.Lower, Length: > 3 } next && s.Document.Of(next)[next.Length - 1] == 's')
            return false;
        return shown || m.Number("year") is >= 1900 and < 2060 || IsHeading(m, s);
    }

    /// <summary>"$1985", "No. 1985", "F-1985", "12 1985".</summary>
    private static bool IsNumbered(int at, Scan s)
    {
        if (at == s.Begin)
            return false;
        ref readonly var before = ref s.Tokens[at - 1];
        if (s.Is(at - 1, Numbered) || before.Kind == TokenKind.Number && before.Length < 4)
            return true;
        if (before.Kind != TokenKind.Mark || s.Tokens[at].SpaceBefore)
            return false;
        if (before.First is '$' or '£' or '€' or '¥' or '#' or '.' or '/' or '+')
            return true;
        return before.IsMark('-') && at - 2 >= s.Begin && s.Tokens[at - 2] is { Case: LetterCase.Upper } or { Kind: TokenKind.Word, Length: 1 } or { Kind: TokenKind.Number, Length: not 4 };
    }

    /// <summary>A heading or a range: "1861: secession", "The way to war, 1861", "1861–1865".</summary>
    private static bool IsHeading(Match m, Scan s) =>
        m.Start == s.Begin && (m.End == s.End || s.Tokens[m.End].Kind == TokenKind.Mark)
        || s.IsNumber(m.End + 1) && s.Glued(m.End) && (s.IsMark(m.End, '-') || s.IsMark(m.End, '–'))
        || s.IsMark(m.Start - 1, ',') && m.End >= s.End - 1 && s.End - s.Begin < 12;

    /// <summary>"her 30s", "his early 30s", "their mid-30s"</summary>
    private static bool IsAge(int start, Scan s)
    {
        var at = start - 1;
        while (at > start - 3 && (s.IsMark(at, '-') || s.Is(at, "early") || s.Is(at, "mid") || s.Is(at, "late")))
            at--;
        return s.Is(at, Owners);
    }

    private static Draft? Decade(int first, Scan s)
    {
        var year = first >= 100 ? first : CalendarRules.Century(first, s);
        // "the 1800s" are a century; since 1900 the first ten years of one have no other name.
        return s.Reading.At(year % 100 == 0 && year < 1900 ? new CalendarValue(Grain.Century, year / 100) : new CalendarValue(Grain.Decade, year / 10));
    }

    private static Draft? ShiftedSeason(Match m, Scan s)
    {
        var season = m.Number("seasons");
        if (s.Reading.Here?.In(Grain.Season) is not { } here || here.Year == CalendarValue.Unknown)
            return s.Reading.Open(new CalendarValue(Grain.Season, CalendarValue.Unknown, season));
        var year = m.Number("shifts") switch
        {
            < 0 => season < here.Part ? here.Year : here.Year - 1,
            > 0 => season > here.Part ? here.Year : here.Year + 1,
            _ => here.Year,
        };
        return s.Reading.At(new CalendarValue(Grain.Season, year, season), s.Reading.HereAnchor);
    }

    /// <summary>"will fall", "to spring": the season's word is what somebody does.</summary>
    private static bool IsVerb(Match m, Scan s) => m.Number("seasons") is 1 or 3 && (s.Is(m.Start - 1, TenseWords) || s.Is(m.Start - 1, "to"));

    /// <summary>"spring" and "fall" are seasons after "in", "the summer" where nothing else goes on.</summary>
    private static Draft? BareSeason(Match m, Scan s)
    {
        var season = m.Number("seasons");
        var name = s.Tokens[m.End - 1].Case == LetterCase.Capitalized && s.IsWord(m.End) && s.Tokens[m.End].IsCapitalized;
        var goesOn = s.Is(m.End, "of") || m.End == m.Start + 1 && s.IsWord(m.End) && !s.Is(m.End, Before);
        if (name || season is 1 or 3 && (goesOn || !s.Is(m.Start - 1, Before) || s.Is(m.Start - 1, "to") && m.End == m.Start + 1))
            return null;
        if (s.Reading.Here?.In(Grain.Season) is not { } here)
            return s.Reading.Here is { Grain: Grain.Year, Year: var told } ? s.Reading.At(new CalendarValue(Grain.Season, told, season), s.Reading.HereAnchor)
                : s.Reading.Open(new CalendarValue(Grain.Season, CalendarValue.Unknown, season));
        var year = Tenses.Around(s, m.Start, m.End) switch
        {
            Tense.Future => season >= here.Part ? here.Year : here.Year + 1,
            Tense.Past => season <= here.Part ? here.Year : here.Year - 1,
            _ => here.Year,
        };
        return s.Reading.At(new CalendarValue(Grain.Season, year, season), s.Reading.HereAnchor);
    }

    /// <summary>A weekend that ends on the holiday or begins with it: "Labor Day weekend" is the one before that Monday.</summary>
    private static Draft? WeekOf(Match m, Scan s)
    {
        if (Holiday(m, s, m.NumberOrNull("shifts"), DaysOfWeek) is not { When: { Grain: Grain.Day } day } holiday)
            return null;
        if (s.Is(m.End - 1, "week"))
            return s.Reading.Shifted(day, holiday.Anchor, Grain.Week, 0);
        return s.Reading.Shifted(day, holiday.Anchor, Grain.Weekend, day.First is { DayOfWeek: DayOfWeek.Monday or DayOfWeek.Tuesday } ? -1 : 0);
    }

    private const int DaysOfWeek = 7;

    /// <param name="before">How many days before the holiday its time begins: "as Easter week began" tells of this Easter.</param>
    private static Draft? Holiday(Match m, Scan s, int? shift, int before = 0)
    {
        var name = m.Text("holidays");
        if (s.Reading.Here is not { } here || here.Year == CalendarValue.Unknown || here.First is not { } from)
            return s.Reading.Open("XXXX-XX-XX");
        var year = from.Year;
        if (Holidays.In(year, name) is not { } thisYear)
            return null;
        if (s.Reading.Published is not null)
        {
            var tense = shift is null ? Tenses.Around(s, m.Start, m.End) : shift < 0 ? Tense.Past : shift > 0 ? Tense.Future : Tense.Present;
            if (tense == Tense.Past && thisYear.DayNumber - before > from.DayNumber)
                year--;
            else if (tense == Tense.Future && thisYear.CompareTo(from) < 0)
                year++;
        }

        return Holidays.In(year, name) is { } day ? s.Reading.At(CalendarValue.OfDay(day), s.Reading.HereAnchor) : null;
    }
}
