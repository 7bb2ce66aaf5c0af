using Corpus.Extraction.Rules;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Blocks;

/// <summary>A line of a page as the rules see it.</summary>
/// <param name="lines">The lines of the page.</param>
/// <param name="kinds">What the lines are; null for a line that no rule has decided yet, which is a paragraph in the end.</param>
/// <param name="index">The number of the line.</param>
/// <param name="words">The tokens of the line; only the first of a long line; none where no rule of the cascade reads them.</param>
/// <param name="title">The title that the catalog gives, or null.</param>
internal readonly struct LineContext(
    string text,
    List<Line> lines,
    BlockKind?[] kinds,
    int index,
    Token[] words,
    string? title,
    Trace? trace
) : IRuleContext
{
    public string Text { get; } = text;

    public TextSpan Line { get; } = lines[index].Span;

    public Token[] Words { get; } = words;

    public string? Title => title;

    public TextSpan Place => Line;

    public Trace? Trace => trace;

    public bool IsLast => index + 1 == lines.Count;

    public char First => Text[Line.Start];

    public char Last => Text[Line.End - 1];

    public Line Next => lines[index + 1];

    public BlockKind? KindBefore => index > 0 ? kinds[index - 1] : null;

    public bool FollowsProse => index > 0 && IsProse(index - 1);

    public bool LeadsToProse => !IsLast && IsProse(index + 1);

    public int IndexOf(char c) => Text.IndexOf(c, Line.Start, Line.Length);

    private bool IsProse(int i) => kinds[i] is null && Prose.EndsSentence(Text, lines[i].Span) && !Prose.IsUppercase(Text, lines[i].Span);
}
