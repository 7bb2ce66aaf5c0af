using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Tokens;
using static Corpus.Extraction.Dates.Slots;

namespace Corpus.Extraction.Dates;

/// <summary>Days and months by their own names.</summary>
internal static class CalendarRules
{
    private static readonly Lexicon Attacks = Lexicon.Of("Dates/attacks");
    private static readonly Lexicon Joints = Lexicon.Of("Dates/date-joints");

    public static readonly DateRule[] All =
    [
        new(
            "date/title-of-work",
            "A date in a title between quotation marks beside a word such as “film” or “song” is not one.",
            "<weekday>|<month>|<seasons>|<deictic-days>|<year>|tonight <day-parts>?",
            static (m, s) => IsTitleOfWork(m, s) ? Candidate.Nothing : null
        )
        {
            IsShield = true,
            Examples =
            [
                "They saw the film “[Saturday Night = ] Fever” and the series “[Wednesday = ].”",
                "Her song “Blue [Monday = ]” won.",
                "He read the novel \"[1984 = ]\" to them.",
                "She spoke on the “[Today = ]” program.",
            ],
            Counterexamples =
            [
                "“Monday was dry,” she said.",
                "He called it “a terrible film” on Monday, “the worst” yet.",
                "She told of the film: “On Monday it won.”",
                "The film opened “Monday or Tuesday,” he said.",
                "He said of the song, “In 1984 we sang it.”",
            ],
        },
        new("date/numeric-day", "A day written in digits, such as 2025-06-10 or 10/25/1998.", "<numeric-day>", static (m, s) =>
            Candidate.Resolved(CalendarValue.OfDay(m.Get(NumericDay)))
        )
        {
            Examples = ["Signed [2025-06-10 = 2025-06-10] in full.", "Filed on [10/25/1998 = 1998-10-25]."],
            Counterexamples = ["Dial 10-25-99999.", "It lost 25/13/1998."],
        },
        new("date/month-day-year", "A month, a day and a year name one day.", "<weekday>? ,? <month> the? <day> ,? <year>", static (m, s) =>
            Candidate.OfDay(m.Get(Year), m.Get(Month), m.Get(Day))
        )
        {
            Form = ExpressionForm.MonthDayYear,
            Examples = ["It opened on [Aug. 7, 1998 = 1998-08-07].", "It closed on [Monday, January 5, 2015 = 2015-01-05]."],
            Counterexamples = ["On February 30, 1998, nothing was right.", "He may 7, 1998."],
        },
        new(
            "date/day-month-year",
            "A day, a month and a year name one day.",
            "<weekday>? ,? the? <day> of? <month> ,? <year>",
            static (m, s) => Candidate.OfDay(m.Get(Year), m.Get(Month), m.Get(Day))
        )
        {
            Form = ExpressionForm.DayMonthYear,
            Examples = ["It began on [1 September 1939 = 1939-09-01].", "They landed on [the 6th of June, 1944 = 1944-06-06]."],
            Counterexamples = ["The 45th of May, 1944 never came."],
        },
        new(
            "date/month-day-short-year",
            "A month, a day and a two-digit year after an apostrophe name one day.",
            "<month> <day> ,? <short-year>",
            static (m, s) => Candidate.OfDay(ExpandTwoDigitYear(m.Get(ShortYear), s), m.Get(Month), m.Get(Day))
        )
        {
            Examples = ["He wrote it on [May 8, '95 = 1995-05-08]."],
            Counterexamples = ["He wrote on May 8, ’tis said."],
        },
        new(
            "date/month-day-year-glued-to-time",
            "A page template has joined the year of a full date and the clock time after it.",
            "<weekday>? ,? <month> <day> ,? <glued-year>",
            static (m, s) => Candidate.OfDay(m.Get(GluedYear), m.Get(Month), m.Get(Day)) is { } day ? day with { Figures = 4 } : null
        )
        {
            Examples = ["It was seen on [June 10, 2024 = 2024-06-10]7:55 in [the evening = 2024-06-10TEV]."],
            Counterexamples = ["It was seen on June 10, 20247 times."],
        },
        new(
            "date/day-of-attack",
            "A day of the list before a word for an attack is that day of its year: “the Sept. 11 attacks”.",
            "<month> <day>",
            static (m, s) =>
                AttackDays.Year(m.Get(Month), m.Get(Day)) is { } year
                && (s.Is(m.End, Attacks) || s.IsWord(m.End) && s.Is(m.End + 1, Attacks))
                    ? AfterThe(year, m.Get(Month), m.Get(Day), s)
                    : null
        )
        {
            Examples = ["It was built after the [Sept. 11 = 2001-09-11] attacks.", "He was held over the [Jan. 6 = 2021-01-06] riot."],
            Counterexamples = ["They met on Sept. 11.", "The Sept. 12 attacks."],
        },
        new("date/hyphened-day", "“10-Apr-2015” is a day of a month.", "<day> - <month> - <number>", static (m, s) => s.IsNumber(m.Start)
            && s.IsGlued(m.End - 1)
            && s.IsNumber(m.End - 1)
            && !s.ContinuesNumber(m.End)
                ? s.Tokens[m.End - 1].Length switch
                {
                    4 when m.Get(NumberWord) is >= 1000 and < 2200 and var year => Candidate.OfDay(year, m.Get(Month), m.Get(Day)),
                    2 => Candidate.OfDay(ExpandTwoDigitYear(m.Get(NumberWord), s), m.Get(Month), m.Get(Day)),
                    _ => null,
                }
                : null) { Examples = ["The file is of [10-Apr-2015 = 2015-04-10] or [5-May-17 = 2017-05-05]."], Counterexamples = ["The file is of 31-Apr-2015."] },
        new("date/year-month-day", "“2018 March 18” is a day of a month.", "<year> ,|-? <month> -? <day>", static (m, s) =>
            s.IsNumber(m.Start) && s.Tokens[m.Start].Length == 4 && !Counts(m.End, s) && (!s.IsMark(m.End, ',') || !s.IsNumber(m.End + 1))
                ? Candidate.OfDay(m.Get(Year), m.Get(Month), m.Get(Day))
                : null
        )
        {
            Examples = ["The files are of [2018 March 18 = 2018-03-18]."],
            Counterexamples = ["In 2018 March 18 people came.", "In 2018, March 18, 2019 seemed far."],
        },
        new("date/day-of-attack-in-figures", "“9/11” is September 11, 2001.", "<number> / <number>", static (m, s) => NumbersOfAttack(m, s))
        {
            Form = ExpressionForm.AttackInFigures,
            Examples = ["It changed after the [9/11 = 2001-09-11] attacks and since [9/11 = 2001-09-11]."],
            Counterexamples = ["It rose 9/16 of a point.", "On 9/11/1998 it rained.", "He ate 9/11 of it."],
        },
        new(
            "date/month-day",
            "A month and a day without a year are the nearest such day that fits the tense.",
            "<weekday>? ,? <month> the? <day>",
            static (m, s) => HasNoYear(m, s) ? null : DayOf(m, s)
        )
        {
            Examples =
            [
                "He was born on [Jan. 14 = 2025-01-14].",
                "They met on [Sunday, March eighth = 2025-03-08].",
                "They met on [Dec. 30 = 2024-12-30].",
                "It ran from [Nov. 15 = 2019-11-15] to [Jan. 10, 2020 = 2020-01-10].",
                "It burnt on [March 3 = 2016-03-03], [May 5 = 2016-05-05] and [July 9, 2016 = 2016-07-09].",
                "In [March 2019 = 2019-03] it burnt, and on [April 3 = 2019-04-03] they left.",
                "The fire in [November 2019 = 2019-11] ruined him. It began on [November 12 = 2019-11-12] at night.",
                "The fire of [November 3, 2019 = 2019-11-03] ruined him. He sold the mill on [November 12 = 2019-11-12].",
                "The mill that burnt in [June 2019 = 2019-06] was sold on [June 20 = 2019-06-20].",
                "The mill burnt in [June 2019 = 2019-06]. He sold it on [June 10 = 2025-06-10].",
                "Born on [November 3, 1950 = 1950-11-03], she left on [November 12 = 2024-11-12].",
                "It was the worst fire since [November 2019 = 2019-11]. It began on [November 12 = 2024-11-12].",
                "Built in [1902 = 1902], the bridge was closed on [May 5 = 2025-05-05].",
                "They sailed on [December 20, 1912 = 1912-12-20]. On [January 3 = 1913-01-03] they saw land.",
                "He was held on [March 20, 2023 = 2023-03-20]. On [April 3 = 2023-04-03] he was freed.",
                "He was held on [May 2, 2023 = 2023-05-02]. On [June 3 = XXXX-06-03] he was freed.",
                "[Last year = 2024] they came on [April 3 = 2024-04-03].",
                "[Last year = 2024]’s winner left on [April 3 = 2025-04-03].",
            ],
            Counterexamples = ["In January 66 people came.", "By February 30 all was sold.", "On June 5, 99999 it ends."],
        },
        new(
            "date/shifted-weekday-month-day",
            "“this coming Sunday, June 15” is the day of the month; the shift adds nothing.",
            "this|last|next coming|past? <weekday> ,? <month> the? <day>",
            static (m, s) => DayOf(m, s)
        )
        {
            Examples = ["They meet [this coming Sunday, June 15 = 2025-06-15]."],
            Counterexamples = ["They meet this coming Sunday, June permitting."],
        },
        new(
            "date/day-month",
            "A day and a month without a year are the nearest such day that fits the tense.",
            "<weekday>? ,? the? <day> of? <month>",
            static (m, s) => DayOf(m, s)
        )
        {
            Form = ExpressionForm.DayMonth,
            Examples = ["It fell on [27 June = 2025-06-27].", "On [the 4th of May = 2025-05-04] it rained."],
            Counterexamples = ["All 45 May be sold."],
        },
        new(
            "date/first-day-of-shared-year",
            "In “March 3-5, 2012” the first day takes the year that follows the second.",
            "<month> <day> -|–|—|to|through|and|or <day> ,? <year>",
            static (m, s) =>
                Candidate.OfDay(m.Get(Year), m.Get(Month), m.Get(Day)) is { } day ? day with { Lookahead = m.End - m.EndOf(Day) } : null
        )
        {
            Form = ExpressionForm.FirstDayOfSharedYear,
            Examples = ["They met [March 3 = 2012-03-03]-[5, 2012 = 2012-03-05]."],
            Counterexamples = ["They met March 3-5 and 2012 came."],
        },
        new(
            "date/last-day-of-shared-year",
            "In “March 3-5, 2012” the second day takes its month from the first.",
            "<day> ,? <year>",
            static (m, s) =>
                s.Context.Previous is { When: { Grain: Grain.Day } first } previous
                && (previous.Form == ExpressionForm.FirstDayOfSharedYear || first.Year == m.Get(Year) && s.Is(previous.End, Joints))
                && previous.End == m.Start - 1
                    ? Candidate.OfDay(m.Get(Year), first.Part, m.Get(Day))
                    : null
        )
        {
            Examples = ["They met [May 7 = 1998-05-07] and [8, 1998 = 1998-05-08]."],
            Counterexamples = ["He had 5, 2012 of them red."],
        },
        new(
            "date/no-such-day-after-month",
            "A month and a number that is not one of its days are not a date, and neither is the month alone.",
            "<weekday>? ,? <month> the? <ordinal>|<number> ,? <year>?",
            static (m, s) => IsNoDay(m, s) ? Candidate.Nothing : null
        )
        {
            IsShield = true,
            Examples =
            [
                "On [February 30 = ] it rained.",
                "On [February 30, 2025 = ], it rained.",
                "On [June 5, = ] 99999, it ends.",
                "In [May 45th = ].",
            ],
            Counterexamples = ["On February 29 it rained.", "In May 1998 it rained."],
        },
        new(
            "date/no-such-day-before-month",
            "A number and a month that does not have that day are not a date, and neither is the month alone.",
            "the? <ordinal>|<number> of? <month> ,? <year>?",
            static (m, s) => IsNoDay(m, s) ? Candidate.Nothing : null
        )
        {
            IsShield = true,
            Examples = ["[The 45th of May = ] never came.", "It fell on [30 February 1998 = ]."],
            Counterexamples = ["It fell on 27 June."],
        },
        new("date/day-of-shared-month", "In a list of days the month after the last one holds for all.", "the? <day>", static (m, s) =>
            DayOfList(m, s)
        )
        {
            Examples =
            [
                "They met on [3 = 2016-05-03], [5 = 2016-05-05] and [7 May 2016 = 2016-05-07].",
                "They met on [the 3rd = 2025-05-03], [5th = 2025-05-05] and [7th of May = 2025-05-07].",
                "From [the 2nd = 2019-03-02] to [the 4th of March 2019 = 2019-03-04] it rained.",
            ],
            Counterexamples = ["He had 3, 5 and 7 apples.", "The third and fourth of them fell."],
        },
        new("date/joined-day", "A bare number joined to a day and month is a day of the same month.", "<day>", static (m, s) =>
            AnotherDay(m, s)
        )
        {
            Examples =
            [
                "They met on [July 9 = 2025-07-09] and [10 = 2025-07-10].",
                "On [July 9 = 2025-07-09] and [10 = 2025-07-10] they met.",
                "They met on [July 9 = 2025-07-09], [10 = 2025-07-10] and [12 = 2025-07-12].",
            ],
            Counterexamples =
            [
                "They met on July 9 and 10 people came.",
                "He had 9 and 10 apples.",
                "By July 9, 10 of them had left.",
                "On July 9, 20 fled.",
            ],
        },
        new(
            "date/day-of-current-month",
            "An ordinal after a preposition is a day of the month that the text last named.",
            "the <ordinal>",
            static (m, s) => DayOfCurrentMonth(m, s)
        )
        {
            Examples =
            [
                "It began on [May 5 = 2025-05-05] and ended on [the 15th = 2025-05-15].",
                "He left on [the 30th = 2025-05-30].",
                "He came on [May 5 = 2025-05-05]. In [March 2011 = 2011-03] the river rose, and the dam broke on [the 15th = 2011-03-15].",
            ],
            Counterexamples =
            [
                "She was the 15th to come.",
                "The 5th of them fell.",
                "In 2011 the river rose, and the dam broke on the 15th.",
            ],
        },
        new("date/month-year", "A month and a year name one month.", "<month> ,? of|in? <year>", static (m, s) =>
            Candidate.Resolved(CalendarValue.OfMonth(m.Get(Year), m.Get(Month)))
        )
        {
            Form = ExpressionForm.MonthYear,
            Examples = ["It ended in [November 1918 = 1918-11].", "It ended in [February of 1940 = 1940-02]."],
            Counterexamples = ["It may 1998 be."],
        },
        new(
            "date/month-short-year",
            "A month and a two-digit year after an apostrophe name one month.",
            "<month> <short-year>",
            static (m, s) => Candidate.Resolved(CalendarValue.OfMonth(ExpandTwoDigitYear(m.Get(ShortYear), s), m.Get(Month)))
        )
        {
            Examples = ["It ended in [March '99 = 1999-03]."],
            Counterexamples = ["It ended in March ’twas said."],
        },
        new(
            "date/month-of-relative-year",
            "A month takes its year from an expression such as “last year”.",
            "<month> ,? of|in? <year-expression>",
            static (m, s) =>
                m.Get(YearExpression).When is { } year && IsMonth(m, s)
                    ? Candidate.Resolved(CalendarValue.OfMonth(year.Year, m.Get(Month)), m.Get(YearExpression).Anchor)
                    : null
        )
        {
            Form = ExpressionForm.MonthYear,
            Examples = ["He came in [June last year = 2024-06].", "They sold it in [January of this year = 2025-01]."],
            Counterexamples = ["It was better in April than last year was."],
        },
        new(
            "date/month-day-of-relative-year",
            "A month and a day take their year from an expression such as “last year”.",
            "<month> <day> ,? of? <year-expression>",
            static (m, s) => m.Get(YearExpression).When is { } year ? Candidate.OfDay(year.Year, m.Get(Month), m.Get(Day)) : null
        )
        {
            Examples = ["He came on [June 5 last year = 2024-06-05]."],
            Counterexamples = ["He came on June 31 last year."],
        },
        new(
            "date/shifted-month",
            "“last July” and “next March” are the nearest such month before or after the reference time.",
            "this|the? <shifts> <month>",
            static (m, s) => ShiftedMonth(m, s)
        )
        {
            Examples =
            [
                "He took office [last July = 2024-07].",
                "It opens [next March = 2026-03].",
                "They vote [this September = 2025-09].",
            ],
            Counterexamples = ["The last may be first."],
        },
        new(
            "date/shifted-month-day",
            "“last Oct. 23” is a day of the nearest such month before or after the reference time.",
            "this|the? <shifts> <month> <day>",
            static (m, s) => ShiftedMonth(m, s) is { When: { } when } ? Candidate.OfDay(when.Year, when.Part, m.Get(Day)) : null
        )
        {
            Examples = ["He was shot [last Oct. 23 = 2024-10-23]."],
            Counterexamples = ["He was shot last Oct. 45."],
        },
        new(
            "date/person-named-as-month",
            "April, May, June and August are people beside a surname or a first name, behind a title or a word for a relative, and as the subject of a verb of saying.",
            "<month>",
            static (m, s) => IsPerson(m.Start, s) ? Candidate.Nothing : null
        )
        {
            IsShield = true,
            Examples =
            [
                "[June = ] said she was glad.",
                "Her sister, [April = ] Dunmore, left.",
                "His son [August = ] spoke.",
                "They met Emma [June = ].",
                "He told [June = ] to go.",
                "Her aunt [June = ] is ill.",
                "“I saw it,” [April = ] said.",
                "They praised [June = ] Marlow.",
                "It failed, according to [April = ] Marlow.",
            ],
            Counterexamples =
            [
                "In June officials said so.",
                "The April Budget hurt.",
                "It fell in August.",
                "Exports rose in April and May.",
                "April Jobs Report Beats Forecasts",
            ],
        },
        new("date/month", "A month by itself is the nearest one that fits the tense.", "<month>", static (m, s) =>
            JoinedMonth(m, s)
            ?? (
                !IsMonth(m, s)
                    ? null
                    : s.Context.Month(m.Get(Month), Tenses.IsIntended(s, m.Start) ? Tense.Future : Tenses.Around(s, m.Start, m.End))
            )
        )
        {
            Examples =
            [
                "Exports rose in [April = 2025-04].",
                "The summit will be held in [November = 2025-11].",
                "It fell in [September = 2024-09].",
                "It was always going to be the best match from [January = 2025-01].",
                "It announced an agreement to buy the mill in [January = 2026-01].",
                "It fell on a still unknown day in [September = 2024-09].",
                "Six people died in [September = 2024-09].",
                "The firm cut jobs in [September = 2024-09].",
                "It ran from [November = 2019-11] to [January 2020 = 2020-01].",
                "It snowed between [December = 2017-12] and [February 2018 = 2018-02].",
                "It flooded in [March = 2016-03], [May = 2016-05] and [July 2016 = 2016-07].",
                "It rained in [May = 2024-05], [June = 2024-06] and [July of last year = 2024-07].",
                "In [2016 = 2016] they moved to town, and in [October = 2016-10] it burnt.",
            ],
            Counterexamples = ["Theresa May spoke.", "They march on.", "May I?"],
        },
    ];

    private static readonly ExpressionForm[] FullDays = [ExpressionForm.MonthDayYear, ExpressionForm.DayMonthYear];
    private static readonly ExpressionForm[] WithYears =
    [
        ExpressionForm.MonthYear,
        ExpressionForm.MonthDayYear,
        ExpressionForm.DayMonthYear,
    ];

    private static readonly Lexicon Closers = Lexicon.Of("Dates/closers");
    private static readonly Lexicon Inner = Lexicon.Of("Dates/before-days");
    private static readonly Lexicon BeforeMonths = Lexicon.Of("Dates/before-months");

    /// <summary>The number after the day is not a year: "June 5, 0000".</summary>
    private static bool HasNoYear(Match m, SentenceWindow s)
    {
        var next = s.IsMark(m.End, ',') ? m.End + 1 : m.End;
        return s.IsNumber(next) && s.Tokens[next].Length > 3 && s.Document.Of(s.Tokens[next]).IndexOf(',') < 0;
    }

    /// <summary>A month beside a number that is not one of its days: the month is not meant either. In "In January 66 people came" the number counts people.</summary>
    private static bool IsNoDay(Match m, SentenceWindow s)
    {
        var (month, day) = (m.Get(Month), m.Has(Ordinal) ? m.Get(Ordinal) : m.Get(NumberWord));
        if (m.Has(Year))
            return CalendarDate.Of(m.Get(Year), month, day) is null;
        return day > CalendarDate.DaysIn(2000, month) && (m.Has(Ordinal) || day <= 31)
            || m.Has(NumberWord) && day is > 0 and <= 31 && HasNoYear(m, s);
    }

    /// <summary>"March 19 – April 30, 2003": the second has the year.</summary>
    private static Candidate? DayOf(Match m, SentenceWindow s) =>
        !s.IsMark(m.End, ',') && JoinedTo(m, s, FullDays) is { } next
            ? Candidate.OfDay(next.Year - (IsRange(m, s) && Later(m.Get(Month), m.Get(Day), next) ? 1 : 0), m.Get(Month), m.Get(Day))
        : YearOfList(m.End, m.Get(Month), s) is { } year ? Candidate.OfDay(year, m.Get(Month), m.Get(Day))
        : s.Context.MonthDay(m.Get(Month), m.Get(Day), Tenses.Around(s, m.Start, m.End));

    /// <summary>The word after a number is what it counts.</summary>
    private static bool Counts(int at, SentenceWindow s) =>
        s.IsWord(at) && s.Tokens[at].Case == LetterCase.Lower && !s.Is(at, Joints) && !s.Is(at, Closers) && !Tenses.IsVerb(s, at);

    /// <summary>A bare day takes its month from the day beside it: "July 9 and 10", "from 12 to 14 May".</summary>
    private static Candidate? AnotherDay(Match m, SentenceWindow s)
    {
        if (!s.IsNumber(m.Start) || Counts(m.End, s) || s.IsMark(m.Start - 1, ',') && !ListGoesOn(m.End, s))
            return null;
        if (
            s.Context.Previous is { End: var end, When: { Grain: Grain.Day, Year: not CalendarValue.Unknown } day }
            && end == m.Start - 1
            && s.Is(end, Joints)
        )
            return Candidate.OfDay(day.Year, day.Part, m.Get(Day)) is { } candidate
                ? candidate with
                {
                    Anchor = TimexAnchor.EarlierExpression,
                }
                : null;
        return null;
    }

    private static Candidate? DayOfCurrentMonth(Match m, SentenceWindow s)
    {
        var counts = s.IsWord(m.End) && !s.Is(m.End, Joints) && !s.Is(m.End, Inner);
        if (!s.Is(m.Start - 1, Inner) || !s.IsNumber(m.Start + 1) || counts)
            return null;
        var day = m.Get(Ordinal);
        var hasLeft = s.Context.HasLeftDay;
        var latest = (hasLeft ? null : s.Context.LatestDay) ?? s.Context.Latest;
        if (latest?.In(Grain.Month) is null && !hasLeft && s.Context.Published is { } today)
        {
            var before = day > today.Day && Tenses.Around(s, m.Start, m.End) == Tense.Past;
            return s.Context.MonthDay(before ? ((today.Month + 10) % 12) + 1 : today.Month, day, Tense.Unknown);
        }

        return
            latest?.In(Grain.Month) is { Year: not CalendarValue.Unknown } month
            && Candidate.OfDay(month.Year, month.Part, day) is { } named
            ? named with
            {
                Anchor = TimexAnchor.EarlierExpression,
            }
            : null;
    }

    /// <summary>Not the verb "may" or "march", or a person of that name.</summary>
    private static bool IsMonth(Match m, SentenceWindow s) =>
        m.Get(Month) is not (3 or 5) || s.Tokens[m.Start].EndsAbbreviation || s.Is(m.Start - 1, BeforeMonths);

    /// <summary>"August and September 1914": the second has the year.</summary>
    private static Candidate? JoinedMonth(Match m, SentenceWindow s) =>
        JoinedTo(m, s, WithYears) is { } next
            ? Candidate.Resolved(CalendarValue.OfMonth(next.Year - (IsRange(m, s) && m.Get(Month) > next.Part ? 1 : 0), m.Get(Month)))
        : YearOfList(m.End, m.Get(Month), s) is { } year ? Candidate.Resolved(CalendarValue.OfMonth(year, m.Get(Month)))
        : null;

    /// <summary>"from November to January 2020": the first is in the year before.</summary>
    private static bool IsRange(Match m, SentenceWindow s) =>
        s.Is(m.End, Ranges) || s.Is(m.End, Marker.Conjunction) && s.Is(m.Start - 1, Marker.Between);

    private static bool Later(int month, int day, CalendarValue than) => month > than.Part || month == than.Part && day > than.Day;

    /// <summary>"March, May and July 2016", "March 3, May 5 and 7, 2016": the year that stands at the end of a list of months or days; null if there is none.</summary>
    private static int? YearOfList(int at, int first, SentenceWindow s)
    {
        var month = first;
        for (var members = 0; members < LongestList && s.Is(at, Joints); members++)
        {
            // A list ends with "and" or the like: not "on May 5, June 6, 1998".
            var isLast = !s.IsMark(at, ',') || s.Is(at + 1, Joints);
            at = s.IsMark(at, ',') && s.Is(at + 1, Joints) ? at + 2 : at + 1;
            while (s.Is(at, EdgeWords) || s.IsMark(at, '-'))
                at++;
            if (at >= s.End)
                return null;
            var start = at;
            if (Matchers.Month(s, at) is { End: > 0 } another)
                (month, at) = (another.Number, another.End);
            if (at < s.End && s.IsNumber(at) && Matchers.Day(s, at) is { End: > 0 } day)
                at = day.End;
            if (at == start)
                return null;
            if (isLast && YearAt(at, start, s) is { } year)
                return year - (first > month && first - month >= LongestTurn ? 1 : 0);
        }

        return null;
    }

    /// <summary>The year after the last member of a list, in figures or as in "July of last year".</summary>
    private static int? YearAt(int at, int start, SentenceWindow s)
    {
        var year = s.IsMark(at, ',') ? at + 1 : at;
        if (s.IsNumber(year) && s.Tokens[year].Length == 4 && Matchers.Year(s, year) is { End: > 0, Number: var figures })
            return figures;
        var relative = s.Is(at, Marker.Partitive) || s.Is(at, Marker.Last) || s.Is(at, Marker.Next) || s.Is(at, Marker.Proximal);
        return
            relative
            && s.Context.LongestMatch(s, start) is { Form: ExpressionForm.MonthYear, When.Year: not CalendarValue.Unknown and var named }
            ? named
            : null;
    }

    /// <summary>"November, December and January 2020": a list whose months fall by so many has a turn of the year in it.</summary>
    private const int LongestTurn = 6;

    /// <summary>"July 9, 10 and 12": after a comma a number is a day only if more days follow.</summary>
    private static bool ListGoesOn(int at, SentenceWindow s) =>
        s.Is(at, Joints) && s.IsNumber(s.IsMark(at, ',') && s.Is(at + 1, Joints) ? at + 2 : at + 1);

    /// <summary>"the 3rd, 5th and 7th of May": the month, and the year if it has one, stand after the last day.</summary>
    private static Candidate? DayOfList(Match m, SentenceWindow s)
    {
        var at = m.End;
        for (var members = 0; members < LongestList; members++)
        {
            if (!s.Is(at, Joints))
                return null;
            at = s.IsMark(at, ',') && s.Is(at + 1, Joints) ? at + 2 : at + 1;
            if (s.Is(at, Marker.Definite))
                at++;
            if (at >= s.End || Matchers.Day(s, at) is not { End: > 0 } day)
                return null;
            at = day.End;
            var next = s.Is(at, Marker.Partitive) ? at + 1 : at;
            if (next >= s.End || Matchers.Month(s, next) is not { End: > 0 } month)
                continue;
            var year = s.IsMark(month.End, ',') ? month.End + 1 : month.End;
            return s.IsNumber(year) && s.Tokens[year].Length == 4 && Matchers.Year(s, year) is { End: > 0 } named
                ? Candidate.OfDay(named.Number, month.Number, m.Get(Day))
                : s.Context.MonthDay(month.Number, m.Get(Day), Tenses.Around(s, m.Start, month.End));
        }

        return null;
    }

    private const int LongestList = 12;

    /// <summary>A person who is called like a month.</summary>
    internal static bool IsPerson(int at, SentenceWindow s)
    {
        ref readonly var name = ref s.Tokens[at];
        if (name is not { Case: LetterCase.Capitalized, EndsAbbreviation: false } || !MonthsOfPeople.Contains(name))
            return false;
        var dated = s.Is(at - 1, BeforeMonths);
        var surname =
            at + 1 < s.End
            && s.Tokens[at + 1] is { Case: LetterCase.Capitalized, SpaceBefore: true, Length: > 2 } next
            && s.IsWord(at + 1)
            && WordClasses.Of(next).IsUnknown
            && !(at + 2 < s.End && s.Tokens[at + 2].IsCapitalized);
        if (surname && (!dated || s.Is(at - 1, BeforePeople)))
            return true;
        if (dated)
            return false;
        if (
            at > s.Begin
            && s.IsWord(at - 1)
            && (
                Titles.Contains(s.Tokens[at - 1])
                || s.Is(at - 1, BesidePeople)
                || s.Tokens[at - 1] is { Case: LetterCase.Lower } before
                    && WordClasses.Of(before) is var classes
                    && classes.Is(LexicalClass.PersonNoun)
                    && !classes.Is(LexicalClass.Group | LexicalClass.Plural)
                || s.Tokens[at - 1].Case == LetterCase.Capitalized
                    && (PersonNames.IsGivenName(s.Document.Of(s.Tokens[at - 1])) || IsNameInside(at - 1, s))
            )
        )
            return !s.IsNumber(at + 1);
        // "her sister, June, left", "June, 34, left"
        if (
            s.IsMark(at - 1, ',')
                && s.IsWord(at - 2)
                && WordClasses.Of(s.Tokens[at - 2]) is var relative
                && relative.Is(LexicalClass.PersonNoun)
                && !relative.Is(LexicalClass.Group | LexicalClass.Plural)
                && s.IsMark(at + 1, ',')
            || s.IsMark(at + 1, ',') && Matchers.Digits(s, at + 2, 2) is > 31 && s.IsMark(at + 3, ',')
        )
            return true;
        // "June said", "“…,” said June."
        return s.Is(at + 1, Reporting) || s.Is(at - 1, Reporting) && !s.IsWord(at + 1) && !s.IsNumber(at + 1);
    }

    /// <summary>"the film “Saturday Night Fever”", "the “Today” program": capitalized words between the marks, and a word for a work beside them.</summary>
    private static bool IsTitleOfWork(Match m, SentenceWindow s)
    {
        var open = m.Start - 1;
        while (open > m.Start - LongestTitle && IsInTitle(open, s))
            open--;
        if (!OpensQuotation(open, s))
            return false;
        var close = m.End;
        while (close < m.End + LongestTitle && IsInTitle(close, s))
            close++;
        var end = s.IsMark(close, '.') || s.IsMark(close, ',') ? close + 1 : close;
        return ClosesQuotation(end, s) && (s.Is(open - 1, Works) || s.Is(end + 1, Works));
    }

    private static bool IsInTitle(int at, SentenceWindow s) =>
        s.IsNumber(at)
        || s.IsMark(at, ':')
        || s.IsWord(at)
            && (
                s.Tokens[at].IsCapitalized
                || WordClasses
                    .Of(s.Tokens[at])
                    .Is(PartOfSpeech.Determiner | PartOfSpeech.Preposition | PartOfSpeech.To | PartOfSpeech.Conjunction)
            );

    // A straight mark opens behind a space.
    private static bool OpensQuotation(int at, SentenceWindow s) =>
        at >= s.Begin
        && at < s.End
        && s.Tokens[at] is { Kind: TokenKind.Mark, First: '“' or '‘' or '"' } mark
        && (mark.First != '"' || mark.SpaceBefore || at == s.Begin);

    private static bool ClosesQuotation(int at, SentenceWindow s) =>
        at >= s.Begin && at < s.End && s.Tokens[at] is { Kind: TokenKind.Mark, First: '”' or '’' or '"' };

    private const int LongestTitle = 6;
    private static readonly Lexicon Works = Lexicon.Of("Quotations/work-nouns");
    private static readonly Lexicon Ranges = Lexicon.Of("Dates/ranges");

    /// <summary>A capitalized word inside a sentence that no list has and no preposition of place precedes.</summary>
    private static bool IsNameInside(int at, SentenceWindow s) =>
        at > s.Begin
        && WordClasses.Of(s.Tokens[at]).IsUnknown
        && !(
            s.IsWord(at - 1)
            && (s.Tokens[at - 1].IsCapitalized || WordClasses.Of(s.Tokens[at - 1]).Is(PartOfSpeech.Preposition | PartOfSpeech.Determiner))
        )
        && Matchers.Weekday(s, at).End == 0
        && Matchers.Month(s, at).End == 0;

    private static readonly Lexicon BesidePeople = Lexicon.Of("Dates/beside-people");
    private static readonly Lexicon EdgeWords = Lexicon.Of("Dates/edges");
    private static readonly Lexicon BeforePeople = Lexicon.Of("Dates/before-people");
    private static readonly Lexicon MonthsOfPeople = Lexicon.Of("Dates/months-of-people");
    private static readonly Lexicon Titles = Lexicon.Of("Entities/titles");
    private static readonly Lexicon Reporting = Lexicon.Of("Dates/sayings");

    /// <summary>"9/11", but neither a fraction nor a part of a longer number.</summary>
    private static Candidate? NumbersOfAttack(Match m, SentenceWindow s) =>
        m.End == m.Start + 3
        && m.Get(NumberWord) == 9
        && Matchers.Digits(s, m.Start + 2, 2) == 11
        && s.IsGlued(m.Start + 1)
        && s.IsGlued(m.Start + 2)
        && !s.ContinuesNumber(m.End)
        && !s.Is(m.End, Marker.Partitive)
            ? AfterThe(2001, 9, 11, s)
            : null;

    private static Candidate? AfterThe(int year, int month, int day, SentenceWindow s) =>
        s.Context.ReferenceTime?.First is { } here && CalendarDate.Of(year, month, day) is { } then && here.CompareTo(then) > 0
            ? Candidate.OfDay(year, month, day)
            : null;

    /// <summary>The date after "and", "to" or a dash, if it has one of these forms.</summary>
    private static CalendarValue? JoinedTo(Match m, SentenceWindow s, ExpressionForm[] forms) =>
        s.Is(m.End, Joints)
        && s.Context.LongestMatch(s, m.End + 1) is { When: { Grain: Grain.Month or Grain.Day, Year: not CalendarValue.Unknown } next } other
        && forms.Contains(other.Form)
            ? next
            : null;

    private static Candidate? ShiftedMonth(Match m, SentenceWindow s)
    {
        var month = m.Get(Month);
        if (s.Context.ReferenceTime is not { } here || here.Year == CalendarValue.Unknown || here.First is not { } from)
            return Candidate.Unresolved(CalendarValue.OfMonth(CalendarValue.Unknown, month));
        var year = m.Get(Shifts) switch
        {
            < 0 => month < from.Month ? from.Year : from.Year - 1,
            > 0 => month > from.Month ? from.Year : from.Year + 1,
            _ => from.Year,
        };
        return Candidate.Resolved(CalendarValue.OfMonth(year, month), s.Context.ReferenceAnchor);
    }

    /// <summary>The year of the two digits that is at most twenty years after the reference time.</summary>
    internal static int ExpandTwoDigitYear(int two, SentenceWindow s)
    {
        var here = s.Context.ReferenceTime is { Year: not CalendarValue.Unknown } when ? when.In(Grain.Year)?.Year ?? 2000 : 2000;
        var year = (here / 100 * 100) + two;
        return year > here + 20 ? year - 100 : year;
    }
}
