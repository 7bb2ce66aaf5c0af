using System.Globalization;
using System.Text;

namespace Corpus.Accuracy.Scoring;

internal static class Characters
{
    /// <summary>Whether a character is a letter or a number of any script, ½ and ² included.</summary>
    public static bool IsAlphanumeric(char c) =>
        char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    /// <summary>Compatibility forms replaced, typographic apostrophes straight.</summary>
    public static string Plain(string text) => text.Normalize(NormalizationForm.FormKC).Replace('’', '\'').Replace('‘', '\'');
}
