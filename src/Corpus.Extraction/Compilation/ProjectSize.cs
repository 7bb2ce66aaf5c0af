using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.Texts;

namespace Corpus.Extraction.Compilation;

/// <summary>The total size of the texts of a project. A compilation contains all of them, regardless of their corpus.</summary>
/// <param name="Report">Null if the size is within the limits.</param>
internal sealed record ProjectSize(Report? Report)
{
    /// <summary>Whether the texts are too large to generate data.</summary>
    public bool TooLarge => Report?.Kind.Severity == Severity.Error;

    public static ProjectSize Of(IEnumerable<ReadText> texts)
    {
        var read = texts.Where(t => t.Text is not null).ToArray();
        var finding = Limits.CheckSize(read.Sum(t => (long)t.Text!.Text.Length));
        return new ProjectSize(
            finding is null
                ? null
                : Report.Of(finding, read.Select(t => t.Input.File.Path).OrderBy(p => p, StringComparer.Ordinal).First(), new LineMap(""))
        );
    }
}
