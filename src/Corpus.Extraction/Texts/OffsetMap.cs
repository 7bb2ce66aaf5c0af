namespace Corpus.Extraction.Texts;

/// <summary>From the normalised text back to the text as it was given, which holds some characters more.</summary>
/// <param name="Removed">For each character that was taken out, in order: the offset in the normalised text of what follows it.</param>
internal readonly record struct OffsetMap(EquatableArray<int> Removed)
{
    /// <summary>The map of a text that was given as it is read.</summary>
    public static OffsetMap Identity => default;

    /// <summary>Where the character that stands at <paramref name="offset"/> stood.</summary>
    public int ToRaw(int offset) => offset + RemovedBefore(offset);

    /// <summary>Where the characters of <paramref name="span"/> stood, from the first to the last.</summary>
    public TextSpan ToRaw(TextSpan span) =>
        span.Length == 0 ? new TextSpan(ToRaw(span.Start), 0) : TextSpan.Between(ToRaw(span.Start), ToRaw(span.End - 1) + 1);

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
