using System.Diagnostics;
using System.Globalization;
using System.Text;
using Corpus.Extraction;
using Corpus.Extraction.Articles;
using Corpus.Extraction.Catalog;
using Corpus.Extraction.Diagnostics;

namespace Corpus.Benchmarks;

/// <summary>How fast each stage of the extraction is on one core, and whether its time grows with the text and not faster.</summary>
internal static class ExtractionSpeed
{
    // Above this rate a stage had nothing to read, and the figure would be one of the clock.
    private const double NothingToDo = 10_000;

    private static readonly CalendarDate Published = CalendarDate.Of(2024, 5, 4)!.Value;

    private static readonly Stage[] Stages =
    [
        Stage.Decoding,
        Stage.Facts,
        Stage.Blocks,
        Stage.Sentences,
        Stage.Entities,
        Stage.Quotations,
        Stage.Dates,
        Stage.Events,
    ];

    /// <param name="data">A folder with other texts, or null.</param>
    public static void Print(string? data)
    {
        Console.WriteLine($"{Machine.Line} MB/s of UTF-8 on one core, median of at least 5 runs.");
        Console.WriteLine(
            $"{"text", -24} {string.Join(" ", Stages.Select(stage => $"{stage.ToString().ToLowerInvariant(), 10}"))} {"all", 10}"
        );

        // The first row is not to pay for the compilation of the code.
        var warm = Stopwatch.StartNew();
        while (warm.Elapsed.TotalSeconds < 5)
        {
            foreach (var text in RealNews.Bundled)
                Measure(text, new double[Stages.Length]);
        }

        Row("bundled articles", RealNews.Bundled);
        if (data is not null)
            Row("texts of the folder", RealNews.In(data));
        Row("made up, 10 KB", [SyntheticNews.Article(1, 10_000)]);
        Row("made up, 1 MB", [SyntheticNews.Article(2, 1_000_000)]);
        Row("made up, 10 MB", [SyntheticNews.Article(3, 10_000_000)]);
        Row("made up, 10,000 of 5 KB", [.. Enumerable.Range(0, 10_000).Select(i => SyntheticNews.Article(i, 5_000))]);
        Row("10 MB of quote marks", [new string('"', 10_000_000)]);
        Row("10 MB of opening marks", [new string('“', 3_333_333)]);
        Row("10 MB of digits", [new string('7', 10_000_000)]);
        Row("10 MB in one line", [SyntheticNews.Article(4, 10_000_000).Replace('\n', ' ')]);
    }

    private static void Row(string name, IReadOnlyList<string> texts)
    {
        var megabytes = texts.Sum(t => (double)Encoding.UTF8.GetByteCount(t)) / 1e6;
        // Small texts are read many times over, so that a run is long enough for the clock.
        var repeats = Math.Max(1, (int)(2 / megabytes));
        var runs = new List<double[]>();
        var begin = Stopwatch.StartNew();
        while (runs.Count < 5 || (begin.Elapsed.TotalSeconds < 3 && runs.Count < 20))
        {
            var times = new double[Stages.Length];
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
            .Range(0, Stages.Length)
            .Select(s => Median(warm.Select(r => r[s])))
            .Append(Median(warm.Select(r => r.Sum())))
            .Select(t => megabytes * repeats / t);
        Console.WriteLine(
            $"{name, -24} "
                + string.Join(" ", cells.Select(c => (c < NothingToDo ? c.ToString("F1", CultureInfo.InvariantCulture) : "-").PadLeft(10)))
        );
    }

    private static double Median(IEnumerable<double> times) => times.Order().ToArray() is var sorted ? sorted[sorted.Length / 2] : 0;

    /// <param name="times">The seconds of each stage are added here.</param>
    private static void Measure(string text, double[] times)
    {
        var clock = Stopwatch.StartNew();
        var (current, begun) = (Stage.Decoding, TimeSpan.Zero);
        var decoded = Extraction.Texts.Decoder.Decode(text);
        Extractor.Extract(new ArticleSource(decoded.Text!, null, Published, default), (stage, _) =>
        {
            if (stage != current)
                Next(stage);
        });
        Next(default);

        void Next(Stage stage)
        {
            var now = clock.Elapsed;
            times[Array.IndexOf(Stages, current)] += (now - begun).TotalSeconds;
            (current, begun) = (stage, now);
        }
    }
}
