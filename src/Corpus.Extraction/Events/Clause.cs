using Corpus.Extraction.Dates;

namespace Corpus.Extraction.Events;

internal enum ClauseKind
{
    Main,

    /// <summary>The clause begins with a subordinator or reports something: "which …", "after …", "that …".</summary>
    Subordinate,

    /// <summary>The clause has another verb of the same subject: "… and took …".</summary>
    Joined,
}

/// <summary>A part of a sentence around one verb, in tokens.</summary>
/// <param name="Verb">The first verb; -1 if the clause has none.</param>
/// <param name="Tense">The tense of the first verb.</param>
internal readonly record struct Clause(int First, int End, ClauseKind Kind, int Verb, Tense Tense);
