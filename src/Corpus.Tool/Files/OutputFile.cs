namespace Corpus.Tool.Files;

/// <summary>The file that <c>--output</c> names: the same for all commands.</summary>
/// <remarks>
/// A link is followed and stays. A pipe, a device or an open file such as <c>/dev/stdout</c> is written through. A plain file keeps its mode and its owner.
/// </remarks>
internal sealed class OutputFile
{
    private readonly FileStatus? _old;

    private OutputFile(string name)
    {
        Name = name;
        Target = Guarded(() => Links.Resolve(name));
        _old = FileStatus.Of(name);
        IsPlain = _old?.Kind != FileKind.Special && !Links.IsOpenFile(Target);
        if (_old?.Kind == FileKind.Folder || Directory.Exists(Target))
            throw Fault("it is a folder");
        if (Path.GetDirectoryName(Target) is { } folder && !Directory.Exists(folder))
            throw Fault($"the folder '{folder}' does not exist");
    }

    /// <summary>The path as it was given.</summary>
    public string Name { get; }

    /// <summary>The path behind all links.</summary>
    public string Target { get; }

    /// <summary>Whether the file can be replaced or gone on with, which a pipe or a device cannot.</summary>
    public bool IsPlain { get; }

    /// <exception cref="ToolException">The file cannot be written.</exception>
    public static OutputFile At(string name) => new(name);

    /// <summary>Writes the whole file or, if anything goes wrong, leaves it as it was.</summary>
    /// <exception cref="ToolException">The file cannot be written.</exception>
    public void Replace(Action<Stream> write)
    {
        if (IsPlain)
            Guarded(() => ReplacePlain(write));
        else
            using (var stream = Open(keeps: false))
                write(stream);
    }

    /// <summary>Opens the file for incremental output: each write is visible immediately.</summary>
    /// <param name="keeps">Whether the content of a plain file is kept, to be read and gone on with.</param>
    /// <exception cref="ToolException">The file cannot be written.</exception>
    public ToolStream Open(bool keeps) =>
        new(
            Name,
            Guarded(() =>
                this switch
                {
                    // Shared with none, so that two runs into one file do not mix.
                    { IsPlain: true } when keeps => new FileStream(
                        Target,
                        FileMode.OpenOrCreate,
                        FileAccess.ReadWrite,
                        FileShare.None,
                        bufferSize: 0
                    ),
                    { IsPlain: true } => new FileStream(Target, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0),
                    _ => new FileStream(
                        Name,
                        _old?.Kind == FileKind.Plain ? FileMode.Append : FileMode.Open,
                        FileAccess.Write,
                        FileShare.ReadWrite,
                        bufferSize: 0
                    ),
                }
            )
        );

    /// <summary>Opens a folder beside the file, in which a new file is written before it replaces the old one. Nobody else can read it.</summary>
    /// <returns>The path of the folder.</returns>
    public string OpenFolder(string path)
    {
        CheckReplaceable();
        try
        {
            if (OperatingSystem.IsWindows())
                Directory.CreateDirectory(path);
            else
                Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
        catch (UnauthorizedAccessException)
        {
            throw NoAccess(path);
        }

        return path;
    }

    /// <summary>Replaces the file with one that was written beside it.</summary>
    public void ReplaceWith(string unfinished)
    {
        if (_old is not null)
            KeepOwnerAndMode(unfinished);
        File.Move(unfinished, Target, overwrite: true);
    }

    // A file that must not be written, or that another run writes, must not be replaced either.
    private void CheckReplaceable()
    {
        if (_old is not null)
            File.OpenHandle(Target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete).Dispose();
    }

    private void ReplacePlain(Action<Stream> write)
    {
        CheckReplaceable();
        // Beside the target, since a file cannot be renamed into another file system. Not named after it: the name might become too long.
        var unfinished = Path.Join(Path.GetDirectoryName(Target), ".corpus-" + Path.GetRandomFileName());
        // A signal ends the process while this waits for the disk.
        AppDomain.CurrentDomain.ProcessExit += Delete;
        try
        {
            using (var file = Create(unfinished))
            {
                write(file);
                // On the disk before it has its name: a machine that stops leaves the old file or the whole new one.
                file.Flush(flushToDisk: true);
            }

            ReplaceWith(unfinished);
        }
        finally
        {
            Delete(null, EventArgs.Empty);
            AppDomain.CurrentDomain.ProcessExit -= Delete;
        }

        void Delete(object? sender, EventArgs end)
        {
            try
            {
                File.Delete(unfinished);
            }
            catch (Exception error) when (FileFault.Is(error))
            {
                // The error that is reported is the one that prevented the file from being written.
            }
        }
    }

    private FileStream Create(string unfinished)
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            Share = FileShare.Delete,
        };
        // The unfinished file is not readable for anybody who cannot read the old one.
        if (_old is not null && !OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        try
        {
            return new FileStream(unfinished, options);
        }
        catch (UnauthorizedAccessException)
        {
            throw NoAccess(unfinished);
        }
    }

    /// <summary>Returns the fault that a file cannot be written in the place of a new file.</summary>
    public ToolException NoAccess(string unfinished) =>
        Fault(
            $"access to the folder '{Path.GetDirectoryName(unfinished)}' is denied, where the new file is created before it replaces the old one"
        );

    private void KeepOwnerAndMode(string unfinished)
    {
        if (OperatingSystem.IsWindows())
            return;
        // A change of the owner clears bits of the mode, so the mode comes second.
        _old!.GiveTo(unfinished);
        File.SetUnixFileMode(unfinished, File.GetUnixFileMode(Target));
    }

    /// <summary>Runs a part of writing the file.</summary>
    /// <exception cref="ToolException">A fault of the file system, in words for the user.</exception>
    public T Guarded<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception error) when (FileFault.Is(error))
        {
            throw Fault(FileFault.Reason(error));
        }
    }

    /// <inheritdoc cref="Guarded{T}"/>
    public void Guarded(Action action) =>
        Guarded(() =>
        {
            action();
            return true;
        });

    private ToolException Fault(string reason) => new($"{Name} cannot be written: {reason}");
}
