using System.Reflection.Metadata;
using Corpus.Data;

[assembly: MetadataUpdateHandler(typeof(HotReload))]

namespace Corpus.Data;

/// <summary>
/// Lets a running program show new data when the runtime has replaced the data that were compiled into it, as <c>dotnet watch</c> does after a text was edited. Records that the program
/// still holds are those of the old data and should be asked for again.
/// </summary>
internal static class HotReload
{
    // Weak: a reader is kept by the class that was generated for its corpus.
    private static readonly List<WeakReference> Readers = [];

    public static void Track(CorpusReader reader)
    {
        lock (Readers)
        {
            Readers.RemoveAll(known => !known.IsAlive);
            Readers.Add(new WeakReference(reader));
        }
    }

    /// <summary>Called by the runtime after an edit was applied.</summary>
    public static void ClearCache(Type[]? types)
    {
        lock (Readers)
        {
            foreach (var reader in Readers)
                (reader.Target as CorpusReader)?.Reload();
        }
    }
}

/// <summary>A list that the reader of compiled data fills again when the data are replaced.</summary>
internal interface IReloaded
{
    void Reload();
}
