using Microsoft.CodeAnalysis;

namespace Corpus.Tests.Generation;

/// <summary>What is wrong in the input: a diagnostic at its place, nothing thrown, and the other texts still build.</summary>
public class BadInputTests
{
    private const string Good = "“We will see,” Anna Berg said.";

    public static TheoryData<string, string?, string> Texts =>
        new()
        {
            { "missing or unreadable", null, "bad.txt(1,1): error CORPUS001: The file cannot be read: the compiler could not load it" },
            {
                "empty",
                "",
                "bad.txt(1,1): warning CORPUS016: The text was skipped because the file is empty; add a text, or remove the file"
            },
            {
                "only space",
                " \n\t\n",
                "bad.txt(1,1): warning CORPUS016: The text was skipped because the file contains only white space; add a text, or remove the file"
            },
            {
                "invalid UTF-8",
                "One.\nTw\uFFFD.",
                "bad.txt(2,3): warning CORPUS011: Invalid UTF-8 was replaced with U+FFFD (in one place); save the file as UTF-8"
            },
            {
                "NUL",
                "One.\r\nT\0o.",
                "bad.txt(2,2): warning CORPUS012: NUL was replaced with U+FFFD (in one place); check that the file is a UTF-8 text file"
            },
            {
                "only boilerplate",
                "Share and Follow\n\nLeave a Reply",
                "bad.txt(1,1): warning CORPUS017: No article was found because all of the text looks like site boilerplate; exclude the file, or declare a block as 'paragraph' in corpus.json"
            },
            {
                "open quotation",
                "He left.\nHe said: “I will see.",
                "bad.txt(2,10): warning CORPUS202: The quotation was read to the end of the paragraph because it has no closing mark: “I will see."
            },
        };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_bad_text(string what, string? content, string expected)
    {
        var run = new Project().With("good.txt", Good).With("bad.txt", content).Run();
        Assert.True(run.Diagnostics.Contains(expected), $"{what}: {string.Join("\n", run.Diagnostics)}");
        AssertGoodBuilds(run);
    }

    // Not among the cases above: a test's name cannot hold half a character.
    [Fact]
    public void A_lone_surrogate() =>
        Assert.Equal(
            ["bad.txt(1,5): warning CORPUS014: An unpaired surrogate was replaced with U+FFFD (in one place); correct the character"],
            new Project().With("bad.txt", "One \uD800.").Run().Diagnostics
        );

    public static TheoryData<string, string, string> Catalogs =>
        new()
        {
            { "syntax error", "{\n  \"articles\": {,}\n}", "corpus.json(2,16): error CORPUS101: " },
            { "unknown key", "{\n  \"artikles\": {}\n}", "corpus.json(2,3): warning CORPUS102: " },
            {
                "article that is not there",
                "{\n  \"articles\": { \"gone.txt\": {} }\n}",
                "corpus.json(2,17): error CORPUS111: The entry was ignored because 'gone.txt' is not a text of this corpus; did you mean 'good.txt'?"
            },
            {
                "bad date",
                "{ \"articles\": {\n  \"good.txt\": { \"published\": \"2025-02-30\" } } }",
                "corpus.json(2,30): error CORPUS106: "
            },
            {
                "correction that does not fit",
                "{ \"articles\": { \"good.txt\": { \"corrections\": [\n  { \"quote\": \"no such words\", \"kind\": \"term\" } ] } } }",
                "corpus.json(2,14): error CORPUS121: "
            },
            {
                "two articles of one name",
                "{ \"articles\": { \"a.txt\": { \"name\": \"A\" },\n  \"b.txt\": { \"name\": \"A\" } } }",
                "corpus.json(2,22): error CORPUS109: "
            },
            { "nothing", "", "corpus.json(1,1): error CORPUS101: " },
        };

    [Theory]
    [MemberData(nameof(Catalogs))]
    public void A_bad_catalog(string what, string catalog, string expected)
    {
        var run = new Project().With("good.txt", Good).With("a.txt", "One.").With("b.txt", "Two.").WithCatalog(catalog).Run();
        Assert.True(
            run.Diagnostics.Any(d => d.StartsWith(expected, StringComparison.Ordinal)),
            $"{what}: {string.Join("\n", run.Diagnostics)}"
        );
        AssertGoodBuilds(run);
    }

    [Fact]
    public void Two_texts_of_one_name()
    {
        var run = new Project().With("good.txt", Good).With("bad.txt", "One.").With("bad.md", "Two.").Run();
        Assert.Equal(
            [
                "bad.txt(1,1): error CORPUS005: The text was skipped because the article name 'bad' is already used by 'bad.md'; set a unique 'name' for one of them in corpus.json",
            ],
            run.Diagnostics
        );
        AssertGoodBuilds(run);
        Assert.Equal("Two.", run.Articles()["bad"].Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("my corpus")]
    [InlineData("Articles")]
    [InlineData("1st")]
    [InlineData("class")]
    [InlineData("record")]
    [InlineData("press")]
    [InlineData("Shards")]
    public void A_corpus_name_that_cannot_be_a_class(string name)
    {
        var run = new Project().With("good.txt", Good).With("bad.txt", "One.", name).Run();
        Assert.Equal(
            [
                $"bad.txt(1,1): error CORPUS004: No class was generated because '{name}' is not a valid class name for a corpus; choose a different value for 'Corpus'",
            ],
            run.Diagnostics
        );
        AssertGoodBuilds(run);
    }

    [Fact]
    public void Two_corpora_that_differ_in_case_alone()
    {
        var run = new Project().With("good.txt", Good).With("bad.txt", "One.", "PRESS").With("worse.txt", "Two.", "PRESS").Run();
        Assert.Equal(
            [
                "good.txt(1,1): error CORPUS004: No class was generated because the corpus names 'Press' and 'PRESS' differ only in case; choose a different value for 'Corpus'",
            ],
            run.Diagnostics
        );
        Assert.Null(run.Result.Exception);
        Assert.Equal(2, run.Articles("PRESS").Count);
    }

    [Fact]
    public void Texts_of_two_places_under_one_name_are_one_corpus()
    {
        var run = new Project().With("press/good.txt", Good).With("radio/good.txt", "One.").Run();
        Assert.Empty(run.Diagnostics);
        Assert.Equal(["press/good", "radio/good"], run.Articles().Select(a => a.Id));
    }

    [Theory]
    [InlineData("namespace App; static class Press;", "CS0260")]
    [InlineData("namespace App; static partial class Press { static object Quotes => 1; }", "CS0102")]
    public void A_class_of_the_name_of_a_corpus_is_an_error_that_names_it(string code, string id)
    {
        var run = new Project().With("good.txt", Good).WithCode(code).Run();
        var error = Assert.Single(run.CompilerDiagnostics, d => d.Severity == DiagnosticSeverity.Error);
        Assert.Equal(id, error.Id);
        Assert.Contains("'Press'", error.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rights")]
    [InlineData("title")]
    public void A_value_of_the_catalog_that_is_too_long(string key)
    {
        var value = new string('字', 300_000);
        var run = new Project()
            .With("good.txt", Good)
            .WithCatalog($"{{ \"articles\": {{ \"good.txt\": {{ \"{key}\": \"{value}\" }} }} }}")
            .Run();
        Assert.Contains(
            "error CORPUS105: The value was ignored because it is not valid: the string has 300000 characters, and the limit is 10000",
            Assert.Single(run.Diagnostics),
            StringComparison.Ordinal
        );
        AssertGoodBuilds(run);
    }

    [Fact]
    public void A_text_too_long_for_a_literal()
    {
        var run = new Project()
            .With("good.txt", Good)
            .With("bad.txt", string.Concat(Enumerable.Repeat("Word.\n\n\n\n\n", 400_000)) + "!")
            .Run();
        Assert.Equal(
            [
                "bad.txt(1,1): error CORPUS006: The text was skipped because it has 4000001 UTF-16 code units, and the limit is 4000000; split it, or process it with 'corpus extract'",
            ],
            run.Diagnostics
        );
        AssertGoodBuilds(run);
    }

    private static void AssertGoodBuilds(Run run)
    {
        Assert.Null(run.Result.Exception);
        Assert.DoesNotContain(run.CompilerDiagnostics, d => d.Severity >= DiagnosticSeverity.Warning);
        Assert.Equal(Good, run.Articles()["good"].Text);
    }
}
