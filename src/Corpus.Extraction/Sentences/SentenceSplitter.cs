using Corpus.Extraction.Rules;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Sentences;

/// <summary>Divides the blocks of the body into sentences.</summary>
/// <remarks>
/// A sentence includes its quotation, the speaker tag, the bullet before it, and the closing marks and citations
/// (<c>dilemmas[1][2].</c>) after it. <see cref="SentenceRules"/> tells where it ends.
/// </remarks>
internal static class SentenceSplitter
{
    /// <summary>The largest number of tokens, which limits the time that a stage needs to search a sentence.</summary>
    public const int Longest = 2000;

    /// <summary>The sentences of one block, whose tokens are <paramref name="tokens"/>[<paramref name="first"/>..].</summary>
    public static void Split(string text, int block, List<Token> tokens, int first, List<Sentence> sentences, Trace? trace = null)
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
                ends =
                    end < tokens.Count
                    && SentenceRules.End.First(new SentenceContext(text, tokens, begin, i, end, enclosures, trace)) == StopKind.Ends;
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
