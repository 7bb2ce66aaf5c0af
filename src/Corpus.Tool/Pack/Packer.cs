using System.Text;
using Corpus.Extraction;
using Corpus.Extraction.Catalog;
using Corpus.Extraction.Compilation;
using Corpus.Tool.Export;
using Corpus.Tool.Files;

namespace Corpus.Tool.Pack;

/// <summary>
/// Takes texts to a corpus file. The rows, strings and texts of articles are written while they come in, in the order of their ids. What the index has of them waits in files until the end.
/// </summary>
/// <param name="folder">The folder for files that are deleted when the corpus is written.</param>
internal sealed class Packer(CorpusTexts texts, string folder, Messages messages, Progress? progress)
{
    private readonly List<ShardPlaces> _shards = [];
    private readonly List<(DeclaredPeople People, string FirstPath)> _declared = [];
    private string? _firstPath;
    private string? _lastPath;

    /// <summary>Gets the number of articles that were written.</summary>
    public int Articles { get; private set; }

    /// <param name="file">An empty file.</param>
    /// <param name="sources">What the file is made of.</param>
    /// <param name="version">The version of this tool.</param>
    /// <param name="linkSurnames">Whether a surname alone can mean a person whom other articles name in full.</param>
    public void Write(Stream file, IEnumerable<string> sources, string version, bool linkSurnames, int cores)
    {
        var writer = new CorpusFileWriter(file);
        texts.ReportCatalogs(messages);
        using var spool = new IndexSpool(folder);
        var (inOrder, start) = InOrder();
        var read = OrderedParallel.Map(inOrder.GetEnumerator(), text => TextFile.Length(text.File), Read, cores, waits: true);
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
        writer.End(pages => Encoding.UTF8.GetBytes(IndexLiterals.HeadOfPages([.. index.Rows.Zip(pages)])), sources, version);
    }

    /// <summary>Returns the texts in the order of their ids, and the length of their common folder.</summary>
    private (List<NamedText> Texts, int Folder) InOrder()
    {
        var named = texts.Files.Select(file => new NamedText("", texts.Declared(file), file)).ToList();
        var paths = named.Select(text => text.Path);
        var folder =
            named.Count == 0 ? 0 : CorpusNames.SharedFolder(paths.Min(StringComparer.Ordinal)!, paths.Max(StringComparer.Ordinal)!);
        for (var i = 0; i < named.Count; i++)
            named[i] = named[i] with { Id = named[i].Given ?? CorpusNames.IdOf(named[i].Path, folder) };
        named.Sort((a, b) => string.CompareOrdinal(a.Id, b.Id) is not 0 and var order ? order : string.CompareOrdinal(a.Path, b.Path));
        return (named, folder);
    }

    // On several threads.
    private (NamedText Named, ReadText? Text, MessageList Messages) Read(NamedText text)
    {
        var list = new MessageList();
        if (CorpusTexts.Input(FileRole.Text, text.File, list) is not { } input)
            return (text, null, list);
        var read = texts.Read(input);
        texts.Report(text.File, read, list);
        return (text, read, list);
    }

    /// <summary>Returns the articles that can be read, and spools what the index has of them.</summary>
    /// <param name="start">The length of the path of the common folder of all texts.</param>
    /// <exception cref="ToolException">The articles have another order without the texts that cannot be read.</exception>
    private IEnumerable<ShardArticle> Kept(IEnumerable<(NamedText, ReadText?, MessageList)> all, int start, IndexSpool spool)
    {
        NamedText? last = null;
        foreach (var (named, read, reported) in all)
        {
            if (reported.Items.Count > 0)
                progress?.Clear();
            messages.Add(reported);
            progress?.Advance(TextFile.Length(named.File), article: read?.Text is not null);
            if (read?.Text is not { } text)
                continue;
            Declare(text.Declared, text.Path);
            _firstPath = _firstPath is null || string.CompareOrdinal(text.Path, _firstPath) < 0 ? text.Path : _firstPath;
            _lastPath = _lastPath is null || string.CompareOrdinal(text.Path, _lastPath) > 0 ? text.Path : _lastPath;
            if (last?.Id == named.Id)
            {
                // A file that is listed twice is one text.
                if (last.Path != text.Path)
                    CorpusTexts.ReportDouble(named.File, named.Id, last.Path, messages);
                continue;
            }

            last = named;
            Articles++;
            spool.Articles.Add(new CorpusArticle(named.Given ?? "", Member: "", text.Path, read.Summary!));
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

    /// <summary>A text before it is read.</summary>
    /// <param name="Given">The name from the catalog; null if there is none.</param>
    /// <param name="Path">The file, relative to the root folder.</param>
    /// <param name="File">The file as it was given.</param>
    private sealed record NamedText(string Id, string? Given, string Path, string File)
    {
        public NamedText(string id, TextInput declared, string file)
            : this(id, declared.Entry?.Name, declared.Path, file) { }
    }
}
