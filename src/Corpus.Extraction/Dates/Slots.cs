using Corpus.Extraction.Lexicons;

namespace Corpus.Extraction.Dates;

/// <summary>The slots that patterns name and rules read: <c>&lt;month&gt;</c> in a pattern is <c>m.Get(Month)</c> in the meaning of its rule.</summary>
internal static class Slots
{
    private static readonly Dictionary<string, Slot> ByName = new(StringComparer.Ordinal);

    // Numbers and what is made of them.
    public static readonly Slot<int> Month = Number("month", Matchers.Month, false, "months");
    public static readonly Slot<int> Weekday = Number("weekday", Matchers.Weekday, false, "weekdays");
    public static readonly Slot<CalendarDate> NumericDay = Add(
        new Slot<CalendarDate>("numeric-day", Matchers.NumericDay, Value<CalendarDate>) { IsNumeric = true }
    );
    public static readonly Slot<int> NumberWord = Number("number", Matchers.Number, true, "numbers");
    public static readonly Slot<int> Ordinal = Number("ordinal", Matchers.Ordinal, true, "ordinals", "numbers");
    public static readonly Slot<int> Day = Number("day", Matchers.Day, true, "ordinals", "numbers");
    public static readonly Slot<int> Year = Number("year", Matchers.Year, true, "numbers");
    public static readonly Slot<int> GluedYear = Number("glued-year", Matchers.GluedYear, true);
    public static readonly Slot<int> ShortYear = Number("short-year", Matchers.ShortYear, true);
    public static readonly Slot<int> Decade = Number("decade", Matchers.Decade, true, "numbers", "decades");
    public static readonly Slot<string> Clock = Add(
        new Slot<string>("clock", Matchers.Clock, Value<string>) { Lists = ["numbers", "hour-parts"], IsNumeric = true }
    );

    public static readonly Slot<Amount> AnyAmount = Add(
        new Slot<Amount>("amount", AmountMatcher.Any, Value<Amount>)
        {
            Lists = ["numbers", "vague-numbers", "plural-units", Slot.Articles, "halves"],
            AfterArticle = ["units", "plural-units", "halves", "number-scales", "amount-adjectives"],
            IsNumeric = true,
        }
    );

    public static readonly Slot<Amount> PlainAmount = Add(
        new Slot<Amount>("plain-amount", AmountMatcher.Plain, Value<Amount>)
        {
            Lists = ["numbers", "vague-numbers", "plural-units", "halves"],
            IsNumeric = true,
        }
    );

    // Whole expressions.
    public static readonly Slot<Candidate> Date = Expression("date", candidate => candidate.Type == TimexType.Date);
    public static readonly Slot<Candidate> Calendar = Expression("calendar", candidate =>
        candidate is { When: not null, Type: TimexType.Date }
    );

    /// <summary>"last year"; a month or a day of one begins no year, so that nothing looks for one inside a list of days.</summary>
    public static readonly Slot<Candidate> YearExpression = Expression(
        "year-expression",
        candidate => candidate is { When.Grain: Grain.Year, Type: TimexType.Date },
        static (window, at) => !BeginsMonth(window, at) && !(window.IsNumber(at) && BeginsMonth(window, at + 1))
    );
    public static readonly Slot<Candidate> YearsAgo = Expression("years-ago", candidate =>
        candidate is { Form: ExpressionForm.Ago, When.Grain: Grain.Year }
    );
    public static readonly Slot<Candidate> Duration = Expression("duration", candidate => candidate.Type == TimexType.Duration);
    public static readonly Slot<Candidate> Time = Expression("time", candidate => candidate.Type == TimexType.Time);

    // Word lists with a value beside each entry.
    public static readonly Slot<int> DeicticDays = List("deictic-days", WordValues.Number);
    public static readonly Slot<int> Shifts = List("shifts", WordValues.Number);
    public static readonly Slot<int> Neighbours = List("neighbours", WordValues.Number);
    public static readonly Slot<int> Sides = List("sides", WordValues.Number);
    public static readonly Slot<int> Seasons = Season();
    public static readonly Slot<int> Noons = List("noons", WordValues.Number);
    public static readonly Slot<Grain> CalendarUnits = List("calendar-units", WordValues.Member<Grain>);
    public static readonly Slot<Grain> WeekUnits = List("week-units", WordValues.Member<Grain>);
    public static readonly Slot<Grain> PartUnits = List("part-units", WordValues.Member<Grain>);
    public static readonly Slot<Grain> PartLetters = List("part-letters", WordValues.Member<Grain>);
    public static readonly Slot<ReportedPeriod> Periods = List("periods", WordValues.Member<ReportedPeriod>);
    public static readonly Slot<NamedUnit> Units = List("units", NamedUnit.Parse);
    public static readonly Slot<NamedUnit> PluralUnits = List("plural-units", NamedUnit.Parse);
    public static readonly Slot<NamedUnit> Recurrences = List("recurrences", NamedUnit.Parse);
    public static readonly Slot<TimexModifier> Qualifiers = List("qualifiers", WordValues.Member<TimexModifier>);
    public static readonly Slot<TimexModifier> Sooner = List("sooner", WordValues.Member<TimexModifier>);
    public static readonly Slot<TimexModifier> Edges = List("edges", WordValues.Member<TimexModifier>);
    public static readonly Slot<TimeReference> References = List("references", WordValues.Member<TimeReference>);
    public static readonly Slot<HolidayDate> Holidays = List("holidays", HolidayDate.Parse);
    public static readonly Slot<Era> Eras = List("eras", WordValues.Member<Era>);
    public static readonly Slot<PartOfDay> DayParts = List("day-parts", WordValues.Member<PartOfDay>);
    public static readonly Slot<PartOfDay> PluralDayParts = List("plural-day-parts", WordValues.Member<PartOfDay>);
    public static readonly Slot<int> PluralWeekdays = List("plural-weekdays", WordValues.Number);

    // Word lists without values.
    public static readonly Slot<bool> AndAHalf = Words("and-a-half");
    public static readonly Slot<bool> Demonstratives = Words("demonstratives");
    public static readonly Slot<bool> HolidaySeasons = Words("holiday-seasons");
    public static readonly Slot<bool> Stretches = Words("stretches");
    public static readonly Slot<bool> Frequencies = Words("frequency-adverbs");
    public static readonly Slot<bool> WorkingDays = Words("working-days");
    public static readonly Slot<bool> YearBefore = Words("year-before");

    public static int Count => ByName.Count;

    /// <exception cref="InvalidOperationException">No slot has this name.</exception>
    public static Slot Of(string name) =>
        ByName.TryGetValue(name, out var slot)
            ? slot
            : throw new InvalidOperationException($"the pattern of a rule names <{name}>, which is not a slot: add it to Slots");

    private static bool BeginsMonth(SentenceWindow window, int at) => at < window.End && Matchers.Month(window, at).End > 0;

    private static Slot<int> Number(string name, Func<SentenceWindow, int, Capture> match, bool isNumeric, params string[] lists) =>
        Add(new Slot<int>(name, match, static capture => capture.Number) { Lists = lists, IsNumeric = isNumeric });

    /// <param name="begins">Whether such an expression can begin at a token; null if that is not known.</param>
    private static Slot<Candidate> Expression(string name, Func<Candidate, bool> accepts, Func<SentenceWindow, int, bool>? begins = null) =>
        Add(
            new Slot<Candidate>(
                name,
                (window, at) =>
                    begins?.Invoke(window, at) != false && window.Context.LongestMatch(window, at) is { } candidate && accepts(candidate)
                        ? new Capture(candidate.End, Value: candidate)
                        : default,
                Value<Candidate>
            )
            {
                Accepts = accepts,
            }
        );

    private static Slot<T> List<T>(string name, Func<string, T?> parse)
        where T : struct
    {
        var list = WordList<T>.Of(name, parse);
        return Add(
            new Slot<T>(
                name,
                (window, at) =>
                    list.Match(window, at, out var value) is > 0 and var length ? new Capture(at + length, Value: value) : default,
                Value<T>
            )
            {
                Lists = [name],
                IsList = true,
            }
        );
    }

    /// <summary>A season, numbered by its months: the summer of the south is the winter of the north.</summary>
    private static Slot<int> Season()
    {
        var list = WordList<int>.Of("seasons", WordValues.Number);
        return Add(
            new Slot<int>(
                "seasons",
                (window, at) =>
                    list.Match(window, at, out var season) is > 0 and var length
                        ? new Capture(at + length, window.Context.IsSouthern ? Hemisphere.Opposite(season) : season)
                        : default,
                static capture => capture.Number
            )
            {
                Lists = ["seasons"],
                IsList = true,
            }
        );
    }

    private static Slot<bool> Words(string name)
    {
        var lexicon = Lexicon.Of("Dates/" + name);
        return Add(
            new Slot<bool>(
                name,
                (window, at) => lexicon.Match(window.Window, at, out _) is > 0 and var length ? new Capture(at + length) : default,
                static _ => true
            )
            {
                Lists = [name],
                IsList = true,
            }
        );
    }

    private static T Value<T>(Capture capture) => (T)capture.Value!;

    private static Slot<T> Add<T>(Slot<T> slot)
    {
        slot.Number = ByName.Count;
        ByName.Add(slot.Name, slot);
        return slot;
    }
}
