using Corpus.Extraction.Rules;

namespace Corpus.Extraction.Events;

/// <summary>The decisions about events.</summary>
internal static class EventRules
{
    public static readonly IReadOnlyList<Cascade> Cascades =
    [
        ClauseBoundaryRules.Boundary,
        ClauseRules.Clause,
        TitleEvent.Title,
        EventCoreference.SameEvent,
    ];
}
