using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.Texts;

namespace Corpus.Tool;

/// <summary>Writes messages about the input in the form that editors and build logs recognize: <c>path(line,column): error ID: message</c>.</summary>
internal sealed class Messages(TextWriter errors)
{
    /// <summary>Whether an input was at fault.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>What others have gathered.</summary>
    public void Add(string told, bool hasErrors)
    {
        HasErrors |= hasErrors;
        errors.Write(told);
    }

    public void Report(string path, int line, int column, DiagnosticKind kind, string detail)
    {
        HasErrors |= kind.Severity == Severity.Error;
        errors.WriteLine($"{Printable(path)}({line},{column}): {Word(kind.Severity)} {kind.Id}: {kind.MessageFor(Printable(detail))}");
    }

    /// <summary>Reports an error of the run that has no position in the input.</summary>
    public void Fail(string message)
    {
        HasErrors = true;
        errors.WriteLine("corpus: " + Printable(message));
    }

    /// <summary>Tells something about an input that is no fault.</summary>
    public void Tell(string path, string message) => errors.WriteLine($"{Printable(path)}: {Printable(message)}");

    /// <summary>What had to be replaced in a text: a warning where it is compiled, and a fault where it is all that was asked for.</summary>
    public void ReportDamage(string path, string text, IEnumerable<Finding> findings)
    {
        var told = findings.Where(IsTold).ToArray();
        HasErrors |= told.Any(finding => finding.Kind.Severity != Severity.Info);
        Report(path, text, told);

        static bool IsTold(Finding finding) => finding.Kind.Severity != Severity.Info || finding.Kind == DiagnosticKinds.AssumedEncoding;
    }

    /// <param name="text">What the findings' spans lie in.</param>
    public void Report(string path, string text, IEnumerable<Finding> findings)
    {
        LineMap? lines = null;
        foreach (var finding in findings)
        {
            var (line, column) = (lines ??= new LineMap(text)).Of(finding.Span.Start);
            // Editors do not count the byte order mark.
            var hidden = line == 1 && column > 1 && text[0] == '\uFEFF' ? 1 : 0;
            Report(path, line, column - hidden, finding.Kind, finding.Detail);
        }
    }

    // Names and ids come from outside: none may write a line of its own into a log, order a terminal about, or turn the direction of writing.
    public static string Printable(string words) =>
        words.Any(IsEscaped) ? string.Concat(words.Select(c => IsEscaped(c) ? $"\\u{(int)c:X4}" : c.ToString())) : words;

    private static bool IsEscaped(char c) =>
        char.IsControl(c) || c is '\u061C' or '\u200E' or '\u200F' or (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static string Word(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "info",
        };
}
