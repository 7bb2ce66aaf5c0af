using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;

namespace Corpus.Benchmarks.Streaming;

/// <summary>What <c>corpus extract --jsonl</c> costs in a process of its own, fed with articles through a pipe: its rate and the memory that it holds.</summary>
internal static class StreamCost
{
    private const double Warm = 20e6;

    private static readonly string Tool = typeof(StreamCost)
        .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(a => a.Key == "Tool")
        .Value!;

    /// <summary>The rate on real articles, by the length of made-up ones, and by cores.</summary>
    /// <param name="data">A folder with other texts, or null.</param>
    public static void Rates(double megabytes, string? data)
    {
        Console.WriteLine($"{Machine.Line} corpus extract --jsonl, {megabytes:N0} MB for each figure, after {Warm / 1e6:N0} MB.");
        Console.WriteLine($"{"", 20} | {"1 core", 29} | {"2 cores", 29}");
        Console.WriteLine(
            $"{"articles", -20} | {"MB/s", 8} {"of a core", 11} {"most MB", 8} | {"MB/s", 8} {"of a core", 11} {"most MB", 8}"
        );
        Row("bundled", Articles(RealNews.Bundled));
        if (data is not null)
            Row("of the folder", Articles(RealNews.In(data)));
        foreach (var length in new[] { 1_000, 5_000, 100_000, 1_000_000 })
            Row($"made up, {length / 1000} KB", Articles(length, 8_000_000));
        Console.WriteLine("of a core: MB for each second that the process had a core. most MB: the largest resident set.");

        void Row(string name, byte[][] articles)
        {
            var cells = new[] { 1, 2 }.Select(cores =>
            {
                using var run = new Run(cores, articles);
                run.Feed(Warm);
                run.Mark();
                run.Feed(megabytes * 1e6);
                var figures = string.Create(
                    CultureInfo.InvariantCulture,
                    $"{run.Rate, 8:F1} {run.RateOfCore, 11:F1} {run.Most / 1e6, 8:F0}"
                );
                run.End();
                return figures;
            });
            Console.WriteLine($"{name, -20} | {string.Join(" | ", cells)}");
        }
    }

    /// <summary>The memory as the stream goes on.</summary>
    /// <param name="data">A folder with other texts, or null.</param>
    public static void Curve(double gigabytes, string? data)
    {
        const int Steps = 10;
        Console.WriteLine(
            $"{Machine.Line} corpus extract --jsonl with all cores: the bundled articles, and made-up ones of 5 KB, of 100 KB and of 1 MB."
        );
        Console.WriteLine($"{"GB read", 8} {"MB held", 8} {"most MB", 8} {"MB/s", 8} {"of a core", 11}");
        using var run = new Run(
            Environment.ProcessorCount,
            [
                .. Articles(RealNews.Bundled, 8_000_000),
                .. data is null ? [] : Articles(RealNews.In(data)),
                .. Articles(5_000, 8_000_000),
                .. Articles(100_000, 1_000_000),
                .. Articles(1_000_000, 1_000_000),
            ]
        );
        run.Feed(Warm);
        for (var step = 1; step <= Steps; step++)
        {
            run.Mark();
            run.Feed(gigabytes * 1e9 / Steps);
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{gigabytes * step / Steps, 8:F1} {run.Held / 1e6, 8:F0} {run.Most / 1e6, 8:F0} {run.Rate, 8:F1} {run.RateOfCore, 11:F1}"
                )
            );
        }

        run.End();
        Console.WriteLine(
            "MB held, most MB: the resident set then, and the largest since the row before. of a core: MB for each second that the process had a core."
        );
    }

    private static byte[][] Articles(IReadOnlyList<string> texts) => [.. texts.Select(text => JsonSerializer.SerializeToUtf8Bytes(text))];

    /// <summary>The articles again and again, up to a size.</summary>
    private static IEnumerable<byte[]> Articles(IReadOnlyList<string> texts, int bytes)
    {
        var articles = Articles(texts);
        for (var (i, size) = (0, 0); size < bytes; i = (i + 1) % articles.Length)
        {
            size += articles[i].Length;
            yield return articles[i];
        }
    }

    private static byte[][] Articles(int length, int bytes) =>
        [
            .. Enumerable
                .Range(0, Math.Max(1, bytes / length))
                .Select(i => JsonSerializer.SerializeToUtf8Bytes(SyntheticNews.Article(i, length))),
        ];

    /// <summary>The tool, at work.</summary>
    private sealed class Run : IDisposable
    {
        private readonly byte[][] _texts;
        private readonly Process _tool;
        private readonly Stream _input;
        private readonly Stopwatch _clock = Stopwatch.StartNew();
        private TimeSpan _busy;
        private long _articles;
        private double _fed;

        /// <param name="texts">As JSON; they are read again and again, under new names.</param>
        public Run(int cores, byte[][] texts)
        {
            _texts = texts;
            _tool = Process.Start(
                new ProcessStartInfo("sh", ["-c", $"exec dotnet '{Tool}' extract --jsonl --cores {cores} >/dev/null"])
                {
                    RedirectStandardInput = true,
                }
            )!;
            _input = _tool.StandardInput.BaseStream;
        }

        /// <summary>The resident set, in bytes.</summary>
        public long Held { get; private set; }

        /// <summary>The largest since the mark.</summary>
        public long Most { get; private set; }

        /// <summary>MB/s since the mark.</summary>
        public double Rate => _fed / 1e6 / _clock.Elapsed.TotalSeconds;

        public double RateOfCore => _fed / 1e6 / (_tool.TotalProcessorTime - _busy).TotalSeconds;

        /// <summary>What is measured begins here.</summary>
        public void Mark()
        {
            Look();
            (_fed, Most, _busy) = (0, 0, _tool.TotalProcessorTime);
            _clock.Restart();
        }

        /// <summary>Writes articles; the pipe holds back who writes faster than the tool reads.</summary>
        public void Feed(double bytes)
        {
            for (double end = _fed + bytes, look = 0; _fed < end; _articles++)
            {
                var text = _texts[_articles % _texts.Length];
                byte[] line =
                [
                    .. Encoding.UTF8.GetBytes(
                        string.Create(CultureInfo.InvariantCulture, $$"""{"id":"{{_articles}}","published":"2024-05-04","text":""")
                    ),
                    .. text,
                    .. "}\n"u8,
                ];
                _input.Write(line);
                _fed += line.Length;
                if (_fed < look)
                    continue;
                Look();
                look = _fed + 1e6;
            }

            Look();
        }

        /// <exception cref="InvalidOperationException">It failed.</exception>
        public void End()
        {
            _input.Dispose();
            _tool.WaitForExit();
            if (_tool.ExitCode != 0)
                throw new InvalidOperationException($"corpus extract ended with {_tool.ExitCode}");
        }

        public void Dispose()
        {
            _tool.Kill();
            _tool.Dispose();
        }

        private void Look()
        {
            _tool.Refresh();
            Held = _tool.WorkingSet64;
            Most = Math.Max(Most, Held);
        }
    }
}
