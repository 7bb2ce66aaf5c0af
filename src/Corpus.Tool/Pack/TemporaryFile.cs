namespace Corpus.Tool.Pack;

/// <summary>Files that are gone when they are closed.</summary>
internal static class TemporaryFile
{
    private const int Buffer = 1 << 16;

    public static FileStream Create(string folder)
    {
        var file = new FileStream(
            Path.Join(folder, ".corpus-" + Path.GetRandomFileName()),
            FileMode.CreateNew,
            FileAccess.ReadWrite,
            FileShare.None,
            Buffer,
            OperatingSystem.IsWindows() ? FileOptions.DeleteOnClose : FileOptions.None
        );
        // It has no name any more, so that nothing is left if the process is killed from now on.
        if (!OperatingSystem.IsWindows())
            File.Delete(file.Name);
        return file;
    }
}
