using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Dates;

/// <summary>Days, weeks, months and years named from where the writer stands, or from where the story stands.</summary>
internal static class DeicticRules
{
    private static readonly Lexicon Articles = Lexicon.Of("Dates/articles");
    private static readonly Lexicon Titles = Lexicon.Of("Dates/weekday-titles");
    private static readonly Lexicon Ages = Lexicon.Of("Dates/ages");
    private static readonly Lexicon Demonstratives = Lexicon.Of("Dates/demonstratives");

    public static readonly ExpressionRule[] All =
    [
        new("deictic day", new("<deictic-days>"),
            static (m, s) => IsName(m, s) ? null : IsAge(m, s) ? Age(m.Number("deictic-days")) : DeicticDay(m.Number("deictic-days"), s),
            ["It opened [today = 2025-06-12].", "It rained [yesterday = 2025-06-11].", "They meet [tomorrow = 2025-06-13].",
                "In [today = PRESENT_REF]’s world it is hard.", "They are the leaders of [tomorrow = FUTURE_REF].", "He liked [today = 2025-06-12]’s game."],
            ["He wrote for Africa Today."]),
        new("shifted weekday", new("the|this? <shifts> <weekday>"),
            static (m, s) => ShiftedWeekday(m, s),
            ["It rained [last Friday = 2025-06-06].", "They meet [next Monday = 2025-06-16].", "They play [this Saturday = 2025-06-14]."],
            ["The last of Sunday’s papers came.", "Next to the Monday crowd he stood."]),
        new("weekday of a week", new("<weekday> of? <calendar>"),
            static (m, s) => m.Draft("calendar").When is { Grain: Grain.Week } week ? InWeek(week, m, s) : null,
            ["It rained [Friday of last week = 2025-06-06]."], ["Friday of last year was fine."]),
        new("week of a day", new("the week of <calendar>"),
            static (m, s) => m.Draft("calendar").When is { Grain: Grain.Day } day && day.In(Grain.Week) is { } week ? s.Reading.At(week, m.Draft("calendar").Anchor) : null,
            ["They vote in [the week of June 16 = 2025-W25]."], ["The week of June was dry.", "The week of the vote was dry."]),
        new("bare weekday", new("<weekday>"),
            static (m, s) => IsTitle(m, s) ? Draft.None
                : IsAny(m, s) ? new Draft(TimexType.Date, "XXXX-WXX-" + Figures.Write(m.Number("weekday")))
                : s.Reading.Weekday(m.Number("weekday"), TenseOf(m, s)),
            ["They spoke on [Tuesday = 2025-06-10].", "They will meet on [Monday = 2025-06-16].", "A march called for [Sunday = 2025-06-15] was banned.",
                "He left on a [Tuesday = XXXX-WXX-2].", "In a [Tuesday = 2025-06-10] interview she wept.", "He arrived [Thursday = 2025-06-12]."],
            ["He sat on the sun.", "The Sunday Times said so.", "It was the rush of Black Friday."]),
        new("shifted unit", new("the? <shifts> <calendar-units>"),
            static (m, s) => ShiftedUnit(m, s),
            ["It fell [last year = 2024].", "It opens [next month = 2025-07].", "They left [last week = 2025-W23].", "They left [last weekend = 2025-W23-WE]."],
            ["The last day of school.", "In the last week of May.", "This day and age.", "He said so on This Week."]),
        new("last without its unit", new("last"),
            static (m, s) => LastOne(m, s),
            ["It earned less [this year = 2025] than [last = 2024].", "It rained as much [this week = 2025-W24] as [last = 2025-W23]."],
            ["It was worse this time than last.", "It sold more this year than last Sunday.", "He came last."]),
        new("same unit", new("<demonstratives> <calendar-units>"),
            static (m, s) => SameUnit(m, s),
            ["They met on [May 5 = 2025-05-05] and left [the same day = 2025-05-05].", "In [1980 = 1980] he came; [that year = 1980] it burnt."],
            ["At the same time."]),
        new("same season", new("<demonstratives> <seasons>"),
            static (m, s) => s.Reading.Latest?.In(Grain.Year) is { Year: not CalendarValue.Unknown } year
                ? s.Reading.At(new CalendarValue(Grain.Season, year.Year, m.Number("seasons")), Anchor.EarlierExpression) : null,
            ["In [May 1975 = 1975-05] they came; [that same spring = 1975-SP] they left."], ["He says that fall hurt.", "They knew that spring was near."]),
        new("same month by name", new("<demonstratives> <month>"),
            static (m, s) => s.Reading.Latest?.In(Grain.Year) is { Year: not CalendarValue.Unknown } year
                ? s.Reading.At(CalendarValue.OfMonth(year.Year, m.Number("month")), Anchor.EarlierExpression) : null,
            ["In [1975 = 1975] they came; [that April = 1975-04] they left."], ["They knew that May was ill."]),
        new("unit before the last one told", new("the <calendar-units> before|after"),
            static (m, s) => UnitBeside(m, s),
            ["It fell to nine in [2024 = 2024] from ten [the year before = 2023].", "He came on [May 5 = 2025-05-05], she [the day after = 2025-05-06]."],
            ["He ate the day before the vote.", "The year after he came."]),
        new("unit of the story", new("the <calendar-units>"),
            static (m, s) => StoryUnit(m, s),
            ["It is the best of [the year = 2025].", "It was at its low for [the year = 2025] of $5."], ["The day he came.", "The week-long fair.", "She was Woman of the Year."]),
        new("later in the day", new("<sooner> the|that day"),
            static (m, s) => s.Reading.LatestDay is { } day ? s.Reading.At(day with { Time = "" }, Anchor.EarlierExpression) : s.Reading.Shifted(Grain.Day, 0),
            ["He came on [May 5 = 2025-05-05] and left [later in the day = 2025-05-05]."], ["Later that year the house burnt."]),
        new("following unit", new("the? <neighbours> <calendar-units>"),
            static (m, s) => FollowingUnit(m, s),
            ["They met on [May 5 = 2025-05-05] and left [the following day = 2025-05-06].", "In [1980 = 1980] he came; [the previous year = 1979] it burnt."],
            ["The next years were dry.", "The previous owner left."]),
        new("following weekday", new("the? <neighbours> <weekday>"),
            static (m, s) => FollowingWeekday(m, s),
            ["They met on [May 5 = 2025-05-05] and left [the following Friday = 2025-05-09]."], ["The next Sundays were dry."]),
        new("following month", new("the? <neighbours> <month>"),
            static (m, s) => FollowingMonth(m, s),
            ["In [August 1980 = 1980-08] he came; [the following March = 1981-03] he left."], ["The next May he saw was a man."]),
        new("following season", new("the? <neighbours> <seasons>"),
            static (m, s) => FollowingSeason(m, s),
            ["In [August 1980 = 1980-08] he came; [the following spring = 1981-SP] he left."], ["The previous falls hurt."]),
    ];

    /// <summary>"Africa Today", "This Week": capital letters inside a sentence make a name.</summary>
    private static bool IsName(Match m, Scan s) =>
        m.End - m.Start > 1 ? s.Tokens[m.End - 1].Case == LetterCase.Capitalized
            : m.Start > s.Begin && s.Tokens[m.Start] is { Case: LetterCase.Capitalized } && s.Tokens[m.Start - 1] is { Kind: TokenKind.Word, IsCapitalized: true };

    /// <summary>"today’s world", "the leaders of tomorrow": an age, not a day.</summary>
    private static bool IsAge(Match m, Scan s) =>
        s.Is(m.Start - 1, "of") && s.Is(m.Start - 2, Ages)
        || m.End < s.End && s.Tokens[m.End].Kind == TokenKind.Clitic && (s.Is(m.End + 1, Ages) || s.IsWord(m.End + 1) && s.Is(m.End + 2, Ages));

    private static Draft Age(int days) => new(TimexType.Date, days < 0 ? "PAST_REF" : days > 0 ? "FUTURE_REF" : "PRESENT_REF");

    /// <summary>In a narrative "today" is the reader's.</summary>
    private static Draft? DeicticDay(int days, Scan s)
    {
        if (s.Reading.Published is not null)
            return s.Reading.Shifted(Grain.Day, days);
        return days == 0 ? new Draft(TimexType.Date, "PRESENT_REF") : s.Reading.Shifted(Grain.Day, days) ?? s.Reading.Open("XXXX-XX-XX");
    }

    private static Draft? FollowingSeason(Match m, Scan s)
    {
        if (s.Reading.Latest?.First is not { } from)
            return null;
        var season = m.Number("seasons");
        var year = m.Number("neighbours") > 0
            ? (season * 3 > from.Month ? from.Year : from.Year + 1)
            : season * 3 < from.Month ? from.Year : from.Year - 1;
        return s.Reading.At(new CalendarValue(Grain.Season, year, season), Anchor.EarlierExpression);
    }

    private static Grain Unit(Match m) => m.Text("calendar-units") switch
    {
        "day" => Grain.Day,
        "weekend" => Grain.Weekend,
        "week" => Grain.Week,
        "month" => Grain.Month,
        "quarter" => Grain.Quarter,
        "half" => Grain.Half,
        "year" => Grain.Year,
        "decade" => Grain.Decade,
        _ => Grain.Century,
    };

    /// <summary>"The Sunday Times", "Black Friday"</summary>
    private static bool IsTitle(Match m, Scan s) =>
        s.Is(m.End, Titles) && s.Tokens[m.End].IsCapitalized && Titles[s.Tokens[m.End]] == "after"
        || s.Is(m.Start - 1, Titles) && s.Tokens[m.Start - 1].IsCapitalized && Titles[s.Tokens[m.Start - 1]] == "before";

    /// <summary>"on a Tuesday" is any; "in a Tuesday interview" is not.</summary>
    private static bool IsAny(Match m, Scan s) => (s.Is(m.Start - 1, Articles) || s.Is(m.Start - 1, "one")) && (!s.IsWord(m.End) || s.Is(m.End, After));

    /// <summary>"a march called for Sunday was banned" may have lain on either side: the nearest Sunday.</summary>
    private static Tense TenseOf(Match m, Scan s)
    {
        if (Tenses.SetFor(s, m.Start, m.End) is not { } set)
            return Tenses.Around(s, m.Start, m.End);
        if (set != Tense.Unknown || s.Reading.Here?.First is not { } from)
            return set;
        return (m.Number("weekday") - Reading.IsoDay(from) + 7) % 7 <= 3 ? Tense.Future : Tense.Past;
    }

    private static Draft? ShiftedWeekday(Match m, Scan s)
    {
        var weekday = m.Number("weekday");
        if (s.Reading.Here?.First is not { } from)
            return s.Reading.Open("XXXX-WXX-" + Figures.Write(weekday));
        var ahead = (weekday - Reading.IsoDay(from) + 7) % 7;
        var days = m.Number("shifts") switch
        {
            < 0 => ahead - 7,
            > 0 => ahead == 0 ? 7 : ahead,
            _ => Tenses.Around(s, m.Start, m.End) == Tense.Past && ahead > 0 ? ahead - 7 : ahead,
        };
        return from.AddDays(days) is { } day ? s.Reading.At(CalendarValue.OfDay(day), s.Reading.HereAnchor) : null;
    }

    private static Draft? InWeek(CalendarValue week, Match m, Scan s) =>
        week.First?.AddDays(m.Number("weekday") - 1) is { } day ? s.Reading.At(CalendarValue.OfDay(day), s.Reading.HereAnchor) : null;

    /// <summary>"last year"; but "the last year" is the stretch of twelve months that ends now.</summary>
    private static Draft? ShiftedUnit(Match m, Scan s)
    {
        var (grain, shift) = (Unit(m), m.Number("shifts"));
        var article = s.Tokens[m.Start].Case != LetterCase.Capitalized && s.Is(m.Start, "the");
        if (IsName(m, s) || grain is Grain.Quarter or Grain.Half || s.Is(m.End - 2, "past") && !s.Is(m.Start, "this"))
            return null;
        if (grain == Grain.Day)
            return s.Is(m.End - 2, "next") && s.Reading.LatestDay is { } latest ? s.Reading.Shifted(latest, Anchor.EarlierExpression, grain, 1) : null;
        if ((article || s.Is(m.Start - 1, "the")) && s.Is(m.End, "of") || grain == Grain.Century && !article && shift != 0)
            return null;
        if (grain is Grain.Decade && shift != 0)
            return new Draft(TimexType.Duration, "P10Y");
        // "the next year she left" goes on from the story, "over the next year" from the day of writing.
        var ofStory = s.Reading.Published is null || s.Reading.Latest is not null && Tenses.Around(s, m.Start, m.End) == Tense.Past;
        if (s.Is(m.Start, "the") && shift > 0 && ofStory)
            return s.Reading.Shifted(s.Reading.Latest, Anchor.EarlierExpression, grain, 1);
        return s.Reading.Shifted(grain, shift) ?? s.Reading.Open(Open(grain));
    }

    /// <summary>"this year than last"</summary>
    private static Draft? LastOne(Match m, Scan s)
    {
        if (!s.Is(m.Start - 1, "than") && !s.Is(m.Start - 1, "as") || s.IsWord(m.End) && !s.Is(m.End, After))
            return null;
        return s.Reading.Previous is { Rule: "shifted unit", When: { } told } previous && previous.Start >= s.Begin && s.Is(previous.Start, "this")
            ? s.Reading.Shifted(told, previous.Anchor, told.Grain, -1) : null;
    }

    private static CalendarValue Open(Grain grain) => new(grain, CalendarValue.Unknown, CalendarValue.Unknown);

    /// <summary>"the same day", "that year": the latest such unit of the story, else the one around the publication.</summary>
    private static Draft? SameUnit(Match m, Scan s)
    {
        var grain = Unit(m);
        if (grain == Grain.Day)
            return s.Reading.LatestDay is { } day ? s.Reading.At(day with { Time = "" }, Anchor.EarlierExpression)
                : s.Reading.Published is not null ? s.Reading.Shifted(Grain.Day, 0) : s.Reading.Open("XXXX-XX-XX");
        return s.Reading.Shifted(s.Reading.Latest, Anchor.EarlierExpression, grain, 0) ?? s.Reading.Shifted(grain, 0);
    }

    private static Draft? StoryUnit(Match m, Scan s)
    {
        var grain = Unit(m);
        if (grain == Grain.Weekend)
            return Weekend(m, s);
        // "the year he came", "the week-long fair"; a qualifier before it ("late in the year") makes it clear.
        // "a high for the year of $42": the year ends the phrase.
        var ends = s.Is(m.End, "of") && !s.IsWord(m.End + 1);
        var goesOn = s.IsMark(m.End, '-') || s.IsNumber(m.End) || s.IsWord(m.End) && !s.Is(m.End, After) && !ends;
        if (goesOn && s.Outermost == m.Start || s.Is(m.End, "before") || s.Is(m.End, "after"))
            return null;
        if (IsName(m, s) || grain is not (Grain.Week or Grain.Month or Grain.Year))
            return null;
        return (s.Reading.Published is null ? s.Reading.Shifted(s.Reading.Latest, Anchor.EarlierExpression, grain, 0) : s.Reading.Shifted(grain, 0)) ?? s.Reading.Open(Open(grain));
    }

    /// <summary>The weekend that was, unless the clause looks ahead.</summary>
    private static Draft? Weekend(Match m, Scan s)
    {
        if (s.Reading.Here?.First is not { } from)
            return s.Reading.Open(Open(Grain.Weekend));
        return s.Reading.Shifted(Grain.Weekend, Reading.IsoDay(from) >= 6 || Tenses.Around(s, m.Start, m.End) == Tense.Future ? 0 : -1);
    }

    private static readonly Lexicon After = Lexicon.Of("Dates/after-units");

    private static Draft? UnitBeside(Match m, Scan s)
    {
        var grain = Unit(m);
        if (m.End < s.End && s.Tokens[m.End].Kind != TokenKind.Mark)
            return null;
        return s.Reading.Shifted(grain == Grain.Day ? s.Reading.LatestDay : s.Reading.Latest, Anchor.EarlierExpression, grain, s.Is(m.End - 1, "before") ? -1 : 1);
    }

    private static Draft? FollowingUnit(Match m, Scan s)
    {
        var grain = Unit(m);
        var from = grain == Grain.Day ? s.Reading.LatestDay : s.Reading.Latest;
        return s.Reading.Shifted(from, Anchor.EarlierExpression, grain, m.Number("neighbours"))
            ?? s.Reading.Shifted(grain, m.Number("neighbours")) ?? s.Reading.Open(Open(grain));
    }

    private static Draft? FollowingWeekday(Match m, Scan s)
    {
        if ((s.Reading.LatestDay ?? s.Reading.Here)?.First is not { } from)
            return null;
        var ahead = (m.Number("weekday") - Reading.IsoDay(from) + 6) % 7;
        var days = m.Number("neighbours") > 0 ? ahead + 1 : ahead - 6 is var back && back == 0 ? -7 : ahead - 6;
        return from.AddDays(days) is { } day ? s.Reading.At(CalendarValue.OfDay(day), Anchor.EarlierExpression) : null;
    }

    private static Draft? FollowingMonth(Match m, Scan s)
    {
        if ((s.Reading.Latest ?? s.Reading.Here) is not { Year: not CalendarValue.Unknown } told || told.First is not { } from)
            return null;
        var month = m.Number("month");
        var year = m.Number("neighbours") > 0 ? (month > from.Month && told.Grain < Grain.Year ? from.Year : from.Year + 1) : month < from.Month ? from.Year : from.Year - 1;
        return s.Reading.At(CalendarValue.OfMonth(year, month), Anchor.EarlierExpression);
    }
}
