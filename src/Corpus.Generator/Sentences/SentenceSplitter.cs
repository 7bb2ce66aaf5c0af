using Corpus.Generator.Blocks;
using Corpus.Generator.Texts;

namespace Corpus.Generator.Sentences;

/// <summary>Divides the blocks of the body into sentences.</summary>
internal static class SentenceSplitter
{
    /// <summary>The sentences of one block, whose tokens are <paramref name="tokens"/>[<paramref name="first"/>..].</summary>
    public static void Split(string text, Block block, int blockNumber, IReadOnlyList<Token> tokens, int first, List<Sentence> sentences)
    {
        var begin = first;
        var quoted = false;
        for (var i = first; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.IsMark('“') || token.IsMark('"') && !quoted)
                quoted = true;
            else if (token.IsMark('”') || token.IsMark('"'))
                quoted = false;
            if (quoted || !Ends(tokens, i))
                continue;
            var end = i + 1;
            while (end < tokens.Count && !tokens[end].SpaceBefore && tokens[end].First is '”' or '"' or '’' or '\'' or ')' or ']')
                end++;
            Add(tokens, begin, end, blockNumber, sentences);
            begin = end;
            i = end - 1;
        }

        if (begin < tokens.Count)
            Add(tokens, begin, tokens.Count, blockNumber, sentences);
    }

    private static void Add(IReadOnlyList<Token> tokens, int begin, int end, int block, List<Sentence> sentences) =>
        sentences.Add(new Sentence(TextSpan.Between(tokens[begin].Start, tokens[end - 1].End), block, begin, end));

    private static bool Ends(IReadOnlyList<Token> tokens, int at)
    {
        var token = tokens[at];
        if (token.Kind == TokenKind.Mark && token.First is '.' or '!' or '?')
            return at + 1 >= tokens.Count || tokens[at + 1].SpaceBefore || tokens[at + 1].First is '”' or '"';
        return false;
    }
}
