namespace Corpus.Package.Tests;

/// <summary>A project that cannot have a corpus gets one message that says why, and no error for each use of a class that does not exist.</summary>
[Collection(nameof(CleanMachine))]
public class ProjectTests(CleanMachine machine)
{
    private const string Program = "foreach (var quote in Press.Quotes) System.Console.WriteLine(quote);";

    [Theory]
    [InlineData(
        "mistyped.csproj",
        "",
        """<CorpusText Include="pres/**/*.txt" Corpus="Press" />""",
        "CORPUS025: No file matches the CorpusText pattern 'pres/**/*.txt'; "
    )]
    [InlineData(
        "property.csproj",
        "<CorpusText>pres/*.txt</CorpusText>",
        "",
        "CORPUS025: No file matches the CorpusText pattern 'pres/*.txt'; "
    )]
    [InlineData(
        "unpacked.csproj",
        "",
        """<CorpusPack Include="pres/**/*.txt" Corpus="Press" />""",
        "CORPUS025: No file matches the CorpusPack pattern 'pres/**/*.txt'; "
    )]
    [InlineData(
        "version.csproj",
        "<LangVersion>9</LangVersion>",
        """<CorpusText Include="press/*.txt" Corpus="Press" />""",
        "CORPUS010: No data was generated because the project uses C# 9, and "
    )]
    [InlineData(
        "fsharp.fsproj",
        "",
        """<CorpusText Include="press/*.txt" Corpus="Press" />""",
        "CORPUS026: Corpus generates C#, and the language of this project is F#; "
    )]
    public async Task A_project_that_cannot_have_a_corpus_gets_one_error(string project, string property, string items, string error)
    {
        var build = await Build(project, property, items);
        Assert.NotEqual(0, build.ExitCode);
        var errors = build.Lines.Where(l => l.Contains("error ", StringComparison.Ordinal)).Distinct();
        Assert.Contains(error, Assert.Single(errors), StringComparison.Ordinal);
    }

    /// <summary>The items are under a condition, in a comment, or there are none.</summary>
    [Theory]
    [InlineData("condition", """<CorpusText Include="pres/*.txt" Condition="'$(Never)' != ''" />""")]
    [InlineData("comment", """<!-- <CorpusText Include="pres/*.txt" /> -->""")]
    [InlineData("packed-condition", """<CorpusPack Include="pres/*.txt" Condition="'$(Never)' != ''" />""")]
    [InlineData("none", "")]
    public async Task A_project_without_texts_builds(string name, string items) =>
        (await Build(name + ".csproj", "", items, "System.Console.WriteLine(1);")).Succeeds();

    /// <summary>Each of 30 texts has a quotation of which nobody knows who said it.</summary>
    [Theory]
    [InlineData(
        "capped",
        "",
        20,
        "10 more of CORPUS201 (Quotation without a speaker) in 10 files are not shown; <CorpusMessages>0</CorpusMessages> shows all"
    )]
    [InlineData("all", "<CorpusMessages>0</CorpusMessages>", 30, null)]
    public async Task Messages_of_one_kind_are_shown_in_full_up_to_a_number(string name, string property, int shown, string? rest)
    {
        for (var i = 0; i < 30; i++)
            machine.Write(
                $"{name}/press/{i:D2}.txt",
                "The storm took the roof of the old mill. “It was far too late by then.” The road stayed closed."
            );
        var build = (await Build(name + ".csproj", property, """<CorpusText Include="press/*.txt" Corpus="Press" />""")).Succeeds();
        var warnings = build.Lines.Where(l => l.Contains("warning CORPUS201", StringComparison.Ordinal)).Distinct().ToArray();
        Assert.Equal(shown, warnings.Count(l => l.Contains(".txt(", StringComparison.Ordinal)));
        Assert.Equal(rest is null ? 0 : 1, warnings.Count(l => rest is not null && l.Contains(rest, StringComparison.Ordinal)));
    }

    /// <summary>A sidecar and a table that appear, change and go between two builds, while all other files stay as they are.</summary>
    [Fact]
    public async Task Metadata_beside_a_text_is_compiled_and_builds_again_when_it_changes()
    {
        const string Beside =
            """using Corpus; foreach (var a in Press.Articles) System.Console.WriteLine($"{a.Published:yyyy-MM-dd} {string.Join('+', a.Tags)} {a.Fields.Text("section")}");""";
        (await Build("beside.csproj", "", """<CorpusText Include="press/*.txt" Corpus="Press" />""", Beside)).Succeeds();
        await Prints("  ");
        machine.Write("beside/press/rain.json", """{ "date": "2025-06-03", "tags": ["rain"] }""");
        await Prints("2025-06-03 rain ");
        machine.Write("beside/press/rain.json", """{ "date": "2025-06-04", "tags": ["rain", "hail"] }""");
        machine.Write("beside/press/corpus.csv", "file,date,section\nrain.txt,2025-06-01,Weather\n");
        await Prints("2025-06-04 rain+hail Weather");
        File.Delete(Path.Combine(machine.Folder, "beside/press/rain.json"));
        await Prints("2025-06-01  Weather");

        async Task Prints(string expected)
        {
            var folder = Path.Combine(machine.Folder, "beside");
            (await Build(folder)).Succeeds();
            Assert.Equal([expected], (await machine.Run(folder, "dotnet", "bin/Debug/net10.0/beside.dll")).Succeeds().Lines);
        }
    }

    private Task<Output> Build(string folder) =>
        machine.Run(folder, "dotnet", "build", "-nr:false", "-p:NuGetAudit=false", "-clp:NoSummary");

    private async Task<Output> Build(string project, string property, string items, string program = Program)
    {
        var name = Path.GetFileNameWithoutExtension(project);
        machine.Write($"{name}/press/rain.txt", "“It rains,” Anna Berg said.");
        machine.Write(project.EndsWith(".fsproj", StringComparison.Ordinal) ? $"{name}/Program.fs" : $"{name}/Program.cs", program);
        machine.Write(
            $"{name}/{project}",
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><RootNamespace></RootNamespace>
                <SatelliteResourceLanguages>en</SatelliteResourceLanguages>{property}
              </PropertyGroup>
              <ItemGroup><PackageReference Include="Corpus" Version="{CleanMachine.Version}" />{items}<Compile Include="Program.fs" Condition="'$(Language)' == 'F#'" /></ItemGroup>
            </Project>
            """
        );
        return await Build(Path.Combine(machine.Folder, name));
    }
}
