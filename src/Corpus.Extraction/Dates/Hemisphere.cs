using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Sentences;

namespace Corpus.Extraction.Dates;

/// <summary>
/// Seasons of the south. All rules count with the months of a season; only what is written says which season people there call it: in Australia, December to February is
/// <c>2024-SU</c>.
/// </summary>
internal static class Hemisphere
{
    /// <summary>How often places of the south are named in a text about them, and in how many words at its beginning at least once.</summary>
    private const int LeastNamed = 3;
    private const int Opening = 80;

    private static readonly Lexicon Places = Lexicon.Of("Dates/southern-places");
    private static readonly string[] Codes = ["-SP", "-SU", "-FA", "-WI"];

    /// <summary>Whether a text is about a country of the south.</summary>
    public static bool IsSouthern(Document document)
    {
        var tokens = document.Tokens.AsSpan();
        var named = 0;
        for (var i = 0; i < tokens.Length && named < LeastNamed && (named > 0 || i < Opening); i++)
        {
            if (tokens[i].IsCapitalized && Places.Match(tokens, i, out _) > 0)
                named++;
        }

        return named == LeastNamed;
    }

    /// <summary>The season in the other half of the year.</summary>
    public static int Opposite(int season) => season > 2 ? season - 2 : season + 2;

    /// <summary>A TIMEX3 value with the name that its season has in the south.</summary>
    public static string Rename(string value)
    {
        for (var i = 0; i < Codes.Length; i++)
        {
            if (value.EndsWith(Codes[i], StringComparison.Ordinal))
                return value.Substring(0, value.Length - Codes[i].Length) + Codes[Opposite(i + 1) - 1];
        }

        return value;
    }
}
