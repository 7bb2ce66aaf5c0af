using Corpus.Extraction.Lexicons;

namespace Corpus.Extraction.Entities;

/// <summary>The genders that word lists give after the equals sign.</summary>
internal static class GenderWords
{
    /// <summary>The lists whose values are genders.</summary>
    public static readonly string[] Lists = ["Entities/titles"];

    /// <param name="value">A value of a list; null for a word that is not in the list.</param>
    public static Gender Of(string? value) =>
        value switch
        {
            "male" => Gender.Male,
            "female" => Gender.Female,
            "" or null => Gender.Unknown,
            _ => throw new FormatException($"'{value}' is not a gender"),
        };

    /// <summary>The gender of most bearers of a given name.</summary>
    public static Gender Of(NameUses name) =>
        (name & (NameUses.Male | NameUses.Female)) switch
        {
            NameUses.Male => Gender.Male,
            NameUses.Female => Gender.Female,
            _ => Gender.Unknown,
        };
}
