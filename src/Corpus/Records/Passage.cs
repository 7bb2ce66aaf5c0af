using System.Diagnostics;
using System.Text.Json.Serialization;

namespace Corpus;

/// <summary>Represents some words of an article and their span.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Passage
{
    private readonly Article? _article;
    private string? _text;

    /// <summary>Initializes a new instance of the <see cref="Passage"/> class.</summary>
    /// <param name="span">The span of the words in the text of the article, in UTF-16 code units.</param>
    /// <param name="text">The words.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="text"/> is not as long as <paramref name="span"/>, or it is not well-formed UTF-16.</exception>
    public Passage(TextSpan span, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length != span.Length)
            throw new ArgumentException($"The text has {text.Length} code units, but the span has {span.Length}.", nameof(text));
        (Span, _text) = (span, Given.Text(text));
    }

    internal Passage(Article article, TextSpan span) => (_article, Span) = (article, span);

    /// <summary>Gets the span of the words in the text of the article, in UTF-16 code units.</summary>
    public TextSpan Span { get; }

    /// <summary>Gets the words exactly as the text has them.</summary>
    public string Text => _text ?? LazyInit.Publish(ref _text, _article!.Slice(Span));

    /// <summary>Gets the file, line and column of the first word, or null if the passage belongs to no article.</summary>
    [JsonIgnore]
    public SourceLocation? Location => _article?.GetLocation(Span.Start);

    /// <summary>Gets the sentence that contains the first word, or null if the passage belongs to no article or is not part of its body.</summary>
    [JsonIgnore]
    public Passage? Sentence => _article?.SentenceAt(Span.Start);

    /// <summary>Gets the block that contains the first word, or null if the passage belongs to no article.</summary>
    [JsonIgnore]
    public Block? Block => _article?.BlockAt(Span.Start);

    internal Passage In(Article article) => new(article, Span) { _text = Text };

    /// <summary>Determines whether the words and spans of two passages are equal.</summary>
    /// <param name="other">The passage to compare with.</param>
    /// <returns>True if the passages are equal.</returns>
    public bool Equals(Passage? other) => other is not null && Span == other.Span && Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => Span.GetHashCode();

    /// <summary>Returns the words.</summary>
    /// <returns>The value of <see cref="Text"/>.</returns>
    public override string ToString() => Text;
}
