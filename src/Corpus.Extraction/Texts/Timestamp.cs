using System.Globalization;

namespace Corpus.Extraction.Texts;

/// <summary>Reads the day of a timestamp, as the timestamp writes it: in its own time zone.</summary>
internal static class Timestamp
{
    private static readonly char[] Separators = [' ', ',', '\t', '\u00A0', '\u202F'];

    /// <summary>
    /// The day of an ISO 8601 date, alone or with a time ("2024-05-04T08:00:00Z"), of an RFC 822 date ("Sat, 4 May 2024 08:00:00 GMT"), or of a day that names its month
    /// ("May 4, 2024", "4 May 2024, 8:15 am"). Null for anything else, also for numbers whose order is not known ("4/5/2024").
    /// </summary>
    public static CalendarDate? Parse(string text)
    {
        text = text.Trim();
        if (text.Length >= 10 && CalendarDate.Parse(text.Substring(0, 10)) is { } day)
            return text.Length == 10 || text.Length > 11 && text[10] is 'T' or 't' or ' ' && IsDigit(text[11]) ? day : null;
        var words = text.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        var first = words.Length > 0 && IsName(words[0], CultureInfo.InvariantCulture.DateTimeFormat.DayNames) > 0 ? 1 : 0;
        if (words.Length < first + 3 || !words.Skip(first + 3).All(IsTimeOrZone))
            return null;
        var (one, other) = (words[first], words[first + 1]);
        var (name, number) = IsDigit(one[0]) ? (other, one) : (one, other);
        var month = IsName(name, CultureInfo.InvariantCulture.DateTimeFormat.MonthNames);
        return month > 0 && Number(words[first + 2], 4) is { } year && Number(WithoutOrdinal(number), 1) is { } date
            ? CalendarDate.Of(year, month, date)
            : null;
    }

    /// <summary>The number of a name that is written in full or cut after three letters or more, from 1; 0 if it is none.</summary>
    private static int IsName(string word, string[] names)
    {
        word = word.TrimEnd('.');
        return word.Length < 3 ? 0 : Array.FindIndex(names, name => name.StartsWith(word, StringComparison.OrdinalIgnoreCase)) + 1;
    }

    // "at", "8:15", "8:15am", "am", "GMT", "+0200", "(EST)"
    private static bool IsTimeOrZone(string word) =>
        word.IndexOf(':') > 0 || word[0] is '+' or '-' or '(' || word.Length <= 5 && word.All(char.IsLetter);

    private static string WithoutOrdinal(string number) => number.TrimEnd('s', 't', 'n', 'd', 'r', 'h');

    private static int? Number(string word, int fewestDigits) =>
        word.Length >= fewestDigits && word.Length <= Math.Max(2, fewestDigits) && word.All(IsDigit)
            ? int.Parse(word, NumberStyles.None, CultureInfo.InvariantCulture)
            : null;

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
