using System.Text;
using System.Text.RegularExpressions;

namespace Corpus.Tool.Tests;

public partial class ProgressTests
{
    private const string HideCursor = "\e[?25l";
    private const string ShowCursor = "\e[?25h";

    private static readonly string WholeBar = new('━', 20);

    [Fact]
    public void A_bar_is_written_over_and_makes_room_for_a_message()
    {
        using var errors = new StringWriter();
        var clock = new Clock();
        using (var progress = new Progress(errors, Terminal(clock), length: 40_000_000))
        {
            progress.Advance(5_000_000, article: true);
            Assert.Equal("", Taken(errors));

            clock.Now += TimeSpan.FromSeconds(0.5);
            progress.Advance(5_000_000, article: false);
            Assert.Equal("25 % 1 article, 10.0 of 40.0 MB, 20.0 MB/s, 0:00:01 left", Screen(errors));

            clock.Now += TimeSpan.FromSeconds(0.4);
            progress.Advance(0, article: true);
            Assert.Equal("", Taken(errors));

            progress.Clear();
            errors.WriteLine("a message");
            Assert.Equal("a message", Screen(errors));
            progress.Clear();
            Assert.Equal("", Taken(errors));

            clock.Now += TimeSpan.FromSeconds(3.1);
            progress.Advance(10_000_000, article: true);
            Assert.Equal("50 % 3 articles, 20.0 of 40.0 MB, 5.0 MB/s, 0:00:04 left", Screen(errors));
        }

        Assert.Equal("3 articles, 20.0 MB in 0:00:04, 5.0 MB/s", Screen(errors));
    }

    /// <summary>The cursor is hidden beside a bar, and back without it.</summary>
    [Fact]
    public void The_cursor_comes_back()
    {
        using var errors = new StringWriter();
        var clock = new Clock();
        using (var progress = new Progress(errors, Terminal(clock), length: 100, hasSummary: false))
        {
            clock.Now += TimeSpan.FromSeconds(1);
            progress.Advance(50, article: true);
            Assert.Contains(HideCursor, errors.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain(ShowCursor, errors.ToString(), StringComparison.Ordinal);
        }

        Assert.EndsWith(ShowCursor, errors.ToString(), StringComparison.Ordinal);
    }

    /// <summary>Where a terminal is narrow, the bar gives way to the words, and no line is longer than the terminal.</summary>
    [Theory]
    [InlineData(80, 5)]
    [InlineData(60, 2)]
    [InlineData(24, 0)]
    public void A_bar_fits_its_terminal(int columns, int done)
    {
        using var errors = new StringWriter();
        var clock = new Clock();
        using var progress = new Progress(errors, Terminal(clock) with { Columns = columns }, length: 40_000_000);
        clock.Now += TimeSpan.FromSeconds(1);
        progress.Advance(10_000_000, article: true);

        var shown = Plain(errors);
        Assert.All(shown.Split('\n'), line => Assert.InRange(line.Length, 0, columns));
        Assert.Contains("1 article", shown, StringComparison.Ordinal);
        Assert.Equal(done, shown.Count(c => c == '━'));
    }

    /// <summary>A share that becomes unknown takes the bar away, and not the words.</summary>
    [Fact]
    public void There_is_no_bar_without_a_share()
    {
        using var errors = new StringWriter();
        var clock = new Clock();
        using var progress = new Progress(errors, Terminal(clock), length: 20_000_000);
        foreach (var shown in new[] { "50 % 1 article, 10.0 of 20.0 MB, 10.0 MB/s, 0:00:01 left", "2 articles, 30.0 MB, 15.0 MB/s" })
        {
            clock.Now += TimeSpan.FromSeconds(1);
            progress.Advance(shown.StartsWith('5') ? 10_000_000 : 20_000_000, article: true);
            Assert.Equal(shown, Screen(errors));
        }
    }

    [Fact]
    public void Where_it_goes_to_a_file_a_line_comes_every_ten_seconds()
    {
        using var errors = new StringWriter();
        var clock = new Clock();
        using (var progress = new Progress(errors, ToolHost.None with { Clock = clock }, length: null))
        {
            for (var i = 0; i < 21; i++)
            {
                clock.Now += TimeSpan.FromSeconds(1);
                progress.Clear();
                progress.Advance(2_000_000_000, article: true);
            }
        }

        Assert.Equal(
            """
            10 articles, 20,000.0 MB, 2,000.0 MB/s
            20 articles, 40,000.0 MB, 2,000.0 MB/s
            21 articles, 42,000.0 MB in 0:00:21, 2,000.0 MB/s

            """,
            Taken(errors)
        );
    }

    [Theory]
    // What an earlier run has read is done, but at another rate.
    [InlineData(9_000_000, 1_000_000, 20_000_000, "50 %", "10.0 of 20.0 MB, 1.0 MB/s, 0:00:10 left")]
    // The input has become longer than it was said to be: words without a bar.
    [InlineData(0, 30_000_000, 20_000_000, "", "30.0 MB, 30.0 MB/s")]
    [InlineData(0, 1, 1_000_000_000_000, "0 %", "0.0 of 1,000,000.0 MB, 0.0 MB/s")]
    [InlineData(0, 10_000_000, 1_000_000_000_000, "0 %", "10.0 of 1,000,000.0 MB, 10.0 MB/s, 27:46:39 left")]
    public void What_is_left_is_told_where_it_is_known(long skipped, long bytes, long length, string share, string expected)
    {
        using var errors = new StringWriter();
        var clock = new Clock();
        using var progress = new Progress(errors, Terminal(clock), length);
        progress.Skip(skipped);
        clock.Now += TimeSpan.FromSeconds(1);
        progress.Advance(bytes, article: true);

        Assert.Equal($"{share} 1 article, {expected}".Trim(), Screen(errors));
    }

    [Theory]
    // Quiet unless somebody looks, or asks.
    [InlineData("", false, false, false)]
    [InlineData("", true, false, true)]
    [InlineData("", true, true, false)]
    [InlineData("--progress", false, false, true)]
    [InlineData("--progress", true, true, true)]
    [InlineData("--quiet", true, false, false)]
    [InlineData("--quiet --progress", true, false, true)]
    [InlineData("--output", false, false, false)]
    [InlineData("--output", true, true, true)]
    public void It_is_told_to_who_looks(string option, bool showsErrors, bool showsOutput, bool told)
    {
        using var folder = new Folder();
        string[] more = option switch
        {
            "" => [],
            "--output" => [option, folder.Path("out.jsonl")],
            _ => option.Split(' '),
        };
        using var errors = new StringWriter();
        var host = Host(showsErrors, showsOutput);
        CorpusTool.Run(["extract", "--jsonl", .. more], Lines("""{"id":"a","text":"One."}"""), new MemoryStream(), errors, host);

        Assert.Equal(told, errors.ToString().Contains("1 article, 0.0 MB in 0:00:0", StringComparison.Ordinal));
        Assert.Equal(told, errors.ToString() != "");
    }

    /// <summary>A bar while texts are read, which disappears; none in a pipe, and none where the output goes to the same terminal.</summary>
    [Theory]
    [InlineData("browse --output out.html", true, true, true)]
    [InlineData("browse --output out.html", false, false, false)]
    [InlineData("export --output out.json", true, true, true)]
    [InlineData("export --format parquet --output tables", true, true, true)]
    [InlineData("export", true, true, false)]
    [InlineData("export", true, false, true)]
    [InlineData("export", false, false, false)]
    [InlineData("import --into texts", true, true, true)]
    [InlineData("import --into texts", false, false, false)]
    [InlineData("init", true, true, true)]
    [InlineData("init", false, false, false)]
    [InlineData("diff TEXT", true, true, true)]
    [InlineData("diff TEXT", false, false, false)]
    [InlineData("browse --output out.html --quiet", true, true, false)]
    [InlineData("import --into texts --quiet", true, true, false)]
    [InlineData("init --quiet", true, true, false)]
    [InlineData("diff TEXT --quiet", true, true, false)]
    public void A_bar_is_shown_on_a_terminal_while_texts_are_read(string command, bool showsErrors, bool showsOutput, bool shown)
    {
        using var folder = new Folder();
        // As many words as an article has to have. An import reads Markdown, and all others texts.
        var article = $"# Rain\n\n{string.Concat(Enumerable.Repeat("It rains in the hills and by the lake. ", 5))}\n";
        var text = folder.Write($"rain.{(command.StartsWith("import", StringComparison.Ordinal) ? "md" : "txt")}", article);
        string[] words =
        [
            .. command
                .Split(' ')
                .Select(word =>
                    word is "texts" or "tables" || word.Contains('.', StringComparison.Ordinal) ? folder.Path(word)
                    : word is "TEXT" ? text
                    : word
                ),
        ];
        using var errors = new StringWriter();
        var first = words[0] is "init" ? folder.Path("") : text;

        Assert.Equal(
            CorpusTool.Done,
            CorpusTool.Run([words[0], first, .. words[1..]], Stream.Null, new MemoryStream(), errors, Host(showsErrors, showsOutput))
        );

        Assert.Equal(shown, errors.ToString().Contains(WholeBar + " 1 article, ", StringComparison.Ordinal));
        Assert.Equal(shown, errors.ToString().Contains('\e', StringComparison.Ordinal));
        Assert.Equal("", Screen(errors));
    }

    /// <summary>The bar of an import goes away for a message, and for nothing else.</summary>
    [Fact]
    public void A_bar_stays_until_something_is_said()
    {
        using var folder = new Folder();
        string[] files =
        [
            folder.Write("a.md", Article("Rain", "It rains in the hills and by the lake. ")),
            folder.Write("b.md", Article("Snow", "Snow falls on the roofs of the old town. ")),
            folder.Write("c.md", ""),
        ];
        using var errors = new StringWriter();
        CorpusTool.Run(["import", .. files, "--into", folder.Path("texts")], Stream.Null, new MemoryStream(), errors, Host());

        // The cursor is hidden when a bar appears, and shown when it goes: a bar, the message, and a bar to the end.
        var written = errors.ToString();
        var parts = written.Split(HideCursor);
        Assert.Equal(3, parts.Length);
        Assert.True(
            parts[1].IndexOf("c.md", StringComparison.Ordinal) > parts[1].IndexOf(ShowCursor, StringComparison.Ordinal),
            "the message is written into the bar"
        );
        Assert.Contains(WholeBar + " 3 articles, ", parts[2], StringComparison.Ordinal);
        Assert.Contains("c.md", Screen(errors), StringComparison.Ordinal);

        static string Article(string title, string sentence) => $"# {title}\n\n{string.Concat(Enumerable.Repeat(sentence, 5))}\n";
    }

    /// <summary>A process on a terminal of its own.</summary>
    [UnixTheory]
    [InlineData("", true)]
    [InlineData("NO_COLOR=1", false)]
    public void A_bar_has_the_colors_of_its_terminal(string environment, bool hasColors)
    {
        using var folder = new Folder();
        var text = string.Concat(Enumerable.Repeat("“It rains in the hills,” Anna Berg said on Monday.\n\n", 3000));
        for (var i = 0; i < 8; i++)
            folder.Write($"{i}.txt", text);
        var command = $"dotnet '{typeof(CorpusTool).Assembly.Location}' extract ?.txt --output out.jsonl";
        var run = Shell.Run(folder, $"TERM=xterm-256color {environment} script -qec \"{command}\" /dev/null </dev/null");

        Assert.Contains(HideCursor, run.Output, StringComparison.Ordinal);
        Assert.Contains("━", run.Output, StringComparison.Ordinal);
        Assert.Equal(hasColors, run.Output.Contains("\e[38;5;", StringComparison.Ordinal));
    }

    [Fact]
    public void A_message_has_a_line_of_its_own()
    {
        using var errors = new StringWriter();
        CorpusTool.Run(
            ["extract", "--jsonl"],
            Lines("""{"id":"a","text":"One."}""" + "\nbad\nbad"),
            new MemoryStream(),
            errors,
            Host(showsOutput: false)
        );

        var shown = Screen(errors).Split('\n');
        Assert.StartsWith("stdin(2,1): error CORPUS003: ", shown[0], StringComparison.Ordinal);
        Assert.StartsWith("stdin(3,1): error CORPUS003: ", shown[1], StringComparison.Ordinal);
        Assert.StartsWith("1 article, 0.0 MB in 0:00:", shown[2], StringComparison.Ordinal);
        Assert.Equal(3, shown.Length);
    }

    private static MemoryStream Lines(string lines) => new(Encoding.UTF8.GetBytes(lines));

    private static ToolHost Host(bool showsErrors = true, bool showsOutput = true) =>
        new(new Clock { Step = TimeSpan.FromSeconds(1) }, showsErrors, showsOutput, () => 100, Columns: 100);

    private static ToolHost Terminal(Clock clock) => ToolHost.None with { Clock = clock, ShowsErrors = true, Columns = 100 };

    private static string Taken(StringWriter writer)
    {
        var text = writer.ToString().Replace(Environment.NewLine, "\n", StringComparison.Ordinal);
        writer.GetStringBuilder().Clear();
        return text;
    }

    /// <summary>What a terminal shows of what was written: sequences move or erase, and a line that is written over is gone. A bar is told by its share.</summary>
    private static string Screen(StringWriter writer) =>
        string.Join(
                '\n',
                Plain(writer).Split('\n').Select(line => Bar().Replace(line, bar => $"{bar.Value.Count(c => c == '━') * 5} % ").Trim())
            )
            .TrimEnd('\n');

    private static string Plain(StringWriter writer)
    {
        var lines = new List<string> { "" };
        foreach (Match part in Sequence().Matches(Taken(writer)))
            switch (part.Value)
            {
                case "\n":
                    lines.Add("");
                    break;
                case "\r":
                case "\e[2K":
                    lines[^1] = "";
                    break;
                case "\e[1A":
                    lines.RemoveAt(lines.Count - 1);
                    break;
                case not ['\e', ..] and var words:
                    lines[^1] += words;
                    break;
            }

        return string.Join('\n', lines);
    }

    [GeneratedRegex(@"\e\[[?0-9;]*[A-Za-z]|[\r\n]|[^\e\r\n]+")]
    private static partial Regex Sequence();

    // The done part of a bar of 20 columns, and the space behind it.
    [GeneratedRegex("^━* +(?=[0-9])")]
    private static partial Regex Bar();

    /// <summary>A clock that goes on when it is told to, or by a step at each look.</summary>
    private sealed class Clock : TimeProvider
    {
        public TimeSpan Now { get; set; }

        public TimeSpan Step { get; init; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => (Now += Step).Ticks;
    }
}
