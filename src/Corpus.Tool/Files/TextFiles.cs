using System.IO.Enumeration;
using Corpus.Extraction.Diagnostics;

namespace Corpus.Tool.Files;

/// <summary>The texts that a command line names: files, folders, and patterns such as <c>press/**/*.txt</c>, which not every shell expands.</summary>
/// <remarks>
/// A file that is specified is read even if it is a link. A link that is found in a folder is followed if it leads to a file in that folder; a link that leads
/// elsewhere is an error, since what somebody else put into a folder must not choose which files are read.
/// </remarks>
/// <param name="extensions">The extensions of the files that are read of a folder, with their dots.</param>
internal sealed class TextFiles(Messages messages, params string[] extensions)
{
    private const string Text = ".txt";

    private readonly string[] _extensions = extensions.Length > 0 ? extensions : [Text];

    private static readonly EnumerationOptions All = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    /// <returns>Each file once, those of a folder or a pattern in ordinal order.</returns>
    public IEnumerable<string> Of(IEnumerable<string> given) => given.SelectMany(Expand).Distinct();

    private IEnumerable<string> Expand(string name)
    {
        var isFolder = Directory.Exists(name);
        if (!isFolder && (File.Exists(name) || name.AsSpan().IndexOfAny('*', '?') < 0))
            return [name];
        var walk = isFolder ? new Walk(name, IsWanted, isDeep: true, Report) : Matching(name);
        var files = walk?.Files() ?? [];
        if (files.Length == 0 && walk is not { HasReported: true })
            Report(name, isFolder ? $"the folder contains no {Wanted} files" : "no file matches the pattern");
        return files;
    }

    private string Wanted => _extensions.Length == 1 ? _extensions[0] : string.Join(", ", _extensions[..^1]) + " or " + _extensions[^1];

    private bool IsWanted(string[] path) => Array.Exists(_extensions, end => path[^1].EndsWith(end, StringComparison.OrdinalIgnoreCase));

    private Walk? Matching(string pattern)
    {
        var parts = Parts(pattern);
        var fixedParts = Array.FindIndex(parts, part => part.AsSpan().IndexOfAny('*', '?') >= 0);
        var folder = string.Concat(parts.Take(fixedParts).Select(part => part + "/"));
        var pieces = parts[fixedParts..];
        if (folder.Length > 0 && !Directory.Exists(folder))
            return null;
        return new Walk(folder.Length > 0 ? folder : ".", path => Matches(pieces, path), isDeep: pieces is not [not "**"], Report);
    }

    private void Report(string path, string reason) => messages.Report(path, 1, 1, DiagnosticKinds.UnreadableText, reason);

    private static bool Matches(ReadOnlySpan<string> pattern, ReadOnlySpan<string> path)
    {
        if (pattern.IsEmpty)
            return path.IsEmpty;
        if (pattern[0] == "**")
            return Matches(pattern[1..], path) || (!path.IsEmpty && Matches(pattern, path[1..]));
        return !path.IsEmpty
            && FileSystemName.MatchesSimpleExpression(pattern[0], path[0], ignoreCase: false)
            && Matches(pattern[1..], path[1..]);
    }

    private static string[] Parts(string path) => path.Replace(Path.DirectorySeparatorChar, '/').Split('/');

    /// <summary>Finds the files in a folder whose path from there is wanted.</summary>
    private sealed class Walk(string folder, Func<string[], bool> isWanted, bool isDeep, Action<string, string> report)
    {
        private readonly string _root = Links.Resolve(folder);

        // The path from the folder, and the file behind it.
        private readonly List<(string Path, string File)> _files = [];
        private readonly List<(string Path, string File)> _links = [];
        private readonly Stack<string> _folders = new([""]);

        public bool HasReported { get; private set; }

        public string[] Files()
        {
            while (_folders.TryPop(out var path))
                Read(path);
            // A file is read once, under its own name if that is wanted.
            return
            [
                .. _files
                    .Concat(_links.OrderBy(link => link.Path, StringComparer.Ordinal))
                    .DistinctBy(file => file.File)
                    .Select(file => file.Path)
                    .Order(StringComparer.Ordinal)
                    .Select(Named),
            ];
        }

        private void Read(string path)
        {
            try
            {
                foreach (var entry in new DirectoryInfo(Path.Join(folder, path)).EnumerateFileSystemInfos("*", All))
                    Add(entry, Path.Join(path, entry.Name));
            }
            catch (Exception error) when (FileFault.Is(error))
            {
                Report(
                    path,
                    error is UnauthorizedAccessException
                        ? "access to the folder is denied; its content was skipped"
                        : $"{FileFault.Reason(error)}; the content of the folder was skipped"
                );
            }
        }

        private void Add(FileSystemInfo entry, string path)
        {
            var isFolder = entry is DirectoryInfo;
            if (isFolder ? !isDeep : !isWanted(Parts(path)))
                return;
            if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.LinkTarget is { } target)
                AddLink(path, target, isFolder);
            else if (isFolder)
                _folders.Push(path);
            else
                _files.Add((path, Path.Join(_root, path)));
        }

        private void AddLink(string path, string target, bool isFolder)
        {
            string file;
            try
            {
                file = Links.Resolve(Path.Join(folder, path));
            }
            catch (IOException)
            {
                Report(path, "it is a link that forms a loop");
                return;
            }

            if (!Path.Exists(file))
                Report(path, $"it is a link to '{target}', which does not exist");
            else if (
                !(file + Path.DirectorySeparatorChar).StartsWith(
                    Path.TrimEndingDirectorySeparator(_root) + Path.DirectorySeparatorChar,
                    StringComparison.Ordinal
                )
            )
                Report(path, $"it is a link to '{target}' outside the folder; to read it, specify the link itself on the command line");
            else if (!isFolder)
                _links.Add((path, file));
        }

        private void Report(string path, string reason)
        {
            HasReported = true;
            report(path == "" ? folder : Named(path), reason);
        }

        private string Named(string path) => folder == "." ? path : Path.Join(folder, path);
    }
}
