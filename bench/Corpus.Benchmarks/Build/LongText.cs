using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Corpus.Benchmarks.Build;

/// <summary>What one long text costs the compiler: it is one literal, whatever its length.</summary>
internal static class LongText
{
    public static void Print(int[] lengths)
    {
        Console.WriteLine($"{Machine.Line} One text: generator and compiler, in a process of their own.");
        Console.WriteLine($"{"characters", 12} {"s", 8} {"MB", 8}");
        foreach (var length in lengths)
        {
            var cells = Child.Run([.. Child.Self, "longest-one", length.ToString(CultureInfo.InvariantCulture)]).Split(' ');
            Console.WriteLine($"{length, 12:N0} {cells[0], 8} {cells[1], 8}");
        }
    }

    public static void One(int length)
    {
        var project = new SyntheticProject(1, length);
        var clock = Stopwatch.StartNew();
        project.Driver.RunGeneratorsAndUpdateCompilation(project.Compilation, out var output, out var said);
        var emitted = output.Emit(Stream.Null);
        if (!emitted.Success || said.Any(d => d.Severity == DiagnosticSeverity.Error))
            throw new InvalidOperationException(
                string.Join('\n', emitted.Diagnostics.Concat(said).Where(d => d.Severity == DiagnosticSeverity.Error).Take(5))
            );
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{clock.Elapsed.TotalSeconds:F1} {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:F0}"
            )
        );
    }
}
