using Corpus.Extraction.Diagnostics;
using Corpus.Tool.Export;
using Corpus.Tool.Files;

namespace Corpus.Tool.Pack;

/// <summary>The texts of a corpus that is packed: files, and the lines of files with the extension <c>.jsonl</c>.</summary>
internal sealed class PackInputs : IDisposable
{
    private readonly List<PackedLines> _lines = [];

    private PackInputs(string? declared) => Declared = declared;

    /// <summary>Gets a hash of what is declared about the texts; null if nothing is.</summary>
    public string? Declared { get; }

    /// <summary>Gets all texts.</summary>
    public List<PackInput> Texts { get; } = [];

    /// <summary>Lists the texts, after reporting what is wrong with the catalogs.</summary>
    public static PackInputs Of(CorpusTexts texts, Messages messages)
    {
        texts.ReportCatalogs(messages);
        var inputs = new PackInputs(texts.Checksum);
        foreach (var file in texts.Files.Where(PackedLines.IsName))
        {
            try
            {
                inputs.Add(PackedLines.Open(texts, file, messages));
            }
            catch (Exception error) when (FileFault.Is(error))
            {
                messages.Report(file, 1, 1, DiagnosticKinds.UnreadableText, FileFault.Reason(error));
            }
        }

        inputs.Texts.AddRange(PackedFile.Of(texts));
        return inputs;
    }

    /// <summary>Lists the lines of a stream.</summary>
    /// <param name="place">A path in the folder of the catalog.</param>
    /// <param name="folder">The folder for a file that is deleted at the end.</param>
    public static PackInputs Of(CorpusTexts texts, Stream lines, string place, string folder, Messages messages)
    {
        texts.ReportCatalogs(messages);
        var inputs = new PackInputs(texts.Checksum);
        inputs.Add(PackedLines.Copy(texts, lines, place, folder, messages));
        return inputs;
    }

    public void Dispose() => _lines.ForEach(lines => lines.Dispose());

    private void Add(PackedLines lines)
    {
        _lines.Add(lines);
        Texts.AddRange(lines.Inputs);
    }
}
