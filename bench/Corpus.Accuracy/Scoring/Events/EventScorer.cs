using System.Globalization;
using System.Text.RegularExpressions;
using Corpus.Accuracy.Data;
using Corpus.Accuracy.Tool;

namespace Corpus.Accuracy.Scoring.Events;

/// <summary>How many gold events have a day, month or year, for how many of them one was given, and how many of these are right.</summary>
internal readonly record struct EventScore(int Gold, int Answered, int Exact, int Compatible)
{
    public static EventScore operator +(EventScore a, EventScore b) =>
        new(a.Gold + b.Gold, a.Answered + b.Answered, a.Exact + b.Exact, a.Compatible + b.Compatible);
}

/// <summary>
/// Scores the dates of events. A gold event is answered by the shortest found event that covers its words. <b>Exact</b>: the same day, month or year.
/// <b>Compatible</b>: one is a part of the other. <c>NON-DCT</c> leaves out what happened on the day of publication: only the rest needs a
/// resolved expression.
/// </summary>
internal sealed partial class EventScorer
{
    public EventScore All { get; private set; }

    public EventScore NotOnPublication { get; private set; }

    public void Add(EventDocument document, ToolOutput found)
    {
        foreach (var gold in document.Events)
        {
            if (CalendarDate(gold.Time) is not { } date)
                continue;
            var words = new TextSpan(gold.Start, gold.End);
            var answer = found
                .Events.Where(e => e.Span.Contains(words))
                .OrderBy(e => e.Span.Length)
                .Select(e => CalendarDate(e.Date))
                .FirstOrDefault();
            var score = new EventScore(1, Count(answer is not null), Count(answer == date), Count(AreCompatible(answer, date)));
            All += score;
            if (date != document.Dct)
                NotOnPublication += score;
        }
    }

    public void Print(TextWriter output)
    {
        Print(output, "ALL", All);
        Print(output, "NON-DCT", NotOnPublication);
    }

    private static void Print(TextWriter output, string name, EventScore s)
    {
        var exact = new Ratio(s.Exact, s.Answered, s.Gold);
        var compatible = 100.0 * s.Compatible / Math.Max(1, s.Answered);
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{name, -8} gold={s.Gold} answered={s.Answered} exact P={100 * exact.Precision:F1} R={100 * exact.Recall:F1} F1={100 * exact.F1:F1} | compatible acc={compatible:F1}"
            )
        );
    }

    private static bool AreCompatible(string? answer, string date) =>
        answer is not null
        && (
            answer == date
            || answer.StartsWith(date + "-", StringComparison.Ordinal)
            || date.StartsWith(answer + "-", StringComparison.Ordinal)
        );

    // A day, month or year, or null: unknown parts and the time of day are dropped.
    private static string? CalendarDate(string? value)
    {
        var date = UnknownParts().Replace((value ?? "").Split('T')[0], "");
        return DayMonthOrYear().IsMatch(date) ? date : null;
    }

    private static int Count(bool right) => right ? 1 : 0;

    [GeneratedRegex("(-XX)+$")]
    private static partial Regex UnknownParts();

    [GeneratedRegex(@"^\d{4}(-\d\d(-\d\d)?)?$")]
    private static partial Regex DayMonthOrYear();
}
