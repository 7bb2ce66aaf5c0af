using Corpus.Extraction.Lexicons;

namespace Corpus.Extraction.Pages;

/// <summary>The words of a page: how often the run of prose uses each, and which of them the page writes in lowercase.</summary>
internal sealed class PageWords(string text)
{
    // Shorter words tell little about what a text is about.
    private const int ShortestContent = 4;

    // What lists have room for at first: the words of a long article.
    private const int WordLength = 6;
    private const int MostExpected = 1 << 14;

    private const ulong Basis = 14695981039346656037UL;
    private const ulong Prime = 1099511628211UL;

    private static readonly Lexicon FunctionWords = Lexicon.Of("Lexicons/function-words");

    // The closed classes of English, by their hashes: looking each different word of a page up in the vocabulary takes longer than all else here.
    private static readonly HashSet<long> Known = ReadKnown();

    // Each different word has a number, by which the other lists are read: most words of a page occur again.
    private readonly WordNumbers _numbers = new(Math.Min(text.Length / WordLength / 2, MostExpected));
    private readonly List<int> _words = new(Math.Min(text.Length / WordLength, MostExpected));
    private WordUses[] _uses = new WordUses[MostExpected / 64];
    private int[] _prose = [];

    [Flags]
    private enum WordUses : byte
    {
        None = 0,
        Lowercase = 1 << 0,

        /// <summary>The word belongs to the closed classes of English.</summary>
        English = 1 << 1,
    }

    /// <summary>The number of words of the page.</summary>
    public int Words => _words.Count;

    /// <summary>The number of words that belong to the closed classes of English.</summary>
    public int EnglishWords { get; private set; }

    /// <summary>Adds the words of a line behind those of the lines before.</summary>
    public LineWords Add(TextSpan line)
    {
        var first = _words.Count;
        var key = Basis;
        var hasDigit = false;
        var count = 0;
        for (int at = line.Start, end = -1; Next(text, ref at, line.End, out var word); at = end)
        {
            if (end < 0 || HasBlank(end, word.Span.Start))
                count++;
            end = word.Span.End;
            var number = _numbers.Find(word.Hash);
            if (number < 0)
                number = Add(word);
            _words.Add(number);
            if (char.IsLower(text[word.Span.Start]))
                _uses[number] |= WordUses.Lowercase;
            if ((_uses[number] & WordUses.English) != 0)
                EnglishWords++;
            hasDigit |= word.HasDigit;
            key = unchecked((key ^ (ulong)word.Hash) * Prime);
        }

        return new LineWords(first, _words.Count, unchecked((long)key), count, hasDigit);
    }

    private bool HasBlank(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (char.IsWhiteSpace(text[at]))
                return true;
        }

        return false;
    }

    /// <summary>Counts the words of the run of prose.</summary>
    public void CountProse(in LineWords firstLine, in LineWords lastLine)
    {
        _prose = new int[_numbers.Count];
        for (var i = firstLine.First; i < lastLine.End; i++)
            _prose[_words[i]]++;
    }

    /// <summary>The page has the word in lowercase somewhere.</summary>
    public bool IsLowercase(string text, TextSpan word)
    {
        var at = word.Start;
        return Next(text, ref at, word.End, out var first)
            && _numbers.Find(first.Hash) is >= 0 and var number
            && (_uses[number] & WordUses.Lowercase) != 0;
    }

    /// <summary>How many different content words a line has, how many of them the prose uses, and how many it uses often.</summary>
    public (int All, int Used, int Often) Overlap(string text, TextSpan line)
    {
        var seen = new HashSet<long>();
        int used = 0,
            often = 0;
        for (var at = line.Start; Next(text, ref at, line.End, out var word); at = word.Span.End)
        {
            if (word.Span.Length < ShortestContent || IsEnglish(word) || !seen.Add(word.Hash))
                continue;
            var count = _numbers.Find(word.Hash) is >= 0 and var number ? _prose[number] : 0;
            if (count > 0)
                used++;
            if (count >= 3)
                often++;
        }

        return (seen.Count, used, often);
    }

    /// <summary>The words of a stretch in lowercase, with one blank between them.</summary>
    public static string Fold(string text, TextSpan span)
    {
        var folded = new char[span.Length];
        var length = 0;
        var space = false;
        for (var at = span.Start; at < span.End; at++)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                space = length > 0;
                continue;
            }

            if (space)
                folded[length++] = ' ';
            space = false;
            folded[length++] = char.ToLowerInvariant(text[at]);
        }

        return new string(folded, 0, length);
    }

    private int Add(in PageWord word)
    {
        var number = _numbers.Add(word.Hash);
        if (number == _uses.Length)
            Array.Resize(ref _uses, number * 2);
        if (IsEnglish(word))
            _uses[number] = WordUses.English;
        return number;
    }

    /// <summary>The word belongs to the closed classes of English.</summary>
    private static bool IsEnglish(in PageWord word) => Known.Contains(word.Hash);

    private static HashSet<long> ReadKnown()
    {
        var known = new HashSet<long>();
        foreach (var entry in FunctionWords.Entries)
        {
            var text = English.Vocabulary[entry[0]];
            var at = 0;
            // What has a mark in it is no word of a page.
            if (entry.Length == 1 && Next(text, ref at, text.Length, out var word) && word.Span.Length == text.Length)
                known.Add(word.Hash);
        }

        return known;
    }

    /// <summary>The next word at or behind a place, which moves to its beginning.</summary>
    private static bool Next(string text, ref int at, int end, out PageWord word)
    {
        while (at < end && !char.IsLetterOrDigit(text[at]))
            at++;
        // FNV-1a over the lowercase letters.
        var hash = Basis;
        var hasDigit = false;
        var next = at;
        for (; next < end; next++)
        {
            var c = text[next];
            if (c is < 'a' or > 'z')
            {
                if (!char.IsLetterOrDigit(c))
                    break;
                hasDigit |= !char.IsLetter(c);
                c = char.ToLowerInvariant(c);
            }

            hash = unchecked((hash ^ c) * Prime);
        }

        word = new PageWord(TextSpan.Between(at, next), unchecked((long)hash), hasDigit);
        return next > at;
    }

    /// <param name="Hash">The same for a word in any letter case.</param>
    private readonly record struct PageWord(TextSpan Span, long Hash, bool HasDigit);

    /// <summary>Numbers the words in the order in which they are added, from 0.</summary>
    /// <param name="expected">How many different words there may be; there can be more.</param>
    private sealed class WordNumbers(int expected)
    {
        // A number is one more here: 0 is a free slot. The hashes are spread evenly, so that their lower bits choose the slot.
        private (long Hash, int Number)[] _slots = new (long, int)[SlotsFor(expected)];

        public int Count { get; private set; }

        /// <summary>The number of a word, or -1.</summary>
        public int Find(long hash) => _slots[SlotOf(hash)].Number - 1;

        /// <summary>Adds a word that has no number yet.</summary>
        public int Add(long hash)
        {
            if (Count * 2 >= _slots.Length)
            {
                var known = _slots;
                _slots = new (long, int)[known.Length * 2];
                foreach (var slot in known)
                {
                    if (slot.Number != 0)
                        _slots[SlotOf(slot.Hash)] = slot;
                }
            }

            _slots[SlotOf(hash)] = (hash, Count + 1);
            return Count++;
        }

        private int SlotOf(long hash)
        {
            var slot = (int)hash & (_slots.Length - 1);
            while (_slots[slot].Number != 0 && _slots[slot].Hash != hash)
                slot = (slot + 1) & (_slots.Length - 1);
            return slot;
        }

        private static int SlotsFor(int words)
        {
            var slots = 64;
            while (slots < words * 2)
                slots *= 2;
            return slots;
        }
    }
}

/// <summary>The words of a line among those of its page.</summary>
/// <param name="First">The place of the first.</param>
/// <param name="End">The place behind the last.</param>
/// <param name="Key">The same for two lines of the same words.</param>
/// <param name="Count">The number of words between blanks: "don't" is one.</param>
/// <param name="HasDigit">A word has a digit: a line without one has no day in numbers and no clock.</param>
internal readonly record struct LineWords(int First, int End, long Key, int Count, bool HasDigit);
