using System.Text.RegularExpressions;

namespace Corpus.Accuracy.Scoring.Quotes;

/// <summary>
/// Compares the words for a speaker. <see cref="AreEqual"/>: the same string but for titles, determiners, case, and what follows the first comma or "who".
/// <see cref="NameTheSame"/>: the heads agree, that is the last name of a person (given names and Mr/Mrs must not clash) or the noun of
/// "a spokesman for X". A pronoun matches the same pronoun only.
/// </summary>
internal static partial class SpeakerNames
{
    private static readonly Dictionary<string, string> Pronouns = Words("he she they it i we you who which that whose whom")
        .ToDictionary(p => p)
        .Concat(
            new Dictionary<string, string>
            {
                ["him"] = "he",
                ["his"] = "he",
                ["himself"] = "he",
                ["her"] = "she",
                ["herself"] = "she",
                ["them"] = "they",
                ["their"] = "they",
                ["my"] = "i",
                ["me"] = "i",
                ["our"] = "we",
                ["us"] = "we",
                ["its"] = "it",
            }
        )
        .ToDictionary();

    private static readonly HashSet<string> Determiners = Words("the a an some one another this that these those his her their its my our");

    private static readonly HashSet<string> Male = Words("mr sir lord king");

    private static readonly HashSet<string> Female = Words("mrs ms miss dame lady queen madam");

    private static readonly HashSet<string> Titles =
    [
        .. Male,
        .. Female,
        .. Words(
            """
            dr sen sens senator senators rep reps representative representatives congressman congresswoman
            gov govs governor governors president presidents vice prime minister ministers secretary secretaries speaker leader judge justice
            chief mayor ambassador chancellor gen general lt lieutenant col colonel capt captain sgt sergeant maj major cmdr commander adm admiral
            prof professor rev reverend father pastor bishop archbishop cardinal pope rabbi imam prince princess
            attorney atty former ex state deputy assistant acting director chairman chairwoman chair spokesman spokeswoman spokesperson
            officer detective sheriff coach councilman councilwoman councillor cllr mp hon delegate candidate editor reporter
            """
        ),
    ];

    private static readonly HashSet<string> Suffixes = Words("jr sr ii iii iv md phd esq mp mbe obe cbe");

    private static readonly HashSet<string> EndsHead = Words(
        """
        of at from in for with on to by about near behind against under within outside inside among over into who whose whom which
        that based named called familiar close running
        """
    );

    public static bool AreEqual(string gold, string predicted) =>
        Pronoun(gold) is var pronoun && (pronoun ?? Pronoun(predicted)) is not null
            ? pronoun == Pronoun(predicted)
            : Normalized(gold) == Normalized(predicted) && !GendersClash(gold, predicted);

    public static bool NameTheSame(string gold, string predicted)
    {
        if (Pronoun(gold) is var pronoun && (pronoun ?? Pronoun(predicted)) is not null)
            return pronoun == Pronoun(predicted);
        if (GendersClash(gold, predicted))
            return false;
        if (Normalized(gold) == Normalized(predicted))
            return true;
        var (parts, guesses) = (Parts(gold), Parts(predicted));
        // A whole sentence as the speaker would contain any name.
        if (parts.Length == 0 || guesses.Length == 0 || Tokens(predicted).Count > 3 + (2 * Tokens(gold).Count) + 8)
            return false;
        if (parts.Any(part => HeadsAgree(part, guesses[0])))
            return true;
        var words = Tokens(Clean(gold)).Select(t => t.ToLowerInvariant()).ToHashSet();
        return Tokens(Clean(predicted)).All(t => words.Contains(t.ToLowerInvariant())) && guesses.Any(guess => HeadsAgree(parts[0], guess));
    }

    private static string? Pronoun(string speaker) => Pronouns.GetValueOrDefault(Clean(speaker).ToLowerInvariant());

    private static bool GendersClash(string a, string b) => Clash(Gender(Tokens(FirstPart(a))), Gender(Tokens(FirstPart(b))));

    private static bool Clash(char? a, char? b) => a is not null && b is not null && a != b;

    private static char? Gender(IReadOnlyList<string> tokens)
    {
        var titles = tokens.SkipLast(1).Select(Bare).ToHashSet();
        return titles.Overlaps(Male) ? 'm'
            : titles.Overlaps(Female) ? 'f'
            : null;
    }

    private static string Normalized(string speaker)
    {
        var tokens = Tokens(FirstPart(speaker));
        while (tokens.Count > 1 && (Determiners.Contains(tokens[0].ToLowerInvariant()) || Titles.Contains(Bare(tokens[0]))))
            tokens.RemoveAt(0);
        while (tokens.Count > 1 && Suffixes.Contains(Bare(tokens[^1])))
            tokens.RemoveAt(tokens.Count - 1);
        return string.Join(' ', tokens.Select(Bare));
    }

    private static bool HeadsAgree(string a, string b)
    {
        var (one, other) = (Head(a), Head(b));
        if (one.Count == 0 || other.Count == 0 || !string.Equals(one[^1], other[^1], StringComparison.OrdinalIgnoreCase))
            return false;
        var (given, otherGiven) = (GivenNames(one), GivenNames(other));
        // "T. Smith" may be "Tom Smith".
        if (given.Count > 0 && otherGiven.Count > 0 && !given.Any(g => otherGiven.Any(o => o[0] == g[0])))
            return false;
        return !Clash(Gender(one), Gender(other));
    }

    // Up to the head: "a spokesman" of "a spokesman for the mayor".
    private static List<string> Head(string part)
    {
        var tokens = Tokens(part);
        var end = Enumerable
            .Range(0, tokens.Count)
            .Skip(1)
            .FirstOrDefault(i => EndsHead.Contains(tokens[i]) || IsParticiple(tokens, i), tokens.Count);
        var head = tokens[..end];
        while (head.Count > 1 && (Suffixes.Contains(Bare(head[^1])) || head[^1].All(char.IsDigit)))
            head.RemoveAt(head.Count - 1);
        return head;
    }

    // "working" in "a man working for the mayor", not in "acting Mayor Smith".
    private static bool IsParticiple(List<string> tokens, int i) =>
        tokens[i].Length > 5
        && tokens[i].EndsWith("ing", StringComparison.Ordinal)
        && IsLower(tokens[i])
        && !(i + 1 < tokens.Count && char.IsUpper(tokens[i + 1][0]) && char.IsUpper(tokens[^1][0]));

    private static HashSet<string> GivenNames(List<string> head) =>
        head.Count < 2 || !char.IsUpper(head[^1][0])
            ? []
            :
            [
                .. head.SkipLast(1)
                    .Reverse()
                    .TakeWhile(t => char.IsUpper(t[0]) && !Titles.Contains(Bare(t)))
                    .Select(t => t.ToLowerInvariant())
                    .Where(t => t.Replace(".", "").Length > 1),
            ];

    private static string FirstPart(string speaker)
    {
        var words = Reflexive().Replace(Office().Replace(speaker, "Secretary "), "");
        var clean = Clean(words);
        return EndOfFirstPart().Split(clean)[0].Trim() is { Length: > 0 } first ? first : clean;
    }

    private static string[] Parts(string speaker) =>
        [
            .. PartBreak()
                .Split(Reflexive().Replace(Office().Replace(Clean(speaker), "Secretary "), ""))
                .Select(p => p.Trim())
                .Where(p => p.Length > 0),
        ];

    private static string Clean(string speaker) =>
        Blanks()
            .Replace(Brackets().Replace(Characters.Plain(speaker), " ").Replace('"', ' ').Replace('“', ' ').Replace('”', ' '), " ")
            .Trim([.. " .,:;!?-—–'"]);

    private static List<string> Tokens(string text) =>
        [.. Token().Matches(text).Select(m => Possessive().Replace(m.Value, "").Trim([.. ".'-—–"])).Where(t => t.Length > 0)];

    private static string Bare(string token) => token.ToLowerInvariant().Replace(".", "");

    private static bool IsLower(string token) => token.Any(char.IsLower) && !token.Any(char.IsUpper);

    private static HashSet<string> Words(string list) => [.. list.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)];

    [GeneratedRegex(
        @"\b(?:[Ss]ecretary|[Cc]hief|[Dd]irector|[Ss]peaker|[Mm]inister) of (?:the )?(?:State|Defen[sc]e|Treasury|Commerce|Labor|Energy|Education|Homeland Security|Agriculture|Staff|National \w+|House|Veterans Affairs|Health|Transportation|Interior|Foreign Affairs|Communications)\s+(?=[A-Z])"
    )]
    private static partial Regex Office();

    [GeneratedRegex(@"(?<=\S)\s+(?:himself|herself|themselves|itself)\b")]
    private static partial Regex Reflexive();

    [GeneratedRegex(@"[,;:]|\s[—–-]+\s|—|\bwho\b|\bwhose\b|\bwhich\b|\band\b|&|\bor\b")]
    private static partial Regex PartBreak();

    [GeneratedRegex(@"[,;:(]|\s[—–-]+\s|\bwho\b|\bwhose\b|\bwhich\b")]
    private static partial Regex EndOfFirstPart();

    [GeneratedRegex(@"\([^()]*\)|\[[^\[\]]*\]")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"[^\s,;:()]+")]
    private static partial Regex Token();

    [GeneratedRegex("(?<=[A-Za-z])'s?$")]
    private static partial Regex Possessive();
}
