using System.Diagnostics;
using System.Globalization;
using System.Text;
using Corpus.Extraction;
using Corpus.Extraction.Dates;
using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.Entities;
using Corpus.Extraction.Events;
using Corpus.Extraction.Quotations;
using Corpus.Extraction.Sentences;

namespace Corpus.Benchmarks;

/// <summary>How fast each stage of the extraction is on one core, and whether its time grows with the text and not faster.</summary>
internal static class ExtractionSpeed
{
    // Above this rate a stage had nothing to read, and the figure would be one of the clock.
    private const double NothingToDo = 10_000;

    private static readonly CalendarDate Published = CalendarDate.Of(2024, 5, 4)!.Value;

    public static void Print(string[] files)
    {
        Console.WriteLine($"{Machine.Line} MB/s of UTF-8 on one core, median of at least 5 runs.");
        Console.WriteLine(
            $"{"text", -24} {"decoding", 10} {"document", 10} {"people", 10} {"quotations", 10} {"dates", 10} {"events", 10} {"all", 10}"
        );
        if (files.Length > 0)
        {
            Row("files", [.. files.Select(File.ReadAllText)]);
            return;
        }

        // The first row is not to pay for the compilation of the code.
        var warm = Stopwatch.StartNew();
        while (warm.Elapsed.TotalSeconds < 5)
            Measure(SyntheticNews.Article(0, 100_000), new double[7]);

        Row("news, 10 KB", [SyntheticNews.Article(1, 10_000)]);
        Row("news, 1 MB", [SyntheticNews.Article(2, 1_000_000)]);
        Row("news, 10 MB", [SyntheticNews.Article(3, 10_000_000)]);
        Row("news, 10,000 of 5 KB", [.. Enumerable.Range(0, 10_000).Select(i => SyntheticNews.Article(i, 5_000))]);
        Row("10 MB of quote marks", [new string('"', 10_000_000)]);
        Row("10 MB of opening marks", [new string('“', 3_333_333)]);
        Row("10 MB of digits", [new string('7', 10_000_000)]);
        Row("10 MB in one line", [SyntheticNews.Article(4, 10_000_000).Replace('\n', ' ')]);
    }

    private static void Row(string name, string[] texts)
    {
        var megabytes = texts.Sum(t => (double)Encoding.UTF8.GetByteCount(t)) / 1e6;
        // Small texts are read many times over, so that a run is long enough for the clock.
        var repeats = Math.Max(1, (int)(2 / megabytes));
        var runs = new List<double[]>();
        var begin = Stopwatch.StartNew();
        while (runs.Count < 5 || (begin.Elapsed.TotalSeconds < 3 && runs.Count < 20))
        {
            var times = new double[7];
            for (var i = 0; i < repeats; i++)
            {
                foreach (var text in texts)
                    Measure(text, times);
            }

            runs.Add(times);
            if (begin.Elapsed.TotalSeconds > 120)
                break;
        }

        // The first run compiles.
        var warm = runs.Count > 1 ? runs.Skip(1).ToList() : runs;
        var cells = Enumerable
            .Range(0, 7)
            .Select(s => warm.Select(r => r[s]).Order().ElementAt(warm.Count / 2))
            .Select(t => megabytes * repeats / t);
        Console.WriteLine(
            $"{name, -24} "
                + string.Join(" ", cells.Select(c => (c < NothingToDo ? c.ToString("F1", CultureInfo.InvariantCulture) : "-").PadLeft(10)))
        );
    }

    private static void Measure(string text, double[] times)
    {
        var findings = new List<Finding>();
        var clock = Stopwatch.StartNew();
        var last = 0.0;
        var all = 0.0;
        var decoded = Extraction.Texts.Decoder.Decode(text).Text!;
        Stop(0);
        var document = Document.Read(decoded);
        Stop(1);
        var names = EntityFinder.Find(document, default);
        Stop(2);
        var (quotations, entities) = QuoteFinder.Find(document, names, findings);
        Stop(3);
        var expressions = ExpressionFinder.Find(document, Published, findings);
        Stop(4);
        EventFinder.Find(document, entities, expressions, findings);
        Stop(5);
        times[6] += all;

        void Stop(int stage)
        {
            var now = clock.Elapsed.TotalSeconds;
            times[stage] += now - last;
            all += now - last;
            last = now;
        }
    }
}
