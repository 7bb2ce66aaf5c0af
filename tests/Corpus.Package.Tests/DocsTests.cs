using System.Diagnostics;
using System.Net;

namespace Corpus.Package.Tests;

/// <summary>What the README and docs/export.md say works as it stands there.</summary>
[Collection(nameof(CleanMachine))]
public class DocsTests(CleanMachine machine)
{
    [Fact]
    public async Task Own_texts_with_a_catalog_and_what_is_written_for_other_programs()
    {
        var folder = Directory.CreateDirectory(Path.Combine(machine.Folder, "Own")).FullName;
        machine.Write(
            "Own/Own.csproj",
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
            {Docs.Pieces("README.md", "xml").Single().Replace("0.1.0", CleanMachine.Version, StringComparison.Ordinal)}
            </Project>
            """
        );
        machine.Write("Own/press/corpus.json", Docs.Pieces("README.md", "jsonc").Single());
        machine.Write("Own/press/rain.txt", "She had waited for weeks. “It is here at last.”\n\nThe harvest begins on Tuesday.\n");
        machine.Write(
            "Own/saved/snow.html",
            "<html><body><h1>Snow falls on the hills</h1><p>Snow fell on the hills all night. “It was quiet,” Jane Doe, the mayor, said in the morning.</p></body></html>"
        );
        machine.Write(
            "Own/Program.cs",
            $"using Own;\n{Docs.Pieces("README.md", "csharp")[3]}\nConsole.WriteLine($\"{{Press.Quotes[0]}} {{Press.Articles.Rain.Title}} {{Press.Events[0].When}}\");\n"
        );

        Assert.Equal(
            ["Carla Dorn: “It is here at last.” Rain at last 2024-05-07"],
            (await machine.Run(folder, "dotnet", "run")).Succeeds().Lines
        );
        Assert.StartsWith("BEGIN:VCALENDAR\r\n", File.ReadAllText(Path.Combine(folder, "press.ics")), StringComparison.Ordinal);

        // A file, or a folder of files.
        string Written(string name) =>
            Path.Combine(folder, name) is var path && Directory.Exists(path)
                ? string.Concat(Directory.GetFiles(path))
                : File.ReadAllText(path);

        // The commands, in this project's folder; each writes what the library wrote.
        var commands = Docs.Commands("README.md")
            .Concat(Docs.Commands("docs/export.md"))
            .Where(c => c.StartsWith("corpus ", StringComparison.Ordinal))
            .ToArray();
        Assert.NotEmpty(commands);
        foreach (var command in commands)
        {
            var output = (await machine.Corpus(folder, [.. command.Split(' ').Skip(1).Select(word => word.Trim('"'))])).Succeeds();
            Assert.NotEqual("", command.Contains("--output", StringComparison.Ordinal) ? Written(command.Split(' ')[^1]) : output.Text);
        }

        Assert.Equal(
            File.ReadAllText(Path.Combine(folder, "quotes.csv")).ReplaceLineEndings("\n"),
            (await machine.Corpus(folder, "export", "press", "--format", "csv")).Text
        );
        Assert.Equal(
            File.ReadAllText(Path.Combine(folder, "press.json")),
            (await machine.Corpus(folder, "export", "press")).Text.TrimEnd('\n')
        );
    }

    [Fact]
    public async Task The_sample_shows_who_is_in_the_corpus() =>
        Assert.Contains(
            "5 articles, ",
            (await machine.Run(machine.Copy("samples/Explore"), "dotnet", "run")).Succeeds().Text,
            StringComparison.Ordinal
        );

    [Fact]
    public async Task The_sample_in_one_file_groups_quotations_by_speaker() =>
        Assert.Equal(
            "Nora Quist: 2",
            (await machine.Run(machine.Copy("samples/SingleFile"), "dotnet", "run", "quotes.cs")).Succeeds().Lines[0]
        );

    /// <summary>The notebook is run by the kernel that editors run it with, from a terminal, with the package that was packed.</summary>
    [Fact]
    public async Task The_notebook_shows_quotations_events_and_an_article()
    {
        var notebook = Path.Combine(machine.Copy("samples/Notebook"), "Corpus.ipynb");
        File.WriteAllText(
            notebook,
            File.ReadAllText(notebook)
                .Replace(
                    "\"#r \\\"nuget: Corpus, 0.1.0\\\"\"",
                    $"\"#i \\\"nuget:{machine.Feed.Replace('\\', '/')}\\\"\\n\", \"#r \\\"nuget: Corpus, {CleanMachine.Version}\\\"\"",
                    StringComparison.Ordinal
                )
        );
        (
            await machine.Run(machine.Folder, "dotnet", "tool", "install", "dotnet-repl", "--version", "0.3.259", "--tool-path", "repl")
        ).Succeeds();

        var run = await machine.Run(
            Path.GetDirectoryName(notebook)!,
            [("DOTNET_ROLL_FORWARD", "Major")],
            Path.Combine(machine.Folder, "repl", "dotnet-repl"),
            "--run",
            notebook,
            "--exit-after-run",
            "--output-path",
            "out.ipynb"
        );

        run.Succeeds();
        var shown = File.ReadAllText(Path.Combine(Path.GetDirectoryName(notebook)!, "out.ipynb"));
        foreach (
            var expected in new[]
            {
                "good neighborliness and friendly ties",
                "2025-06-11  South Korea ceased",
                "South Korea seeking Chinese help",
            }
        )
            Assert.Contains(expected, shown, StringComparison.Ordinal);
        Assert.DoesNotContain("\"error\"", shown, StringComparison.Ordinal);
    }

    /// <summary>The sample is started as a user starts it, on a free port, and answers.</summary>
    [Fact]
    public async Task The_web_sample_serves_quotations_and_its_description()
    {
        var folder = machine.Copy("samples/Web");
        (await machine.Run(folder, "dotnet", "build", "-c", "Release")).Succeeds();
        using var server = Process.Start(
            new ProcessStartInfo("dotnet", ["bin/Release/net10.0/Web.dll", "--urls", "http://127.0.0.1:0"])
            {
                WorkingDirectory = folder,
                RedirectStandardOutput = true,
            }
        )!;
        try
        {
            const string Listening = "Now listening on: ";
            string? line;
            do line = await server.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromMinutes(1));
            while (line?.Contains(Listening, StringComparison.Ordinal) == false);
            using var client = new HttpClient { BaseAddress = new Uri(line!.Split(Listening)[1]) };
            Assert.Contains("\"speaker\":\"Xi Jinping\"", await client.GetStringAsync("quotes?by=Xi%20Jinping"), StringComparison.Ordinal);
            Assert.Contains(
                "\"when\":\"2025-06-10\"",
                await client.GetStringAsync("events?from=2025-06-10&to=2025-06-10"),
                StringComparison.Ordinal
            );
            Assert.StartsWith("<article", await client.GetStringAsync("articles/SeekingChineseHelp"), StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("articles/None")).StatusCode);
            Assert.Contains("\"/quotes\"", await client.GetStringAsync("openapi/v1.json"), StringComparison.Ordinal);
        }
        finally
        {
            server.Kill();
        }
    }

    [Fact]
    public void The_snapshot_test_of_the_readme_is_one_of_the_sample() =>
        Assert.Contains(
            Docs.Pieces("README.md", "csharp")[2].Split('\n')[1],
            File.ReadAllText(Path.Combine(CleanMachine.Repository, "samples", "Snapshots", "PressSnapshots.cs")),
            StringComparison.Ordinal
        );

    /// <summary>Commands that are not the tool's: the sample and the tool's installation run in tests of this project, the three commands too, and the test command runs it.</summary>
    [Fact]
    public void No_other_command_stands_in_the_pages() =>
        Assert.Equal(
            [
                "dotnet run --project samples/Explore",
                "dotnet test -c Release",
                "dotnet add package Corpus",
                "dotnet tool install --global Corpus.Tool",
                "dotnet tool install --global Corpus.Tool",
            ],
            Docs.Commands("README.md")
                .Concat(Docs.Commands("docs/export.md"))
                .Where(c => !c.StartsWith("corpus ", StringComparison.Ordinal))
        );

    [Fact]
    public void Links_of_the_pages_lead_to_files()
    {
        var pages = Directory
            .GetFiles(CleanMachine.Repository, "*.md")
            .Concat(Directory.GetFiles(Path.Combine(CleanMachine.Repository, "docs"), "*.md"));
        foreach (var page in pages)
        {
            var links = System
                .Text.RegularExpressions.Regex.Matches(File.ReadAllText(page), @"\]\(([^)#:]+)(#[^)]*)?\)")
                .Select(m => m.Groups[1].Value);
            Assert.All(links, link => Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(page)!, link)), $"{page}: {link}"));
        }
    }
}
