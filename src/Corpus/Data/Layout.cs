namespace Corpus.Data;

/// <summary>
/// How the rows of a corpus are laid out: the generator writes by it (the file is compiled into both) and <see cref="CorpusReader"/> reads by it.
/// A row is a run of numbers of fixed width, each of so many digits to the base of 64; a digit is one printable byte, '0' + value.
/// </summary>
/// <remarks>An optional number is written as itself plus one, and 0 where there is none.</remarks>
internal static class Layout
{
    /// <summary>Raised when a library of another layout could not be read any more.</summary>
    public const int Format = 1;

    // Widths of single numbers, in digits of six bits.
    public const int Code = 1;
    public const int Count = 3;
    public const int Length = 3;
    public const int Offset = 4;
    public const int Day = 4;
    public const int Global = 4;
    public const int Bytes = 5;

    // Widths of what is made of them.
    public const int Name = Count;
    public const int Span = Offset + Length;
    public const int When = Day + Day + Code + Code;

    // Rows of a shard: its string pool, then for each article the header and these tables in this order.
    public const int StringRow = Bytes + Length;
    public const int HeaderRow = (8 * Name) + Day + Code + (7 * Count) + Bytes + Bytes;
    public const int LineRow = Offset;
    public const int BlockRow = Span + Code;
    public const int MentionRow = Span + Count;
    public const int QuoteRow = Span + Code + Code + Count + Name + (4 * Span) + Count + Count + Name;
    public const int ExpressionRow = Span + Code + Code + Code + Name + Name + When;
    public const int EventRow = Span + Span + Count + When + Code + Name + Count + Count;
    public const int ParticipantRow = Count;

    // Rows of the tables that span articles. They stand in pages of whole rows.
    public const int PageBytes = 1 << 16;
    public const int ArticleRow = Count + Bytes + Global + Global + Global;
    public const int PersonRow = Global + Code + Code + Global + Global + Count + Global + Global;
    public const int CastRow = Global;
    public const int QuoteBySpeakerRow = Global;
    public const int EventByDayRow = Global;
    public const int NameRow = Count + Bytes + Length;

    public static int RowsPerPage(int width) => PageBytes / width;

    public static int WidthOf(Table table) => table switch
    {
        Table.Articles => ArticleRow,
        Table.People => PersonRow,
        Table.Cast => CastRow,
        Table.QuotesBySpeaker => QuoteBySpeakerRow,
        Table.EventsByDay => EventByDayRow,
        _ => NameRow,
    };
}

/// <summary>The tables that span articles.</summary>
internal enum Table
{
    /// <summary>Where an article's rows stand, and the numbers of its first quotation, event and cast entry in the corpus.</summary>
    Articles,

    /// <summary>People, organisations and states.</summary>
    People,

    /// <summary>For each entity of each article, the person it is.</summary>
    Cast,

    /// <summary>The numbers of quotations, by speaker and then in the order of the corpus.</summary>
    QuotesBySpeaker,

    /// <summary>The numbers of events, by date and then in the order of the corpus.</summary>
    EventsByDay,

    /// <summary>Where the names of people stand in the pages of names.</summary>
    Names,
}

/// <summary>The parts of a shard, which holds some articles that follow one another.</summary>
internal enum ShardPart
{
    Rows,
    Strings,
    Text,
}
