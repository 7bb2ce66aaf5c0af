using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Dates;

/// <summary>All rules, and which of them can begin at a token.</summary>
internal static class RuleTable
{
    public static readonly ExpressionRule[] All =
    [
        .. CalendarRules.All,
        .. YearRules.All,
        .. QuarterRules.All,
        .. DeicticRules.All,
        .. ReferenceRules.All,
        .. OffsetRules.All,
        .. DurationRules.All,
        .. TimeRules.All,
        .. SetRules.All,
        .. QualifierRules.All,
    ];

    public static readonly ExpressionRule[] Continuing = [.. All.Where(rule => rule.Pattern.Continues)];

    private static readonly Candidate[] None = [];
    private static readonly Candidate[] Numeric = [.. All.Where(IsNumeric).Select(rule => new Candidate(rule) { Anything = true })];
    private static readonly Opening?[] ByWord = Index();

    /// <summary>The rules that may match at a token, judged by it and mostly by the one after it.</summary>
    public static Candidate[] BeginningAt(Scan scan, int at)
    {
        ref readonly var token = ref scan.Tokens[at];
        if (token.Kind == TokenKind.Number || token is { Kind: TokenKind.Mark, First: '\'' or '’' or '‘' or '`' } && scan.Glued(at + 1) && scan.IsNumber(at + 1))
            return Numeric;
        return Begins(token) ? ByWord[token.Word]!.Before(scan, at + 1) : None;
    }

    private static bool Begins(in Token token) => token.Word < ByWord.Length && ByWord[token.Word] is not null;

    private static bool IsNumeric(ExpressionRule rule) =>
        !rule.Pattern.Continues && rule.Pattern.Beginnings(0).Any(b => b.Name is { } name && Readers.Of(name) is { Numeric: true });

    private static Opening?[] Index()
    {
        var candidates = new Dictionary<int, List<Candidate>>();
        foreach (var rule in All.Where(rule => !rule.Pattern.Continues))
        {
            foreach (var (word, name, _, next) in rule.Pattern.Beginnings(0))
            {
                if (word != Vocabulary.Unknown)
                    Rest(Of(word, rule), next);
                else if (name is not null)
                    Listed(rule, name, next);
            }
        }

        var index = new Opening?[English.Vocabulary.Count];
        foreach (var pair in candidates)
            index[pair.Key] = new Opening([.. pair.Value]);
        return index;

        void Listed(ExpressionRule rule, string name, int next)
        {
            var reader = Readers.Of(name);
            foreach (var list in reader?.Lists ?? [name])
            {
                foreach (var words in Entries(list))
                {
                    var candidate = Of(words[0], rule);
                    if (words.Length > 1)
                        candidate.Words.Add(words[1]);
                    else if (reader is null)
                        Rest(candidate, next);
                    else if (list == "articles")
                        candidate.Words.UnionWith(reader.AfterArticle.SelectMany(Entries).Select(entry => entry[0]));
                    else
                        candidate.Anything = true;
                }
            }
        }

        Candidate Of(int word, ExpressionRule rule)
        {
            if (!candidates.TryGetValue(word, out var rules))
                candidates[word] = rules = [];
            var candidate = rules.Find(c => c.Rule == rule);
            if (candidate is null)
                rules.Add(candidate = new Candidate(rule));
            return candidate;
        }
    }

    /// <summary>What may follow a first word, as the rest of the pattern says.</summary>
    private static void Rest(Candidate candidate, int next)
    {
        var pattern = candidate.Rule.Pattern;
        candidate.Anything |= pattern.MayEnd(next);
        foreach (var (word, name, mark, _) in pattern.Beginnings(next))
        {
            if (mark)
                candidate.Anything = true;
            else if (name is null)
                candidate.Words.Add(word);
            else if (Readers.Of(name) is { Nests: true })
                candidate.Expression = true;
            else
            {
                candidate.Numbers |= Readers.Of(name) is { Numeric: true };
                candidate.Words.UnionWith((Readers.Of(name)?.Lists ?? [name]).SelectMany(Entries).Select(entry => entry[0]));
            }
        }
    }

    private static IEnumerable<int[]> Entries(string list) =>
        English.Entries("Dates/" + list).Select(entry => Tokenizer.Words(entry.Entry, English.Vocabulary));

    /// <summary>A rule that can begin with some word, and what may come second.</summary>
    internal sealed class Candidate(ExpressionRule rule)
    {
        public ExpressionRule Rule { get; } = rule;

        public HashSet<int> Words { get; } = [];

        public bool Anything { get; set; }

        public bool Numbers { get; set; }

        /// <summary>Another expression may come second.</summary>
        public bool Expression { get; set; }

        public bool CanFollow(Scan scan, int at)
        {
            if (Anything)
                return true;
            if (at >= scan.End)
                return false;
            ref readonly var token = ref scan.Tokens[at];
            if (token.Kind is TokenKind.Number or TokenKind.Mark && (Numbers || Expression))
                return true;
            return token.Word != Vocabulary.Unknown && (Words.Contains(token.Word) || Expression && Begins(token));
        }
    }

    /// <summary>The rules that can begin with some word. "The" begins many, and most words after it are in none of them.</summary>
    private sealed class Opening(Candidate[] all)
    {
        private readonly Candidate[] _whatever = [.. all.Where(c => c.Anything)];
        private readonly HashSet<int> _words = [.. all.SelectMany(c => c.Words)];
        private readonly bool _expression = all.Any(c => c.Expression);

        public Candidate[] Before(Scan scan, int at)
        {
            if (at >= scan.End)
                return _whatever;
            ref readonly var token = ref scan.Tokens[at];
            return token.Kind is TokenKind.Number or TokenKind.Mark || _words.Contains(token.Word) || _expression && Begins(token) ? all : _whatever;
        }
    }
}
