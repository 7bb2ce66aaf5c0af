using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Dates;

/// <summary>Finds the temporal expressions of a document and resolves them to the calendar.</summary>
internal static class ExpressionFinder
{
    // The full stop of "10 p.m. EST." is that of the sentence.
    private static readonly Lexicon Zones = Lexicon.Of("Dates/time-zones");

    /// <param name="published">The document creation time (DCT), from which relative expressions are resolved. If it is null, they are resolved from the dates of the text; each that the text does not anchor stays unresolved and is a finding.</param>
    /// <param name="declared">What words mean that are not to be read: later expressions are counted from it. It is in the order of the text, and null stands for no date.</param>
    public static TemporalExpression[] Find(
        Document document,
        CalendarDate? published,
        List<Finding> findings,
        IReadOnlyList<(TextSpan Words, DateInterval? When)>? declared = null
    ) => Find(new ResolutionContext(document, published), findings, declared ?? []);

    /// <inheritdoc cref="Find(Document, CalendarDate?, List{Finding}, IReadOnlyList{ValueTuple{TextSpan, DateInterval?}})"/>
    public static TemporalExpression[] Find(
        ResolutionContext context,
        List<Finding> findings,
        IReadOnlyList<(TextSpan Words, DateInterval? When)>? declared = null
    )
    {
        var next = 0;
        var document = context.Document;
        var expressions = new List<TemporalExpression>();
        foreach (var sentence in document.Sentences)
        {
            context.Sentence++;
            context.Block = sentence.Block;
            document.Progress.Reach(sentence.Span);
            var window = new SentenceWindow(context, sentence);
            for (var at = sentence.FirstToken; at < sentence.EndToken; )
            {
                while (next < declared?.Count && declared[next].Words.End <= document.Tokens[at].Start)
                    next++;
                if (next < declared?.Count && declared[next].Words.Contains(new TextSpan(document.Tokens[at].Start, 1)))
                {
                    var (words, when) = declared[next];
                    var start = at;
                    while (at < sentence.EndToken && document.Tokens[at].Start < words.End)
                        at++;
                    if (when is { } known && Declared(known) is { } value)
                        context.Observe(Candidate.Resolved(value) with { Start = start, End = at }, words, window);
                    continue;
                }

                if (context.LongestMatch(window, at) is not { } candidate || IsFragment(window, candidate))
                {
                    at++;
                    continue;
                }

                at = candidate.End;
                if (candidate.IsNothing)
                    continue;
                var expression = ToExpression(context, candidate, sentence.Span.End) with { AnchorSpan = context.AnchorOf(candidate) };
                context.Observe(candidate, expression.Span, window);
                expressions.Add(expression);
                if (candidate.IsUnresolved && context.Published is null)
                    findings.Add(new Finding(DiagnosticKinds.UnresolvedDate, expression.Span, document.Of(expression.Span)));
            }
        }

        return [.. expressions];
    }

    // Of an interval, nothing is counted.
    private static CalendarValue? Declared(DateInterval when) =>
        when.Precision switch
        {
            DatePrecision.Day when when.Start == when.End => CalendarValue.OfDay(when.Start),
            DatePrecision.Month when when.Start.Month == when.End.Month && when.Start.Year == when.End.Year => CalendarValue.OfMonth(
                when.Start.Year,
                when.Start.Month
            ),
            DatePrecision.Year when when.Start.Year == when.End.Year => CalendarValue.OfYear(when.Start.Year),
            _ => null,
        };

    /// <summary>A number inside something longer: the "50’s" of "CS50’s", the "1920" of "1920x1080", the "2022.10" of "tins.2022.10".</summary>
    private static bool IsFragment(SentenceWindow window, Candidate candidate)
    {
        var (first, end) = (candidate.Start, candidate.End);
        if (
            window.IsNumber(first)
            && window.IsGlued(first)
            && (
                // "serve/23ad1620"
                window.IsGlued(end)
                    && window.IsNumber(end)
                    && window.IsWord(end - 1)
                || window.IsWord(first - 1) && !(window.Tokens[first - 1] is { Length: 1, First: 'T' } && window.IsNumber(first - 2))
                || window.Tokens[first - 1] is { Kind: TokenKind.Mark, First: '.' or '_' or '=' } && window.IsGlued(first - 1)
            )
        )
            return true;
        // "2024By Ana Reyes" is two lines of a page, and "2024-05-09T16:00Z" a day with its hour.
        return candidate.Figures == 0
            && window.IsNumber(end - 1)
            && window.IsGlued(end)
            && window.IsWord(end)
            && !(candidate.Type == TimexType.Time || window.Tokens[end].First == 'T')
            && window.Tokens[end] is { Case: LetterCase.Lower or LetterCase.Mixed or LetterCase.Upper } or { Length: < 3 };
    }

    private static TemporalExpression ToExpression(ResolutionContext context, Candidate candidate, int sentenceEnd)
    {
        var document = context.Document;
        var last = document.Tokens[candidate.End - 1];
        var span = TextSpan.Between(
            document.Tokens[candidate.Start].Start,
            candidate.Figures > 0 ? last.Start + candidate.Figures
                : last.EndsAbbreviation && Zones.Contains(last) && last.End == sentenceEnd ? last.End - 1
                : last.End
        );
        var interval = candidate.Interval ?? candidate.When?.Interval;
        var isSeason = candidate.When is { Grain: Grain.Season } || candidate.Type == TimexType.Set;
        if (interval is { } days && candidate.Modifier == TimexModifier.Approx)
            interval = new DateInterval(days.Start, days.End, days.Precision, isApproximate: true);
        return new TemporalExpression(
            span,
            candidate.Type,
            isSeason && context.IsSouthern ? Hemisphere.Rename(candidate.Value) : candidate.Value,
            candidate.Modifier,
            candidate.Anchor,
            interval,
            candidate.Rule!.Id
        )
        {
            Form = candidate.Form,
        };
    }
}
