using System.Globalization;

namespace Corpus.Generator.Catalog;

/// <summary>Whether a text can be the name of a C# member.</summary>
internal static class MemberName
{
    /// <summary>True for an identifier that does not begin in lower case (so that it is no keyword) and is no member of every object.</summary>
    public static bool IsValid(string name) =>
        name.Length is > 0 and <= 511
        && (name[0] == '_' || (IsLetter(name[0]) && !char.IsLower(name[0])))
        && name.All(IsPart)
        && name is not (nameof(Equals) or nameof(GetHashCode) or nameof(GetType) or nameof(MemberwiseClone) or nameof(ReferenceEquals) or nameof(ToString) or "Finalize");

    private static bool IsLetter(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is <= UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber;

    private static bool IsPart(char c) => IsLetter(c) || CharUnicodeInfo.GetUnicodeCategory(c) is
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
