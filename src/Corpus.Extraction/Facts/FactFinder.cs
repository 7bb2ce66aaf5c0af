using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.Pages;
using Corpus.Extraction.Rules;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Facts;

/// <summary>Reads off a page what it says of itself: the title, the authors, the outlet, the day of publication and the language.</summary>
/// <remarks>
/// The article is found first, by the lengths of the lines. The title is the line before it for which the most speaks. Authors and day are looked for around the
/// title, then after the article.
/// </remarks>
internal sealed class FactFinder
{
    // Where authors and days are looked for, in lines.
    private const int AboveTitle = 6;
    private const int IntoArticle = 3;
    private const int AfterTitle = 20;
    private const int FarFromArticle = 60;
    private const int AfterArticle = 12;
    private const int BeforeEnd = 6;

    // In characters.
    private const int LongestLead = 300;

    // A page is English if one word of so many belongs to the closed classes of English.
    private const int EnglishShare = 5;

    // A page is foreign if there is not one in so many; English has one in two or three.
    private const int ForeignShare = 8;
    private const int FewestForeignWords = 60;
    private const int FewestWords = 20;

    private readonly string _text;
    private readonly string? _declared;
    private readonly FactPage _page;
    private readonly Trace? _trace;

    private FactFinder(Page page, string? declared, ExtractionProgress progress) =>
        (_text, _declared, _page, _trace) = (
            page.Text,
            declared is null ? null : PageWords.Fold(declared, new(0, declared.Length)),
            new FactPage(page),
            progress.Trace
        );

    /// <summary>All cascades of the stage.</summary>
    public static IReadOnlyList<Cascade> Cascades { get; } =
    [DayOrderRules.Order, TitleRules.Evidence, .. BylineRules.Cascades, DayRules.Claims];

    /// <param name="declared">The title that the catalog gives, or null.</param>
    public static PageFacts Find(Page page, string? declared, ExtractionProgress? progress = null)
    {
        progress ??= new ExtractionProgress();
        return new FactFinder(page, declared, progress).Find(progress);
    }

    private PageFacts Find(ExtractionProgress progress)
    {
        if (_page.Lines.Length == 0)
            return PageFacts.None;
        ReadNumericDays(progress);
        var titleLine = FindTitle();
        var title = titleLine is { } number ? TitleOf(_page.Lines[number]) : null;
        var near = Near(titleLine);
        var (day, other) = FindDay(near, titleLine);
        var byline = FindByline(near, titleLine);
        return new PageFacts(
            title,
            byline,
            title is null ? null : FindOutlet(titleLine!.Value, title),
            day,
            Language(),
            other,
            titleLine ?? -1,
            FactLines(near, titleLine, byline),
            _page.Words.Words >= FewestForeignWords && _page.Words.EnglishWords * ForeignShare < _page.Words.Words
        );
    }

    /// <summary>The lines near the title that have no more than the authors and the day, and the line of the byline, wherever it stands.</summary>
    private EquatableArray<int> FactLines(List<int> near, int? title, PageFact? byline) =>
        near.Where(i => _page.Lines[i].IsFact)
            .Concat(
                _page
                    .Lines.Where(line => byline is not null && line.Span.Contains(byline.Span) && line.Items.Length > 0)
                    .Select(line => line.Number)
            )
            .Where(i => i != title)
            .Distinct()
            .OrderBy(i => i)
            .ToEquatableArray();

    /// <summary>Reads the days in numbers again, now that the other days of the page tell their order.</summary>
    private void ReadNumericDays(ExtractionProgress progress)
    {
        var order = 0;
        foreach (var line in _page.Lines)
        {
            progress.Reach(line.Span);
            if (!line.Line.Terms.HasDigit)
                continue;
            foreach (var item in line.Items)
            {
                order += item switch
                {
                    { Kind: LineItemKind.Day, Day.Form: DayForm.NumbersMonthFirst } => 3,
                    { Kind: LineItemKind.Day, Day.Form: DayForm.NumbersDayFirst } => -3,
                    { Kind: LineItemKind.Day, Day.Form: DayForm.MonthFirst } => 1,
                    { Kind: LineItemKind.Day, Day.Form: DayForm.DayFirst } => -1,
                    { Kind: LineItemKind.Zone } => LineReader.OrderOf(line.Tokens[item.First]) switch
                    {
                        DayOrder.MonthFirst => 1,
                        DayOrder.DayFirst => -1,
                        _ => 0,
                    },
                    _ => 0,
                };
            }
        }

        var known =
            order > 0 ? DayOrder.MonthFirst
            : order < 0 ? DayOrder.DayFirst
            : DayOrder.Unknown;
        foreach (var line in _page.Lines)
        {
            if (!line.Line.Terms.HasDigit)
                continue;
            foreach (var item in line.Items)
            {
                if (item.Day.Form >= DayForm.NumbersMonthFirst)
                {
                    line.Read(known, _trace);
                    break;
                }
            }
        }
    }

    private int? FindTitle()
    {
        var points = new int?[_page.Lines.Length];
        int? best = null;
        for (var i = 0; i <= _page.Core; i++)
        {
            var line = _page.Lines[i];
            if (!TitleRules.MayBeTitle(line) && line.Key != _declared)
                continue;
            points[i] = TitleRules.Points(new TitleContext(_page, i, points, _trace));
            if (
                _declared is not null
                && (line.Key == _declared) is var same
                && best is { } known
                && same != (_page.Lines[known].Key == _declared)
            )
                best = same ? i : best;
            else if (best is not { } other || points[i] > points[other] || points[i] == points[other] && line.Key == _page.Lines[other].Key)
                best = i;
        }

        return best is { } title && (points[title] >= TitleRules.Least || _page.Lines[title].Key == _declared) ? best : null;
    }

    /// <summary>The title without the name of the site after a bar: "Snow falls on the hills | Alpine Post".</summary>
    private PageFact TitleOf(FactLine line)
    {
        var end = line.Span.End;
        var bar = _text.LastIndexOf(" | ", line.Span.End - 1, line.Span.Length, StringComparison.Ordinal);
        if (bar > 0)
        {
            var (head, tail) = (TextSpan.Between(line.Span.Start, bar), TextSpan.Between(bar + 3, line.Span.End));
            if (WordsOf(tail) <= 5 && WordsOf(head) >= 3)
                end = head.End;
        }

        while (end > line.Span.Start && char.IsWhiteSpace(_text[end - 1]))
            end--;
        var span = TextSpan.Between(line.Span.Start, end);
        return new PageFact(span.In(_text), span, TitleRules.Evidence.Id);
    }

    private int WordsOf(TextSpan span) => PageWords.Fold(_text, span).Count(c => c == ' ') + 1;

    /// <summary>The lines around the title, those after it first.</summary>
    private List<int> Near(int? title)
    {
        var lines = new List<int>();
        var start = title ?? _page.First;
        var sentence = FirstSentence(title);
        var last = sentence - start < FarFromArticle ? sentence + IntoArticle : start + AfterTitle;
        for (var i = start; i <= last && i < _page.Lines.Length; i++)
            lines.Add(i);
        for (var i = start - 1; i >= Math.Max(0, start - AboveTitle); i--)
            lines.Add(i);
        return lines;
    }

    /// <summary>The first line of the article that ends like a sentence, below the title, which may be a question.</summary>
    private int FirstSentence(int? title)
    {
        var at = _page.First;
        if (title is not { } number)
            return at;
        for (at = Math.Max(at, number); at < _page.Last; at++)
        {
            if (_page.Lines[at].EndsSentence && _page.Lines[at].Key != _page.Lines[number].Key)
                break;
        }

        return at;
    }

    private (PageFact? Day, PageFact? Other) FindDay(List<int> near, int? title)
    {
        var claims = new List<(DayClaim Claim, CalendarDate Date, TextSpan Span, string Rule)>();
        foreach (var i in near.Where(i => i != title))
            ReadDays(_page.Lines[i], isAfterArticle: false, claims);
        if (claims.Count == 0)
        {
            for (var i = _page.Last + 1; i < Math.Min(_page.Lines.Length, _page.Last + AfterArticle); i++)
                ReadDays(_page.Lines[i], isAfterArticle: true, claims);
        }

        if (claims.Count == 0 && ReadDateline(title) is { } dateline)
            return (dateline, null);
        if (claims.Count == 0)
            return default;
        var first = claims.OrderBy(c => c.Claim).First();
        // Two lines that say when the page was published, and do not say the same.
        var other = claims.Where(c => c.Claim == DayClaim.Published && first.Claim == DayClaim.Published && c.Date != first.Date).ToArray();
        return (Fact(first.Date, first.Span, first.Rule), other.Length > 0 ? Fact(other[0].Date, other[0].Span, other[0].Rule) : null);

        static PageFact Fact(CalendarDate date, TextSpan span, string rule) => new(date.ToString(), span, rule);
    }

    /// <summary>The day of a dateline, with a year that the title or the copyright names and the weekday of the first paragraph confirms.</summary>
    private PageFact? ReadDateline(int? title)
    {
        var line = _page.Lines[_page.First];
        var tokens = LineTokens.Read(_text, new TextSpan(line.Span.Start, Math.Min(line.Span.Length, LongestLead)));
        // A place in capitals: "GENEVA, June 3", but not "On June 3".
        if (tokens.Length == 0 || tokens[0].Case != LetterCase.Upper)
            return null;
        for (var at = 0; at < tokens.Length && !(tokens[at].SpaceBefore && tokens[at].First is '-' or '–' or '—'); at++)
        {
            if (tokens[at].Kind == TokenKind.Word && !tokens[at].IsCapitalized)
                return null;
            if (DayReader.Month(tokens[at]) == 0 || at == 0)
                continue;
            var day = DayReader.Read(_text, tokens, at, DayOrder.Unknown, null, out var end);
            if (day.Form == DayForm.None || !tokens.Skip(end).Take(8).Any(t => t.First is '-' or '–' or '—'))
                return null;
            var date = day.Date ?? Dated(tokens, at, end, title);
            var span = TextSpan.Between(tokens[at].Start, tokens[end - 1].End);
            return
                date is { } known
                && DayRules.Claims.First(new DayContext(span, Label.None, IsAfterArticle: false, InDateline: true, _trace), out var rule)
                    is not null
                ? new PageFact(known.ToString(), span, rule!.Id)
                : null;
        }

        return null;
    }

    private CalendarDate? Dated(Token[] lead, int month, int end, int? title)
    {
        var number = lead.Skip(month).Take(end - month).Select(t => DayReader.Number(_text, t)).FirstOrDefault(n => n > 0);
        foreach (var line in _page.Lines)
        {
            if (
                line.Number != title
                && !(line.Span.Length <= LongestLead && line.Key.StartsWith("copyright ", StringComparison.Ordinal))
                && line.First != '©'
            )
                continue;
            foreach (var token in line.Tokens)
            {
                if (
                    token.Length == 4
                    && DayReader.Number(_text, token) is >= 1800 and <= 2100 and var year
                    && CalendarDate.Of(year, DayReader.Month(lead[month]), number) is { } date
                    && lead.Any(t => t.IsCapitalized && LineReader.Weekday(t) == date.IsoWeekday)
                )
                    return date;
            }
        }

        return null;
    }

    private void ReadDays(FactLine line, bool isAfterArticle, List<(DayClaim, CalendarDate, TextSpan, string)> claims)
    {
        if (
            !line.HasDay
            || !(line.IsFact || line.Items[0].Kind is LineItemKind.Label or LineItemKind.Day && !line.EndsSentence || PlainWords(line) <= 1)
            || isAfterArticle && !line.IsStamp
        )
            return;
        var label = LabelBefore(line);
        foreach (var item in line.Items)
        {
            if (item is { Kind: LineItemKind.Label, Label: Label.Published or Label.Updated })
                label = item.Label;
            if (item.Kind != LineItemKind.Day)
                continue;
            var span = TextSpan.Between(line.Tokens[item.First].Start, line.Tokens[item.End - 1].End);
            if (
                item.Day.Date is { } date
                && DayRules.Claims.First(new DayContext(span, label, isAfterArticle, InDateline: false, _trace), out var rule) is { } claim
            )
                claims.Add((claim, date, span, rule!.Id));
            if (label == Label.Published)
                label = Label.None;
        }
    }

    /// <summary>The label of a line that has nothing else, above another.</summary>
    private Label LabelBefore(FactLine line)
    {
        var label = Label.None;
        foreach (var item in line.Number > 0 ? _page.Lines[line.Number - 1].Items : [])
        {
            if (item.Kind == LineItemKind.Label)
                label = item.Label;
            else if (item.Kind != LineItemKind.Mark)
                return Label.None;
        }

        return label;
    }

    private static int PlainWords(FactLine line)
    {
        var words = 0;
        foreach (var item in line.Items)
        {
            if (item.Kind == LineItemKind.Word && LineReader.IsPlain(line.Text, line.Tokens[item.First]))
                words++;
        }

        return words;
    }

    private PageFact? FindByline(List<int> near, int? title)
    {
        var reference = title ?? _page.First;
        var lines = near.Where(i => i != title && _page.Lines[i].Items.Length > 0).ToArray();
        var after = Enumerable
            .Range(Math.Max(_page.First, _page.Last - BeforeEnd), AfterArticle + BeforeEnd)
            .Where(i => i < _page.Lines.Length && i != title && _page.Lines[i].Items.Length > 0)
            .ToArray();
        var labeled = lines
            .Concat(Enumerable.Range(lines.Length == 0 ? reference : lines.Max() + 1, IntoArticle))
            .Where(i => i < _page.Lines.Length && i != title && _page.Lines[i].Items.Length > 0)
            .ToArray();
        return First(BylineRules.Labeled, labeled) ?? First(BylineRules.Named, lines) ?? First(BylineRules.AtEnd, after);

        PageFact? First(Cascade<BylineContext, Authors> rules, int[] places)
        {
            foreach (var i in places)
            {
                if (rules.First(new BylineContext(_page, i, reference, title is not null, _trace), out var rule) is { } authors)
                    return new PageFact(authors.Text, authors.Span, rule!.Id);
            }

            return null;
        }
    }

    /// <summary>The name of the site, after the title in a line that has both: "Snow falls on the hills | Alpine Post".</summary>
    private PageFact? FindOutlet(int titleLine, PageFact title)
    {
        var key = PageWords.Fold(_text, title.Span);
        for (var i = 0; i < _page.Lines.Length && i <= Math.Max(titleLine, 20); i++)
        {
            var line = _page.Lines[i];
            if (
                line.Span.Length > title.Span.Length + 60
                || line.Key.Length <= key.Length
                || !line.Key.StartsWith(key + " ", StringComparison.Ordinal)
            )
                continue;
            var mark = line.Tokens.LastOrDefault(t => t.Kind == TokenKind.Mark && t.SpaceBefore && t.First is '|' or '-' or '–' or '—');
            if (mark.Length == 0 || mark.End >= line.Span.End || mark.Start < line.Span.Start + title.Span.Length)
                continue;
            var start = mark.End;
            while (start < line.Span.End && char.IsWhiteSpace(_text[start]))
                start++;
            var span = TextSpan.Between(start, line.Span.End);
            if (span.Length > 0 && char.IsUpper(_text[span.Start]) && WordsOf(span) <= 5)
                return new PageFact(span.In(_text), span, "fact/outlet-after-title");
        }

        return null;
    }

    private PageFact? Language() =>
        _page.Words.Words >= FewestWords && _page.Words.EnglishWords * EnglishShare >= _page.Words.Words
            ? new PageFact("en", new TextSpan(0, _text.Length), "fact/language")
            : null;
}
