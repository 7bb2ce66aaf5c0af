using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.Facts;
using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Texts;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Blocks;

/// <summary>Divides a page into blocks.</summary>
/// <remarks>A line that no rule decides is a paragraph: losing a part of the article is worse than keeping a part of the site.</remarks>
internal sealed class BlockFinder
{
    // Of a longer line, only the words that a phrase at its beginning can have are read.
    private const int ShortLine = 300;
    private const int LongestPhrase = 64;

    private const int MostOtherLinesAtEdge = 10;

    private readonly string _text;
    private readonly PageFacts _facts;
    private readonly ExtractionProgress _progress;
    private readonly List<Line> _lines = [];
    private readonly BlockKind?[] _kinds;
    private readonly List<Token> _words = [];

    private BlockFinder(string text, PageFacts facts, ExtractionProgress progress)
    {
        (_text, _facts, _progress) = (text, facts, progress);
        var endMarks = Separate(Wrapping.Join(text, Line.Read(text), progress.Trace));
        _kinds = new BlockKind?[_lines.Count];
        foreach (var mark in endMarks)
            _kinds[mark] = BlockKind.Boilerplate;
    }

    /// <param name="text">The normalized text: line feeds only.</param>
    /// <param name="facts">What the page says of itself: which line is its title, and which lines only tell who wrote it and when.</param>
    public static Block[] Find(string text, PageFacts facts, ExtractionProgress? progress = null)
    {
        var finder = new BlockFinder(text, facts, progress ?? new ExtractionProgress());
        finder.Read();
        return [.. finder._lines.Select((line, i) => new Block(line.Span, finder._kinds[i] ?? BlockKind.Paragraph))];
    }

    /// <summary>The blocks of a page of which nothing is known yet.</summary>
    /// <param name="title">The title that the catalog gives, or null.</param>
    public static Block[] Find(string text, string? title, ExtractionProgress? progress = null) =>
        Find(text, FactFinder.Find(text, title, progress), progress);

    /// <summary>The lines of a page as the rules see them, so that a rule can be asked by itself.</summary>
    public static IEnumerable<LineContext> Contexts(string text, string? title)
    {
        var finder = new BlockFinder(text, FactFinder.Find(text, title), new ExtractionProgress());
        finder.Read();
        return Enumerable.Range(0, finder._lines.Count).Select(i => finder.Context(i, finder.Words(finder._lines[i].Span)));
    }

    private void Read()
    {
        FindFacts();
        FindByWords();
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

    /// <summary>The title, and the lines that only tell who wrote the page and when, before its article.</summary>
    private void FindFacts()
    {
        var facts = 0;
        for (var i = 0; i < _kinds.Length; i++)
        {
            var line = _lines[i].Span;
            while (facts < _facts.FactLines.Count && _facts.FactLines[facts].Start < line.Start)
                facts++;
            if (line.Start == _facts.TitleLine?.Start)
                _kinds[i] = BlockKind.Title;
            else if (facts < _facts.FactLines.Count && _facts.FactLines[facts] == line)
                _kinds[i] = BlockKind.Boilerplate;
        }
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

    private LineContext Context(int i, Token[]? words = null) => new(_text, _lines, _kinds, i, words ?? [], _progress.Trace);

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
