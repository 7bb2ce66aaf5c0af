using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace Corpus.Package.Tests;

/// <summary>What a newcomer does, command by command.</summary>
[Collection(nameof(CleanMachine))]
public class JourneyTests(CleanMachine machine)
{
    [Fact]
    public async Task From_an_empty_folder_to_the_first_query_in_three_commands()
    {
        var folder = Folder("first");
        var steps = new List<Output> { await Step("new", "console", "--no-restore") };
        File.WriteAllText(Path.Combine(folder, "Program.cs"), Readme(0));
        steps.Add(await Step("add", "package", "Corpus", "--version", CleanMachine.Version));
        steps.Add(await Step("run"));
        machine.Print("from an empty folder to the first query:");
        foreach (var step in steps)
            machine.Print($"{step.Time.TotalSeconds, 5:F1} s  {step.Command}");
        Assert.All(Docs.Pieces("README.md", "text")[0].Split('\n'), line => Assert.Contains(line, steps[2].Text, StringComparison.Ordinal));
        Assert.Contains("South Korea seeking Chinese help", steps[2].Text, StringComparison.Ordinal);

        async Task<Output> Step(params string[] arguments) => (await machine.Run(folder, "dotnet", arguments)).Succeeds();
    }

    [Fact]
    public async Task An_app_in_one_file_sees_an_edited_text()
    {
        var folder = Folder("one-file");
        // PublishAot is on by default in such apps, and asks for packages even where nothing is published.
        File.WriteAllText(
            Path.Combine(folder, "app.cs"),
            "#:property PublishAot=false\n" + Readme(1).Replace("0.1.0", CleanMachine.Version, StringComparison.Ordinal)
        );
        foreach (
            var (text, expected) in new[]
            {
                ("“It rains,” Carla Dorn said.", "Carla Dorn: “It rains,”"),
                ("“It pours,” Carla Dorn said.", "Carla Dorn: “It pours,”"),
            }
        )
        {
            machine.Write("one-file/press/rain.txt", text);
            Assert.Equal([expected], (await machine.Run(folder, "dotnet", "run", "app.cs")).Succeeds().Lines);
        }
    }

    /// <summary>The process stays the same: its data are replaced.</summary>
    [Fact]
    public async Task A_program_under_dotnet_watch_shows_an_edited_text()
    {
        var folder = Folder("watched");
        Project("watched", "net10.0", "", """<CorpusText Include="press/*.txt" Corpus="Press" />""");
        machine.Write(
            "watched/Program.cs",
            """
            using watched;
            while (true)
            {
                System.Console.WriteLine($"{System.Environment.ProcessId} {string.Join(" ", Press.Quotes)}");
                System.Threading.Thread.Sleep(500);
            }
            """
        );
        machine.Write("watched/press/rain.txt", "“It rains,” Carla Dorn said.");

        var (before, lines) = ("", 0);
        await foreach (var line in machine.Watch(folder, "dotnet", "watch", "--non-interactive"))
        {
            if (line.EndsWith(" Carla Dorn: “It rains,”", StringComparison.Ordinal))
            {
                before = line.Split(' ')[0];
                // The program prints before dotnet watch looks for changes, so that the first edit may be too early.
                if (lines++ % 20 == 0)
                    machine.Write("watched/press/rain.txt", "“It pours,” Carla Dorn said. “It snows,” Bo Lund said.");
            }
            else if (line == $"{before} Carla Dorn: “It pours,” Bo Lund: “It snows,”")
            {
                return;
            }
        }

        Assert.Fail("dotnet watch ended");
    }

    [Fact]
    public async Task Code_that_names_a_deleted_text_says_which_name_is_gone()
    {
        var folder = Folder("deleted");
        Project("deleted", "net10.0", "", """<CorpusText Include="**/*.txt" Corpus="Press" />""");
        machine.Write("deleted/Program.cs", "System.Console.WriteLine(deleted.Press.Articles.Rain.Text + deleted.Press.Articles.Count);");
        machine.Write("deleted/press/rain.txt", "It rains.");
        machine.Write("deleted/press/sun.txt", "It shines.");
        // The second time there are texts in obj, which are none of the user's.
        foreach (var time in new[] { "first", "second" })
            Assert.Equal(["It rains.2"], (await machine.Run(folder, "dotnet", "run")).Succeeds().Lines);
        File.Delete(Path.Combine(folder, "press", "rain.txt"));
        var build = await machine.Run(folder, "dotnet", "build");
        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains("error CS1061: 'Press.ArticleSet' does not contain a definition for 'Rain'", build.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_severity_is_set_in_a_globalconfig()
    {
        var folder = Folder("severity");
        Project("severity", "net10.0", "", """<CorpusText Include="press/*.txt" />""");
        machine.Write("severity/Program.cs", "System.Console.WriteLine(severity.Texts.Quotes.Count);");
        machine.Write("severity/press/rain.txt", "“It rains and it pours and nobody knows for how long.”");
        var build = await machine.Run(folder, "dotnet", "build");
        Assert.Contains($"{Path.Combine("press", "rain.txt")}(1,2): error CORPUS201: The speaker of", build.Text, StringComparison.Ordinal);
        Assert.Contains("docs/diagnostics/CORPUS201.md", build.Text, StringComparison.Ordinal);
        machine.Write("severity/.globalconfig", Docs.Pieces("docs/diagnostics.md", "ini")[0]);
        Assert.Equal(["1"], (await machine.Run(folder, "dotnet", "run")).Succeeds().Lines);
    }

    [Fact]
    public async Task A_project_of_snapshot_tests_passes_until_a_text_changes()
    {
        var folder = machine.Copy("samples/Snapshots");
        var project = Path.Combine(folder, "Snapshots.csproj");
        // Where Verify.Xunit cannot be had, the small class that stands in for it takes the same files.
        File.WriteAllLines(project, File.ReadAllLines(project).Where(line => !line.Contains("Verify.Xunit", StringComparison.Ordinal)));
        File.Copy(
            Path.Combine(CleanMachine.Repository, "tests", "Corpus.Tests", "Verify", "Verifier.cs"),
            Path.Combine(folder, "Verifier.cs")
        );
        (await Test()).Succeeds();

        var text = Path.Combine(folder, "press", "harbour-work.txt");
        File.WriteAllText(text, File.ReadAllText(text).Replace("two more months", "three more months", StringComparison.Ordinal));
        var changed = await Test();
        Assert.NotEqual(0, changed.ExitCode);
        Assert.Contains(
            "verified “press/harbour-work.txt:3:52 Direct: “We need two more months,””, received “press/harbour-work.txt:3:52 Direct: “We need three more months,””",
            changed.Text,
            StringComparison.Ordinal
        );

        Task<Output> Test() => machine.Run(folder, "dotnet", "test", "-nr:false", "-p:NuGetAudit=false");
    }

    [Fact]
    public async Task A_trimmed_app_of_NET_8_that_brings_its_runtime_runs()
    {
        var folder = Folder("trimmed");
        Project(
            "trimmed",
            "net8.0",
            $"<RuntimeIdentifier>{RuntimeInformation.RuntimeIdentifier}</RuntimeIdentifier><SelfContained>true</SelfContained><PublishTrimmed>true</PublishTrimmed>",
            ""
        );
        await Publish(folder, "trimmed");
    }

    [NativeFact]
    public async Task A_native_app_runs()
    {
        var folder = Folder("native");
        Project(
            "native",
            "net9.0",
            $"<PublishAot>true</PublishAot><RuntimeIdentifier>{RuntimeInformation.RuntimeIdentifier}</RuntimeIdentifier><InvariantGlobalization>true</InvariantGlobalization>",
            ""
        );
        await Publish(folder, "native");
    }

    private async Task Publish(string folder, string name)
    {
        machine.Write(
            $"{name}/Program.cs",
            Readme(0)
                + """

                var exported = Corpus.Export.CorpusJson.Write(Seeds.Articles);
                Console.WriteLine(Corpus.Export.CorpusJson.Read(exported).SequenceEqual(Seeds.Articles) ? "read back" : "lost");
                """
        );
        var publish = (
            await machine.Run(folder, "dotnet", "publish", "-c", "Release", "-o", "out", "-nr:false", "-p:NuGetAudit=false")
        ).Succeeds();
        Assert.DoesNotContain("warning", publish.Text, StringComparison.OrdinalIgnoreCase);
        var run = (await machine.Run(folder, Path.Combine(folder, "out", OperatingSystem.IsWindows() ? name + ".exe" : name))).Succeeds();
        machine.Print($"{name} app published in {publish.Time.TotalSeconds:F0} s, ran in {run.Time.TotalMilliseconds:F0} ms");
        Assert.Contains("South Korea seeking Chinese help", run.Text, StringComparison.Ordinal);
        Assert.Equal("read back", run.Lines[^1]);
    }

    private string Folder(string name) => Directory.CreateDirectory(Path.Combine(machine.Folder, name)).FullName;

    private void Project(string name, string framework, string properties, string items) =>
        machine.Write(
            $"{name}/{name}.csproj",
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>{framework}</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Corpus" Version="{CleanMachine.Version}" />
                {items}
              </ItemGroup>
            </Project>
            """
        );

    /// <summary>A piece of C# of the README, word for word, counted from 0.</summary>
    private static string Readme(int piece) => Docs.Pieces("README.md", "csharp")[piece];
}

/// <summary>A test that links native code; without a linker it is skipped, and says so.</summary>
public sealed class NativeFactAttribute : FactAttribute
{
    public NativeFactAttribute()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        if (!OperatingSystem.IsWindows() && !folders.Any(f => File.Exists(Path.Combine(f, "clang")) || File.Exists(Path.Combine(f, "gcc"))))
            Skip = "Native AOT needs clang or gcc as its linker, and neither is on the PATH";
    }
}
