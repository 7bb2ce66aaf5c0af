using Corpus.Fuzz;

namespace Corpus.Tool.Tests;

/// <summary>What fuzzing once found, a file each in <c>Regressions</c>: no law is broken by it again, and it ends.</summary>
public class RegressionTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Regressions");

    public static TheoryData<string> Files =>
        [
            .. Directory
                .GetFiles(Folder, "*.txt", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(Folder, file))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task What_was_a_fault_is_none(string file)
    {
        var target = Targets.All[Path.GetDirectoryName(file)!];
        await Task.Run(() => target(Regression.Read(Path.Combine(Folder, file)))).WaitAsync(TimeSpan.FromMinutes(1));
    }

    [Theory]
    [InlineData("plain words\nand a line")]
    [InlineData("\\ \\u0041 \\n \r\n\t\0")]
    [InlineData("\uFEFFhalves \uD83D and \uDE00, whole 😀")]
    [InlineData("“é” 한 \u202e\u2028\u0085")]
    public void An_input_is_kept_as_it_is(string input)
    {
        using var folder = new Folder();
        Assert.Equal(input, Regression.Read(folder.Write("kept.txt", Regression.Escape(input))));
    }
}
