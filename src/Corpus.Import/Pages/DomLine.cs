using AngleSharp.Dom;

namespace Corpus.Import.Pages;

/// <summary>A line of a rendered page: the text of one block of its markup.</summary>
internal sealed class DomLine(int number, string text, int linkLength, IElement element)
{
    private const int ShortestSentence = 40;
    private const int ShortestProse = 80;

    public int Number => number;

    public string Text => text;

    /// <summary>The number of characters in links.</summary>
    public int LinkLength => linkLength;

    /// <summary>The innermost element that contains the whole line.</summary>
    public IElement Element => element;

    /// <summary>1 to 6 for a heading; 0 for any other line.</summary>
    public int HeadingLevel { get; } = LevelOf(element);

    /// <summary>The marker before the line if it starts a list item: a dash or a number.</summary>
    public string? Item { get; init; }

    public bool IsListItem => Item is not null;

    /// <summary>Whether the line is preformatted text, such as code.</summary>
    public bool IsCode { get; init; }

    /// <summary>The line is a row of a table.</summary>
    public bool IsRow { get; init; }

    public bool IsLinks => linkLength * 10 >= text.Length * 7;

    public bool EndsSentence { get; } = Ends(text);

    /// <summary>Whether the line has the length and the ending of a paragraph.</summary>
    public bool IsProse =>
        !IsLinks && HeadingLevel == 0 && (text.Length >= ShortestProse || text.Length >= ShortestSentence && EndsSentence);

    /// <summary>The weight that the line adds to the elements that contain it.</summary>
    public int Mass => IsProse ? text.Length - linkLength : 0;

    private static int LevelOf(IElement element)
    {
        for (var at = element; at is not null; at = at.ParentElement)
        {
            if (at.LocalName is ['h', >= '1' and <= '6' and var digit])
                return digit - '0';
            if (LineRenderer.IsBlock(at.LocalName))
                return 0;
        }

        return 0;
    }

    private static bool Ends(string text)
    {
        for (var at = text.Length - 1; at >= 0; at--)
        {
            if (text[at] is '.' or '!' or '?' or '…' or ':')
                return true;
            if (text[at] is not ('”' or '"' or '’' or '\'' or ')' or ']' or '»' or ' '))
                return false;
        }

        return false;
    }
}
