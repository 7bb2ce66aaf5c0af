namespace Corpus.Import;

/// <summary>A source does not contain an article. The message is shown to the user.</summary>
internal sealed class ImportException(string reason) : Exception(reason);
