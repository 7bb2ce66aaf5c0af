using System.Text;

namespace Corpus.Import.Pages;

/// <summary>Formats the lines of an article as the extraction expects them: the headline first, and empty lines between lines.</summary>
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
            // List items and table rows are not separated.
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
