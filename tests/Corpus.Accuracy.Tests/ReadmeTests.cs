using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Corpus.Accuracy.Tests;

/// <summary>The figures of the README are those of docs/accuracy.md.</summary>
public class ReadmeTests
{
    // For each row of the README, in order: the beginning of a row of the page, and the columns whose first figures it has.
    private static readonly (string Row, string Measured, int[] Columns)[] Expected =
    [
        ("quotations: span and speaker (PolNeAR)", "end to end, direct and partial", [1, 2, 3]),
        ("reported speech: overlapping span and speaker (PolNeAR)", "end to end, relaxed", [2, 3]),
        ("dates: value (TimeBank and AQUAINT)", "TimeBank and AQUAINT, ", [1, 2, 3, 5]),
        ("dates: value (Wikinews)", "Wikinews (MEANTIME), ", [1, 2, 3, 5]),
        ("text of web pages (WCXB, 300 pages)", "WCXB: text; ", [1, 2, 3]),
    ];

    [Fact]
    public void Each_row_of_the_readme_has_the_figures_of_a_row_of_the_page()
    {
        // The first two are the head.
        var rows = Rows(Page("README.md").Split("## What it is measured against")[1].Split("\n## ")[0]).Skip(2).ToArray();
        var measured = Rows(Page("docs/accuracy.md")).ToArray();

        Assert.Equal(Expected.Select(row => row.Row), rows.Select(cells => cells[0]));
        foreach (var ((name, begin, columns), row) in Expected.Zip(rows))
        {
            var cells = Assert.Single(measured, cells => cells[0].StartsWith(begin, StringComparison.Ordinal));
            Assert.Equal(
                $"{name}: {string.Join(' ', columns.Select(i => Figures(cells[i]).First()))}",
                $"{name}: {string.Join(' ', row.SelectMany(Figures))}"
            );
        }
    }

    private static IEnumerable<string[]> Rows(string text) =>
        text.Split('\n').Where(line => line.StartsWith('|')).Select(line => line.Trim('|', ' ').Split('|', StringSplitOptions.TrimEntries));

    private static string Page(string name) => File.ReadAllText(Path.Combine(Root(), name)).ReplaceLineEndings("\n");

    private static IEnumerable<string> Figures(string cell) => Regex.Matches(cell, @"\d+\.\d").Select(figure => figure.Value);

    private static string Root([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", ".."));
}
