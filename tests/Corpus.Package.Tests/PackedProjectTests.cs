namespace Corpus.Package.Tests;

/// <summary>Projects whose corpora are files: the build writes them, and generated classes open them.</summary>
[Collection(nameof(CleanMachine))]
public class PackedProjectTests(CleanMachine machine)
{
    private const string Unattributed = "The storm took the roof of the old mill. “It was far too late by then.” The road stayed closed.";

    /// <summary>Two corpora and a compiled one, under names that mean something to a shell and to MSBuild.</summary>
    [Fact]
    public async Task Files_are_written_when_something_changed_copied_published_and_cleaned()
    {
        const string Folder = "packed/it's $HOME; 100%";
        machine.Write($"{Folder}/archive/2024/rain & wind.txt", $"“It rains,” Anna Berg said on 3 May 2024.\n\n{Unattributed}");
        machine.Write($"{Folder}/archive/2025/snow.txt", "“It snows,” Carla Dorn said on 4 May 2025.");
        machine.Write($"{Folder}/archive/2025/corpus.json", """{ "people": [{ "name": "Carla Dorn", "role": "forecaster" }] }""");
        machine.Write($"{Folder}/news/a;b.txt", "“It hails,” Eva Fisk said.");
        machine.Write($"{Folder}/press/sun.txt", "“It shines,” Hans Iversen said.");
        machine.Write(
            $"{Folder}/Program.cs",
            """
            using Corpus;
            using App;

            foreach (var quote in Archive.Quotes)
                Console.WriteLine(quote.Location + " " + quote.Speaker?.Name + quote.Speaker?.Role);
            Console.WriteLine($"{Archive.Articles.Count} {Archive.Events.Count} {Archive.Entities.Count} {Archive.People.Count} {Archive.Organizations.Count} {Archive.States.Count}");
            Console.WriteLine(Archive.Quotes.By("Anna Berg").Count() + " " + Archive.Articles.TryGetValue("2025/snow", out _));
            Console.WriteLine(News.Quotes[0].Location + " " + Press.Articles.Sun.Quotes[0].Location);
            Console.WriteLine(string.Join(", ", Archive.File.GetSources()));
            """
        );
        Project(
            $"{Folder}/app.csproj",
            """
            <CorpusPack Include="archive/**/*.txt" Corpus="Archive" /><CorpusPack Include="news/*.txt" Corpus="News" />
            <CorpusText Include="press/*.txt" Corpus="Press" />
            """
        );
        var folder = Path.Combine(machine.Folder, Folder);

        var first = (await Build(folder)).Succeeds();
        Assert.Equal(["app: writing app.Archive.corpus", "app: writing app.News.corpus"], Written(first));
        var warning = Assert.Single(first.Lines.Distinct(), l =>
            l.Contains("rain & wind.txt(3,43): warning CORPUS201: ", StringComparison.Ordinal)
        );
        Assert.StartsWith(Path.Combine(folder, "archive"), warning.TrimStart(), StringComparison.Ordinal);
        string[] expected =
        [
            "archive/2024/rain & wind.txt:1:2 Anna Berg",
            "archive/2024/rain & wind.txt:3:43 ",
            "archive/2025/snow.txt:1:2 Carla Dornforecaster",
            "2 2 2 2 0 0",
            "1 True",
            "news/a;b.txt:1:2 press/sun.txt:1:2",
            "CorpusPack items Archive of app.csproj",
        ];
        Assert.Equal(expected, (await Run("bin/Debug/net10.0")).Lines);

        var second = (await Build(folder)).Succeeds();
        Assert.Empty(Written(second));
        machine.Print($"a build in which nothing changed: {second.Time.TotalSeconds:F1} s");

        machine.Write($"{Folder}/news/a;b.txt", "The hail was late.\n\n“It hails,” Eva Fisk said.");
        Assert.Equal(["app: writing app.News.corpus"], Written((await Build(folder)).Succeeds()));
        machine.Write($"{Folder}/archive/2025/corpus.json", """{ "people": [{ "name": "Carla Dorn", "role": "mayor" }] }""");
        Assert.Equal(["app: writing app.Archive.corpus"], Written((await Build(folder)).Succeeds()));
        machine.Write($"{Folder}/archive/2024/wind.txt", "The wind rose.");
        Assert.Equal(["app: writing app.Archive.corpus"], Written((await Build(folder)).Succeeds()));
        machine.Write($"{Folder}/archive/2024/wind.json", """{ "title": "Wind" }""");
        Assert.Equal(["app: writing app.Archive.corpus"], Written((await Build(folder)).Succeeds()));
        var settings = (await Build(folder, "-p:CorpusLinkSurnames=false")).Succeeds();
        Assert.Equal(["app: writing app.Archive.corpus", "app: writing app.News.corpus"], Written(settings));
        Assert.Empty(Written((await Build(folder, "-p:CorpusLinkSurnames=false")).Succeeds()));
        foreach (var file in new[] { "rain & wind.txt", "wind.txt", "wind.json" })
            File.Delete(Path.Combine(folder, "archive/2024", file));
        (
            await machine.Run(folder, "dotnet", "publish", "-nr:false", "-p:NuGetAudit=false", "-p:PublishDir=published/", "-c", "Debug")
        ).Succeeds();
        expected =
        [
            "archive/2025/snow.txt:1:2 Carla Dornmayor",
            "1 1 1 1 0 0",
            // The only text is named after its file.
            "0 False",
            "news/a;b.txt:3:2 press/sun.txt:1:2",
            "CorpusPack items Archive of app.csproj",
        ];
        Assert.Equal(expected, (await Run("bin/Debug/net10.0")).Lines);
        Assert.Equal(expected, (await Run("published")).Lines);

        (await machine.Run(folder, "dotnet", "clean", "-nr:false")).Succeeds();
        Assert.Empty(
            new[] { "bin", "obj" }.SelectMany(part =>
                Directory.GetFiles(Path.Combine(folder, part), "*.corpus*", SearchOption.AllDirectories)
            )
        );

        async Task<Output> Run(string output) =>
            (await machine.Run(machine.Folder, "dotnet", Path.Combine(folder, output, "app.dll"))).Succeeds();
    }

    /// <summary>A library has the corpus, and the program that references it finds the file beside itself. Both are built at once with a second program.</summary>
    [Fact]
    public async Task The_file_of_a_library_is_copied_to_the_programs_that_use_it()
    {
        machine.Write("shared/Library/archive/rain.txt", "“It rains,” Anna Berg said on 3 May 2024.");
        Project("shared/Library/Library.csproj", """<CorpusPack Include="archive/*.txt" Corpus="Archive" />""", "Library");
        foreach (var app in new[] { "One", "Two" })
        {
            machine.Write($"shared/{app}/Program.cs", "using Corpus; Console.WriteLine(App.Archive.Quotes[0]);");
            Project($"shared/{app}/{app}.csproj", """<ProjectReference Include="../Library/Library.csproj" />""");
        }

        machine.Write(
            "shared/All.slnx",
            """<Solution><Project Path="One/One.csproj" /><Project Path="Two/Two.csproj" /><Project Path="Library/Library.csproj" /></Solution>"""
        );
        var folder = Path.Combine(machine.Folder, "shared");
        Assert.Equal(["Library: writing Library.Archive.corpus"], Written((await Build(folder)).Succeeds()));
        foreach (var app in new[] { "One", "Two" })
            Assert.Equal(
                ["Anna Berg: “It rains,”"],
                (await machine.Run(folder, "dotnet", $"{app}/bin/Debug/net10.0/{app}.dll")).Succeeds().Lines
            );
    }

    /// <summary>What cannot be read ends each build, not only the first one.</summary>
    [Fact]
    public async Task An_error_in_a_text_ends_the_build()
    {
        machine.Write("faulty/archive/rain.txt", "“It rains,” Anna Berg said.");
        foreach (var name in new[] { "leaf", "page" })
            machine.Write($"faulty/archive/{name}.txt", "<!DOCTYPE html><html><body>It rains.</body></html>");
        machine.Write("faulty/Program.cs", "Console.WriteLine(App.Archive.Quotes.Count);");
        Project("faulty/faulty.csproj", """<CorpusPack Include="archive/*.txt" Corpus="Archive" />""");
        var folder = Path.Combine(machine.Folder, "faulty");
        for (var time = 0; time < 2; time++)
        {
            var build = await Build(folder, "-p:CorpusMessages=1");
            Assert.NotEqual(0, build.ExitCode);
            string[] errors = [.. build.Lines.Where(l => l.Contains(" error ", StringComparison.Ordinal)).Distinct()];
            Assert.Equal(3, errors.Length);
            Assert.Contains("leaf.txt(1,1): error CORPUS023: ", errors[0], StringComparison.Ordinal);
            Assert.Contains("faulty.Archive.corpus : error CORPUS023: 1 more of CORPUS023 ", errors[1], StringComparison.Ordinal);
            Assert.Contains(
                ": error : faulty.Archive.corpus was not written because of the errors above",
                errors[2],
                StringComparison.Ordinal
            );
        }

        foreach (var name in new[] { "leaf", "page" })
            File.Delete(Path.Combine(folder, $"archive/{name}.txt"));
        machine.Write("faulty/archive/rain.txt", $"“It rains,” Anna Berg said.\n\n{Unattributed}");
        for (var time = 0; time < 2; time++)
        {
            var build = await Build(folder, "-p:WarningsAsErrors=CORPUS201");
            Assert.NotEqual(0, build.ExitCode);
            Assert.Contains(build.Lines, l => l.Contains("rain.txt(3,43): error CORPUS201: ", StringComparison.Ordinal));
        }

        machine.Write("faulty/all.json", """{ "articles": { "archive/rain.txt": {}, "archive/rian.txt": {} } }""");
        Project("faulty/faulty.csproj", """<CorpusPack Include="archive/*.txt" Corpus="Archive" /><CorpusCatalog Include="all.json" />""");
        var unknown = await Build(folder);
        Assert.Contains(
            "all.json(1,",
            Assert.Single(unknown.Lines.Distinct(), l => l.Contains("CORPUS111", StringComparison.Ordinal)),
            StringComparison.Ordinal
        );
        machine.Write("faulty/all.json", """{ "articles": { "archive/rain.txt": {} } }""");
        (await Build(folder)).Succeeds();

        Project("faulty/faulty.csproj", """<CorpusPack Include="archive/*.txt" Corpus="Archive,News" />""");
        Assert.Contains((await Build(folder)).Lines, l =>
            l.Contains("error CORPUS004: No class was generated because 'Archive,News' is not a valid class name", StringComparison.Ordinal)
        );
    }

    private Task<Output> Build(string folder, params string[] more) =>
        machine.Run(folder, "dotnet", ["build", "-nr:false", "-p:NuGetAudit=false", "-clp:NoSummary", "-tl:off", .. more]);

    private static IEnumerable<string> Written(Output build) =>
        build.Lines.Select(l => l.Trim()).Where(l => l.Contains(": writing ", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private void Project(string path, string items, string type = "Exe") =>
        machine.Write(
            path,
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>{type}</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><RootNamespace>App</RootNamespace>
                <SatelliteResourceLanguages>en</SatelliteResourceLanguages>
              </PropertyGroup>
              <ItemGroup><PackageReference Include="Corpus" Version="{CleanMachine.Version}" />{items}</ItemGroup>
            </Project>
            """
        );
}
