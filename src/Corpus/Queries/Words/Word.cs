using System.Diagnostics;

namespace Corpus;

/// <summary>Represents a word of an article.</summary>
/// <remarks>
/// Words are not part of the compiled data: they are found when a query asks for them. A word is a run of letters and digits. An apostrophe, a hyphen, and a period or comma
/// between digits are part of it: <c>Seoul's</c>, <c>US-led</c>, <c>7.5</c>.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct Word
{
    private readonly string? _form;

    internal Word(Article article, TextSpan span, int sentence, string form) =>
        (Article, Span, Sentence, _form) = (article, span, sentence, form);

    /// <summary>Gets the article that contains the word.</summary>
    public Article Article { get; }

    /// <summary>Gets the span of the word in the text of the article, in UTF-16 code units.</summary>
    public TextSpan Span { get; }

    /// <summary>Gets the position of the sentence in the list of sentences of the article, from 0.</summary>
    public int Sentence { get; }

    /// <summary>Gets the word in lower case of the invariant culture, with <c>'</c> for every apostrophe. Words are counted and compared in this form.</summary>
    public string Form => _form ?? "";

    /// <summary>Gets the word as the text has it.</summary>
    public string Text => Article is null ? "" : Article.Slice(Span);

    /// <summary>Gets the file, line and column of the word.</summary>
    public SourceLocation Location => Article is null ? default : Article.GetLocation(Span.Start);

    /// <summary>Returns the word as the text has it.</summary>
    /// <returns>The value of <see cref="Text"/>.</returns>
    public override string ToString() => Text;
}
