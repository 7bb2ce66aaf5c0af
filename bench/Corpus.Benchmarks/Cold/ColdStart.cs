using System.Diagnostics;
using System.Globalization;
using Corpus.Generator;
using Corpus.Generator.Dates;

namespace Corpus.Benchmarks.Cold;

/// <summary>
/// What a user waits for: a process from its start to an answer, with the same articles in each form. The forms take turns, so that a slow moment of the
/// machine strikes all of them, and every figure is a ratio to the process that holds no data.
/// </summary>
internal static class ColdStart
{
    private static readonly string[] Questions = ["title", "quotes", "texts"];

    public static void Run(int[] sizes, int runs, string mode)
    {
        foreach (var size in sizes)
        {
            var folder = Directory.CreateTempSubdirectory("corpus-bench").FullName;
            try
            {
                var articles = Synthetic(size);
                var apps = Forms.All(size).Select(form => (form.Name, Program: form.Build(Path.Combine(folder, form.Name), articles, mode))).ToArray();
                Print(size, mode, runs, Measure(apps, runs));
                var assembly = new FileInfo(Path.Combine(folder, "baked", "out", "baked.dll")).Length;
                var bytes = articles.Sum(a => (long)System.Text.Encoding.UTF8.GetByteCount(a.Text));
                Console.WriteLine($"assembly {assembly / 1e6:F2} MB, texts {bytes / 1e6:F2} MB, ratio {(double)assembly / bytes:F2}\n");
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    private static SyntheticArticle[] Synthetic(int count) => [.. Enumerable.Range(0, count).Select(i =>
    {
        var text = SyntheticNews.Article(i, 5_000);
        var published = CalendarDate.Of(2024, 1 + (i % 12), 1 + (i % 28))!.Value;
        return new SyntheticArticle($"T{i:D5}", $"Title number {i}", published, text, Extractor.Extract(new ArticleSource(text, $"Title number {i}", published, default)));
    })];

    private static Dictionary<(string Form, string Question), double[]> Measure((string Name, string[] Program)[] apps, int runs)
    {
        var times = new Dictionary<(string, string), List<double>>();
        var answers = new Dictionary<string, string>();
        for (var run = -1; run < runs; run++)
        {
            foreach (var (name, program) in apps)
            {
                foreach (var question in Questions)
                {
                    var (milliseconds, answer) = Start(program, question);
                    if (name != "bare" && !answers.TryAdd(question, answer) && answers[question] != answer)
                        throw new InvalidOperationException($"{name} answers {question} with {answer}, another form with {answers[question]}");
                    // The first round fills the file cache.
                    if (run >= 0)
                        (times.TryGetValue((name, question), out var list) ? list : times[(name, question)] = []).Add(milliseconds);
                }
            }
        }

        return times.ToDictionary(t => t.Key, t => t.Value.Order().ToArray());
    }

    private static (double Milliseconds, string Answer) Start(string[] program, string question)
    {
        var start = new ProcessStartInfo(program[0]) { RedirectStandardOutput = true };
        foreach (var argument in program.Skip(1).Append(question))
            start.ArgumentList.Add(argument);
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var answer = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        return process.ExitCode == 0 ? (clock.Elapsed.TotalMilliseconds, answer) : throw new InvalidOperationException($"{string.Join(' ', program)} failed: {answer}");
    }

    private static void Print(int size, string mode, int runs, Dictionary<(string Form, string Question), double[]> times)
    {
        static double Median(double[] sorted) => sorted[sorted.Length / 2];
        Console.WriteLine($"{size} articles, {mode}, cold process, ms (ratio to the bare process), median of {runs} interleaved runs");
        Console.WriteLine($"{"form",-10}" + string.Concat(Questions.Select(q => q.PadLeft(20))));
        foreach (var form in times.Keys.Select(k => k.Form).Distinct())
        {
            Console.WriteLine($"{form,-10}" + string.Concat(Questions.Select(q =>
            {
                var median = Median(times[(form, q)]);
                return string.Create(CultureInfo.InvariantCulture, $"{median:F1} ({median / Median(times[("bare", q)]):F2})").PadLeft(20);
            })));
        }
    }
}

internal sealed record SyntheticArticle(string Name, string Title, CalendarDate Published, string Text, ArticleModel Model);
