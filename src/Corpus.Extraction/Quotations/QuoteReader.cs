using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Rules;

namespace Corpus.Extraction.Quotations;

/// <summary>Walks through the sentences in order and gives each quotation its kind, its source and its speaker.</summary>
internal sealed class QuoteReader
{
    private const int ShownInFinding = 60;
    private const int ShortestAlone = 8;

    private static readonly Lexicon Continuing = Lexicon.Of("Quotations/continuing-verbs");

    private static readonly HashSet<Rule?> Weak =
    [
        LayoutRules.NounBeforeColon,
        LayoutRules.ColonAfter,
        LayoutRules.NameHeadsLine,
        LayoutRules.AnyVerbBeforeMark,
        QuotativeRules.TagAtEnd,
        ReportRules.StanceBefore,
        ReportRules.NounOfSayingBefore,
        ReportRules.StatementBefore,
        ReportRules.StatementDenied,
        .. NeighborRules.InOrder.Rules,
    ];

    private readonly ShallowParse _parse;
    private readonly Speakers _speakers;
    private readonly IndirectReader _indirect;
    private QuotationState? _lastStatement;

    public QuoteReader(ShallowParse parse, List<QuotedStretch> stretches, Speakers speakers)
    {
        (_parse, _speakers) = (parse, speakers);
        States =
        [
            .. stretches.Select((stretch, i) => new QuotationState(i, stretch, stretch.Parent is { } outer ? stretches[outer] : null)),
        ];
        RepeatRules.FindOriginals(parse, States);
        _indirect = new IndirectReader(parse, speakers, quote => States[quote].TermRule is null);
    }

    /// <summary>What is known about each quotation.</summary>
    public QuotationState[] States { get; }

    public Quote[] Read(List<Finding> findings, bool marksOnly = false)
    {
        for (var s = 0; s < _parse.Sentences.Length; s++)
        {
            _parse.Document.Progress.Reach(_parse.SpanOf(_parse.Sentences[s]));
            foreach (var context in QuotationsIn(s))
                Attribute(context);
            Resolve(s, marksOnly);
        }

        TakeBack();
        TakeRepeated();
        return _indirect.Merge([.. States.Select(state => Make(state, findings))], content =>
            Doubt(DiagnosticKinds.UnknownSource, content, findings)
        );
    }

    // “Prices will fall.” in a paragraph of its own, and below it: "Doe adds, “They …”".
    private bool GoesOn(QuotationState state, QuotationState before) =>
        state.Attribution is { CueChunk: >= 0 and var cue }
        && Continuing.Contains(_parse.Tokens[_parse.Chunks[cue].Head])
        && before.TermRule is null
        && before.Stretch is { Parent: null, Closed: true }
        && before.Stretch.Block == state.Stretch.Block - 1
        && before.Stretch.EndToken - before.Stretch.FirstToken >= ShortestAlone
        && _parse.Document.Blocks[before.Stretch.Block] is var block
        && block.Span.Start >= before.Stretch.Content.Start - 2
        && block.Span.End <= before.Stretch.Content.End + 2;

    // A quotation over several paragraphs whose last one names the source: the pieces before have it too.
    private void TakeBack()
    {
        for (var i = States.Length - 1; i > 0; i--)
        {
            var state = States[i];
            if (state.Attribution is not { } found)
                continue;
            var previous = i - 1;
            while (previous > 0 && States[previous].Stretch.Parent is not null)
                previous--;
            var before = States[previous];
            if (before.Attribution is not null || !(state.Stretch.ResumesQuotation || GoesOn(state, before)))
                continue;
            (before.Attribution, before.Speaker) = (found with { Basis = AttributionBasis.Continued, From = state }, state.Speaker);
            if (before.TermRule is not null)
                (before.TermRule, before.Kind) = (null, state.Kind);
            state.FirstPiece = before.FirstPiece ?? before;
        }
    }

    // A quotation that repeats another one has its speaker, unless its own sentence names one.
    private void TakeRepeated()
    {
        // An explanation names the rule that was asked and did not apply.
        if (_parse.Document.Progress.Trace is null && !Array.Exists(States, static state => state.Originals.Count > 0))
            return;
        for (var s = 0; s < _parse.Sentences.Length; s++)
        {
            foreach (var context in QuotationsIn(s))
            {
                var state = context.State;
                if (
                    state.Attribution is { Rule: { } own } of
                    && (state.Speaker is not null || of.CueChunk >= 0)
                    && !NeighborRules.InOrder.Rules.Contains(own)
                )
                    continue;
                if (RepeatRules.InOrder.First(context, out var rule) is not { } found)
                    continue;
                if (state.TermRule is not null)
                    (state.TermRule, state.Kind) = (null, KindRules.InOrder.First(context)!.Value);
                (state.Attribution, state.Speaker) = (found with { Rule = rule }, found.From!.Speaker);
            }
        }
    }

    /// <summary>The questions to ask about a sentence: one for each quotation in it.</summary>
    public IEnumerable<QuoteContext> QuotationsIn(int s)
    {
        for (var i = _parse.Sentences[s].Start; i < _parse.Sentences[s].End; i++)
        {
            if (_parse.Kind(i) == ChunkKind.Quote)
                yield return new QuoteContext(_parse, s, i, States[_parse.Chunks[i].Quote]);
        }
    }

    private void Attribute(in QuoteContext context)
    {
        var state = context.State;
        state.PreviousStatement = _lastStatement;
        if (IsTerm(TermRules.InOrder, context))
            return;
        state.Attribution = SourceRules.Find(context) ?? NeighborRules.Find(context);
        state.SplitFrom = SplitFrom(context);
        if ((state.SplitFrom ?? state.Attribution?.From) is { } from)
            state.FirstPiece = from.FirstPiece ?? from;
        if (state.SplitFrom is not null)
            state.Attribution = state.Attribution! with { Basis = AttributionBasis.Continued };
        state.Kind = KindRules.InOrder.First(context)!.Value;
        if (!IsTerm(TermRules.Unsourced, context))
            _lastStatement = state;
    }

    private static bool IsTerm(Cascade<QuoteContext, bool?> cascade, in QuoteContext context)
    {
        cascade.First(context, out var rule);
        context.State.TermRule = rule;
        return rule is not null;
    }

    // “…,” she said, “…”: the piece before has the same cue, and the cue stands between the two.
    private QuotationState? SplitFrom(in QuoteContext context) =>
        context.State is { Attribution: { CueChunk: >= 0 and var cue }, PreviousStatement: { } previous }
        && previous.Attribution?.CueChunk == cue
        && cue < context.Quote.At
        && previous.Stretch.EndToken <= _parse.Chunks[cue].First
            ? previous
            : null;

    private void Resolve(int s, bool marksOnly)
    {
        var sentence = _parse.Sentences[s];
        _speakers.Read(sentence);
        foreach (var context in QuotationsIn(s))
        {
            if (context.State.Attribution is not { } found)
                continue;
            var speaker = found.From is { } from ? from.Speaker : SpeakerOf(found);
            if (
                (found.SameAs is { } other && (speaker is null || speaker != other.Speaker))
                || (found is { IsPerson: true, From: null } && speaker is { } one && !_speakers.IsPerson(one))
            )
            {
                context.State.Attribution = null;
                continue;
            }

            context.State.Speaker = _speakers.Speaks(speaker, context.Quote.At);
            if (found is { From: null, Basis: AttributionBasis.Adjacent } && context.State.Speaker is not null && _speakers.IsByDescription)
                context.State.Attribution = found with { Basis = AttributionBasis.Described };
        }

        if (!marksOnly)
            _indirect.Read(sentence, SpeakerOf);
        _speakers.EndSentence(paragraph: s + 1 < _parse.Sentences.Length && _parse.Sentences[s + 1].Block != sentence.Block);
    }

    // A source that the text does not name is a speaker only if a verb of saying stands next to it: elsewhere the rules are too often wrong about it.
    private int? SpeakerOf(Attribution found) =>
        _speakers.Resolve(found) is { } speaker && !(_speakers.IsUnnamed(speaker) && Weak.Contains(found.Rule)) ? speaker : null;

    private Quote Make(QuotationState state, List<Finding> findings)
    {
        var content = state.Stretch.Content;
        TermRules.Nesting.First(new QuoteContext(_parse, 0, -1, state), out var nested);
        if (nested is not null && MakeNested(state, findings) is { } inner)
            return inner;
        if ((nested ?? state.TermRule) is { } term)
            return new Quote(
                content,
                QuoteKind.Term,
                null,
                null,
                null,
                null,
                null,
                null,
                state.Stretch.Parent,
                AttributionBasis.None,
                term.Id
            );
        var found = state.Attribution;
        if (state.Speaker is null)
            Doubt(DiagnosticKinds.UnknownSpeaker, content, findings);
        return new Quote(
            content,
            state.Kind,
            state.Speaker,
            found?.Mention,
            found?.Cue,
            found?.Via,
            found?.Addressee,
            state.FirstPiece?.Number,
            null,
            found?.Basis ?? AttributionBasis.None,
            found?.Rule?.Id ?? ""
        );
    }

    // What the outer quotation says that somebody said. Whom "he" means inside of marks, nobody can tell.
    private Quote? MakeNested(QuotationState state, List<Finding> findings)
    {
        if (
            state.Stretch.Parent is not { } outer
            || NestedRules.InOrder.First(new QuoteContext(_parse, 0, -1, state), out var rule) is not { } found
        )
            return null;
        var stretch = state.Stretch;
        // "He said ‘no’ to them": no statement.
        if (KindRules.BeginsLowerCase(_parse, stretch) && !KindRules.BeginsClause(_parse, stretch))
            return null;
        var speaker = NestedRules.IsOuterSpeaker(_parse, found) ? States[outer].Speaker : _speakers.NamedAt(found.Source);
        if (speaker is null)
            Doubt(DiagnosticKinds.UnknownSpeaker, stretch.Content, findings);
        return new Quote(
            stretch.Content,
            QuoteKind.Direct,
            speaker,
            found.Mention,
            found.Cue,
            null,
            null,
            null,
            outer,
            found.Basis,
            rule!.Id
        );
    }

    /// <summary>Reports a quotation without a speaker, with the correction to which a person only adds the name.</summary>
    private void Doubt(DiagnosticKind kind, TextSpan content, List<Finding> findings)
    {
        var words = Shown(content);
        var quoted = words.Replace("\\", "\\\\").Replace("\"", "\\\"");
        findings.Add(
            new Finding(
                kind,
                content,
                $"'{words}' could not be determined; write the name into this line, and add it to the 'corrections' of the text in corpus.json: "
                    + $"{{ \"quote\": \"{quoted}\", \"speaker\": \"NAME\" }}"
            )
        );
    }

    /// <summary>The first words of a stretch, up to the end of their line.</summary>
    private string Shown(TextSpan span)
    {
        var words = _parse.Document.Of(span.Length > ShownInFinding ? new TextSpan(span.Start, ShownInFinding) : span);
        var end = words.IndexOf('\n');
        if (end < 0)
            end = words.Length < span.Length ? words.LastIndexOf(' ') : words.Length;
        return end > 0 ? words.Substring(0, end).TrimEnd() : words;
    }
}
