using System.Globalization;
using System.Text;

namespace Corpus.Extraction.Naming;

/// <summary>Names of C# members, made from names of people and files.</summary>
internal static class Identifier
{
    /// <summary>The words of a name run together, each with its first letter large: <c>Anna-Maria Berg</c> gives <c>AnnaMariaBerg</c>.</summary>
    public static string From(string name)
    {
        var identifier = new StringBuilder();
        var begins = true;
        foreach (var c in name)
        {
            if (IsApostrophe(c))
                continue;
            if (!IsPart(c))
                begins = true;
            else
            {
                identifier.Append(begins ? char.ToUpperInvariant(c) : c);
                begins = false;
            }
        }

        if (identifier.Length == 0 || !(IsLetter(identifier[0]) || identifier[0] == '_'))
            identifier.Insert(0, '_');
        return identifier.ToString();
    }

    /// <summary>Whether a text is one identifier as it is (a keyword counts: written with <c>@</c> it is one).</summary>
    public static bool IsValid(string text) => text.Length > 0 && (IsLetter(text[0]) || text[0] == '_') && text.All(IsPart);

    private static bool IsLetter(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c)
            is UnicodeCategory.UppercaseLetter
                or UnicodeCategory.LowercaseLetter
                or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter
                or UnicodeCategory.OtherLetter
                or UnicodeCategory.LetterNumber;

    /// <summary>Whether the character belongs to a word and is left out of identifiers.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '’';

    /// <summary>Determines whether the character is allowed in an identifier.</summary>
    public static bool IsPart(char c) =>
        c == '_'
        || IsLetter(c)
        || CharUnicodeInfo.GetUnicodeCategory(c)
            is UnicodeCategory.DecimalDigitNumber
                or UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark;
}
