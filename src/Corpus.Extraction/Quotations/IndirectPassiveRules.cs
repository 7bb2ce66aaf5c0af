using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Rules;

namespace Corpus.Extraction.Quotations;

/// <summary>Reported speech whose source is the agent of a passive: "was told by the ministry that".</summary>
internal static class IndirectPassiveRules
{
    public static readonly Rule<CueContext, IndirectReport> Passive = new(
        "indirect/passive",
        "A verb of saying in the passive has an agent and a clause or an infinitive: the agent says it.",
        FindPassive
    )
    {
        Examples =
        [
            "Novak was [told = the ministry: the bridge was closed] by the ministry that the bridge was closed.",
            "They were [warned = police: the road was not safe] by police that the road was not safe.",
            "The mayor was [informed = a lawyer: she had won] by a lawyer on Monday that she had won.",
            "She was [asked = reporters: whether the plan had failed] by reporters whether the plan had failed.",
            "The town was [told = the firm: the road would be closed] by the firm that the road would be closed.",
            "As [reported = the agency: the bridge has failed] by the agency, the bridge has failed.",
            "As [reported = Anna Novak: the former mayor has left] by Anna Novak, the former mayor has left.",
            "Novak was [told = her: the bridge was closed] by her that the bridge was closed.",
            "Voters were [told = the ministry: to leave the town] by the ministry to leave the town.",
            "The firm was [ordered = a court: to pay for the damage] by a court on Monday to pay for the damage.",
        ],
        Counterexamples =
        [
            "Novak was told that the bridge was closed.",
            "Novak was not told by the ministry that the bridge was closed.",
            "The bridge was closed by the ministry.",
            "The firm was asked to pay for the damage.",
        ],
    };

    public static readonly Rule<CueContext, IndirectReport> Asked = new(
        "indirect/asked",
        "A question follows \"was asked\", or \"asked\" at the beginning, behind \"when\" or between commas: the agent asks it, or somebody whom the text does not name.",
        FindAsked
    )
    {
        Examples =
        [
            "[Asked = -: whether the bridge was safe] whether the bridge was safe, Novak left.",
            "He laughed when [asked = -: if he would sell it] if he would sell it.",
            "Novak, [asked = -: why she had left] on Monday why she had left, laughed.",
            "The mayor was [asked = -: whether prices fell] whether prices fell.",
            "When [asked = a teacher: if prices fell] by a teacher if prices fell, Novak laughed.",
        ],
        Counterexamples =
        [
            "The mayor asked whether prices fell.",
            "He did what he was asked.",
            "She was not asked whether prices fell.",
            "If asked whether prices fell, say no.",
            "The mayor was asked to leave.",
            "Asked about the bridge, Novak left.",
        ],
    };

    private static IndirectReport? FindAsked(in CueContext context)
    {
        var verb = context.Cue;
        var before = IndirectCues.PastAdverbsBefore(verb);
        var isBare =
            verb.IsBare
            && verb.HeadIs(VerbForm.Participle)
            && (
                before.Kind is null
                || (before.Kind == ChunkKind.Subordinator && !before.BeginsWith(Connective.Reason))
                || IndirectClauseRules.IsAsked(verb)
            );
        if (
            !verb.IsFinite
            || !verb.Takes(SpeechFrame.Question)
            || !verb.Takes(SpeechFrame.Told)
            || !(isBare || verb.IsPassive)
            || verb.FirstTag is Tag.Modal
            || IndirectCues.IsNegated(verb)
        )
            return null;
        var at = verb.Next;
        var attribution = Sources.Nobody(verb);
        if (at.IsPreposition(Connective.Agent) && IndirectSources.IsSource(at.Next))
        {
            attribution = Sources.Named(at.Next, verb);
            at = IndirectAdjuncts.After(at, attribution.Mention);
        }

        while (
            at.At < verb.At + IndirectAdjuncts.LongestAdjunct && (IndirectAdjuncts.IsAdjunct(at) || IndirectAdjuncts.IsPhrase(at.Previous))
        )
            at = at.Next;
        if (!at.BeginsWith(Connective.Asked) && !(at.Kind == ChunkKind.Relative && at.At == verb.Next.At))
            return null;
        var end = IndirectContent.EndOf(at, verb, isSubordinate: isBare);
        return IndirectClauses.HasVerb(at, end) && IndirectContent.Stretch(at, end) is { } stretch
            ? new IndirectReport(attribution, stretch.First, stretch.Last) { Act = SpeechAct.Question }
            : null;
    }

    private static IndirectReport? FindPassive(in CueContext context)
    {
        var verb = context.Cue;
        if (
            !verb.IsFinite
            || !verb.Takes(SpeechFrame.Clause | SpeechFrame.Request)
            || !(verb.IsPassive || verb.Previous is { IsInside: true, IsAs: true })
            || verb.FirstTag is Tag.Modal
        )
            return null;
        var agent = verb.Next.IsPreposition(Connective.Agent) ? verb.Next.Next : verb.To(-1);
        if (!(IndirectSources.IsSource(agent) || agent.HeadTag == Tag.Object) || IndirectCues.IsNegated(verb))
            return null;
        // "as promised by the mayor": nobody says that it happened.
        if (verb.Previous.IsInside && verb.Previous.IsAs)
            return verb.Takes(SpeechFrame.Commitment | SpeechFrame.Request | SpeechFrame.Demand) ? null : AsReported(verb, agent);
        var attribution = Sources.Named(agent, verb) with { Addressee = verb.HasSubject ? Sources.Named(verb.Subject).Mention : null };
        for (
            var at = IndirectAdjuncts.After(agent.Next, attribution.Mention);
            at.IsInside && at.At < verb.At + IndirectAdjuncts.LongestAdjunct;
            at = at.Next
        )
        {
            if (verb.Takes(SpeechFrame.Request) && IndirectInfinitiveRules.Infinitive(at) is { } infinitive)
                return IndirectContent.Stretch(infinitive, IndirectContent.EndOf(infinitive, agent, isSubordinate: false)) is { } request
                    ? new IndirectReport(attribution, request.First, request.Last) { Act = SpeechAct.Request }
                    : null;
            var introduced = at.Kind == ChunkKind.Subordinator && at.BeginsWith(Connective.ThatClause);
            if (!introduced && !at.BeginsWith(Connective.Asked))
            {
                if (!IndirectAdjuncts.IsAdjunct(at) && !IndirectAdjuncts.IsPhrase(at.Previous))
                    return null;
                continue;
            }

            var first = introduced ? at.Next : at;
            return
                IndirectClauses.HasVerb(first, IndirectContent.EndOf(first, agent, isSubordinate: false))
                && IndirectContent.Stretch(first, IndirectContent.EndOf(first, agent, isSubordinate: false)) is { } stretch
                ? new IndirectReport(attribution, stretch.First, stretch.Last) { Act = IndirectCues.ActOf(verb, first) }
                : null;
        }

        return null;
    }

    // "As reported by the agency, prices fell", "Prices fell, as reported by the agency"
    private static IndirectReport? AsReported(ChunkCursor verb, ChunkCursor agent)
    {
        var attribution = Sources.Named(agent, verb);
        // "As reported by Novak, the mayor has left": the comma ends the source.
        if (verb.Previous.IsFirst && agent.Next.Kind == ChunkKind.Comma && IndirectClauses.BeginsClause(agent.Next.Next))
            attribution = attribution with { Mention = agent.Span };
        var after = IndirectAdjuncts.After(agent.Next, attribution.Mention);
        return verb.Previous.IsFirst && after.Kind == ChunkKind.Comma
                ? IndirectTagContent.Around(
                    attribution,
                    verb.To(-1),
                    IndirectContent.Stretch(after.Next, IndirectContent.EndOfSentence(after)),
                    isLoose: true
                )
            : verb.To(verb.At - 2).Kind == ChunkKind.Comma && IndirectSources.EndsSource(after)
                ? IndirectTagContent.Around(attribution, verb.To(verb.At - 2), null, isLoose: true)
            : null;
    }
}
