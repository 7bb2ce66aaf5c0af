using System.Text;
using Corpus.Extraction;
using Corpus.Extraction.Articles;
using Corpus.Extraction.Blocks;
using Corpus.Extraction.Catalog;
using Corpus.Extraction.Sentences;
using Corpus.Tool;

namespace Corpus.Fuzz;

using TextSpan = Corpus.Extraction.TextSpan;

/// <summary>What is fed, and what has to hold of what comes out. A law that is broken is an exception.</summary>
internal static partial class Targets
{
    /// <summary>What is fed, by its kind.</summary>
    public static readonly IReadOnlyDictionary<string, Action<string>> All = new Dictionary<string, Action<string>>
    {
        ["text"] = Text,
        ["catalog"] = Json,
        ["line"] = Line,
        ["document"] = Document,
        ["names"] = Names,
        ["arguments"] = Arguments,
        ["people"] = Json,
        ["page"] = Page,
        ["metadata"] = Metadata,
    };

    private static readonly CorpusCatalog People = CatalogReader
        .Read(
            """
            { "people": [ { "name": "Carl Dorn", "role": "president", "aliases": ["Dorn"] }, { "name": "Harbour Authority", "kind": "organization" } ] }
            """
        )
        .Catalog;

    /// <summary>Decoding, blocks, sentences, people, quotations, dates, events.</summary>
    public static void Text(string given)
    {
        var decoded = Extraction.Texts.Decoder.Decode(given);
        if (decoded.Text is not { } text)
            return;
        var source = ArticleSource.Of(given, decoded, null, People.People) with
        {
            Published = given.Length % 2 == 0 ? CalendarDate.Of(2025, 6, 10) : null,
        };
        var model = Extractor.Extract(source);
        Ordered("blocks", text, model.Blocks.Select(b => b.Span));
        Ordered("mentions", text, model.Entities.Mentions.Select(m => m.Span));
        Ordered("expressions", text, model.Expressions.Select(e => e.Span));
        Ordered("quotations", text, model.Quotations.Where(q => q.Parent is null).Select(q => q.Content));
        foreach (var quotation in model.Quotations)
        {
            Inside(
                "parts of a quotation",
                text,
                new[] { quotation.Source, quotation.Cue, quotation.Via, quotation.Addressee }.OfType<TextSpan>()
            );
            Holds("a nested quotation", quotation.Parent is not { } parent || model.Quotations[parent].Content.Contains(quotation.Content));
        }

        foreach (var dated in model.Events)
        {
            Inside("parts of an event", text, [dated.Sentence, dated.Clause]);
            Holds("an event", dated.Sentence.Contains(dated.Clause) && dated.When.Start.DayNumber <= dated.When.End.DayNumber);
        }

        Inside("findings", text, model.Findings.Select(f => f.Span));
        Holds("offsets", model.Quotations.All(q => decoded.Offsets.ToRaw(q.Content).End <= given.Length));
    }

    public static void Json(string given)
    {
        var (_, findings) = CatalogReader.Read(given);
        Inside("findings", given, findings.Select(f => f.Span));
    }

    /// <summary>One line through the tool: an article or a message, and never anything else.</summary>
    public static void Line(string given)
    {
        using var output = new MemoryStream();
        using var errors = new StringWriter();
        var code = CorpusTool.Run(["extract", "--jsonl"], new MemoryStream(Encoding.UTF8.GetBytes(given)), output, errors);
        Holds(
            "an exit code",
            code is CorpusTool.Done or CorpusTool.Failed
                && (code == CorpusTool.Done) == !errors.ToString().Contains(": error ", StringComparison.Ordinal)
        );
        foreach (var line in Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries))
            System.Text.Json.JsonDocument.Parse(line).Dispose();
    }

    private static void Ordered(string what, string text, IEnumerable<TextSpan> spans)
    {
        var end = 0;
        foreach (var span in spans)
        {
            Holds(what, span.Start >= end && span.Length > 0 && span.End <= text.Length);
            end = span.End;
        }
    }

    private static void Inside(string what, string text, IEnumerable<TextSpan> spans) =>
        Holds(what, spans.All(s => s.Start >= 0 && s.Length >= 0 && s.End <= text.Length));

    private static void Holds(string what, bool law)
    {
        if (!law)
            throw new InvalidOperationException("the law of " + what + " is broken");
    }
}
