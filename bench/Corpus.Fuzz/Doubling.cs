using System.Diagnostics;
using Corpus.Extraction.Lexicons;

namespace Corpus.Fuzz;

/// <summary>Texts that are all of a kind, from 64 KB to 16 MB: the time for each million characters, and how much worse it gets.</summary>
internal static class Doubling
{
    private static readonly int[] Sizes = [1 << 16, 1 << 18, 1 << 20, 1 << 22, 1 << 24];

    private static readonly string[] Kinds =
    [
        "a",
        "a ",
        "A",
        "Aa ",
        "5",
        "5 ",
        "5,",
        "1.",
        ".",
        ". ",
        "...",
        "“",
        "”",
        "\"",
        "'",
        "''",
        "‘a’ ",
        "“a” ",
        "“A.” ",
        "“A ‘b’ c.” ",
        "(",
        "[1]",
        "-",
        "—",
        "=",
        "\n",
        "a\n",
        "A.\n",
        "A line of words\n\n",
        "U.S. ",
        "Mr. ",
        "Anna Berg ",
        "Berg, ",
        "Anna Berg and ",
        "said ",
        "said Berg ",
        "Berg said “a.” ",
        "“a,” he said. ",
        "according to ",
        "who said ",
        "May ",
        "May 5 ",
        "May 5, ",
        "2024 ",
        "on Monday ",
        "Monday, ",
        "last year ",
        "two days after ",
        "the year before ",
        "from 1985 to ",
        "years ",
        "a few ",
        "quarter ",
        "Share\n",
        "Photo: A\n",
        "😀",
        "\uFFFD",
        "\0",
        "\u202e",
        "한",
        "İ",
        "e\u0301",
        "It rains in May 2024, Carl Dorn said. ",
        "“It rains,” said Carl Dorn, who came on Monday. ",
    ];

    public static void Print(int first)
    {
        Targets.Text(string.Concat(Enumerable.Repeat("“It rains,” said Carl Dorn, who came on Monday 5 May 2024. ", 2000)));
        Console.WriteLine("ms for each million characters\n" + string.Concat(Sizes.Select(s => $"{s >> 10, 9} K")) + "    growth  text of");
        var words = typeof(Extraction.Articles.Extractor)
            .Assembly.GetManifestResourceNames()
            .Order(StringComparer.Ordinal)
            .Select(n => string.Join(' ', English.Entries(n).Select(e => e.Entry)) + " ");
        foreach (var kind in Kinds.Concat(words).Skip(first))
        {
            var costs = Sizes.Select(size => Cost(kind, size)).ToArray();
            Console.WriteLine(
                string.Concat(costs.Select(c => $"{c, 11:F1}"))
                    + $"{costs[^1] / costs[2], 10:F2}  {System.Text.Json.JsonSerializer.Serialize(kind.Length > 40 ? kind[..40] + "…" : kind)}"
            );
        }
    }

    private static double Cost(string kind, int size)
    {
        var text = string.Concat(Enumerable.Repeat(kind, (size / kind.Length) + 1))[..size];
        var best = double.MaxValue;
        for (var run = 0; run < (size > 1 << 20 ? 1 : 3); run++)
        {
            var since = Stopwatch.GetTimestamp();
            Targets.Text(text);
            best = Math.Min(best, Stopwatch.GetElapsedTime(since).TotalMilliseconds);
        }

        return best * 1e6 / size;
    }
}
