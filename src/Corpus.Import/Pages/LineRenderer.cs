using System.Buffers;
using System.Text;
using AngleSharp.Dom;

namespace Corpus.Import.Pages;

/// <summary>Renders the visible content of a page as lines: one for each block, heading, list item, or table row.</summary>
/// <remarks>The traversal uses an explicit stack, so that deeply nested pages do not overflow the call stack.</remarks>
internal sealed class LineRenderer
{
    private const int LongestCell = 200;

    // A line that consists only of these characters is a separator.
    private static readonly SearchValues<char> Marks = SearchValues.Create(" |-–—•·*_=");
    private static readonly HashSet<string> Blocks = WordList.Of("Pages/blocks");
    private static readonly HashSet<string> Unseen = WordList.Of("Pages/unseen");

    private readonly List<DomLine> _lines = [];
    private readonly StringBuilder _text = new();
    private readonly Dictionary<IElement, int> _numbers = [];
    private IElement? _list;
    private int _number;
    private int _links;
    private int _inLink;
    private int _preformatted;
    private IElement? _row;
    private string? _item;
    private bool _space;

    public static bool IsBlock(string tag) => Blocks.Contains(tag);

    /// <param name="root">Usually the body.</param>
    /// <param name="showsHidden">Whether to render content that is hidden until a script shows it.</param>
    public static List<DomLine> Render(IElement root, bool showsHidden)
    {
        var renderer = new LineRenderer();
        renderer.Walk(root, showsHidden);
        return renderer._lines;
    }

    private void Walk(IElement root, bool showsHidden)
    {
        // Each node with the index of its next child, because finding the next sibling is linear in this library.
        var open = new Stack<(INode Node, int Next)>();
        if (Enter(root, showsHidden))
            open.Push((root, 0));
        while (open.TryPop(out var top))
        {
            if (top.Next == top.Node.ChildNodes.Length)
            {
                Leave(top.Node);
                continue;
            }

            open.Push((top.Node, top.Next + 1));
            var child = top.Node.ChildNodes[top.Next];
            if (Enter(child, showsHidden))
                open.Push((child, 0));
        }

        Flush(root);
    }

    /// <returns>Whether the node was opened, so that its children must be visited and it must be closed.</returns>
    private bool Enter(INode node, bool showsHidden)
    {
        if (node is IText text)
        {
            Add(text.Data);
            return false;
        }

        if (node is not IElement element)
            return node is IDocument;
        var tag = element.LocalName;
        if (Unseen.Contains(tag) || !showsHidden && IsHidden(element))
            return false;
        if (tag == "br")
        {
            Flush(element.ParentElement!);
            return false;
        }

        if (tag == "a")
            _inLink++;
        if (tag == "pre")
            _preformatted++;
        if (tag is "td" or "th" && _row is not null)
        {
            if (_text.Length > 0)
            {
                _text.Append(" | ");
                _space = false;
            }
        }
        else if (_row is null && IsBlock(tag))
        {
            Flush(element.ParentElement ?? element);
            if (tag == "tr" && IsDataRow(element))
                _row = element;
            _item = tag == "li" ? MarkOf(element) : null;
        }

        return true;
    }

    private void Leave(INode node)
    {
        if (node is not IElement element)
            return;
        var tag = element.LocalName;
        if (tag == "a")
            _inLink--;
        if (tag == "pre")
            _preformatted--;
        if (element == _row)
        {
            Flush(element, isRow: true);
            _row = null;
        }
        else if (_row is null && IsBlock(tag))
            Flush(element);
    }

    private void Add(string data)
    {
        foreach (var c in data)
        {
            if (c == '\n' && _preformatted > 0 && _text.Length > 0)
            {
                _text.Append('\n');
                _space = false;
            }
            else if (char.IsWhiteSpace(c) || char.IsControl(c))
                _space = true;
            // Soft hyphens, zero-width characters, and the byte order mark.
            else if (c is not ('\u00AD' or '\u200B' or '\u2060' or '\uFEFF' or '\u200E' or '\u200F'))
            {
                if (_space && _text.Length > 0)
                {
                    _text.Append(' ');
                    if (_inLink > 0)
                        _links++;
                }

                _space = false;
                _text.Append(c);
                if (_inLink > 0)
                    _links++;
            }
        }
    }

    private void Flush(IElement element, bool isRow = false)
    {
        if (_text.Length > 0)
        {
            var links = _links;
            foreach (var part in _text.ToString().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                if (part.AsSpan().IndexOfAnyExcept(Marks) < 0)
                    continue;
                _lines.Add(
                    new DomLine(_lines.Count, part, Math.Min(links, part.Length), element)
                    {
                        Item = _item,
                        IsRow = isRow,
                        IsCode = _preformatted > 0,
                    }
                );
                links = Math.Max(0, links - part.Length);
            }

            _item = null;
        }

        _text.Clear();
        (_links, _space) = (0, false);
    }

    private string MarkOf(IElement item)
    {
        if (item.ParentElement is not { LocalName: "ol" } list)
            return "-";
        if (list != _list)
            (_list, _number) = (
                list,
                _numbers.TryGetValue(list, out var known) ? known
                : int.TryParse(list.GetAttribute("start"), out var start) ? start - 1
                : 0
            );
        _numbers[list] = ++_number;
        return $"{_number}.";
    }

    // A layout table has blocks in its cells.
    private static bool IsDataRow(IElement row)
    {
        foreach (var cell in row.Children)
        {
            if (cell.LocalName is not ("td" or "th") || cell.TextContent.Length > LongestCell)
                return false;
            foreach (var inner in cell.Children)
            {
                if (inner.LocalName is "table" or "h1" or "h2" or "h3" or "form" or "div" && inner.ChildElementCount > 2)
                    return false;
            }
        }

        return row.ChildElementCount > 1;
    }

    private static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden")
        || element.GetAttribute("style") is { } style
            && style.Contains("display", StringComparison.OrdinalIgnoreCase)
            && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase);
}
