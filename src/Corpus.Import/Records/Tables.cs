using Corpus.Extraction.Metadata;
using Corpus.Extraction.Texts;

namespace Corpus.Import.Records;

/// <summary>Reads tables with a header: one article per row.</summary>
internal static class Tables
{
    public static IEnumerable<Imported> Read(byte[] bytes, string name)
    {
        var table = CsvTable.Read(Pages.HtmlDecoder.Decode(bytes), out _);
        if (!table.Header.Any(column => MetadataNames.Find(column.Text) is { Key: MetadataKey.Text or MetadataKey.Html }))
            throw new ImportException("it has no column such as 'text' or 'html'");
        var number = 0;
        foreach (var row in table.Rows)
        {
            var article = new RecordArticle();
            for (var i = 0; i < table.Header.Count && i < row.Count; i++)
                article.Add(table.Header[i].Text, row[i].Text);
            var at = ++number;
            yield return Imported.Of($"row {at}", () => article.Make($"{name}-{at}"));
        }
    }
}
