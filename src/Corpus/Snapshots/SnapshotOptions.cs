namespace Corpus;

/// <summary>Specifies how records are written as text for snapshot tests.</summary>
public sealed record SnapshotOptions
{
    /// <summary>
    /// Gets a value that indicates whether each line has the line and column of the words. The default is true. Without places, a paragraph that is inserted into a text changes only
    /// the lines of what it adds, and a list shows the path of the file before each item.
    /// </summary>
    public bool Places { get; init; } = true;
}
