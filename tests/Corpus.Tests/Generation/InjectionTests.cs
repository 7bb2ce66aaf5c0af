using Microsoft.CodeAnalysis;

namespace Corpus.Tests.Generation;

/// <summary>What would end a literal, a comment, a name or a line of the generated C#, in each place that others fill: it stays what it is.</summary>
public class InjectionTests
{
    private const string Text = "“It rains,” Anna Berg said on 3 May 2024.";

    private static readonly Dictionary<string, string> Attacks = new()
    {
        ["a literal"] = "\"; } class Hacked { static string s = \"",
        ["a raw literal"] = "\n\"\"\"u8; } class Hacked { }\n\"\"\"\"\"u8; } class Hacked { }",
        ["an escape"] = "\\u0022; class Hacked { } \\",
        ["a hole of an interpolated literal"] = "{0} {Hacked} }} $(Property) %41 @(Item)",
        ["a comment"] = "*/ class Hacked { } /*",
        ["a line of a comment"] = "a\nclass Hacked { }\r\nclass Hacked { }\rclass Hacked { }",
        ["a line of a comment, NEL"] = "a\u0085class Hacked { }",
        ["a line of a comment, LS and PS"] = "a\u2028class Hacked { }\u2029class Hacked { }",
        ["a documentation comment"] = "</summary>\n/// <evil a=\"",
        ["CDATA"] = "]]> <![CDATA[ <!-- --> <?x ?> &#0; &amp",
        ["a name"] = "A { } class Hacked { } class B",
        ["a keyword"] = "class",
        ["a directive"] = "a\n#line 1 \"x\"\n#error Hacked\n#if X\n#pragma warning disable\n",
        ["the direction of writing"] = "\u202eabc\u2066 class Hacked",
        ["what is no character"] = "\0\u0001\ufffe\ufeff",
    };

    public static TheoryData<string> All => [.. Attacks.Keys];

    [Theory]
    [MemberData(nameof(All))]
    public void A_text_stays_a_text(string end)
    {
        var attack = Attacks[end];
        var run = Harmless(new Project().With("a.txt", $"{attack}\n\n“{attack},” {attack} said. {attack}\n\n{Text}"));
        var article = Assert.Single(run.Articles());
        Assert.Equal("It rains,", article.Quotes[^1].Text);
        // Nor does it write a line of its own into the build's log.
        Assert.All(run.Diagnostics, d => Assert.DoesNotContain(d, char.IsControl));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_name_of_a_file_stays_a_name(string end)
    {
        // What separates folders is always told as a slash, and the targets refuse control characters.
        var name = string.Concat(Attacks[end].Replace('\\', '/').Where(c => !char.IsControl(c))) + ".txt";
        Assert.Equal(name + ":1:1", Assert.Single(Harmless(new Project().With(name, Text)).Articles()).GetLocation(0).ToString());
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_values_of_a_catalog_stay_values(string end)
    {
        var attack = Attacks[end];
        var run = Harmless(
            new Project()
                .With("a.txt", Text)
                .WithCatalog(
                    System.Text.Json.JsonSerializer.Serialize(
                        new
                        {
                            articles = new Dictionary<string, object>
                            {
                                ["a.txt"] = new
                                {
                                    title = attack,
                                    outlet = attack,
                                    byline = attack,
                                    rights = attack,
                                    url = attack,
                                },
                            },
                            people = new[]
                            {
                                new
                                {
                                    name = "Anna Berg",
                                    role = attack,
                                    aliases = new[] { attack },
                                },
                                new
                                {
                                    name = attack + " Dorn",
                                    role = attack,
                                    aliases = Array.Empty<string>(),
                                },
                            },
                        }
                    )
                )
        );
        var article = Assert.Single(run.Articles());
        Assert.Equal((attack, attack, attack, attack), (article.Title, article.Outlet, article.Byline, article.Rights));
        Assert.Contains(run.Entities(), p => p.Name == "Anna Berg" && p.Role == attack);
    }

    /// <summary>A name that is none is refused; either way all members are as they were.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public void The_name_that_a_catalog_gives_an_article_stays_a_name(string end) =>
        Harmless(
            new Project()
                .With("a.txt", Text)
                .WithCatalog(
                    System.Text.Json.JsonSerializer.Serialize(
                        new { articles = new Dictionary<string, object> { ["a.txt"] = new { name = Attacks[end] } } }
                    )
                )
        );

    [Theory]
    [MemberData(nameof(All))]
    public void The_name_of_a_corpus_stays_a_name(string end)
    {
        var run = Harmless(new Project().With("a.txt", Text).With("b.txt", Text, Attacks[end]));
        Assert.Equal("a", Assert.Single(run.Articles()).Id);
        Assert.Contains(run.Diagnostics, d => d.StartsWith("b.txt(1,1): error CORPUS", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_name_of_a_namespace_stays_a_name(string end) =>
        Harmless(new Project().With("a.txt", Text).WithProperty("RootNamespace", Attacks[end]));

    [Theory]
    [MemberData(nameof(All))]
    public void The_root_of_a_project_stays_a_folder(string end) =>
        Harmless(new Project().With("a.txt", Text).WithProperty("CorpusRootEscaped", Uri.EscapeDataString(Attacks[end])));

    /// <summary>It builds without a warning, and declares what a project with nothing of the kind does.</summary>
    private static Run Harmless(Project project)
    {
        var run = project.Run();
        Assert.Null(run.Result.Exception);
        Assert.DoesNotContain(run.CompilerDiagnostics, d => d.Severity >= DiagnosticSeverity.Warning);
        Assert.Equal(Types.Value, Declared(run));
        return run;
    }

    private static readonly Lazy<string[]> Types = new(() => Declared(new Project().With("a.txt", Text).Run()));

    private static string[] Declared(Run run) =>
        [.. run.Output.GetSymbolsWithName(_ => true, SymbolFilter.Type).Select(t => t.Name).Order(StringComparer.Ordinal)];
}
