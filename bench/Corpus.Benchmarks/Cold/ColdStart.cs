using System.Diagnostics;
using System.Globalization;
using Corpus.Extraction;
using Corpus.Extraction.Articles;
using Corpus.Extraction.Catalog;

namespace Corpus.Benchmarks.Cold;

/// <summary>
/// What a user waits for: a process from its start to an answer, with the same articles in each form. The forms take turns, so that a slow moment of the
/// machine strikes all of them, and every figure is a ratio to the process that holds no data.
/// </summary>
internal static class ColdStart
{
    private const string OfQuotes = "quotes";
    private const string OfTexts = "texts";

    private static readonly string[] Questions = ["title", OfQuotes, OfTexts];

    public static void Run(int[] sizes, int runs, string mode)
    {
        Console.WriteLine($"{Machine.Line} A cold process from start to answer, {mode}; median of {runs} interleaved runs.");
        foreach (var size in sizes)
        {
            var folder = Directory.CreateTempSubdirectory("corpus-bench").FullName;
            try
            {
                var articles = Synthetic(size);
                var apps = Forms
                    .All(size)
                    .Select(form => (form.Name, Program: form.Build(Path.Combine(folder, form.Name), articles, mode)))
                    .ToList();
                if (Floor.Build(Path.Combine(folder, "floor"), articles) is { } floor)
                    apps.Add(("floor", floor));
                Print(size, Measure([.. apps], runs));
                if (mode == "jit")
                {
                    var assembly = new FileInfo(Path.Combine(folder, "baked", "out", "baked.dll")).Length;
                    var bytes = articles.Sum(a => (long)System.Text.Encoding.UTF8.GetByteCount(a.Text));
                    Console.WriteLine(
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"assembly {assembly / 1e6:F2} MB, texts {bytes / 1e6:F2} MB, ratio {(double)assembly / bytes:F2}"
                        )
                    );
                }
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    public static SyntheticArticle[] Synthetic(int count) =>
        [
            .. Enumerable
                .Range(0, count)
                .Select(i =>
                {
                    var text = SyntheticNews.Article(i, 5_000);
                    var published = CalendarDate.Of(2024, 1 + (i % 12), 1 + (i % 28))!.Value;
                    return new SyntheticArticle(
                        $"T{i:D5}",
                        $"Title number {i}",
                        published,
                        text,
                        Extractor.Extract(new ArticleSource(text, $"Title number {i}", published, default))
                    );
                }),
        ];

    private static Dictionary<(string Form, string Question), double[]> Measure((string Name, string[] Program)[] apps, int runs)
    {
        var times = new Dictionary<(string, string), List<double>>();
        var answers = new Dictionary<string, string>();
        for (var run = -1; run < runs; run++)
        {
            foreach (var (name, program) in apps)
            {
                foreach (var question in Asked(name))
                {
                    var (milliseconds, answer) = Start(program, question);
                    if (name is not ("bare" or "made") && !answers.TryAdd(question, answer) && answers[question] != answer)
                        throw new InvalidOperationException(
                            $"{name} answers {question} with {answer}, another form with {answers[question]}"
                        );
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
        return process.ExitCode == 0
            ? (clock.Elapsed.TotalMilliseconds, answer)
            : throw new InvalidOperationException($"{string.Join(' ', program)} failed: {answer}");
    }

    // The floor decodes texts and nothing else; what is made holds none.
    private static string[] Asked(string form) =>
        form switch
        {
            "floor" => [OfTexts],
            "made" => [OfQuotes],
            _ => Questions,
        };

    private static void Print(int size, Dictionary<(string Form, string Question), double[]> times)
    {
        double? Median(string form, string question) =>
            times.TryGetValue((form, question), out var sorted) ? sorted[sorted.Length / 2] : null;
        string Row(string name, Func<string, string?> cell) =>
            $"{name, -10}" + string.Concat(Questions.Select(q => (cell(q) ?? "-").PadLeft(18)));
        static string? Two(double? number) => number?.ToString("F2", CultureInfo.InvariantCulture);
        var forms = times.Keys.Select(k => k.Form).Distinct().ToArray();

        Console.WriteLine();
        Console.WriteLine(Row($"{size:N0}", q => q));
        foreach (var form in forms)
            Console.WriteLine(
                Row(form, q =>
                    Median(form, q) is { } ms
                        ? string.Create(CultureInfo.InvariantCulture, $"{ms:F1} ms {ms / Median("bare", q):F2}")
                        : null
                )
            );
        if (size > Forms.MostObjects)
            Console.WriteLine($"{"objects", -10}  does not compile: string literals end at 16 MB an assembly");
        foreach (var form in forms.Except(["bare", "baked", "made", "floor"]))
            Console.WriteLine(Row("  " + form, q => Two(Median(form, q) / Median("baked", q)) + " times baked"));
        Console.WriteLine(Row("  baked", q => Two(Median("baked", q) / Median("floor", q)) is { } ratio ? ratio + " times floor" : null));
    }
}

internal sealed record SyntheticArticle(string Name, string Title, CalendarDate Published, string Text, ArticleModel Model);
