namespace Corpus.Extraction.Lexicons;

/// <summary>The parts of a person's name.</summary>
internal static class PersonNames
{
    private static readonly HashSet<string> FamilyFirst = Entries("Lexicons/family-first-names");
    private static readonly HashSet<string> Given = Entries("Lexicons/given-names");
    private static readonly HashSet<string> Suffixes = Entries("Lexicons/name-suffixes");

    /// <summary>The spelling of a name that ignores case, hyphens and spaces: the same for <c>Jong-un</c> and <c>Jong Un</c>.</summary>
    public static string KeyOf(string name)
    {
        var key = new char[name.Length];
        var length = 0;
        foreach (var c in name)
        {
            if (char.IsLetterOrDigit(c))
                key[length++] = char.ToLowerInvariant(c);
        }

        return new string(key, 0, length);
    }

    /// <summary>The last word that is not a suffix such as "Jr.".</summary>
    public static string SurnameOf(string[] words) =>
        words[words.Length - (words.Length > 2 && Suffixes.Contains(words[words.Length - 1]) ? 2 : 1)];

    /// <summary>Whether the family name may come first, as in Korean, Chinese and Vietnamese names: <c>Choi Min Seo</c>, <c>Zhang Weimin</c>.</summary>
    public static bool FamilyNameFirst(string[] words) =>
        words.Length is 2 or 3
        && FamilyFirst.Contains(words[0])
        && (
            (words.Length == 3 && !Given.Contains(words[2])) || (words.Length == 2 && (words[1].Contains('-') || !Given.Contains(words[0])))
        );

    private static HashSet<string> Entries(string list) =>
        new(English.Entries(list).Select(e => e.Entry), StringComparer.OrdinalIgnoreCase);
}
