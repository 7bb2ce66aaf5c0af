namespace Corpus.Extraction;

/// <summary>Digits to numbers and back, the same under every culture.</summary>
internal static class Figures
{
    /// <summary>The whole number that a text begins with, with its sign; 0 if there is none, and the largest <see cref="int"/> for a larger number.</summary>
    public static int Leading(string text)
    {
        var sign = text.Length > 0 && text[0] == '-' ? -1 : 1;
        var number = 0L;
        for (var i = sign < 0 ? 1 : 0; i < text.Length && text[i] is >= '0' and <= '9'; i++)
            number = Math.Min((number * 10) + text[i] - '0', int.MaxValue);
        return (int)number * sign;
    }

    public static string Write(long number, int width = 1)
    {
        var digits = new char[20];
        var at = digits.Length;
        for (; number > 0 || at > digits.Length - width; number /= 10)
            digits[--at] = (char)('0' + (number % 10));
        return new string(digits, at, digits.Length - at);
    }
}
