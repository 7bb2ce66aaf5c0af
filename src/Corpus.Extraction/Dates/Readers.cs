using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Dates;

/// <summary>The readers that patterns name.</summary>
internal static class Readers
{
    private static readonly Lexicon Months = Lexicon.Of("Dates/months");
    private static readonly Lexicon Weekdays = Lexicon.Of("Dates/weekdays");
    private static readonly Lexicon Numbers = Lexicon.Of("Dates/numbers");
    private static readonly Lexicon Scales = Lexicon.Of("Dates/number-scales");
    private static readonly Lexicon Ordinals = Lexicon.Of("Dates/ordinals");
    private static readonly Lexicon OrdinalEndings = Lexicon.Of("Dates/ordinal-endings");
    private static readonly Lexicon Decades = Lexicon.Of("Dates/decades");
    private static readonly Lexicon Eras = Lexicon.Of("Dates/eras");
    private static readonly Lexicon HalfDays = Lexicon.Of("Dates/half-days");
    private static readonly Lexicon PartsOfDays = Lexicon.Of("Dates/halves-of-days");
    private static readonly Lexicon BeforeHours = Lexicon.Of("Dates/before-hours");
    private static readonly Lexicon TimeZones = Lexicon.Of("Dates/time-zones");

    private static readonly Dictionary<string, Reader> All = new(StringComparer.Ordinal)
    {
        ["month"] = new(Month, ["months"], false),
        ["weekday"] = new(Weekday, ["weekdays"], false),
        ["numeric-day"] = new(NumericDay, [], true),
        ["number"] = new(Number, ["numbers"], true),
        ["ordinal"] = new(Ordinal, ["ordinals", "numbers"], true),
        ["day"] = new(Day, ["ordinals", "numbers"], true),
        ["year"] = new(Year, ["numbers"], true),
        ["glued-year"] = new(GluedYear, [], true),
        ["short-year"] = new(ShortYear, [], true),
        ["decade"] = new(Decade, ["numbers", "decades"], true),
        ["clock"] = new(Clock, ["numbers"], true),
        ["amount"] = new(Amounts.Read, ["numbers", "vague-numbers", "plural-units", "articles", "halves"], true) { AfterArticle = ["units", "halves", "number-scales", "amount-adjectives"] },
        ["plain-amount"] = new(Amounts.ReadPlain, ["numbers", "vague-numbers", "plural-units", "halves"], true),
        ["date"] = Nested(d => d.Type == TimexType.Date),
        ["calendar"] = Nested(d => d.When is not null && d.Type == TimexType.Date),
        ["duration"] = Nested(d => d.Type == TimexType.Duration),
        ["time"] = Nested(d => d.Type == TimexType.Time),
    };

    public static Reader? Of(string name) => All.TryGetValue(name, out var reader) ? reader : null;

    private static Reader Nested(Func<Draft, bool> accepts) =>
        new((scan, at) => scan.Reading.Best(scan, at) is { } draft && accepts(draft) ? new Capture(draft.End, Draft: draft) : default, [], false, accepts);

    /// <summary>Digits without a decimal point and not part of something longer, as in "F-16" or "$ 5".</summary>
    public static int? Digits(Scan scan, int at, int mostDigits)
    {
        if (at >= scan.End || scan.Tokens[at] is not { Kind: TokenKind.Number } token || token.Length > mostDigits)
            return null;
        var value = 0;
        foreach (var c in scan.Document.Of(token))
        {
            if (c is < '0' or > '9')
                return null;
            value = (value * 10) + c - '0';
        }

        return value;
    }

    /// <summary>A month's name; the number is the month's. "may", "march" and names like "Jan" are none.</summary>
    private static Capture Month(Scan scan, int at)
    {
        ref readonly var token = ref scan.Tokens[at];
        if (!token.IsCapitalized || Months[token] is not { } month)
            return default;
        var written = token.EndsAbbreviation || token.Length > 4 || token.Length == 4 && month is "6" or "7" || month == "5";
        return written || scan.IsNumber(at + 1) || scan.IsNumber(at - 1) ? new Capture(at + 1, Figures.Leading(month)) : default;
    }

    private static Capture Weekday(Scan scan, int at)
    {
        ref readonly var token = ref scan.Tokens[at];
        if (Weekdays[token] is not { } day)
            return default;
        var written = token.Length >= 6 || token.IsCapitalized && (token.EndsAbbreviation || at + 2 < scan.End
            && (Months.Contains(scan.Tokens[at + 1]) || scan.Tokens[at + 1].IsMark(',') && Months.Contains(scan.Tokens[at + 2])));
        return written ? new Capture(at + 1, Figures.Leading(day)) : default;
    }

    /// <summary>"2025-06-10", "10/25/1998", "25.10.1998": the number is yyyymmdd. Where both may be the month, the first is, as in America.</summary>
    private static Capture NumericDay(Scan scan, int at)
    {
        if (Digits(scan, at, 4) is not { } first || !scan.Glued(at + 1) || !scan.Glued(at + 2) || !scan.Glued(at + 3) || !scan.Glued(at + 4)
            || scan.Tokens[at + 1] is not { Kind: TokenKind.Mark, Length: 1, First: '-' or '/' or '.' } joint || !scan.Tokens[at + 3].IsMark(joint.First)
            || Digits(scan, at + 2, 2) is not { } second || Digits(scan, at + 4, 4) is not { } third || scan.Continues(at + 5))
            return default;
        var (year, month, day) = scan.Tokens[at].Length == 4 ? (first, second, third)
            : first > 12 || joint.First == '.' ? (third, second, first) : (third, first, second);
        if (scan.Tokens[at].Length != 4 && scan.Tokens[at + 4].Length == 2)
            year += year < 50 ? 2000 : 1900;
        return CalendarDate.Of(year, month, day) is not null && year >= 1000
            ? new Capture(at + 5, (year * 10000) + (month * 100) + day)
            : default;
    }

    /// <summary>A whole number, in digits or in words.</summary>
    private static Capture Number(Scan scan, int at)
    {
        if (Digits(scan, at, 6) is { } digits)
            return new Capture(at + 1, digits);
        var (end, total) = (at, 0);
        if (Words(scan, at, ref end) is not { } value)
            return default;
        total = value;
        while (end < scan.End && Scales[scan.Tokens[end]] is { } scale && Figures.Leading(scale) is var times && (long)total * times < 1_000_000)
        {
            total *= times;
            end++;
            var rest = end;
            if (Words(scan, end, ref rest) is not { } more)
                continue;
            total += more;
            end = rest;
        }

        return new Capture(end, total);
    }

    // "seven", "twenty-seven", "twenty seven"
    private static int? Words(Scan scan, int at, ref int end)
    {
        if (at >= scan.End || Numbers[scan.Tokens[at]] is not { } first)
            return null;
        end = at + 1;
        var value = Figures.Leading(first);
        if (value < 20 || end >= scan.End)
            return value;
        var next = scan.Tokens[end].IsMark('-') ? end + 1 : end;
        if (next < scan.End && Numbers[scan.Tokens[next]] is { } second && Figures.Leading(second) is > 0 and < 10 and var ones)
        {
            end = next + 1;
            value += ones;
        }

        return value;
    }

    /// <summary>"third", "twenty-first", "20th".</summary>
    private static Capture Ordinal(Scan scan, int at)
    {
        if (Digits(scan, at, 3) is { } digits)
            return scan.Glued(at + 1) && OrdinalEndings.Contains(scan.Tokens[at + 1]) ? new Capture(at + 2, digits) : default;
        if (Ordinals[scan.Tokens[at]] is { } ordinal)
            return new Capture(at + 1, Figures.Leading(ordinal));
        if (Numbers[scan.Tokens[at]] is not { } tens || Figures.Leading(tens) is < 20 and var value)
            return default;
        var next = at + 1 < scan.End && scan.Tokens[at + 1].IsMark('-') ? at + 2 : at + 1;
        return next < scan.End && Ordinals[scan.Tokens[next]] is { } ones && Figures.Leading(ones) is < 10 and var one
            ? new Capture(next + 1, Figures.Leading(tens) + one)
            : default;
    }

    /// <summary>A day of a month: "7", "7th", "seventh".</summary>
    private static Capture Day(Scan scan, int at)
    {
        var day = Ordinal(scan, at);
        if (day.End == 0 && Digits(scan, at, 2) is { } digits && !scan.Continues(at + 1))
            day = new Capture(at + 1, digits);
        return day.Number is >= 1 and <= 31 ? day : default;
    }

    /// <summary>"1985", "nineteen eighty-five", "two thousand", "480 BC".</summary>
    private static Capture Year(Scan scan, int at)
    {
        if (Digits(scan, at, 4) is { } digits)
        {
            if (scan.Continues(at + 1))
                return default;
            if (at + 1 < scan.End && Eras[scan.Tokens[at + 1]] is { } era)
                return new Capture(at + 2, era == "BC" ? -digits : digits);
            return digits is >= 1000 and < 2200 ? new Capture(at + 1, digits) : default;
        }

        var end = at;
        if (Words(scan, at, ref end) is not { } hundreds)
            return default;
        if (hundreds == 2 && end < scan.End && Scales[scan.Tokens[end]] == "1000")
        {
            var after = end + 1;
            var year = 2000 + (Words(scan, after, ref after) ?? 0);
            return new Capture(after, year);
        }

        return hundreds is >= 15 and <= 20 && Words(scan, end, ref end) is >= 10 and < 100 and var rest
            ? new Capture(end, (hundreds * 100) + rest)
            : default;
    }

    /// <summary>"20247:55": a year to which a clock time is glued.</summary>
    private static Capture GluedYear(Scan scan, int at) =>
        Digits(scan, at, 6) is { } digits && scan.Tokens[at].Length is 5 or 6 && scan.Glued(at + 1) && scan.Tokens[at + 1].IsMark(':')
        && (scan.Tokens[at].Length == 5 ? digits / 10 : digits / 100) is >= 1900 and < 2200 and var year
            ? new Capture(at + 1, year)
            : default;

    /// <summary>"'98".</summary>
    private static Capture ShortYear(Scan scan, int at)
    {
        if (scan.Tokens[at] is not { Kind: TokenKind.Mark, Length: 1, First: '\'' or '’' or '‘' or '`' } || !scan.Glued(at + 1)
            || scan.Tokens[at + 1].Length != 2 || Digits(scan, at + 1, 2) is not { } two)
            return default;
        return scan.Continues(at + 2) ? default : new Capture(at + 2, two);
    }

    /// <summary>"1990s", "'90s", "90s", "nineties", "nineteen-nineties": the decade's first year, below 100 where the century is open.</summary>
    private static Capture Decade(Scan scan, int at)
    {
        var start = scan.Tokens[at] is { Kind: TokenKind.Mark, First: '\'' or '’' or '‘' } && scan.Glued(at + 1) ? at + 1 : at;
        if (Digits(scan, start, 4) is { } digits && digits % 10 == 0 && scan.Tokens[start].Length is 2 or 4 && digits is < 100 or >= 1000)
        {
            var end = start + 1;
            return scan.Glued(end) && (scan.Is(end, "s") || scan.Is(end, "'s") || scan.Is(end, "’s"))
                ? new Capture(end + 1, digits)
                : default;
        }

        if (Decades[scan.Tokens[at]] is { } name)
            return new Capture(at + 1, Figures.Leading(name));
        var after = at;
        if (Words(scan, at, ref after) is not (>= 15 and <= 20 and var century))
            return default;
        if (after < scan.End && scan.Tokens[after].IsMark('-'))
            after++;
        return after < scan.End && Decades[scan.Tokens[after]] is { } decade
            ? new Capture(after + 1, (century * 100) + Figures.Leading(decade))
            : default;
    }

    /// <summary>"1800 GMT"; in brackets it only repeats the hour before them.</summary>
    private static int? FourFigures(Scan scan, int at) =>
        scan.Tokens[at].Length == 4 && at + 1 < scan.End && TimeZones.Contains(scan.Tokens[at + 1]) && !scan.IsMark(at - 1, '(')
        && Digits(scan, at, 4) is { } four && four / 100 < 24 && four % 100 < 60 ? four : null;

    /// <summary>"10:35", "10:35 a.m.", "5 p.m. EST", "seven o'clock": the text is what TimeML writes after the day.</summary>
    private static Capture Clock(Scan scan, int at)
    {
        var end = at;
        if (FourFigures(scan, at) is { } four)
            return new Capture(at + 2, Text: "T" + Figures.Write(four / 100, 2) + ":" + Figures.Write(four % 100, 2));
        int? hour = Digits(scan, at, 2);
        hour = hour is null ? Words(scan, at, ref end) : hour;
        if (hour is not (>= 0 and <= 24))
            return default;
        end = Math.Max(end, at + 1);
        int? minute = null;
        if (scan.Glued(end) && scan.Tokens[end].IsMark(':') && scan.Glued(end + 1) && scan.Tokens[end + 1].Length == 2 && Digits(scan, end + 1, 2) is < 60 and var minutes)
        {
            minute = minutes;
            end += 2;
            if (scan.Glued(end) && scan.Tokens[end].IsMark(':') && scan.Glued(end + 1) && Digits(scan, end + 1, 2) is < 60)
                end += 2;
        }

        if (minute is not null && scan.Glued(end) && (scan.Is(end, "hrs") || scan.Is(end, "h")))
            end++;
        var half = end < scan.End ? HalfDays[scan.Tokens[end]] : null;
        // "at 4 in the morning"
        if (half is null && (minute is not null || scan.Is(at - 1, BeforeHours)) && PartsOfDays.Match(scan.Window, end, out var part) is > 1 and var words)
        {
            half = part;
            end += words - 1;
        }

        if (half is null && minute is null)
            return default;
        if (half is not null)
            end++;
        if (half == "PM" && hour < 12)
            hour += 12;
        else if (half == "AM" && hour == 12)
            hour = 0;
        if (end < scan.End && TimeZones.Match(scan.Window, end, out _) is > 0 and var zone)
            end += zone;
        return new Capture(end, Text: "T" + Figures.Write(hour.Value, 2) + ":" + Figures.Write(minute ?? 0, 2));
    }
}
