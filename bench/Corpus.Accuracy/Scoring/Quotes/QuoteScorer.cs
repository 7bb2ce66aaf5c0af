using Corpus.Accuracy.Data;
using Corpus.Accuracy.Tool;

namespace Corpus.Accuracy.Scoring.Quotes;

/// <summary>
/// Scores quotations of some kinds, with their speakers. Spans are compared one to one by their cores: <b>exact</b> is the same core, <b>relaxed</b> a
/// similarity of four fifths. A speaker is right by <b>name</b> or <b>strict</b> (<see cref="SpeakerNames"/>); by <b>entity</b> if a pronoun's person is named.
/// Gold quotations of other kinds count neither way, and a prediction that falls on one of them, or on an ignored region, is dropped.
/// </summary>
/// <param name="kinds">The kinds of gold quotations to score: <c>direct</c>, <c>mixed</c>, <c>indirect</c>.</param>
internal sealed class QuoteScorer(params string[] kinds)
{
    private const double Relaxed = 0.8;

    private readonly bool _indirect = kinds.Contains("indirect");

    public QuoteScore Score(QuoteDocument document, ToolOutput found, Action<Mistake>? report = null)
    {
        var (gold, ignored) = Gold(document);
        var predicted = Predicted(document.Text, found);
        var exact = Exact(gold, predicted);
        var relaxed = Similar(gold, predicted);
        var matched = exact.Concat(relaxed).Select(m => m.Predicted).ToHashSet();
        var scored = predicted.Where(p => matched.Contains(p) || !IsIgnored(p.Span, gold, ignored)).ToList();
        if (report is not null)
            Report(document, gold, scored, exact, report);

        Verdict[] verdicts = [.. exact.Select(m => Judge(m.Gold.Quote, m.Predicted.Quote))];
        Ratio Of(int right) => new(right, scored.Count, gold.Count);
        Share Speakers(Func<Verdict, bool> asked, Func<Verdict, bool> right) =>
            new(verdicts.Count(v => asked(v) && right(v)), verdicts.Count(asked));
        return new QuoteScore
        {
            ExactSpan = Of(exact.Count),
            RelaxedSpan = Of(relaxed.Count),
            Name = Speakers(v => v.HasSpeaker, v => v.Name),
            Strict = Speakers(v => v.HasSpeaker, v => v.Strict),
            NoSpeaker = Speakers(v => !v.HasSpeaker, v => v.Name),
            Entity = Speakers(v => v.Entity is not null, v => v.Entity == true),
            EndToEndName = Of(verdicts.Count(v => v.Name)),
            EndToEndStrict = Of(verdicts.Count(v => v.Strict)),
            EndToEndRelaxed = Of(relaxed.Count(m => Judge(m.Gold.Quote, m.Predicted.Quote).Name)),
            EndToEndEntity = Of(verdicts.Count(v => v.Entity ?? v.Name)),
        };
    }

    private (List<GoldSpan> Gold, List<TextSpan> Ignored) Gold(QuoteDocument document)
    {
        var (gold, ignored) = (new List<GoldSpan>(), new List<TextSpan>());
        foreach (var quote in document.Quotes)
        {
            var isIndirect = quote.Kind == "indirect";
            var cores = QuoteSpans.Cores(document.Text, new TextSpan(quote.Start, quote.End), isIndirect && _indirect);
            if (kinds.Contains(quote.Kind) && (!isIndirect || SayingCues.Says(quote.CueText)))
                gold.AddRange(cores.Select(core => new GoldSpan(core, quote)));
            else if (!isIndirect || _indirect)
                ignored.AddRange(cores);
        }

        ignored.AddRange(
            document.Ignore.SelectMany(region => QuoteSpans.Cores(document.Text, new TextSpan(region.Start, region.End), isIndirect: false))
        );
        return (gold, ignored);
    }

    private List<FoundSpan> Predicted(string text, ToolOutput found) =>
        [
            .. found
                .Quotes.Where(q => !q.IsTerm && q.IsIndirect == _indirect)
                .SelectMany(quote => QuoteSpans.Cores(text, quote.Span, _indirect).Select(core => new FoundSpan(core, quote)))
                .DistinctBy(p => p.Span)
                .OrderBy(p => p.Span.Start)
                .ThenBy(p => p.Span.End),
        ];

    private static List<Match> Exact(List<GoldSpan> gold, List<FoundSpan> predicted)
    {
        var at = gold.GroupBy(g => g.Span).ToDictionary(g => g.Key, g => g.First());
        return [.. predicted.Where(p => at.ContainsKey(p.Span)).Select(p => new Match(at[p.Span], p))];
    }

    private static List<Match> Similar(List<GoldSpan> gold, List<FoundSpan> predicted)
    {
        var candidates =
            from p in predicted.Index()
            from g in gold.Index()
            let similarity = g.Item.Span.Similarity(p.Item.Span)
            where similarity >= Relaxed
            orderby similarity descending, g.Index, p.Index
            select (g.Index, p.Index);
        return [.. OneToOne.Match(candidates).Select(m => new Match(gold[m.Gold], predicted[m.Predicted]))];
    }

    // At least half of the shorter one lies in the other, and no scored quotation is touched.
    private static bool IsIgnored(TextSpan span, List<GoldSpan> gold, List<TextSpan> ignored) =>
        ignored.Any(i => span.Overlap(i) is > 0 and var shared && 2 * shared >= Math.Min(span.Length, i.Length))
        && !gold.Any(g => g.Span.Overlap(span) > 0);

    private static Verdict Judge(GoldQuote gold, FoundQuote found)
    {
        if (string.IsNullOrEmpty(gold.SpeakerText))
            return new Verdict(false, string.IsNullOrEmpty(found.Speaker), string.IsNullOrEmpty(found.Speaker), null);
        string[] named = [.. new[] { found.Speaker, found.SourceText }.OfType<string>().Where(n => n.Trim().Length > 0)];
        bool? entity = gold.SpeakerEntity?.Answers.OfType<string>().ToArray() is { Length: > 0 } entities
            ? found.Speaker is { Length: > 0 } speaker && entities.Any(e => SpeakerNames.NameTheSame(e, speaker))
            : null;
        return new Verdict(
            true,
            named.Any(n => SpeakerNames.AreEqual(gold.SpeakerText, n)),
            entity == true || named.Any(n => SpeakerNames.NameTheSame(gold.SpeakerText, n)),
            entity
        );
    }

    private void Report(QuoteDocument document, List<GoldSpan> gold, List<FoundSpan> scored, List<Match> exact, Action<Mistake> report)
    {
        void Add(string what, string? expected, string? found, TextSpan span) =>
            report(
                new Mistake(
                    $"quotes {string.Join(',', kinds)}",
                    document.Id,
                    what,
                    expected ?? "nobody",
                    found ?? "nobody",
                    Mistake.Around(document.Text, span, 160, 160)
                )
            );

        foreach (var (g, p) in exact.Where(m => !Judge(m.Gold.Quote, m.Predicted.Quote).Name))
            Add("speaker", g.Quote.SpeakerEntity?.ToString() ?? g.Quote.SpeakerText, p.Quote.Speaker, g.Span);
        foreach (var g in gold.Except(exact.Select(m => m.Gold)))
            Add("missed " + g.Quote.Kind, g.Quote.SpeakerText, "no quotation", g.Span);
        foreach (var p in scored.Except(exact.Select(m => m.Predicted)))
            Add("spurious " + p.Quote.Kind, "no quotation", p.Quote.Speaker, p.Span);
    }

    private sealed record GoldSpan(TextSpan Span, GoldQuote Quote);

    private sealed record FoundSpan(TextSpan Span, FoundQuote Quote);

    private sealed record Match(GoldSpan Gold, FoundSpan Predicted);

    private sealed record Verdict(bool HasSpeaker, bool Strict, bool Name, bool? Entity);
}
