using Corpus.Extraction.Rules;

namespace Corpus.Extraction.Quotations;

/// <summary>
/// All rules of the stage. In an example, the quotation stands in brackets with its marks; after the equals sign stands the result of the rule: the source
/// as it stands in the text (<c>quote/source</c>, <c>quote/neighbor-source</c>, <c>quote/repeated-source</c>,
/// <c>quote/nested-source</c>), the relaying source (<c>quote/via</c>), the one spoken to
/// (<c>quote/addressee</c>), <c>term</c> (<c>quote/nesting</c>, <c>quote/term</c>, <c>quote/unsourced</c>), or the kind (<c>quote/kind</c>). For <c>quote/mark</c> the bracket
/// holds a mark and the result is a <see cref="MarkAction"/>; for the steps to a subject, each bracket holds a verb and the result is its subject ("-" for none).
/// For <c>quote/indirect</c> the bracket holds the cue, and the result is the source, a colon and the pieces of the content.
/// </summary>
internal static class QuotationRules
{
    public static readonly IReadOnlyList<Cascade> Cascades =
    [
        MarkRules.InOrder,
        .. SubjectSteps.Cascades,
        TermRules.Nesting,
        NestedRules.InOrder,
        TermRules.InOrder,
        SourceRules.InOrder,
        NeighborRules.InOrder,
        RepeatRules.InOrder,
        KindRules.InOrder,
        TermRules.Unsourced,
        IndirectRules.InOrder,
        RelayRules.Via,
        RelayRules.Addressee,
    ];
}
