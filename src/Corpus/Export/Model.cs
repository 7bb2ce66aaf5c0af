using System.Text.Json.Serialization;

namespace Corpus.Export;

// What a file of exported data holds, key by key: docs/data.schema.json says the same. A key may be added; another meaning for a key, or a key
// that goes, raises the version.

internal sealed record CorpusDocument(string? Format, int? Version, ArticleDocument[]? Articles)
{
    public const string Name = "corpus";
    public const int Current = 1;
}

/// <summary>An article. The keys <c>person</c> and <c>participants</c> are positions in its list of people; <c>version</c> stands in JSON Lines alone.</summary>
internal sealed record ArticleDocument(
    int? Version,
    string? Id,
    string? Path,
    string? Title,
    string? Outlet,
    string? Byline,
    DateOnly? Published,
    PublicationDateSource? PublishedBasis,
    string? Url,
    string? Language,
    string? Rights,
    string? Text,
    FactDocument[]? Facts,
    PersonDocument[]? People,
    BlockDocument[]? Blocks,
    MentionDocument[]? Mentions,
    QuoteDocument[]? Quotes,
    ExpressionDocument[]? Expressions,
    EventDocument[]? Events
);

internal sealed record PersonDocument(string? Name, EntityKind Kind, string? Role, string[]? Aliases, bool Declared);

internal sealed record FactDocument(FactKind Kind, FactBasis Basis, int? Start, int? End, string? Rule);

internal sealed record SpanDocument(int Start, int End, string? Text);

internal sealed record BlockDocument(int Start, int End, BlockKind Kind);

internal sealed record MentionDocument(int Start, int End, string? Text, int Person);

internal sealed record QuoteDocument(
    int Start,
    int End,
    int Line,
    int Column,
    string? Text,
    QuoteKind Kind,
    string? Speaker,
    int? Person,
    SpanDocument? Source,
    SpanDocument? Cue,
    SpanDocument? Via,
    SpanDocument? Addressee,
    int? Continues,
    int? Parent,
    AttributionBasis Basis,
    string? Rule
);

internal sealed record ExpressionDocument(
    int Start,
    int End,
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
    SpanDocument? Sentence,
    int Expression,
    DateResolution Basis,
    string? Key,
    int[]? Participants
);

/// <summary>Days. <c>edtf</c> is for readers: the other keys say the same.</summary>
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
        typeof(Word<AttributionBasis>),
        typeof(Word<TimexType>),
        typeof(Word<TimexModifier>),
        typeof(Word<TimexAnchor>),
        typeof(Word<DatePrecision>),
        typeof(Word<DateResolution>),
    ]
)]
[JsonSerializable(typeof(CorpusDocument))]
[JsonSerializable(typeof(ArticleDocument))]
internal sealed partial class CorpusContext : JsonSerializerContext;

/// <summary>A value of an enumeration as a word: <c>previousSentence</c>.</summary>
internal sealed class Word<T>() : JsonStringEnumConverter<T>(System.Text.Json.JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;
