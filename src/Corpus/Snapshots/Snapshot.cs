using System.Globalization;
using System.Text;

namespace Corpus;

/// <summary>
/// Data as text for snapshot tests and for reading in review: a line for each thing, with its line and column. The same on every machine, in
/// every culture and time zone; lines end in LF, the last one does not. Days print as EDTF and carry no clock, so that snapshot tools leave them alone.
/// </summary>
public static class Snapshot
{
    /// <summary>All that is known of an article and all that was found in it; of its text, the beginnings and ends of the blocks.</summary>
    public static string ToSnapshot(this Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var text = new StringBuilder();
        Field(text, "id", article.Id);
        Field(text, "path", article.Path);
        Field(text, "title", article.Title);
        Field(text, "outlet", article.Outlet);
        Field(text, "byline", article.Byline);
        Field(text, "published", article.Published is { } day ? $"{new DateInterval(day)} ({article.PublishedBasis?.ToString() ?? "basis unknown"})" : null);
        Field(text, "url", article.Url);
        Field(text, "language", article.Language);
        Field(text, "rights", article.Rights);

        Section(text, "blocks", article.Blocks, b => $"{At(b.Passage)} {Describe(b)}");
        Section(text, "quotations", article.Quotes, q => $"{At(q.Location)} {Describe(q)}");
        Section(text, "expressions", article.Expressions, e => $"{At(e.Passage)} {Describe(e)}");
        Section(text, "events", article.Events, e => $"{At(e.Location)} {Describe(e)}");
        Section(text, "mentions", article.Mentions.GroupBy(m => m.Person.Name), g => $"{OneLine(g.Key)}: {string.Join(", ", g.Select(m => $"{OneLine(m.Passage.Text)} {At(m.Passage)}"))}");
        return text.ToString().TrimEnd('\n');
    }

    /// <summary>The articles one after another, with an empty line and <c>---</c> between them.</summary>
    public static string ToSnapshot(this IEnumerable<Article> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return string.Join("\n\n---\n", articles.Select(ToSnapshot));
    }

    /// <summary>A quotation with its place: kind, content, source, cue, and the rule that found them.</summary>
    public static string ToSnapshot(this Quote quote)
    {
        ArgumentNullException.ThrowIfNull(quote);
        return $"{quote.Location} {Describe(quote)}";
    }

    /// <summary>The quotations, each as <see cref="ToSnapshot(Quote)"/>.</summary>
    public static string ToSnapshot(this IEnumerable<Quote> quotes)
    {
        ArgumentNullException.ThrowIfNull(quotes);
        return string.Join('\n', quotes.Select(ToSnapshot));
    }

    /// <summary>An event with its place: the days, the clause, how the date is known, who takes part.</summary>
    public static string ToSnapshot(this DatedEvent happening)
    {
        ArgumentNullException.ThrowIfNull(happening);
        return $"{happening.Location} {Describe(happening)}";
    }

    /// <summary>The events, each as <see cref="ToSnapshot(DatedEvent)"/>.</summary>
    public static string ToSnapshot(this IEnumerable<DatedEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        return string.Join('\n', events.Select(ToSnapshot));
    }

    /// <summary>A temporal expression with its place: the words, type and value, the days, and how they were found.</summary>
    public static string ToSnapshot(this TemporalExpression expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        return $"{Place(expression.Passage)} {Describe(expression)}";
    }

    /// <summary>The expressions, each as <see cref="ToSnapshot(TemporalExpression)"/>.</summary>
    public static string ToSnapshot(this IEnumerable<TemporalExpression> expressions)
    {
        ArgumentNullException.ThrowIfNull(expressions);
        return string.Join('\n', expressions.Select(ToSnapshot));
    }

    /// <summary>A mention with its place: the words and whom they name.</summary>
    public static string ToSnapshot(this Mention mention)
    {
        ArgumentNullException.ThrowIfNull(mention);
        return $"{Place(mention.Passage)} {Words(mention.Passage)} = {OneLine(mention.Person.Name)}";
    }

    /// <summary>The mentions, each as <see cref="ToSnapshot(Mention)"/>.</summary>
    public static string ToSnapshot(this IEnumerable<Mention> mentions)
    {
        ArgumentNullException.ThrowIfNull(mentions);
        return string.Join('\n', mentions.Select(ToSnapshot));
    }

    /// <summary>A block with its place: the kind, and the beginning and end of its text.</summary>
    public static string ToSnapshot(this Block block)
    {
        ArgumentNullException.ThrowIfNull(block);
        return $"{Place(block.Passage)} {Describe(block)}";
    }

    /// <summary>The blocks, each as <see cref="ToSnapshot(Block)"/>.</summary>
    public static string ToSnapshot(this IEnumerable<Block> blocks)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        return string.Join('\n', blocks.Select(ToSnapshot));
    }

    /// <summary>A person, organization or state: name, kind, role, other spellings, and how often it speaks and is named.</summary>
    public static string ToSnapshot(this Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return $"{OneLine(person.Name)} ({person.Kind}{(person.IsDeclared ? ", declared" : "")}){(person.Role is { } role ? $": {OneLine(role)}" : "")}"
            + (person.Aliases.Count > 0 ? $" = {OneLine(string.Join(", ", person.Aliases.AsEnumerable()))}" : "")
            + $"  {Number(person.Quotes.Count)} quotations, {Number(person.Mentions.Count())} mentions";
    }

    /// <summary>People, organizations and states, each as <see cref="ToSnapshot(Person)"/>.</summary>
    public static string ToSnapshot(this IEnumerable<Person> people)
    {
        ArgumentNullException.ThrowIfNull(people);
        return string.Join('\n', people.Select(ToSnapshot));
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

    private static string Describe(Block b) => $"{b.Kind}: {Short(b.Text)}";

    private static string Describe(Quote q) => $"{q.Kind}{Relation(q)}: “{OneLine(q.Text)}”\n    {Source(q)}";

    private static string Relation(Quote q) => (q.Continues, q.Parent) switch
    {
        ({ } first, _) => $", continues {At(first.Location)}",
        (_, { } parent) => $", inside {At(parent.Location)}",
        _ => "",
    };

    private static string Source(Quote q) => q.SpeakerName is null
        ? "no speaker"
        : $"{OneLine(q.SpeakerName)} ({q.Basis}, {q.Rule}): {Words(q.Source)} | {Words(q.Cue)}{(q.Via is { } via ? $" | via {Words(via)}" : "")}{(q.Addressee is { } to ? $" | to {Words(to)}" : "")}";

    private static string Describe(TemporalExpression e) =>
        $"{Words(e.Passage)} = {e.Type} {e.Value}{(e.Modifier == TimexModifier.None ? "" : $" {e.Modifier}")}{(e.When is { } when ? $" [{when}]" : "")} ({e.Anchor}, {e.Rule})";

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
