using System.Diagnostics;
using System.Text.Json.Serialization;
using Corpus.Data;

namespace Corpus;

/// <summary>How a quotation stands in its sentence.</summary>
public enum QuoteKind
{
    /// <summary>A full statement: “…,” she said.</summary>
    Direct,

    /// <summary>A quoted fragment inside a reported clause: she called it “…”.</summary>
    Partial,

    /// <summary>A scare quote, title, gloss or name of a concept: nobody's statement.</summary>
    Term,
}

/// <summary>How the source of a quotation was found.</summary>
public enum SourceBasis
{
    /// <summary>There is none, or it is not clear.</summary>
    None,

    /// <summary>A name or noun phrase stands beside the cue.</summary>
    Adjacent,

    /// <summary>Another piece of the same statement names it.</summary>
    Continued,

    /// <summary>A pronoun stands beside the cue.</summary>
    Pronoun,

    /// <summary>The sentence before names it.</summary>
    PreviousSentence,

    /// <summary>The quotations around it have this source.</summary>
    Inherited,

    /// <summary>A person declared it in the catalog.</summary>
    Declared,
}

/// <summary>A quoted stretch of an article: content, source and cue, as the quotation literature names them (Pareti 2012, PARC).</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Quote
{
    private readonly CorpusReader? _reader;
    private readonly int _number;
    // Its number in the corpus; -1 for none, and where the quotation was not read from data.
    private readonly int _speaker;
    private readonly int _kindAndBasis;
    private Later? _later;

    /// <param name="span">Where the content stands: what is between the marks.</param>
    /// <param name="text">The content.</param>
    /// <param name="kind">How it stands in its sentence.</param>
    /// <param name="speaker">Who said it; null where that is not clear or the source is not named.</param>
    /// <param name="speakerName">The name of the source; by default the speaker's. Only a source that is never named has one without a speaker.</param>
    /// <param name="source">The words that name the source beside the cue.</param>
    /// <param name="cue">The reporting words.</param>
    /// <param name="via">The words that name who relays it.</param>
    /// <param name="addressee">The words that name to whom it was said.</param>
    /// <param name="continuesIndex">The position among the article's quotations of the first piece of the same statement.</param>
    /// <param name="parentIndex">The position among the article's quotations of the one that this stands inside.</param>
    /// <param name="basis">How the source was found.</param>
    /// <param name="rule">The name of the rule that found it.</param>
    /// <exception cref="ArgumentException">The text is not as long as the span, a string is not well-formed UTF-16, or a term has a source.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A position is negative, or <paramref name="kind"/> or <paramref name="basis"/> is not a value of its enumeration.</exception>
    public Quote(
        TextSpan span, string text, QuoteKind kind, Person? speaker = null, string? speakerName = null, Passage? source = null, Passage? cue = null,
        Passage? via = null, Passage? addressee = null, int? continuesIndex = null, int? parentIndex = null, SourceBasis basis = SourceBasis.None, string? rule = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length != span.Length)
            throw new ArgumentException($"The text has {text.Length} code units, but the span has {span.Length}.", nameof(text));
        Given.Defined(kind, QuoteKind.Term);
        Given.Defined(basis, SourceBasis.Declared);
        ArgumentOutOfRangeException.ThrowIfNegative(continuesIndex ?? 0, nameof(continuesIndex));
        ArgumentOutOfRangeException.ThrowIfNegative(parentIndex ?? 0, nameof(parentIndex));
        if (kind == QuoteKind.Term && (speaker ?? (object?)speakerName ?? source) is not null)
            throw new ArgumentException("A term cannot have a speaker.", nameof(speaker));
        (Span, _kindAndBasis, _speaker) = (span, (int)kind | ((int)basis << QuoteColumn.KindBits), -1);
        Made.Text = Given.Text(text);
        Made.Details = new QuoteDetails
        {
            Source = source,
            Cue = cue,
            Via = via,
            Addressee = addressee,
            Continues = continuesIndex,
            Parent = parentIndex,
            Speaker = speaker,
            SpeakerName = Given.Text(speakerName) ?? speaker?.Name,
            Rule = Given.Text(rule),
        };
    }

    internal Quote(CorpusReader reader, int number, TextSpan span, int kindAndBasis, int speaker) =>
        (_reader, _number, Span, _kindAndBasis, _speaker) = (reader, number, span, kindAndBasis, speaker);

    /// <summary>The article's id and the span: <c>SeekingChineseHelp:974-1070</c>. It stays the same while the text does.</summary>
    /// <exception cref="InvalidOperationException">The quotation belongs to no article.</exception>
    [JsonIgnore]
    public string Id => $"{Article.Id}:{Span.Start}-{Span.End}";

    /// <summary>The content: what stands between the marks, with the punctuation that stands there.</summary>
    public string Text => Made.Text ?? Once.Set(ref Made.Text, Article.Slice(Span));

    /// <summary>Where the content stands in the article's text.</summary>
    public TextSpan Span { get; }

    /// <summary>How it stands in its sentence.</summary>
    public QuoteKind Kind => (QuoteKind)(_kindAndBasis & ((1 << QuoteColumn.KindBits) - 1));

    /// <summary>Who said it. Null for a term, for a source that the text never names, and where it is not clear: then the build says so.</summary>
    public Person? Speaker => _speaker >= 0 ? _reader!.Person(_speaker) : _reader is null ? Details.Speaker : null;

    /// <summary>The speaker's name, or the words of the text for a source that it never names ("the spokesman"); null where there is none.</summary>
    public string? SpeakerName => _speaker >= 0 ? _reader!.Person(_speaker).Name : Details.SpeakerName;

    /// <summary>The words that name the source: the whole noun phrase with title and apposition, or a pronoun. Null where there is none.</summary>
    public Passage? Source => Details.Source;

    /// <summary>The reporting words, without auxiliaries and adverbs: <c>said</c>, <c>called</c>. Null where there are none.</summary>
    public Passage? Cue => Details.Cue;

    /// <summary>Who relays it (a spokesman, a readout, an agency), where the text says so.</summary>
    public Passage? Via => Details.Via;

    /// <summary>To whom it was said, where the text says so.</summary>
    public Passage? Addressee => Details.Addressee;

    /// <summary>The position among the article's quotations of the first piece of the same statement; null for a first or only piece.</summary>
    public int? ContinuesIndex => Details.Continues;

    /// <summary>The position among the article's quotations of the one that this stands inside; null where it stands inside none.</summary>
    public int? ParentIndex => Details.Parent;

    /// <summary>How the source was found.</summary>
    public SourceBasis Basis => (SourceBasis)(_kindAndBasis >> QuoteColumn.KindBits);

    /// <summary>The name of the rule that found the source; null where none did.</summary>
    public string? Rule => Details.Rule;

    /// <summary>The article.</summary>
    /// <exception cref="InvalidOperationException">The quotation belongs to no article.</exception>
    [JsonIgnore]
    public Article Article => Made.Article ?? (_reader is null ? throw Detached.From(nameof(Quote)) : Once.Set(ref Made.Article, _reader.ArticleOfQuote(_number, out _)));

    /// <summary>The file, line and column of the content.</summary>
    /// <exception cref="InvalidOperationException">The quotation belongs to no article.</exception>
    [JsonIgnore]
    public SourceLocation Location => Article.LocationOf(Span.Start);

    /// <summary>The first piece of the same statement; null for a first or only piece.</summary>
    /// <exception cref="InvalidOperationException">The quotation belongs to no article.</exception>
    [JsonIgnore]
    public Quote? Continues => ContinuesIndex is { } index ? Article.Quotes[index] : null;

    /// <summary>The later pieces of the statement that this is the first piece of, in the order of the text.</summary>
    /// <exception cref="InvalidOperationException">The quotation belongs to no article.</exception>
    [JsonIgnore]
    public IEnumerable<Quote> ContinuedBy => Article.Quotes.Where(q => ReferenceEquals(q.Continues, this));

    /// <summary>The quotation that this stands inside; null where it stands inside none.</summary>
    /// <exception cref="InvalidOperationException">The quotation belongs to no article.</exception>
    [JsonIgnore]
    public Quote? Parent => ParentIndex is { } index ? Article.Quotes[index] : null;

    internal Quote In(Article article)
    {
        var quote = new Quote(
            Span, Text, Kind, Speaker, SpeakerName, Source?.In(article), Cue?.In(article), Via?.In(article), Addressee?.In(article), ContinuesIndex, ParentIndex, Basis, Rule);
        quote.Made.Article = article;
        return quote;
    }

    private Later Made => _later ?? Once.Set(ref _later, new Later());

    private QuoteDetails Details => Made.Details ?? Once.Set(ref Made.Details, _reader!.ArticleOfQuote(_number, out var position).Rows.QuoteDetails(position, Span));

    /// <summary>Whether content, kind, source, cue and relations are equal; the article takes no part.</summary>
    public bool Equals(Quote? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Span == other.Span && Kind == other.Kind && Basis == other.Basis && Text == other.Text
            && ContinuesIndex == other.ContinuesIndex && ParentIndex == other.ParentIndex && Speaker == other.Speaker && SpeakerName == other.SpeakerName
            && Source == other.Source && Cue == other.Cue && Via == other.Via && Addressee == other.Addressee && Rule == other.Rule);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Span, Kind, Basis);

    /// <summary>The source's name and the content.</summary>
    public override string ToString() => SpeakerName is { } name ? $"{name}: “{Text}”" : $"“{Text}”";

    /// <summary>What is made when it is asked for. It stands apart, since a query makes many quotations and asks most of them for nothing of this.</summary>
    private sealed class Later
    {
        public Article? Article;
        public string? Text;
        public QuoteDetails? Details;
    }
}
