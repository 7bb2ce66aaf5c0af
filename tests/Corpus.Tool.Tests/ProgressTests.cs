using System.Text;

namespace Corpus.Tool.Tests;

public class ProgressTests
{
    private const string Last = "[#####-----] 3 articles, 20.0 of 40.0 MB, 5.0 MB/s, 0:00:04 left";

    [Fact]
    public void A_terminals_line_is_written_over()
    {
        using var errors = new StringWriter();
        var clock = new Clock();
        using (var progress = new Progress(errors, clock, terminal: true, length: 40_000_000))
        {
            progress.Advance(5_000_000, article: true);
            Assert.Equal("", Taken(errors));

            clock.Now += TimeSpan.FromSeconds(0.5);
            progress.Advance(5_000_000, article: false);
            const string First = "[##--------] 1 article, 10.0 of 40.0 MB, 20.0 MB/s, 0:00:01 left";
            Assert.Equal("\r" + First, Taken(errors));

            clock.Now += TimeSpan.FromSeconds(0.4);
            progress.Advance(0, article: true);
            Assert.Equal("", Taken(errors));

            progress.Clear();
            Assert.Equal("\r" + new string(' ', First.Length) + "\r", Taken(errors));
            progress.Clear();
            Assert.Equal("", Taken(errors));

            clock.Now += TimeSpan.FromSeconds(3.1);
            progress.Advance(10_000_000, article: true);
            Assert.Equal("\r" + Last, Taken(errors));
        }

        Assert.Equal("\r3 articles, 20.0 MB in 0:00:04, 5.0 MB/s".PadRight(1 + Last.Length) + "\n", Taken(errors));
    }

    [Fact]
    public void Where_it_goes_to_a_file_a_line_comes_every_ten_seconds()
    {
        using var errors = new StringWriter();
        var clock = new Clock();
        using (var progress = new Progress(errors, clock, terminal: false, length: null))
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
    [InlineData(9_000_000, 1_000_000, 20_000_000, "[#####-----] ", "10.0 of 20.0 MB, 1.0 MB/s, 0:00:10 left")]
    // The input has become longer than it was said to be.
    [InlineData(0, 30_000_000, 20_000_000, "", "30.0 MB, 30.0 MB/s")]
    [InlineData(0, 1, 1_000_000_000_000, "[----------] ", "0.0 of 1,000,000.0 MB, 0.0 MB/s")]
    [InlineData(0, 10_000_000, 1_000_000_000_000, "[----------] ", "10.0 of 1,000,000.0 MB, 10.0 MB/s, 27:46:39 left")]
    public void What_is_left_is_told_where_it_is_known(long skipped, long bytes, long length, string bar, string expected)
    {
        using var errors = new StringWriter();
        var clock = new Clock();
        using var progress = new Progress(errors, clock, terminal: true, length);
        progress.Skip(skipped);
        clock.Now += TimeSpan.FromSeconds(1);
        progress.Advance(bytes, article: true);

        Assert.Equal($"\r{bar}1 article, {expected}", Taken(errors));
    }

    [Theory]
    // Quiet unless somebody looks, or asks.
    [InlineData("", false, false, false)]
    [InlineData("", true, false, true)]
    [InlineData("", true, true, false)]
    [InlineData("--progress", false, false, true)]
    [InlineData("--progress", true, true, true)]
    [InlineData("--output", false, false, false)]
    [InlineData("--output", true, true, true)]
    public void It_is_told_to_who_looks(string option, bool showsErrors, bool showsOutput, bool told)
    {
        using var folder = new Folder();
        string[] more = option switch
        {
            "" => [],
            "--output" => [option, folder.Path("out.jsonl")],
            _ => [option],
        };
        using var errors = new StringWriter();
        var host = new ToolHost(new Clock { Step = TimeSpan.FromSeconds(1) }, showsErrors, showsOutput, () => 100);
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
    public void A_bar_is_shown_on_a_terminal_while_texts_are_read(string command, bool showsErrors, bool showsOutput, bool shown)
    {
        using var folder = new Folder();
        // As many words as an article has to have.
        var text = folder.Write("rain.md", $"# Rain\n\n{string.Concat(Enumerable.Repeat("It rains in the hills and by the lake. ", 5))}\n");
        string[] words =
        [
            .. command
                .Split(' ')
                .Select(word => word is "texts" or "tables" || word.Contains('.', StringComparison.Ordinal) ? folder.Path(word) : word),
        ];
        using var errors = new StringWriter();
        var host = new ToolHost(new Clock { Step = TimeSpan.FromSeconds(1) }, showsErrors, showsOutput, () => null);

        Assert.Equal(CorpusTool.Done, CorpusTool.Run([words[0], text, .. words[1..]], Stream.Null, new MemoryStream(), errors, host));

        var bars = Taken(errors);
        Assert.Equal(shown, bars.Contains("[##########] 1 article, ", StringComparison.Ordinal));
        Assert.Equal(shown, bars.Contains('\r', StringComparison.Ordinal));
        if (shown)
            Assert.EndsWith(" \r", bars, StringComparison.Ordinal);
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
        var host = new ToolHost(new Clock { Step = TimeSpan.FromSeconds(1) }, ShowsErrors: true, ShowsOutput: true, () => null);
        CorpusTool.Run(["import", .. files, "--into", folder.Path("texts")], Stream.Null, new MemoryStream(), errors, host);

        // What stands behind a carriage return covers the line: a bar, a bar, room for the message, a bar, room at the end.
        var shown = Taken(errors).Split('\r').Select(line => line.Trim(' ', '\n')).ToArray();
        Assert.StartsWith("[", shown[1], StringComparison.Ordinal);
        Assert.StartsWith("[", shown[2], StringComparison.Ordinal);
        Assert.Equal("", shown[3]);
        Assert.Contains("c.md", shown[4], StringComparison.Ordinal);
        Assert.StartsWith("[##########] 3 articles", shown[5], StringComparison.Ordinal);
        Assert.Equal(["", ""], shown[6..]);

        static string Article(string title, string sentence) => $"# {title}\n\n{string.Concat(Enumerable.Repeat(sentence, 5))}\n";
    }

    [Fact]
    public void A_message_has_a_line_of_its_own()
    {
        using var errors = new StringWriter();
        var host = new ToolHost(new Clock { Step = TimeSpan.FromSeconds(1) }, ShowsErrors: true, ShowsOutput: false, () => null);
        CorpusTool.Run(["extract", "--jsonl"], Lines("""{"id":"a","text":"One."}""" + "\nbad\nbad"), new MemoryStream(), errors, host);

        // As a terminal shows it: what stands behind a carriage return covers what stood there.
        var shown = Taken(errors)
            .Split('\n')
            .Select(line => line.Split('\r').Aggregate("", (old, on) => on.Length < old.Length ? on + old[on.Length..] : on).TrimEnd())
            .ToArray();
        Assert.StartsWith("stdin(2,1): error CORPUS003: ", shown[0], StringComparison.Ordinal);
        Assert.StartsWith("stdin(3,1): error CORPUS003: ", shown[1], StringComparison.Ordinal);
        Assert.StartsWith("1 article, 0.0 MB in 0:00:", shown[2], StringComparison.Ordinal);
        Assert.Equal(4, shown.Length);
    }

    private static MemoryStream Lines(string lines) => new(Encoding.UTF8.GetBytes(lines));

    private static string Taken(StringWriter writer)
    {
        var text = writer.ToString().Replace(Environment.NewLine, "\n", StringComparison.Ordinal);
        writer.GetStringBuilder().Clear();
        return text;
    }

    /// <summary>A clock that goes on when it is told to, or by a step at each look.</summary>
    private sealed class Clock : TimeProvider
    {
        public TimeSpan Now { get; set; }

        public TimeSpan Step { get; init; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => (Now += Step).Ticks;
    }
}
