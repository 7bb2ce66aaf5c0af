namespace Corpus.Extraction.Quotations;

/// <summary>Reads the reported speech of each sentence and puts it among the quotations in marks.</summary>
internal sealed class IndirectReader(ShallowParse parse, Speakers speakers, Func<int, bool> isStatement)
{
    private readonly List<IndirectReport> _reports = [];

    /// <summary>Finds what a sentence reports.</summary>
    /// <param name="speakerOf">The speaker that an attribution refers to.</param>
    public void Read(ChunkedSentence sentence, Func<Attribution, int?> speakerOf)
    {
        var isTraced = parse.Document.Progress.Trace is not null;
        for (var cue = new ChunkCursor(parse, sentence, sentence.Start); cue.IsInside; cue = cue.Next)
        {
            // An explanation names the rules that were asked and did not apply.
            var asks = isTraced ? cue.IsVerb || cue.IsNoun || QuotativeRules.IsAccordingTo(cue) : IndirectRules.MayApply(cue);
            if (!asks)
                continue;
            if (IndirectRules.InOrder.First(new CueContext(cue), out var rule) is not { } found || IsQuoted(found))
                continue;
            if (!found.Attribution.HasSource)
            {
                _reports.Add(found with { Attribution = found.Attribution with { Rule = rule } });
                continue;
            }

            var attribution = RelayRules.Complete(cue, cue.Span, found.Attribution) with { Rule = rule };
            if (attribution.Addressee is { } addressee && addressee.Overlaps(SpanOf(found)))
                attribution = attribution with { Addressee = null };
            var speaker = speakerOf(attribution);
            if (speaker is not null && speakers.IsByDescription && attribution.Basis == AttributionBasis.Adjacent)
                attribution = attribution with { Basis = AttributionBasis.Described };
            _reports.Add(found with { Attribution = attribution, Speaker = speaker });
        }
    }

    /// <summary>The quotations in marks and the reported speech in the order of the text; what stands inside other content has it as its parent.</summary>
    /// <param name="doubt">Takes note of content whose speaker is not known.</param>
    public Quote[] Merge(Quote[] quoted, Action<TextSpan> doubt)
    {
        if (_reports.Count == 0)
            return quoted;
        var all = quoted.Select((quote, i) => (Quote: quote, Number: i, Report: (IndirectReport?)null)).ToList();
        foreach (var report in _reports)
        {
            all.Add((Make(report, parse.Span(report.First, report.Last)), -1, report));
            if (report.Rest is { } rest)
                all.Add((Make(report, parse.Span(rest.First, rest.Last)), -1, report));
        }

        var ordered = all.OrderBy(item => item.Quote.Content.Start).ThenByDescending(item => item.Quote.Content.Length).ToList();
        var numbers = new int[quoted.Length];
        var result = new List<Quote>(ordered.Count);
        var firsts = new Dictionary<IndirectReport, int>();
        var open = new Stack<int>();
        foreach (var (quote, number, report) in ordered)
        {
            while (open.Count > 0 && result[open.Peek()].Content.End <= quote.Content.Start)
                open.Pop();
            int? around = open.Count > 0 ? open.Peek() : null;
            // One content begins at a place, and no two cross.
            if (
                report is not null
                && around is { } outer
                && (result[outer].Content.Start == quote.Content.Start || !result[outer].Content.Contains(quote.Content))
            )
                continue;
            if (number >= 0)
            {
                numbers[number] = result.Count;
                result.Add(
                    quote with
                    {
                        Continues = quote.Continues is { } first ? numbers[first] : null,
                        Parent =
                            quote.Parent is { } parent ? numbers[parent]
                            : around is { } inside && result[inside].Content.Contains(quote.Content) ? inside
                            : null,
                    }
                );
            }
            else
            {
                int? first = firsts.TryGetValue(report!, out var piece) ? piece : null;
                if (first is null && quote.Speaker is null && report!.Attribution.HasSource)
                    doubt(quote.Content);
                firsts[report!] = first ?? result.Count;
                result.Add(quote with { Continues = first, Parent = around });
            }

            open.Push(result.Count - 1);
        }

        return [.. result];
    }

    // Half of the content or more stands in marks: the quotation there is the statement.
    private bool IsQuoted(IndirectReport report)
    {
        var (all, quoted) = (0, 0);
        Count(report.First, report.Last, ref all, ref quoted);
        if (report.Rest is { } rest)
            Count(rest.First, rest.Last, ref all, ref quoted);
        // "He said it was late: “We fight until the end.”": the words themselves follow.
        var end = (report.Rest?.Last ?? report.Last) + 1;
        if (end + 1 < parse.ChunkCount && parse.Kind(end) == ChunkKind.Colon && parse.Kind(end + 1) == ChunkKind.Quote)
            Count(end, end + 1, ref all, ref quoted);
        return quoted * 2 >= all;
    }

    private void Count(int first, int last, ref int all, ref int quoted)
    {
        for (var i = first; i <= last; i++)
        {
            var length = parse.Span(i).Length;
            all += length;
            if (parse.Kind(i) == ChunkKind.Quote && isStatement(parse.Chunks[i].Quote))
                quoted += length;
        }
    }

    private TextSpan SpanOf(IndirectReport report) => parse.Span(report.First, report.Last);

    private static Quote Make(IndirectReport report, TextSpan content) =>
        new(
            content,
            QuoteKind.Indirect,
            report.Speaker,
            report.Attribution.HasSource ? report.Attribution.Mention : null,
            report.Attribution.Cue,
            report.Attribution.Via,
            report.Attribution.Addressee,
            null,
            null,
            report.Attribution.Basis,
            report.Attribution.Rule?.Id ?? ""
        )
        {
            Act = report.Act,
        };
}
