namespace Corpus.Accuracy;

/// <summary>A problem that the user can fix: a missing folder, a line that is not valid. The message says where.</summary>
internal sealed class AccuracyException(string message) : Exception(message);
