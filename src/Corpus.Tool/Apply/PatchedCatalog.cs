using System.Text;
using Corpus.Extraction.Catalog;
using Corpus.Extraction.Compilation;
using Corpus.Extraction.Diagnostics;
using Corpus.Tool.Export;
using Corpus.Tool.Files;
using Corpus.Tool.Import;

namespace Corpus.Tool.Apply;

/// <summary>A catalog that takes the decisions of a patch about its texts. A correction that does not fit its text is reported at its place in the patch and left out.</summary>
/// <param name="texts">The texts: their keys in the patch, and their paths.</param>
/// <param name="people">The people of the patch that belong to this catalog.</param>
internal sealed class PatchedCatalog(Patch patch, string path, (string Key, string Path)[] texts, IReadOnlyCollection<JsonNode> people)
{
    private readonly string _full = System.IO.Path.GetFullPath(path);

    /// <returns>What was done, in one line; "" if nothing was.</returns>
    /// <exception cref="ToolException">The catalog cannot be written.</exception>
    public string Apply(Messages messages)
    {
        var isNew = !System.IO.Path.Exists(path);
        var text = isNew ? CatalogText.Empty.ToString() : TextFile.Read(path, messages);
        if (text is null)
            return "";
        var (_, findings) = CatalogReader.Read(text);
        if (CatalogText.Of(text) is null)
        {
            messages.Report(path, text, findings);
            messages.Fail($"{path} cannot be read, so nothing was applied to it; correct it first");
            return "";
        }

        if (Inside() is not { } inside)
        {
            messages.Fail($"{path} does not apply to all texts of {patch.Path}: a catalog is for the texts in its folder and subfolders");
            return "";
        }

        var refused = new HashSet<(string Key, int Number)>();
        var merged = Merged();
        // Without a correction that does not fit, another may fit no longer, such as one of its speaker.
        while (merged.IsChanged && Refuse(inside, merged.ToString(), refused, messages))
            merged = Merged();

        var result = merged.ToString();
        var faults = CatalogReader.Read(result).Findings.Where(finding => finding.Kind.Severity == Severity.Error).ToArray();
        if (faults.Length > findings.Count(finding => finding.Kind.Severity == Severity.Error))
        {
            messages.Report(path, result, faults);
            messages.Fail($"{path} was left as it was, because the decisions would make it invalid at these places");
            return "";
        }

        if (merged.IsChanged)
        {
            Write(path, result);
            var schema = System.IO.Path.Join(System.IO.Path.GetDirectoryName(_full), CatalogSchema.File);
            if (isNew && !File.Exists(schema))
                Write(schema, CatalogSchema.Text);
        }

        var corrections = texts.Sum(entry => patch.Content[entry.Key]!.Article.Corrections.Count);
        return $"{path}: {Count(corrections - refused.Count, "correction")} in {Count(texts.Length, "article")}"
            + (merged.IsChanged ? "" : ", nothing new")
            + (refused.Count > 0 ? $", {refused.Count} left out" : "")
            + "\n";

        CatalogText Merged()
        {
            var made = CatalogText.Of(text)!;
            foreach (var (key, _) in texts)
            {
                var entry = patch.Entry(key);
                var fitting = (entry["corrections"]?.Items ?? []).Where((_, number) => !refused.Contains((key, number)));
                made.Merge(inside![key], entry, [.. fitting]);
            }

            foreach (var person in people)
                made.Merge(person);
            return made;
        }
    }

    private static string Count(int count, string word) => $"{count} {word}{(count == 1 ? "" : "s")}";

    /// <summary>The keys of the texts in this catalog, by their keys in the patch; null if a text is not in its folder.</summary>
    private Dictionary<string, string>? Inside()
    {
        var folder = System.IO.Path.GetDirectoryName(_full)!;
        var keys = texts.ToDictionary(text => text.Key, text => System.IO.Path.GetRelativePath(folder, text.Path).Replace('\\', '/'));
        return keys.Values.Any(key => key.StartsWith("../", StringComparison.Ordinal) || System.IO.Path.IsPathRooted(key)) ? null : keys;
    }

    /// <summary>Reads the texts with the changed catalog, as a build would. The corrections of the patch that do not fit are reported and added to those that are refused.</summary>
    /// <returns>Whether there were any. One that is refused can still be in the catalog, from an earlier patch, and is not found again.</returns>
    private bool Refuse(Dictionary<string, string> inside, string catalog, HashSet<(string Key, int Number)> refused, Messages messages)
    {
        var beside = CorpusFiles
            .Find(texts.Select(text => text.Path), path, messages)
            .Declared.Where(file => file.Role != FileRole.Catalog);
        var files = beside
            .Select(file => Input(file.Role, file.Path, TextFile.Read(file.Path, messages)))
            .Prepend(Input(FileRole.Catalog, path, catalog))
            .Select(file => CatalogFile.Read(file, null, CancellationToken.None))
            .ToArray();
        var declared = new CatalogSet(files);
        var before = refused.Count;
        foreach (var (key, file) in texts)
        {
            if (TextFile.Read(file, messages) is not { } text)
                continue;
            var settings = new Settings(Namespace: "", Root: "");
            var read = ReadText.Read(
                TextInput.Of(Input(FileRole.Text, file, text is ['\uFEFF', .. var rest] ? rest : text), settings, declared),
                null,
                CancellationToken.None
            );
            var entry = patch.Content[key]!;
            var corrections = files[0].Catalog[inside[key]]?.Article.Corrections ?? default;
            foreach (var misfit in read.Misfits.Where(misfit => misfit.Correction >= 0 && misfit.Correction < corrections.Count))
            {
                var number = Enumerable
                    .Range(0, entry.Article.Corrections.Count)
                    .Where(i => entry.Article.Corrections[i] == corrections[misfit.Correction] && !refused.Contains((key, i)))
                    .FirstOrDefault(-1);
                if (number < 0)
                    continue;
                refused.Add((key, number));
                messages.Report(patch.Path, patch.Text, [new Finding(misfit.Kind, entry.CorrectionPlaces[number], misfit.Detail)]);
            }
        }

        return refused.Count > before;
    }

    private static InputFile Input(FileRole role, string file, string? text) =>
        new(role, System.IO.Path.GetFullPath(file), role == FileRole.Text ? "Texts" : "", text, Encoding: null);

    private static void Write(string path, string text)
    {
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(text));
        OutputFile.At(path).Replace(bytes.CopyTo);
    }
}
