using System.Collections.Immutable;
using System.Text;
using Corpus.Extraction;
using Corpus.Extraction.Compilation;
using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.Texts;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Pipeline;

/// <summary>A file that the project names.</summary>
/// <param name="Path">As MSBuild has it.</param>
/// <param name="Corpus">The name of the class that the text belongs to; "" for other files.</param>
internal readonly record struct ListedFile(FileRole Role, string Path, string Corpus);

/// <summary>
/// The texts and the files about them that the project names, as <c>build/Corpus.targets</c> lists them in one property. The compiler hands over
/// the files themselves; what it loses on the way is noticed because it is on this list.
/// </summary>
internal sealed class FileList : IEquatable<FileList>
{
    private readonly EquatableArray<ListedFile> _files;
    private readonly Dictionary<string, ListedFile> _byPath = new(StringComparer.Ordinal);

    public FileList(IEnumerable<ListedFile> files)
    {
        _files = files.ToEquatableArray();
        foreach (var file in _files)
        {
            // "press/**" takes in the catalog as well.
            if (file.Role != FileRole.Text || !_byPath.ContainsKey(Key(file.Path)))
                _byPath[Key(file.Path)] = file;
        }
    }

    /// <summary>Reads the property: Base64 of a line for each file, with tabs between role, path and corpus.</summary>
    public static FileList Read(AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        var lines = Encoding.UTF8.GetString(Convert.FromBase64String(CompilerSettings.Property(options, "CorpusFiles"))).Split('\n');
        return new FileList(
            lines
                .Select(line => line.Split('\t'))
                .Where(parts => parts.Length == 3)
                .Select(parts => new ListedFile(FileRoles.Of(parts[0]), parts[1], parts[2]))
        );
    }

    /// <summary>The names of the corpora.</summary>
    public IEnumerable<string> Corpora => _files.Where(f => f.Role == FileRole.Text).Select(f => f.Corpus).Distinct(StringComparer.Ordinal);

    /// <summary>What the project says of a file of the compiler; null for one of somebody else.</summary>
    public ListedFile? Find(string path) => _byPath.TryGetValue(Key(path), out var file) ? file : null;

    /// <summary>The texts that are listed for two corpora.</summary>
    public IEnumerable<Report> Conflicts() =>
        _files
            .Where(f => f.Role == FileRole.Text)
            .GroupBy(f => Key(f.Path), f => f.Corpus, StringComparer.Ordinal)
            .Select(text => (_byPath[text.Key].Path, Corpora: text.Distinct(StringComparer.Ordinal).ToArray()))
            .Where(text => text.Corpora.Length > 1)
            .Select(text => At(text.Path, DiagnosticKinds.TwoCorpora, string.Join(", ", text.Corpora)));

    /// <summary>The files that the compiler has not handed over.</summary>
    public IEnumerable<Report> Missing(ImmutableArray<InputFile> files)
    {
        // Where a file system knows no case, the compiler takes two spellings of a path for one.
        var seen = new HashSet<(string, string)>(files.Select(f => (Key(f.Path).ToUpperInvariant(), f.Corpus)));
        return _files
            .Distinct()
            .Where(f => !seen.Contains((Key(f.Path).ToUpperInvariant(), f.Corpus)) && !IsConflict(f))
            .Select(f => At(f.Path, DiagnosticKinds.MissingFile, ""));
    }

    public bool Equals(FileList? other) => other is not null && _files.Equals(other._files);

    public override bool Equals(object? obj) => Equals(obj as FileList);

    public override int GetHashCode() => _files.GetHashCode();

    // The same path for something else, which another diagnostic tells or which is meant so.
    private bool IsConflict(ListedFile file) => _byPath[Key(file.Path)].Corpus != file.Corpus;

    // Editors write the letter of a drive in either case.
    private static string Key(string path)
    {
        var key = path.Replace('\\', '/');
        return key.Length > 1 && key[1] == ':' ? char.ToUpperInvariant(key[0]) + key.Substring(1) : key;
    }

    private static Report At(string path, DiagnosticKind kind, string detail) =>
        Report.Of(new Finding(kind, default, detail), path, new LineMap(""));
}
