using System.Reflection;
using System.Text;
using Corpus.Extraction;
using Corpus.Extraction.Catalog;
using Corpus.Extraction.Compilation;
using Corpus.Tool.Export;

namespace Corpus.Tool.Pack;

/// <summary>
/// Takes texts to a corpus file. The rows, strings and texts of articles are written while they come in, in the order of their ids. What the index has of them waits in files until the end.
/// </summary>
/// <param name="folder">The folder for files that are deleted when the corpus is written.</param>
/// <param name="advance">Called after each text with its bytes and whether it is an article; null if nobody looks at it.</param>
internal sealed class Packer(IEnumerable<PackInput> texts, string folder, Messages messages, Action<long, bool>? advance)
{
    private readonly List<ShardPlaces> _shards = [];
    private readonly List<(DeclaredPeople People, string FirstPath)> _declared = [];
    private string? _firstPath;
    private string? _lastPath;

    // Without the commit that it was built from, so that the same texts make the same file.
    private static string Version =>
        typeof(Packer).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>Gets the number of articles that were written.</summary>
    public int Articles { get; private set; }

    /// <summary>Writes a corpus file with at least one article.</summary>
    /// <param name="name">The name of the file, for messages.</param>
    /// <inheritdoc cref="Write"/>
    /// <exception cref="ToolException">No text can be read, or the texts have too much data.</exception>
    public void WriteTo(Stream file, string name, IEnumerable<string> sources, bool linkSurnames, int cores)
    {
        try
        {
            Write(file, sources, linkSurnames, cores);
        }
        catch (OverflowException)
        {
            throw new ToolException($"{name} was not written: its data would exceed the limits of a corpus file; pack fewer texts");
        }

        if (Articles == 0)
            throw new ToolException($"{name} was not written: there is no text that can be read");
    }

    /// <param name="file">An empty file.</param>
    /// <param name="sources">What the file is made of.</param>
    /// <param name="linkSurnames">Whether a surname alone can mean a person whom other articles name in full.</param>
    public void Write(Stream file, IEnumerable<string> sources, bool linkSurnames, int cores)
    {
        var writer = new CorpusFileWriter(file);
        using var spool = new IndexSpool(folder);
        var (inOrder, start) = InOrder();
        var read = OrderedParallel.Map(inOrder.GetEnumerator(), text => text.Bytes, Read, cores, waits: true);
        var shards = Shard.InFile(Kept(read, start, spool), CorpusTexts.Name);
        foreach (var (places, literal) in OrderedParallel.Map(shards.GetEnumerator(), SizeOf, Written, cores, waits: true))
        {
            _shards.Add(places);
            writer.AddShard(literal);
        }

        var people = CorpusNames.DeclaredBy(_declared.OrderBy(one => one.FirstPath, StringComparer.Ordinal).Select(one => one.People));
        var model = new CorpusModel(CorpusTexts.Name, spool.Articles, people.ToEquatableArray());
        var index = new IndexData(
            CorpusTables.Of(model, EntityIndex.Of(model, linkSurnames)),
            _shards,
            [new CorpusEntries(CorpusTexts.Name, spool.Entries)],
            (table, page) => writer.AddPage((int)table, Encoding.UTF8.GetBytes(page))
        );
        writer.End(pages => Encoding.UTF8.GetBytes(IndexLiterals.HeadOfPages([.. index.Rows.Zip(pages)])), sources, Version);
    }

    /// <summary>Returns the texts in the order of their ids, and the length of their common folder.</summary>
    private (List<PackInput> Texts, int Folder) InOrder()
    {
        var all = texts.ToList();
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

    // On several threads.
    private static (PackInput Input, ReadText? Text, MessageList Messages) Read(PackInput text)
    {
        var list = new MessageList();
        return (text, text.Read(list), list);
    }

    /// <summary>Returns the articles that can be read, and spools what the index has of them.</summary>
    /// <param name="start">The length of the path of the common folder of all texts.</param>
    /// <exception cref="ToolException">The articles have another order without the texts that cannot be read.</exception>
    private IEnumerable<ShardArticle> Kept(IEnumerable<(PackInput, ReadText?, MessageList)> all, int start, IndexSpool spool)
    {
        PackInput? last = null;
        foreach (var (named, read, reported) in all)
        {
            messages.Add(reported);
            advance?.Invoke(named.Bytes, read?.Text is not null);
            if (read?.Text is not { } text)
                continue;
            Declare(text.Declared, text.Path);
            if (named is PackedFile)
            {
                _firstPath = _firstPath is null || string.CompareOrdinal(text.Path, _firstPath) < 0 ? text.Path : _firstPath;
                _lastPath = _lastPath is null || string.CompareOrdinal(text.Path, _lastPath) > 0 ? text.Path : _lastPath;
            }

            if (last?.Id == named.Id)
            {
                named.ReportDouble(last, messages);
                continue;
            }

            last = named;
            Articles++;
            spool.Articles.Add(new CorpusArticle(named.Name ?? "", Member: "", text.Path, read.Summary!));
            spool.Entries.Add(read.Entry!);
            yield return new ShardArticle(named.Id, Member: "", text);
        }

        // A build counts only the texts that can be read, which can have a deeper common folder.
        spool.Folder = _firstPath is null ? start : CorpusNames.SharedFolder(_firstPath, _lastPath!);
        if (spool.Folder != start && !IsSorted(spool.Articles.Select(article => article.Id)))
            throw new ToolException("the texts that cannot be read change the order of the others; omit them");
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
}
