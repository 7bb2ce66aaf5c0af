using System.Text;

namespace Corpus.Fuzz;

/// <summary>Runs inputs of one kind and keeps the ten that cost most for each byte. Short ones are left out: what a run costs whatever it reads would count.</summary>
internal sealed class Slowest
{
    private const int Kept = 10;
    private const int FewestBytes = 256;

    // Until then the code is not compiled as well as it will be.
    private const int Warm = 2000;

    private readonly PriorityQueue<(string Input, int Bytes, double Nanoseconds), double> _inputs = new();
    private int _runs;

    public void Run(Action<string> target, string input)
    {
        var time = Time(target, input);
        var bytes = Encoding.UTF8.GetByteCount(input);
        if (_runs++ < Warm || bytes < FewestBytes || !IsSlow(time / bytes))
            return;
        // A collection makes any input slow once: the least of some runs is the input's own.
        for (var again = 0; again < 5; again++)
            time = Math.Min(time, Time(target, input));
        if (!IsSlow(time / bytes))
            return;
        _inputs.Enqueue((input, bytes, time), time / bytes);
        if (_inputs.Count > Kept)
            _inputs.Dequeue();
    }

    public void Print(string kind)
    {
        foreach (var (input, bytes, time) in _inputs.UnorderedItems.OrderByDescending(i => i.Priority).Select(i => i.Element))
            Console.WriteLine(
                $"| {kind} | {bytes} | {time / 1e6:F2} | {time / bytes:F0} | `{Regression.Escape(input[..Math.Min(60, input.Length)]).ReplaceLineEndings("\\n").Replace('`', '\'').Replace("|", "\\|")}` |"
            );
    }

    private bool IsSlow(double cost) => _inputs.Count < Kept || (_inputs.TryPeek(out _, out var least) && cost > least);

    /// <summary>The processor's time, not the clock's: other programs run beside this one.</summary>
    private static double Time(Action<string> target, string input)
    {
        var since = Environment.CpuUsage.TotalTime;
        target(input);
        return (Environment.CpuUsage.TotalTime - since).TotalNanoseconds;
    }
}
