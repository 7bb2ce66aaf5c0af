using System.Diagnostics;
using System.Text.Json.Serialization;
using Corpus.Data;

namespace Corpus;

/// <summary>Represents a quotation in an article. Its content, source and cue are those of the PARC annotation scheme (Pareti 2012).</summary>
/// <remarks>
/// Quotations are immutable and can be used from several threads. A copy that a <c>with</c> expression creates belongs to no article until it is part of the
/// <see cref="ArticleAnnotations"/> of one.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Quote
{
    private readonly CorpusReader? _reader;
    private readonly int _number;

    // The number of the speaker in the corpus; -1 if there is none, or if the quotation does not come from compiled data.
    private readonly int _speaker;
    private readonly int _kindAndBasis;
    private Article? _article;
    private LazyParts? _lazy;

    /// <summary>Initializes a new instance of the <see cref="Quote"/> class that belongs to no article.</summary>
    /// <param name="span">The span of the content in the text of the article, without the quotation marks, in UTF-16 code units.</param>
    /// <param name="text">The content.</param>
    /// <param name="kind">How the quotation is part of its sentence.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="text"/> is not as long as <paramref name="span"/>, or it is not well-formed UTF-16.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not defined by the enumeration.</exception>
    public Quote(TextSpan span, string text, QuoteKind kind)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length != span.Length)
            throw new ArgumentException($"The text has {text.Length} code units, but the span has {span.Length}.", nameof(text));
        Given.Defined(kind, QuoteKind.Indirect);
        (Span, _kindAndBasis, _speaker) = (span, (int)kind, -1);
        _lazy = new LazyParts { Text = Given.Text(text), Details = new QuoteDetails() };
    }

    // The article is null if it is found when it is first used.
    internal Quote(CorpusReader reader, int number, TextSpan span, int kindAndBasis, int speaker, Article? article) =>
        (_reader, _number, Span, _kindAndBasis, _speaker, _article) = (reader, number, span, kindAndBasis, speaker, article);

    private Quote(Quote original)
    {
        (Span, _kindAndBasis, _speaker) = (original.Span, original._kindAndBasis, -1);
        _lazy = new LazyParts
        {
            Text = original.Text,
            Details = original.Details with
            {
                Speaker = original.Speaker,
                SpeakerName = original.SpeakerName,
                Continues = new(null, original.Continues),
                Parent = new(null, original.Parent),
            },
        };
    }

    /// <summary>Gets the id of the article and the span, such as <c>SeekingChineseHelp:974-1070</c>. The id is the same as long as the text is.</summary>
    /// <exception cref="InvalidOperationException">The quotation belongs to no article.</exception>
    [JsonIgnore]
    public string Id => $"{Article.Id}:{Span.Start}-{Span.End}";

    /// <summary>
    /// Gets an id that stays the same when the text is edited elsewhere, such as <c>SeekingChineseHelp:q1f0c93ab</c>: the id of the article and a hash of the content, with a number if the article
    /// has the same content before. <see cref="QuoteList"/> finds quotations by either id.
    /// </summary>
    /// <exception cref="InvalidOperationException">The quotation belongs to no article.</exception>
    [JsonIgnore]
    public string StableId => Corpus.StableId.Of(Article, 'q', Article.Quotes, this, static quote => quote.Text);

    /// <summary>Gets the content: the text between the quotation marks, with its punctuation, or the reported clause without "that" before it.</summary>
    public string Text => Lazy.Text ?? LazyInit.Publish(ref Lazy.Text, Article.Slice(Span));

    /// <summary>Gets the content without a comma at its end, which belongs to the sentence around the quotation: “far too long” of “far too long,” she said.</summary>
    [JsonIgnore]
    public string TrimmedText => Text.EndsWith(',') ? Text[..^1] : Text;

    /// <summary>Gets the span of the content in the text of the article, in UTF-16 code units.</summary>
    public TextSpan Span { get; }

    /// <summary>Gets how the quotation is part of its sentence.</summary>
    public QuoteKind Kind => (QuoteKind)(_kindAndBasis & ((1 << Layout.QuoteKindBits) - 1));

    /// <summary>
    /// Gets the speaker. The value is null for a term, for a source that the text never names, and if the source is not clear; in the last case the build reports a warning, except for reported speech.
    /// </summary>
    /// <exception cref="ArgumentException">The value is not null, and the quotation is a term.</exception>
    public Entity? Speaker
    {
        get =>
            _speaker >= 0 ? _reader!.Entity(_speaker)
            : _reader is null ? Details.Speaker
            : null;
        init => Details.Speaker = NotOfTerm(value);
    }

    /// <summary>
    /// Gets the name of the speaker, or the words of the text for a source that it never names ("the spokesman"). The value is null if there is no source. The default is the name
    /// of <see cref="Speaker"/>.
    /// </summary>
    /// <exception cref="ArgumentException">The value is not well-formed UTF-16, or it is not null and the quotation is a term.</exception>
    public string? SpeakerName
    {
        get => _speaker >= 0 ? _reader!.Entity(_speaker).Name : Details.SpeakerName ?? Details.Speaker?.Name;
        init => Details.SpeakerName = NotOfTerm(Given.Text(value));
    }

    /// <summary>Gets the words for the source: the whole noun phrase with title and apposition, or a pronoun. The value is null if there are none.</summary>
    /// <exception cref="ArgumentException">The value is not null, and the quotation is a term.</exception>
    public Passage? Source
    {
        get => Details.Source;
        init => Details.Source = NotOfTerm(value);
    }

    /// <summary>Gets the reporting words without auxiliaries and adverbs, such as <c>said</c> or <c>called</c>. The value is null if there are none.</summary>
    public Passage? Cue
    {
        get => Details.Cue;
        init => Details.Cue = value;
    }

    /// <summary>Gets the words for who relays the statement, such as a spokesman or an agency. The value is null if the text does not say.</summary>
    public Passage? Via
    {
        get => Details.Via;
        init => Details.Via = value;
    }

    /// <summary>Gets the words for whom the statement was addressed to. The value is null if the text does not say.</summary>
    public Passage? Addressee
    {
        get => Details.Addressee;
        init => Details.Addressee = value;
    }

    /// <summary>
    /// Gets what the source does by saying it, such as asking or promising. The value is null for quotations in marks: only reported speech (<see cref="QuoteKind.Indirect"/>) has it.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not null, and it is not defined by the enumeration.</exception>
    public SpeechAct? Act
    {
        get => Details.Act;
        init
        {
            if (value is { } act)
                Given.Defined(act, SpeechAct.Accusation, nameof(value));
            Details.Act = value;
        }
    }

    /// <summary>Gets how the quotation was attributed to its source.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined by the enumeration.</exception>
    public AttributionBasis Basis
    {
        get => (AttributionBasis)(_kindAndBasis >> Layout.QuoteKindBits);
        init
        {
            Given.Defined(value, AttributionBasis.Surname);
            _kindAndBasis = (int)Kind | ((int)value << Layout.QuoteKindBits);
        }
    }

    /// <summary>Gets the id of the rule that found the source, or null if no rule did.</summary>
    /// <exception cref="ArgumentException">The value is not well-formed UTF-16.</exception>
    public string? Rule
    {
        get => Details.Rule;
        init => Details.Rule = Given.Text(value);
    }

    /// <summary>Gets the first part of the statement that this quotation continues, or null if this is the first or only part.</summary>
    [JsonIgnore]
    public Quote? Continues
    {
        get => Related(Details.Continues);
        init => Details.Continues = new(null, value);
    }

    /// <summary>Gets the quotation that contains this one, or null if none does.</summary>
    [JsonIgnore]
    public Quote? Parent
    {
        get => Related(Details.Parent);
        init => Details.Parent = new(null, value);
    }

    /// <summary>Gets the article that contains the quotation.</summary>
    /// <exception cref="InvalidOperationException">The quotation belongs to no article.</exception>
    [JsonIgnore]
    public Article Article =>
        _article
        ?? (_reader is null ? throw Detached.From(nameof(Quote)) : LazyInit.Publish(ref _article, _reader.ArticleOfQuote(_number)));

    /// <summary>Gets the file, line and column of the content.</summary>
    /// <exception cref="InvalidOperationException">The quotation belongs to no article.</exception>
    [JsonIgnore]
    public SourceLocation Location => Article.GetLocation(Span.Start);

    /// <summary>Gets the sentence in which the content begins, or null if it is in no sentence of the body.</summary>
    /// <exception cref="InvalidOperationException">The quotation belongs to no article.</exception>
    [JsonIgnore]
    public Passage? Sentence => Article.SentenceAt(Span.Start);

    /// <summary>Returns the mentions that the content contains, in the order of the text.</summary>
    /// <returns>A new list.</returns>
    /// <exception cref="InvalidOperationException">The quotation belongs to no article.</exception>
    public IReadOnlyList<Mention> GetMentions() => [.. Article.Mentions.Where(mention => Span.Contains(mention.Passage.Span))];

    /// <summary>Gets the position of <see cref="Continues"/> in the article, for a quotation that belongs to one.</summary>
    internal int? ContinuesIndex => Details.Continues.Index;

    /// <summary>Gets the position of <see cref="Parent"/> in the article, for a quotation that belongs to one.</summary>
    internal int? ParentIndex => Details.Parent.Index;

    /// <summary>Gets the number in the corpus of the first quotation of the article, for a quotation that comes from compiled data or from a file.</summary>
    internal int FirstNumber => _reader!.Read(ArticleColumn.FirstQuote, Article.Number);

    private LazyParts Lazy => _lazy ?? LazyInit.Publish(ref _lazy, new LazyParts());

    private QuoteDetails Details =>
        Lazy.Details ?? LazyInit.Publish(ref Lazy.Details, Article.Rows.QuoteDetails(_number - FirstNumber, Span));

    /// <summary>Returns the later parts of the statement that this quotation begins, in the order of the text.</summary>
    /// <returns>A new list. It is empty if the statement has one part, or if this is not its first part.</returns>
    /// <exception cref="InvalidOperationException">The quotation belongs to no article.</exception>
    public IReadOnlyList<Quote> GetContinuations() => [.. Article.Quotes.Where(q => ReferenceEquals(q.Continues, this))];

    /// <summary>Creates a copy that belongs to an article.</summary>
    internal Quote In(Article article, int? continues, int? parent)
    {
        var copy = new Quote(this);
        copy._article = article;
        copy._lazy!.Details = Details with
        {
            Speaker = Speaker,
            SpeakerName = SpeakerName,
            Source = Source?.In(article),
            Cue = Cue?.In(article),
            Via = Via?.In(article),
            Addressee = Addressee?.In(article),
            Continues = new(continues, null),
            Parent = new(parent, null),
        };
        return copy;
    }

    private Quote? Related(QuoteDetails.Relation relation) =>
        relation.Quote ?? (relation.Index is { } index ? Article.Quotes[index] : null);

    private T? NotOfTerm<T>(T? value)
        where T : class =>
        value is null || Kind != QuoteKind.Term
            ? value
            : throw new ArgumentException("A term cannot have a speaker or a source.", nameof(value));

    /// <summary>Determines whether content, kind, source, cue and relations of two quotations are equal. The articles are not compared.</summary>
    /// <param name="other">The quotation to compare with.</param>
    /// <returns>True if the quotations are equal.</returns>
    public bool Equals(Quote? other) =>
        ReferenceEquals(this, other)
        || (
            other is not null
            && Span == other.Span
            && Kind == other.Kind
            && Basis == other.Basis
            && Text == other.Text
            && Continues?.Span == other.Continues?.Span
            && Parent?.Span == other.Parent?.Span
            && Speaker == other.Speaker
            && SpeakerName == other.SpeakerName
            && Source == other.Source
            && Cue == other.Cue
            && Via == other.Via
            && Addressee == other.Addressee
            && Act == other.Act
            && Rule == other.Rule
        );

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Span, Kind, Basis);

    /// <summary>Returns the name of the speaker and the content.</summary>
    /// <returns>One line of text, unless the content has several lines.</returns>
    public override string ToString()
    {
        var content = Kind == QuoteKind.Indirect ? Text : $"“{Text}”";
        return SpeakerName is { } name ? $"{name}: {content}" : content;
    }

    /// <summary>The parts that are created on first use. They are in an object of their own, because a query creates many quotations and uses these parts of few.</summary>
    private sealed class LazyParts
    {
        public string? Text;
        public QuoteDetails? Details;
    }
}
