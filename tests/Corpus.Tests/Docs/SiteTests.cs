using System.Runtime.CompilerServices;

namespace Corpus.Tests.Docs;

/// <summary>The documentation site, which docfx builds from docfx.json.</summary>
public class SiteTests
{
    /// <summary>docfx reports a broken link, but not a page to which no link leads.</summary>
    [Fact]
    public void The_table_of_contents_has_every_page()
    {
        var contents = File.ReadAllText(Path.Combine(Docs(), "site", "toc.yml")).ReplaceLineEndings("\n");
        Assert.All(Directory.GetFiles(Docs(), "*.md").Where(p => !p.Contains(".received.", StringComparison.Ordinal)), page =>
            Assert.Contains($"href: ../{Path.GetFileName(page)}\n", contents, StringComparison.Ordinal)
        );
    }

    private static string Docs([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "../../../docs"));
}
