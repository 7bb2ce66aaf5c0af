namespace Corpus.Extraction.Events;

/// <summary>How the date of an event was found.</summary>
internal enum DateBasis
{
    /// <summary>The text states it in full.</summary>
    Explicit,
    RelativeToPublication,
    RelativeToExpression,

    /// <summary>The catalog declares it.</summary>
    Declared,
}

/// <summary>A happening, past, present or scheduled, that the text puts at a bounded stretch of the calendar.</summary>
/// <param name="Sentence">The whole sentence that reports it.</param>
/// <param name="Clause">The clause of the sentence that the expression dates.</param>
/// <param name="Expression">The expression that dates it: a number in the article's expressions.</param>
/// <param name="Key">Shared by the mentions of one happening in this article; null where it stands alone.</param>
/// <param name="Participants">Who is named in the clause: numbers in the article's entities, ascending.</param>
internal sealed record DatedEvent(
    TextSpan Sentence, TextSpan Clause, int Expression, DateInterval When, DateBasis Basis, string? Key, EquatableArray<int> Participants);
