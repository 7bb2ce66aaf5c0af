using Corpus.Extraction.Lexicons;

namespace Corpus.Extraction.Dates;

/// <summary>Days without a year that stand for an attack: "Sept. 11".</summary>
internal static class AttackDays
{
    private static readonly Dictionary<(int Month, int Day), int> Years = English
        .Entries("Dates/attack-days")
        .ToDictionary(
            entry => (WordValues.Numbers(entry.Entry)[0], WordValues.Numbers(entry.Entry)[1]),
            entry => WordValues.Number(entry.Value)!.Value
        );

    /// <summary>The year of the attack that a day of a month stands for; null if it stands for none.</summary>
    public static int? Year(int month, int day) => Years.TryGetValue((month, day), out var year) ? year : null;
}
