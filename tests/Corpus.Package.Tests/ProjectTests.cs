namespace Corpus.Package.Tests;

/// <summary>A project that cannot have a corpus gets one message that says why, and no error for each use of a class that does not exist.</summary>
[Collection(nameof(CleanMachine))]
public class ProjectTests(CleanMachine machine)
{
    // Projects that are built together: their items, and what they do.
    private const string Together = "projects";
    private const string Press = """<ItemGroup><CorpusText Include="press/*.txt" Corpus="Press" /></ItemGroup>""";
    private const string Doubts = """<ItemGroup><CorpusText Include="doubts/*.txt" Corpus="Press" /></ItemGroup>""";
    private const string Query = "foreach (var quote in Press.Quotes) System.Console.WriteLine(quote);";
    private const string Nothing = "System.Console.WriteLine(1);";

    private static readonly (string Project, string Items, string Program)[] Projects =
    [
        ("mistyped.csproj", """<ItemGroup><CorpusText Include="pres/**/*.txt" Corpus="Press" /></ItemGroup>""", Query),
        ("property.csproj", "<PropertyGroup><CorpusText>pres/*.txt</CorpusText></PropertyGroup>", Query),
        ("unpacked.csproj", """<ItemGroup><CorpusPack Include="pres/**/*.txt" Corpus="Press" /></ItemGroup>""", Query),
        ("version.csproj", $"<PropertyGroup><LangVersion>9</LangVersion></PropertyGroup>{Press}", Query),
        ("fsharp.fsproj", $"""<ItemGroup><Compile Include="Program.fs" /></ItemGroup>{Press}""", Query),
        ("condition.csproj", """<ItemGroup><CorpusText Include="pres/*.txt" Condition="'$(Never)' != ''" /></ItemGroup>""", Nothing),
        ("comment.csproj", """<!-- <ItemGroup><CorpusText Include="pres/*.txt" /></ItemGroup> -->""", Nothing),
        ("packed-condition.csproj", """<ItemGroup><CorpusPack Include="pres/*.txt" Condition="'$(Never)' != ''" /></ItemGroup>""", Nothing),
        ("none.csproj", "", Nothing),
        ("capped.csproj", Doubts, Query),
        ("all.csproj", $"<PropertyGroup><CorpusMessages>0</CorpusMessages></PropertyGroup>{Doubts}", Query),
    ];

    [Theory]
    [InlineData("mistyped.csproj", "CORPUS025: No file matches the CorpusText pattern 'pres/**/*.txt'; ")]
    [InlineData("property.csproj", "CORPUS025: No file matches the CorpusText pattern 'pres/*.txt'; ")]
    [InlineData("unpacked.csproj", "CORPUS025: No file matches the CorpusPack pattern 'pres/**/*.txt'; ")]
    [InlineData("version.csproj", "CORPUS010: No data was generated because the project uses C# 9, and ")]
    [InlineData("fsharp.fsproj", "CORPUS026: Corpus generates C#, and the language of this project is F#; ")]
    public async Task A_project_that_cannot_have_a_corpus_gets_one_error(string project, string error) =>
        Assert.Contains(
            $"error {error}",
            Assert.Single(await MessagesOf(project), line => line.Contains("error ", StringComparison.Ordinal)),
            StringComparison.Ordinal
        );

    /// <summary>The items are under a condition, in a comment, or there are none.</summary>
    [Theory]
    [InlineData("condition.csproj")]
    [InlineData("comment.csproj")]
    [InlineData("packed-condition.csproj")]
    [InlineData("none.csproj")]
    public async Task A_project_without_texts_builds(string project)
    {
        Assert.Empty(await MessagesOf(project));
        var name = Path.GetFileNameWithoutExtension(project);
        Assert.True(File.Exists(Path.Combine(machine.Folder, Together, name, "bin/Debug/net10.0", name + ".dll")));
    }

    /// <summary>Each of 30 texts has a quotation of which nobody knows who said it.</summary>
    [Theory]
    [InlineData(
        "capped.csproj",
        20,
        "10 more of CORPUS201 (Quotation without a speaker) in 10 files are not shown; <CorpusMessages>0</CorpusMessages> shows all"
    )]
    [InlineData("all.csproj", 30, null)]
    public async Task Messages_of_one_kind_are_shown_in_full_up_to_a_number(string project, int shown, string? rest)
    {
        var messages = await MessagesOf(project);
        Assert.DoesNotContain(messages, line => line.Contains("error ", StringComparison.Ordinal));
        var warnings = messages.Where(line => line.Contains("warning CORPUS201", StringComparison.Ordinal)).ToArray();
        Assert.Equal(shown, warnings.Count(l => l.Contains(".txt(", StringComparison.Ordinal)));
        Assert.Equal(rest is null ? 0 : 1, warnings.Count(l => rest is not null && l.Contains(rest, StringComparison.Ordinal)));
    }

    /// <summary>A sidecar and a table that appear, change and go between two builds, while all other files stay as they are.</summary>
    [Fact]
    public async Task Metadata_beside_a_text_is_compiled_and_builds_again_when_it_changes()
    {
        Write(
            "beside/beside.csproj",
            Press,
            """using Corpus; foreach (var a in Press.Articles) System.Console.WriteLine($"{a.Published:yyyy-MM-dd} {string.Join('+', a.Tags)} {a.Fields.Text("section")}");"""
        );
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
            (await machine.Run(folder, "dotnet", "build", "-nr:false", "-p:NuGetAudit=false", "-clp:NoSummary")).Succeeds();
            Assert.Equal([expected], (await machine.Run(folder, "dotnet", "bin/Debug/net10.0/beside.dll")).Succeeds().Lines);
        }
    }

    /// <summary>The targets of the SDK do not go through the texts, and the inputs of Visual Studio are looked up only there.</summary>
    [Fact]
    public async Task A_text_is_no_other_item_unless_the_project_says_what_is_done_with_it()
    {
        Write(
            "items/items.csproj",
            """
            <ItemGroup>
              <CorpusPack Include="press/*.txt" Corpus="Press" />
              <None Update="press/copied.txt" CopyToOutputDirectory="PreserveNewest" />
            </ItemGroup>
            """,
            "foreach (var quote in Press.Quotes) System.Console.WriteLine(quote);"
        );
        machine.Write("items/press/copied.txt", "“It snows,” Anna Berg said.");
        var folder = Path.Combine(machine.Folder, "items");
        (await machine.Run(folder, "dotnet", "build", "-nr:false", "-p:NuGetAudit=false", "-clp:NoSummary")).Succeeds();

        Assert.True(File.Exists(Path.Combine(folder, "bin/Debug/net10.0/press/copied.txt")));
        Assert.Equal(["copied.txt"], await TextsIn("None"));
        Assert.Empty(await TextsIn("UpToDateCheckInput"));
        Assert.Equal(["copied.txt", "rain.txt"], await TextsIn("UpToDateCheckInput", "-p:BuildingInsideVisualStudio=true"));

        async Task<string[]> TextsIn(string item, params string[] properties)
        {
            var items = await machine.Run(folder, "dotnet", ["msbuild", "-nr:false", "-getItem:" + item, .. properties]);
            return
            [
                .. from line in items.Succeeds().Lines
                where line.Contains("\"Identity\"", StringComparison.Ordinal)
                let name = line.Split('/', '"')[^2]
                where name.EndsWith(".txt", StringComparison.Ordinal)
                orderby name
                select name,
            ];
        }
    }

    private static string PathOf(string project) => $"{Together}/{Path.GetFileNameWithoutExtension(project)}/{project}";

    private async Task<string[]> MessagesOf(string project) =>
        (await machine.BuildAll(Together, WriteProjects)).MessagesOf(Path.Combine(machine.Folder, PathOf(project)));

    private void WriteProjects()
    {
        foreach (var (project, items, program) in Projects)
        {
            Write(PathOf(project), items, program);
            for (var i = 0; i < (items.EndsWith(Doubts, StringComparison.Ordinal) ? 30 : 0); i++)
                machine.Write(
                    $"{Path.GetDirectoryName(PathOf(project))}/doubts/{i:D2}.txt",
                    "The storm took the roof of the old mill. “It was far too late by then.” The road stayed closed."
                );
        }
    }

    private void Write(string project, string items, string program)
    {
        var folder = Path.GetDirectoryName(project);
        machine.Write($"{folder}/press/rain.txt", "“It rains,” Anna Berg said.");
        machine.Write($"{folder}/Program{Path.GetExtension(project)[..3]}", program);
        machine.Write(
            project,
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><RootNamespace></RootNamespace>
                <SatelliteResourceLanguages>en</SatelliteResourceLanguages>
              </PropertyGroup>
              <ItemGroup><PackageReference Include="Corpus" Version="{CleanMachine.Version}" /></ItemGroup>
              {items}
            </Project>
            """
        );
    }
}
