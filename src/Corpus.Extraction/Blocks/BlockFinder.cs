using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Blocks;

/// <summary>Divides a page into blocks.</summary>
/// <remarks>A line that no rule decides is a paragraph: losing a part of the article is worse than keeping a part of the site.</remarks>
internal sealed class BlockFinder
{
    // Of a longer line, only the words that a phrase at its beginning can have are read.
    private const int ShortLine = 300;
    private const int LongestPhrase = 64;

    private const int LinesAboveTitle = 10;
    private const int MostOtherLinesAtEdge = 10;

    private readonly string _text;
    private readonly string? _title;
    private readonly ExtractionProgress _progress;
    private readonly List<Line> _lines = [];
    private readonly BlockKind?[] _kinds;
    private readonly List<Token> _words = [];

    private BlockFinder(string text, string? title, ExtractionProgress progress)
    {
        (_text, _title, _progress) = (text, title, progress);
        var endMarks = Separate(Wrapping.Join(text, Line.Read(text), progress.Trace));
        _kinds = new BlockKind?[_lines.Count];
        foreach (var mark in endMarks)
            _kinds[mark] = BlockKind.Boilerplate;
    }

    /// <param name="text">The normalized text: line feeds only.</param>
    /// <param name="title">The title that the catalog gives, or null.</param>
    /// <param name="titleStart">Where the title of the page begins, if that is known; otherwise -1.</param>
    public static Block[] Find(string text, string? title, ExtractionProgress? progress = null, int titleStart = -1)
    {
        var finder = new BlockFinder(text, title, progress ?? new ExtractionProgress());
        finder.Read(titleStart);
        return [.. finder._lines.Select((line, i) => new Block(line.Span, finder._kinds[i] ?? BlockKind.Paragraph))];
    }

    /// <summary>The lines of a page as the rules see them, so that a rule can be asked by itself.</summary>
    public static IEnumerable<LineContext> Contexts(string text, string? title)
    {
        var finder = new BlockFinder(text, title, new ExtractionProgress());
        finder.Read(-1);
        return Enumerable.Range(0, finder._lines.Count).Select(i => finder.Context(i, finder.Words(finder._lines[i].Span)));
    }

    private void Read(int titleStart)
    {
        FindByWords();
        FindTitle(titleStart);
        FindEdges();
        FindByNeighbors();
    }

    /// <summary>Separates headings from the beginnings of lines and the marks of the publisher from their ends.</summary>
    /// <returns>Which lines are such marks.</returns>
    private List<int> Separate(List<Line> lines)
    {
        var headings = new GluedHeading(_text, _progress.Trace);
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

            if (EndMark.Candidate(_text, rest.Span, _progress.Trace) is { } word && EndMark.Mark.First(word) is not null)
            {
                (rest, var mark) = rest.Cut(_text, word.Place.Start);
                _lines.Add(rest);
                marks.Add(_lines.Count);
                rest = mark;
            }

            _lines.Add(rest);
        }

        return marks;
    }

    private void FindByWords()
    {
        for (var i = 0; i < _kinds.Length; i++)
        {
            _progress.Reach(_lines[i].Span);
            _kinds[i] ??= BlockRules.Anywhere.First(Context(i, Words(_lines[i].Span)));
        }
    }

    private void FindTitle(int titleStart)
    {
        if (_lines.FindIndex(line => line.Span.Contains(titleStart)) is >= 0 and var known)
        {
            _kinds[known] = BlockKind.Title;
            return;
        }

        for (var i = 0; _title is not null && i < _kinds.Length && i < LinesAboveTitle; i++)
        {
            if (BlockRules.DeclaredTitle.First(Context(i)) is { } title)
            {
                _kinds[i] = title;
                return;
            }
        }

        var first = Array.IndexOf(_kinds, null);
        if (first >= 0)
            _kinds[first] = BlockRules.FirstLine.First(Context(first));
    }

    private void FindEdges()
    {
        var lines = Enumerable.Range(0, _kinds.Length);
        FindEdge(lines);
        FindEdge(lines.Reverse());
    }

    /// <summary>Looks from an end of the page to the first line that is certainly a paragraph of the article.</summary>
    private void FindEdge(IEnumerable<int> lines)
    {
        var others = 0;
        foreach (var i in lines.Where(i => _kinds[i] is null))
        {
            var line = _lines[i].Span;
            if (line.Length <= ShortLine && Words(line) is var words && BoilerplateRules.MayBeEdge(words))
                _kinds[i] = BoilerplateRules.Edge.First(Context(i, words));
            if (_kinds[i] is null && (Prose.IsParagraph(_text, line) || ++others == MostOtherLinesAtEdge))
                return;
        }
    }

    private void FindByNeighbors()
    {
        for (var i = 1; i < _kinds.Length; i++)
        {
            _progress.Reach(_lines[i].Span);
            _kinds[i] ??= BlockRules.Between.First(Context(i));
        }
    }

    private LineContext Context(int i, Token[]? words = null) => new(_text, _lines, _kinds, i, words ?? [], _title, _progress.Trace);

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
