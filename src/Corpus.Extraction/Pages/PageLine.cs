namespace Corpus.Extraction.Pages;

/// <summary>A line of a page, or the lines of one wrapped paragraph, with what it looks like, whatever its words are.</summary>
/// <param name="text">The text of the page.</param>
/// <param name="line">Where the line stands.</param>
/// <param name="number">The number of the line among those that are not empty.</param>
/// <param name="words">The words of the line among those of the page.</param>
internal sealed class PageLine(string text, in Line line, int number, in LineWords words)
{
    // With fewer words, a line that ends like a sentence may be a slogan or a teaser.
    private const int FewestOfProse = 10;

    // So many words are text even if the stop is missing.
    private const int FewestWithoutStop = 25;

    private string? _key;

    public string Text { get; } = text;

    public TextSpan Span { get; } = line.Span;

    public int Number { get; } = number;

    /// <summary>An empty line stands before it.</summary>
    public bool BlankBefore { get; } = line.BlankBefore;

    /// <summary>The line is a mark of the publisher, which was cut from the line before.</summary>
    public bool IsEndMark { get; } = line.IsEndMark;

    /// <summary>The words of the line among those of the page.</summary>
    public LineWords Terms { get; } = words;

    /// <summary>The number of words between blanks.</summary>
    public int Words => Terms.Count;

    /// <summary>The line ends like a sentence.</summary>
    public bool EndsSentence { get; } = Prose.EndsSentence(text, line.Span);

    /// <summary>The line ends like a sentence, or with a colon that leads to what follows.</summary>
    public bool EndsClause => EndsSentence || Last == ':';

    /// <summary>The line is running text.</summary>
    public bool IsProse => EndsClause && Words >= FewestOfProse || Words >= FewestWithoutStop;

    public char First => Text[Span.Start];

    public char Last => Text[Span.End - 1];

    /// <summary>The words in lowercase, with one blank between them.</summary>
    public string Key => _key ??= PageWords.Fold(Text, Span);
}
