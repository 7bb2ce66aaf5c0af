using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Corpus.Export;

/// <summary>Events as a calendar (iCalendar, RFC 5545): entries that last whole days, for the programs that people have.</summary>
public static class CorpusCalendar
{
    private const int LongestLine = 75;

    /// <summary>
    /// An entry for each event, in their order. The first line of its description is the date as EDTF: a calendar knows days only, and "2025-06" is no
    /// day. The same event has the same UID in every calendar written, so that a second import changes entries and adds none.
    /// </summary>
    /// <remarks>DTSTAMP, which the format demands, is the article's date of publication, and 1970-01-01 where that is not known: never the clock.</remarks>
    public static string Write(IEnumerable<DatedEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        var calendar = new StringBuilder();
        Add(calendar, "BEGIN:VCALENDAR");
        Add(calendar, "VERSION:2.0");
        Add(calendar, "PRODID:-//Corpus//Corpus 1//EN");
        foreach (var happening in events)
            Entry(calendar, happening);
        Add(calendar, "END:VCALENDAR");
        return calendar.ToString();
    }

    private static void Entry(StringBuilder calendar, DatedEvent happening)
    {
        var (when, article) = (happening.When, happening.Article);
        Add(calendar, "BEGIN:VEVENT");
        Add(calendar, "UID:" + Uid(happening));
        Add(calendar, $"DTSTAMP:{Day(article.Published ?? DateOnly.FromDateTime(DateTime.UnixEpoch))}T000000Z");
        Add(calendar, "DTSTART;VALUE=DATE:" + Day(when.First));
        // The day after the last one; one day needs none, and the last day of all has none.
        if (when.Last != when.First && when.Last != DateOnly.MaxValue)
            Add(calendar, "DTEND;VALUE=DATE:" + Day(when.Last.AddDays(1)));
        Add(calendar, "SUMMARY:" + Text(Line.Of(happening.Text)));
        Add(calendar, $"DESCRIPTION:{Text(when.ToString())}\\n{Text(Line.Of(happening.Sentence.Text))}\\n{Text(Line.SourceOf(happening))}");
        if (Line.WebAddress(article) is { } address)
            Add(calendar, "URL:" + address);
        Add(calendar, "TRANSP:TRANSPARENT");
        Add(calendar, "END:VEVENT");
    }

    private static string Uid(DatedEvent happening) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{happening.Article.Path}\n{happening.Id}")).AsSpan(0, 16)) + "@corpus";

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Text(string value) => value
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal);

    /// <summary>A line, folded: none has more than 75 bytes, and no character is divided.</summary>
    private static void Add(StringBuilder calendar, string line)
    {
        var bytes = 0;
        foreach (var character in line.EnumerateRunes())
        {
            if (bytes + character.Utf8SequenceLength > LongestLine)
            {
                calendar.Append("\r\n ");
                bytes = 1;
            }

            calendar.Append(character.ToString());
            bytes += character.Utf8SequenceLength;
        }

        calendar.Append("\r\n");
    }
}
