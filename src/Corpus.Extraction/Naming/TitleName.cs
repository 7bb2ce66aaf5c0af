using Corpus.Extraction.Lexicons;

namespace Corpus.Extraction.Naming;

/// <summary>Makes short names of C# members from titles of articles.</summary>
internal static class TitleName
{
    /// <summary>A name ends before the word that would make it longer, in UTF-16 code units. A longer first word is used alone.</summary>
    public const int MaxLength = 32;

    // Adverbs and adjectives such as "again" and "last" distinguish titles.
    private static readonly HashSet<string> FunctionWords = new(
        English.Entries("Lexicons/function-words").Where(e => IsFunction(e.Value)).Select(e => e.Entry),
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>
    /// The content words of a title run together: "Council delays the vote on the harbor" gives <c>CouncilDelaysVoteHarbor</c>. Function words are left out unless the title has no others.
    /// Null if the title has no letter or digit.
    /// </summary>
    public static string? Of(string? title)
    {
        var words = title is null ? [] : Words(title);
        var isLoud = !words.Any(word => word.Any(char.IsLower));
        var content = words.Where(w => IsAcronym(w) && !isLoud || !FunctionWords.Contains(w)).ToArray();
        var name = "";
        foreach (var word in content.Length > 0 ? content : words)
        {
            if (name.Length > 0 && name.Length + word.Length > MaxLength)
                break;
            name += Capitalized(word);
        }

        return name.Length == 0 ? null : Identifier.From(name);
    }

    private static bool IsFunction(string classes) =>
        classes.Split(' ')[0]
            is "determiner"
                or "preposition"
                or "conjunction"
                or "subordinator"
                or "pronoun"
                or "finite"
                or "modal"
                or "be"
                or "have"
                or "do"
                or "to";

    // "US" is a country, and "us" is none.
    private static bool IsAcronym(string word) => word.Length is 2 or 3 && word.All(char.IsUpper);

    // Words are what white space and marks other than apostrophes divide. "U.S." is one word, "post-war" two.
    private static string[] Words(string title)
    {
        var letters = title
            .Select(c =>
                Identifier.IsApostrophe(c) || c == '.' ? '\0'
                : Identifier.IsPart(c) ? c
                : ' '
            )
            .Where(c => c != '\0');
        return new string([.. letters]).Split([' '], StringSplitOptions.RemoveEmptyEntries);
    }

    // A headline in capitals: "MAYOR RESIGNS" gives MayorResigns. Acronyms have four letters at most.
    private static string Capitalized(string word) =>
        word.Length > 4 && word.All(c => !char.IsLower(c))
            ? word.Substring(0, 1) + word.Substring(1).ToLowerInvariant()
            : char.ToUpperInvariant(word[0]) + word.Substring(1);
}
