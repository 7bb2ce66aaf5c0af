using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.Texts;

namespace Corpus.Extraction.Metadata;

/// <summary>A value of the front matter and its span.</summary>
internal readonly record struct FrontMatterValue(string Text, TextSpan Span);

/// <summary>
/// The front matter of a text: lines of <c>key: value</c> between two lines <c>---</c> at its beginning, as static site generators read them, or the header of an e-mail.
/// </summary>
/// <remarks>
/// The subset of YAML that front matter is written in: a value on the line of its key, plain or in quotation marks; lists as <c>[a, b]</c> or as lines <c>- a</c>; comments. What is nested
/// deeper is passed over. Of several values of a list the authors are joined with a comma, and otherwise the first counts. A key that is no name of metadata is a field of the user.
/// </remarks>
/// <param name="End">The offset after the closing line; 0 if there is no front matter.</param>
internal sealed record FrontMatter(
    int End,
    FrontMatterValue? Title,
    FrontMatterValue? Byline,
    FrontMatterValue? Published,
    FrontMatterValue? Outlet,
    FrontMatterValue? Url,
    FrontMatterValue? Language,
    EquatableArray<Finding> Findings
)
{
    /// <summary>The front matter of a text that has none.</summary>
    public static readonly FrontMatter None = new(0, null, null, null, null, null, null, default);

    public EquatableArray<string> Tags { get; init; }

    /// <summary>The fields that the user adds.</summary>
    public EquatableArray<ArticleField> Fields { get; init; }

    /// <summary>The lines of an e-mail that quote earlier messages, which are no part of the article.</summary>
    public EquatableArray<TextSpan> Replies { get; init; }

    /// <summary>The text with spaces in place of the front matter and of quoted messages.</summary>
    public string Hide(string text)
    {
        if (End == 0)
            return text;
        var hidden = text.ToCharArray();
        Hide(TextSpan.Between(0, End));
        foreach (var reply in Replies.AsSpan())
            Hide(reply);
        return new string(hidden);

        void Hide(TextSpan span)
        {
            for (var i = span.Start; i < span.End; i++)
            {
                if (hidden[i] != '\n')
                    hidden[i] = ' ';
            }
        }
    }

    /// <summary>Reads the front matter of a decoded text.</summary>
    public static FrontMatter Read(string text)
    {
        if (!IsFence(text, 0, out var at))
            return MailHeader.Read(text);
        var values = new List<(string Key, List<FrontMatterValue> Values)>();
        var findings = new List<Finding>();
        List<FrontMatterValue>? list = null;
        for (var first = at; at < text.Length; )
        {
            var start = at;
            if (IsFence(text, at, out var after) || IsEnd(text, at, out after))
                return values.Count == 0 && start > first && findings.Count == 0 ? None : Of(text, after, values, findings);
            at = Lines.End(text, start);
            var line = Lines.Trim(text, start, at);
            at = Math.Min(at + 1, text.Length);
            if (line.Length == 0 || text[line.Start] == '#')
                continue;
            var isIndented = line.Start > start;
            if (text[line.Start] == '-' && (line.Length == 1 || text[line.Start + 1] == ' '))
            {
                if (list is not null && Scalar(text, Lines.Trim(text, line.Start + 1, line.End)) is { } item)
                    list.Add(item);
                continue;
            }

            // The parts of a value of several keys or lines.
            if (isIndented)
                continue;
            var colon = text.IndexOf(':', line.Start, line.Length);
            if (colon <= line.Start || colon + 1 < line.End && text[colon + 1] is not (' ' or '\t'))
            {
                // A rule between two paragraphs, and no front matter.
                if (values.Count == 0)
                    return None;
                findings.Add(new Finding(DiagnosticKinds.FrontMatter, line, "is not of the form 'key: value'"));
                list = null;
                continue;
            }

            list = [.. Values(text, Lines.Trim(text, colon + 1, line.End))];
            values.Add((Lines.Trim(text, line.Start, colon).In(text).Trim('"', '\''), list));
        }

        // The closing line is missing: the text begins with a rule.
        return None;
    }

    private static FrontMatter Of(string text, int end, List<(string Key, List<FrontMatterValue> Values)> values, List<Finding> findings)
    {
        var known = new Dictionary<MetadataKey, (int Rank, List<FrontMatterValue> Values)>();
        var fields = new List<ArticleField>();
        foreach (var (key, found) in values)
        {
            // "published: true" says that there is an article, and not when.
            if (found.Count == 0 || MetadataNames.Find(key) is { Key: MetadataKey.Published } && IsFlag(found[0]))
                continue;
            if (MetadataNames.Find(key) is not { Key: not MetadataKey.Id } name)
                fields.Add(Field(text, key, found));
            else if (!known.TryGetValue(name.Key, out var other) || name.Rank <= other.Rank)
                known[name.Key] = (name.Rank, found);
        }

        return new FrontMatter(
            end,
            One(MetadataKey.Title),
            All(MetadataKey.Byline),
            One(MetadataKey.Published),
            One(MetadataKey.Outlet),
            One(MetadataKey.Url),
            One(MetadataKey.Language),
            findings.ToEquatableArray()
        )
        {
            Tags =
                Values(MetadataKey.Tags) is not { } tags ? default
                : tags.Count == 1 ? TagList.Split(tags[0].Text)
                : TagList.Of(tags.Select(tag => tag.Text)),
            Fields = ArticleField.Merged(fields.AsEnumerable().Reverse(), []),
        };

        List<FrontMatterValue>? Values(MetadataKey key) => known.TryGetValue(key, out var found) ? found.Values : null;

        FrontMatterValue? One(MetadataKey key) => Values(key)?[0];

        FrontMatterValue? All(MetadataKey key) =>
            Values(key) is { } found
                ? new(
                    string.Join(", ", found.Select(value => value.Text)),
                    TextSpan.Between(found[0].Span.Start, found[found.Count - 1].Span.End)
                )
                : null;
    }

    private static bool IsFlag(FrontMatterValue value) => ArticleField.Inferred("", value.Text).Kind == FieldKind.Flag;

    // What stands in quotation marks is a text.
    private static ArticleField Field(string text, string key, List<FrontMatterValue> values) =>
        values.Count == 1 && text[values[0].Span.Start - 1] is not ('"' or '\'')
            ? ArticleField.Inferred(key, values[0].Text)
            : ArticleField.OfText(key, string.Join(", ", values.Select(value => value.Text)));

    private static IEnumerable<FrontMatterValue> Values(string text, TextSpan value)
    {
        if (value.Length == 0 || text[value.Start] is '|' or '>' or '{' or '&' or '*')
            yield break;
        if (text[value.Start] != '[' || text[value.End - 1] != ']')
        {
            if (Scalar(text, value) is { } one)
                yield return one;
            yield break;
        }

        for (var at = value.Start + 1; at < value.End - 1; )
        {
            var comma = text.IndexOf(',', at, value.End - 1 - at);
            var end = comma < 0 ? value.End - 1 : comma;
            if (Scalar(text, Lines.Trim(text, at, end)) is { } item)
                yield return item;
            at = end + 1;
        }
    }

    /// <summary>A plain value, or one in quotation marks, without a comment behind it.</summary>
    private static FrontMatterValue? Scalar(string text, TextSpan value)
    {
        if (value.Length == 0)
            return null;
        var mark = text[value.Start];
        if (mark is '"' or '\'')
        {
            var close = text.IndexOf(mark, value.Start + 1, value.Length - 1);
            while (close >= 0 && IsEscaped(text, close, mark, value.End, out var next))
                close = next < value.End ? text.IndexOf(mark, next, value.End - next) : -1;
            if (close < 0)
                return null;
            var inner = TextSpan.Between(value.Start + 1, close);
            var words = inner.In(text);
            return new(mark == '"' ? words.Replace("\\\"", "\"").Replace("\\\\", "\\") : words.Replace("''", "'"), inner);
        }

        var comment = text.IndexOf(" #", value.Start, value.Length, StringComparison.Ordinal);
        var plain = comment < 0 ? value : Lines.Trim(text, value.Start, comment);
        return plain.Length == 0 || plain.In(text) is "null" or "~" ? null : new(plain.In(text), plain);
    }

    private static bool IsEscaped(string text, int at, char mark, int end, out int next)
    {
        next = at + 1;
        if (mark == '"')
        {
            // The opening mark ends the loop.
            var backslashes = 0;
            while (text[at - 1 - backslashes] == '\\')
                backslashes++;
            return backslashes % 2 == 1;
        }

        if (next >= end || text[next] != mark)
            return false;
        next++;
        return true;
    }

    private static bool IsFence(string text, int at, out int after) => IsLine(text, at, "---", out after);

    private static bool IsEnd(string text, int at, out int after) => IsLine(text, at, "...", out after);

    private static bool IsLine(string text, int at, string mark, out int after)
    {
        var end = Lines.End(text, at);
        after = Math.Min(end + 1, text.Length);
        return end - at >= mark.Length
            && string.CompareOrdinal(text, at, mark, 0, mark.Length) == 0
            && Lines.Trim(text, at, end).Length == mark.Length;
    }
}
