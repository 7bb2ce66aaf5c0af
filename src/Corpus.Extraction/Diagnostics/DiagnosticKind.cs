namespace Corpus.Extraction.Diagnostics;

internal enum Severity
{
    Info,
    Warning,
    Error,
}

/// <summary>A kind of diagnostic. An id is never used again for something else.</summary>
/// <param name="Message">One sentence; <c>{0}</c> stands for the detail.</param>
internal sealed record DiagnosticKind(string Id, Severity Severity, string Title, string Message)
{
    /// <summary>The stage that reports it, by the hundreds of the id.</summary>
    public string Category => "Corpus." + (Id["CORPUS".Length] switch { '0' => "Texts", '1' => "Catalog", '2' => "Quotations", '3' => "Dates", _ => "Events" });

    public string MessageFor(string detail) => Message.Replace("{0}", OneLine(detail));

    /// <summary>Words of a text as a message shows them: none can write a line of its own into a build's log, or turn a terminal's colours.</summary>
    public static string OneLine(string words) => string.Concat(words.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c));
}
