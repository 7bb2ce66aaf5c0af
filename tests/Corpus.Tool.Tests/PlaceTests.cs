using System.Diagnostics;

namespace Corpus.Tool.Tests;

/// <summary>Where and in which language the machine stands changes nothing: "today" is the article's day, never the machine's.</summary>
public class PlaceTests(PlaceTests.Pages pages) : IClassFixture<PlaceTests.Pages>
{
    private const string Line = """
        {"id":"a","published":"2025-06-12","text":"İn MID-APRIL, on Friday, 13 June 2025, it rose; 2 1/2 YEARS later, in WINTER 1998, it fell. He left yesterday at 11:59 p.m. and returns tomorrow at 12:01 a.m. On Tuesday they will meet. It lost 1,5 and 1.5 this week, on Dec. 31 and Jan. 1."}
        """;

    private static readonly string Here = Run([]);

    private static readonly string[] Commands = ["browse --output", "export --format json --output", "export --format ics --output"];

    /// <summary>What a machine elsewhere has: nothing of it changes anything, so that several are tried at once.</summary>
    public static TheoryData<string, string> Places =>
        new()
        {
            // The first zone to see a day and one of the last, one that is half an hour off, and one that a day was left out of; other letters for I, other calendars, other digits.
            { "TZ=Pacific/Kiritimati", "LC_ALL=tr_TR.UTF-8" },
            { "TZ=America/Los_Angeles", "LC_ALL=ar_SA.UTF-8" },
            { "TZ=Asia/Kolkata", "LC_ALL=th_TH.UTF-8" },
            { "TZ=Pacific/Apia", "LC_ALL=fa_IR.UTF-8" },
            { "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1", "DOTNET_PROCESSOR_COUNT=1" },
        };

    [Theory]
    [MemberData(nameof(Places))]
    public void No_zone_and_no_language_changes_what_is_found(string one, string other)
    {
        Assert.Contains("\"2025-06-11T23:59\"", Here, StringComparison.Ordinal);
        Assert.Equal(Here, Run([one, other]));
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void A_page_and_an_export_are_the_same_everywhere(string one, string other)
    {
        foreach (var command in Commands)
            Assert.Equal(pages.Here[command], pages.Write([one, other], command, "b.txt", "a.txt"));
    }

    private static string Run(string[] environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(
            "dotnet",
            [typeof(CorpusTool).Assembly.Location, .. arguments is [] ? ["extract", "--jsonl"] : arguments]
        )
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        foreach (var variable in environment)
            start.Environment[variable.Split('=')[0]] = variable.Split('=')[1];
        using var tool = Process.Start(start)!;
        tool.StandardInput.WriteLine(Line);
        tool.StandardInput.Close();
        var answer = tool.StandardOutput.ReadToEnd();
        Assert.True(tool.WaitForExit(TimeSpan.FromSeconds(30)));
        Assert.Equal(0, tool.ExitCode);
        return answer;
    }

    /// <summary>Two texts, and what is written of them here.</summary>
    public sealed class Pages : IDisposable
    {
        private readonly Folder _folder = new();

        public Pages()
        {
            foreach (var text in new[] { "a.txt", "b.txt" })
                _folder.Write(text, $"“It rains,” said Carl Dorn on 3 May 2024 in {text}. İt fell 1.5 times.");
            Here = Commands.ToDictionary(command => command, command => Write([], command, "a.txt", "b.txt"));
        }

        public IReadOnlyDictionary<string, byte[]> Here { get; }

        public byte[] Write(string[] environment, string command, params string[] texts)
        {
            Run(environment, [.. command.Split(' '), _folder.Path("out"), .. texts.Select(_folder.Path)]);
            return File.ReadAllBytes(_folder.Path("out"));
        }

        public void Dispose() => _folder.Dispose();
    }
}
