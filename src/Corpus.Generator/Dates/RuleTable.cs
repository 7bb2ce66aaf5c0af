using Corpus.Generator.Lexicons;
using Corpus.Generator.Sentences;

namespace Corpus.Generator.Dates;

/// <summary>All rules, and which of them can begin at a token.</summary>
internal static class RuleTable
{
    public static readonly ExpressionRule[] All =
    [
        .. CalendarRules.All,
        .. YearRules.All,
        .. QuarterRules.All,
        .. DeicticRules.All,
        .. OffsetRules.All,
        .. DurationRules.All,
        .. TimeRules.All,
        .. SetRules.All,
        .. ReferenceRules.All,
        .. QualifierRules.All,
    ];

    public static readonly ExpressionRule[] Continuing = [.. All.Where(rule => rule.Pattern.Continues)];

    private static readonly Candidates None = new([]);
    private static readonly Candidates Numeric = new([.. All
        .Where(rule => rule.Pattern.Beginnings.Any(b => b.Name is { } name && Readers.Of(name) is { Numeric: true }))
        .Select(rule => new Candidate(rule, null))]);

    private static readonly Candidates?[] ByWord = Index();

    /// <summary>The rules that can begin at a token, as far as it and the next one tell.</summary>
    public static Candidates BeginningAt(Scan scan, int at)
    {
        ref readonly var token = ref scan.Tokens[at];
        if (token.Kind == TokenKind.Number || token is { Kind: TokenKind.Mark, First: '\'' or '’' or '‘' or '`' })
            return Numeric;
        return token.Word < ByWord.Length && ByWord[token.Word] is { } candidates && candidates.MayFollow(scan, at + 1) ? candidates : None;
    }

    private static Candidates?[] Index()
    {
        var lists = new Dictionary<int, List<ExpressionRule>>();
        foreach (var rule in All.Where(rule => !rule.Pattern.Continues))
        {
            foreach (var (word, name) in rule.Pattern.Beginnings)
            {
                if (word != Vocabulary.Unknown)
                    Add(word, rule);
                if (name is null)
                    continue;
                foreach (var list in Readers.Of(name)?.Lists ?? [name])
                {
                    foreach (var first in Lexicon.Of("Dates/" + list).Beginnings)
                        Add(first, rule);
                }
            }
        }

        var index = new Candidates?[English.Vocabulary.Count];
        foreach (var pair in lists)
            index[pair.Key] = new Candidates([.. pair.Value.Select(rule => new Candidate(rule, rule.Pattern.FollowersOf(pair.Key)))]);
        index[Vocabulary.Unknown] = null;
        return index;

        void Add(int word, ExpressionRule rule)
        {
            if (!lists.TryGetValue(word, out var rules))
                lists[word] = rules = [];
            if (!rules.Contains(rule))
                rules.Add(rule);
        }
    }
}

/// <summary>A rule that can begin at some word.</summary>
/// <param name="Followers">What the next token must be; null where the rule can do with the one word, or where that is not known beforehand.</param>
internal sealed record Candidate(ExpressionRule Rule, Followers? Followers);

/// <summary>The rules that can begin at some word: "the" begins many, and few words after it go on with any of them.</summary>
internal sealed class Candidates(Candidate[] rules)
{
    private readonly Followers? _followers = Followers.Union(rules.Select(r => r.Followers));

    public Candidate[] Rules { get; } = rules;

    public bool MayFollow(Scan scan, int at) => _followers?.Allow(scan, at) ?? true;
}
