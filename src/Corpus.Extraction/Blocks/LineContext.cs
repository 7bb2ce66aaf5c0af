using Corpus.Extraction.Pages;
using Corpus.Extraction.Rules;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Blocks;

/// <summary>A line of a page as the rules see it.</summary>
/// <param name="blocks">What the lines of the page are.</param>
/// <param name="index">The number of the line.</param>
internal readonly struct LineContext(PageBlocks blocks, int index) : IRuleContext
{
    public PageBlocks Blocks => blocks;

    public int Index => index;

    public string Text { get; } = blocks.Text;

    public TextSpan Line { get; } = blocks.Lines[index].Span;

    /// <summary>The tokens of the line; only the first of a long line.</summary>
    public Token[] Words => blocks.Words(index);

    public string? Title => blocks.Title;

    public TextSpan Place => Line;

    public Trace? Trace => blocks.Trace;

    /// <summary>What the line looks like.</summary>
    public PageLine Shape => blocks.Lines[index];

    public bool IsLast => index + 1 == blocks.Lines.Length;

    public char First => Shape.First;

    public char Last => Shape.Last;

    public PageLine Next => blocks.Lines[index + 1];

    public BlockKind? KindBefore => index > 0 ? blocks.Kinds[index - 1] : null;

    public BlockKind? KindAfter => IsLast ? null : blocks.Kinds[index + 1];

    public bool FollowsProse => index > 0 && IsProse(index - 1);

    public bool LeadsToProse => !IsLast && IsProse(index + 1);

    public int IndexOf(char c) => Text.IndexOf(c, Line.Start, Line.Length);

    private bool IsProse(int i) =>
        blocks.Kinds[i] is null && blocks.Lines[i].EndsSentence && !Prose.IsUppercase(Text, blocks.Lines[i].Span);
}
