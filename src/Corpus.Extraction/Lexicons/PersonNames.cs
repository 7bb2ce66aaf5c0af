using System.Text;

namespace Corpus.Extraction.Lexicons;

/// <summary>The parts of a person's name.</summary>
internal static class PersonNames
{
    private static readonly HashSet<string> FamilyFirst = Entries("Lexicons/family-first-names");
    private static readonly HashSet<string> Suffixes = Entries("Lexicons/name-suffixes");

    /// <summary>The spelling of a name that ignores case, accents, hyphens and spaces: the same for <c>Jong-un</c> and <c>Jong Un</c>, <c>José</c> and <c>Jose</c>.</summary>
    public static string KeyOf(string name)
    {
        var key = new char[name.Length];
        var length = 0;
        foreach (var c in name)
        {
            if (c < '\u0080')
            {
                if (char.IsLetterOrDigit(c))
                    key[length++] = char.ToLowerInvariant(c);
            }
            else if (char.IsLetterOrDigit(c))
            {
                key[length++] = char.ToLowerInvariant(WithoutAccent(c));
            }
        }

        return new string(key, 0, length);
    }

    // Letters with a stroke do not decompose in Unicode.
    private static char WithoutAccent(char c) =>
        c switch
        {
            'Ø' or 'ø' => 'o',
            'Ł' or 'ł' => 'l',
            'Đ' or 'đ' => 'd',
            'ı' => 'i',
            // The letters of Latin scripts, of which the first character of the decomposition is the letter.
            >= '\u00c0' and <= '\u024f' or >= '\u1e00' and <= '\u1eff' => c.ToString().Normalize(NormalizationForm.FormD)[0],
            _ => c,
        };

    /// <summary>The words without a nickname in marks and without a suffix such as "Jr.".</summary>
    public static string[] Core(string[] words)
    {
        var count = words.Length > 2 && Suffixes.Contains(words[words.Length - 1]) ? words.Length - 1 : words.Length;
        var core = new List<string>(count);
        var nickname = false;
        for (var i = 0; i < count; i++)
        {
            nickname |= i > 0 && IsMark(words[i][0]);
            if (!nickname)
                core.Add(words[i]);
            nickname &= !IsMark(words[i][words[i].Length - 1]);
        }

        return [.. core];
    }

    /// <summary>The nickname in marks, without the marks: "Boom" of <c>Ray “Boom” Marlow</c>; null if there is none.</summary>
    public static string? NicknameIn(string[] words)
    {
        var first = Array.FindIndex(words, 1, word => IsMark(word[0]));
        if (first < 0)
            return null;
        var last = Array.FindIndex(words, first, word => IsMark(word[word.Length - 1]));
        return last < 0 ? null : string.Join(" ", words, first, last - first + 1);
    }

    /// <summary>Whether two full names can be those of one person: the same first and last words, and no middle name or suffix against it. A name with a suffix is that of the name without it only if both have the same middle name: a father and a son often stand in one article.</summary>
    public static bool Agree(string[] one, string[] other)
    {
        var (core, otherCore) = (Core(one), Core(other));
        return core.Length > 1
            && otherCore.Length > 1
            && KeyOf(core[0]) == KeyOf(otherCore[0])
            && KeyOf(core[core.Length - 1]) == KeyOf(otherCore[otherCore.Length - 1])
            && MiddlesAgree(core, otherCore)
            && SuffixesAgree(SuffixOf(one), SuffixOf(other), core, otherCore);
    }

    private static bool SuffixesAgree(string? one, string? other, string[] core, string[] otherCore) =>
        one is null == other is null
            ? one is null || KeyOf(one) == KeyOf(other!)
            : core.Length > 2 && KeyOf(string.Concat(core)) == KeyOf(string.Concat(otherCore));

    // "J." agrees with "John"; where one of the names has fewer middle words, the others count.
    private static bool MiddlesAgree(string[] one, string[] other)
    {
        for (var i = 1; i < one.Length - 1 && i < other.Length - 1; i++)
        {
            var (a, b) = (KeyOf(one[i]), KeyOf(other[i]));
            if (a.Length > 0 && b.Length > 0 && a != b && !(a[0] == b[0] && (a.Length == 1 || b.Length == 1)))
                return false;
        }

        return true;
    }

    /// <summary>The suffix, such as "Jr."; null if there is none.</summary>
    public static string? SuffixOf(string[] words) =>
        words.Length > 2 && Suffixes.Contains(words[words.Length - 1]) ? words[words.Length - 1] : null;

    private static bool IsMark(char c) => c is '“' or '”' or '"' or '‘' or '’' or '\'' or '(' or ')';

    /// <summary>Whether the family name may come first, as in Korean, Chinese and Vietnamese names: <c>Choi Min Seo</c>, <c>Zhang Weimin</c>.</summary>
    public static bool FamilyNameFirst(string[] words) =>
        words.Length is 2 or 3
        && FamilyFirst.Contains(words[0])
        && (
            words.Length == 3
                ? !IsGivenName(words[2])
                : words[1].Contains('-') || (!IsGivenName(words[0]) && NameList.Surnames.Find(words[1]) == NameUses.None)
        );

    /// <summary>Whether the word is a given name and no other word: "Either" is the gender of most East Asian given names, which do not help here.</summary>
    public static bool IsGivenName(string word) =>
        (NameList.Given.Find(word) & (NameUses.Male | NameUses.Female | NameUses.Word)) is NameUses.Male or NameUses.Female;

    /// <summary>Whether the list of given names has the word and does not say that it is a common word too.</summary>
    public static bool IsGivenName(ReadOnlySpan<char> word) =>
        NameList.Given.Find(word) is not NameUses.None and var uses && (uses & NameUses.Word) == 0;

    private static HashSet<string> Entries(string list) =>
        new(English.Entries(list).Select(e => e.Entry), StringComparer.OrdinalIgnoreCase);
}
