using System.Reflection;
using System.Text.Json;
using Corpus.Extraction.Articles;

namespace Corpus.Tool.Files;

/// <summary>
/// What makes an output, noted beside it for as long as the output is unfinished: in <c>OUTPUT.resume</c>, or with the <see cref="PackParts"/> of a corpus file. A run that resumes compares it with itself,
/// so that one file never holds the results of two versions, two catalogs or different options.
/// </summary>
/// <param name="Tool">The version of the tool, and the build of its rules.</param>
/// <param name="Input">Where articles come from.</param>
/// <param name="BadLines">What is done with invalid lines, where that can be chosen.</param>
/// <param name="Catalog">The checksum of the catalog and what else declares something about articles, if there is any.</param>
/// <param name="Texts">The checksum of the ids and paths of all texts, where the order of the output is not that of the input.</param>
internal sealed record RunRecord(string Tool, string Input, string? BadLines, string? Catalog, string? Texts = null)
{
    private static readonly JsonSerializerOptions Format = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
    };

    public static RunRecord Of(bool lines, string badLines, RunCatalog catalog) =>
        new(ThisTool(), lines ? "--jsonl" : "FILES", badLines, catalog.Checksum);

    /// <param name="input">The arguments that decide what is in the corpus.</param>
    /// <param name="declared">The checksum of catalogs, sidecars, and tables.</param>
    /// <param name="texts">The checksum of the ids and paths of all texts.</param>
    public static RunRecord OfCorpus(string input, string? declared, string texts) =>
        new(ThisTool(), input, BadLines: null, declared, texts);

    public static string PathFor(OutputFile output) => output.Target + ".resume";

    /// <returns>Null where there is none.</returns>
    /// <exception cref="ToolException">A file of something else has its name.</exception>
    public static RunRecord? Read(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<RunRecord>(File.ReadAllBytes(path), Format) is { Tool: not null, Input: not null } record
                ? record
                : throw new JsonException();
        }
        catch (Exception error) when (error is FileNotFoundException or PathTooLongException)
        {
            return null;
        }
        catch (JsonException)
        {
            throw new ToolException(
                $"{path} cannot be used for the record of the run because it is a different file; nothing was written; delete it or choose a different --output"
            );
        }
        catch (Exception error) when (FileFault.Is(error))
        {
            throw new ToolException($"{path} cannot be read: {FileFault.Reason(error)}");
        }
    }

    public void Write(string path) => OutputFile.At(path).Replace(file => JsonSerializer.Serialize(file, this, Format));

    /// <exception cref="ToolException">The note cannot be deleted.</exception>
    public static void Delete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception error) when (FileFault.Is(error))
        {
            throw new ToolException($"{path} cannot be deleted: {FileFault.Reason(error)}; the output is complete");
        }
    }

    /// <returns>Why this run must not go on with what another began, or null where it may.</returns>
    public string? Difference(RunRecord begun)
    {
        if (begun.Tool != Tool)
            return $"it was started by version {begun.Tool} of the tool, and this is version {Tool}";
        if (begun.Input != Input)
            return $"it was started with {begun.Input}, and this run uses {Input}";
        if (begun.BadLines != BadLines)
            return $"it was started with --bad-lines {begun.BadLines}, and this run uses --bad-lines {BadLines}";
        if (begun.Catalog != Catalog)
            return $"it was started with different content of {(Texts is null ? "--catalog" : "a catalog, sidecar, or table")}";
        return begun.Texts != Texts ? "it was started with other texts" : null;
    }

    // Two builds of one version may differ in their rules: the id of a module is made from its code.
    private static string ThisTool()
    {
        var rules = typeof(Extractor).Assembly;
        var version = typeof(RunRecord).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
        return $"{version} ({rules.ManifestModule.ModuleVersionId.ToString("N")[..8]})";
    }
}
