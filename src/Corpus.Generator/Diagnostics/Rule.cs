namespace Corpus.Generator.Diagnostics;

internal enum Severity
{
    Info,
    Warning,
    Error,
}

/// <summary>A kind of diagnostic. An id is never used again for something else.</summary>
/// <param name="Message">One sentence; <c>{0}</c> stands for the detail.</param>
internal sealed record Rule(string Id, Severity Severity, string Title, string Message)
{
    public string MessageFor(string detail) => Message.Replace("{0}", detail);
}
