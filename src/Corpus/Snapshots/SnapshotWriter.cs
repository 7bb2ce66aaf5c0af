using System.Globalization;
using System.Text;

namespace Corpus;

/// <summary>Writes records as lines.</summary>
internal sealed class SnapshotWriter(SnapshotOptions? options)
{
    private readonly bool _hasPlaces = options?.Places ?? true;

    public string Write(Article article)
    {
        var text = new StringBuilder();
        foreach (var (name, value) in Metadata(article))
            text.Append(name).Append(": ").Append(value).Append('\n');
        foreach (var (name, items) in Sections(article))
        {
            text.Append('\n').Append(name).Append('\n');
            foreach (var (_, line) in items)
                text.Append("  ").Append(line).Append('\n');
        }

        return text.ToString().TrimEnd('\n');
    }

    /// <summary>The metadata of an article, on one line each. What is not known is left out.</summary>
    public static IEnumerable<(string Name, string Value)> Metadata(Article article)
    {
        (string Name, string? Value)[] all =
        [
            ("id", article.Id),
            ("path", article.Path),
            ("title", article.Title),
            ("outlet", article.Outlet),
            ("byline", article.Byline),
            (
                "published",
                article.Published is { } day
                    ? $"{new DateInterval(day)} ({article.PublicationDateSource?.ToString() ?? "basis unknown"})"
                    : null
            ),
            ("url", article.Url),
            ("language", article.Language),
            ("rights", article.Rights),
            ("tags", article.Tags.Count > 0 ? string.Join(", ", article.Tags.AsEnumerable()) : null),
        ];
        return all.Where(field => field.Value is not null).Select(field => (field.Name, OneLine(field.Value!)));
    }

    /// <summary>The lists of an article: the subject of each item, and the item as one or more lines. Lists that few articles have are left out if they are empty.</summary>
    public IEnumerable<(string Name, IEnumerable<(string Subject, string Line)> Items)> Sections(Article article)
    {
        if (article.Fields.Count > 0)
            yield return ("fields", article.Fields.Select(f => (f.Name, $"{OneLine(f.ToString())} ({f.Kind})")));
        if (article.Facts.Count > 0)
            yield return (
                "facts",
                article.Facts.Select(f => (f.Kind.ToString(), (f.Passage is { } passage ? Start(passage) : "") + Describe(f)))
            );
        yield return ("blocks", article.Blocks.Select(b => (b.Text, Start(b.Passage) + Describe(b))));
        yield return ("quotations", article.Quotes.Select(q => (q.Text, Start(q.Location) + Describe(q))));
        yield return ("expressions", article.Expressions.Select(e => (e.Passage.Text, Start(e.Passage) + Describe(e))));
        yield return ("events", article.Events.Select(e => (e.Text, Start(e.Location) + Describe(e))));
        yield return ("mentions", article.Mentions.GroupBy(m => m.Entity.Name).Select(m => (m.Key, Describe(m))));
    }

    /// <summary>The beginning of a line in a list: the file with the line and column.</summary>
    public string Place(SourceLocation place) => _hasPlaces ? $"{place} " : $"{place.Path} ";

    public string Place(Passage passage) => Place(LocationOf(passage));

    public string Describe(Quote q) =>
        $"{q.Kind}{(q.Act is null or SpeechAct.Statement ? "" : $" ({q.Act})")}{Relation(q)}: “{OneLine(q.Text)}”\n    {Source(q)}";

    public string Describe(TemporalExpression e) =>
        $"{Words(e.Passage)} = {e.Type} {e.Value}{(e.Modifier == TimexModifier.None ? "" : $" {e.Modifier}")}{(e.When is { } when ? $" [{when}]" : "")} ({e.Anchor}{(e.AnchorExpression is { } anchor ? $" {Other(LocationOf(anchor.Passage), anchor.Passage.Text)}" : "")}, {e.Rule})";

    public static string Describe(DatedEvent e) =>
        $"{e.When}: {OneLine(e.Text)} ({e.Basis}{(e.Key is { } key ? $", {key}" : "")}{string.Concat(e.Participants.Select(p => $"; {OneLine(p.Name)}"))})";

    public static string Describe(Block b) => $"{b.Kind}: {Short(b.Text)}";

    public static string Describe(Entity entity) =>
        $"{DescribeIdentity(entity)}  {Number(entity.GetQuotes().Count)} quotations, {Number(entity.GetMentions().Count)} mentions";

    public static string DescribeIdentity(Entity entity) =>
        $"{OneLine(entity.Name)} ({entity.Kind}{(entity.IsDeclared ? ", declared" : "")}){(entity.Role is { } role ? $": {OneLine(role)}" : "")}"
        + (entity.Aliases.Count > 0 ? $" = {OneLine(string.Join(", ", entity.Aliases.AsEnumerable()))}" : "");

    public static string Words(Passage? passage) => OneLine(passage?.Text ?? "");

    public static string OneLine(string text) => text.Replace('\n', '⏎');

    private static string Describe(ArticleFact f) =>
        f.Passage is null ? $"{f.Kind}: {f.Basis}" : $"{f.Kind}: {f.Basis}, {f.Rule ?? "no rule"}";

    // Without places, words that are there already are not repeated, so that another mention changes nothing.
    private string Describe(IGrouping<string, Mention> mentions)
    {
        var words = _hasPlaces
            ? mentions.Select(m => $"{OneLine(m.Passage.Text)} {At(m.Location)}")
            : mentions.Select(m => OneLine(m.Passage.Text)).Distinct(StringComparer.Ordinal);
        return $"{OneLine(mentions.Key)}: {string.Join(", ", words)}";
    }

    private string Relation(Quote q) =>
        (q.Continues, q.Parent) switch
        {
            ({ } first, _) => $", continues {Other(first.Location, first.Text)}",
            (_, { } parent) => $", inside {Other(parent.Location, parent.Text)}",
            _ => "",
        };

    private static string Source(Quote q) =>
        q.SpeakerName is null
            ? "no speaker"
            : $"{OneLine(q.SpeakerName)} ({q.Basis}, {q.Rule}): {Words(q.Source)} | {Words(q.Cue)}{(q.Via is { } via ? $" | via {Words(via)}" : "")}{(q.Addressee is { } to ? $" | to {Words(to)}" : "")}";

    /// <summary>Another record: its place, or else its words.</summary>
    private string Other(SourceLocation place, string words) => _hasPlaces ? At(place) : $"“{Short(words)}”";

    /// <summary>The beginning of a line of an article.</summary>
    private string Start(SourceLocation place) => _hasPlaces ? At(place) + " " : "";

    private string Start(Passage passage) => Start(LocationOf(passage));

    private static SourceLocation LocationOf(Passage passage) => passage.Location ?? throw Detached.From(nameof(Passage));

    private static string At(SourceLocation place) => string.Create(CultureInfo.InvariantCulture, $"{place.Line}:{place.Column}");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Short(string text)
    {
        var line = OneLine(text);
        if (line.Length <= 60)
            return line;
        var (head, tail) = (char.IsHighSurrogate(line[39]) ? 39 : 40, char.IsLowSurrogate(line[^17]) ? line.Length - 16 : line.Length - 17);
        return $"{line[..head]} … {line[tail..]}";
    }
}
