using System.Diagnostics;
using System.Text.Json.Serialization;

namespace Corpus;

/// <summary>Represents an event in the past, present or future that an article dates to a bounded interval of the calendar.</summary>
/// <remarks>
/// Events are immutable and can be used from several threads. A copy that a <c>with</c> expression creates belongs to no article until it is part of the
/// <see cref="ArticleAnnotations"/> of one.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record DatedEvent
{
    private readonly Article? _article;
    private readonly TextSpan _clauseSpan;
    private readonly TemporalExpression? _expression;
    private readonly int _firstParticipant;
    private readonly int _participantCount;
    private Passage? _sentence;
    private Passage? _clause;
    private Entity[]? _participants;

    /// <summary>Initializes a new instance of the <see cref="DatedEvent"/> class that belongs to no article.</summary>
    /// <param name="when">The days of the event.</param>
    /// <param name="sentence">The sentence that reports the event.</param>
    /// <param name="clause">The clause of the sentence that is dated.</param>
    /// <param name="expression">The temporal expression that dates the event.</param>
    /// <param name="basis">How the date was resolved.</param>
    /// <exception cref="ArgumentNullException"><paramref name="sentence"/>, <paramref name="clause"/> or <paramref name="expression"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="basis"/> is not defined by the enumeration.</exception>
    public DatedEvent(DateInterval when, Passage sentence, Passage clause, TemporalExpression expression, DateResolution basis)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(clause);
        ArgumentNullException.ThrowIfNull(expression);
        Given.Defined(basis, DateResolution.Declared);
        (When, _sentence, _clause, _expression, Basis, _participants) = (when, sentence, clause, expression, basis, []);
    }

    internal DatedEvent(Article article, DatedEvent original, int expressionIndex)
        : this(original) =>
        (_article, _expression, ExpressionIndex, _sentence, _clause) = (
            article,
            null,
            expressionIndex,
            original.Sentence.In(article),
            original.Clause.In(article)
        );

    internal DatedEvent(
        Article article,
        DateInterval when,
        TextSpan clause,
        int expressionIndex,
        DateResolution basis,
        string? key,
        int firstParticipant,
        int participantCount
    )
    {
        (_article, When, _clauseSpan, ExpressionIndex, Basis, Key) = (article, when, clause, expressionIndex, basis, key);
        (_firstParticipant, _participantCount) = (firstParticipant, participantCount);
    }

    private DatedEvent(DatedEvent original) =>
        (When, _sentence, _clause, _expression, Basis, Key, _participants) = (
            original.When,
            original.Sentence,
            original.Clause,
            original.Expression,
            original.Basis,
            original.Key,
            [.. original.Participants.AsSpan()]
        );

    /// <summary>
    /// Gets the id of the article, the span of the clause and the start of the expression that dates it, such as <c>SeekingChineseHelp:209-303@296</c>. The id is the same as
    /// long as the text is.
    /// </summary>
    /// <exception cref="InvalidOperationException">The event belongs to no article.</exception>
    [JsonIgnore]
    public string Id => $"{Article.Id}:{Clause.Span.Start}-{Clause.Span.End}@{Expression.Passage.Span.Start}";

    /// <summary>
    /// Gets an id that stays the same when the text is edited elsewhere, such as <c>SeekingChineseHelp:e1f0c93ab</c>: the id of the article and a hash of the clause, with a number if an earlier event of the
    /// article has the same clause. <see cref="EventList"/> finds events by either id.
    /// </summary>
    /// <exception cref="InvalidOperationException">The event belongs to no article.</exception>
    [JsonIgnore]
    public string StableId => Corpus.StableId.Of(Article, 'e', Article.Events, this, static dated => dated.Text);

    /// <summary>Gets the days of the event, as precisely as the text states them.</summary>
    public DateInterval When { get; }

    /// <summary>
    /// Gets the clock time of the event, or null if the text states none. It is that of the place the text is about, or of the time zone that <see cref="Expression"/>
    /// names in its words, as "5 p.m. EST" does.
    /// </summary>
    [JsonIgnore]
    public TimeOnly? Time => When.Start == When.End ? TimexTime.Clock(Expression.Value) : null;

    /// <summary>Gets the part of the day at which the event happened, or null if the text states none, or a clock time.</summary>
    [JsonIgnore]
    public PartOfDay? PartOfDay => When.Start == When.End ? TimexTime.Part(Expression.Value) : null;

    /// <summary>Gets the words of the clause that is dated.</summary>
    [JsonIgnore]
    public string Text => Clause.Text;

    /// <summary>Gets the clause that is dated.</summary>
    public Passage Clause => _clause ?? LazyInit.Publish(ref _clause, new Passage(_article!, _clauseSpan));

    /// <summary>Gets the sentence that reports the event.</summary>
    public Passage Sentence => _sentence ?? LazyInit.Publish(ref _sentence, _article!.SentenceAt(_clauseSpan.Start) ?? Clause);

    /// <summary>Gets how the date was resolved.</summary>
    public DateResolution Basis { get; }

    /// <summary>Gets the key that the mentions of one event in the article share, or null if the event is mentioned once.</summary>
    /// <exception cref="ArgumentException">The value is not well-formed UTF-16.</exception>
    public string? Key
    {
        get;
        init => field = Given.Text(value);
    }

    /// <summary>Gets the people, organizations and states that the clause names.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public ValueList<Entity> Participants
    {
        get => new(_participants ?? LazyInit.Publish(ref _participants, _article!.Rows.Participants(_firstParticipant, _participantCount)));
        init => _participants = Given.Items(value);
    }

    /// <summary>Gets the temporal expression that dates the event.</summary>
    [JsonIgnore]
    public TemporalExpression Expression => _expression ?? Article.Expressions[ExpressionIndex];

    /// <summary>Gets the article that contains the event.</summary>
    /// <exception cref="InvalidOperationException">The event belongs to no article.</exception>
    [JsonIgnore]
    public Article Article => _article ?? throw Detached.From(nameof(DatedEvent));

    /// <summary>Gets the file, line and column of the clause.</summary>
    /// <exception cref="InvalidOperationException">The event belongs to no article.</exception>
    [JsonIgnore]
    public SourceLocation Location => Article.GetLocation(Clause.Span.Start);

    /// <summary>Gets the position of <see cref="Expression"/> in the article, for an event that belongs to one.</summary>
    internal int ExpressionIndex { get; }

    /// <summary>Determines whether date, sentence, clause, expression, basis, key and participants of two events are equal. The articles are not compared.</summary>
    /// <param name="other">The event to compare with.</param>
    /// <returns>True if the events are equal.</returns>
    public bool Equals(DatedEvent? other) =>
        ReferenceEquals(this, other)
        || (
            other is not null
            && When == other.When
            && Basis == other.Basis
            && Key == other.Key
            && Sentence == other.Sentence
            && Clause == other.Clause
            && Expression == other.Expression
            && Participants == other.Participants
        );

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(When, Clause);

    /// <summary>Returns the date and the words of the clause.</summary>
    /// <returns>One line of text, unless the clause has several lines.</returns>
    public override string ToString() => $"{When}  {Text}";
}
