using System.Globalization;
using Corpus.Extraction.Diagnostics;

namespace Corpus.Extraction.Compilation;

/// <summary>Size limits of the data and of the compiler. Larger input is rejected and never truncated.</summary>
internal static class Limits
{
    /// <summary>The maximum length of a text in UTF-16 code units. A text is one literal, which costs the compiler about 200 MB per million code units.</summary>
    public const int LongestText = 4_000_000;

    /// <summary>The total length of the texts of a project above which a build takes tens of seconds.</summary>
    public const long Comfortable = 20_000_000;

    /// <summary>The total length of the texts of a project above which a build takes minutes and more memory than many machines have.</summary>
    public const long Most = 200_000_000;

    public static Finding? Check(string text) =>
        text.Length > LongestText
            ? new Finding(DiagnosticKinds.TooLarge, default, $"{Text(text.Length)} UTF-16 code units, and the limit is {Text(LongestText)}")
            : null;

    /// <summary>Checks the total length of the texts of a project.</summary>
    public static Finding? CheckSize(long length) =>
        length <= Comfortable
            ? null
            : new Finding(length > Most ? DiagnosticKinds.TooManyTexts : DiagnosticKinds.ManyTexts, default, Text(length / 1_000_000));

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
