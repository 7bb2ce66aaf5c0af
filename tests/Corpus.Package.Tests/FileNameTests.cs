namespace Corpus.Package.Tests;

/// <summary>Whatever a file is called, its text is read, or the build says which file is not and why. No name brings anything else into the build.</summary>
[Collection(nameof(CleanMachine))]
public class FileNameTests(CleanMachine machine)
{
    private const string Together = "names";

    /// <summary>The characters that no path may hold: the compiler drops them, they end a line, or they steer a terminal.</summary>
    private static readonly char[] Unfit =
    [
        '"',
        '|',
        .. Enumerable.Range(1, 0x1F).Concat(Enumerable.Range(0x7F, 0x21)).Append(0x2028).Append(0x2029).Select(c => (char)c),
    ];

    // A slash divides folders; MSBuild takes a backslash for a slash.
    private static readonly char[] Fit =
    [
        .. Enumerable.Range(' ', '~' - ' ' + 1).Select(c => (char)c).Except(['/', '\\', '"', '|']),
        '\u00A0',
        '\u200B',
        '\u202E',
        '平',
    ];

    private static readonly string[] FitNames = [.. Fit.SelectMany(c => Places(c, $"{(int)c:X4}"))];
    private static readonly string[] UnfitNames = [.. Unfit.SelectMany(c => Places(c, $"{(int)c:X4}"))];

    /// <summary>Each name brings an option of the compiler and a source file of its own. The items stand in the project, or in targets that are read after those of the package.</summary>
    private static readonly Dictionary<string, (string Item, bool IsLate, string File)> LineFeeds = new()
    {
        ["item"] = ("""<CorpusText Include="texts/**/*.txt" />""", false, "a.txt\"\n-define:HACKED\nHacked.cs\n#.txt"),
        ["folder"] = ("""<CorpusText Include="texts/**/*.txt" />""", false, "a\n-define:HACKED\nHacked.cs\n#/a.txt"),
        ["catalog"] = ("""<CorpusCatalog Include="texts/**/*.json" />""", false, "a\n-define:HACKED\nHacked.cs\n#.json"),
        ["found"] = ("""<CorpusText Include="texts/**/a.txt" />""", false, "b\r-define:HACKED\rHacked.cs\r/a.txt"),
        ["late"] = ("""<CorpusText Include="texts/**/*.txt" />""", true, "a\n-define:HACKED\nHacked.cs\n#.txt"),
    };

    [UnixFact]
    public async Task Every_printable_character_of_ASCII_is_read_in_names_and_in_folders()
    {
        Assert.Empty(await MessagesOf("fit"));
        var run = (await machine.Run(Folder("fit"), "dotnet", "bin/Debug/net10.0/fit.dll")).Succeeds();
        Assert.Equal(FitNames.Select(n => n + "True").Order(StringComparer.Ordinal), run.Lines.Order(StringComparer.Ordinal));
    }

    [UnixFact]
    public async Task Characters_that_the_compiler_cannot_be_given_are_named_before_it_starts()
    {
        var refused = Refused(await MessagesOf("unfit"));
        Assert.All(UnfitNames, name => Assert.Contains($"{Folder("unfit")}/texts/{Shown(name)}", refused, StringComparison.Ordinal));
        Assert.Equal(UnfitNames.Length, refused.Split("/texts/").Length - 1);
    }

    [UnixTheory]
    [InlineData("item")]
    [InlineData("folder")]
    [InlineData("catalog")]
    [InlineData("found")]
    [InlineData("late")]
    public async Task A_line_feed_in_a_name_brings_nothing_into_the_build(string name) =>
        Assert.Contains(Shown(LineFeeds[name].File), Refused(await MessagesOf(name)), StringComparison.Ordinal);

    [UnixFact]
    public async Task A_line_feed_in_a_name_brings_nothing_into_an_app_of_one_file()
    {
        machine.Write("app/press/a\n#.txt", "“It rains,” Anna Berg said.");
        machine.Write(
            "app/app.cs",
            $"#:package Corpus@{CleanMachine.Version}\n#:property CorpusText=press/**/*.txt\n#:property PublishAot=false\nSystem.Console.WriteLine(1);"
        );
        var build = await machine.Run(Path.Combine(machine.Folder, "app"), "dotnet", "build", "app.cs");
        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains("/press/a<U+000A>#.txt", Refused(build.Lines.Distinct()), StringComparison.Ordinal);
    }

    [CaseSensitiveFact]
    public async Task Names_that_differ_in_case_alone_are_two()
    {
        Assert.Empty(await MessagesOf("twins"));
        var run = (await machine.Run(Folder("twins"), "dotnet", "bin/Debug/net10.0/twins.dll")).Succeeds();
        Assert.Equal(
            [
                "Press/Rain.txt: More rain in Press. ",
                "Press/rain.txt: Rain in Press. Outlet of Press",
                "press/Rain.txt: More rain in press. ",
                "press/rain.txt: Rain in press. Outlet of press",
            ],
            run.Lines.Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task A_file_that_does_not_reach_the_generator_is_named() =>
        Assert.StartsWith(
            Path.Combine(Folder("lost"), "press", "sun.txt") + "(1,1): error CORPUS019: ",
            Assert.Single(await MessagesOf("lost"), line => line.Contains("error ", StringComparison.Ordinal)),
            StringComparison.Ordinal
        );

    /// <summary>Writes the projects that are built together.</summary>
    private void WriteProjects()
    {
        if (!OperatingSystem.IsWindows())
            WriteOddNames();
        if (OperatingSystem.IsLinux())
            WriteTwins();
        machine.Write($"{Together}/lost/press/rain.txt", "“It rains,” Anna Berg said.");
        machine.Write($"{Together}/lost/press/sun.txt", "“It shines,” Anna Berg said.");
        machine.Write(
            $"{Together}/lost/Directory.Build.targets",
            """
            <Project><Target Name="Drop" AfterTargets="MarkCorpusFiles"><ItemGroup><AdditionalFiles Remove="@(AdditionalFiles)" Condition="'%(Filename)' == 'sun'" /></ItemGroup></Target></Project>
            """
        );
        Write("lost", """<CorpusText Include="press/*.txt" />""", "System.Console.WriteLine(lost.Texts.Articles.Count);");
    }

    private void WriteOddNames()
    {
        foreach (var name in FitNames)
            machine.Write($"{Together}/fit/texts/{name}", $"This is {name}.");
        Write(
            "fit",
            """<CorpusText Include="texts/**/*" Corpus="Names" />""",
            "foreach (var article in fit.Names.Articles) System.Console.WriteLine(article.Path[6..] + (article.Text == $\"This is {article.Path[6..]}.\"));"
        );
        foreach (var name in UnfitNames.Append("plain.txt").Append("it's.txt").Append("a; b, c.txt"))
            machine.Write($"{Together}/unfit/texts/{name}", "“It rains,” Anna Berg said.");
        Write("unfit", """<CorpusText Include="texts/**/*" />""", "this is no C#");
        foreach (var (name, (item, isLate, file)) in LineFeeds)
        {
            machine.Write($"{Together}/{name}/texts/{file}", "“It rains,” Anna Berg said.");
            machine.Write(
                $"{Together}/{name}/Directory.Build.targets",
                $"<Project><ItemGroup>{(isLate ? item : "")}</ItemGroup></Project>"
            );
            Write(name, isLate ? "" : item, "#if HACKED\n#error the name of a file is an option of the compiler\n#endif");
        }
    }

    private void WriteTwins()
    {
        foreach (var folder in new[] { "press", "Press" })
        {
            machine.Write($"{Together}/twins/{folder}/rain.txt", $"Rain in {folder}.");
            machine.Write($"{Together}/twins/{folder}/Rain.txt", $"More rain in {folder}.");
            machine.Write(
                $"{Together}/twins/{folder}/corpus.json",
                $$"""{ "articles": { "rain.txt": { "outlet": "Outlet of {{folder}}" } } }"""
            );
        }

        Write(
            "twins",
            """<CorpusText Include="press/*.txt" Corpus="Lower" /><CorpusText Include="Press/*.txt" Corpus="Upper" />""",
            "foreach (var a in System.Linq.Enumerable.Concat(twins.Lower.Articles, twins.Upper.Articles)) System.Console.WriteLine($\"{a.Path}: {a.Text} {a.Outlet}\");"
        );
    }

    /// <summary>One text for each place of a character: in front, in the middle and at the end of a name, and of a folder's.</summary>
    private static string[] Places(char c, string code) =>
        [$"{c}a {code}.txt", $"a{c}b {code}.txt", $"a {code}.txt{c}", $"{c}c {code}/a.txt", $"c{c}d {code}/a.txt", $"c {code}{c}/a.txt"];

    private static string Shown(string name) =>
        string.Concat(name.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? $"<U+{(int)c:X4}>" : c.ToString()));

    /// <summary>The one error of a project that did not come to the compiler.</summary>
    private static string Refused(IEnumerable<string> messages) =>
        Assert.Single(messages.Where(l => l.Contains("error ", StringComparison.Ordinal)), l =>
            l.Contains("error CORPUS018", StringComparison.Ordinal)
        );

    private async Task<string[]> MessagesOf(string name) =>
        (await machine.BuildAll(Together, WriteProjects)).MessagesOf(Path.Combine(Folder(name), name + ".csproj"));

    private string Folder(string name) => Path.Combine(machine.Folder, Together, name);

    private void Write(string name, string items, string program)
    {
        machine.Write($"{Together}/{name}/Program.cs", program);
        machine.Write(
            $"{Together}/{name}/{name}.csproj",
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup><PackageReference Include="Corpus" Version="{CleanMachine.Version}" />{items}</ItemGroup>
            </Project>
            """
        );
    }
}

/// <summary>A test of names that Windows does not allow.</summary>
public sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute() => Skip = OperatingSystem.IsWindows() ? "Windows has no such names" : null;
}

/// <summary>A test of names that Windows does not allow.</summary>
public sealed class UnixTheoryAttribute : TheoryAttribute
{
    public UnixTheoryAttribute() => Skip = OperatingSystem.IsWindows() ? "Windows has no such names" : null;
}

/// <summary>A test of names that differ in case alone.</summary>
public sealed class CaseSensitiveFactAttribute : FactAttribute
{
    public CaseSensitiveFactAttribute() => Skip = OperatingSystem.IsLinux() ? null : "The file system takes them for one";
}
