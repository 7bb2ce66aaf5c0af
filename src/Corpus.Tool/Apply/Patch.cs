using Corpus.Extraction.Catalog;
using Corpus.Extraction.Diagnostics;
using Corpus.Tool.Files;
using Corpus.Tool.Import;

namespace Corpus.Tool.Apply;

/// <summary>The decisions of a review. A patch has the form of a catalog; the keys of its articles are paths relative to the root folder.</summary>
/// <param name="Root">The whole document.</param>
/// <param name="Content">The same as a catalog is read: its corrections are those of <paramref name="Root"/>, in the same order.</param>
internal sealed record Patch(string Path, string Text, JsonNode Root, CorpusCatalog Content)
{
    /// <returns>Null, with messages, if a part of it is not valid: a decision that is left out would be lost.</returns>
    public static Patch? Read(string path, string text, Messages messages)
    {
        var (content, findings) = CatalogReader.Read(text);
        messages.Report(path, text, findings);
        return findings.Any(finding => finding.Kind.Severity == Severity.Error)
            ? null
            : new Patch(path, text, JsonTree.Read(text, [])!, content);
    }

    /// <summary>The entry of a text as JSON.</summary>
    public JsonNode Entry(string file) => Root["articles"]![file]!;

    public IEnumerable<JsonNode> People => Root["people"]?.Items ?? [];

    /// <summary>The catalogs that the patch changes, with the texts that each is about.</summary>
    /// <param name="root">The folder that the paths of the patch are relative to.</param>
    /// <param name="catalog">The only catalog; null for the nearest one of each text.</param>
    public IReadOnlyList<PatchedCatalog> Catalogs(string root, string? catalog, Messages messages)
    {
        var texts = new List<(string Key, string Path)>();
        foreach (var entry in Content.Entries)
        {
            var path = root == "." ? entry.Article.File : System.IO.Path.Combine(root, entry.Article.File);
            if (FileStatus.Of(path)?.Kind == FileKind.Plain)
                texts.Add((entry.Article.File, path));
            else
                messages.Report(
                    Path,
                    Text,
                    [
                        new Finding(
                            DiagnosticKinds.MissingText,
                            entry.Place,
                            $"'{path}' does not exist; run the command in the folder in which the page was written, or name it with --root"
                        ),
                    ]
                );
        }

        var byCatalog = texts.GroupBy(text => catalog ?? Nearest(text.Path, root)).ToList();
        if (byCatalog.Count == 0 && catalog is not null)
            return [new PatchedCatalog(this, catalog, [], [.. People])];
        if (byCatalog.Count == 0 && !messages.HasErrors && Content.People.Count > 0)
            messages.Fail($"{Path} names no text, so --catalog must name the catalog of its people");
        var users = People.ToDictionary(person => person, _ => new HashSet<string>(StringComparer.Ordinal));
        foreach (var group in byCatalog.Where(_ => byCatalog.Count > 1))
        {
            foreach (var (key, path) in group)
            {
                var words = Words(TextFile.Read(path, messages) ?? "");
                foreach (var person in People.Where(person => CatalogText.Names(person).Any(name => IsUsed(key, words, name))))
                    users[person].Add(group.Key);
            }
        }

        // Whom no text names is in all catalogs: the decision must not be lost.
        return
        [
            .. byCatalog.Select(group => new PatchedCatalog(
                this,
                group.Key,
                [.. group],
                [.. People.Where(person => users[person].Count == 0 || users[person].Contains(group.Key))]
            )),
        ];
    }

    /// <summary>Whether a text has a name, or a correction of it does.</summary>
    private bool IsUsed(string key, string words, string name) =>
        words.Contains(Words(name), StringComparison.Ordinal)
        || Content[key]!.Article.Corrections.Any(correction =>
            correction is QuoteCorrection quote && quote.Speaker == name
            || correction is MentionCorrection mention && mention.Entity == name
        );

    /// <summary>The words of a text with one blank between them.</summary>
    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Nearest(string text, string root)
    {
        var top = System.IO.Path.GetFullPath(root);
        var own = System.IO.Path.GetDirectoryName(text)!;
        for (var folder = own; ; folder = System.IO.Path.Join(folder, ".."))
        {
            var file = System.IO.Path.Join(folder, "corpus.json");
            if (File.Exists(file))
                return folder == own ? file : System.IO.Path.GetRelativePath(".", file);
            var full = System.IO.Path.GetFullPath(folder.Length == 0 ? "." : folder);
            if (full == top || System.IO.Path.GetPathRoot(full) == full)
                return System.IO.Path.Join(own, "corpus.json");
        }
    }
}
