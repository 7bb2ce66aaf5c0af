using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Corpus.Package.Tests;

/// <summary>
/// A folder outside of the repository, an empty package folder, and a feed with the packages as they ship: what a user has who has never
/// built this repository. The packages are packed once for all tests.
/// </summary>
public sealed class CleanMachine(IMessageSink console) : IAsyncLifetime
{
    // A version that no feed has and no other run: nothing can be restored but what was packed here.
    public static string Version { get; } =
        $"0.1.0-test.{Environment.ProcessId}.{Stopwatch.GetTimestamp().ToString(CultureInfo.InvariantCulture)}";

    public static string Repository { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", ".."));

    public string Folder { get; } = Directory.CreateTempSubdirectory("corpus-package-tests-").FullName;

    public string Feed => Path.Combine(Folder, "feed");

    public string Packages => Path.Combine(Folder, "packages");

    public async Task InitializeAsync()
    {
        // Built apart from the folders of the repository, in which other tests may be building at the same time.
        foreach (var project in new[] { "Corpus", "Corpus.Tool" })
        {
            (
                await Run(
                    Repository,
                    "dotnet",
                    "pack",
                    $"src/{project}",
                    "-c",
                    "Release",
                    "-o",
                    Feed,
                    "--artifacts-path",
                    Path.Combine(Folder, "artifacts"),
                    $"-p:PackageVersion={Version}",
                    "-p:NuGetAudit=false",
                    "-p:RunAnalyzers=false",
                    "-nr:false"
                )
            ).Succeeds();
        }

        // What others publish may come from the packages that this machine has: it is Corpus that is restored anew.
        var known = (await Run(Repository, "dotnet", "nuget", "locals", "global-packages", "--list", "--force-english-output"))
            .Text.Split(": ", 2)[1]
            .Trim();
        Directory.CreateDirectory(known);
        _environment["NUGET_PACKAGES"] = Packages;
        Write(
            "NuGet.config",
            $"""
            <configuration>
              <packageSources><add key="packed" value="{Feed}" /></packageSources>
              <fallbackPackageFolders><add key="known" value="{known}" /></fallbackPackageFolders>
            </configuration>
            """
        );
    }

    /// <summary>Prints a line, of a test that passes too: what is measured is there to be seen.</summary>
    public void Print(string line) => console.OnMessage(new DiagnosticMessage(line));

    /// <summary>The <c>corpus</c> command as it is installed from the feed.</summary>
    public async Task<Output> Corpus(string folder, params string[] arguments) => await Run(folder, await (_tool ??= Install()), arguments);

    private async Task<string> Install()
    {
        (await Run(Folder, "dotnet", "tool", "install", "Corpus.Tool", "--version", Version, "--tool-path", "tool")).Succeeds();
        return Path.Combine(Folder, "tool", "corpus");
    }

    public Task DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>A copy of a folder of the repository, with the version that was packed; its folder.</summary>
    public string Copy(string from, string? to = null)
    {
        var source = Path.Combine(Repository, from);
        var target = Path.Combine(Folder, to ?? Path.GetFileName(from));
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(source, file);
            if (relative.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
                continue;
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(target, relative))!);
            if (Path.GetExtension(file) is ".csproj" or ".cs" or ".props")
                File.WriteAllText(
                    Path.Combine(target, relative),
                    File.ReadAllText(file).Replace("0.1.0", Version, StringComparison.Ordinal)
                );
            else
                File.Copy(file, Path.Combine(target, relative), overwrite: true);
        }

        return target;
    }

    public void Write(string path, string content)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
    }

    /// <summary>Builds the projects of a folder in one go, once for all tests. What each says ends in the path of its file.</summary>
    /// <param name="write">Writes what is to be built.</param>
    public Task<Output> BuildAll(string folder, Action write)
    {
        return _builds.TryGetValue(folder, out var build) ? build : _builds[folder] = Build();

        async Task<Output> Build()
        {
            write();
            var path = Path.Combine(Folder, folder);
            var projects = Directory.GetFiles(path, "*.*proj", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
            var entries = projects.Select(project => $"<Project Path=\"{Path.GetRelativePath(path, project)}\" />");
            Write($"{folder}/All.slnx", $"<Solution>{string.Concat(entries)}</Solution>");
            var build = await Run(path, "dotnet", "build", "All.slnx", "-nr:false", "-p:NuGetAudit=false", "-clp:NoSummary");
            Print($"all of {folder} built in {build.Time.TotalSeconds:F0} s");
            return build;
        }
    }

    /// <summary>Runs a program with the packages of this machine alone.</summary>
    public Task<Output> Run(string folder, string program, params string[] arguments) => Run(folder, [], program, arguments);

    /// <param name="variables">What its environment has on top.</param>
    public async Task<Output> Run(string folder, (string Name, string Value)[] variables, string program, params string[] arguments)
    {
        var clock = Stopwatch.StartNew();
        using var process = Start(folder, variables, program, arguments);
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(10));
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', arguments)} did not end in ten minutes");
        }

        return new Output(
            process.ExitCode,
            (await output + await error).ReplaceLineEndings("\n"),
            $"{program} {string.Join(' ', arguments)}",
            clock.Elapsed
        );
    }

    /// <summary>Runs a program that does not end by itself, and returns its lines as they come. It is ended with the loop over them.</summary>
    public async IAsyncEnumerable<string> Watch(string folder, string program, params string[] arguments)
    {
        using var process = Start(folder, [], program, arguments);
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(10));
        // Nobody reads what else it says, and a full pipe must not stop it.
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        try
        {
            while (await process.StandardOutput.ReadLineAsync(limit.Token) is { } line)
                yield return line;
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }

    private Process Start(string folder, (string Name, string Value)[] variables, string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        // What the test runner sets for itself is not for the builds it starts.
        foreach (
            var name in start
                .Environment.Keys.Where(k => k.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || k is "DOTNET_ROLL_FORWARD")
                .ToArray()
        )
            start.Environment.Remove(name);
        foreach (var (name, value) in _environment.Select(v => (v.Key, v.Value)).Concat(variables))
            start.Environment[name] = value;
        var process = Process.Start(start)!;
        process.StandardInput.Close();
        return process;
    }

    private readonly Dictionary<string, Task<Output>> _builds = [];

    private Task<string>? _tool;

    private readonly Dictionary<string, string> _environment = new()
    {
        ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
        ["DOTNET_NOLOGO"] = "1",
        ["DOTNET_CLI_UI_LANGUAGE"] = "en",
        ["DOTNET_GENERATE_ASPNET_CERTIFICATE"] = "false",
    };

    private static string ThisFile([CallerFilePath] string path = "") => path;
}

/// <summary>What a program printed, and how it ended.</summary>
public sealed partial record Output(int ExitCode, string Text, string Command, TimeSpan Time)
{
    public string[] Lines => Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The errors and warnings of one project of a build.</summary>
    /// <param name="project">The path of its file.</param>
    /// <remarks>Messages of a restore begin with the path, and those of one of several frameworks end with <c>[PATH::TargetFramework=net10.0]</c>.</remarks>
    public string[] MessagesOf(string project) =>
        [.. Lines.Where(line => line.Contains(project, StringComparison.Ordinal) && Message().IsMatch(line)).Distinct()];

    // "error CS0103:", or without a code "error :".
    [GeneratedRegex(@"\b(warning|error)\b[^:]*:")]
    private static partial Regex Message();

    public Output Succeeds()
    {
        Assert.True(ExitCode == 0, $"{Command} ended with {ExitCode}:\n{Text}");
        return this;
    }
}

[CollectionDefinition(nameof(CleanMachine))]
public sealed class CleanMachineCollection : ICollectionFixture<CleanMachine>;
