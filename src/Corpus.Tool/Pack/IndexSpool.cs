extern alias library;

using System.Collections;
using System.Text;
using Corpus.Extraction;
using Corpus.Extraction.Compilation;
using library::Corpus.Files;

namespace Corpus.Tool.Pack;

/// <summary>What the index has of an article.</summary>
/// <param name="Number">The number of its text among all.</param>
/// <param name="Checksum">The checksum of its text.</param>
/// <param name="HasErrors">Whether an error was reported about the text or what is declared about it.</param>
internal sealed record SpooledArticle(int Number, uint Checksum, bool HasErrors, CorpusArticle Article, IndexEntry Entry);

/// <summary>
/// What the index has of each article of a large corpus, in a file until all articles are read. The file has a record for each shard that the corpus file has, with its checksum, so that an
/// interrupted run can go on behind the last of them.
/// </summary>
internal sealed class IndexSpool : IDisposable
{
    private readonly FileStream _file;
    private readonly BinaryReader _reader;
    private readonly List<int> _shards = [];
    private readonly List<(int Number, uint Checksum)> _kept = [];
    private readonly Items<CorpusArticle> _articles;
    private readonly Items<IndexEntry> _entries;

    /// <param name="file">An empty file, or that of an interrupted run.</param>
    public IndexSpool(FileStream file)
    {
        _file = file;
        _reader = new BinaryReader(file, Encoding.UTF8, leaveOpen: true);
        _articles = new(_reader, ReadArticle);
        _entries = new(_reader, ReadEntry);
    }

    // What the file begins with.
    private static ReadOnlySpan<byte> Start => "corpus index 1\n"u8;

    /// <summary>Gets the articles. Articles that no catalog names are added without an id, and get it from their path when they are read.</summary>
    public IReadOnlyList<CorpusArticle> Articles => _articles;

    public IReadOnlyList<IndexEntry> Entries => _entries;

    /// <summary>Gets the number of articles of each shard.</summary>
    public IReadOnlyList<int> Shards => _shards;

    /// <summary>Gets the texts of the articles of an interrupted run, in order.</summary>
    public IReadOnlyList<(int Number, uint Checksum)> Kept => _kept;

    /// <summary>Gets how many of these articles had an error, which the interrupted run has reported.</summary>
    public int KeptWithErrors { get; private set; }

    /// <summary>Gets or sets the length of the path of the common folder of the articles.</summary>
    public int Folder { get; set; }

    /// <summary>Determines whether a file is that of an interrupted run, however short.</summary>
    public static bool IsIndex(FileStream file)
    {
        var start = new byte[Start.Length];
        file.Position = 0;
        return Start.StartsWith(start.AsSpan(0, file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)));
    }

    /// <summary>Adds the articles of a shard. All are added before one is read.</summary>
    /// <param name="shard">The entry of the shard in the table of sections.</param>
    public void Add(byte[] shard, IReadOnlyList<SpooledArticle> articles)
    {
        using var record = new MemoryStream();
        using var writer = new BinaryWriter(record, Encoding.UTF8);
        // The place of the length and the checksum.
        writer.Write(0L);
        writer.Write(shard);
        writer.Write(articles.Count);
        writer.Write(articles.Count(article => article.HasErrors));
        foreach (var article in articles)
        {
            writer.Write(article.Number);
            writer.Write(article.Checksum);
            // The lengths of both items, so that a run that goes on need not parse them.
            var lengths = record.Position;
            writer.Write(0L);
            _articles.Starts.Add(_file.Position + record.Position);
            Write(writer, article.Article);
            var middle = record.Position;
            _entries.Starts.Add(_file.Position + middle);
            Write(writer, article.Entry);
            var end = record.Position;
            record.Position = lengths;
            writer.Write((int)(middle - lengths) - sizeof(long));
            writer.Write((int)(end - middle));
            record.Position = end;
        }

        var content = record.GetBuffer().AsSpan(sizeof(long), (int)record.Length - sizeof(long));
        record.Position = 0;
        writer.Write(content.Length);
        writer.Write(Crc32C.Of(content));
        record.WriteTo(_file);
        // What was written outlives the process from here on.
        _file.Flush();
        _shards.Add(articles.Count);
    }

    /// <summary>Takes the shards that an interrupted run has written, and removes what stands behind them.</summary>
    public void Resume(CorpusFileWriter corpus)
    {
        var isWhole = _file.Length > Start.Length && IsIndex(_file);
        _file.Position = Start.Length;
        var end = _file.Position;
        while (isWhole && Next(corpus))
            end = _file.Position;
        corpus.Cut();
        _file.Position = 0;
        _file.Write(Start);
        _file.SetLength(end);
        _file.Position = end;
    }

    public void Dispose()
    {
        _reader.Dispose();
        _file.Dispose();
    }

    /// <returns>False behind the last record whose shard is in the corpus file; neither needs to be complete.</returns>
    private bool Next(CorpusFileWriter corpus)
    {
        if (_file.Length - _file.Position < sizeof(long))
            return false;
        var (length, checksum) = (_reader.ReadInt32(), _reader.ReadUInt32());
        if (length < FileHead.EntrySize || length > _file.Length - _file.Position)
            return false;
        var start = _file.Position;
        var content = _reader.ReadBytes(length);
        if (Crc32C.Of(content) != checksum || !corpus.HasShard(content[..FileHead.EntrySize]))
            return false;
        using var record = new BinaryReader(new MemoryStream(content), Encoding.UTF8);
        record.BaseStream.Position = FileHead.EntrySize;
        var (count, errors) = (record.ReadInt32(), record.ReadInt32());
        for (var i = 0; i < count; i++)
        {
            _kept.Add((record.ReadInt32(), record.ReadUInt32()));
            var (article, entry) = (record.ReadInt32(), record.ReadInt32());
            _articles.Starts.Add(start + record.BaseStream.Position);
            _entries.Starts.Add(start + record.BaseStream.Position + article);
            record.BaseStream.Position += article + entry;
        }

        _shards.Add(count);
        KeptWithErrors += errors;
        return true;
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

    /// <summary>The items of one kind, which can be read in order any number of times.</summary>
    private sealed class Items<T>(BinaryReader file, Func<BinaryReader, T> read) : IReadOnlyList<T>
    {
        public List<long> Starts { get; } = [];

        public int Count => Starts.Count;

        public T this[int index]
        {
            get
            {
                file.BaseStream.Position = Starts[index];
                return read(file);
            }
        }

        public IEnumerator<T> GetEnumerator()
        {
            for (var i = 0; i < Count; i++)
                yield return this[i];
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
