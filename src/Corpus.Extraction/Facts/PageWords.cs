using Corpus.Extraction.Lexicons;

namespace Corpus.Extraction.Facts;

/// <summary>The words of a page: how often the run of prose uses each, and which of them the page writes in lowercase.</summary>
internal sealed class PageWords
{
    // Shorter words tell little about what a text is about.
    private const int ShortestContent = 4;

    private static readonly Lexicon FunctionWords = Lexicon.Of("Lexicons/function-words");

    private readonly Dictionary<long, int> _prose = [];
    private readonly HashSet<long> _lowercase = [];

    /// <param name="prose">The run of prose.</param>
    public PageWords(string text, TextSpan prose)
    {
        for (var at = 0; at < text.Length; )
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }

            var start = at;
            var hash = Hash(text, ref at, text.Length);
            if (char.IsLower(text[start]))
                _lowercase.Add(hash);
            if (prose.Contains(start) && at - start >= ShortestContent)
                _prose[hash] = Count(hash) + 1;
            Words++;
            if (at - start < ShortestContent + 4 && FunctionWords.Contains(Word(text, start, at)))
                EnglishWords++;
        }
    }

    /// <summary>The number of words of the page.</summary>
    public int Words { get; }

    /// <summary>The number of words that belong to the closed classes of English.</summary>
    public int EnglishWords { get; }

    /// <summary>The page has the word in lowercase somewhere.</summary>
    public bool IsLowercase(string text, TextSpan word)
    {
        var at = word.Start;
        return _lowercase.Contains(Hash(text, ref at, word.End));
    }

    /// <summary>How many different content words a line has, how many of them the prose uses, and how many it uses often.</summary>
    public (int All, int Used, int Often) Overlap(string text, TextSpan line)
    {
        var seen = new HashSet<long>();
        int used = 0,
            often = 0;
        for (var at = line.Start; at < line.End; )
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }

            var start = at;
            var hash = Hash(text, ref at, line.End);
            if (at - start < ShortestContent || FunctionWords.Contains(Word(text, start, at)) || !seen.Add(hash))
                continue;
            var count = Count(hash);
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

    private int Count(long word) => _prose.TryGetValue(word, out var count) ? count : 0;

    private static Tokens.Token Word(string text, int start, int end) =>
        Tokens.Token.Outside with
        {
            Word = English.Vocabulary.Find(text.AsSpan(start, end - start)),
        };

    // FNV-1a over the lowercase letters; it moves behind the word.
    private static long Hash(string text, ref int at, int end)
    {
        var hash = 14695981039346656037UL;
        for (; at < end && char.IsLetterOrDigit(text[at]); at++)
            hash = unchecked((hash ^ char.ToLowerInvariant(text[at])) * 1099511628211UL);
        return unchecked((long)hash);
    }
}
