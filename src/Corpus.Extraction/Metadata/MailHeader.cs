using Corpus.Extraction.Texts;

namespace Corpus.Extraction.Metadata;

/// <summary>The header of an e-mail (RFC 5322) at the beginning of a text, and the messages that the e-mail quotes. It is read as front matter.</summary>
/// <remarks>E-mail with parts and encoded words is imported with a library (<c>MailReader</c>) that the compiler cannot load; a text has only the lines that people copy.</remarks>
internal static class MailHeader
{
    private static readonly string[] Times = ["date", "sent"];
    private static readonly string[] Answers = ["re:", "fw:", "fwd:", "aw:", "wg:"];

    /// <summary>Reads the header of a decoded text; <see cref="FrontMatter.None"/> if it does not begin with one.</summary>
    public static FrontMatter Read(string text)
    {
        var fields = new Dictionary<string, FrontMatterValue>(StringComparer.Ordinal);
        string? name = null;
        for (var at = 0; at < text.Length; )
        {
            var start = at;
            var end = Lines.End(text, at);
            at = Math.Min(end + 1, text.Length);
            var line = Lines.Trim(text, start, end);
            if (line.Length == 0)
                return Header(text, at, fields);
            // A long value goes on in the next line, which is indented.
            if (line.Start > start && name is not null)
            {
                if (fields.TryGetValue(name, out var begun))
                    fields[name] = new(begun.Text + " " + line.In(text), TextSpan.Between(begun.Span.Start, line.End));
                continue;
            }

            var colon = text.IndexOf(':', line.Start, line.Length);
            if (colon <= line.Start || !IsFieldName(text, line.Start, colon))
                return FrontMatter.None;
            name = text.Substring(line.Start, colon - line.Start).ToLowerInvariant();
            var value = Lines.Trim(text, colon + 1, end);
            if (value.Length > 0 && !fields.ContainsKey(name))
                fields[name] = new(value.In(text), value);
        }

        return FrontMatter.None;
    }

    private static FrontMatter Header(string text, int end, Dictionary<string, FrontMatterValue> fields)
    {
        var time = Times.Select(name => Field(fields, name)).FirstOrDefault(value => value is not null);
        var subject = Field(fields, "subject");
        // A text can start with one of these fields ("Subject: …"), so a header has the author and another one.
        if (Field(fields, "from") is not { } author || subject is null && time is null)
            return FrontMatter.None;
        return new FrontMatter(end, Title(subject), Author(author), time, null, null, Field(fields, "content-language"), default)
        {
            Replies = Replies(text, end).ToEquatableArray(),
        };
    }

    private static FrontMatterValue? Field(Dictionary<string, FrontMatterValue> fields, string name) =>
        fields.TryGetValue(name, out var value) ? value : null;

    // RFC 5322: printable ASCII without the colon. Words of prose before a colon have spaces.
    private static bool IsFieldName(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] is <= ' ' or > '~')
                return false;
        }

        return true;
    }

    /// <summary>The subject without the marks of an answer.</summary>
    private static FrontMatterValue? Title(FrontMatterValue? subject)
    {
        if (subject is not { } given || IsEncoded(given.Text))
            return null;
        var text = WithoutAnswers(given.Text);
        return text.Length == 0 ? null : new(text, TextSpan.Between(given.Span.Start + given.Text.Length - text.Length, given.Span.End));
    }

    /// <summary>A subject without the marks of answers: "Re:".</summary>
    public static string WithoutAnswers(string subject)
    {
        while (Answers.FirstOrDefault(mark => subject.StartsWith(mark, StringComparison.OrdinalIgnoreCase)) is { } answer)
            subject = subject.Substring(answer.Length).TrimStart();
        return subject;
    }

    /// <summary>The display name of a sender: <c>Jane Doe &lt;jane@example.org&gt;</c>, <c>"Doe, Jane" &lt;…&gt;</c>, <c>jane@example.org (Jane Doe)</c>.</summary>
    private static FrontMatterValue? Author(FrontMatterValue sender)
    {
        var text = sender.Text;
        var address = text.IndexOf('<');
        var comment = text.IndexOf('(');
        var name =
            address >= 0 ? text.Substring(0, address)
            : comment >= 0 ? text.Substring(comment + 1).TrimEnd(')', ' ')
            : text;
        name = name.Trim().Trim('"', '\'').Trim();
        if (name.Length == 0 || name.IndexOf('@') >= 0 || IsEncoded(name))
            return null;
        var parts = name.Split(',');
        return new(parts.Length == 2 ? parts[1].Trim() + " " + parts[0].Trim() : name, sender.Span);
    }

    // Words in another encoding (RFC 2047), which `corpus import` decodes.
    private static bool IsEncoded(string value) => value.IndexOf("=?", StringComparison.Ordinal) >= 0;

    /// <summary>The lines that quote an earlier message: those with <c>></c>, with the line that introduces them, and everything after the header of a forwarded message.</summary>
    private static IEnumerable<TextSpan> Replies(string text, int from)
    {
        var before = default(TextSpan);
        for (var at = from; at < text.Length; )
        {
            var start = at;
            var end = Lines.End(text, at);
            at = Math.Min(end + 1, text.Length);
            var line = Lines.Trim(text, start, end);
            if (line.Length == 0)
                continue;
            if (IsDivider(text, line))
            {
                yield return TextSpan.Between(line.Start, text.Length);
                yield break;
            }

            if (text[line.Start] == '>')
            {
                // "On Monday, Jane Doe wrote:"
                if (before.Length > 0 && text[before.End - 1] == ':')
                    yield return before;
                yield return line;
                before = default;
                continue;
            }

            before = line;
        }
    }

    // "-----Original Message-----", "---------- Forwarded message ---------", "________________________________"
    private static bool IsDivider(string text, TextSpan line)
    {
        var words = line.In(text).Trim('-', ' ');
        return words.Length + 10 <= line.Length && text[line.Start] == '-' && words.EndsWith("message", StringComparison.OrdinalIgnoreCase)
            || line.Length >= 20 && line.In(text).Trim('_').Length == 0;
    }
}
