using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Blocks;

/// <summary>Divides a page into blocks.</summary>
/// <remarks>
/// What is not surely something else is a paragraph: to lose a piece of the article is worse than to keep a piece of the site.
/// </remarks>
internal sealed class BlockFinder
{
    // The words of a longer line are read only as far as a phrase at its beginning needs.
    private const int ShortLine = 300;
    private const int LongestPhrase = 64;

    private const int LinesAboveTitle = 10;
    private const int OddLinesAtEdge = 10;

    private readonly string _text;
    private readonly ExtractionProgress _progress;
    private readonly List<Line> _lines = [];
    private readonly BlockKind?[] _kinds;
    private readonly List<Token> _words = [];

    private BlockFinder(string text, ExtractionProgress progress)
    {
        (_text, _progress) = (text, progress);
        var endMarks = Unglue(Wrapping.Join(text, Line.Read(text)));
        _kinds = new BlockKind?[_lines.Count];
        foreach (var mark in endMarks)
            _kinds[mark] = BlockKind.Boilerplate;
    }

    /// <param name="text">The normalised text: line feeds only.</param>
    /// <param name="title">The title the catalog gives, or null.</param>
    public static Block[] Find(string text, string? title, ExtractionProgress? progress = null)
    {
        var finder = new BlockFinder(text, progress ?? new ExtractionProgress());
        finder.FindLinesOfTheSite();
        finder.FindTitle(title);
        finder.FindEdges();
        finder.FindHeadings();
        return [.. finder._lines.Select((line, i) => new Block(line.Span, finder._kinds[i] ?? BlockKind.Paragraph))];
    }

    /// <summary>Cuts headings from the beginnings of lines and the marks of the outlet from their ends.</summary>
    /// <returns>Which lines are such marks.</returns>
    private List<int> Unglue(List<Line> lines)
    {
        var headings = new GluedHeading(_text);
        var marks = new List<int>();
        foreach (var line in lines)
        {
            _progress.Reach(line.Span);
            var rest = line;
            if (headings.Find(rest.Span) is >= 0 and var paragraph)
            {
                (var heading, rest) = rest.Cut(_text, paragraph);
                _lines.Add(heading);
            }

            if (EndMark.Find(_text, rest.Span) is >= 0 and var mark)
            {
                (rest, var sign) = rest.Cut(_text, mark);
                _lines.Add(rest);
                marks.Add(_lines.Count);
                rest = sign;
            }

            _lines.Add(rest);
        }

        return marks;
    }

    private void FindLinesOfTheSite()
    {
        for (var i = 0; i < _kinds.Length; i++)
        {
            _progress.Reach(_lines[i].Span);
            if (_kinds[i] is not null)
                continue;
            var line = _lines[i].Span;
            var words = Words(line);
            if (Furniture.IsAnywhere(_text, line, words))
                _kinds[i] = BlockKind.Boilerplate;
            else if (Caption.Is(_text, line, words))
                _kinds[i] = BlockKind.Caption;
            else if (RelatedLink.Is(words))
                _kinds[i] = BlockKind.RelatedLink;
            else if (ListItem.Begins(_text, line))
                _kinds[i] = BlockKind.ListItem;
        }
    }

    private void FindTitle(string? title)
    {
        for (var i = 0; title != null && i < _kinds.Length && i < LinesAboveTitle; i++)
        {
            if (Heading.IsSame(_text, _lines[i].Span, title))
            {
                _kinds[i] = BlockKind.Title;
                return;
            }
        }

        var first = Array.IndexOf(_kinds, null);
        if (first >= 0 && first + 1 < _kinds.Length && Heading.CanBeTitle(_text, _lines[first].Span)
            && (_lines[first + 1].BlankBefore || IsProse(first + 1)))
            _kinds[first] = BlockKind.Title;
    }

    private void FindEdges()
    {
        var lines = Enumerable.Range(0, _kinds.Length);
        FindEdge(lines);
        FindEdge(lines.Reverse());
    }

    /// <summary>From an end of the page to the first paragraph that the article certainly says.</summary>
    private void FindEdge(IEnumerable<int> lines)
    {
        var odd = 0;
        foreach (var i in lines.Where(i => _kinds[i] is null))
        {
            var line = _lines[i].Span;
            if (line.Length <= ShortLine && Furniture.IsAtEdge(Words(line)))
                _kinds[i] = BlockKind.Boilerplate;
            else if (Prose.IsParagraph(_text, line) || ++odd == OddLinesAtEdge)
                return;
        }
    }

    private void FindHeadings()
    {
        for (var i = 1; i < _kinds.Length; i++)
        {
            _progress.Reach(_lines[i].Span);
            if (_kinds[i] is not null)
                continue;
            if (RelatedLink.IsHeadline(_text, _lines[i].Span) && IsProse(i - 1) && (i + 1 == _kinds.Length || IsProse(i + 1)))
                _kinds[i] = BlockKind.RelatedLink;
            else if (_kinds[i - 1] == BlockKind.RelatedLink && !LeadsToProse(i) && RelatedLink.IsListed(_text, _lines[i].Span))
                _kinds[i] = BlockKind.RelatedLink;
            else if (Heading.CanBeHeading(_text, _lines[i].Span) && LeadsToProse(i) && _lines[i + 1].Span.Length > _lines[i].Span.Length)
                _kinds[i] = BlockKind.Heading;
        }
    }

    private bool IsProse(int i) => _kinds[i] is null && Prose.EndsSentence(_text, _lines[i].Span) && !Prose.IsCapitals(_text, _lines[i].Span);

    private bool LeadsToProse(int i) => i + 1 < _kinds.Length && IsProse(i + 1);

    private Token[] Words(TextSpan line)
    {
        var end = line.End;
        if (line.Length > ShortLine)
        {
            end = line.Start + LongestPhrase;
            while (end > line.Start && !char.IsWhiteSpace(_text[end]))
                end--;
        }

        _words.Clear();
        English.Tokenize(_text, TextSpan.Between(line.Start, end), _words);
        return [.. _words];
    }
}
