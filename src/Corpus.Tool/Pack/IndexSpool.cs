using Corpus.Extraction;
using Corpus.Extraction.Compilation;

namespace Corpus.Tool.Pack;

/// <summary>What the index has of each article of a large corpus, outside of memory until all articles are read.</summary>
internal sealed class IndexSpool : IDisposable
{
    /// <param name="folder">The folder of the files.</param>
    public IndexSpool(string folder)
    {
        Articles = new Spool<CorpusArticle>(folder, Write, ReadArticle);
        Entries = new Spool<IndexEntry>(folder, Write, ReadEntry);
    }

    /// <summary>Gets the articles. Articles that no catalog names are added without an id, and get it from their path when they are read.</summary>
    public Spool<CorpusArticle> Articles { get; }

    public Spool<IndexEntry> Entries { get; }

    /// <summary>Gets or sets the length of the path of the common folder of the articles.</summary>
    public int Folder { get; set; }

    public void Dispose()
    {
        Articles.Dispose();
        Entries.Dispose();
    }

    // The documentation and the name of a member are for classes.
    private static void Write(BinaryWriter file, CorpusArticle article)
    {
        file.Write(article.Id);
        file.Write(article.Path);
        file.Write7BitEncodedInt(article.Summary.Published?.DayNumber + 1 ?? 0);
        Write(file, article.Summary.Entities, entity =>
        {
            file.Write(entity.Name);
            file.Write((byte)entity.Kind);
            file.Write((byte)entity.Scope);
        });
        Write(file, article.Summary.Speakers, speaker => file.Write7BitEncodedInt(speaker + 1));
        Write(file, article.Summary.Dates, date =>
        {
            file.Write7BitEncodedInt(date.Start.DayNumber);
            file.Write7BitEncodedInt(date.End.DayNumber);
            file.Write((byte)date.Precision);
            file.Write(date.IsApproximate);
        });
    }

    private CorpusArticle ReadArticle(BinaryReader file)
    {
        var (id, path, published) = (file.ReadString(), file.ReadString(), file.Read7BitEncodedInt());
        return new CorpusArticle(
            id.Length > 0 ? id : CorpusNames.IdOf(path, Folder),
            Member: "",
            path,
            new ArticleSummary(
                published > 0 ? Day(published - 1) : null,
                Comment: default,
                Read(file, () => new SummaryEntity(file.ReadString(), (EntityKind)file.ReadByte(), (EntityScope)file.ReadByte())),
                Read(file, () => file.Read7BitEncodedInt() - 1),
                Read(file, () =>
                    new DateInterval(
                        Day(file.Read7BitEncodedInt()),
                        Day(file.Read7BitEncodedInt()),
                        (DatePrecision)file.ReadByte(),
                        file.ReadBoolean()
                    )
                )
            )
        );
    }

    private static void Write(BinaryWriter file, IndexEntry entry)
    {
        Write(file, entry.Facts, fact =>
        {
            file.Write((byte)fact.Kind);
            file.Write(fact.Value);
        });
        file.Write(entry.Rights ?? "");
        file.Write7BitEncodedInt((int?)entry.PublicationDateSource + 1 ?? 0);
        Write(file, entry.Quotes, quote =>
        {
            file.Write7BitEncodedInt(quote.Span.Start);
            file.Write7BitEncodedInt(quote.Span.Length);
            file.Write7BitEncodedInt(quote.KindAndBasis);
        });
    }

    private static IndexEntry ReadEntry(BinaryReader file) =>
        new(
            Read(file, () => new IndexFact((FactKind)file.ReadByte(), file.ReadString())),
            file.ReadString() is { Length: > 0 } rights ? rights : null,
            file.Read7BitEncodedInt() is > 0 and var source ? (PublicationDateSource)(source - 1) : null,
            Read(file, () => new IndexQuote(new TextSpan(file.Read7BitEncodedInt(), file.Read7BitEncodedInt()), file.Read7BitEncodedInt()))
        );

    private static CalendarDate Day(int number)
    {
        var day = DateOnly.FromDayNumber(number);
        return new CalendarDate(day.Year, day.Month, day.Day);
    }

    private static void Write<T>(BinaryWriter file, EquatableArray<T> items, Action<T> write)
        where T : IEquatable<T>
    {
        file.Write7BitEncodedInt(items.Count);
        foreach (var item in items.AsSpan())
            write(item);
    }

    private static EquatableArray<T> Read<T>(BinaryReader file, Func<T> read)
        where T : IEquatable<T>
    {
        var items = new T[file.Read7BitEncodedInt()];
        for (var i = 0; i < items.Length; i++)
            items[i] = read();
        return new EquatableArray<T>(items);
    }
}
