using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Corpus.Export;

/// <summary>Writes events as a calendar (iCalendar, RFC 5545). An event whose clock time is known is an entry at that time, any other an all-day entry.</summary>
public static class CorpusCalendar
{
    private const int LongestLine = 75;

    /// <summary>Returns a calendar with an entry for each event, in their order.</summary>
    /// <param name="events">The events.</param>
    /// <returns>The calendar.</returns>
    /// <remarks>
    /// <para>
    /// The first line of a description is the date in EDTF, because a calendar has only days, and "2025-06" is not a day. If the text states a time of the day, its words follow.
    /// A time is written without a zone, as the text has it; the words name the zone if the text does.
    /// </para>
    /// <para>An event has the same UID in every calendar, so that a second import changes entries and adds none.</para>
    /// <para>DTSTAMP, which the format requires, is the publication date of the article, or 1970-01-01 if that is not known. It is never the current time.</para>
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="events"/> is null.</exception>
    /// <exception cref="InvalidOperationException">An event belongs to no article.</exception>
    public static string Write(IEnumerable<DatedEvent> events) => Written.ToString((TextWriter output) => Write(output, events));

    /// <summary>Writes a calendar with an entry for each event, as <see cref="Write(IEnumerable{DatedEvent})"/> returns it.</summary>
    /// <param name="output">The writer. Each entry is written when its event is read, so that the calendar can be larger than memory.</param>
    /// <param name="events">The events.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">An event belongs to no article.</exception>
    public static void Write(TextWriter output, IEnumerable<DatedEvent> events)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(events);
        Add(output, "BEGIN:VCALENDAR");
        Add(output, "VERSION:2.0");
        Add(output, "PRODID:-//Corpus//Corpus 1//EN");
        foreach (var e in events)
            Entry(output, e);
        Add(output, "END:VCALENDAR");
    }

    private static void Entry(TextWriter calendar, DatedEvent happening)
    {
        var (when, article) = (happening.When, happening.Article);
        Add(calendar, "BEGIN:VEVENT");
        Add(calendar, "UID:" + Uid(happening));
        Add(calendar, $"DTSTAMP:{Day(article.Published ?? DateOnly.FromDateTime(DateTime.UnixEpoch))}T000000Z");
        Add(calendar, happening.Time is { } time ? $"DTSTART:{Day(when.Start)}T{time:HHmm}00" : "DTSTART;VALUE=DATE:" + Day(when.Start));
        // The day after the last one; one day needs none, and the last day of all has none.
        if (when.End != when.Start && when.End != DateOnly.MaxValue)
            Add(calendar, "DTEND;VALUE=DATE:" + Day(when.End.AddDays(1)));
        Add(calendar, "SUMMARY:" + Text(Line.Of(happening.Text)));
        Add(
            calendar,
            $"DESCRIPTION:{Text(Line.When(happening))}{Text(Words(happening))}\\n{Text(Line.Of(happening.Sentence.Text))}\\n{Text(Line.SourceOf(happening))}"
        );
        if (Line.WebAddress(article) is { } address)
            Add(calendar, "URL:" + address);
        if (article.Tags.Count > 0)
            Add(calendar, "CATEGORIES:" + string.Join(',', article.Tags.Select(tag => Text(Line.Of(tag)))));
        Add(calendar, "TRANSP:TRANSPARENT");
        Add(calendar, "END:VEVENT");
    }

    /// <summary>The words for a time of the day, which name its zone if the text does.</summary>
    private static string Words(DatedEvent happening) =>
        happening.Time is null && happening.PartOfDay is null ? "" : $" ({Line.Of(happening.Expression.Passage.Text)})";

    private static string Uid(DatedEvent happening) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{happening.Article.Path}\n{happening.Id}")).AsSpan(0, 16)) + "@corpus";

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Text(string value) =>
        value
            .Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace(";", "\\;", StringComparison.Ordinal)
            .Replace(",", "\\,", StringComparison.Ordinal);

    /// <summary>Writes a line, folded so that no line has more than 75 bytes and no character is divided.</summary>
    private static void Add(TextWriter calendar, string line)
    {
        var bytes = 0;
        foreach (var character in line.EnumerateRunes())
        {
            if (bytes + character.Utf8SequenceLength > LongestLine)
            {
                calendar.Write("\r\n ");
                bytes = 1;
            }

            calendar.Write(character.ToString());
            bytes += character.Utf8SequenceLength;
        }

        calendar.Write("\r\n");
    }
}
