using Corpus.Extraction.Diagnostics;

namespace Corpus.Extraction.Blocks;

/// <summary>Divides a page into blocks.</summary>
/// <remarks>A line that no rule decides is a paragraph: losing a part of the article is worse than keeping a part of the site.</remarks>
internal sealed class BlockFinder
{
    private const int LinesAboveTitle = 10;
    private const int MostOtherLinesAtEdge = 10;

    private readonly Page _page;
    private readonly ExtractionProgress _progress;

    private BlockFinder(string text, string? title, string? byline, ExtractionProgress progress, TokenizedText? tokens = null)
    {
        _progress = progress;
        var lines = new List<Line>();
        var endMarks = Separate(text, Wrapping.Join(text, Line.Read(text), progress.Trace), lines);
        _page = new Page(text, lines, title, byline, progress.Trace, tokens ?? new TokenizedText(text));
        foreach (var mark in endMarks)
            _page.Kinds[mark] = BlockKind.Boilerplate;
    }

    /// <param name="text">The normalized text: line feeds only.</param>
    /// <param name="title">The title that the catalog gives, or null.</param>
    /// <param name="titleStart">Where the line of the title begins; -1 if it is not known.</param>
    /// <param name="facts">The lines that say nothing but who wrote the page and when.</param>
    /// <param name="byline">The names of the authors, or null.</param>
    /// <param name="tokens">The tokens of the text as far as they have been read; other stages read on.</param>
    public static Block[] Find(
        string text,
        string? title,
        ExtractionProgress? progress = null,
        int titleStart = -1,
        IEnumerable<TextSpan>? facts = null,
        string? byline = null,
        TokenizedText? tokens = null
    )
    {
        var finder = new BlockFinder(text, title, byline, progress ?? new ExtractionProgress(), tokens);
        finder.SetFacts(facts ?? []);
        finder.Read(titleStart);
        var page = finder._page;
        return [.. page.Lines.Select((line, i) => new Block(line.Span, page.Kinds[i] ?? BlockKind.Paragraph))];
    }

    /// <summary>The lines of a page as the rules see them, so that a rule can be asked by itself.</summary>
    public static IEnumerable<LineContext> Contexts(string text, string? title, string? byline)
    {
        var finder = new BlockFinder(text, title, byline, new ExtractionProgress());
        finder.Read(-1);
        return Enumerable.Range(0, finder._page.Lines.Count).Select(i => finder.Context(i));
    }

    /// <summary>The lines of the article after which it may be over, so that a rule can be asked by itself.</summary>
    public static IEnumerable<EndingContext> Endings(string text, string? title)
    {
        var finder = new BlockFinder(text, title, byline: null, new ExtractionProgress());
        finder.FindByWords();
        finder.FindTitle();
        return finder._page.Lines.Count == 0 ? [] : ArticleExtent.Endings(finder._page);
    }

    private void Read(int titleStart)
    {
        if (titleStart >= 0)
            SetTitle(_page.Lines.FindIndex(line => titleStart < line.Span.End));
        FindByWords();
        if (titleStart < 0)
            FindTitle();
        if (_page.Lines.Count > 0)
            FindExtent();
        FindByNeighboringOthers();
        FindEdges();
        FindByNeighbors();
    }

    private void FindTitle()
    {
        for (var i = 0; _page.Title is not null && i < _page.Kinds.Length && i < LinesAboveTitle; i++)
        {
            if (BlockRules.DeclaredTitle.First(Context(i)) is not null)
            {
                SetTitle(i);
                return;
            }
        }

        var first = Array.IndexOf(_page.Kinds, null);
        if (first >= 0 && BlockRules.FirstLine.First(Context(first)) is not null)
            SetTitle(first);
    }

    private void SetFacts(IEnumerable<TextSpan> facts)
    {
        var starts = new HashSet<int>(facts.Select(fact => fact.Start));
        for (var i = 0; i < _page.Kinds.Length; i++)
        {
            if (starts.Contains(_page.Lines[i].Span.Start))
                _page.Kinds[i] = BlockKind.Boilerplate;
        }
    }

    private void SetTitle(int line) => (_page.TitleLine, _page.Kinds[line]) = (line, BlockKind.Title);

    /// <summary>Separates headings from the beginnings of lines and the marks of the publisher from their ends.</summary>
    /// <returns>Which lines are such marks.</returns>
    private List<int> Separate(string text, List<Line> lines, List<Line> separated)
    {
        var headings = new GluedHeading(text, _progress.Trace);
        var marks = new List<int>();
        foreach (var line in lines)
        {
            _progress.Reach(line.Span);
            var rest = line;
            if (headings.Find(rest.Span) is >= 0 and var paragraph)
            {
                (var heading, rest) = rest.Cut(text, paragraph);
                separated.Add(heading);
            }

            if (EndMark.Candidate(text, rest.Span, _progress.Trace) is { } word && EndMark.Mark.First(word) is not null)
            {
                (rest, var mark) = rest.Cut(text, word.Place.Start);
                separated.Add(rest);
                marks.Add(separated.Count);
                rest = mark;
            }

            separated.Add(rest);
        }

        return marks;
    }

    private void FindByWords()
    {
        for (var i = 0; i < _page.Kinds.Length; i++)
        {
            _progress.Reach(_page.Lines[i].Span);
            _page.Kinds[i] ??= BlockRules.Anywhere.First(Context(i));
            _page.Endings[i] = EndingRules.PhraseOf(_page, i);
        }
    }

    private void FindExtent()
    {
        _page.Extent = ArticleExtent.Of(_page);
        for (var i = 0; i < _page.Kinds.Length; i++)
            _page.Kinds[i] ??= BlockRules.Outside.First(Context(i));
    }

    // In both directions: the lines of a box make one another notices.
    private void FindByNeighboringOthers()
    {
        var lines = Enumerable.Range(0, _page.Kinds.Length);
        foreach (var i in lines.Concat(lines.Reverse()).Where(i => _page.Kinds[i] is null && _page.IsRead(i)))
            _page.Kinds[i] = BlockRules.Beside.First(Context(i));
    }

    private void FindEdges()
    {
        var lines = Enumerable.Range(0, _page.Kinds.Length);
        FindEdge(lines);
        FindEdge(lines.Reverse());
    }

    /// <summary>Looks from an end of the page to the first line that is certainly a paragraph of the article.</summary>
    private void FindEdge(IEnumerable<int> lines)
    {
        var others = 0;
        foreach (var i in lines.Where(i => _page.Kinds[i] is null))
        {
            var line = _page.Lines[i].Span;
            if (_page.BeginsWithAuthor(i) || _page.IsRead(i) && BoilerplateRules.MayBeEdge(_page.Words(i)))
                _page.Kinds[i] = BoilerplateRules.Edge.First(Context(i));
            if (_page.Kinds[i] is null && (Prose.IsParagraph(_page.Text, line) || ++others == MostOtherLinesAtEdge))
                return;
        }
    }

    private void FindByNeighbors()
    {
        for (var i = 1; i < _page.Kinds.Length; i++)
        {
            _progress.Reach(_page.Lines[i].Span);
            _page.Kinds[i] ??= BlockRules.Between.First(Context(i));
        }
    }

    private LineContext Context(int i) => new(_page, i);
}
