using Corpus.Extraction.Pages;
using Corpus.Extraction.Rules;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Blocks;

/// <summary>A line of a page as the rules see it.</summary>
/// <param name="layout">What the lines of the page are.</param>
/// <param name="index">The number of the line.</param>
internal readonly struct LineContext(Layout layout, int index) : IRuleContext
{
    public Layout Layout => layout;

    public int Index => index;

    public string Text { get; } = layout.Text;

    public TextSpan Line { get; } = layout.Lines[index].Span;

    /// <summary>The tokens of the line; only the first of a long line.</summary>
    public Token[] Words => layout.Words(index);

    public string? Title => layout.Title;

    public TextSpan Place => Line;

    public Trace? Trace => layout.Trace;

    /// <summary>What the line looks like.</summary>
    public PageLine Shape => layout.Lines[index];

    public bool IsLast => index + 1 == layout.Lines.Length;

    public char First => Shape.First;

    public char Last => Shape.Last;

    public PageLine Next => layout.Lines[index + 1];

    public BlockKind? KindBefore => index > 0 ? layout.Kinds[index - 1] : null;

    public BlockKind? KindAfter => IsLast ? null : layout.Kinds[index + 1];

    public bool FollowsProse => index > 0 && IsProse(index - 1);

    public bool LeadsToProse => !IsLast && IsProse(index + 1);

    public int IndexOf(char c) => Text.IndexOf(c, Line.Start, Line.Length);

    private bool IsProse(int i) =>
        layout.Kinds[i] is null && layout.Lines[i].EndsSentence && !Prose.IsUppercase(Text, layout.Lines[i].Span);
}
