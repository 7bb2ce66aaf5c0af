using System.Diagnostics;
using Corpus.Extraction.Articles;
using Corpus.Extraction.Catalog;

namespace Corpus.Fuzz;

/// <summary>How long an editor waits for the extraction of 10 MB that it has called off, at thirty moments of its course.</summary>
internal static class Cancelling
{
    private const int Moments = 30;

    public static void Print()
    {
        var text = Extraction
            .Texts.Decoder.Decode(
                string.Concat(
                    Enumerable
                        .Range(0, 100_000)
                        .Select(i =>
                            $"“The rain of day {i} did not stop,” Carl Dorn said on Monday, 5 May {1000 + (i % 1000)}. "
                            + (i % 4 == 3 ? "\n" : "Nobody in Harbour Town believed him, and the roads stayed closed until June. ")
                        )
                )
            )
            .Text!;
        var source = new ArticleSource(text, null, null, default);
        Extractor.Extract(source);
        var clock = Stopwatch.StartNew();
        Extractor.Extract(source);
        var whole = clock.Elapsed;
        var waits = new List<double>();
        for (var moment = 0; moment < Moments; moment++)
        {
            using var cancellation = new CancellationTokenSource();
            long called = 0;
            var delay = whole * moment / Moments;
            var caller = new Thread(() =>
            {
                Thread.Sleep(delay);
                called = Stopwatch.GetTimestamp();
                cancellation.Cancel();
            });
            caller.Start();
            try
            {
                Extractor.Extract(source, null, cancellation.Token);
            }
            catch (OperationCanceledException)
            {
                waits.Add(Stopwatch.GetElapsedTime(called).TotalMilliseconds);
            }

            caller.Join();
        }

        waits.Sort();
        Console.WriteLine(
            $"{text.Length / 1e6:F1} million characters, read in {whole.TotalMilliseconds:F0} ms. Called off {waits.Count} times; it ended after (ms) "
                + $"median {waits[waits.Count / 2]:F1}, 90 % {waits[waits.Count * 9 / 10]:F1}, longest {waits[^1]:F1}"
        );
    }
}
