using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.Texts;

namespace Corpus.Extraction.Compilation;

/// <summary>What there is to say about the texts of a project together: a compilation carries all of them, whatever corpus they are of.</summary>
/// <param name="Report">Null where they are few enough.</param>
internal sealed record ProjectSize(Report? Report)
{
    /// <summary>Nothing is made of so much.</summary>
    public bool TooLarge => Report?.Kind.Severity == Severity.Error;

    public static ProjectSize Of(IEnumerable<ReadText> texts)
    {
        var read = texts.Where(t => t.Text is not null).ToArray();
        var finding = Limits.CheckSize(read.Sum(t => (long)t.Text!.Text.Length));
        return new ProjectSize(finding is null ? null : Report.Of(finding, read.Select(t => t.Input.File.Path).OrderBy(p => p, StringComparer.Ordinal).First(), new LineMap("")));
    }
}
