using Corpus.Accuracy.Data;
using Corpus.Accuracy.Scoring;
using Corpus.Accuracy.Scoring.Dates;
using Corpus.Accuracy.Scoring.Events;
using Corpus.Accuracy.Scoring.Pages;
using Corpus.Accuracy.Scoring.Quotes;
using Corpus.Accuracy.Tool;

namespace Corpus.Accuracy;

/// <summary>
/// The sets whose texts belong to others, in a folder that the user names. Every file of a set's folder is scored.
/// </summary>
/// <param name="data">The folder that holds <c>quotes</c>, <c>dates</c>, <c>events</c> and <c>pages</c>.</param>
internal sealed class ExternalSets(string data, TextWriter output, Action<Mistake>? report)
{
    public void Quotes() => PrintQuotes("", ["direct", "mixed"], ["direct"]);

    public void Indirect() => PrintQuotes(", indirect", ["indirect"]);

    public void Dates()
    {
        foreach (var (name, documents) in Read<DateDocument>("dates"))
        {
            output.WriteLine($"## {name}");
            var scorer = new TimexScorer();
            Extract(documents, d => new ToolInput(d.Id, d.Text, d.Published), (d, found) => scorer.Add(d, found, report));
            scorer.Print(output);
        }
    }

    public void Events()
    {
        foreach (var (name, documents) in Read<EventDocument>("events"))
        {
            output.WriteLine($"## {name}");
            var scorer = new EventScorer();
            Extract(documents, d => new ToolInput(d.Id, d.Text, d.Dct[..10]), scorer.Add);
            scorer.Print(output);
        }
    }

    public void Pages(Parity half)
    {
        var pages = Page.Read(Folder("pages/gold"), Folder("pages/texts")).Where(p => half.Includes(p.Name)).ToList();
        foreach (var mode in PageMode.Modes)
        {
            output.WriteLine($"## pages, {mode.Name}");
            var scorer = new PageScorer($"pages, {mode.Name}", report);
            Extract([.. pages.Select(mode.Apply)], p => new ToolInput(p.Name, p.Text, mode.Declared(p)), scorer.Add);
            foreach (var row in scorer.Table.Rows)
                output.WriteLine(row);
        }
    }

    private void PrintQuotes(string suffix, params string[][] kinds)
    {
        foreach (var (name, documents) in Read<QuoteDocument>("quotes"))
        {
            output.WriteLine($"## {name}{suffix}");
            var found = Extractor.Lines(documents.Select(d => new ToolInput(d.Id, d.Text, null)));
            foreach (var some in kinds)
            {
                var scorer = new QuoteScorer(some);
                // What the first kinds report includes what the others would.
                var score = documents
                    .Select(d => scorer.Score(d, found[d.Id], some == kinds[0] ? report : null))
                    .Aggregate(new QuoteScore(), (a, b) => a + b);
                score.Print(output, $"{string.Join(',', some)} ({documents.Count} documents, {found.Count} predicted)");
            }
        }
    }

    private static void Extract<T>(IReadOnlyList<T> documents, Func<T, ToolInput> input, Action<T, ToolOutput> score)
    {
        ToolInput[] inputs = [.. documents.Select(input)];
        var found = Extractor.Lines(inputs);
        foreach (var (document, text) in documents.Zip(inputs))
            score(document, found[text.Id]);
    }

    private IEnumerable<(string Name, IReadOnlyList<T> Documents)> Read<T>(string set)
    {
        var files = Directory.GetFiles(Folder(set), "*.jsonl").Order(StringComparer.Ordinal).ToArray();
        if (files.Length == 0)
            throw new AccuracyException($"{Folder(set)} has no .jsonl file. bench/Corpus.Accuracy/README.md says what belongs there.");
        return files.Select(file => ($"{set}/{Path.GetFileNameWithoutExtension(file)}", JsonLines.Read<T>(file)));
    }

    private string Folder(string set) =>
        Path.Combine(data, set) is var folder && Directory.Exists(folder)
            ? folder
            : throw new AccuracyException($"{folder} does not exist. bench/Corpus.Accuracy/README.md says what belongs there.");
}
