namespace Corpus.Package.Tests;

/// <summary>One project gives the same library and symbols wherever, whenever and on whatever machine it is built.</summary>
[Collection(nameof(CleanMachine))]
public class DeterministicBuildTests(CleanMachine machine)
{
    [Fact]
    public async Task Another_folder_culture_time_zone_and_number_of_cores_change_no_byte()
    {
        var here = await Build("here", ("LANG", "en_US.UTF-8"), ("TZ", "UTC"));
        var there = await Build(
            "över there",
            ("LANG", "tr_TR.UTF-8"),
            ("LC_ALL", "tr_TR.UTF-8"),
            ("TZ", "Pacific/Kiritimati"),
            ("DOTNET_PROCESSOR_COUNT", "1")
        );
        var elsewhere = await Build("here", ("LANG", "ar_SA.UTF-8"), ("LC_ALL", "ar_SA.UTF-8"), ("TZ", "America/Los_Angeles"));
        Assert.Equal(here, there);
        Assert.Equal(here, elsewhere);
    }

    /// <summary>Builds from nothing, by a compiler of its own; the library and its symbols.</summary>
    private async Task<string> Build(string name, params (string, string)[] environment)
    {
        var folder = Path.Combine(machine.Folder, "deterministic", name);
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        machine.Copy("tests/Corpus.Package.Tests/Consumers/Library", Path.Combine("deterministic", name));
        File.Copy(
            Path.Combine(CleanMachine.Repository, "tests/Corpus.Package.Tests/Consumers/Directory.Build.props"),
            Path.Combine(folder, "Directory.Build.props")
        );
        (
            await machine.Run(
                folder,
                environment,
                "dotnet",
                "build",
                "-nr:false",
                "-p:NuGetAudit=false",
                "-p:UseSharedCompilation=false",
                $"-p:PathMap={folder}=/_"
            )
        ).Succeeds();
        return string.Join(
            ' ',
            new[] { "Library.dll", "Library.pdb" }.Select(f =>
                Convert.ToHexString(File.ReadAllBytes(Path.Combine(folder, "bin", "Debug", "net10.0", f)))
            )
        );
    }
}
