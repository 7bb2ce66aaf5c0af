using System.Text.Json.Serialization;

namespace Corpus.Export;

// The JSON of articles, key by key, as docs/data.schema.json describes it. Keys can be added within a version; another meaning of a key, or a key that
// is removed, raises the version.

internal sealed record CorpusDocument(string? Format, int? Version, ArticleDocument[]? Articles)
{
    public const string Name = "corpus";
    public const int Current = 2;
}

/// <summary>An article. The keys <c>entity</c> and <c>participants</c> of other lists are positions in <c>entities</c>.</summary>
/// <remarks>
/// <c>id</c> is the first key: an interrupted <c>corpus extract</c> recognizes a line by it. <c>version</c> is null in a document, which has the version itself. What <c>corpus extract</c> writes has
/// <c>diagnostics</c>, and neither <c>path</c> nor <c>text</c>.
/// </remarks>
internal sealed record ArticleDocument(
    string? Id,
    int? Version,
    string? Path,
    string? Title,
    string? Outlet,
    string? Byline,
    DateOnly? Published,
    PublicationDateSource? PublishedBasis,
    string? Url,
    string? Language,
    string? Rights,
    string[]? Tags,
    FieldDocument[]? Fields,
    string? Text,
    FactDocument[]? Facts,
    EntityDocument[]? Entities,
    BlockDocument[]? Blocks,
    SentenceDocument[]? Sentences,
    MentionDocument[]? Mentions,
    QuoteDocument[]? Quotes,
    ExpressionDocument[]? Expressions,
    EventDocument[]? Events,
    DiagnosticDocument[]? Diagnostics = null
);

internal sealed record EntityDocument(string? Name, EntityKind Kind, string? Role, string[]? Aliases, bool Declared);

/// <summary>A field of the user: it has one of the values.</summary>
internal sealed record FieldDocument(string? Name, string? Text, decimal? Number, DateOnly? Day, bool? Flag);

internal sealed record FactDocument(FactKind Kind, FactBasis Basis, int? Start, int? End, string? Rule);

internal sealed record SpanDocument(int Start, int End, string? Text);

internal sealed record BlockDocument(int Start, int End, BlockKind Kind);

internal sealed record SentenceDocument(int Start, int End);

internal sealed record MentionDocument(int Start, int End, string? Text, int Entity);

internal sealed record QuoteDocument(
    int Start,
    int End,
    int Line,
    int Column,
    string? Text,
    QuoteKind Kind,
    string? Speaker,
    int? Entity,
    SpanDocument? Source,
    SpanDocument? Cue,
    SpanDocument? Via,
    SpanDocument? Addressee,
    SpeechAct? Act,
    int? Continues,
    int? Parent,
    AttributionBasis Basis,
    string? Rule
);

internal sealed record ExpressionDocument(
    int Start,
    int End,
    int Line,
    int Column,
    string? Text,
    TimexType Type,
    string? Value,
    TimexModifier Modifier,
    TimexAnchor Anchor,
    int? AnchorExpression,
    WhenDocument? When,
    string? Rule
);

internal sealed record EventDocument(
    int Start,
    int End,
    int Line,
    int Column,
    string? Text,
    WhenDocument? When,
    string? Time,
    PartOfDay? PartOfDay,
    SpanDocument? Sentence,
    int Expression,
    DateResolution Basis,
    string? Key,
    int[]? Participants
);

/// <summary>A doubt of the extraction.</summary>
internal sealed record DiagnosticDocument(string Id, int Start, int End, int Line, int Column, string Message);

/// <summary>An interval. <c>edtf</c> is for readers: the other keys say the same.</summary>
internal sealed record WhenDocument(string? Edtf, DateOnly First, DateOnly Last, DatePrecision Precision, bool Approximate);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [
        typeof(Word<PublicationDateSource>),
        typeof(Word<FactKind>),
        typeof(Word<FactBasis>),
        typeof(Word<EntityKind>),
        typeof(Word<BlockKind>),
        typeof(Word<QuoteKind>),
        typeof(Word<SpeechAct>),
        typeof(Word<AttributionBasis>),
        typeof(Word<TimexType>),
        typeof(Word<TimexModifier>),
        typeof(Word<TimexAnchor>),
        typeof(Word<DatePrecision>),
        typeof(Word<DateResolution>),
        typeof(Word<PartOfDay>),
    ]
)]
[JsonSerializable(typeof(CorpusDocument))]
[JsonSerializable(typeof(ArticleDocument))]
[JsonSerializable(typeof(EntityDocument))]
internal sealed partial class CorpusContext : JsonSerializerContext;

/// <summary>A value of an enumeration as a word: <c>previousSentence</c>.</summary>
internal sealed class Word<T>() : JsonStringEnumConverter<T>(System.Text.Json.JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;
