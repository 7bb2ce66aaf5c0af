using System.Globalization;

namespace Corpus;

/// <summary>A place in the file that a text was read from.</summary>
/// <remarks>The path is relative to the project (or to <c>CorpusRoot</c>, where the project sets it) with <c>/</c> between its parts, so that it is the same on every machine.</remarks>
public readonly record struct SourceLocation
{
    /// <param name="path">The file.</param>
    /// <param name="line">From 1. CR, LF and CR LF each end a line.</param>
    /// <param name="column">From 1, in UTF-16 code units.</param>
    /// <exception cref="ArgumentException">The path is not well-formed UTF-16.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The line or column is below 1.</exception>
    public SourceLocation(string path, int line, int column)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentOutOfRangeException.ThrowIfLessThan(line, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(column, 1);
        (Path, Line, Column) = (Given.Text(path), line, column);
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>The line, from 1.</summary>
    public int Line { get; }

    /// <summary>The column, from 1, in UTF-16 code units.</summary>
    public int Column { get; }

    /// <summary>Such as <c>seeds/000.txt:12:5</c>, which terminals and editors open.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Path}:{Line}:{Column}");
}
