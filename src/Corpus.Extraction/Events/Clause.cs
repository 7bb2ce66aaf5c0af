using Corpus.Extraction.Dates;

namespace Corpus.Extraction.Events;

internal enum ClauseKind
{
    Main,

    /// <summary>Opened by a word that subordinates it: "which …", "after …", "that …".</summary>
    Subordinate,

    /// <summary>A further verb of the same subject: "… and took …".</summary>
    Joined,
}

/// <summary>A piece of a sentence around one verb, in tokens.</summary>
/// <param name="Verb">The token of its first verb; -1 where it has none that shows.</param>
internal readonly record struct Clause(int First, int End, ClauseKind Kind, int Verb, Tense Tense);
