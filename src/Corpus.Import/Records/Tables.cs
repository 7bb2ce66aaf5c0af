using nietras.SeparatedValues;

namespace Corpus.Import.Records;

/// <summary>Reads tables with a header: one article a row.</summary>
internal static class Tables
{
    private static readonly char[] Separators = [',', ';', '\t', '|'];

    public static IEnumerable<Imported> Read(byte[] bytes, string name)
    {
        var text = Pages.HtmlDecoder.Decode(bytes);
        try
        {
            return Rows(text, name);
        }
        catch (Exception error)
            when (error is InvalidDataException or ArgumentException or NotSupportedException or FormatException or KeyNotFoundException)
        {
            throw new ImportException($"it is not a table that can be read: {FirstLine(error.Message)}");
        }
    }

    private static List<Imported> Rows(string text, string name)
    {
        var read = new List<Imported>();
        var separator = SeparatorOf(text);
        using var reader = Sep.New(separator)
            .Reader(options => options with { Unescape = true, DisableColCountCheck = true })
            .FromText(text);
        var columns = reader.Header.ColNames;
        if (!columns.Any(column => RecordArticle.FieldOf(column) is Field.Text or Field.Html))
            throw new ImportException("it has no column such as 'text' or 'html'");
        foreach (var row in reader)
        {
            var article = new RecordArticle();
            for (var i = 0; i < columns.Count && i < row.ColCount; i++)
                article.Add(columns[i], row[i].ToString());
            var number = read.Count + 1;
            read.Add(Imported.Of($"row {number}", () => article.Make($"{name}-{number}")));
        }

        return read;
    }

    // The mark that the header has most often.
    private static char SeparatorOf(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        var header = end < 0 ? text : text[..end];
        return Separators.MaxBy(mark => header.Count(c => c == mark));
    }

    private static string FirstLine(string message) => message.ReplaceLineEndings("\n").Split('\n')[0];
}
