using Corpus.Extraction.Lexicons;

namespace Corpus.Extraction.Dates;

/// <summary>Parses the values of the entries of the word lists. Each method returns null for a text that means nothing.</summary>
internal static class WordValues
{
    /// <summary>A whole number, with or without a sign.</summary>
    public static int? Number(string text)
    {
        var digits = text.StartsWith("-", StringComparison.Ordinal) ? text.Substring(1) : text;
        return digits.Length is > 0 and < 9 && digits.All(c => c is >= '0' and <= '9') ? Figures.Leading(text) : null;
    }

    /// <summary>Some whole numbers with spaces between them; empty if one of them is not a number.</summary>
    public static int[] Numbers(string text)
    {
        var words = text.Split(' ');
        var numbers = new int[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            if (Number(words[i]) is not { } number)
                return [];
            numbers[i] = number;
        }

        return numbers;
    }

    /// <summary>A number, and <c>short</c> if the entry is an abbreviation that needs its full stop or a date beside it.</summary>
    public static CalendarName? Name(string text)
    {
        const string Short = " short";
        var isShort = text.EndsWith(Short, StringComparison.Ordinal);
        return Number(isShort ? text.Substring(0, text.Length - Short.Length) : text) is { } number
            ? new CalendarName(number, isShort)
            : null;
    }

    /// <summary>The name of a member of an enumeration, written as in the code: <c>Future</c>.</summary>
    public static T? Member<T>(string text)
        where T : struct, Enum => EnumValue.TryParse<T>(text, out var member, StringComparison.Ordinal) ? member : null;

    /// <summary>The name of a member of an enumeration, or null for an entry without a value.</summary>
    public static Optional<T>? MemberOrNothing<T>(string text)
        where T : struct, Enum =>
        text.Length == 0 ? new Optional<T>(null)
        : Member<T>(text) is { } member ? new Optional<T>(member)
        : null;
}

/// <summary>The value of an entry in a list where values are optional.</summary>
internal readonly record struct Optional<T>(T? Value)
    where T : struct;

/// <summary>The name of a month or weekday.</summary>
/// <param name="Number">1 for January or Monday.</param>
/// <param name="IsShort">An abbreviation, which is the same as another word unless it has its full stop or a date beside it.</param>
internal readonly record struct CalendarName(int Number, bool IsShort);
