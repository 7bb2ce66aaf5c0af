using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Benchmarks.Build;

/// <summary>What an edit costs in an editor or in a build server: the driver that has run once runs again after a change.</summary>
internal static class EditCost
{
    private const int Edits = 30;

    public static void Print(int[] sizes)
    {
        Console.WriteLine(
            $"{Machine.Line} The driver after an edit, median of {Edits}: ms on the clock, ms of the processor, and what was made anew."
        );
        Console.WriteLine($"{"articles", 8}  {"edit", -28} {"clock", 8} {"processor", 10}  steps");
        foreach (var size in sizes)
        {
            var project = new SyntheticProject(size, 5_000);
            // As an editor does: the references have been read before.
            Row(project, "C#", (driver, _) => (driver, project.Compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Edited;"))));
            // A word more, so that all offsets behind it move.
            Row(project, "a word in a text", (driver, i) => Edit(driver, project, i, text => text.Insert(text.IndexOf(' ') + 1, "very ")));
            Row(project, "a person quoted for once", (driver, i) =>
                Edit(driver, project, i, text => $"“Nobody knew,” said Zora Quill{(char)('a' + i)}.\n\n" + text)
            );
            Row(project, "an entry of the catalog", (driver, i) =>
            {
                var catalog = project.Files[^1];
                var edited = catalog
                    .GetText()
                    .ToString()
                    .Replace($"\"Title number {i % size}\"", "\"Another title\"", StringComparison.Ordinal);
                return (driver.ReplaceAdditionalText(catalog, catalog.With(edited)), project.Compilation);
            });
        }
    }

    private static (GeneratorDriver Driver, Compilation Compilation) Edit(
        GeneratorDriver driver,
        SyntheticProject project,
        int number,
        Func<string, string> edit
    )
    {
        var file = project.Files[number * 37 % (project.Files.Length - 1)];
        return (driver.ReplaceAdditionalText(file, file.With(edit(file.GetText().ToString()))), project.Compilation);
    }

    private static void Row(
        SyntheticProject project,
        string name,
        Func<GeneratorDriver, int, (GeneratorDriver Driver, Compilation Compilation)> edit
    )
    {
        var first = project.Driver.RunGenerators(project.Compilation);
        var times = new List<(double Clock, double Processor)>();
        // The first ten compile.
        for (var i = -10; i < Edits; i++)
        {
            var (driver, compilation) = edit(first, i + 10);
            var (clock, processor) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
            driver.RunGenerators(compilation);
            if (i >= 0)
                times.Add((clock.Elapsed.TotalMilliseconds, (Environment.CpuUsage.TotalTime - processor).TotalMilliseconds));
        }

        var (tracked, edited) = edit(project.TrackingDriver.RunGenerators(project.Compilation), 0);
        var steps = tracked
            .RunGenerators(edited)
            .GetRunResult()
            .Results.Single()
            .TrackedSteps.Where(step => typeof(Generator.Pipeline.Steps).GetField(step.Key) is not null)
            .Select(step =>
                (
                    step.Key,
                    Count: step.Value.SelectMany(run => run.Outputs)
                        .Count(o => o.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified)
                )
            )
            .Where(step => step.Count > 0)
            .OrderBy(step => step.Key, StringComparer.Ordinal)
            .Select(step => $"{step.Key} {step.Count}")
            .DefaultIfEmpty("none");
        var (clocked, used) = (
            times.Select(t => t.Clock).Order().ElementAt(Edits / 2),
            times.Select(t => t.Processor).Order().ElementAt(Edits / 2)
        );
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{project.Files.Length - 1, 8:N0}  {name, -28} {clocked, 8:F2} {used, 10:F2}  {string.Join(", ", steps)}"
            )
        );
    }
}
