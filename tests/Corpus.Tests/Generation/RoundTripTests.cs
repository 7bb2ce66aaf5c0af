using Microsoft.CodeAnalysis;

namespace Corpus.Tests.Generation;

/// <summary>A text goes through the generator, the compiler and the reader, and comes back as it was, whatever it holds.</summary>
public class RoundTripTests
{
    public static TheoryData<string, string> Texts =>
        new()
        {
            { "plain", "It rains." },
            { "two lines", "It rains.\nIt pours." },
            { "line end at the end", "It rains.\n" },
            { "quote marks", "\"\"\" and \"\"\"\"\" end" },
            { "only a quote mark", "\"" },
            { "quote marks at both ends of lines", "\"a\"\n\"b\"" },
            { "braces and backslashes", "{0} {{x}} \\n \\u0041 $\" @\"" },
            { "ends of comments", "*/ // <summary> </summary> ]]> <!-- -->" },
            { "directives", "#if X\n#error no\n#line 3 \"x\"\n#endif" },
            { "direction marks", "a\u202eb\u2066c\u200f" },
            { "byte order mark inside", "a\ufeffb" },
            { "zero-width characters", "a\u200bb\u200dc" },
            { "astral characters", "a 😀 𝒳 b" },
            { "combining marks", "e\u0301 n\u0303" },
            { "tabs and spaces", "\ta\n   b\n  \n\tc" },
            { "literal's end", "x\"\"\"u8; } } class Hacked { static string s = \"\"\"" },
        };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_comes_back_as_it_was(string what, string text)
    {
        var run = new Project().With("a.txt", text).With("b.txt", "Another.").Run();
        Assert.True(
            run.CompilerDiagnostics.All(d => d.Severity < DiagnosticSeverity.Warning),
            $"{what}: {string.Join("\n", run.CompilerDiagnostics)}"
        );
        var articles = run.Articles();
        Assert.Equal(text, articles["a"].Text);
        Assert.Equal("Another.", articles["b"].Text);
        Assert.All(articles["a"].Blocks, b => Assert.Equal(text.Substring(b.Span.Start, b.Span.Length), b.Text));
    }

    [Theory]
    [InlineData("CR LF", "a\r\nb\r\n", "a\nb\n")]
    [InlineData("CR", "a\rb", "a\nb")]
    [InlineData("byte order mark", "\ufeffab", "ab")]
    [InlineData("lines that C# sees", "a\u2028b\u2029c\u0085d", "a\nb\nc…d")]
    [InlineData("NUL", "a\0b", "a\ufffdb")]
    public void A_text_comes_back_normalised(string what, string raw, string text)
    {
        var run = new Project().With("a.txt", raw).Run();
        Assert.True(run.Articles()["a"].Text == text, what);
    }

    [Fact]
    public void Places_are_those_of_the_file()
    {
        var article = new Project().With("a.txt", "\ufeffOne.\r\n\r\nTwo\u2028and a half.\rThree.").Run().Articles()["a"];
        Assert.Equal(
            ["a.txt:1:1", "a.txt:3:1", "a.txt:3:5", "a.txt:4:1"],
            new[] { "One", "Two", "and", "Three" }.Select(word =>
                article.GetLocation(article.Text.IndexOf(word, StringComparison.Ordinal)).ToString()
            )
        );
    }

    [Fact]
    public void Values_of_the_catalog_come_back_as_they_were()
    {
        const string Hostile = "</summary> */ \\\" \"\"\" {0} \\u2028 <script>";
        var json = System.Text.Json.JsonSerializer.Serialize(
            new
            {
                articles = new Dictionary<string, object>
                {
                    ["a.txt"] = new
                    {
                        title = Hostile,
                        outlet = Hostile,
                        byline = Hostile,
                        rights = Hostile,
                    },
                },
                people = new[]
                {
                    new
                    {
                        name = Hostile,
                        role = Hostile,
                        aliases = new[] { Hostile + "2" },
                    },
                },
            }
        );
        var run = new Project().With("a.txt", "It rains.").WithCatalog(json).Run();
        Assert.DoesNotContain(run.CompilerDiagnostics, d => d.Severity >= DiagnosticSeverity.Warning);
        var article = run.Articles()["a"];
        Assert.Equal((Hostile, Hostile, Hostile, Hostile), (article.Title, article.Outlet, article.Byline, article.Rights));
        var person = run.Entities()[Hostile];
        Assert.Equal(Hostile, person.Role);
        Assert.Equal([Hostile + "2"], person.Aliases);
    }

    [Fact]
    public void Many_texts_fill_several_shards_and_pages()
    {
        var project = new Project();
        for (var i = 0; i < 300; i++)
            project.With(
                $"t{i:D3}.txt",
                $"“Number {i} speaks,” Anna Berg said.\n" + string.Concat(Enumerable.Repeat("Filling words stand here. ", 40))
            );
        // More bytes of names than a page holds.
        static string Byline(int i) => $"{i} {new string('Ü', 9_000)}";
        var bylines = Enumerable.Range(0, 70).Select(i => $"\"t{i:D3}.txt\": {{ \"byline\": \"{Byline(i)}\" }}");
        var run = project.WithCatalog($"{{ \"articles\": {{ {string.Join(", ", bylines)} }} }}").Run();
        var articles = run.Articles();
        Assert.Equal(300, articles.Count);
        for (var i = 0; i < 300; i++)
        {
            Assert.Equal(i < 70 ? Byline(i) : null, articles[i].Byline);
            Assert.StartsWith($"“Number {i} speaks,”", articles[$"t{i:D3}"].Text, StringComparison.Ordinal);
            Assert.Equal($"Number {i} speaks,", articles[i].Quotes[0].Text);
        }
    }

    [Fact]
    public void A_large_text_has_a_shard_of_its_own()
    {
        var large = string.Concat(Enumerable.Repeat("Filling words stand here.\n", 45_000));
        var run = new Project().With("a.txt", "One.").With("b.txt", large).With("c.txt", "Three.").Run();
        Assert.Equal(3, run.Result.GeneratedSources.Count(s => s.HintName.Contains(".Shard", StringComparison.Ordinal)));
        Assert.Equal(["One.", large, "Three."], run.Articles().Select(a => a.Text));
    }

    [Fact]
    public void Sources_are_the_same_whatever_the_order_of_the_files()
    {
        static IEnumerable<string> Sources(params string[] names)
        {
            var project = new Project();
            foreach (var name in names)
                project.With(name, $"“This is {name},” Anna Berg said.");
            return project.Run().Result.GeneratedSources.Select(s => s.HintName + s.SourceText).Order(StringComparer.Ordinal);
        }

        Assert.Equal(Sources("a.txt", "b/c.txt", "b.txt"), Sources("b.txt", "b/c.txt", "a.txt"));
    }
}
