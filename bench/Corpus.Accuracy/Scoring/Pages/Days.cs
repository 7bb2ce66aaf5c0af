using System.Globalization;
using System.Text.RegularExpressions;

namespace Corpus.Accuracy.Scoring.Pages;

/// <summary>The first and the last day of a TIMEX3 or EDTF value: a week, a season and a part of a day are their days.</summary>
internal readonly partial record struct Days(DateOnly First, DateOnly Last)
{
    /// <summary>The first month of each season and the last, counted from January of the year in which it begins.</summary>
    private static readonly Dictionary<string, (int First, int Last)> Seasons = new()
    {
        ["SP"] = (3, 5),
        ["SU"] = (6, 8),
        ["FA"] = (9, 11),
        ["WI"] = (12, 14),
    };

    public static Days? Of(string? value)
    {
        var plain = (value ?? "").TrimEnd('~');
        if (plain.Split('/', 2) is [var from, var to])
            return Of(from) is { } first && Of(to) is { } last ? new Days(first.First, last.Last) : null;
        var match = Value().Match(plain.Split('T')[0]);
        try
        {
            return match.Success ? Read(match) : null;
        }
        catch (ArgumentOutOfRangeException)
        {
            // The thirtieth of February, week 60: no days.
            return null;
        }
    }

    private static Days Read(Match match)
    {
        int Number(string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);
        bool Has(string group) => match.Groups[group].Success;

        if (Has("decade"))
            return new Days(new DateOnly(Number("decade") * 10, 1, 1), new DateOnly((Number("decade") * 10) + 9, 12, 31));
        var year = Number("year");
        if (Has("day"))
            return new DateOnly(year, Number("month"), Number("day")) is var day ? new Days(day, day) : default;
        if (Has("week"))
        {
            if (Number("week") < 1 || Number("week") > ISOWeek.GetWeeksInYear(year))
                throw new ArgumentOutOfRangeException(nameof(match));
            var monday = DateOnly.FromDateTime(ISOWeek.ToDateTime(year, Number("week"), DayOfWeek.Monday));
            return new Days(monday.AddDays(Has("weekend") ? 5 : 0), monday.AddDays(6));
        }

        var (first, last) =
            Has("month") ? (Number("month"), Number("month"))
            : Has("quarter") ? ((3 * Number("quarter")) - 2, 3 * Number("quarter"))
            : Has("half") ? ((6 * Number("half")) - 5, 6 * Number("half"))
            : Has("season") ? Seasons[match.Groups["season"].Value]
            : (1, 12);
        return new Days(new DateOnly(year, first, 1), new DateOnly(year, 1, 1).AddMonths(last).AddDays(-1));
    }

    [GeneratedRegex(
        @"^(?:(?<decade>\d{3})X?|(?<year>\d{4})(?:-(?:(?<month>\d\d)(?:-(?<day>\d\d))?|W(?<week>\d\d)(?<weekend>-WE)?|Q(?<quarter>\d)|H(?<half>\d)|(?<season>SP|SU|FA|WI)))?)$"
    )]
    private static partial Regex Value();
}
