extern alias generator;

using System.Reflection;
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
    [InlineData("published by.txt", "PublishedBy")]
    [InlineData("all.txt", "All")]
    [InlineData("try get value.txt", "TryGetValue")]
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
        var output = new Project()
            .With("a.txt", "“It rains,” Carl Dorn said.")
            .WithCode("class C { object o = App.Press.Quotes[0]; }")
            .Run()
            .Output;
        var data = output.SyntaxTrees.Where(t => t.ToString().Contains("u8;", StringComparison.Ordinal)).ToArray();
        Assert.Equal(2, data.Length);
        Assert.Empty(output.RemoveSyntaxTrees(data).GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning));
    }

    /// <summary>Only what a derived class in another assembly inherits can be hidden; queries are extension methods, so that there is little of it.</summary>
    [Fact]
    public void The_reserved_names_are_the_members_of_the_lists_and_of_object()
    {
        const BindingFlags All =
            BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy;
        var inherited = new[] { typeof(ArticleList), typeof(EntityList) }
            .SelectMany(list => list.GetMembers(All).Concat(list.BaseType!.GetNestedTypes()))
            .Where(m => m is not MethodBase { IsSpecialName: true })
            .Where(m =>
                m switch
                {
                    MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
                    PropertyInfo property => property.GetMethod!.IsPublic
                        || property.GetMethod.IsFamily
                        || property.GetMethod.IsFamilyOrAssembly,
                    FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
                    Type nested => nested.IsNestedPublic || nested.IsNestedFamily || nested.IsNestedFamORAssem,
                    _ => true,
                }
            )
            .Select(m => m.Name);
        string[] generated = ["ArticleSet", "PersonSet", "OrganizationSet", "StateSet"];
        Assert.Equal(
            inherited.Concat(generated).Distinct().Order(StringComparer.Ordinal),
            generator::Corpus.Extraction.Naming.NameTable.Reserved.Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Queries_are_found_beside_articles_of_their_names()
    {
        var run = new Project()
            .With("published by.txt", "It rains.")
            .With("try get value.txt", "It pours.")
            .With("where.txt", "It snows.")
            .WithCatalog("""{ "articles": { "where.txt": { "outlet": "Daily" } }, "people": [{ "name": "Try Get Value" }] }""")
            .WithCode(
                """
                using System.Linq;
                using Corpus;
                using App;
                class C
                {
                    object[] o =
                    [
                        Press.Articles.PublishedBy, Press.Articles.PublishedBy("Daily"), Press.Articles.TryGetValue, Press.Articles.TryGetValue("where", out var a), Press.Articles.Where,
                        Press.Articles.Where(a => a.Outlet is null), Press.People.TryGetValue, Press.People.TryGetValue("Anna Berg", out var e),
                    ];
                }
                """
            )
            .Run();
        Assert.DoesNotContain(run.CompilerDiagnostics, d => d.Severity >= DiagnosticSeverity.Warning);
    }

    [Fact]
    public void Entities_have_lists_by_kind()
    {
        var run = new Project()
            .With("a.txt", "“It rains,” Carl Dorn said. “It pours,” China said.")
            .WithCatalog(
                """{ "people": [{ "name": "Wind Union", "kind": "organization" }, { "name": "Anna Berg" }, { "name": "Chile", "kind": "state" }] }"""
            )
            .WithCode(
                "class C { object[] o = [App.Press.People.CarlDorn, App.Press.People.AnnaBerg, App.Press.Organizations.WindUnion, App.Press.States.China, App.Press.States.Chile]; }"
            )
            .Run();
        Assert.DoesNotContain(run.CompilerDiagnostics, d => d.Severity >= DiagnosticSeverity.Warning);
        Assert.Equal(["Anna Berg", "Carl Dorn", "Wind Union", "Chile", "China"], run.Entities().Select(e => e.Name));
        Assert.Equal(Seeds.Entities, Seeds.People.Concat(Seeds.Organizations).Concat(Seeds.States));
        Assert.All(Seeds.Organizations, e => Assert.Same(e, Seeds.Entities[e.Name]));
        Assert.All(Seeds.States, e => Assert.Equal(EntityKind.State, e.Kind));
        Assert.All(Seeds.People, e => Assert.True(Seeds.People.TryGetValue(e.Name, out var found) && ReferenceEquals(e, found)));
        Assert.False(Seeds.People.TryGetValue("China", out _));
    }

    [Fact]
    public void Two_files_that_give_one_member_are_numbered()
    {
        var articles = new Project()
            .With("a b.txt", "One.")
            .With("a-b.txt", "Two.")
            .WithCode("class C { object x = App.Press.Articles.AB, y = App.Press.Articles.AB2; }")
            .Run();
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

        var run = project
            .WithCatalog($"{{ \"articles\": {{ {string.Join(", ", entries)} }} }}")
            .WithCode(
                """
                class C
                {
                    object[] o =
                    [
                        App.Press.Articles.Undated.Undated, App.Press.Articles.In2019.ArticlesIn2019, App.Press.Articles.In2024_05.T999,
                        App.Press.Articles.In2024_06.T1000, App.Press.Articles["t999"],
                    ];
                }
                """
            )
            .Run();
        Assert.DoesNotContain(run.CompilerDiagnostics, d => d.Severity >= DiagnosticSeverity.Warning);
        Assert.Contains(
            "/// <summary>Gets the articles published in 2024-06, with a property for each. 2 articles.</summary>",
            run.Source("Press.g.cs"),
            StringComparison.Ordinal
        );
        Assert.Equal(1004, run.Articles("Press").Count());
    }

    [Fact]
    public void Code_that_names_a_deleted_text_no_longer_compiles()
    {
        var run = new Project()
            .With("rain.txt", "It rains.")
            .With("sun.txt", "It shines.")
            .WithCode("class C { object o = App.Press.Articles.Rain; }")
            .Run();
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
            .WithCatalog(
                """{ "articles": { "rain.txt": { "name": "Rain", "title": "Rain & <wind>", "outlet": "Daily", "published": "2024-05-04" } }, "people": [ { "name": "Carl Dorn", "role": "forecaster" } ] }"""
            )
            .Run()
            .Source("Press.g.cs");
        Assert.Contains(
            """
                    /// <summary>
                    /// “Rain &amp; &lt;wind&gt;”<br/>
                    /// Daily, 2024-05-04. rain.txt<br/>
                    /// 1 quotation (Carl Dorn), 0 dated events.
                    /// </summary>
                    public global::Corpus.Article Rain => this[0];
            """.ReplaceLineEndings("\n"),
            source,
            StringComparison.Ordinal
        );
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
        Assert.Equal("press/2025/a.txt:1:1", articles["2025/a"].GetLocation(0).ToString());
    }

    [Fact]
    public void Without_texts_nothing_is_generated() => Assert.Empty(new Project().Run().Result.GeneratedSources);

    [Fact]
    public void Files_that_the_project_does_not_list_are_not_read() =>
        Assert.DoesNotContain(
            "B =>",
            new Project().With("a.txt", "One.").WithOther("b.txt", "Two.").Run().Source("Press.g.cs"),
            StringComparison.Ordinal
        );

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
