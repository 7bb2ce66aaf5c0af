using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Corpus;

/// <summary>Checks the arguments of constructors and the values of init properties of records.</summary>
internal static class Given
{
    public static T NotNull<T>(T? value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value);
        return value;
    }

    /// <summary>Returns the text. A record refuses text that no file can hold, because such text changes when it is written and read back.</summary>
    /// <exception cref="ArgumentException">The text contains an unpaired surrogate.</exception>
    [return: NotNullIfNotNull(nameof(text))]
    public static string? Text(string? text, [CallerArgumentExpression(nameof(text))] string? parameter = null)
    {
        if (IllFormedAt(text) is >= 0 and var at)
            throw new ArgumentException(
                $"The text is not well-formed UTF-16: unpaired surrogate U+{(int)text![at]:X4} at position {at}.",
                parameter
            );
        return text;
    }

    /// <summary>Copies the items of a list.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public static T[] Items<T>(IEnumerable<T> items, [CallerArgumentExpression(nameof(items))] string? parameter = null)
        where T : class
    {
        T[] all = [.. items];
        if (Array.FindIndex(all, item => item is null) is >= 0 and var at)
            throw new ArgumentException($"Item {at} of the list is null.", parameter);
        return all;
    }

    /// <summary>Refuses a value that an enumeration does not define. The values of the enumeration are numbered from 0 to that of <paramref name="last"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The enumeration does not define the value.</exception>
    public static void Defined<T>(T value, T last, [CallerArgumentExpression(nameof(value))] string? parameter = null)
        where T : struct, Enum
    {
        // Not Enum.IsDefined: it reads the names of the enumeration by reflection, which costs milliseconds at startup.
        if (Unsafe.As<T, uint>(ref value) > Unsafe.As<T, uint>(ref last))
            throw new ArgumentOutOfRangeException(parameter, value, "The enumeration does not define this value.");
    }

    /// <summary>Returns the position of the first unpaired surrogate, or -1.</summary>
    public static int IllFormedAt(ReadOnlySpan<char> text)
    {
        for (var at = 0; text[at..].IndexOfAnyInRange('\uD800', '\uDFFF') is >= 0 and var next; )
        {
            at += next;
            if (!char.IsHighSurrogate(text[at]) || at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1]))
                return at;
            at += 2;
        }

        return -1;
    }
}
