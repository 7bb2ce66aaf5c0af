using System.Buffers;
using System.Globalization;
using System.Text;

namespace Corpus.Export;

/// <summary>
/// Quotations and events as tables for spreadsheets (RFC 4180: a comma between fields, CR LF after each row).
/// </summary>
/// <remarks>
/// Nothing in a field is a formula, whatever separator the reader splits at. Excel splits at semicolons in many locales and then takes no notice of the quotes that
/// hold a field together, so a <c>'</c> comes before anything that could begin a formula: at the start of a field, and after each <c>;</c>, <c>|</c>, tab and
/// line end inside it. To get the original text back, remove the first <c>'</c> at each of these places where only blanks, quotes and apostrophes stand between it
/// and a <c>=</c>, <c>+</c>, <c>-</c> or <c>@</c>, or, at the start of a field, a tab or a line end.
/// </remarks>
public static class CorpusCsv
{
    // With the full-width and small forms, which some locales read as the plain ones.
    private const string FormulaStarts = "=+-@＝＋－＠﹦﹢﹣﹫";

    // What common readers split rows and cells at; the comma is missing because every reader that splits there takes notice of the quotes.
    private const string CellEnds = ";|\t\n\v\f\r\u0085\u2028\u2029";

    private static readonly SearchValues<char> Separators = SearchValues.Create(CellEnds);
    private static readonly SearchValues<char> Quoted = SearchValues.Create(CellEnds + ",\"");

    /// <summary>A row for each quotation: <c>id,kind,speaker,text,source,cue,via,basis,rule,article,outlet,published,path,line,column</c>.</summary>
    public static string Write(IEnumerable<Quote> quotes)
    {
        ArgumentNullException.ThrowIfNull(quotes);
        return Table(
            "id,kind,speaker,text,source,cue,via,basis,rule,article,outlet,published,path,line,column",
            quotes.Select(q => Row(
                [q.Id, q.Kind.ToString(), q.SpeakerName, q.Text, q.Source?.Text, q.Cue?.Text, q.Via?.Text, q.Basis.ToString(), q.Rule], q.Article, q.Location)));
    }

    /// <summary>A row for each event: <c>id,when,first,last,precision,text,expression,basis,participants,article,outlet,published,path,line,column</c>.</summary>
    public static string Write(IEnumerable<DatedEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        return Table(
            "id,when,first,last,precision,text,expression,basis,participants,article,outlet,published,path,line,column",
            events.Select(e => Row(
                [e.Id, e.When.ToString(), Iso(e.When.First), Iso(e.When.Last), e.When.Precision.ToString(), e.Text, e.Expression.Passage.Text, e.Basis.ToString(), string.Join("; ", e.Participants.Select(p => p.Name))],
                e.Article, e.Location)));
    }

    private static string Table(string head, IEnumerable<string> rows)
    {
        var table = new StringBuilder(head).Append("\r\n");
        foreach (var row in rows)
            table.Append(row).Append("\r\n");
        return table.ToString();
    }

    private static string Row(string?[] fields, Article article, SourceLocation place) => string.Join(',', fields
        .Concat([article.Id, article.Outlet, Iso(article.Published), place.Path, place.Line.ToString(CultureInfo.InvariantCulture), place.Column.ToString(CultureInfo.InvariantCulture)])
        .Select(Field));

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A field as it stands in a row.</summary>
    internal static string Field(string? value)
    {
        if (string.IsNullOrEmpty(value))
            return "";
        value = Disarmed(value);
        return value.AsSpan().ContainsAny(Quoted) || value[0] == ' ' || value[^1] == ' ' ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value;
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
    private static int NextCell(string value, int from) => value.AsSpan(from).IndexOfAny(Separators) is >= 0 and var at ? from + at + 1 : -1;

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
        c is '"' or '\'' || (!Separators.Contains(c) && (char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format));
}
