using System.Text;

namespace Corpus.Extraction.Texts;

/// <summary>A value of a table and its place.</summary>
/// <param name="Span">The cell in the text, with its quotation marks.</param>
internal readonly record struct CsvCell(string Text, TextSpan Span);

/// <summary>A table with a header (RFC 4180), whose cells are separated by commas, semicolons, tabs or vertical bars.</summary>
internal sealed record CsvTable(IReadOnlyList<CsvCell> Header, IReadOnlyList<IReadOnlyList<CsvCell>> Rows)
{
    private static readonly char[] Separators = [',', ';', '\t', '|'];

    /// <summary>Reads a table. Rows can have fewer or more cells than the header; blank lines are no rows.</summary>
    /// <param name="open">The cell whose quotation mark is not closed, so that it goes on to the end of the text; null if there is none.</param>
    public static CsvTable Read(string text, out TextSpan? open)
    {
        open = null;
        var start = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        var separator = SeparatorOf(text, start);
        var rows = new List<IReadOnlyList<CsvCell>>();
        var row = new List<CsvCell>();
        for (var at = start; at < text.Length || row.Count > 0; )
        {
            row.Add(Cell(text, ref at, separator, ref open));
            if (at < text.Length && text[at] == separator)
            {
                at++;
                continue;
            }

            // A line ends with CR, LF or both.
            if (at < text.Length && text[at++] == '\r' && at < text.Length && text[at] == '\n')
                at++;
            if (row.Count > 1 || row[0].Text.Trim().Length > 0)
                rows.Add(row);
            row = [];
        }

        return rows.Count == 0 ? new CsvTable([], []) : new CsvTable(rows[0], rows.GetRange(1, rows.Count - 1));
    }

    private static CsvCell Cell(string text, ref int at, char separator, ref TextSpan? open)
    {
        var start = at;
        if (at < text.Length && text[at] == '"')
        {
            var value = new StringBuilder();
            for (at++; at < text.Length; at++)
            {
                if (text[at] == '"' && (at + 1 == text.Length || text[at + 1] != '"'))
                    break;
                if (text[at] == '"')
                    at++;
                value.Append(text[at]);
            }

            if (at == text.Length)
                open ??= TextSpan.Between(start, start + 1);
            else
                at++;
            // What stands behind the closing mark belongs to the cell.
            var rest = at;
            SkipPlain(text, ref at, separator);
            return new(value.Append(text, rest, at - rest).ToString(), TextSpan.Between(start, at));
        }

        SkipPlain(text, ref at, separator);
        return new(text.Substring(start, at - start), TextSpan.Between(start, at));
    }

    private static void SkipPlain(string text, ref int at, char separator)
    {
        while (at < text.Length && text[at] != separator && text[at] is not ('\n' or '\r'))
            at++;
    }

    // The mark that the header has most often.
    private static char SeparatorOf(string text, int start)
    {
        var end = text.IndexOfAny(['\n', '\r'], start);
        var header = text.Substring(start, (end < 0 ? text.Length : end) - start);
        return Separators.OrderByDescending(mark => header.Count(c => c == mark)).First();
    }
}
