using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Dates;

/// <summary>Matches what is made of several tokens and no word list can hold: numbers, years, clock times.</summary>
internal static class Matchers
{
    private static readonly WordList<CalendarName> Months = WordList<CalendarName>.Of("months", WordValues.Name);
    private static readonly WordList<CalendarName> Weekdays = WordList<CalendarName>.Of("weekdays", WordValues.Name);
    private static readonly WordList<int> Numbers = WordList<int>.Of("numbers", WordValues.Number);
    private static readonly WordList<int> Scales = WordList<int>.Of("number-scales", WordValues.Number);
    private static readonly WordList<int> Ordinals = WordList<int>.Of("ordinals", WordValues.Number);
    private static readonly WordList<int> Decades = WordList<int>.Of("decades", WordValues.Number);
    private static readonly WordList<Era> Eras = WordList<Era>.Of("eras", WordValues.Member<Era>);
    private static readonly WordList<HalfDay> HalfDays = WordList<HalfDay>.Of("half-days", WordValues.Member<HalfDay>);
    private static readonly WordList<HalfDay> HalfDayPhrases = WordList<HalfDay>.Of("halves-of-days", WordValues.Member<HalfDay>);
    private static readonly Lexicon OrdinalEndings = Lexicon.Of("Dates/ordinal-endings");
    private static readonly Lexicon DecadeEndings = Lexicon.Of("Dates/decade-endings");
    private static readonly Lexicon HourEndings = Lexicon.Of("Dates/hour-endings");
    private static readonly Lexicon BeforeHours = Lexicon.Of("Dates/before-hours");
    private static readonly Lexicon TimeZones = Lexicon.Of("Dates/time-zones");

    /// <summary>Digits without a decimal point and not part of something longer, as in "F-16" or "$ 5".</summary>
    public static int? Digits(SentenceWindow window, int at, int mostDigits)
    {
        if (at >= window.End || window.Tokens[at] is not { Kind: TokenKind.Number } token || token.Length > mostDigits)
            return null;
        var value = 0;
        foreach (var c in window.Document.Of(token))
        {
            if (c is < '0' or > '9')
                return null;
            value = (value * 10) + c - '0';
        }

        return value;
    }

    /// <summary>The name of a month, but not "may", "march" and names such as "Jan".</summary>
    public static Capture Month(SentenceWindow window, int at)
    {
        ref readonly var token = ref window.Tokens[at];
        if (!token.IsCapitalized || Months[token] is not { } month)
            return default;
        var isName =
            !month.IsShort
            || token.EndsAbbreviation
            || window.IsNumber(at + 1)
            || window.IsNumber(at - 1)
            || window.IsGlued(at) && window.IsMark(at - 1, '-') && window.IsNumber(at - 2)
            || window.IsGlued(at + 1) && window.IsMark(at + 1, '-') && window.IsNumber(at + 2);
        return isName ? new Capture(at + 1, month.Number) : default;
    }

    public static Capture Weekday(SentenceWindow window, int at)
    {
        ref readonly var token = ref window.Tokens[at];
        if (Weekdays[token] is not { } day)
            return default;
        var isName =
            !day.IsShort
            || token.IsCapitalized
                && (
                    token.EndsAbbreviation
                    || at + 2 < window.End
                        && (
                            Months.Contains(window.Tokens[at + 1])
                            || window.Tokens[at + 1].IsMark(',') && Months.Contains(window.Tokens[at + 2])
                        )
                );
        return isName ? new Capture(at + 1, day.Number) : default;
    }

    /// <summary>"2025-06-10", "10/25/1998", "25.10.1998". If both can be the month, it is the first, as in America.</summary>
    public static Capture NumericDay(SentenceWindow window, int at)
    {
        if (
            Digits(window, at, 4) is not { } first
            || !window.IsGlued(at + 1)
            || !window.IsGlued(at + 2)
            || !window.IsGlued(at + 3)
            || !window.IsGlued(at + 4)
            || window.Tokens[at + 1] is not { Kind: TokenKind.Mark, Length: 1, First: '-' or '/' or '.' } joint
            || !window.Tokens[at + 3].IsMark(joint.First)
            || Digits(window, at + 2, 2) is not { } second
            || Digits(window, at + 4, 4) is not { } third
            || window.ContinuesNumber(at + 5)
        )
            return default;
        var (year, month, day) =
            window.Tokens[at].Length == 4 ? (first, second, third)
            : first > 12 || joint.First == '.' ? (third, second, first)
            : (third, first, second);
        if (window.Tokens[at].Length != 4 && window.Tokens[at + 4].Length == 2)
            year += year < 50 ? 2000 : 1900;
        return year >= 1000 && CalendarDate.Of(year, month, day) is { } date ? new Capture(at + 5, Value: date) : default;
    }

    /// <summary>A whole number, in digits or in words.</summary>
    public static Capture Number(SentenceWindow window, int at)
    {
        if (Digits(window, at, 6) is { } digits)
            return new Capture(at + 1, digits);
        var (end, total) = (at, 0);
        if (Words(window, at, ref end) is not { } value)
            return default;
        total = value;
        while (end < window.End && Scales[window.Tokens[end]] is { } times && (long)total * times < 1_000_000)
        {
            total *= times;
            end++;
            var rest = end;
            if (Words(window, end, ref rest) is not { } more)
                continue;
            total += more;
            end = rest;
        }

        return new Capture(end, total);
    }

    // "seven", "twenty-seven", "twenty seven"
    private static int? Words(SentenceWindow window, int at, ref int end)
    {
        if (at >= window.End || Numbers[window.Tokens[at]] is not { } first)
            return null;
        end = at + 1;
        var value = first;
        if (value < 20 || end >= window.End)
            return value;
        var next = window.Tokens[end].IsMark('-') ? end + 1 : end;
        if (next < window.End && Numbers[window.Tokens[next]] is > 0 and < 10 and var ones)
        {
            end = next + 1;
            value += ones;
        }

        return value;
    }

    /// <summary>"third", "twenty-first", "20th".</summary>
    public static Capture Ordinal(SentenceWindow window, int at)
    {
        if (Digits(window, at, 3) is { } digits)
            return window.IsGlued(at + 1) && OrdinalEndings.Contains(window.Tokens[at + 1]) ? new Capture(at + 2, digits) : default;
        if (Ordinals[window.Tokens[at]] is { } ordinal)
            return new Capture(at + 1, ordinal);
        if (Numbers[window.Tokens[at]] is not (>= 20 and var tens))
            return default;
        var next = at + 1 < window.End && window.Tokens[at + 1].IsMark('-') ? at + 2 : at + 1;
        return next < window.End && Ordinals[window.Tokens[next]] is < 10 and var one ? new Capture(next + 1, tens + one) : default;
    }

    /// <summary>A day of a month: "7", "7th", "seventh".</summary>
    public static Capture Day(SentenceWindow window, int at)
    {
        var day = Ordinal(window, at);
        if (day.End == 0 && Digits(window, at, 2) is { } digits && !window.ContinuesNumber(at + 1))
            day = new Capture(at + 1, digits);
        return day.Number is >= 1 and <= 31 ? day : default;
    }

    /// <summary>"1985", "nineteen eighty-five", "two thousand", "480 BC".</summary>
    public static Capture Year(SentenceWindow window, int at)
    {
        if (Digits(window, at, 4) is { } digits)
        {
            if (window.ContinuesNumber(at + 1))
                return default;
            if (at + 1 < window.End && Eras[window.Tokens[at + 1]] is { } era)
                return new Capture(at + 2, era == Era.BC ? -digits : digits);
            return digits is >= 1000 and < 2200 ? new Capture(at + 1, digits) : default;
        }

        var end = at;
        if (Words(window, at, ref end) is not { } hundreds)
            return default;
        if (hundreds == 2 && end < window.End && Scales[window.Tokens[end]] == 1000)
        {
            var after = end + 1;
            var year = 2000 + (Words(window, after, ref after) ?? 0);
            return new Capture(after, year);
        }

        return hundreds is >= 15 and <= 20 && Words(window, end, ref end) is >= 10 and < 100 and var rest
            ? new Capture(end, (hundreds * 100) + rest)
            : default;
    }

    /// <summary>"20247:55": a year joined to a clock time.</summary>
    public static Capture GluedYear(SentenceWindow window, int at) =>
        Digits(window, at, 6) is { } digits
        && window.Tokens[at].Length is 5 or 6
        && window.IsGlued(at + 1)
        && window.Tokens[at + 1].IsMark(':')
        && (window.Tokens[at].Length == 5 ? digits / 10 : digits / 100) is >= 1900 and < 2200 and var year
            ? new Capture(at + 1, year)
            : default;

    /// <summary>"'98".</summary>
    public static Capture ShortYear(SentenceWindow window, int at)
    {
        if (
            window.Tokens[at] is not { Kind: TokenKind.Mark, Length: 1, First: '\'' or '’' or '‘' or '`' }
            || !window.IsGlued(at + 1)
            || window.Tokens[at + 1].Length != 2
            || Digits(window, at + 1, 2) is not { } two
        )
            return default;
        return window.ContinuesNumber(at + 2) ? default : new Capture(at + 2, two);
    }

    /// <summary>"1990s", "'90s", "90s", "nineties", "nineteen-nineties": the decade's first year, below 100 if the century is open.</summary>
    public static Capture Decade(SentenceWindow window, int at)
    {
        var start = window.Tokens[at] is { Kind: TokenKind.Mark, First: '\'' or '’' or '‘' } && window.IsGlued(at + 1) ? at + 1 : at;
        if (
            Digits(window, start, 4) is { } digits
            && digits % 10 == 0
            && window.Tokens[start].Length is 2 or 4
            && digits is < 100 or >= 1000
        )
        {
            var end = start + 1;
            return window.IsGlued(end) && (window.Is(end, DecadeEndings) || window.IsClitic(end, DecadeEndings))
                ? new Capture(end + 1, digits)
                : default;
        }

        if (Decades[window.Tokens[at]] is { } name)
            return new Capture(at + 1, name);
        var after = at;
        if (Words(window, at, ref after) is not (>= 15 and <= 20 and var century))
            return default;
        if (after < window.End && window.Tokens[after].IsMark('-'))
            after++;
        return after < window.End && Decades[window.Tokens[after]] is { } decade
            ? new Capture(after + 1, (century * 100) + decade)
            : default;
    }

    /// <summary>"1800 GMT"; in brackets it only repeats the hour before them.</summary>
    private static int? FourFigures(SentenceWindow window, int at) =>
        window.Tokens[at].Length == 4
        && at + 1 < window.End
        && TimeZones.Contains(window.Tokens[at + 1])
        && !window.IsMark(at - 1, '(')
        && Digits(window, at, 4) is { } four
        && four / 100 < 24
        && four % 100 < 60
            ? four
            : null;

    /// <summary>"half past nine", "a quarter to five".</summary>
    private static Capture PastHour(SentenceWindow window, int at)
    {
        if (HourParts.Match(window, at, out var minutes) is not (> 0 and var length))
            return default;
        var hour = Number(window, at + length);
        if (hour.End == 0 || hour.Number is < 1 or > 12)
            return default;
        var time = (hour.Number * 60) + minutes;
        var end = hour.End;
        if (end < window.End && HalfDays[window.Tokens[end]] is { } half)
        {
            time += half == HalfDay.Afternoon && hour.Number < 12 ? 12 * 60 : 0;
            end++;
        }

        return new Capture(end, Value: "T" + Figures.Write(time / 60, 2) + ":" + Figures.Write(time % 60, 2));
    }

    private static readonly WordList<int> HourParts = WordList<int>.Of("hour-parts", WordValues.Number);

    /// <summary>"6.30" as in "6.30 p.m."</summary>
    private static (int Hour, int Minute)? Dotted(SentenceWindow window, int at)
    {
        if (!window.IsNumber(at) || window.Tokens[at].Length is not (4 or 5))
            return null;
        var text = window.Document.Of(window.Tokens[at]);
        var dot = text.Length - 3;
        if (text[dot] != '.')
            return null;
        var (hour, minute) = (Figures.Leading(text.Slice(0, dot).ToString()), Figures.Leading(text.Slice(dot + 1).ToString()));
        return hour <= 24 && minute < 60 ? (hour, minute) : null;
    }

    /// <summary>"10:35", "10:35 a.m.", "5 p.m. EST", "seven o'clock": the value is what TimeML writes after the day.</summary>
    public static Capture Clock(SentenceWindow window, int at)
    {
        var end = at;
        if (PastHour(window, at) is { End: > 0 } spoken)
            return spoken;
        if (FourFigures(window, at) is { } four)
            return new Capture(at + 2, Value: "T" + Figures.Write(four / 100, 2) + ":" + Figures.Write(four % 100, 2));
        var dotted = Dotted(window, at);
        var hour = dotted?.Hour ?? Digits(window, at, 2);
        hour = hour is null ? Words(window, at, ref end) : hour;
        if (hour is not (>= 0 and <= 24))
            return default;
        end = Math.Max(end, at + 1);
        var minute = dotted?.Minute;
        if (
            minute is null
            && window.IsGlued(end)
            && window.Tokens[end].IsMark(':')
            && window.IsGlued(end + 1)
            && window.Tokens[end + 1].Length == 2
            && Digits(window, end + 1, 2) is < 60 and var minutes
        )
        {
            minute = minutes;
            end += 2;
            if (window.IsGlued(end) && window.Tokens[end].IsMark(':') && window.IsGlued(end + 1) && Digits(window, end + 1, 2) is < 60)
                end += 2;
        }

        if (minute is not null && window.IsGlued(end) && window.Is(end, HourEndings))
            end++;
        var half = end < window.End ? HalfDays[window.Tokens[end]] : null;
        // "at 4 in the morning"
        if (
            half is null
            && (minute is not null || window.Is(at - 1, BeforeHours))
            && HalfDayPhrases.Match(window, end, out var part) is > 1 and var words
        )
        {
            half = part;
            end += words - 1;
        }

        // "6.30" by itself is a number.
        if (half is null && (minute is null || dotted is not null))
            return default;
        if (half is not null)
            end++;
        if (half == HalfDay.Afternoon && hour < 12)
            hour += 12;
        else if (half == HalfDay.Morning && hour == 12)
            hour = 0;
        if (end < window.End && TimeZones.Match(window.Window, end, out _) is > 0 and var zone)
            end += zone;
        return new Capture(end, Value: "T" + Figures.Write(hour.Value, 2) + ":" + Figures.Write(minute ?? 0, 2));
    }
}
