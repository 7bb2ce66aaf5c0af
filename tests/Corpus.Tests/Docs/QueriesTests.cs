using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Corpus.Tests.Docs;

/// <summary>The queries of docs/queries.md are those that run as tests, word for word.</summary>
public class QueriesTests
{
    [Fact]
    public void Each_query_of_the_page_runs_as_a_test()
    {
        var tests = Unspaced(File.ReadAllText(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "Queries", "ThirtyQueries.cs")));
        var queries = Regex.Matches(
            File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "queries.md")),
            "```csharp\n(.*?)```",
            RegexOptions.Singleline
        );
        Assert.Equal(30, queries.Count);
        Assert.All(queries, query => Assert.Contains(Unspaced(query.Groups[1].Value), tests, StringComparison.Ordinal));
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;

    private static string Unspaced(string code) => Regex.Replace(code, "\\s+", "");
}
