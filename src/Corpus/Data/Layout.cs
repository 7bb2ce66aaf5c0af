namespace Corpus.Data;

/// <summary>
/// How the numbers of a corpus are laid out: the generator writes by it (the file is compiled into both) and <c>CorpusReader</c> reads by it.
/// A table is rows of numbers; each column has as many bits as its largest number needs. Six bits make a digit, the printable byte '0' + value,
/// the lowest bits first. A table begins with its head: the number of columns, then the width of each, a digit each.
/// </summary>
/// <remarks>
/// A number that may be missing is written as itself plus one, and 0 where there is none (<c>…OrNone</c>). A number that may be negative is written as
/// <see cref="Signed"/> makes it. What is near something else is written as the distance from it, so that it takes few bits.
/// </remarks>
internal static class Layout
{
    /// <summary>Raised when a library of another layout could not be read any more.</summary>
    public const int Format = 3;

    public const int DigitBits = 6;

    /// <summary>Digits that follow a table: numbers are cut out of eight digits, wherever they stand.</summary>
    public const int Padding = 8;

    /// <summary>The bits of a number in the head of a literal, which says where everything else begins, in bytes.</summary>
    public const int AddressBits = 30;

    /// <summary>A table that spans articles stands in pages of so many rows, as a power of two.</summary>
    public const int PageRowBits = 16;

    /// <summary>How many tables span articles.</summary>
    public const int IndexTables = (int)IndexTable.EventsByDay + 1;

    /// <summary>The numbers in the head of the index: for each table its rows and its first page, then how many pages there are, then for each page its literal and its place there.</summary>
    public const int PageCount = 2 * IndexTables, PageAddresses = PageCount + 1;

    /// <summary>How many tables a shard has.</summary>
    public const int ShardTables = (int)ShardTable.Strings + 1;

    /// <summary>The numbers in the head of a shard: after the places of its tables how many strings there are, and where strings and texts begin.</summary>
    public const int StringCount = ShardTables, StringsStart = ShardTables + 1, TextsStart = ShardTables + 2, ShardHead = ShardTables + 3;

    /// <summary>A page of names is full when a name would begin past so many bytes, as a power of two.</summary>
    public const int NamePageBits = 20;

    public static int Signed(int number) => (number << 1) ^ (number >> 31);

    public static int FromSigned(int number) => (number >>> 1) ^ -(number & 1);
}

/// <summary>The tables that span articles.</summary>
internal enum IndexTable
{
    /// <summary>What is known of each article and where its rows stand: <see cref="ArticleColumn"/>.</summary>
    Articles,

    /// <summary>Where the names of people and the strings of articles stand: <see cref="NameColumn"/>. They come early, so that a title stands in the first literal.</summary>
    Names,

    /// <summary>The names and strings themselves: pages of UTF-8, and no rows.</summary>
    NameText,

    /// <summary>People, organizations and states: <see cref="PersonColumn"/>.</summary>
    People,

    /// <summary>For each entity of each article, the person it is, or none.</summary>
    Cast,

    /// <summary>What every question to a quotation needs: <see cref="QuoteColumn"/>. The rest stands in the shard.</summary>
    Quotes,

    /// <summary>The numbers of quotations, by speaker and then in the order of the corpus.</summary>
    QuotesBySpeaker,

    /// <summary>The numbers of events, by date and then in the order of the corpus.</summary>
    EventsByDay,
}

/// <summary>The tables of a shard, which holds some articles that follow one another, in the order in which they stand.</summary>
internal enum ShardTable
{
    /// <summary>Where the rows of each article begin, and in a last row where they end: <see cref="PlaceColumn"/>.</summary>
    Places,

    /// <summary>Line feeds of the texts that end no line of the file (U+2028 was read as one).</summary>
    Joins,

    /// <summary>Blocks: <see cref="BlockColumn"/>.</summary>
    Blocks,

    /// <summary>Mentions: <see cref="MentionColumn"/>.</summary>
    Mentions,

    /// <summary>What is seldom asked of a quotation: <see cref="DetailColumn"/>.</summary>
    QuoteDetails,

    /// <summary>Temporal expressions: <see cref="ExpressionColumn"/>.</summary>
    Expressions,

    /// <summary>Events: <see cref="EventColumn"/>.</summary>
    Events,

    /// <summary>The entities that take part in events, event after event.</summary>
    Participants,

    /// <summary>Where each string of the shard begins, and in a last row where they end.</summary>
    Strings,
}

internal static class ArticleColumn
{
    public const int Shard = 0, PlaceInShard = 1, FirstQuote = 2, FirstEvent = 3, FirstCast = 4, PublishedOrNone = 5, BasisOrNone = 6;

    // Names, each or none.
    public const int Id = 7, Path = 8, Title = 9, Outlet = 10, Byline = 11, Url = 12, Language = 13, Rights = 14;
}

internal static class PersonColumn
{
    public const int Name = 0, Kind = 1, IsDeclared = 2, RoleOrNone = 3, FirstAlias = 4, AliasCount = 5, FirstQuote = 6, QuoteCount = 7;
}

internal static class QuoteColumn
{
    public const int Start = 0, Length = 1, KindAndBasis = 2, SpeakerOrNone = 3;

    /// <summary>The bits of the kind; the basis stands above them.</summary>
    public const int KindBits = 2;
}

internal static class NameColumn
{
    public const int Start = 0, Bytes = 1;
}

internal static class PlaceColumn
{
    public const int Text = 0, Joins = 1, Blocks = 2, Mentions = 3, Quotes = 4, Expressions = 5, Events = 6, Participants = 7;
}

/// <summary>A block begins some units after the end of the one before.</summary>
internal static class BlockColumn
{
    public const int Gap = 0, Length = 1, Kind = 2;
}

/// <summary>A mention begins some units after the beginning of the one before.</summary>
internal static class MentionColumn
{
    public const int Step = 0, Length = 1, Entity = 2;
}

/// <summary>The parts of a quotation that may be missing are two columns each: how far they are from its beginning, and their length or none.
/// The quotation that it continues or stands inside is told by how many stand between.</summary>
internal static class DetailColumn
{
    public const int Source = 0, Cue = 2, Via = 4, Addressee = 6, ContinuesOrNone = 8, ParentOrNone = 9, UnnamedSpeaker = 10, Rule = 11;
}

/// <summary>Days are told from the publication, where its date is known.</summary>
internal static class ExpressionColumn
{
    public const int Start = 0, Length = 1, Type = 2, Modifier = 3, Anchor = 4, Value = 5, Rule = 6, FirstDayOrNone = 7, Days = 8, Precision = 9, IsApproximate = 10;
}

/// <summary>The clause is told from the expression, the sentence from the clause, and the date from what the expression means: mostly it is that.</summary>
internal static class EventColumn
{
    public const int Expression = 0, ClauseShift = 1, ClauseLength = 2, SentenceShift = 3, SentenceGrowth = 4, FirstDayShift = 5, LastDayShift = 6,
        PrecisionChange = 7, ApproximateChange = 8, Basis = 9, Key = 10, ParticipantCount = 11;
}
