using System.Diagnostics;

namespace Corpus.Tool.Tests;

/// <summary>Where and in which language the machine stands changes nothing: "today" is the article's day, never the machine's.</summary>
public class PlaceTests
{
    private const string Line = """
        {"id":"a","published":"2025-06-12","text":"İn MID-APRIL, on Friday, 13 June 2025, it rose; 2 1/2 YEARS later, in WINTER 1998, it fell. He left yesterday at 11:59 p.m. and returns tomorrow at 12:01 a.m. On Tuesday they will meet. It lost 1,5 and 1.5 this week, on Dec. 31 and Jan. 1."}
        """;

    private static readonly string Here = Run([]);

    public static TheoryData<string, string> Places =>
        new()
        {
            // The first zone to see a day and one of the last, one that is half an hour off, and one that a day was left out of.
            { "TZ", "Pacific/Kiritimati" },
            { "TZ", "America/Los_Angeles" },
            { "TZ", "Asia/Kolkata" },
            { "TZ", "Pacific/Apia" },
            // Other letters for I, other calendars, other digits.
            { "LC_ALL", "tr_TR.UTF-8" },
            { "LC_ALL", "ar_SA.UTF-8" },
            { "LC_ALL", "th_TH.UTF-8" },
            { "LC_ALL", "fa_IR.UTF-8" },
            { "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1" },
            { "DOTNET_PROCESSOR_COUNT", "1" },
        };

    [Theory]
    [MemberData(nameof(Places))]
    public void No_zone_and_no_language_changes_what_is_found(string variable, string value)
    {
        Assert.Contains("\"2025-06-11T23:59\"", Here, StringComparison.Ordinal);
        Assert.Equal(Here, Run([(variable, value)]));
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void A_page_and_an_export_are_the_same_everywhere(string variable, string value)
    {
        using var folder = new Folder();
        var texts = new[] { "b.txt", "a.txt" };
        foreach (var text in texts)
            File.WriteAllText(folder.Path(text), $"“It rains,” said Carl Dorn on 3 May 2024 in {text}. İt fell 1.5 times.");
        foreach (var command in new[] { "browse --output", "export --format json --output", "export --format ics --output" })
        {
            Run([], [.. command.Split(' '), folder.Path("here"), folder.Path("a.txt"), folder.Path("b.txt")]);
            Run([(variable, value)], [.. command.Split(' '), folder.Path("there"), folder.Path("b.txt"), folder.Path("a.txt")]);
            Assert.Equal(File.ReadAllBytes(folder.Path("here")), File.ReadAllBytes(folder.Path("there")));
        }
    }

    private static string Run((string Name, string Value)[] environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(
            "dotnet",
            [typeof(CorpusTool).Assembly.Location, .. arguments is [] ? ["extract", "--jsonl"] : arguments]
        )
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var tool = Process.Start(start)!;
        tool.StandardInput.WriteLine(Line);
        tool.StandardInput.Close();
        var answer = tool.StandardOutput.ReadToEnd();
        Assert.True(tool.WaitForExit(TimeSpan.FromSeconds(30)));
        Assert.Equal(0, tool.ExitCode);
        return answer;
    }
}
