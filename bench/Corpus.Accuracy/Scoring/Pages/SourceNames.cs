using System.Text.RegularExpressions;

namespace Corpus.Accuracy.Scoring.Pages;

/// <summary>Compares the name of a source with the gold's. A source that the page never names is right as nobody, or as a word of the gold's.</summary>
internal static partial class SourceNames
{
    private const string Unnamed = "(unnamed)";

    private static readonly string[] Titles = ["president ", "premier ", "chinese president ", "the "];

    private static readonly HashSet<string> SmallWords = ["the", "a", "an", "of", "at", "in", "for", "and", "unnamed", "some"];

    /// <param name="found">The name that the tool gives.</param>
    /// <param name="gold">The right name, words with "(unnamed)", or null.</param>
    /// <param name="alsoRight">Other right names.</param>
    /// <param name="unnamed">The words for a source without a name.</param>
    public static bool AreSame(string? found, string? gold, IReadOnlyList<string> alsoRight, string? unnamed = null)
    {
        if (gold is null || gold.Contains(Unnamed, StringComparison.Ordinal))
            return found is null || ((unnamed ?? gold) is { } words && Words(found).Overlaps(Words(words)));
        return found is not null && alsoRight.Prepend(gold).SelectMany(Forms).Contains(Normalized(found));
    }

    // "Office of National Security (ONS)": also the words before the brackets, and those in them.
    private static IEnumerable<string> Forms(string name) =>
        WithShortForm().Match(name) is { Success: true } match
            ? [Normalized(name), Normalized(match.Groups[1].Value), Normalized(match.Groups[2].Value)]
            : [Normalized(name)];

    private static HashSet<string> Words(string name) =>
        [.. Word().Matches(Normalized(name)).Select(m => m.Value).Where(w => !SmallWords.Contains(w))];

    private static string Normalized(string name)
    {
        var plain = Characters.Plain(name).ToLowerInvariant().Trim();
        foreach (var title in Titles)
            plain = plain.StartsWith(title, StringComparison.Ordinal) ? plain[title.Length..] : plain;
        return plain.Replace('-', ' ');
    }

    [GeneratedRegex(@"^(.*?)\s*\(([^)]*)\)$")]
    private static partial Regex WithShortForm();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
