using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Sentences;

/// <summary>Divides the blocks of the body into sentences.</summary>
/// <remarks>
/// A sentence is the whole of it: with its quotation, the speaker's tag, the bullet sign before it and the closing marks and
/// citations (<c>dilemmas[1][2].</c>) behind it. It ends at a stop where the next thing can begin a sentence, but never between
/// two quotation marks or brackets.
/// </remarks>
internal static class SentenceSplitter
{
    /// <summary>No sentence has more tokens: a stage that searches a sentence takes a bounded time.</summary>
    public const int Longest = 2000;

    /// <summary>The sentences of one block, whose tokens are <paramref name="tokens"/>[<paramref name="first"/>..].</summary>
    public static void Split(int block, List<Token> tokens, int first, List<Sentence> sentences)
    {
        var enclosures = Enclosures.Find(tokens, first);
        var begin = first;
        for (var i = first; i < tokens.Count; i++)
        {
            var end = i + 1;
            var ends = false;
            if (SentenceEnd.IsStop(tokens[i]))
            {
                end = SentenceEnd.AfterClosing(tokens, i, begin + Longest, enclosures);
                ends = end < tokens.Count && SentenceEnd.IsBetween(tokens, begin, i, end, enclosures);
            }

            if (ends || end - begin >= Longest)
                Add(begin, end);
            i = end - 1;
        }

        if (begin < tokens.Count)
            Add(begin, tokens.Count);

        void Add(int from, int to)
        {
            sentences.Add(new Sentence(TextSpan.Between(tokens[from].Start, tokens[to - 1].End), block, from, to));
            begin = to;
        }
    }
}
