using System.Globalization;
using Corpus.Extraction;
using Corpus.Extraction.Texts;

namespace Corpus.Tool.Explain;

/// <summary>A place in a file, as compilers and editors write it: <c>press/rain.txt:5:12</c>, or <c>press/rain.txt:5</c> for the line.</summary>
internal sealed record TextPlace(string Path, int Line, int? Column)
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>Reads a place from its end, because a path may hold colons too: <c>C:\press\rain.txt:5:12</c>.</summary>
    /// <exception cref="ToolException">It is not a place.</exception>
    public static TextPlace Parse(string place)
    {
        if (Last(place) is not var (path, last))
            throw ToolException.Usage($"'{place}' is not a place; write FILE:LINE or FILE:LINE:COLUMN, such as press/rain.txt:5:12");
        return Last(path) is var (file, line) ? new TextPlace(file, line, last) : new TextPlace(path, last, null);
    }

    public override string ToString() => Column is null ? $"{Path}:{Line}" : $"{Path}:{Line}:{Column}";

    /// <summary>Where the place is in a text.</summary>
    /// <param name="given">The text of the file.</param>
    /// <returns>The span in the normalized text: a character, or a line without its line break.</returns>
    /// <exception cref="ToolException">The text has no such line or column.</exception>
    public TextSpan In(string given, DecodedText read)
    {
        var lines = new LineMap(given);
        if (Line < 1 || Line > lines.Count)
            throw ToolException.Usage($"{Path} has {Number(lines.Count, "line")}, so there is no line {Line}");
        var line = lines.Line(Line);
        var start = line.Start + (Line == 1 && given.StartsWith(ByteOrderMark) ? 1 : 0);
        var end = line.End;
        while (end > start && given[end - 1] is '\n' or '\r')
            end--;
        if (Column is not { } column)
            return TextSpan.Between(Normalized(start), Normalized(end));
        if (column < 1 || column > end - start)
            throw ToolException.Usage($"line {Line} of {Path} has {Number(end - start, "column")}, so there is no column {column}");
        return new TextSpan(Normalized(start + column - 1), 1);

        int Normalized(int offset)
        {
            var (low, high) = (0, read.Text!.Length);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (read.Offsets.ToRaw(middle) < offset)
                    low = middle + 1;
                else
                    high = middle;
            }

            return low;
        }
    }

    private static (string Before, int Number)? Last(string place) =>
        place.LastIndexOf(':') is > 0 and var colon
        && int.TryParse(place.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? (place[..colon], number)
            : null;

    private static string Number(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
