using System.Buffers;
using System.Globalization;
using System.Text;

namespace Corpus.Export;

/// <summary>Writes quotations and events as tables for spreadsheets (RFC 4180: a comma between fields, CR LF after each row).</summary>
/// <remarks>
/// No part of a field can be taken for a formula, whatever separator the reader splits at. In many locales, Excel splits at semicolons and ignores the quotation marks around
/// a field. A <c>'</c> therefore comes before everything that could begin a formula: at the start of a field, and after each <c>;</c>, <c>|</c>, tab and line end inside it. To
/// restore the original text, remove the first <c>'</c> at each of these places if only blanks, quotation marks and apostrophes are between it and a <c>=</c>, <c>+</c>,
/// <c>-</c> or <c>@</c>, or, at the start of a field, a tab or a line end.
/// </remarks>
public static class CorpusCsv
{
    // With the full-width and small forms, which some locales read as the plain ones.
    private const string FormulaStarts = "=+-@＝＋－＠﹦﹢﹣﹫";

    // What common readers split rows and cells at; the comma is missing because every reader that splits there takes notice of the quotes.
    private const string CellEnds = ";|\t\n\v\f\r\u0085\u2028\u2029";

    private static readonly SearchValues<char> Separators = SearchValues.Create(CellEnds);
    private static readonly SearchValues<char> Quoted = SearchValues.Create(CellEnds + ",\"");

    /// <summary>
    /// Returns a table with a row for each quotation. Its columns are <c>id,kind,speaker,text,source,cue,via,basis,rule,article,outlet,published,path,line,column,tags,fields</c>.
    /// </summary>
    /// <param name="quotes">The quotations.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="quotes"/> is null.</exception>
    /// <exception cref="InvalidOperationException">A quotation belongs to no article.</exception>
    public static string WriteQuotes(IEnumerable<Quote> quotes) => Written.ToString(output => WriteQuotes(output, quotes));

    /// <summary>Writes a table with a row for each quotation, as <see cref="WriteQuotes(IEnumerable{Quote})"/> returns it.</summary>
    /// <param name="output">The writer. Each row is written when its quotation is read, so that the table can be larger than memory.</param>
    /// <param name="quotes">The quotations.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">A quotation belongs to no article.</exception>
    public static void WriteQuotes(TextWriter output, IEnumerable<Quote> quotes)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(quotes);
        output.Write("id,kind,speaker,text,source,cue,via,basis,rule,article,outlet,published,path,line,column,tags,fields\r\n");
        foreach (var q in quotes)
            Row(
                output,
                q.Article,
                q.Location,
                q.Id,
                q.Kind.ToString(),
                q.SpeakerName,
                q.Text,
                q.Source?.Text,
                q.Cue?.Text,
                q.Via?.Text,
                q.Basis.ToString(),
                q.Rule
            );
    }

    /// <summary>
    /// Returns a table with a row for each event. Its columns are <c>id,when,first,last,precision,text,expression,basis,participants,article,outlet,published,path,line,column,tags,fields</c>.
    /// </summary>
    /// <param name="events">The events.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="events"/> is null.</exception>
    /// <exception cref="InvalidOperationException">An event belongs to no article.</exception>
    public static string WriteEvents(IEnumerable<DatedEvent> events) => Written.ToString(output => WriteEvents(output, events));

    /// <summary>Writes a table with a row for each event, as <see cref="WriteEvents(IEnumerable{DatedEvent})"/> returns it.</summary>
    /// <param name="output">The writer. Each row is written when its event is read, so that the table can be larger than memory.</param>
    /// <param name="events">The events.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">An event belongs to no article.</exception>
    public static void WriteEvents(TextWriter output, IEnumerable<DatedEvent> events)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(events);
        output.Write(
            "id,when,first,last,precision,text,expression,basis,participants,article,outlet,published,path,line,column,tags,fields\r\n"
        );
        foreach (var e in events)
        {
            Row(
                output,
                e.Article,
                e.Location,
                e.Id,
                e.When.ToString(),
                Iso(e.When.Start),
                Iso(e.When.End),
                e.When.Precision.ToString(),
                e.Text,
                e.Expression.Passage.Text,
                e.Basis.ToString(),
                string.Join("; ", e.Participants.Select(p => p.Name))
            );
        }
    }

    private static void Row(TextWriter output, Article article, SourceLocation place, params string?[] fields)
    {
        string?[] columns =
        [
            .. fields,
            article.Id,
            article.Outlet,
            Iso(article.Published),
            place.Path,
            place.Line.ToString(CultureInfo.InvariantCulture),
            place.Column.ToString(CultureInfo.InvariantCulture),
            string.Join("; ", article.Tags.AsEnumerable()),
            string.Join("; ", article.Fields.AsEnumerable()),
        ];
        output.Write(string.Join(',', columns.Select(Field)));
        output.Write("\r\n");
    }

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Returns a field in the form in which it is written to a row.</summary>
    internal static string Field(string? value)
    {
        if (string.IsNullOrEmpty(value))
            return "";
        value = Disarmed(value);
        return value.AsSpan().ContainsAny(Quoted) || value[0] == ' ' || value[^1] == ' '
            ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : value;
    }

    /// <summary>The text with a <c>'</c> before each stretch that a reader could take for a formula or for an order to another program (OWASP, "CSV Injection").</summary>
    private static string Disarmed(string value)
    {
        StringBuilder? disarmed = null;
        var copied = 0;
        for (var cell = 0; cell >= 0; cell = NextCell(value, cell))
        {
            if (!IsArmed(value, cell))
                continue;
            disarmed ??= new StringBuilder(value.Length + 1);
            disarmed.Append(value, copied, cell - copied).Append('\'');
            copied = cell;
        }

        return disarmed is null ? value : disarmed.Append(value, copied, value.Length - copied).ToString();
    }

    /// <summary>The place after the next separator, where a cell begins for a reader that splits there; -1 after the last.</summary>
    private static int NextCell(string value, int from) =>
        value.AsSpan(from).IndexOfAny(Separators) is >= 0 and var at ? from + at + 1 : -1;

    private static bool IsArmed(string value, int cell)
    {
        var at = cell;
        while (at < value.Length && IsSkipped(value[at]))
            at++;
        if (at == value.Length)
            return false;
        // Spreadsheets skip a tab or a line end at the start of a field.
        return FormulaStarts.Contains(value[at]) || (cell == 0 && char.IsWhiteSpace(value[at]));
    }

    /// <summary>Whether a reader may see what comes after as the start of the cell. An apostrophe is skipped so that removing the first one always gives the text back.</summary>
    private static bool IsSkipped(char c) =>
        c is '"' or '\''
        || (
            !Separators.Contains(c)
            && (char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format)
        );
}
