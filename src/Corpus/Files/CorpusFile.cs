using System.Globalization;
using Corpus.Data;
using Corpus.Files;

namespace Corpus;

/// <summary>Represents a corpus in a file that <c>corpus pack</c> or the build of a project with <c>CorpusPack</c> items wrote. Its records are those of a compiled corpus.</summary>
/// <remarks>
/// <para>
/// The file is mapped into memory, and nothing of it is parsed: opening a file takes the same time for one article and for a million. A corpus file can be used from several threads and by several
/// processes. Records are created when they are first used and can be collected as garbage when nothing refers to them, so memory use does not grow with the size of the file. As long as anything
/// refers to an article or to one of its quotations, events or mentions, the lists return the same objects.
/// </para>
/// <para>
/// After <see cref="Dispose"/>, a record that was returned earlier still has what was read of it; the first use of any other part throws <see cref="ObjectDisposedException"/>.
/// </para>
/// <para>
/// The file must not be changed while it is open; on some systems, reading a file that became shorter ends the process. Neither <c>corpus pack</c> nor a build changes the file it has written: it puts a new one in its place, and a file
/// that is open remains as it was.
/// </para>
/// </remarks>
public sealed class CorpusFile : IDisposable
{
    private readonly MappedFile _file;
    private readonly CorpusReader _reader;
    private readonly EntityList?[] _entities = new EntityList?[(int)EntityKind.State + 1];

    private CorpusFile(MappedFile file)
    {
        (_file, _reader) = (file, new CorpusReader(file));
        Articles = ArticleList.Of(_reader);
    }

    /// <summary>Gets the articles, in the ordinal order of their ids.</summary>
    public ArticleList Articles { get; }

    /// <summary>Gets all quotations, in the order of the articles and their texts.</summary>
    public QuoteList Quotes => _reader.Quotes;

    /// <summary>Gets all dated events, in the order of their dates.</summary>
    public EventList Events => _reader.Events;

    /// <summary>Gets all people, organizations and states that are named or quoted.</summary>
    public EntityList Entities => _reader.Entities;

    /// <summary>Gets the people.</summary>
    public EntityList People => Of(EntityKind.Person);

    /// <summary>Gets the organizations.</summary>
    public EntityList Organizations => Of(EntityKind.Organization);

    /// <summary>Gets the states.</summary>
    public EntityList States => Of(EntityKind.State);

    /// <summary>Gets the version of the tool that wrote the file, such as <c>0.1.0</c>.</summary>
    public string ToolVersion => _file.FileHead.Writer;

    /// <summary>Gets the version of the layout of the data. A version of the library reads one layout.</summary>
    public int LayoutVersion => _file.FileHead.Layout;

    /// <summary>Gets the length of the file in bytes.</summary>
    public long Length => _file.FileHead.Length;

    /// <summary>Gets the checksum of the content, as eight hexadecimal digits. Files with the same content have the same checksum.</summary>
    public string Checksum => _file.FileHead.Checksum.ToString("x8", CultureInfo.InvariantCulture);

    /// <summary>Returns what the file was made of: the texts and options of the command <c>corpus pack</c>, or the items and the project of a build.</summary>
    /// <returns>A new list.</returns>
    /// <exception cref="ObjectDisposedException">The file is closed.</exception>
    public IReadOnlyList<string> GetSources() => _file.Sources();

    /// <summary>Opens a file. Only its head is checked: that it is a corpus file of a version that this library reads, and that it is as long as it was written.</summary>
    /// <param name="path">The path of the file.</param>
    /// <returns>The corpus.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="IOException">The file does not exist or cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">The file must not be read, or it is a folder.</exception>
    /// <exception cref="CorpusFileException">The file is not a corpus file, it is cut off or its head is damaged, or another version wrote it.</exception>
    public static CorpusFile Open(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Open(path, verifies: false);
    }

    /// <summary>Opens a file and compares the checksums of all its parts, which reads the whole file. Use this method if a file may be damaged.</summary>
    /// <inheritdoc cref="Open(string)"/>
    /// <exception cref="CorpusFileException">The file is not a corpus file, it is cut off or damaged, or another version wrote it.</exception>
    public static CorpusFile OpenVerified(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Open(path, verifies: true);
    }

    /// <summary>Closes the file, after the reads of other threads that are under way have ended. Later reads throw <see cref="ObjectDisposedException"/>.</summary>
    public void Dispose() => _file.Gate.Close();

    private EntityList Of(EntityKind kind) =>
        _entities[(int)kind] ?? LazyInit.Publish(ref _entities[(int)kind], EntityList.Of(_reader, kind));

    private static CorpusFile Open(string path, bool verifies)
    {
        var file = new MappedFile(path);
        try
        {
            if (verifies)
                file.Verify();
            return new CorpusFile(file);
        }
        catch (Exception error) when (error is IndexOutOfRangeException or OverflowException)
        {
            file.Gate.Close();
            throw new CorpusFileException(path, "its index is damaged");
        }
        catch
        {
            file.Gate.Close();
            throw;
        }
    }
}
