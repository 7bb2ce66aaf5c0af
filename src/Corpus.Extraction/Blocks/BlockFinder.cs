using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.Pages;

namespace Corpus.Extraction.Blocks;

/// <summary>Divides a page into blocks.</summary>
/// <remarks>A line that no rule decides is a paragraph: losing a part of the article is worse than keeping a part of the site.</remarks>
internal sealed class BlockFinder
{
    private const int LinesAboveTitle = 10;
    private const int MostOtherLinesAtEdge = 10;

    private readonly PageBlocks _blocks;
    private readonly ExtractionProgress _progress;

    private BlockFinder(Page page, string? title, string? byline, ExtractionProgress progress)
    {
        (_progress, _blocks) = (progress, new PageBlocks(page, title, byline, progress.Trace));
        foreach (var line in page.Lines)
        {
            if (line.IsEndMark)
                _blocks.Kinds[line.Number] = BlockKind.Boilerplate;
        }
    }

    /// <param name="title">The title that the catalog gives, or null.</param>
    /// <param name="titleLine">The number of the line that is the title; -1 if it is not known.</param>
    /// <param name="facts">The numbers of the lines that say nothing but who wrote the page and when.</param>
    /// <param name="byline">The names of the authors, or null.</param>
    public static Block[] Find(
        Page page,
        string? title,
        ExtractionProgress? progress = null,
        int titleLine = -1,
        IEnumerable<int>? facts = null,
        string? byline = null
    )
    {
        var finder = new BlockFinder(page, title, byline, progress ?? new ExtractionProgress());
        foreach (var fact in facts ?? [])
            finder._blocks.Kinds[fact] = BlockKind.Boilerplate;
        finder.Read(titleLine);
        return [.. page.Lines.Select((line, i) => new Block(line.Span, finder._blocks.Kinds[i] ?? BlockKind.Paragraph))];
    }

    /// <summary>The lines of a page as the rules see them, so that a rule can be asked by itself.</summary>
    public static IEnumerable<LineContext> Contexts(Page page, string? title, string? byline)
    {
        var finder = new BlockFinder(page, title, byline, new ExtractionProgress());
        finder.Read(-1);
        return page.Lines.Select(line => finder.Context(line.Number));
    }

    /// <summary>The lines of the article after which it may be over, so that a rule can be asked by itself.</summary>
    public static IEnumerable<EndingContext> Endings(Page page, string? title)
    {
        var finder = new BlockFinder(page, title, byline: null, new ExtractionProgress());
        finder.FindByWords();
        finder.FindTitle();
        return page.Lines.Length == 0 ? [] : ArticleEnd.Endings(finder._blocks);
    }

    private void Read(int titleLine)
    {
        if (titleLine >= 0)
            SetTitle(titleLine);
        FindByWords();
        if (titleLine < 0)
            FindTitle();
        if (_blocks.Lines.Length > 0)
            FindExtent();
        FindByNeighboringOthers();
        FindEdges();
        FindByNeighbors();
    }

    private void FindTitle()
    {
        for (var i = 0; _blocks.Title is not null && i < _blocks.Kinds.Length && i < LinesAboveTitle; i++)
        {
            if (BlockRules.DeclaredTitle.First(Context(i)) is not null)
            {
                SetTitle(i);
                return;
            }
        }

        var first = Array.IndexOf(_blocks.Kinds, null);
        if (first >= 0 && BlockRules.FirstLine.First(Context(first)) is not null)
            SetTitle(first);
    }

    private void SetTitle(int line) => (_blocks.TitleLine, _blocks.Kinds[line]) = (line, BlockKind.Title);

    private void FindByWords()
    {
        for (var i = 0; i < _blocks.Kinds.Length; i++)
        {
            _progress.Reach(_blocks.Lines[i].Span);
            _blocks.Kinds[i] ??= BlockRules.Anywhere.First(Context(i));
            _blocks.Endings[i] = EndingRules.PhraseOf(_blocks, i);
        }
    }

    private void FindExtent()
    {
        _blocks.Body = ArticleEnd.Of(_blocks);
        for (var i = 0; i < _blocks.Kinds.Length; i++)
            _blocks.Kinds[i] ??= BlockRules.Outside.First(Context(i));
    }

    // In both directions: the lines of a box make one another notices.
    private void FindByNeighboringOthers()
    {
        var lines = Enumerable.Range(0, _blocks.Kinds.Length);
        foreach (var i in lines.Concat(lines.Reverse()).Where(i => _blocks.Kinds[i] is null && _blocks.IsRead(i)))
            _blocks.Kinds[i] = BlockRules.Beside.First(Context(i));
    }

    private void FindEdges()
    {
        var lines = Enumerable.Range(0, _blocks.Kinds.Length);
        FindEdge(lines);
        FindEdge(lines.Reverse());
    }

    /// <summary>Looks from an end of the page to the first line that is certainly a paragraph of the article.</summary>
    private void FindEdge(IEnumerable<int> lines)
    {
        var others = 0;
        foreach (var i in lines.Where(i => _blocks.Kinds[i] is null))
        {
            if (_blocks.BeginsWithAuthor(i) || _blocks.IsRead(i) && BoilerplateRules.MayBeEdge(_blocks.Words(i)))
                _blocks.Kinds[i] = BoilerplateRules.Edge.First(Context(i));
            if (_blocks.Kinds[i] is null && (_blocks.Lines[i].IsProse || ++others == MostOtherLinesAtEdge))
                return;
        }
    }

    private void FindByNeighbors()
    {
        for (var i = 1; i < _blocks.Kinds.Length; i++)
        {
            _progress.Reach(_blocks.Lines[i].Span);
            _blocks.Kinds[i] ??= BlockRules.Between.First(Context(i));
        }
    }

    private LineContext Context(int i) => new(_blocks, i);
}
