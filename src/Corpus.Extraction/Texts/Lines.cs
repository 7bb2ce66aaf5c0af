namespace Corpus.Extraction.Texts;

/// <summary>Finds the ends of lines and of their content.</summary>
internal static class Lines
{
    /// <summary>The offset of the line feed at or after an offset, or the length of the text.</summary>
    public static int End(string text, int at) => text.IndexOf('\n', at) is >= 0 and var end ? end : text.Length;

    /// <summary>The part of a text between two offsets without white space at its ends.</summary>
    public static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return TextSpan.Between(start, end);
    }
}
