namespace Corpus.Package.Tests;

/// <summary>The projects of <c>Consumers/</c> and the sample of snapshots, built in one go against the packages.</summary>
public sealed class Consumers
{
    public const int Many = 1000;

    /// <summary>Names of texts that mean something to a shell, to MSBuild, to an editorconfig or to C#, and the member that each gives.</summary>
    public static readonly (string File, string Member)[] OddNames =
    [
        ("two words.txt", "TwoWords"),
        ("two-words.txt", "TwoWords2"),
        ("a#b.txt", "AB"),
        ("a;c.txt", "AC"),
        ("[x].txt", "X"),
        ("[x]; é #1.txt", "XÉ1"),
        ("{y,z}.txt", "YZ"),
        ("100%.txt", "_100"),
        ("%41.txt", "_41"),
        ("$(Name).txt", "Name"),
        ("@(Item).txt", "Item2"),
        ("it's.txt", "Its"),
        ("a=b.txt", "AB2"),
        ("!not.txt", "Not"),
        ("über.txt", "Über"),
        ("平和.txt", "平和"),
        ("class.txt", "Class"),
        ("1st.txt", "_1st"),
        ("north/same.txt", "NorthSame"),
        ("south/same.txt", "SouthSame"),
    ];

    private Task<Output>? _build;

    public Task<Output> Build(CleanMachine machine) => _build ??= BuildOnce(machine);

    private static async Task<Output> BuildOnce(CleanMachine machine)
    {
        var folder = machine.Copy("tests/Corpus.Package.Tests/Consumers");
        foreach (var (file, _) in OddNames)
            machine.Write($"Consumers/OwnTexts/odd/{file}", $"This stands in {file}.");
        for (var i = 0; i < Many; i++)
            machine.Write(
                $"Consumers/ManyTexts/texts/{i:D4}.txt",
                $"“This is number {i},” Carla Dorn said on 3 May 2024.\n\nNothing else was said that day, and the rain did not stop.\n"
            );
        var projects = Directory
            .GetFiles(folder, "*.csproj", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(p => Path.GetRelativePath(folder, p));
        machine.Write("Consumers/All.slnx", $"<Solution>{string.Concat(projects.Select(p => $"<Project Path=\"{p}\" />"))}</Solution>");
        var build = await machine.Run(folder, "dotnet", "build", "All.slnx", "-nr:false", "-p:NuGetAudit=false");
        machine.Print($"all consumers built in {build.Time.TotalSeconds:F0} s");
        return build;
    }
}
