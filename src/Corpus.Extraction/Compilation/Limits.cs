using System.Globalization;
using Corpus.Extraction.Diagnostics;

namespace Corpus.Extraction.Compilation;

/// <summary>What the data and a compiler can hold. What is larger is refused, never cut.</summary>
internal static class Limits
{
    /// <summary>In UTF-16 code units. A text is one literal, and each million of them costs the compiler some 200 MB.</summary>
    public const int LongestText = 4_000_000;

    /// <summary>The characters of all texts of a project past which a build takes tens of seconds.</summary>
    public const long Comfortable = 20_000_000;

    /// <summary>The characters of all texts of a project past which a build takes minutes and more memory than many machines have.</summary>
    public const long Most = 200_000_000;

    public static Finding? Check(string text) => text.Length > LongestText
        ? new Finding(DiagnosticKinds.TooLarge, default, $"{Text(text.Length)} UTF-16 code units, and the limit is {Text(LongestText)}")
        : null;

    /// <summary>What is to be said of all texts of a project together.</summary>
    public static Finding? CheckSize(long length) => length <= Comfortable ? null
        : new Finding(length > Most ? DiagnosticKinds.TooManyTexts : DiagnosticKinds.ManyTexts, default, Text(length / 1_000_000));

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
