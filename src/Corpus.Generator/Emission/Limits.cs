using System.Globalization;
using Corpus.Data;
using Corpus.Generator.Diagnostics;

namespace Corpus.Generator.Emission;

/// <summary>What the layout of the data can hold. What is larger is refused, never cut.</summary>
internal static class Limits
{
    public static Finding? Check(string text) => text.Length > Layout.LongestText
        ? new Finding(Rules.TooLarge, default, $"the text has {text.Length.ToString(CultureInfo.InvariantCulture)} UTF-16 code units, more than {Layout.LongestText.ToString(CultureInfo.InvariantCulture)}")
        : null;

    /// <summary>Past these a build takes tens of seconds and gigabytes of memory.</summary>
    public const long Comfortable = 50_000_000;

    /// <summary>What is to be said of all texts of a corpus together.</summary>
    public static Finding? CheckSize(long length) => length > Comfortable
        ? new Finding(Rules.LargeCorpus, default, length.ToString(CultureInfo.InvariantCulture))
        : null;
}
