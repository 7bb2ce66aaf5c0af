namespace Corpus.Import;

/// <summary>A source that holds no article, with a reason for the user.</summary>
internal sealed class ImportException(string reason) : Exception(reason);
