using System.Collections.Concurrent;
using System.Reflection;
using System.Text;
using Corpus.Extraction;
using Corpus.Extraction.Catalog;
using Corpus.Extraction.Compilation;
using Corpus.Tool.Export;

namespace Corpus.Tool.Pack;

/// <summary>
/// Takes texts to a corpus file. The rows, strings and texts of articles are written while they come in, in the order of their ids. What the index has of them waits in another file until the end.
/// </summary>
internal sealed class Packer
{
    private readonly Messages _messages;
    private readonly Action<long, bool>? _advance;
    private readonly Action<long>? _skip;
    private readonly List<PackInput> _texts;
    private readonly int _sharedFolder;
    private readonly List<(DeclaredPeople People, string FirstPath)> _declared = [];
    private string? _firstPath;
    private string? _lastPath;

    /// <param name="advance">Called after each text with its bytes and whether it is an article; null if nobody looks at it.</param>
    /// <param name="skip">Called after each text that an interrupted run has written, with its bytes.</param>
    public Packer(IEnumerable<PackInput> texts, Messages messages, Action<long, bool>? advance = null, Action<long>? skip = null)
    {
        (_messages, _advance, _skip) = (messages, advance, skip);
        (_texts, _sharedFolder) = InOrder([.. texts]);
    }

    /// <summary>Gets the number of articles that were written.</summary>
    public int Articles { get; private set; }

    /// <summary>Gets a hash of the ids and paths of all texts.</summary>
    public string Checksum => CorpusTexts.ChecksumOf(_texts.SelectMany(text => (string[])[text.Id, text.Path]));

    // Without the commit that it was built from, so that the same texts make the same file.
    private static string Version =>
        typeof(Packer).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>Writes a corpus file with at least one article.</summary>
    /// <param name="name">The name of the file, for messages.</param>
    /// <inheritdoc cref="Write"/>
    /// <exception cref="ToolException">No text can be read, or the texts have too much data.</exception>
    public void WriteTo(Stream file, IndexSpool spool, string name, IEnumerable<string> sources, bool linkSurnames, int cores)
    {
        try
        {
            Write(file, spool, sources, linkSurnames, cores);
        }
        catch (OverflowException)
        {
            throw new ToolException($"{name} was not written: its data would exceed the limits of a corpus file; pack fewer texts");
        }

        if (Articles == 0)
            throw new ToolException($"{name} was not written: there is no text that can be read");
    }

    /// <param name="file">An empty file, or that of an interrupted run.</param>
    /// <param name="spool">The index of the same run.</param>
    /// <param name="sources">What the file is made of.</param>
    /// <param name="linkSurnames">Whether a surname alone can mean a person whom other articles name in full.</param>
    /// <exception cref="InvalidDataException">A text is not what it was in the interrupted run.</exception>
    /// <exception cref="IOException">A file of lines, or one that is written, fails.</exception>
    public void Write(Stream file, IndexSpool spool, IEnumerable<string> sources, bool linkSurnames, int cores)
    {
        var writer = new CorpusFileWriter(file);
        spool.Resume(writer);
        if (spool.KeptWithErrors > 0)
            _messages.Fail(
                $"{spool.KeptWithErrors} of the articles that are kept have errors, which the interrupted run has reported; to see them again, omit --resume"
            );
        var articles = new ConcurrentQueue<SpooledArticle>();
        var read = OrderedParallel.Map(Given(spool.Kept).GetEnumerator(), text => text.Input.Bytes, Read, cores, waits: true);
        var shards = Shard.InFile(Kept(read, articles), CorpusTexts.Name, spool.Shards.Count);
        foreach (var (places, literal) in OrderedParallel.Map(shards.GetEnumerator(), SizeOf, Written, cores, waits: true))
            spool.Add(writer.AddShard(literal), [.. Taken(articles, places.Count)]);

        // A build counts only the texts that can be read, which can have a deeper common folder.
        spool.Folder = _firstPath is null ? _sharedFolder : CorpusNames.SharedFolder(_firstPath, _lastPath!);
        if (spool.Folder != _sharedFolder && !IsSorted(spool.Articles.Select(article => article.Id)))
            throw new ToolException("the texts that cannot be read change the order of the others; omit them");
        var people = CorpusNames.DeclaredBy(_declared.OrderBy(one => one.FirstPath, StringComparer.Ordinal).Select(one => one.People));
        var model = new CorpusModel(CorpusTexts.Name, spool.Articles, people.ToEquatableArray());
        var index = new IndexData(
            CorpusTables.Of(model, EntityIndex.Of(model, linkSurnames)),
            [.. spool.Shards.Select((count, number) => new ShardPlaces(CorpusTexts.Name, number, count))],
            [new CorpusEntries(CorpusTexts.Name, spool.Entries)],
            (table, page) => writer.AddPage((int)table, Encoding.UTF8.GetBytes(page))
        );
        writer.End(pages => Encoding.UTF8.GetBytes(IndexLiterals.HeadOfPages([.. index.Rows.Zip(pages)])), sources, Version);
    }

    /// <summary>Returns the texts in the order of their ids, and the length of their common folder.</summary>
    private static (List<PackInput> Texts, int Folder) InOrder(List<PackInput> all)
    {
        // The path of a line is its id.
        var paths = all.Where(text => text is PackedFile).Select(text => text.Path).ToList();
        var shared =
            paths.Count == 0 ? 0 : CorpusNames.SharedFolder(paths.Min(StringComparer.Ordinal)!, paths.Max(StringComparer.Ordinal)!);
        for (var i = 0; i < all.Count; i++)
        {
            if (all[i].Name is null)
                all[i] = all[i] with { Id = CorpusNames.IdOf(all[i].Path, shared) };
        }

        // Texts with the same id and path keep their order: the first of them is kept.
        return ([.. all.OrderBy(text => text.Id, StringComparer.Ordinal).ThenBy(text => text.Path, StringComparer.Ordinal)], shared);
    }

    /// <summary>Returns all texts, with the checksums of those whose articles an interrupted run has written.</summary>
    private IEnumerable<GivenText> Given(IReadOnlyList<(int Number, uint Checksum)> kept)
    {
        var next = 0;
        for (var i = 0; i < _texts.Count; i++)
            yield return next < kept.Count && kept[next].Number == i
                ? new GivenText(i, _texts[i], kept[next++].Checksum, IsBefore: true)
                : new GivenText(i, _texts[i], Checksum: null, IsBefore: next < kept.Count);
    }

    // On several threads.
    private static (GivenText Given, ReadText? Text, uint? Checksum, MessageList Messages) Read(GivenText text)
    {
        var list = new MessageList();
        if (text.Checksum is not null)
            return (text, null, text.Input.Checksum(list), list);
        var read = text.Input.Read(list, out var checksum);
        return (text, read, checksum, list);
    }

    /// <summary>Returns the articles that can be read and are not yet in the file.</summary>
    /// <param name="articles">Gets what the index has of them.</param>
    private IEnumerable<ShardArticle> Kept(
        IEnumerable<(GivenText Given, ReadText? Text, uint? Checksum, MessageList Messages)> all,
        ConcurrentQueue<SpooledArticle> articles
    )
    {
        PackInput? last = null;
        foreach (var (given, read, checksum, reported) in all)
        {
            var named = given.Input;
            _messages.Add(reported);
            if (given.Checksum is { } kept)
            {
                CheckUnchanged(named, kept, checksum);
                _skip?.Invoke(named.Bytes);
            }
            else
            {
                _advance?.Invoke(named.Bytes, read?.Text is not null);
            }

            if (given.Checksum is null && read?.Text is null)
                continue;
            Declare(read?.Input.People ?? named.People, named.Path);
            if (named is PackedFile)
            {
                _firstPath = _firstPath is null || string.CompareOrdinal(named.Path, _firstPath) < 0 ? named.Path : _firstPath;
                _lastPath = _lastPath is null || string.CompareOrdinal(named.Path, _lastPath) > 0 ? named.Path : _lastPath;
            }

            if (last?.Id == named.Id)
            {
                named.ReportDouble(last, _messages);
                continue;
            }

            last = named;
            Articles++;
            if (given.Checksum is not null)
                continue;
            if (given.IsBefore)
                throw new InvalidDataException($"{named.Place} could not be read before");
            articles.Enqueue(
                new SpooledArticle(
                    given.Number,
                    checksum!.Value,
                    reported.HasErrors,
                    new CorpusArticle(named.Name ?? "", Member: "", named.Path, read!.Summary!),
                    read.Entry!
                )
            );
            yield return new ShardArticle(named.Id, Member: "", read.Text!);
        }
    }

    /// <summary>Takes the articles of a shard, which were added before the shard was complete.</summary>
    private static IEnumerable<SpooledArticle> Taken(ConcurrentQueue<SpooledArticle> articles, int count)
    {
        for (var i = 0; i < count; i++)
            yield return articles.TryDequeue(out var article) ? article : throw new InvalidOperationException();
    }

    private static void CheckUnchanged(PackInput text, uint kept, uint? checksum)
    {
        if (checksum is null)
            throw new InvalidDataException($"{text.Place} cannot be read any more; if that passes, --resume continues the run");
        if (checksum != kept)
            throw new InvalidDataException($"{text.Place} has changed since it was read");
    }

    private static bool IsSorted(IEnumerable<string> ids)
    {
        string? before = null;
        foreach (var id in ids)
        {
            if (string.CompareOrdinal(before, id) >= 0)
                return false;
            before = id;
        }

        return true;
    }

    private void Declare(DeclaredPeople people, string path)
    {
        var known = _declared.FindLastIndex(one => one.People.Equals(people));
        if (known < 0)
            _declared.Add((people, path));
        else if (string.CompareOrdinal(path, _declared[known].FirstPath) < 0)
            _declared[known] = (people, path);
    }

    private static long SizeOf(Shard shard) => shard.Articles.Sum(article => (long)article.Source.Text.Length);

    private static (ShardPlaces Places, byte[] Literal) Written(Shard shard)
    {
        var data = ShardData.Write(shard);
        return (data.Places, Encoding.UTF8.GetBytes(data.Literal));
    }

    /// <param name="Number">The number of the text in the order of ids.</param>
    /// <param name="Checksum">Its checksum if an interrupted run has written its article.</param>
    /// <param name="IsBefore">Whether the last article that the interrupted run has written is not before it.</param>
    private sealed record GivenText(int Number, PackInput Input, uint? Checksum, bool IsBefore);
}
