using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Dates;

/// <summary>What the expressions of one document are resolved against: its creation time, and the expressions found so far.</summary>
/// <param name="published">The document creation time (DCT); null if it is not known.</param>
internal sealed class ResolutionContext(Document document, CalendarDate? published)
{
    private static readonly Lexicon AsideWords = Lexicon.Of("Dates/aside-words");

    public Document Document { get; } = document;

    public CalendarDate? Published { get; } = published;

    private Memory? _latest;
    private Memory? _latestDay;
    private Memory? _leftFor;
    private Memory? _frame;
    private Memory? _latestQuarter;
    private Memory? _latestMonth;
    private Memory? _past;
    private Memory? _pastDay;
    private Memory? _story;
    private Memory? _dayOfQuotation;

    /// <summary>For tests: tries every rule at every token, without the index.</summary>
    public bool TriesAllRules { get; init; }

    /// <summary>A match for each depth of nesting, reused for every sentence.</summary>
    public Match[] Matches { get; } = Array.ConvertAll(new int[SentenceWindow.DeepestNesting + 1], static _ => new Match());

    // What each slot matched last, and at which token, counted from 1: many rules try the same slot at the same token.
    private readonly (int Token, Capture Capture)[] _lastMatches = new (int, Capture)[Slots.Count];

    // The longest expressions found at some tokens inside another one, for each depth of nesting.
    private readonly ((int At, int Outermost, int Observed) Key, Candidate? Candidate)[] _nested = new ((int, int, int), Candidate?)[
        SentenceWindow.DeepestNesting * NestedKept
    ];
    private const int NestedKept = 16;
    private int _observed = 1;

    /// <summary>What a text without a day of publication counts from.</summary>
    public TextKind Kind { get; } =
        published is null ? TextKindRules.Kinds.First(TextStyle.Of(document)) ?? TextKind.History : TextKind.News;

    /// <summary>Whether the seasons of the text are those of the south.</summary>
    public bool IsSouthern => _isSouthern ??= Hemisphere.IsSouthern(Document);

    private bool? _isSouthern;

    /// <summary>The number of the sentence that is being read.</summary>
    public int Sentence { get; set; }

    /// <summary>The number of its block.</summary>
    public int Block { get; set; }

    /// <summary>The last expression with a place in the calendar.</summary>
    public CalendarValue? Latest => Remembered(_latest)?.Value;

    /// <summary>
    /// The last expression with a place in the calendar that a text with a day of publication named in this paragraph or shortly before: what came "two days later" came so
    /// after what has just been told. What has happened does not count from a date that is ahead.
    /// </summary>
    public CalendarValue? LatestNear(Tense tense)
    {
        var latest = tense == Tense.Past && _latest is { } ahead && IsAhead(ahead.Value) ? _past : _latest;
        return Published is not null && latest is { } far && Sentence - far.Sentence > StorySentences ? null : Remembered(latest)?.Value;
    }

    /// <summary>The last day that a text with a day of publication named in this paragraph or shortly before, or a text without one named at all.</summary>
    public CalendarValue? NearDay =>
        Published is not null && _latestDay is { } far && Sentence - far.Sentence > NearSentences ? null : LatestDay;

    /// <summary><see cref="NearDay"/>; null in a clause in the past if that day is ahead.</summary>
    public CalendarValue? NearDayFor(Tense tense) => NearDay is { } day && !(tense == Tense.Past && IsAhead(day)) ? day : null;

    private const int NearSentences = 4;
    private const int StorySentences = 10;

    /// <summary>The last day that the text named.</summary>
    public CalendarValue? LatestDay => Remembered(_latestDay)?.Value;

    /// <summary>
    /// So many units from the date that the text last named. What has happened is not counted from a date ahead of the text: in "The trial opens on July 5. The victim, hurt
    /// on April 2, died the next day." it is the last date that is past. A day is unresolved if the text has left the last one. Null if the text named none.
    /// </summary>
    public Candidate? Beside(Grain grain, int units, Tense tense)
    {
        if (grain == Grain.Day && HasLeftDay)
            return Candidate.Unresolved(CalendarValue.OfUnknown(grain));
        var latest = grain == Grain.Day ? _latestDay : _latest;
        var past = grain == Grain.Day ? _pastDay : _past;
        var isBack = tense == Tense.Past && latest is { } ahead && IsAhead(ahead.Value);
        if (isBack && past is null)
            return Candidate.Unresolved(CalendarValue.OfUnknown(grain));
        var from = Remembered(isBack ? past : latest);
        return Candidate.Shifted(from?.Value, TimexAnchor.EarlierExpression, grain, units) is { } shifted
            ? shifted with
            {
                CountedFrom = from?.Expression,
            }
            : null;
    }

    private bool IsAhead(CalendarValue when) => Published is { } today && when.First?.CompareTo(today) > 0;

    private bool IsBehind(CalendarValue when) => Published is { } today && when.Last?.CompareTo(today) < 0;

    /// <summary>
    /// What happens at a token does not happen on the day that the sentence named last: "arrested on Sunday and will appear at 9 a.m.", "Doe, who was hired on May 3, resigned
    /// at 5 p.m."
    /// </summary>
    public bool IsOnAnotherDay(SentenceWindow window, int at, Tense tense) =>
        _latestDay is { } day
        && day.Sentence == Sentence
        && day.Expression.Start < window.Tokens[at].Start
        && (tense == Tense.Future && IsBehind(day.Value) || IsInClosedAside(day.Expression, window, at));

    /// <summary>Behind a comma, a relative pronoun or a participle begins what names the day; another comma closes it, and a verb follows.</summary>
    private static bool IsInClosedAside(TextSpan day, SentenceWindow window, int at)
    {
        var (close, hasVerb) = (at - 1, false);
        for (; close > window.Begin && window.Tokens[close].Start >= day.End && !window.IsMark(close, ','); close--)
            hasVerb |= Tenses.IsVerb(window, close);
        if (!hasVerb || !window.IsMark(close, ',') || window.Tokens[close].Start < day.End)
            return false;
        var open = close - 1;
        while (open > window.Begin && (window.Tokens[open].Start >= day.Start || !window.IsMark(open - 1, ',')))
            open--;
        return window.IsWord(open)
            && window.Tokens[open].Start < day.Start
            && (
                WordClasses.Of(window.Tokens[open]) is var classes
                    && (open > window.Begin && classes.Is(PartOfSpeech.Relative) || classes.Is(VerbForm.Participle))
                || Tenses.EndsInEd(window, window.Tokens[open])
            );
    }

    /// <summary>The last day that the sentence named, if it stands before a position; else null.</summary>
    public CalendarValue? DayOfSentenceBefore(int position) =>
        _latestDay is { } day && day.Sentence == Sentence && day.Expression.Start < position ? day.Value : null;

    /// <summary>Where the sentence named a day last, if that is before a position; else null.</summary>
    public TextSpan? PlaceOfDayBefore(int position) =>
        _latestDay is { } day && day.Sentence == Sentence && day.Expression.Start < position ? day.Expression : null;

    /// <summary>The day that the sentence before this one named last; null if it named none.</summary>
    public CalendarValue? DayOfLastSentence => _latestDay is { } day && Sentence - day.Sentence == 1 ? day.Value : null;

    /// <summary>The day in what tags a quotation shortly before in the same paragraph: “…,” she said on Friday.</summary>
    public CalendarValue? DayOfQuotationBefore =>
        _dayOfQuotation is { } day && day.Block == Block && Sentence - day.Sentence is > 0 and <= NearSentences ? day.Value : null;

    /// <summary>The last day, before that of publication, that this paragraph or the one before named in the two sentences before this one.</summary>
    public CalendarValue? PastDayNear =>
        _pastDay is { } day && Sentence - day.Sentence is > 0 and <= NearReport && Block - day.Block <= 1 && IsBehind(day.Value)
            ? day.Value
            : null;

    private const int NearReport = 2;

    /// <summary>Whether a date of an earlier year opens the sentence and stands before a comma: "In March 2019, …".</summary>
    public bool HasFrame => _frame?.Sentence == Sentence;

    /// <summary>Whether a past week, month or longer time opens the sentence: "In March she said: “…”".</summary>
    /// <param name="window">The sentence.</param>
    /// <param name="before">The token before which it stands.</param>
    public bool OpensWithPast(SentenceWindow window, int before) =>
        Previous is { When: { Grain: > Grain.Day } when } first
        && first.Start >= window.Begin
        && first.Start <= window.Begin + LongestOpening
        && first.End <= before
        && IsBehind(when);

    /// <summary>
    /// The day that the sentence named last before a position, or a day ahead that the sentence before it in the same block named: "They vote on Monday. Polls open at 8 a.m."
    /// </summary>
    public CalendarValue? DayBefore(int position, Tense tense) =>
        _latestDay is not { Value: var day } near || near.Expression != _latest?.Expression ? null
        : near.Sentence == Sentence ? (near.Expression.Start < position ? day : null)
        : near.Block == Block && Sentence - near.Sentence == 1 && IsAhead(day) && tense != Tense.Past ? day
        : null;

    /// <summary>The last quarter or half-year that the text named.</summary>
    public CalendarValue? LatestQuarter => Remembered(_latestQuarter)?.Value;

    /// <summary>A duration of several months was named after the last quarter: "in the first nine months".</summary>
    public bool ReportsMonths { get; private set; }

    /// <summary>The last expression of any kind.</summary>
    public Candidate? Previous { get; private set; }

    /// <summary>
    /// What "today" and "last year" are counted from: the day of publication or, in a text without one, what its kind tells; null if that is not known.
    /// </summary>
    public CalendarValue? ReferenceTime =>
        Published is { } day
            ? CalendarValue.OfDay(day)
            : Kind switch
            {
                TextKind.History => Latest,
                TextKind.Narrative => LatestDay,
                _ => null,
            };

    public TimexAnchor ReferenceAnchor => Published is null ? TimexAnchor.EarlierExpression : TimexAnchor.Publication;

    /// <summary>
    /// What the passage is about, from which a month or a day without a year is counted: in a history where its story stands; in a text with a day of publication the
    /// date of an earlier year that the paragraph named last. Null if the passage is about no other time than the text.
    /// </summary>
    private Memory? Story =>
        Published is { } day
            ? _story is { } story && story.Block == Block && Sentence - story.Sentence <= story.Sentences && story.Value.Year < day.Year
                ? story
                : null
            : Kind == TextKind.History
                ? _story
                : null;

    /// <summary>The extent of the expression that a value was counted from; null if it was not counted from one.</summary>
    public TextSpan? AnchorOf(Candidate candidate)
    {
        if (candidate.Anchor != TimexAnchor.EarlierExpression)
            return null;
        if (candidate.CountedFrom is { } from)
            return from;
        var grain = candidate.When?.Grain ?? Grain.Day;
        var day = grain == Grain.Day || Published is null && Kind == TextKind.Narrative ? Remembered(_latestDay) : null;
        var quarter = grain is Grain.Quarter or Grain.Half ? Remembered(_latestQuarter) : null;
        return (day ?? quarter ?? Remembered(_latest))?.Expression;
    }

    /// <summary>Takes an expression of the document into account for the ones after it.</summary>
    /// <param name="span">Its extent.</param>
    public void Observe(Candidate candidate, TextSpan span, SentenceWindow window)
    {
        Previous = candidate;
        _observed++;
        if (candidate is { Form: ExpressionForm.DefiniteDuration, Length: { } length })
            ReportsMonths = length.Smallest == TimeUnit.Month && length is not { Count: 1 or 3, Rest: null };
        else if (candidate.When?.Grain == Grain.Quarter)
            ReportsMonths = false;
        if (candidate.IsComparison || candidate.When is not { } when || when.Year == CalendarValue.Unknown)
            return;
        if (IsOfNoun(candidate, when, window))
            return;
        var memory = new Memory(when, Sentence, Block, span);
        var isAhead = IsAhead(when);
        _latest = memory;
        if (!isAhead)
            _past = memory;
        if (when.Grain <= Grain.Month && !IsAside(candidate, window))
            _latestMonth = memory;
        if (candidate.Anchor is not (TimexAnchor.Publication or TimexAnchor.Declared) && MovesStory(candidate, when, window))
            _story = memory;
        else if (OpensWithLastYear(candidate, when, window))
            _story = memory with { Sentences = 0 };
        else if (Published is not null)
            _story = null;
        if (when.Grain == Grain.Day)
            (_latestDay, _leftFor) = (memory, null);
        else if (_latestDay is null || when.Grain == Grain.Week || OpensEarlierYear(candidate, when, window))
            _leftFor = memory;
        if (OpensWithEarlierYear(candidate, when, window))
            _frame = memory;
        if (when.Grain == Grain.Day && !isAhead)
            _pastDay = memory;
        // "said Monday’s winner" does not tell when.
        if (
            when.Grain == Grain.Day
            && !(candidate.End < window.End && window.Tokens[candidate.End].Kind == TokenKind.Clitic)
            && DeicticRules.IsInTag(candidate.Start, window)
        )
            _dayOfQuotation = memory;
        if (
            when.Grain is Grain.Quarter or Grain.Half
            && (IsCurrent(when) is false || LatestQuarter is null || IsCurrent(LatestQuarter.Value))
        )
            _latestQuarter = memory;
    }

    /// <summary>
    /// "arrested on Monday over the December 9 robbery": behind the day of the clause, an earlier day tells which robbery, and "the same day" is Monday; but "lost the May 5 game and
    /// won the May 9 game".
    /// </summary>
    private bool IsOfNoun(Candidate candidate, CalendarValue when, SentenceWindow window) =>
        when is { Grain: Grain.Day, First: { } first }
        && _latestDay is { Value.First: { } named } day
        && day.Sentence == Sentence
        && first.CompareTo(named) < 0
        && candidate.Start > window.Begin
        && WordClasses.Of(window.Tokens[candidate.Start - 1]).Is(PartOfSpeech.Determiner)
        && window.IsWord(candidate.End)
        && window.Tokens[candidate.End].Case == LetterCase.Lower
        && !WordClasses.Of(window.Tokens[candidate.End]).Is(Tenses.AfterNouns)
        && IsOneClause(day.Expression, window, candidate.Start - 1);

    /// <summary>Between a day and a determiner stand only words, and no conjunction; a comma may follow a day that opens the sentence.</summary>
    private static bool IsOneClause(TextSpan day, SentenceWindow window, int determiner)
    {
        var i = determiner - 1;
        while (
            i > window.Begin
            && i > determiner - FarthestDay
            && window.Tokens[i].Start >= day.End
            && window.IsWord(i)
            && !WordClasses.Of(window.Tokens[i]).Is(PartOfSpeech.Conjunction)
        )
            i--;
        if (window.IsMark(i, ',') && day.Start <= window.Tokens[window.Begin + 1].Start)
            i--;
        return window.Tokens[i].Start < day.End;
    }

    private const int FarthestDay = 20;

    /// <summary>
    /// Whether a story goes on from an expression: from one that opens a sentence, and in a history from each month and day. A year inside a sentence may be an aside; a
    /// history goes on from it if it is later and past.
    /// </summary>
    private bool MovesStory(Candidate candidate, CalendarValue when, SentenceWindow window) =>
        candidate.Start <= window.Begin + LongestOpening && !OpensWithParticiple(candidate, window)
        || candidate.CountsFromStory
        || Published is null
            && (
                when.Grain < Grain.Season
                || Story?.Value.In(Grain.Year) is not { } story
                || when.In(Grain.Year)?.Year > story.Year && Tenses.Around(window, candidate.Start, candidate.End) == Tense.Past
            );

    /// <summary>"Built in 1902, the bridge was closed on May 5": its year is an aside.</summary>
    private bool OpensWithParticiple(Candidate candidate, SentenceWindow window) =>
        Published is not null
        && candidate.Start > window.Begin + 1
        && window.IsWord(window.Begin)
        && (WordClasses.Of(window.Tokens[window.Begin]).Is(VerbForm.Participle) || Tenses.EndsInEd(window, window.Tokens[window.Begin]));

    /// <summary>"Last year they came in April"; but not "Last year's winner resigned in April".</summary>
    private bool OpensWithLastYear(Candidate candidate, CalendarValue when, SentenceWindow window) =>
        Published is { } day
        && candidate.Form == ExpressionForm.ShiftedUnit
        && when.Grain == Grain.Year
        && when.Year < day.Year
        && candidate.Start <= window.Begin + 1
        && !(candidate.End < window.End && window.Tokens[candidate.End].Kind == TokenKind.Clitic);

    /// <summary>"In 2019 a storm hit the town": in a text of another year, the sentence goes on to something else.</summary>
    private bool OpensEarlierYear(Candidate candidate, CalendarValue when, SentenceWindow window) =>
        Published is { } day
        && when.Year < day.Year
        && candidate.Start <= window.Begin + LongestOpening
        && !OpensWithParticiple(candidate, window);

    /// <summary>"In January 1986, the shuttle rose …": what the sentence goes on to tell was so then.</summary>
    private bool OpensWithEarlierYear(Candidate candidate, CalendarValue when, SentenceWindow window) =>
        Published is { } day
        && when.Year < day.Year
        && candidate.Anchor != TimexAnchor.Publication
        && candidate.Start == window.Begin + 1
        && WordClasses.Of(window.Tokens[window.Begin]).Is(PartOfSpeech.Preposition)
        && window.IsMark(candidate.End, ',');

    /// <summary>How many words stand before a date that opens a sentence: "and in 1998".</summary>
    private const int LongestOpening = 2;

    /// <summary>A quarter that has not ended is a forecast, not a report; but the fiscal year of a company may have ended before the calendar year.</summary>
    private bool IsCurrent(CalendarValue when) => Published is { } today && when.Last?.CompareTo(today) >= 0;

    /// <summary>What a slot matches at a token.</summary>
    public Capture Match(Slot slot, SentenceWindow window, int at)
    {
        // What a nested expression is depends on the expression around it.
        if (slot.IsNested)
            return slot.Match(window, at);
        ref var last = ref _lastMatches[slot.Number];
        if (last.Token != at + 1)
            last = (at + 1, slot.Match(window, at));
        return last.Capture;
    }

    /// <summary>The longest expression that begins at a token; of two as long, that of the first rule.</summary>
    public Candidate? LongestMatch(SentenceWindow window, int at)
    {
        if (at >= window.End || window.Depth == SentenceWindow.DeepestNesting)
            return null;
        if (window.Depth == 0 || TriesAllRules)
            return FindLongest(window, at);
        // Several rules ask for the same expression inside the one that is being matched.
        ref var nested = ref _nested[(window.Depth * NestedKept) + (at % NestedKept)];
        var key = (at, window.Outermost, _observed);
        if (nested.Key != key)
        {
            var found = FindLongest(window, at);
            nested = (key, found);
        }

        return nested.Candidate;
    }

    private Candidate? FindLongest(SentenceWindow window, int at)
    {
        var rules = TriesAllRules ? RuleIndex.Everything : RuleIndex.BeginningAt(window, at);
        if (rules.Length == 0)
            return null;
        if (window.Depth == 0)
            window.Outermost = at;
        window.Depth++;
        Candidate? longest = null;
        var next = RuleIndex.Following.At(window, at + 1);
        foreach (var entry in rules)
        {
            if (entry.CanFollow(next))
                longest = LongerOf(longest, entry.Rule, window, at, null);
        }

        if (longest is not null)
            longest = Continued(longest, window, at);
        window.Depth--;
        return longest;
    }

    /// <summary>A text that is no history and has no day of publication counts only from what stands in the same sentence or the one before.</summary>
    private Memory? Remembered(Memory? memory) =>
        Published is not null || Kind == TextKind.History || memory is { } near && Sentence - near.Sentence <= 1 ? memory : null;

    private static Candidate Continued(Candidate longest, SentenceWindow window, int at)
    {
        while (true)
        {
            var found = longest;
            foreach (var rule in DateRules.Continuing)
                longest = LongerOf(longest, rule, window, at, found)!;
            if (ReferenceEquals(longest, found))
                return longest;
        }
    }

    private static Candidate? LongerOf(Candidate? longest, DateRule rule, SentenceWindow window, int at, Candidate? found)
    {
        var candidate = rule.CandidateAt(window, at, found, longest?.End ?? 0);
        window.Document.Progress.Trace?.Add(DateRules.Cascade, rule, window.Tokens[at].Span, candidate?.Value);
        return candidate ?? longest;
    }

    /// <summary>A day of a month without its year: the nearest, seen from the time of the passage.</summary>
    public Candidate? MonthDay(int month, int day, Tense tense)
    {
        if (day < 1 || day > CalendarDate.DaysIn(2000, month))
            return null;
        var story = MonthNamed(month, tense) ?? StoryFor(tense);
        if ((story?.Value ?? ReferenceTime) is not { } here || here.Year == CalendarValue.Unknown)
            return Candidate.Unresolved(CalendarValue.OfDay(CalendarValue.Unknown, month, day));
        if (here.Grain >= Grain.Year || here.First is not { } from)
            return here.In(Grain.Year) is { } only && day <= CalendarDate.DaysIn(only.Year, month)
                ? Counted(CalendarValue.OfDay(only.Year, month, day), story)
                : null;
        CalendarDate? best = null;
        // A date far ahead of a clause in the past is last year's, and the other way round; not in a story, which is past on both sides of its last date.
        var isTold = Published is null || story is not null;
        var looks =
            isTold ? 0
            : tense == Tense.Past ? -1
            : tense == Tense.Future ? 1
            : 0;
        for (var year = from.Year - 1; year <= from.Year + 1; year++)
        {
            if (CalendarDate.Of(year, month, day) is not { } candidate || (candidate.DayNumber - from.DayNumber) * looks < -Far)
                continue;
            if (best is null || Distance(candidate) < Distance(best.Value))
                best = candidate;
        }

        if (best is not { } nearest)
            return null;
        return (story is null && tense == Tense.Past ? Continued(year => CalendarDate.Of(year, month, day), nearest, NextDays) : null)
            ?? Counted(CalendarValue.OfDay(nearest), story);

        // A passage of a few sentences goes on rather than back.
        int Distance(CalendarDate candidate)
        {
            var days = candidate.DayNumber - from.DayNumber;
            return story is not null && Published is not null && days < 0 ? -2 * days : Math.Abs(days);
        }
    }

    /// <summary>
    /// A day of any year in the past, in a passage about an earlier year: the next one after the date that this sentence or the one before named, if it is near it. If the day
    /// by the day of publication is as near to that, nobody can tell. Null if the passage names no such date.
    /// </summary>
    /// <param name="ofYear">The day in a year.</param>
    /// <param name="byPublication">The day by the day of publication.</param>
    /// <param name="most">The most days after the date of the passage.</param>
    public Candidate? Continued(Func<int, CalendarDate?> ofYear, CalendarDate byPublication, int most)
    {
        if (
            Published is not { } today
            || _latestMonth is not { Value: { First: { } from, Last: { } to } } named
            || named.Block != Block
            || Sentence - named.Sentence > 1
            || named.Value.Year >= today.Year
        )
            return null;
        var next = ofYear(from.Year) is { } same && same.CompareTo(from) >= 0 ? same : ofYear(from.Year + 1);
        if (next is not { } day || day.CompareTo(to) <= 0 || day.DayNumber - to.DayNumber > most || day == byPublication)
            return null;
        return today.DayNumber - byPublication.DayNumber <= most
            ? Candidate.Unresolved(CalendarValue.OfDay(CalendarValue.Unknown, day.Month, day.Day))
            : Counted(CalendarValue.OfDay(day), named);
    }

    /// <summary>How far behind the last date of a passage a day without its year is still the next one.</summary>
    private const int NextDays = 45;

    /// <summary>The holiday of the story that the passage tells: that of its year, or the next one after a day or a month. Null if it tells none of an earlier year.</summary>
    public Candidate? HolidayOfStory(HolidayDate holiday, Tense tense)
    {
        if (Published is null || StoryFor(tense) is not { Value: { Grain: <= Grain.Year, First: { } from } } story)
            return null;
        var day =
            holiday.In(from.Year) is { } same && (story.Value.Grain == Grain.Year || same.CompareTo(from) >= 0)
                ? same
                : holiday.In(from.Year + 1);
        return day is { } found ? Counted(CalendarValue.OfDay(found), story) : null;
    }

    /// <summary>A month without its year: the one that fits the tense, else the nearest.</summary>
    public Candidate Month(int month, Tense tense)
    {
        var story = StoryFor(tense);
        if ((story?.Value ?? ReferenceTime) is not { } here || here.Year == CalendarValue.Unknown)
            return Candidate.Unresolved(CalendarValue.OfMonth(CalendarValue.Unknown, month));
        if (here.Grain >= Grain.Year || here.First is not { } from)
            return Counted(CalendarValue.OfMonth(here.In(Grain.Year)?.Year ?? here.Year, month), story);
        var ahead = (month - from.Month + 12) % 12;
        var back = (12 - ahead) % 12;
        var isTold = Published is null || story is not null;
        var forward =
            story is not null && Published is not null ? ahead <= FarthestAhead
            : isTold ? ahead <= back
            : tense == Tense.Future ? ahead <= 10
            : tense == Tense.Past ? ahead <= 1
            : ahead <= back;
        var months = (from.Year * 12) + from.Month - 1 + (forward ? ahead : -back);
        return Counted(CalendarValue.OfMonth(months / 12, month), story);
    }

    /// <summary>What a month or a day in a clause of a tense is counted from: only what is past belongs to the story of a text with a day of publication.</summary>
    private Memory? StoryFor(Tense tense) => Published is null || tense == Tense.Past ? Story : null;

    /// <summary>
    /// "The fire in November 2019 began on November 12": the month that the sentence or the one before it named with its year. "He left in June 2019. He came on June 10" is
    /// this June in June and in July.
    /// </summary>
    private Memory? MonthNamed(int month, Tense tense) =>
        Published is { } day
        && tense == Tense.Past
        && _latestMonth is { } named
        && named.Block == Block
        && Sentence - named.Sentence <= 1
        && named.Value.Year < day.Year
        && (named.Value.Grain == Grain.Month ? named.Value.Part : named.Value.First?.Month) == month
        && (named.Sentence == Sentence || (day.Month - month + 12) % 12 > 1)
            ? named
            : null;

    /// <summary>"Born in May 1950", "unlike in May 2019": a date that the passage is not about.</summary>
    private static bool IsAside(Candidate candidate, SentenceWindow window)
    {
        for (var i = candidate.Start - 1; i >= candidate.Start - FarthestAside; i--)
        {
            if (window.Is(i, AsideWords))
                return true;
        }

        return false;
    }

    private const int FarthestAside = 5;

    private Candidate Counted(CalendarValue value, Memory? story) =>
        story is null
            ? Candidate.Resolved(value, ReferenceAnchor)
            : Candidate.Resolved(value, TimexAnchor.EarlierExpression) with
            {
                CountsFromStory = true,
                CountedFrom = story.Value.Expression,
            };

    /// <summary>A weekday: today or the last such day; if the clause looks ahead, today or the next.</summary>
    public Candidate Weekday(int weekday, Tense tense)
    {
        if (ReferenceTime?.First is not { } from)
            return Candidate.Unresolved("XXXX-WXX-" + Figures.Write(weekday));
        var ahead = (weekday - from.IsoWeekday + 7) % 7;
        var days =
            Published is null || tense is Tense.Future or Tense.Present ? ahead
            : ahead == 0 ? 0
            : ahead - 7;
        return from.AddDays(days) is { } day
            ? Candidate.Resolved(CalendarValue.OfDay(day), ReferenceAnchor)
            : Candidate.Unresolved("XXXX-WXX-" + Figures.Write(weekday));
    }

    /// <summary>
    /// Whether this sentence or the one before has gone on to a month or an earlier year that is past and does not have the day that the text named last: what happened "the
    /// next day" did so on a day that it has not named.
    /// </summary>
    public bool HasLeftDay =>
        LeftFor is { Value: { Grain: not (Grain.Week or Grain.Weekend), First: { } first, Last: { } last } }
        && !(Published?.CompareTo(last) <= 0)
        && !(LatestDay?.First is { } day && day.CompareTo(first) >= 0 && day.CompareTo(last) <= 0);

    private Memory? LeftFor => _leftFor is { } span && span.Block == Block && Sentence - span.Sentence <= 1 ? span : null;

    /// <summary>
    /// A weekday that the text points back to: the first one from the day that it named last, or the one of a week that it named since. Null if it named neither.
    /// </summary>
    public Candidate? WeekdayBack(int weekday)
    {
        var from = LeftFor is { Value.Grain: Grain.Week } week ? week : Remembered(_latestDay);
        if (from?.Value.Grain != Grain.Week && HasLeftDay)
            return Candidate.Unresolved("XXXX-WXX-" + Figures.Write(weekday));
        return from?.Value.First is { } first && first.AddDays((weekday - first.IsoWeekday + 7) % 7) is { } day
            ? Candidate.Resolved(CalendarValue.OfDay(day), TimexAnchor.EarlierExpression) with
            {
                CountedFrom = from.Value.Expression,
            }
            : null;
    }

    /// <summary>A weekday in a sentence that a date of an earlier year opens: the first one from a day, else unresolved. Null in other sentences.</summary>
    /// <param name="weekday">Its number.</param>
    /// <param name="isAside">It stands in a clause that tells of something beside the story: it is unresolved.</param>
    public Candidate? WeekdayOfFrame(int weekday, bool isAside)
    {
        if (_frame is not { } frame || frame.Sentence != Sentence)
            return null;
        return
            !isAside && frame.Value is { Grain: Grain.Day, First: { } from } && from.AddDays((weekday - from.IsoWeekday + 7) % 7) is { } day
            ? Candidate.Resolved(CalendarValue.OfDay(day), TimexAnchor.EarlierExpression) with
            {
                CountedFrom = frame.Expression,
            }
            : Candidate.Unresolved("XXXX-WXX-" + Figures.Write(weekday));
    }

    /// <summary>So many units of the calendar from the reference time.</summary>
    public Candidate? Shifted(Grain grain, int units) => Candidate.Shifted(ReferenceTime, ReferenceAnchor, grain, units);

    private const int Far = 75;

    /// <summary>How many months a passage goes on to a month that it names without a year; it goes back to one that would be farther ahead.</summary>
    private const int FarthestAhead = 8;

    /// <summary>An expression that later ones may be counted from.</summary>
    /// <param name="Sentences">After how many sentences a story still goes on from it.</param>
    private readonly record struct Memory(CalendarValue Value, int Sentence, int Block, TextSpan Expression, int Sentences = 1);
}
