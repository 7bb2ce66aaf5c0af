namespace Corpus.Extraction.Lexicons;

/// <summary>The forms of English verbs, so that a word list has each verb once.</summary>
internal static class Inflection
{
    private const int ShortestStem = 2;

    /// <summary>Each form of a verb with its inflections: "base", "third", "past", "participle", "gerund", separated by blanks.</summary>
    /// <param name="verb">The plain form; a particle may follow: "point out".</param>
    /// <param name="irregular">The past and, if it differs, the participle; "" for a regular verb.</param>
    public static IEnumerable<(string Form, string Kinds)> FormsOf(string verb, string irregular)
    {
        var blank = verb.IndexOf(' ');
        var (stem, particle) = blank < 0 ? (verb, "") : (verb.Substring(0, blank), verb.Substring(blank));
        var irregularForms = irregular.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        var past = irregularForms.Length > 0 ? irregularForms[0] : Past(stem);
        var participle = irregularForms.Length > 1 ? irregularForms[1] : past;
        string[] forms = [stem, Third(stem), past, participle, Gerund(stem)];
        string[] kinds = ["base", "third", "past", "participle", "gerund"];
        for (var i = 0; i < forms.Length; i++)
        {
            if (Array.IndexOf(forms, forms[i]) < i)
                continue;
            var all = kinds[i];
            for (var same = i + 1; same < forms.Length; same++)
            {
                if (forms[same] == forms[i])
                    all += " " + kinds[same];
            }

            yield return (forms[i] + particle, all);
        }
    }

    // An ending, and what the plain form has in its place; "2" is a doubled letter less: "planned, plan".
    private static readonly (string Ending, string Plain)[] Endings =
    [
        ("s", ""),
        ("es", ""),
        ("ies", "y"),
        ("ed", ""),
        ("ed", "2"),
        ("ed", "e"),
        ("ied", "y"),
        ("ing", ""),
        ("ing", "2"),
        ("ing", "e"),
    ];

    /// <summary>Writes a plain form that a word in -s, -ed or -ing can have: <c>praise</c> for <c>praising</c>.</summary>
    /// <param name="number">The number of the possibility.</param>
    /// <returns>The length of the plain form; 0 if the word does not have this possibility, -1 if there are no more.</returns>
    public static int PlainForm(ReadOnlySpan<char> word, int number, Span<char> plain)
    {
        if (number == Endings.Length)
            return -1;
        var (ending, replacement) = Endings[number];
        var stem = word.Length - ending.Length;
        if (stem <= ShortestStem || stem >= plain.Length || !word.EndsWith(ending.AsSpan(), StringComparison.OrdinalIgnoreCase))
            return 0;
        word.Slice(0, stem).CopyTo(plain);
        if (replacement == "2")
            return plain[stem - 1] == plain[stem - 2] ? stem - 1 : 0;
        if (replacement.Length == 0)
            return stem;
        plain[stem] = replacement[0];
        return stem + 1;
    }

    private static string Third(string stem) =>
        EndsInConsonantAndY(stem) ? stem.Substring(0, stem.Length - 1) + "ies"
        : stem is "have" ? "has"
        : Ends(stem, "s", "x", "z", "ch", "sh", "o") ? stem + "es"
        : stem + "s";

    private static string Past(string stem) =>
        Ends(stem, "e") ? stem + "d"
        : EndsInConsonantAndY(stem) ? stem.Substring(0, stem.Length - 1) + "ied"
        : (Doubles(stem) ? stem + stem[stem.Length - 1] : stem) + "ed";

    private static string Gerund(string stem) =>
        Ends(stem, "ie") ? stem.Substring(0, stem.Length - 2) + "ying"
        : Ends(stem, "e") && !Ends(stem, "ee", "ye", "oe") ? stem.Substring(0, stem.Length - 1) + "ing"
        : (Doubles(stem) ? stem + stem[stem.Length - 1] : stem) + "ing";

    private static bool Ends(string word, params string[] endings) => endings.Any(e => word.EndsWith(e, StringComparison.Ordinal));

    private static bool EndsInConsonantAndY(string word) =>
        word.Length > 2 && word[word.Length - 1] == 'y' && !IsVowel(word[word.Length - 2]);

    // The endings of verbs of several syllables whose last one is stressed: "admit", "prefer", "infer", "transfer", "compel", "rebel", "regret", "recur", "begin"; but "offer".
    private static readonly string[] StressedEndings = ["mit", "efer", "nfer", "sfer", "pel", "rebel", "gret", "cur", "gin"];

    // A consonant after one stressed vowel is doubled: "stun, stunned".
    private static bool Doubles(string word)
    {
        var n = word.Length;
        if (
            n < 3
            || IsVowel(word[n - 1])
            || word[n - 1] is 'w' or 'x' or 'y'
            || !IsVowel(word[n - 2])
            || IsVowel(word[n - 3]) && word[n - 3] != 'u'
        )
            return false;
        if (n > 3 && word[n - 3] == 'u' && word[n - 4] != 'q')
            return false;
        return word.Take(n - 2).All(c => !IsVowel(c) || c == 'u' && word[0] == 'q') || Ends(word, StressedEndings);
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
