using System.Text;

namespace Corpus.Import.Pages;

/// <summary>Writes the lines of an article as the extraction reads them: the headline first, and an empty line between two lines.</summary>
internal static class ArticleText
{
    public static string Of(string? title, IEnumerable<DomLine> lines)
    {
        var text = new StringBuilder();
        if (title is not null)
            text.Append(title).Append('\n');
        var before = (DomLine?)null;
        foreach (var line in lines)
        {
            // Items of a list and rows of a table stand together.
            if (text.Length > 0 && !(before is not null && (line.IsListItem && before.IsListItem || line.IsRow && before.IsRow)))
                text.Append('\n');
            if (line.IsListItem)
                text.Append(line.Item).Append(' ');
            text.Append(line.Text).Append('\n');
            before = line;
        }

        return text.ToString();
    }
}
