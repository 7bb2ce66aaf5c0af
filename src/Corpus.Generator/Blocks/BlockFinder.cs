using Corpus.Generator.Texts;

namespace Corpus.Generator.Blocks;

/// <summary>Divides a page into blocks.</summary>
internal static class BlockFinder
{
    /// <param name="text">The normalised text: line feeds only.</param>
    /// <param name="title">The title the catalogue gives, or null.</param>
    public static Block[] Find(string text, string? title)
    {
        var blocks = new List<Block>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0)
                end = text.Length;
            var (first, last) = (start, end);
            while (first < last && char.IsWhiteSpace(text[first]))
                first++;
            while (last > first && char.IsWhiteSpace(text[last - 1]))
                last--;
            if (last > first)
                blocks.Add(new Block(TextSpan.Between(first, last), BlockKind.Paragraph));
            start = end + 1;
        }

        return [.. blocks];
    }
}
