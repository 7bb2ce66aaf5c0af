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

    private static readonly ExpressionRule[] None = [];
    private static readonly ExpressionRule[] Numeric = [.. All.Where(rule => rule.Pattern.Beginnings.Any(b => b.Name is { } name && Readers.Of(name) is { Numeric: true }))];
    private static readonly ExpressionRule[]?[] ByWord = Index();

    public static ExpressionRule[] BeginningAt(Scan scan, int at)
    {
        ref readonly var token = ref scan.Tokens[at];
        if (token.Kind == TokenKind.Number || token is { Kind: TokenKind.Mark, First: '\'' or '’' or '‘' or '`' })
            return Numeric;
        return token.Word < ByWord.Length ? ByWord[token.Word] ?? None : None;
    }

    private static ExpressionRule[]?[] Index()
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
                    foreach (var (entry, _) in English.Entries("Dates/" + list))
                        Add(Tokenizer.Words(entry, English.Vocabulary)[0], rule);
                }
            }
        }

        var index = new ExpressionRule[]?[English.Vocabulary.Count];
        foreach (var pair in lists)
            index[pair.Key] = [.. pair.Value];
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
