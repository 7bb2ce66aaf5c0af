extern alias generator;

using Microsoft.CodeAnalysis;

namespace Corpus.Tests.Generation;

/// <summary>The named members: what they are called, what their comments show, and that code which names a deleted text no longer compiles.</summary>
public class MemberTests
{
    [Theory]
    [InlineData("rain.txt", "Rain")]
    [InlineData("000_1cb9.txt", "_000_1cb9")]
    [InlineData("the-long rain.txt", "TheLongRain")]
    [InlineData("class.txt", "Class")]
    [InlineData("Été.txt", "Été")]
    [InlineData("a;b#c[d].txt", "ABCD")]
    [InlineData("Count.txt", "Count2")]
    [InlineData("published by.txt", "PublishedBy2")]
    [InlineData("e\u0301te\u0301.txt", "E\u0301te\u0301")]
    [InlineData("a\uFFFEb.txt", "AB")]
    [InlineData("!.txt", "_")]
    public void A_file_gives_a_member(string file, string member)
    {
        var run = new Project().With(file, "It rains.").WithCode($"class C {{ object o = App.Press.Articles.{member}; }}").Run();
        Assert.DoesNotContain(run.CompilerDiagnostics, d => d.Severity == DiagnosticSeverity.Error);
    }

    /// <summary>An editor may leave out what an implementation output adds.</summary>
    [Fact]
    public void Members_compile_without_the_data()
    {
        var output = new Project().With("a.txt", "“It rains,” Carl Dorn said.").WithCode("class C { object o = App.Press.Quotes[0]; }").Run().Output;
        var data = output.SyntaxTrees.Where(t => t.ToString().Contains("u8;", StringComparison.Ordinal)).ToArray();
        Assert.Equal(2, data.Length);
        Assert.Empty(output.RemoveSyntaxTrees(data).GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning));
    }

    [Fact]
    public void No_member_of_a_list_can_be_hidden() => Assert.Empty(
        new[] { typeof(ArticleList), typeof(PersonList) }
            .SelectMany(t => t.GetMembers().Where(m => !m.Name.StartsWith("get_", StringComparison.Ordinal) && m.Name != ".ctor"))
            .Select(m => m.Name)
            .Except(generator::Corpus.Extraction.Naming.NameTable.ListMembers));

    [Fact]
    public void Two_files_that_give_one_member_are_numbered()
    {
        var articles = new Project().With("a b.txt", "One.").With("a-b.txt", "Two.").WithCode("class C { object x = App.Press.Articles.AB, y = App.Press.Articles.AB2; }").Run();
        Assert.DoesNotContain(articles.CompilerDiagnostics, d => d.Severity == DiagnosticSeverity.Error);
    }

    /// <summary>Names of more than 1,000 articles stand by year, of a year of more by month.</summary>
    [Fact]
    public void Names_of_many_articles_are_grouped_by_their_dates()
    {
        var project = new Project().With("undated.txt", "It rains.").With("ArticlesIn2019.txt", "It snows.");
        var entries = new List<string> { "\"ArticlesIn2019.txt\": { \"published\": \"2019-01-02\" }" };
        for (var i = 0; i < 1002; i++)
        {
            project.With($"t{i}.txt", $"It rains {i} times.");
            entries.Add($"\"t{i}.txt\": {{ \"published\": \"2024-{(i < 1000 ? 5 : 6):D2}-04\" }}");
        }

        var run = project.WithCatalog($"{{ \"articles\": {{ {string.Join(", ", entries)} }} }}").WithCode(
            """
            class C
            {
                object[] o =
                [
                    App.Press.Articles.Undated.Undated, App.Press.Articles.In2019.ArticlesIn2019, App.Press.Articles.In2024_05.T999,
                    App.Press.Articles.In2024_06.T1000, App.Press.Articles["t999"],
                ];
            }
            """).Run();
        Assert.DoesNotContain(run.CompilerDiagnostics, d => d.Severity >= DiagnosticSeverity.Warning);
        Assert.Contains("/// <summary>The articles published in 2024-06, each by name. 2 articles.</summary>", run.Source("Press.g.cs"), StringComparison.Ordinal);
        Assert.Equal(1004, run.Articles("Press").Count());
    }

    [Fact]
    public void Code_that_names_a_deleted_text_no_longer_compiles()
    {
        var run = new Project().With("rain.txt", "It rains.").With("sun.txt", "It shines.").WithCode("class C { object o = App.Press.Articles.Rain; }").Run();
        Assert.DoesNotContain(run.CompilerDiagnostics, d => d.Severity == DiagnosticSeverity.Error);
        var error = Assert.Single(run.Delete("rain.txt").CompilerDiagnostics, d => d.Severity == DiagnosticSeverity.Error);
        Assert.Equal("CS1061", error.Id);
        Assert.Contains("'Rain'", error.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void Comments_show_title_outlet_date_and_counts()
    {
        var source = new Project()
            .With("rain.txt", "“It rains,” Carl Dorn said.")
            .WithCatalog("""{ "articles": { "rain.txt": { "name": "Rain", "title": "Rain & <wind>", "outlet": "Daily", "published": "2024-05-04" } }, "people": [ { "name": "Carl Dorn", "role": "forecaster" } ] }""")
            .Run().Source("Press.g.cs");
        Assert.Contains("""
                    /// <summary>
                    /// “Rain &amp; &lt;wind&gt;”<br/>
                    /// Daily, 2024-05-04. rain.txt<br/>
                    /// 1 quotation (Carl Dorn), 0 dated events.
                    /// </summary>
                    public global::Corpus.Article Rain => this[0];
            """.ReplaceLineEndings("\n"), source, StringComparison.Ordinal);
        Assert.Contains("/// <summary>Carl Dorn, forecaster. 1 quotation.</summary>", source, StringComparison.Ordinal);
    }

    [Fact]
    public void Corpora_have_classes_of_their_own()
    {
        var run = new Project().With("a.txt", "One.", "Press").With("b.txt", "Two.", "Radio").Run();
        Assert.Equal("One.", Assert.Single(run.Articles("Press")).Text);
        Assert.Equal("Two.", Assert.Single(run.Articles("Radio")).Text);
    }

    [Fact]
    public void Folders_are_part_of_the_id()
    {
        var articles = new Project().With("press/2024/a.txt", "One.").With("press/2025/a.txt", "Two.").Run().Articles();
        Assert.Equal(["2024/a", "2025/a"], articles.Select(a => a.Id));
        Assert.Equal("press/2025/a.txt:1:1", articles["2025/a"].LocationOf(0).ToString());
    }

    [Fact]
    public void Without_texts_nothing_is_generated() => Assert.Empty(new Project().Run().Result.GeneratedSources);

    [Fact]
    public void Files_that_the_project_does_not_list_are_not_read() =>
        Assert.DoesNotContain("B =>", new Project().With("a.txt", "One.").WithOther("b.txt", "Two.").Run().Source("Press.g.cs"), StringComparison.Ordinal);

    [Theory]
    [InlineData("My-App.2", "MyApp._2.Press")]
    [InlineData("", "Press")]
    [InlineData("class.event", "class.event.Press")]
    public void The_root_namespace_holds_the_class(string root, string expected)
    {
        var run = new Project().With("a.txt", "One.").WithProperty("RootNamespace", root).Run();
        Assert.DoesNotContain(run.CompilerDiagnostics, d => d.Severity == DiagnosticSeverity.Error);
        Assert.NotNull(run.Output.GetTypeByMetadataName(expected));
    }
}
