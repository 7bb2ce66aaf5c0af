using System.Diagnostics;
using System.Text.Json.Serialization;

namespace Corpus;

/// <summary>How the date of an event was found.</summary>
public enum DateBasis
{
    /// <summary>The text states it in full.</summary>
    Explicit,

    /// <summary>It was reckoned from the article's date of publication.</summary>
    RelativeToPublication,

    /// <summary>It was reckoned from another expression of the text.</summary>
    RelativeToExpression,

    /// <summary>A person declared it in the catalog.</summary>
    Declared,
}

/// <summary>A happening, past, present or scheduled, that an article puts at a bounded stretch of the calendar.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record DatedEvent
{
    private readonly Article? _article;
    private readonly TextSpan _sentenceSpan;
    private readonly TextSpan _clauseSpan;
    private readonly int _firstParticipant;
    private readonly int _participantCount;
    private Passage? _sentence;
    private Passage? _clause;
    private Person[]? _participants;

    /// <param name="when">The days.</param>
    /// <param name="sentence">The whole sentence that reports it.</param>
    /// <param name="clause">The clause of the sentence that is dated.</param>
    /// <param name="expressionIndex">The position among the article's expressions of the one that dates it.</param>
    /// <param name="basis">How the date was found.</param>
    /// <param name="key">Shared by the mentions of one happening in the article.</param>
    /// <param name="participants">Who is named in the clause.</param>
    /// <exception cref="ArgumentException"><paramref name="key"/> is not well-formed UTF-16, or a participant is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="expressionIndex"/> is negative, or <paramref name="basis"/> is not a value of its enumeration.</exception>
    public DatedEvent(
        DateInterval when, Passage sentence, Passage clause, int expressionIndex, DateBasis basis, string? key = null, IEnumerable<Person>? participants = null)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(clause);
        ArgumentOutOfRangeException.ThrowIfNegative(expressionIndex);
        Given.Defined(basis, DateBasis.Declared);
        (When, _sentence, _clause, ExpressionIndex, Basis, Key, _participants) = (when, sentence, clause, expressionIndex, basis, Given.Text(key), Given.Items(participants));
    }

    internal DatedEvent(Article article, DatedEvent original)
        : this(original.When, original.Sentence.In(article), original.Clause.In(article), original.ExpressionIndex, original.Basis, original.Key, original.Participants) =>
        _article = article;

    internal DatedEvent(
        Article article, DateInterval when, TextSpan sentence, TextSpan clause, int expressionIndex, DateBasis basis, string? key, int firstParticipant, int participantCount)
    {
        (_article, When, _sentenceSpan, _clauseSpan, ExpressionIndex, Basis, Key) = (article, when, sentence, clause, expressionIndex, basis, key);
        (_firstParticipant, _participantCount) = (firstParticipant, participantCount);
    }

    /// <summary>The article's id, the span of the clause, and where the expression begins that dates it: <c>SeekingChineseHelp:209-303@296</c>. It stays the same while the text does.</summary>
    /// <exception cref="InvalidOperationException">The event belongs to no article.</exception>
    [JsonIgnore]
    public string Id => $"{Article.Id}:{Clause.Span.Start}-{Clause.Span.End}@{Expression.Passage.Span.Start}";

    /// <summary>The days, as precisely as the text says them.</summary>
    public DateInterval When { get; }

    /// <summary>What happened, in the article's words: the clause that is dated.</summary>
    [JsonIgnore]
    public string Text => Clause.Text;

    /// <summary>The clause that is dated.</summary>
    public Passage Clause => _clause ?? Once.Set(ref _clause, new Passage(_article!, _clauseSpan));

    /// <summary>The whole sentence that reports it.</summary>
    public Passage Sentence => _sentence ?? Once.Set(ref _sentence, new Passage(_article!, _sentenceSpan));

    /// <summary>The position among the article's expressions of the one that dates it.</summary>
    public int ExpressionIndex { get; }

    /// <summary>How the date was found.</summary>
    public DateBasis Basis { get; }

    /// <summary>Shared by the mentions of one happening in the article; null where it stands alone.</summary>
    public string? Key { get; }

    /// <summary>The people, organizations and states named in the clause.</summary>
    public ValueList<Person> Participants => new(_participants ?? Once.Set(ref _participants, _article!.Rows.Participants(_firstParticipant, _participantCount)));

    /// <summary>The expression that dates it.</summary>
    /// <exception cref="InvalidOperationException">The event belongs to no article.</exception>
    [JsonIgnore]
    public TemporalExpression Expression => Article.Expressions[ExpressionIndex];

    /// <summary>The article.</summary>
    /// <exception cref="InvalidOperationException">The event belongs to no article.</exception>
    [JsonIgnore]
    public Article Article => _article ?? throw Detached.From(nameof(DatedEvent));

    /// <summary>The file, line and column of the clause.</summary>
    /// <exception cref="InvalidOperationException">The event belongs to no article.</exception>
    [JsonIgnore]
    public SourceLocation Location => Article.LocationOf(Clause.Span.Start);

    /// <summary>Whether date, sentence, clause, expression, basis, key and participants are equal; the article takes no part.</summary>
    public bool Equals(DatedEvent? other) =>
        ReferenceEquals(this, other)
        || (other is not null && When == other.When && ExpressionIndex == other.ExpressionIndex && Basis == other.Basis && Key == other.Key
            && Sentence == other.Sentence && Clause == other.Clause && Participants == other.Participants);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(When, ExpressionIndex);

    /// <summary>The date and what happened.</summary>
    public override string ToString() => $"{When}  {Text}";
}
