namespace Corpus;

/// <summary>Reads the time of day at the end of a TIMEX3 value: <c>2025-06-10T19:00</c>, <c>2025-06-10TEV</c>.</summary>
internal static class TimexTime
{
    /// <summary>The clock time; null if the value has none. The midnight at the end of a day, 24:00, is none of that day.</summary>
    public static TimeOnly? Clock(string value) =>
        After(value)
            is [
                >= '0'
                and <= '9'
                and var tens,
                >= '0'
                and <= '9'
                and var ones,
                ':',
                >= '0'
                and <= '5'
                and var minuteTens,
                >= '0'
                and <= '9'
                and var minuteOnes,
            ]
        && ((tens - '0') * 10) + ones - '0' is < 24 and var hour
            ? new TimeOnly(hour, ((minuteTens - '0') * 10) + minuteOnes - '0')
            : null;

    /// <summary>The part of the day; null if the value has none.</summary>
    public static PartOfDay? Part(string value) =>
        Array.IndexOf(TimexPart.Codes, After(value)) is >= 0 and var part ? (PartOfDay)part : null;

    /// <summary>What follows a day: durations begin with a P, and have no day before their T.</summary>
    private static string After(string value) =>
        value.IndexOf('T', StringComparison.Ordinal) is > 0 and var at && value[0] != 'P' ? value[(at + 1)..] : "";
}
