using System.Text.RegularExpressions;

namespace Corpus.Package.Tests;

/// <summary>Projects that reference the package build without a warning, though as strict as can be, and do what they should.</summary>
[Collection(nameof(CleanMachine))]
public class ConsumerTests(CleanMachine machine)
{
    [Fact]
    public async Task Own_texts_with_a_catalog()
    {
        var lines = (await RunBuilt("OwnTexts")).Lines;
        Assert.Equal(
            ["press/rain.txt:3:2 Carla Dorn: “It rains at last,”", "2024-05-03 3 May 2024", "2024-05-07 Tuesday", "The Daily Example"],
            lines.Distinct().Take(4)
        );
    }

    [Fact]
    public async Task Odd_names_of_files()
    {
        var lines = (await RunBuilt("OwnTexts")).Lines;
        Assert.Equal(
            Consumers.OddNames.Select(n => $"odd/{n.File}: This stands in {n.File}.").Order(StringComparer.Ordinal),
            lines.Where(l => l.StartsWith("odd/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
        );
        var members = Regex
            .Matches(
                await File.ReadAllTextAsync(Generated("OwnTexts").Single(f => Path.GetFileName(f) == "Odd.g.cs")),
                @"global::Corpus\.Article (\S+) =>"
            )
            .Select(m => m.Groups[1].Value);
        Assert.Equal(Consumers.OddNames.Select(n => n.Member).Order(StringComparer.Ordinal), members.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_library_with_texts_and_an_app_on_it()
    {
        Assert.Equal(["Carla Dorn: “It rains at last,”", "Rain at last", "5"], (await RunBuilt("App")).Lines);
        Assert.NotEmpty(Generated("Library"));
        Assert.Empty(Generated("App"));
    }

    [Fact]
    public async Task The_switch_turns_the_generator_off()
    {
        await Built("SwitchedOff");
        Assert.Empty(Generated("SwitchedOff"));
    }

    [Fact]
    public async Task Texts_that_are_named_after_the_targets_of_the_package() =>
        Assert.Equal(["texts/rain.txt: It rains.", "texts/sun.txt: It shines.", "Snow at last"], (await RunBuilt("Late")).Lines);

    [Fact]
    public async Task A_thousand_texts() =>
        Assert.Equal([$"{Consumers.Many}", "Carla Dorn: “This is number 567,”", $"2024-05-03"], (await RunBuilt("ManyTexts")).Lines);

    private async Task Built(string name)
    {
        var build = await Consumers.Build(machine);
        Assert.Equal([], build.MessagesOf(Path.Combine(machine.Folder, nameof(Consumers), name, name + ".csproj")));
        build.Succeeds();
    }

    private async Task<Output> RunBuilt(string name)
    {
        await Built(name);
        var folder = Path.Combine(machine.Folder, "Consumers", name);
        return (await machine.Run(folder, "dotnet", $"bin/Debug/net10.0/{name}.dll")).Succeeds();
    }

    private string[] Generated(string name)
    {
        var folder = Path.Combine(machine.Folder, "Consumers", name, "obj", "Debug", "net10.0", "generated", "Corpus.Generator");
        return Directory.Exists(folder) ? Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories) : [];
    }
}
