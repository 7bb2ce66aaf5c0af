namespace Corpus.Extraction.Events;

/// <summary>A past, present or scheduled event that the text dates.</summary>
/// <param name="Sentence">The sentence that reports the event.</param>
/// <param name="Clause">The part of the sentence that the expression dates.</param>
/// <param name="Expression">The number of the temporal expression in the article.</param>
/// <param name="Key">The same for all mentions of one event in this article; null if the event is mentioned once.</param>
/// <param name="Participants">The numbers of the entities that the clause names, ascending.</param>
internal sealed record DatedEvent(
    TextSpan Sentence,
    TextSpan Clause,
    int Expression,
    DateInterval When,
    DateResolution Basis,
    string? Key,
    EquatableArray<int> Participants
);
