namespace Corpus.Extraction.Dates;

/// <summary>Figures to numbers and back, the same under every culture.</summary>
internal static class Figures
{
    /// <summary>The whole number that the first seven characters of a text begin with, a sign among them; 0 where there is none.</summary>
    public static int Leading(string text)
    {
        var sign = text.Length > 0 && text[0] == '-' ? -1 : 1;
        var number = 0;
        for (var i = sign < 0 ? 1 : 0; i < text.Length && i < 7 && text[i] is >= '0' and <= '9'; i++)
            number = (number * 10) + text[i] - '0';
        return number * sign;
    }

    public static string Write(int number, int width = 1)
    {
        var digits = new char[10];
        var at = digits.Length;
        for (; number > 0 || at > digits.Length - width; number /= 10)
            digits[--at] = (char)('0' + (number % 10));
        return new string(digits, at, digits.Length - at);
    }
}
