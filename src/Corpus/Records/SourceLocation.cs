using System.Globalization;

namespace Corpus;

/// <summary>Represents a place in the file that a text comes from.</summary>
/// <remarks>
/// The path is relative to the project (or to <c>CorpusRoot</c>, if the project sets it) with <c>/</c> as separator, so that it is the same on every machine. The default value has
/// an empty path and line and column 0.
/// </remarks>
public readonly record struct SourceLocation
{
    private readonly string? _path;

    /// <summary>Initializes a new instance of the <see cref="SourceLocation"/> structure.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="line">The line, from 1. CR, LF and CR LF each end a line.</param>
    /// <param name="column">The column, from 1, in UTF-16 code units.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is not well-formed UTF-16.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="line"/> or <paramref name="column"/> is less than 1.</exception>
    public SourceLocation(string path, int line, int column)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentOutOfRangeException.ThrowIfLessThan(line, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(column, 1);
        (_path, Line, Column) = (Given.Text(path), line, column);
    }

    /// <summary>Gets the path of the file.</summary>
    public string Path => _path ?? "";

    /// <summary>Gets the line, from 1.</summary>
    public int Line { get; }

    /// <summary>Gets the column, from 1, in UTF-16 code units.</summary>
    public int Column { get; }

    /// <summary>Returns the location in the form that terminals and editors open, such as <c>seeds/000.txt:12:5</c>.</summary>
    /// <returns>The path, line and column with <c>:</c> between them.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Path}:{Line}:{Column}");
}
