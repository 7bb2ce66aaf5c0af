using System.Globalization;
using System.Text;

namespace Corpus;

/// <summary>
/// Writes records as text for snapshot tests and code review: a line for each item, with its line and column in the file.
/// </summary>
/// <remarks>
/// The text is the same on every machine and in every culture and time zone. Lines end in LF, except the last. Dates are in EDTF and have no time, so that snapshot tools do not
/// scrub them.
/// </remarks>
public static class SnapshotExtensions
{
    /// <summary>Returns the metadata and all annotations of an article. Of the text it shows the beginnings and ends of blocks.</summary>
    /// <param name="article">The article.</param>
    /// <returns>A text of one or more lines.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public static string ToSnapshot(this Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var text = new StringBuilder();
        Field(text, "id", article.Id);
        Field(text, "path", article.Path);
        Field(text, "title", article.Title);
        Field(text, "outlet", article.Outlet);
        Field(text, "byline", article.Byline);
        Field(
            text,
            "published",
            article.Published is { } day
                ? $"{new DateInterval(day)} ({article.PublicationDateSource?.ToString() ?? "basis unknown"})"
                : null
        );
        Field(text, "url", article.Url);
        Field(text, "language", article.Language);
        Field(text, "rights", article.Rights);
        Field(text, "tags", article.Tags.Count > 0 ? string.Join(", ", article.Tags.AsEnumerable()) : null);
        if (article.Fields.Count > 0)
            Section(text, "fields", article.Fields, f => $"{OneLine(f.ToString())} ({f.Kind})");

        if (article.Facts.Count > 0)
            Section(text, "facts", article.Facts, Describe);
        Section(text, "blocks", article.Blocks, b => $"{At(b.Passage)} {Describe(b)}");
        Section(text, "quotations", article.Quotes, q => $"{At(q.Location)} {Describe(q)}");
        Section(text, "expressions", article.Expressions, e => $"{At(e.Passage)} {Describe(e)}");
        Section(text, "events", article.Events, e => $"{At(e.Location)} {Describe(e)}");
        Section(text, "mentions", article.Mentions.GroupBy(m => m.Entity.Name), g =>
            $"{OneLine(g.Key)}: {string.Join(", ", g.Select(m => $"{OneLine(m.Passage.Text)} {At(m.Passage)}"))}"
        );
        return text.ToString().TrimEnd('\n');
    }

    /// <summary>Returns the snapshots of articles, with an empty line and <c>---</c> between them.</summary>
    /// <param name="articles">The articles.</param>
    /// <returns>A text of one or more lines for each item.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is null.</exception>
    public static string ToSnapshot(this IEnumerable<Article> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return string.Join("\n\n---\n", articles.Select(ToSnapshot));
    }

    /// <summary>Returns a quotation with its location: kind, content, source, cue, and the id of the rule that found the source.</summary>
    /// <param name="quote">The quotation.</param>
    /// <returns>A text of one or more lines.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="quote"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The quotation belongs to no article.</exception>
    public static string ToSnapshot(this Quote quote)
    {
        ArgumentNullException.ThrowIfNull(quote);
        return $"{quote.Location} {Describe(quote)}";
    }

    /// <summary>Returns the snapshots of quotations.</summary>
    /// <param name="quotes">The quotations.</param>
    /// <returns>A text of one or more lines for each item.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="quotes"/> is null.</exception>
    public static string ToSnapshot(this IEnumerable<Quote> quotes)
    {
        ArgumentNullException.ThrowIfNull(quotes);
        return string.Join('\n', quotes.Select(ToSnapshot));
    }

    /// <summary>Returns an event with its location: the date, the clause, how the date was resolved, and the participants.</summary>
    /// <param name="value">The event.</param>
    /// <returns>A text of one or more lines.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The event belongs to no article.</exception>
    public static string ToSnapshot(this DatedEvent value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return $"{value.Location} {Describe(value)}";
    }

    /// <summary>Returns the snapshots of events.</summary>
    /// <param name="events">The events.</param>
    /// <returns>A text of one or more lines for each item.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="events"/> is null.</exception>
    public static string ToSnapshot(this IEnumerable<DatedEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        return string.Join('\n', events.Select(ToSnapshot));
    }

    /// <summary>Returns a temporal expression with its location: the words, type and value, the days, and how they were resolved.</summary>
    /// <param name="expression">The expression.</param>
    /// <returns>A text of one or more lines.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="expression"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The expression belongs to no article.</exception>
    public static string ToSnapshot(this TemporalExpression expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        return $"{Place(expression.Passage)} {Describe(expression)}";
    }

    /// <summary>Returns the snapshots of temporal expressions.</summary>
    /// <param name="expressions">The expressions.</param>
    /// <returns>A text of one or more lines for each item.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="expressions"/> is null.</exception>
    public static string ToSnapshot(this IEnumerable<TemporalExpression> expressions)
    {
        ArgumentNullException.ThrowIfNull(expressions);
        return string.Join('\n', expressions.Select(ToSnapshot));
    }

    /// <summary>Returns a mention with its location: the words and the name of the entity.</summary>
    /// <param name="mention">The mention.</param>
    /// <returns>A text of one or more lines.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="mention"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The mention belongs to no article.</exception>
    public static string ToSnapshot(this Mention mention)
    {
        ArgumentNullException.ThrowIfNull(mention);
        return $"{Place(mention.Passage)} {Words(mention.Passage)} = {OneLine(mention.Entity.Name)}";
    }

    /// <summary>Returns the snapshots of mentions.</summary>
    /// <param name="mentions">The mentions.</param>
    /// <returns>A text of one or more lines for each item.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="mentions"/> is null.</exception>
    public static string ToSnapshot(this IEnumerable<Mention> mentions)
    {
        ArgumentNullException.ThrowIfNull(mentions);
        return string.Join('\n', mentions.Select(ToSnapshot));
    }

    /// <summary>Returns a block with its location: the kind, and the beginning and end of its text.</summary>
    /// <param name="block">The block.</param>
    /// <returns>A text of one or more lines.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="block"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The block belongs to no article.</exception>
    public static string ToSnapshot(this Block block)
    {
        ArgumentNullException.ThrowIfNull(block);
        return $"{Place(block.Passage)} {Describe(block)}";
    }

    /// <summary>Returns the snapshots of blocks.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <returns>A text of one or more lines for each item.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="blocks"/> is null.</exception>
    public static string ToSnapshot(this IEnumerable<Block> blocks)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        return string.Join('\n', blocks.Select(ToSnapshot));
    }

    /// <summary>Returns an entity: name, kind, role, aliases, and the numbers of its quotations and mentions.</summary>
    /// <param name="entity">The entity.</param>
    /// <returns>A text of one or more lines.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entity"/> is null.</exception>
    public static string ToSnapshot(this Entity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return $"{OneLine(entity.Name)} ({entity.Kind}{(entity.IsDeclared ? ", declared" : "")}){(entity.Role is { } role ? $": {OneLine(role)}" : "")}"
            + (entity.Aliases.Count > 0 ? $" = {OneLine(string.Join(", ", entity.Aliases.AsEnumerable()))}" : "")
            + $"  {Number(entity.GetQuotes().Count)} quotations, {Number(entity.GetMentions().Count)} mentions";
    }

    /// <summary>Returns the snapshots of entities.</summary>
    /// <param name="entities">The entities.</param>
    /// <returns>A text of one or more lines for each item.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entities"/> is null.</exception>
    public static string ToSnapshot(this IEnumerable<Entity> entities)
    {
        ArgumentNullException.ThrowIfNull(entities);
        return string.Join('\n', entities.Select(ToSnapshot));
    }

    private static void Field(StringBuilder text, string name, string? value)
    {
        if (value is not null)
            text.Append(name).Append(": ").Append(OneLine(value)).Append('\n');
    }

    private static void Section<T>(StringBuilder text, string name, IEnumerable<T> items, Func<T, string> line)
    {
        text.Append('\n').Append(name).Append('\n');
        foreach (var item in items)
            text.Append("  ").Append(line(item)).Append('\n');
    }

    private static string Describe(ArticleFact f) =>
        f.Passage is { } passage ? $"{At(passage)} {f.Kind}: {f.Basis}, {f.Rule ?? "no rule"}" : $"{f.Kind}: {f.Basis}";

    private static string Describe(Block b) => $"{b.Kind}: {Short(b.Text)}";

    private static string Describe(Quote q) =>
        $"{q.Kind}{(q.Act is null or SpeechAct.Statement ? "" : $" ({q.Act})")}{Relation(q)}: “{OneLine(q.Text)}”\n    {Source(q)}";

    private static string Relation(Quote q) =>
        (q.Continues, q.Parent) switch
        {
            ({ } first, _) => $", continues {At(first.Location)}",
            (_, { } parent) => $", inside {At(parent.Location)}",
            _ => "",
        };

    private static string Source(Quote q) =>
        q.SpeakerName is null
            ? "no speaker"
            : $"{OneLine(q.SpeakerName)} ({q.Basis}, {q.Rule}): {Words(q.Source)} | {Words(q.Cue)}{(q.Via is { } via ? $" | via {Words(via)}" : "")}{(q.Addressee is { } to ? $" | to {Words(to)}" : "")}";

    private static string Describe(TemporalExpression e) =>
        $"{Words(e.Passage)} = {e.Type} {e.Value}{(e.Modifier == TimexModifier.None ? "" : $" {e.Modifier}")}{(e.When is { } when ? $" [{when}]" : "")} ({e.Anchor}{(e.AnchorExpression is { } anchor ? $" {At(anchor.Passage)}" : "")}, {e.Rule})";

    private static string Describe(DatedEvent e) =>
        $"{e.When}: {OneLine(e.Text)} ({e.Basis}{(e.Key is { } key ? $", {key}" : "")}{string.Concat(e.Participants.Select(p => $"; {OneLine(p.Name)}"))})";

    private static string Words(Passage? passage) => OneLine(passage?.Text ?? "");

    private static SourceLocation Place(Passage passage) => passage.Location ?? throw Detached.From(nameof(Passage));

    private static string At(Passage passage) => At(Place(passage));

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

    private static string OneLine(string text) => text.Replace('\n', '⏎');
}
