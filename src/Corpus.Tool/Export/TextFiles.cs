using System.IO.Enumeration;
using Corpus.Extraction.Diagnostics;

namespace Corpus.Tool.Export;

/// <summary>The texts that a command line names: files, folders, and patterns such as <c>press/**/*.txt</c>, which not every shell expands.</summary>
internal static class TextFiles
{
    private const string Extension = ".txt";

    /// <returns>Each file once, those of a folder or a pattern in ordinal order.</returns>
    public static IEnumerable<string> Of(IEnumerable<string> given, Messages messages) => given.SelectMany(name => Expand(name, messages)).Distinct();

    private static string[] Expand(string name, Messages messages)
    {
        var isFolder = Directory.Exists(name);
        if (!isFolder && (File.Exists(name) || name.AsSpan().IndexOfAny('*', '?') < 0))
            return [name];
        var files = isFolder ? Below(name, path => path[^1].EndsWith(Extension, StringComparison.OrdinalIgnoreCase), deep: true) : Matching(name);
        if (files.Length == 0)
            messages.Report(name, 1, 1, Rules.UnreadableText, isFolder ? $"there is no {Extension} file in this folder" : "no file has such a name");
        return files;
    }

    private static string[] Matching(string pattern)
    {
        var parts = Parts(pattern);
        var fixedParts = Array.FindIndex(parts, part => part.AsSpan().IndexOfAny('*', '?') >= 0);
        var folder = string.Concat(parts.Take(fixedParts).Select(part => part + "/"));
        var pieces = parts[fixedParts..];
        if (folder.Length > 0 && !Directory.Exists(folder))
            return [];
        return Below(folder.Length > 0 ? folder : ".", path => Matches(pieces, path), deep: pieces is not [not "**"]);
    }

    /// <summary>The files beneath a folder whose path from there is wanted. Links to folders are not followed: they may lead round.</summary>
    private static string[] Below(string folder, Func<string[], bool> isWanted, bool deep)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = deep, AttributesToSkip = 0 };
        return [.. new FileSystemEnumerable<string>(folder, (ref FileSystemEntry entry) => Path.GetRelativePath(folder, entry.ToFullPath()), options)
            {
                ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory,
                ShouldRecursePredicate = (ref FileSystemEntry entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
            }
            .Where(path => isWanted(Parts(path)))
            .Order(StringComparer.Ordinal)
            .Select(path => folder == "." ? path : Path.Join(folder, path))];
    }

    private static bool Matches(ReadOnlySpan<string> pattern, ReadOnlySpan<string> path)
    {
        if (pattern.IsEmpty)
            return path.IsEmpty;
        if (pattern[0] == "**")
            return Matches(pattern[1..], path) || (!path.IsEmpty && Matches(pattern, path[1..]));
        return !path.IsEmpty && FileSystemName.MatchesSimpleExpression(pattern[0], path[0], ignoreCase: false) && Matches(pattern[1..], path[1..]);
    }

    private static string[] Parts(string path) => path.Replace(Path.DirectorySeparatorChar, '/').Split('/');
}
