using System.CommandLine;
using Corpus.Accuracy;
using Corpus.Accuracy.Convert;
using Corpus.Accuracy.Scoring;
using Corpus.Accuracy.Scoring.Cases;

string[] bundled = ["seeds", "cases"];
string[] external = ["quotes", "indirect", "dates", "events", "pages"];

var sets = new Argument<string[]>("set")
{
    Arity = ArgumentArity.ZeroOrMore,
    Description = "What to score. Default: seeds and cases, and with --data everything.",
};
sets.AcceptOnlyFromAmong([.. bundled, .. external]);
var data = new Option<DirectoryInfo>("--data") { Description = "The folder with the public corpora. README.md says what belongs there." };
data.AcceptExistingOnly();
var half = new Option<Parity>("--half") { Description = "Only pages and cases whose number is odd, or even." };
var errors = new Option<FileInfo>("--errors") { Description = "Writes a line for each mistake to this file." };
var root = new RootCommand("Scores the extraction against gold annotations.") { sets, data, half, errors };
root.SetAction(arguments =>
    Reported(() =>
    {
        var folder = arguments.GetValue(data);
        string[] chosen =
            arguments.GetValue(sets) is { Length: > 0 } named ? named
            : folder is null ? bundled
            : [.. bundled, .. external];
        if (folder is null && chosen.Intersect(external).FirstOrDefault() is { } needsData)
            throw new AccuracyException(
                $"The set {needsData} needs --data FOLDER. bench/Corpus.Accuracy/README.md says where to get its texts."
            );
        using var mistakes = arguments.GetValue(errors) is { } file ? file.CreateText() : null;
        Action<Mistake>? report = mistakes is null ? null : mistake => mistakes.WriteLine(mistake);
        foreach (var set in chosen)
            Score(set, new ExternalSets(folder?.FullName ?? "", Console.Out, report), arguments.GetValue(half), report);
    })
);

var accept = new Command(
    "accept",
    "Removes cases that are right now from Cases/known-wrong.txt, and writes better figures to Gold/scores.txt."
);
accept.SetAction(_ => Reported(() => AcceptedScores.Accept(BundledSets.Cases(), BundledSets.Seeds())));
root.Add(accept);

var format = new Argument<string>("format") { Description = "The corpus." };
format.AcceptOnlyFromAmong([.. Converter.All.Select(c => c.Name)]);
var source = new Argument<DirectoryInfo>("folder") { Description = "Where the corpus lies as its authors distribute it." };
source.AcceptExistingOnly();
var target = new Argument<FileInfo>("file") { Description = "The .jsonl file to write." };
var convert = new Command("convert", "Turns a public corpus into the JSON Lines that are scored.") { format, source, target };
convert.SetAction(arguments =>
    Reported(() =>
    {
        var file = arguments.GetRequiredValue(target);
        file.Directory!.Create();
        using var writer = file.CreateText();
        var count = Converter
            .All.Single(c => c.Name == arguments.GetValue(format))
            .Run(arguments.GetRequiredValue(source).FullName, writer);
        Console.WriteLine($"{file}: {count} documents");
    })
);
root.Add(convert);
return root.Parse(args).Invoke();

static void Score(string set, ExternalSets external, Parity half, Action<Mistake>? report)
{
    switch (set)
    {
        case "seeds":
            Console.WriteLine("## seeds (with their catalog)");
            foreach (var row in BundledSets.Seeds(report).Rows)
                Console.WriteLine(row);
            break;
        case "cases":
            Console.WriteLine("## cases");
            CaseReport.Print(Console.Out, BundledSets.Cases(half), report);
            break;
        case "quotes":
            external.Quotes();
            break;
        case "indirect":
            external.Indirect();
            break;
        case "dates":
            external.Dates();
            break;
        case "events":
            external.Events();
            break;
        case "pages":
            external.Pages(half);
            break;
    }
}

static int Reported(Action action)
{
    try
    {
        action();
        return 0;
    }
    catch (AccuracyException error)
    {
        Console.Error.WriteLine($"accuracy: {error.Message}");
        return 1;
    }
}
