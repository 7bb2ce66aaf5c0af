namespace Corpus.Tool.Files;

/// <summary>Follows symbolic links.</summary>
internal static class Links
{
    // As many as Linux follows.
    private const int Most = 40;

    /// <summary>Resolves all links of a path, in its folders and at its end. The target does not have to exist.</summary>
    /// <exception cref="IOException">The links lead back to themselves.</exception>
    public static string Resolve(string path)
    {
        path = Path.GetFullPath(path);
        var resolved = Path.GetPathRoot(path)!;
        var rest = new Stack<string>();
        Push(path);
        var links = 0;
        while (rest.TryPop(out var part))
        {
            var next = Path.GetFullPath(Path.Join(resolved, part));
            var link = IsOpenFile(next) ? null : new FileInfo(next).LinkTarget;
            if (link is null)
                resolved = next;
            else if (++links > Most)
                throw new IOException("its links form a loop");
            else
                Push(link);
        }

        return resolved;

        void Push(string added)
        {
            if (Path.GetPathRoot(added) is { Length: > 0 } root)
                (resolved, added) = (root, added[root.Length..]);
            foreach (var part in Enumerable.Reverse(added.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar)))
                rest.Push(part);
        }
    }

    /// <summary>Whether a path is the name of a file that a process has open, such as <c>/dev/stdout</c>: it looks like a link and is none.</summary>
    public static bool IsOpenFile(string path) =>
        !OperatingSystem.IsWindows()
        && (path.StartsWith("/proc/", StringComparison.Ordinal) || path.StartsWith("/dev/fd/", StringComparison.Ordinal));
}
