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

    /// <summary>The sentences of one block.</summary>
    /// <param name="tokens">The tokens of the document.</param>
    /// <param name="first">The first token of the block.</param>
    /// <param name="count">The number after its last token. The tokens behind it are not looked at.</param>
    public static void Split(string text, int block, Token[] tokens, int first, int count, List<Sentence> sentences, Trace? trace = null)
    {
        var enclosures = Enclosures.Find(tokens.AsSpan(0, count), first);
        var begin = first;
        for (var i = first; i < count; i++)
        {
            var end = i + 1;
            var ends = false;
            if (SentenceEnd.IsStop(tokens[i]))
            {
                end = SentenceEnd.AfterClosing(tokens.AsSpan(0, count), i, begin + Longest, enclosures);
                ends =
                    end < count
                    && SentenceRules.End.First(new SentenceContext(text, tokens, count, begin, i, end, enclosures, trace)) == StopKind.Ends;
            }

            if (ends || end - begin >= Longest)
                Add(begin, end);
            i = end - 1;
        }

        if (begin < count)
            Add(begin, count);

        void Add(int from, int to)
        {
            sentences.Add(new Sentence(TextSpan.Between(tokens[from].Start, tokens[to - 1].End), block, from, to));
            begin = to;
        }
    }
}
