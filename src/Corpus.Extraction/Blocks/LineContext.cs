using Corpus.Extraction.Rules;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Blocks;

/// <summary>A line of a page as the rules see it.</summary>
/// <param name="page">The page.</param>
/// <param name="index">The number of the line.</param>
internal readonly struct LineContext(Page page, int index) : IRuleContext
{
    public Page Page => page;

    public int Index => index;

    public string Text { get; } = page.Text;

    public TextSpan Line { get; } = page.Lines[index].Span;

    /// <summary>The tokens of the line; only the first of a long line.</summary>
    public Token[] Words => page.Words(index);

    public string? Title => page.Title;

    public TextSpan Place => Line;

    public Trace? Trace => page.Trace;

    public LineShape Shape => page.Shapes[index];

    public bool IsLast => index + 1 == page.Lines.Count;

    public char First => Text[Line.Start];

    public char Last => Text[Line.End - 1];

    public Line Next => page.Lines[index + 1];

    public BlockKind? KindBefore => index > 0 ? page.Kinds[index - 1] : null;

    public BlockKind? KindAfter => IsLast ? null : page.Kinds[index + 1];

    public bool FollowsProse => index > 0 && IsProse(index - 1);

    public bool LeadsToProse => !IsLast && IsProse(index + 1);

    public int IndexOf(char c) => Text.IndexOf(c, Line.Start, Line.Length);

    private bool IsProse(int i) =>
        page.Kinds[i] is null && Prose.EndsSentence(Text, page.Lines[i].Span) && !Prose.IsUppercase(Text, page.Lines[i].Span);
}
