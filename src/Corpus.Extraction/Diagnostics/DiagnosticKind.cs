namespace Corpus.Extraction.Diagnostics;

internal enum Severity
{
    Info,
    Warning,
    Error,
}

/// <summary>A kind of diagnostic. Ids are never reused.</summary>
/// <param name="Message">The message, in which <c>{0}</c> is replaced with the detail.</param>
internal sealed record DiagnosticKind(string Id, Severity Severity, string Title, string Message)
{
    /// <summary>The category, which is determined by the first digit of the id.</summary>
    public string Category =>
        "Corpus."
        + (
            Id["CORPUS".Length] switch
            {
                '0' => "Texts",
                '1' => "Catalog",
                '2' => "Quotations",
                '3' => "Dates",
                _ => "Events",
            }
        );

    /// <summary>What one message says of all others of this kind when there are too many to show: the same id, so that it is configured and suppressed together with them.</summary>
    public DiagnosticKind Rest => this with { Message = "{0}" };

    public string MessageFor(string detail) => Message.Replace("{0}", OneLine(detail));

    /// <summary>Removes control characters, so that words of a text cannot add lines to a build log or control a terminal.</summary>
    public static string OneLine(string words) =>
        string.Concat(words.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c));
}
