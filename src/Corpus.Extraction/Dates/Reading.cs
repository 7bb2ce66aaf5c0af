using Corpus.Extraction.Sentences;

namespace Corpus.Extraction.Dates;

/// <summary>One document being read from its first expression to its last: what expressions are reckoned from.</summary>
internal sealed class Reading(Document document, CalendarDate? published)
{
    public Document Document { get; } = document;

    public CalendarDate? Published { get; } = published;

    /// <summary>A match for each depth of nesting: sentences are many, and one is read at a time.</summary>
    public Match[] Matches { get; } = [.. Enumerable.Range(0, Scan.DeepestNesting + 1).Select(_ => new Match())];

    /// <summary>The last expression with a place in the calendar.</summary>
    public CalendarValue? Latest { get; private set; }

    /// <summary>The last day that the text named.</summary>
    public CalendarValue? LatestDay { get; private set; }

    /// <summary>The last quarter or half-year that the text named.</summary>
    public CalendarValue? LatestQuarter { get; private set; }

    /// <summary>A stretch of several months was named after the last quarter: "in the first nine months".</summary>
    public bool ReportsMonths { get; private set; }

    /// <summary>The last expression of any kind.</summary>
    public Draft? Previous { get; private set; }

    /// <summary>Where "today" and "last year" are reckoned from: the day of publication; in a narrative without one, the date it has come to.</summary>
    public CalendarValue? Here => Published is { } day ? CalendarValue.OfDay(day) : Latest;

    public Anchor HereAnchor => Published is null ? Anchor.EarlierExpression : Anchor.Publication;

    public void Follow(Draft draft)
    {
        Previous = draft;
        if (draft.Type == TimexType.Duration && draft.Rule is "the past so long" or "the so long")
            ReportsMonths = draft.Value.EndsWith("M", StringComparison.Ordinal) && draft.Value is not ("P3M" or "P1M");
        else if (draft.When?.Grain == Grain.Quarter)
            ReportsMonths = false;
        if (draft.Aside || draft.When is not { } when || when.Year == CalendarValue.Unknown)
            return;
        Latest = when;
        if (when.Grain == Grain.Day)
            LatestDay = when;
        if (when.Grain is Grain.Quarter or Grain.Half && (GoesOn(when) is false || LatestQuarter is null || GoesOn(LatestQuarter.Value)))
            LatestQuarter = when;
    }

    /// <summary>A stretch that has not ended is forecast, not reported on; but a company's own year may have ended before the calendar's.</summary>
    private bool GoesOn(CalendarValue when) => Published is { } today && when.Last?.CompareTo(today) >= 0;

    /// <summary>The longest expression that begins at a token; of two as long, the rule that stands first.</summary>
    public Draft? Best(Scan scan, int at)
    {
        if (at >= scan.End || scan.Depth == Scan.DeepestNesting)
            return null;
        var rules = RuleTable.BeginningAt(scan, at);
        if (rules.Length == 0)
            return null;
        if (scan.Depth == 0)
            scan.Outermost = at;
        scan.Depth++;
        Draft? best = null;
        foreach (var candidate in rules)
        {
            if (candidate.CanFollow(scan, at + 1))
                best = Longer(best, candidate.Rule, scan, at, null);
        }

        if (best is not null)
            best = Continued(best, scan, at);
        scan.Depth--;
        return best;
    }

    private static Draft Continued(Draft best, Scan scan, int at)
    {
        while (true)
        {
            var found = best;
            foreach (var rule in RuleTable.Continuing)
                best = Longer(best, rule, scan, at, found) ?? best;
            if (ReferenceEquals(best, found))
                return best;
        }
    }

    private static Draft? Longer(Draft? best, ExpressionRule rule, Scan scan, int at, Draft? found)
    {
        if (rule.Pattern.At(scan, at, found) is not { } match || best is not null && match.End <= best.End)
            return best;
        var progress = scan.Document.Progress;
        var outer = progress.Rule;
        progress.Rule = rule.Name;
        if (rule.Read(match, scan) is { } draft)
            best = draft with { Start = at, End = match.End - draft.GivesBack, GivesBack = 0, Rule = rule.Name };
        progress.Rule = outer;
        return best;
    }

    public Draft? Day(int year, int month, int day) =>
        day >= 1 && day <= DaysIn(year, month) ? At(CalendarValue.OfDay(year, month, day)) : null;

    /// <summary>A value in its place; open where that lies beyond the years that the calendar counts.</summary>
    public Draft At(CalendarValue value, Anchor anchor = Anchor.Absolute) =>
        value.CanBeWritten ? new(TimexType.Date, value.ToString(), value, anchor) : Open(value with { Year = CalendarValue.Unknown });

    /// <summary>A value whose anchor the text does not give.</summary>
    public Draft Open(CalendarValue value) => new(TimexType.Date, value.ToString(), value, Anchor.Publication) { Unresolved = true };

    public Draft Open(string value, TimexType type = TimexType.Date) => new(type, value, null, Anchor.Publication) { Unresolved = true };

    /// <summary>A day of a month without its year: the nearest, seen from the publication or from the date the narrative has come to.</summary>
    public Draft? MonthDay(int month, int day, Tense tense)
    {
        if (day < 1 || day > DaysIn(2000, month))
            return null;
        if (Here is not { } here || here.Year == CalendarValue.Unknown)
            return Open(CalendarValue.OfDay(CalendarValue.Unknown, month, day));
        if (here.Grain >= Grain.Year || here.First is not { } from)
            return here.In(Grain.Year) is { } only && day <= DaysIn(only.Year, month) ? At(CalendarValue.OfDay(only.Year, month, day), HereAnchor) : null;
        CalendarDate? best = null;
        // A date far ahead of a clause in the past is last year's, and the other way round.
        var looks = Published is null ? 0 : tense switch { Tense.Past => -1, Tense.Future => 1, _ => 0 };
        for (var year = from.Year - 1; year <= from.Year + 1; year++)
        {
            if (CalendarDate.Of(year, month, day) is not { } candidate || (candidate.DayNumber - from.DayNumber) * looks < -Far)
                continue;
            if (best is null || Distance(candidate, from) < Distance(best.Value, from))
                best = candidate;
        }

        return best is { } nearest ? At(CalendarValue.OfDay(nearest), HereAnchor) : null;
    }

    /// <summary>A month without its year: the one the tense looks to, else the nearest.</summary>
    public Draft Month(int month, Tense tense)
    {
        if (Here is not { } here || here.Year == CalendarValue.Unknown)
            return Open(CalendarValue.OfMonth(CalendarValue.Unknown, month));
        if (here.Grain >= Grain.Year || here.First is not { } from)
            return At(CalendarValue.OfMonth(here.In(Grain.Year)?.Year ?? here.Year, month), HereAnchor);
        var ahead = (month - from.Month + 12) % 12;
        var back = (12 - ahead) % 12;
        var forward = Published is null ? ahead <= back
            : tense switch { Tense.Future => ahead <= 10, Tense.Past => ahead <= 1, _ => ahead <= back };
        var months = (from.Year * 12) + from.Month - 1 + (forward ? ahead : -back);
        return At(CalendarValue.OfMonth(months / 12, month), HereAnchor);
    }

    /// <summary>A weekday: today or the last such day; where the clause looks ahead, today or the next.</summary>
    public Draft Weekday(int weekday, Tense tense)
    {
        if (Here?.First is not { } from)
            return Open("XXXX-WXX-" + Figures.Write(weekday));
        var ahead = (weekday - IsoDay(from) + 7) % 7;
        var days = Published is null || tense is Tense.Future or Tense.Present ? ahead : ahead == 0 ? 0 : ahead - 7;
        return from.AddDays(days) is { } day ? At(CalendarValue.OfDay(day), HereAnchor) : Open("XXXX-WXX-" + Figures.Write(weekday));
    }

    /// <summary>So many units of the calendar from here.</summary>
    public Draft? Shifted(Grain grain, int units) => Shifted(Here, HereAnchor, grain, units);

    public Draft? Shifted(CalendarValue? from, Anchor anchor, Grain grain, int units) =>
        from?.In(grain) is { } unit && unit.Plus(units) is { } shifted ? At(shifted with { Time = "" }, anchor) : null;

    private const int Far = 75;

    public static int DaysIn(int year, int month) =>
        month is < 1 or > 12 ? 0 : DateTime.DaysInMonth(year is >= 1 and <= 9999 ? year : 2000, month);

    public static int IsoDay(CalendarDate day) => (((int)day.DayOfWeek + 6) % 7) + 1;

    private static int Distance(CalendarDate a, CalendarDate b) => Math.Abs(a.DayNumber - b.DayNumber);
}
