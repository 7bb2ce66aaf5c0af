using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.Texts;

namespace Corpus.Tool;

/// <summary>A line about the input or the run.</summary>
/// <param name="Kind">Null for a message without an id: a note, or an error of the run that has no place.</param>
/// <param name="Path">The file that the message is about; "" without one.</param>
/// <param name="IsNote">Whether nothing is wrong.</param>
internal readonly record struct Message(DiagnosticKind? Kind, string Path, string Line, bool IsNote = false);

/// <summary>Writes messages about the input in the form that editors and build logs recognize: <c>path(line,column): error ID: message</c>.</summary>
internal abstract class Messages
{
    /// <summary>Whether an input was at fault.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Adds the messages of a part of the input.</summary>
    public void Add(MessageList messages)
    {
        HasErrors |= messages.HasErrors;
        foreach (var message in messages.Items)
            Add(message);
    }

    public void Report(string path, int line, int column, DiagnosticKind kind, string detail)
    {
        HasErrors |= kind.Severity == Severity.Error;
        var place = $"{Printable(path)}({line},{column})";
        Add(new Message(kind, path, $"{place}: {Word(kind.Severity)} {kind.Id}: {kind.MessageFor(Printable(detail))}"));
    }

    /// <summary>Reports an error of the run that has no position in the input.</summary>
    public void Fail(string message)
    {
        HasErrors = true;
        Add(new Message(Kind: null, Path: "", Printable(message)));
    }

    /// <summary>Reports something about an input that is not a fault.</summary>
    public void Note(string path, string message) =>
        Add(new Message(Kind: null, path, $"{Printable(path)}: {Printable(message)}", IsNote: true));

    /// <summary>Reports what had to be replaced in a text: a warning if it is compiled, and an error if it is all that was asked for.</summary>
    public void ReportDamage(string path, string text, IEnumerable<Finding> findings)
    {
        var reported = findings.Where(IsReported).ToArray();
        HasErrors |= reported.Any(finding => finding.Kind.Severity != Severity.Info);
        Report(path, text, reported);

        static bool IsReported(Finding finding) =>
            finding.Kind.Severity != Severity.Info || finding.Kind == DiagnosticKinds.AssumedEncoding;
    }

    /// <param name="text">The text that the spans of the findings refer to.</param>
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

    protected abstract void Add(Message message);

    // Names and ids come from outside: none may write a line of its own into a log, control a terminal, or change the direction of text.
    public static string Printable(string words) =>
        words.Any(IsEscaped) ? string.Concat(words.Select(c => IsEscaped(c) ? $"\\u{(int)c:X4}" : c.ToString())) : words;

    private static bool IsEscaped(char c) =>
        char.IsControl(c) || c is '\u061C' or '\u200E' or '\u200F' or (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    protected static string Word(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "info",
        };
}
