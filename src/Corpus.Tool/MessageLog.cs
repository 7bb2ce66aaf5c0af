using Corpus.Extraction.Compilation;
using Corpus.Extraction.Diagnostics;

namespace Corpus.Tool;

/// <summary>Writes messages to standard error: the first ones of each kind in full, and at the end one line with the number of the others.</summary>
/// <param name="most">The number of messages of one kind that are written in full; 0 for all.</param>
/// <param name="isQuiet">Whether only errors are written.</param>
internal sealed class MessageLog(TextWriter errors, int most = 0, bool isQuiet = false) : Messages, IDisposable
{
    private readonly ReportCounts _counts = new(most);

    private Progress? _progress;

    public TextWriter Errors => errors;

    /// <summary>Whether only errors are written, and no progress unless it is asked for.</summary>
    public bool IsQuiet => isQuiet;

    /// <summary>Lets the bar of a run make room before a message is written.</summary>
    public Progress Beside(Progress progress) => _progress = progress;

    /// <summary>Writes the number of the messages that were not written.</summary>
    public void Dispose()
    {
        foreach (var (_, rest) in _counts.Rests($"--{MessageOptions.MostName} 0"))
            errors.WriteLine("corpus: " + rest);
    }

    protected override void Add(Message message)
    {
        if (message.IsNote ? !isQuiet : message.Kind is not { } kind || IsWritten(kind, message.Path))
        {
            _progress?.Clear();
            errors.WriteLine(message is { Kind: null, IsNote: false } ? "corpus: " + message.Line : message.Line);
        }
    }

    private bool IsWritten(DiagnosticKind kind, string path) => (!isQuiet || kind.Severity == Severity.Error) && _counts.Add(kind, path);
}
