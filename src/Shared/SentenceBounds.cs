namespace Corpus.Data;

/// <summary>
/// The sentences of a block in the compiled data, which has only their starts: the first sentence begins at the first character of the block that is no space, and each ends
/// at the last such character before the next sentence or the end of the block.
/// </summary>
internal static class SentenceBounds
{
    /// <summary>A character between tokens: white space, or a mark without width that pages have between words.</summary>
    public static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\u200b' or '\u200e' or '\u200f' or '\ufeff';

    /// <summary>The start of the first sentence of a block.</summary>
    public static int Start(string text, int block, int end)
    {
        while (block < end && IsSpace(text[block]))
            block++;
        return block;
    }

    /// <summary>The end of the sentence before the position where the next one begins or the block ends.</summary>
    public static int End(string text, int sentence, int next)
    {
        while (next > sentence && IsSpace(text[next - 1]))
            next--;
        return next;
    }
}
