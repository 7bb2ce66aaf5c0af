using Corpus.Extraction.Lexicons;

namespace Corpus.Extraction.Entities;

/// <summary>What the parts of a person's name are.</summary>
internal static class NameWords
{
    private static readonly HashSet<string> FamilyFirst = new(English.Entries("Entities/family-first-names").Select(e => e.Entry), StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> Given = new(English.Entries("Entities/given-names").Select(e => e.Entry), StringComparer.OrdinalIgnoreCase);

    /// <summary>The family name may stand first, as in Korean, Chinese and Vietnamese names: <c>Choi Min Seo</c>, <c>Zhang Weimin</c>.</summary>
    public static bool StandsFirst(IReadOnlyList<string> words) =>
        words.Count is 2 or 3 && FamilyFirst.Contains(words[0])
        && (words.Count == 3 && !Given.Contains(words[2]) || words.Count == 2 && (words[1].Contains('-') || !Given.Contains(words[0])));
}
