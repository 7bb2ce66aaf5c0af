namespace Corpus.Data;

/// <summary>
/// The layout of the compiled data. This file is compiled into the extraction, which writes the data, and into the library, which reads it.
/// A table has rows of numbers. Each column has as many bits as its largest number needs. Six bits are a digit, the printable byte '0' + value,
/// lowest bits first. A table begins with its head: the number of columns, then the width of each column, one digit each.
/// </summary>
/// <remarks>
/// An optional number is written as the number plus one, or 0 for none (<c>…OrNone</c>). A number that can be negative is written as
/// <see cref="Signed"/> encodes it. Positions are written as distances from a position nearby, which need fewer bits.
/// </remarks>
internal static class Layout
{
    /// <summary>The version of the layout. Any change that another version of the library cannot read increases it.</summary>
    public const int Format = 8;

    public const int DigitBits = 6;

    /// <summary>The number of digits after a table: the reader loads eight digits at a time.</summary>
    public const int Padding = 8;

    /// <summary>The bits of a number in the head of a literal. These numbers are offsets in bytes.</summary>
    public const int AddressBits = 30;

    /// <summary>The number of rows on a page of a table that spans articles, as a power of two.</summary>
    public const int PageRowBits = 16;

    /// <summary>The number of tables that span articles.</summary>
    public const int IndexTables = (int)IndexTable.EventsByDay + 1;

    /// <summary>The numbers in the head of the index: for each table its row count and its first page; the page count; for each page its literal and its offset there.</summary>
    public const int PageCount = 2 * IndexTables,
        PageAddresses = PageCount + 1;

    /// <summary>The number of tables of a shard.</summary>
    public const int ShardTables = (int)ShardTable.Strings + 1;

    /// <summary>The numbers in the head of a shard after the offsets of its tables: the string count, and the offsets of strings and texts.</summary>
    public const int StringCount = ShardTables,
        StringsStart = ShardTables + 1,
        TextsStart = ShardTables + 2,
        ShardHead = ShardTables + 3;

    /// <summary>The size in bytes, as a power of two, from which on a page of names takes no further name.</summary>
    public const int NamePageBits = 20;

    /// <summary>The bits of the kind in <see cref="QuoteColumn.KindAndBasis"/>. The basis is above them.</summary>
    public const int QuoteKindBits = 2;

    public static int Signed(int number) => (number << 1) ^ (number >> 31);

    public static int FromSigned(int number) => (number >>> 1) ^ -(number & 1);
}

/// <summary>The tables that span articles.</summary>
internal enum IndexTable
{
    /// <summary>The metadata of each article and the places of its rows: <see cref="ArticleColumn"/>.</summary>
    Articles,

    /// <summary>The places of the names of entities and the strings of articles: <see cref="NameColumn"/>. The table is near the start, so that a title is in the first literal.</summary>
    Names,

    /// <summary>The names and strings: pages of UTF-8 without rows.</summary>
    NameText,

    /// <summary>People, then organizations, then states: <see cref="EntityColumn"/>.</summary>
    Entities,

    /// <summary>For each entity of each article the entity of the corpus, or none: <see cref="ArticleEntityColumn"/>.</summary>
    ArticleEntities,

    /// <summary>The parts of quotations that most queries use: <see cref="QuoteColumn"/>. The other parts are in the shard.</summary>
    Quotes,

    /// <summary>The numbers of quotations, by speaker and then in the order of the corpus: <see cref="NumberColumn"/>.</summary>
    QuotesBySpeaker,

    /// <summary>The numbers of events, by date and then in the order of the corpus: <see cref="NumberColumn"/>.</summary>
    EventsByDay,
}

/// <summary>The tables of a shard, which holds consecutive articles.</summary>
internal enum ShardTable
{
    /// <summary>The first rows of each article, and in a last row the ends: <see cref="ArticleOffsetColumn"/>.</summary>
    ArticleOffsets,

    /// <summary>The line feeds of the texts that end no line of the file (U+2028 is read as a line feed): <see cref="NumberColumn"/>.</summary>
    SoftLineBreaks,

    /// <summary>Blocks: <see cref="BlockColumn"/>.</summary>
    Blocks,

    /// <summary>The distance of each sentence from the start of the previous one of its block, without the first: <see cref="NumberColumn"/>.</summary>
    Sentences,

    /// <summary>Mentions: <see cref="MentionColumn"/>.</summary>
    Mentions,

    /// <summary>The parts of quotations that few queries use: <see cref="DetailColumn"/>.</summary>
    QuoteDetails,

    /// <summary>Temporal expressions: <see cref="ExpressionColumn"/>.</summary>
    Expressions,

    /// <summary>Events: <see cref="EventColumn"/>.</summary>
    Events,

    /// <summary>The participants of events, event after event: <see cref="NumberColumn"/>.</summary>
    Participants,

    /// <summary>What is known about the articles: <see cref="FactColumn"/>.</summary>
    Facts,

    /// <summary>The tags of the articles, as strings of the shard: <see cref="NumberColumn"/>.</summary>
    Tags,

    /// <summary>The fields that the user adds: <see cref="FieldColumn"/>.</summary>
    Fields,

    /// <summary>The start of each string of the shard, and in a last row the end: <see cref="NumberColumn"/>.</summary>
    Strings,
}

/// <summary>The column of a table that has one.</summary>
internal enum NumberColumn
{
    Number,
}

internal enum ArticleEntityColumn
{
    EntityOrNone,
}

/// <summary>The columns from <see cref="IdOrNone"/> on are numbers of names.</summary>
internal enum ArticleColumn
{
    Shard,
    PlaceInShard,
    FirstQuote,
    FirstEvent,
    FirstEntity,
    PublishedOrNone,
    PublicationDateSourceOrNone,
    IdOrNone,
    PathOrNone,
    TitleOrNone,
    OutletOrNone,
    BylineOrNone,
    UrlOrNone,
    LanguageOrNone,
    RightsOrNone,
}

internal enum EntityColumn
{
    Name,
    Kind,
    IsDeclared,
    RoleOrNone,
    FirstAlias,
    AliasCount,
    FirstQuote,
    QuoteCount,
}

internal enum QuoteColumn
{
    Start,
    Length,
    KindAndBasis,
    SpeakerOrNone,
}

internal enum NameColumn
{
    Start,
    Bytes,
}

internal enum ArticleOffsetColumn
{
    Text,
    SoftLineBreaks,
    Blocks,
    Sentences,
    Mentions,
    Quotes,
    Expressions,
    Events,
    Participants,
    Facts,
    Tags,
    Fields,
}

/// <summary>The gap is the distance from the end of the previous block. For the sentences see <see cref="SentenceBounds"/>.</summary>
internal enum BlockColumn
{
    Gap,
    Length,
    Kind,
    SentenceCount,
}

/// <summary>The step is the distance from the start of the previous mention.</summary>
internal enum MentionColumn
{
    Step,
    Length,
    Entity,
}

/// <summary>
/// An optional passage has two columns: the distance from the start of the quotation, and the length or none. The quotation that this one continues or is inside of is
/// written as the difference of their positions.
/// </summary>
internal enum DetailColumn
{
    SourceShift,
    SourceLengthOrNone,
    CueShift,
    CueLengthOrNone,
    ViaShift,
    ViaLengthOrNone,
    AddresseeShift,
    AddresseeLengthOrNone,
    ContinuesOrNone,
    ParentOrNone,
    UnnamedSpeaker,
    Rule,
    ActOrNone,
}

/// <summary>The first day is the distance from the publication date, if that is known.</summary>
internal enum ExpressionColumn
{
    Start,
    Length,
    Type,
    Modifier,
    Anchor,
    Value,
    Rule,
    FirstDayOrNone,
    Days,
    Precision,
    IsApproximate,

    /// <summary>How many expressions before this one the expression stands that it was counted from, or 0.</summary>
    AnchorDistanceOrNone,
}

/// <summary>The value of a fact is in the row of its article: <see cref="ArticleColumn"/>. The place is the passage that states it.</summary>
internal enum FactColumn
{
    Kind,
    Basis,
    StartOrNone,
    Length,
    Rule,
}

/// <summary>
/// The value is the number of a string, of a day, or 1 for a flag that is set. A number has 96 bits in pieces of 24, of which the value is the lowest; its decimal places are
/// written twice, plus one if it is negative.
/// </summary>
internal enum FieldColumn
{
    Name,
    Kind,
    Value,
    Middle,
    High,
    Highest,
    ScaleAndSign,
}

/// <summary>The clause is relative to the expression, and the date to that of the expression, which is the same for most events. The sentence is the one that contains the clause.</summary>
internal enum EventColumn
{
    Expression,
    ClauseShift,
    ClauseLength,
    FirstDayShift,
    LastDayShift,
    PrecisionChange,
    ApproximateChange,
    Basis,
    Key,
    ParticipantCount,
}
