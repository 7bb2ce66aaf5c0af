using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Rules;

namespace Corpus.Extraction.Quotations;

/// <summary>The rules that find reported speech without quotation marks, in the order in which they are asked.</summary>
internal static class IndirectRules
{
    public static readonly Cascade<CueContext, IndirectReport> InOrder = new(
        "quote/indirect",
        "Does this verb, or \"according to\", report what somebody said in words of the text?",
        IndirectTagRules.AccordingTo,
        IndirectInfinitiveRules.Request,
        IndirectInfinitiveRules.Accusation,
        IndirectInfinitiveRules.Commitment,
        IndirectPassiveRules.Passive,
        IndirectPassiveRules.Asked,
        IndirectClauseRules.ClauseAfter,
        IndirectClauseRules.InRelativeClause,
        IndirectTagRules.TagBehindOrInside,
        IndirectNounRules.Adjective,
        IndirectNounRules.NounClause,
        IndirectNounRules.Phrase
    );

    /// <summary>
    /// Whether a rule can apply: each needs a verb with a frame of saying, a noun for what is said, a noun behind a verb of voicing, or "according to". It only saves
    /// time: the results are the same without it.
    /// </summary>
    public static bool MayApply(ChunkCursor cue) =>
        (
            cue.IsVerb
                ? SpeechVerbs.IsAny(cue.Parse.Tokens[cue.Chunk.Head])
                : cue.IsNoun
                    && (
                        cue.HeadIs(LexicalClass.CueNoun)
                        || IndirectNounRules.IsFirm(cue)
                        || cue.Previous is { IsVerb: true } verb && verb.Takes(Voicing)
                    )
        ) || QuotativeRules.IsAccordingTo(cue);

    // What a verb takes whose object can be a clause with its noun.
    private const SpeechFrame Voicing = SpeechFrame.Issuing | SpeechFrame.Object;
}
