using System.Diagnostics;
using System.Text.Json.Serialization;

namespace Corpus;

/// <summary>Some words of an article and where they stand.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Passage
{
    private readonly Article? _article;
    private string? _text;

    /// <param name="span">Where the words stand in the article's text.</param>
    /// <param name="text">The words.</param>
    /// <exception cref="ArgumentException">The words are not as long as the span, or not well-formed UTF-16.</exception>
    public Passage(TextSpan span, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length != span.Length)
            throw new ArgumentException($"The text has {text.Length} code units, but the span has {span.Length}.", nameof(text));
        (Span, _text) = (span, Given.Text(text));
    }

    internal Passage(Article article, TextSpan span) => (_article, Span) = (article, span);

    /// <summary>Where the words stand in the article's text.</summary>
    public TextSpan Span { get; }

    /// <summary>The words, as they stand.</summary>
    public string Text => _text ?? Once.Set(ref _text, _article!.Slice(Span));

    /// <summary>The file, line and column of the first word; null for a passage that belongs to no article.</summary>
    [JsonIgnore]
    public SourceLocation? Location => _article?.LocationOf(Span.Start);

    internal Passage In(Article article) => new(article, Span) { _text = Text };

    /// <summary>Whether the words and the span are equal.</summary>
    public bool Equals(Passage? other) => other is not null && Span == other.Span && Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => Span.GetHashCode();

    /// <summary>The words.</summary>
    public override string ToString() => Text;
}
