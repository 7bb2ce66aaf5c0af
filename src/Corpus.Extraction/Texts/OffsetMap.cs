namespace Corpus.Extraction.Texts;

/// <summary>Maps offsets of the normalized text to the original text, which can contain more characters.</summary>
/// <param name="Removed">For each removed character, in order, the offset in the normalized text of the character after it.</param>
/// <param name="IsPairs">Each character of the text is two characters of the original, which is UTF-16 read as bytes.</param>
internal readonly record struct OffsetMap(EquatableArray<int> Removed, bool IsPairs = false)
{
    /// <summary>The map of a text that was already normalized.</summary>
    public static OffsetMap Identity => default;

    /// <summary>The original offset of the character at <paramref name="offset"/>.</summary>
    public int ToRaw(int offset) => (offset + RemovedBefore(offset)) * Width;

    /// <summary>The original span of the characters of <paramref name="span"/>.</summary>
    public TextSpan ToRaw(TextSpan span) =>
        span.Length == 0 ? new TextSpan(ToRaw(span.Start), 0) : TextSpan.Between(ToRaw(span.Start), ToRaw(span.End - 1) + Width);

    private int Width => IsPairs ? 2 : 1;

    private int RemovedBefore(int offset)
    {
        var removed = Removed.AsSpan();
        var (low, high) = (0, removed.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (removed[middle] <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
