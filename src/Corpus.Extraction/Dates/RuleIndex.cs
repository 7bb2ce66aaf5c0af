using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Dates;

/// <summary>Finds the rules that can match at a token from the words of two tokens. It only saves time: the results are the same without it.</summary>
internal static class RuleIndex
{
    private static readonly Entry[] None = [];
    private static readonly Entry[] Numeric = [.. DateRules.All.Where(IsNumeric).Select(rule => new Entry(rule) { Anything = true })];

    /// <summary>Every rule that can begin an expression, as if nothing were known about its words: what the tests compare the index with.</summary>
    public static readonly Entry[] Everything =
    [
        .. DateRules.All.Where(rule => !rule.Pattern.Continues).Select(rule => new Entry(rule) { Anything = true }),
    ];

    private static readonly WordRules?[] ByWord = Index();

    // Most words begin no rule, and the bits of all words are few.
    private static readonly WordSet Beginning = WordSet.Of(Enumerable.Range(0, ByWord.Length).Where(word => ByWord[word] is not null));

    /// <summary>The rules that can match at a token, judged by it and mostly by the one after it.</summary>
    public static Entry[] BeginningAt(SentenceWindow window, int at)
    {
        ref readonly var token = ref window.Tokens[at];
        if (
            token.Kind == TokenKind.Number
            || token is { Kind: TokenKind.Mark, First: '\'' or '’' or '‘' or '`' } && window.IsGlued(at + 1) && window.IsNumber(at + 1)
        )
            return Numeric;
        return Begins(token) ? ByWord[token.Word]!.FollowedBy(window, at + 1) : None;
    }

    private static bool Begins(in Token token) => Beginning.Contains(token.Word);

    private static bool IsNumeric(DateRule rule) =>
        !rule.Pattern.Continues && rule.Pattern.Beginnings(0).Any(b => b.Slot is { IsNumeric: true });

    private static WordRules?[] Index()
    {
        var builder = new Builder();
        foreach (var rule in DateRules.All.Where(rule => !rule.Pattern.Continues))
            builder.Add(rule);
        return builder.Index();
    }

    private sealed class Builder
    {
        private readonly Dictionary<int, List<Entry>> _byWord = [];
        private readonly Dictionary<string, int[][]> _lists = new(StringComparer.Ordinal);

        public void Add(DateRule rule)
        {
            foreach (var (word, slot, _, next) in rule.Pattern.Beginnings(0))
            {
                if (word != Vocabulary.Unknown)
                    AddFollowing(Of(word, rule), next);
                else if (slot is not null)
                    AddLists(rule, slot, next);
            }
        }

        public WordRules?[] Index()
        {
            var index = new WordRules?[English.Vocabulary.Count];
            foreach (var pair in _byWord)
                index[pair.Key] = new WordRules([.. pair.Value]);
            return index;
        }

        private void AddLists(DateRule rule, Slot slot, int next)
        {
            foreach (var list in slot.Lists)
            {
                foreach (var words in Entries(list))
                {
                    var entry = Of(words[0], rule);
                    if (words.Length > 1)
                        entry.Words.Add(words[1]);
                    else if (slot.IsList)
                        AddFollowing(entry, next);
                    else if (list == Slot.Articles)
                        AddFirstWords(entry, slot.AfterArticle);
                    else
                        entry.Anything = true;
                }
            }
        }

        /// <summary>What may follow a first word, as the rest of the pattern says.</summary>
        private void AddFollowing(Entry entry, int next)
        {
            var pattern = entry.Rule.Pattern;
            entry.Anything |= pattern.MayEnd(next);
            foreach (var (word, slot, mark, _) in pattern.Beginnings(next))
            {
                if (mark)
                    entry.Anything = true;
                else if (slot is null)
                    entry.Words.Add(word);
                else if (slot.IsNested)
                    entry.Expression = true;
                else
                {
                    entry.Numbers |= slot.IsNumeric;
                    AddFirstWords(entry, slot.Lists);
                }
            }
        }

        private void AddFirstWords(Entry entry, string[] lists)
        {
            foreach (var list in lists)
            {
                foreach (var words in Entries(list))
                    entry.Words.Add(words[0]);
            }
        }

        private int[][] Entries(string list)
        {
            if (!_lists.TryGetValue(list, out var entries))
                _lists[list] = entries = [.. Lexicon.Of("Dates/" + list).Entries];
            return entries;
        }

        private Entry Of(int word, DateRule rule)
        {
            if (!_byWord.TryGetValue(word, out var rules))
                _byWord[word] = rules = [];
            // The entry of the rule that is being added is the last one.
            if (rules.Count == 0 || rules[rules.Count - 1].Rule != rule)
                rules.Add(new Entry(rule));
            return rules[rules.Count - 1];
        }
    }

    /// <summary>What stands behind a token.</summary>
    /// <param name="Word">The number of the word; that of no word behind the end of the sentence.</param>
    /// <param name="IsFigure">A number or a mark stands there.</param>
    /// <param name="BeginsRule">A rule can begin there with the word.</param>
    internal readonly record struct Following(int Word, bool IsFigure, bool BeginsRule)
    {
        public static Following At(SentenceWindow window, int at)
        {
            if (at >= window.End)
                return default;
            ref readonly var token = ref window.Tokens[at];
            return new Following(token.Word, token.Kind is TokenKind.Number or TokenKind.Mark, Begins(token));
        }
    }

    /// <summary>A rule that can begin with some word, and what may come second.</summary>
    internal sealed class Entry(DateRule rule)
    {
        public DateRule Rule { get; } = rule;

        public WordSet Words { get; } = new();

        public bool Anything { get; set; }

        public bool Numbers { get; set; }

        /// <summary>Another expression may come second.</summary>
        public bool Expression { get; set; }

        public bool CanFollow(in Following next) =>
            Anything || next.IsFigure && (Numbers || Expression) || Words.Contains(next.Word) || Expression && next.BeginsRule;
    }

    /// <summary>The rules that can begin with some word. Many begin with "the", but most words after it continue none of them.</summary>
    private sealed class WordRules(Entry[] all)
    {
        private readonly Entry[] _whatever = [.. all.Where(c => c.Anything)];
        private readonly WordSet _words = WordSet.Union(all.Select(c => c.Words));
        private readonly bool _expression = all.Any(c => c.Expression);

        public Entry[] FollowedBy(SentenceWindow window, int at)
        {
            if (at >= window.End)
                return _whatever;
            ref readonly var token = ref window.Tokens[at];
            return token.Kind is TokenKind.Number or TokenKind.Mark || _words.Contains(token.Word) || _expression && Begins(token)
                ? all
                : _whatever;
        }
    }
}
