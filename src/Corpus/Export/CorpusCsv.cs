using System.Globalization;
using System.Text;

namespace Corpus.Export;

/// <summary>
/// Quotations and events as tables for spreadsheets (RFC 4180; a comma between fields, CR LF after each row). A field that a spreadsheet would take for a
/// formula gets a <c>'</c> before it, which spreadsheets do not show.
/// </summary>
public static class CorpusCsv
{
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
        // What spreadsheets read as a formula or as an order to another program (OWASP, "CSV injection"), full-width forms with it.
        if (value.TrimStart(' ') is not "" and var visible && "=+-@\t\r\n＝＋－＠".Contains(visible[0]))
            value = "'" + value;
        return value.AsSpan().ContainsAny(",\"\r\n") || value[0] == ' ' || value[^1] == ' ' ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value;
    }
}
