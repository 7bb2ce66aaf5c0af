using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Corpus.Extraction.Texts;
using Corpus.Tool.Explain;
using Corpus.Tool.Files;

namespace Corpus.Tool;

/// <summary><c>corpus explain</c> shows what was found at a position of a text, and which rules and words decided.</summary>
internal static class ExplainCommand
{
    public static Command Create(Stream output, TextWriter errors)
    {
        var place = new Argument<string>("PLACE")
        {
            Description = "A place in a UTF-8 text: FILE:LINE:COLUMN, or FILE:LINE for the whole line. The first line and column are 1.",
        };
        var catalog = new Option<string?>("--catalog")
        {
            Description = "The catalog of the text. The default is the corpus.json file next to it.",
            HelpName = "FILE",
        };
        var asJson = new Option<bool>("--json") { Description = "Write JSON." };
        var command = new Command("explain", "Explain what was found at a place of a text: which rules and which words decided.")
        {
            place,
            catalog,
            asJson,
        };
        command.SetAction(given =>
            Run(TextPlace.Parse(given.GetValue(place)!), given.GetValue(catalog), given.GetValue(asJson), output, new MessageLog(errors))
        );
        return command;
    }

    private static int Run(TextPlace place, string? catalogPath, bool asJson, Stream output, Messages messages)
    {
        if (FileStatus.Of(place.Path) is null)
            throw ToolException.Usage($"the file '{place.Path}' does not exist; write the place as FILE:LINE or FILE:LINE:COLUMN");
        if (TextFile.Read(place.Path, messages) is not { } text || ReadCatalog(place.Path, catalogPath, messages) is not { } catalog)
            return CorpusTool.Failed;
        var decoded = Decoder.Decode(text);
        if (decoded.Text is null)
        {
            messages.Report(place.Path, text, decoded.Findings);
            return CorpusTool.Failed;
        }

        var key = catalog.KeyOf(place.Path);
        var explanation = Explanation.Of(
            catalog.Catalog.SourceOf(key, text, decoded),
            place.In(text, decoded),
            isColumn: place.Column is not null
        );
        catalog.Report(key, explanation.Model, messages);
        var given = new GivenText(text, decoded);
        if (asJson)
        {
            using (
                var json = new Utf8JsonWriter(
                    output,
                    new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true }
                )
            )
                new ExplanationJson(json, explanation, given).Write(place.Path, catalog.Path);
            output.WriteByte((byte)'\n');
        }
        else
        {
            using var words = new StreamWriter(output, leaveOpen: true);
            new ExplanationText(words, explanation, given).Write(place, catalog.Path);
        }

        return messages.HasErrors ? CorpusTool.Failed : CorpusTool.Done;
    }

    private static RunCatalog? ReadCatalog(string text, string? path, Messages messages)
    {
        var beside = Path.Combine(Path.GetDirectoryName(text)!, "corpus.json");
        return RunCatalog.Read(path ?? (File.Exists(beside) ? beside : null), messages);
    }
}
