using System.Security.Cryptography;
using System.Text;
using Corpus.Extraction.Catalog;
using Corpus.Extraction.Compilation;
using Corpus.Extraction.Diagnostics;
using Corpus.Tool.Files;

namespace Corpus.Tool.Export;

/// <summary>The texts of a corpus and what is declared about them, as the generator's own steps read them.</summary>
internal sealed class CorpusTexts
{
    /// <summary>The name of the corpus. A build needs it for a class; here it is not visible.</summary>
    public const string Name = "Texts";

    private readonly CatalogSet _declared;
    private readonly Dictionary<string, string> _declaredNames;
    private readonly Settings _settings;
    private readonly StageProbe? _probe;

    private CorpusTexts(CorpusFiles files, CatalogSet declared, string root, StageProbe? probe)
    {
        (Files, _declared, _probe) = (files.Texts, declared, probe);
        _declaredNames = files.Declared.Select(file => file.Path).DistinctBy(Path.GetFullPath).ToDictionary(Path.GetFullPath);
        _settings = new Settings(Namespace: "", Root: Path.GetFullPath(root).Replace('\\', '/').TrimEnd('/') + "/");
    }

    /// <summary>Gets the files of the texts.</summary>
    public IReadOnlyList<string> Files { get; }

    /// <summary>Gets a hash of the content of the catalogs, sidecars, and tables; null if there are none.</summary>
    public string? Checksum { get; private init; }

    /// <param name="root">The folder that paths are relative to, like the folder of the project in a build.</param>
    /// <param name="probe">Null outside of tests.</param>
    /// <returns>Null, after reporting messages, if a catalog, sidecar or table cannot be read.</returns>
    public static CorpusTexts? Open(CorpusFiles files, string root, Messages messages, StageProbe? probe = null)
    {
        var inputs = files.Declared.Select(file => Input(file.Role, file.Path, messages)).OfType<InputFile>().ToArray();
        var catalogs = inputs.Select(file => CatalogFile.Read(file, probe, CancellationToken.None)).ToArray();
        return catalogs.Length < files.Declared.Count
            ? null
            : new CorpusTexts(files, new CatalogSet(catalogs), root, probe)
            {
                Checksum = inputs.Length == 0 ? null : ChecksumOf(inputs.SelectMany(file => (string[])[file.Path, file.Content!])),
            };
    }

    /// <summary>Returns a hash of strings in their order.</summary>
    public static string ChecksumOf(IEnumerable<string> strings)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var one in strings)
            hash.AppendData(Encoding.UTF8.GetBytes($"{one.Length} {one}"));
        return Convert.ToHexString(hash.GetHashAndReset());
    }

    /// <returns>The content of a file; null, after reporting a message, if it cannot be read.</returns>
    public static InputFile? Input(FileRole role, string file, Messages messages)
    {
        if (TextFile.Read(file, messages) is not { } text)
            return null;
        // The compiler gives a text without the mark that a file may begin with.
        return InputFile(role, file, text is ['\uFEFF', .. var rest] ? rest : text);
    }

    /// <summary>Returns what is known about a text before it is read.</summary>
    public TextInput Declared(string file) => Declared(InputFile(FileRole.Text, file, content: null));

    /// <summary>Reads the article of a line of a file. What the line says counts before what is declared.</summary>
    public ReadText Read(ArticleLine line, string file)
    {
        var text = InputFile(FileRole.Text, file, line.Text);
        var catalog = _declared.CatalogOf(text);
        var key = catalog?.Catalog[line.Id] is null ? line.Id + ".txt" : line.Id;
        var entry = catalog?.Catalog[key]?.Article;
        var given = new CatalogArticle(
            key,
            Name: null,
            line.Title,
            Outlet: null,
            Byline: null,
            line.Published,
            line.Published == entry?.Published ? entry?.PublicationDateSource : null,
            Url: null,
            Language: null,
            Rights: null,
            Corrections: default
        );
        var input = new TextInput(
            text,
            line.Id,
            CatalogArticle.Merged([given, entry]),
            catalog?.Catalog.People ?? default,
            catalog is null ? default : new([new TextPlace(catalog.File.Path, key)])
        );
        return ReadText.Read(input, _probe, CancellationToken.None);
    }

    public ReadText Read(InputFile text) => ReadText.Read(Declared(text), _probe, CancellationToken.None);

    /// <summary>Reports the messages of a build: first those of the catalogs, then those of the texts, then those of declarations that do not fit a text.</summary>
    public void Report(IReadOnlyList<(string File, ReadText Text)> read, Messages messages)
    {
        ReportCatalogs(messages);
        foreach (var (file, text) in read)
            Report(text.Reports, file, messages);
        foreach (var (file, text) in read)
            Report(_declared.Misfits(text), file, messages);
    }

    public void ReportCatalogs(Messages messages) => Report(_declared.Reports([], others: []), file: "", messages);

    /// <summary>Reports entries of catalogs whose texts do not exist, if all texts are known.</summary>
    /// <param name="texts">The texts in the files that apply to them.</param>
    /// <param name="others">The folders of texts that are not known here.</param>
    public void ReportMissing(IEnumerable<TextPlace> texts, IReadOnlyCollection<string> others, Messages messages)
    {
        foreach (var report in _declared.Reports(texts, others).Where(report => report.Kind == DiagnosticKinds.MissingText))
            Report(report, report.Path, messages);
    }

    /// <summary>Returns the people that the catalog of the lines of a file declares.</summary>
    public DeclaredPeople PeopleOf(string file) =>
        _declared.CatalogOf(InputFile(FileRole.Text, file, content: null))?.Catalog.People ?? default;

    /// <summary>Returns what a catalog can call the article of a line of a file.</summary>
    public IEnumerable<TextPlace> PlacesOf(string id, string file) =>
        _declared.CatalogOf(InputFile(FileRole.Text, file, content: null)) is { } catalog
            ? [new(catalog.File.Path, id), new(catalog.File.Path, id + ".txt")]
            : [];

    public void Report(string file, ReadText text, Messages messages) =>
        Report(text.Reports.Concat(_declared.Misfits(text)), file, messages);

    /// <summary>Reports the messages of a line of a file: those that are about the line at its place.</summary>
    public void ReportAt(string file, int line, ReadText text, Messages messages)
    {
        Report(text.Reports.Select(report => report with { Line = line - 1, Column = 0 }), file, messages);
        Report(_declared.Misfits(text), file, messages);
    }

    public static void ReportDouble(string file, string id, string other, Messages messages) =>
        messages.Report(file, 1, 1, DiagnosticKinds.SameName, $"'{id}' is already used by '{other}'");

    // A catalog can describe more texts than the command names.
    private void Report(IEnumerable<Report> reports, string file, Messages messages)
    {
        foreach (var report in reports)
        {
            if (report.Kind.Severity != Severity.Info && report.Kind != DiagnosticKinds.MissingText)
                Report(report, file, messages);
        }
    }

    private void Report(Report report, string file, Messages messages) =>
        messages.Report(
            _declaredNames.GetValueOrDefault(report.Path, file),
            report.Line + 1,
            report.Column + 1,
            report.Kind,
            report.Detail
        );

    private TextInput Declared(InputFile text) => TextInput.Of(text, _settings, _declared);

    private static InputFile InputFile(FileRole role, string file, string? content) =>
        new(role, Path.GetFullPath(file), role == FileRole.Text ? Name : "", content, Encoding: null);
}
