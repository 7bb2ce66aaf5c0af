using System.Runtime.CompilerServices;

namespace Corpus.Tests.Docs;

public class ApiPageTests
{
    private const string Accept = "CORPUS_ACCEPT";

    // A printed page: lines of text, with characters in each. A longer line of Markdown takes several.
    private const int PageLines = 60;
    private const int PageColumns = 100;

    [Fact]
    public void The_page_says_what_the_library_has()
    {
        var right = ApiPage.Write();
        if (Environment.GetEnvironmentVariable(Accept) == "1")
            File.WriteAllText(PagePath(), right);
        Assert.True(
            File.Exists(PagePath()) && File.ReadAllText(PagePath()).ReplaceLineEndings("\n") == right,
            $"docs/api.md is not what the library has. Rewrite it: {Accept}=1 dotnet test tests/Corpus.Tests --filter ApiPageTests"
        );
    }

    [Fact]
    public void Every_public_type_is_on_the_page_once() =>
        Assert.Equal(
            typeof(Article).Assembly.GetExportedTypes().Select(type => type.FullName).Order(StringComparer.Ordinal),
            ApiPage.Themes.SelectMany(theme => theme.Types).Select(type => type.FullName).Order(StringComparer.Ordinal)
        );

    /// <summary>Whoever adds a member sees how much there already is: all names fit on three pages of 60 lines of 100 characters.</summary>
    [Fact]
    public void The_names_fit_on_three_pages()
    {
        var lines = ApiPage.Write().TrimEnd('\n').Split('\n').Sum(line => Math.Max(1, (line.Length + PageColumns - 1) / PageColumns));

        Assert.InRange(lines, 1, 3 * PageLines);
    }

    private static string PagePath([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "../../../docs/api.md"));
}
