namespace Corpus.Tests.Generation;

/// <summary>What is wrong in the input: a diagnostic at its place, and the other texts still build.</summary>
public class BadInputTests
{
    private const string Good = "“We will see,” Anna Berg said.";

    public static TheoryData<string, string?, string> Texts => new()
    {
        { "unreadable", null, "bad.txt(1,1): error CORPUS001: this file cannot be read: the compiler has no text of it" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_bad_text(string name, string? content, string expected)
    {
        var run = new Project().With("good.txt", Good).With("bad.txt", content).Run();
        Assert.True(run.Diagnostics.Contains(expected), $"{name}: {string.Join("\n", run.Diagnostics)}");
        Assert.Null(run.Result.Exception);
        Assert.DoesNotContain(run.CompilerDiagnostics, d => d.Severity >= Microsoft.CodeAnalysis.DiagnosticSeverity.Warning);
        Assert.Equal(Good, run.Articles()["good"].Text);
    }
}
