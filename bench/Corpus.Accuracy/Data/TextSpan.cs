namespace Corpus.Accuracy.Data;

/// <summary>A stretch of a text in UTF-16 code units. The end is exclusive.</summary>
internal readonly record struct TextSpan(int Start, int End)
{
    public int Length => End - Start;

    public string In(string text) => text[Start..End];

    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>The number of code units that both spans share, or a negative number if they are apart.</summary>
    public int Overlap(TextSpan other) => Math.Min(End, other.End) - Math.Max(Start, other.Start);

    /// <summary>Code units that both spans share, divided by those from the first to the last of either: 1 if they are equal, 0 if they are apart.</summary>
    public double Similarity(TextSpan other) =>
        Overlap(other) is > 0 and var shared ? (double)shared / (Math.Max(End, other.End) - Math.Min(Start, other.Start)) : 0;

    /// <summary>Trims characters from both ends until <paramref name="keep"/> holds.</summary>
    public TextSpan Trim(string text, Func<char, bool> keep)
    {
        var (start, end) = (Start, End);
        while (start < end && !keep(text[start]))
            start++;
        while (end > start && !keep(text[end - 1]))
            end--;
        return new TextSpan(start, end);
    }
}
