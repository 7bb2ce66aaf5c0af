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
    /// <param name="options">How to write it, or null for the default.</param>
    /// <returns>A text of one or more lines.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public static string ToSnapshot(this Article article, SnapshotOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new SnapshotWriter(options).Write(article);
    }

    /// <summary>Returns the snapshots of articles, with an empty line and <c>---</c> between them.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="options">How to write it, or null for the default.</param>
    /// <returns>A text of one or more lines for each item.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is null.</exception>
    public static string ToSnapshot(this IEnumerable<Article> articles, SnapshotOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return string.Join("\n\n---\n", articles.Select(one => one.ToSnapshot(options)));
    }

    /// <summary>Returns a quotation with its location: kind, content, source, cue, and the id of the rule that found the source.</summary>
    /// <param name="quote">The quotation.</param>
    /// <param name="options">How to write it, or null for the default.</param>
    /// <returns>A text of one or more lines.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="quote"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The quotation belongs to no article.</exception>
    public static string ToSnapshot(this Quote quote, SnapshotOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(quote);
        var writer = new SnapshotWriter(options);
        return writer.Place(quote.Location) + writer.Describe(quote);
    }

    /// <summary>Returns the snapshots of quotations.</summary>
    /// <param name="quotes">The quotations.</param>
    /// <param name="options">How to write it, or null for the default.</param>
    /// <returns>A text of one or more lines for each item.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="quotes"/> is null.</exception>
    public static string ToSnapshot(this IEnumerable<Quote> quotes, SnapshotOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(quotes);
        return string.Join('\n', quotes.Select(one => one.ToSnapshot(options)));
    }

    /// <summary>Returns an event with its location: the date, the clause, how the date was resolved, and the participants.</summary>
    /// <param name="value">The event.</param>
    /// <param name="options">How to write it, or null for the default.</param>
    /// <returns>A text of one or more lines.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The event belongs to no article.</exception>
    public static string ToSnapshot(this DatedEvent value, SnapshotOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(value);
        var writer = new SnapshotWriter(options);
        return writer.Place(value.Location) + SnapshotWriter.Describe(value);
    }

    /// <summary>Returns the snapshots of events.</summary>
    /// <param name="events">The events.</param>
    /// <param name="options">How to write it, or null for the default.</param>
    /// <returns>A text of one or more lines for each item.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="events"/> is null.</exception>
    public static string ToSnapshot(this IEnumerable<DatedEvent> events, SnapshotOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(events);
        return string.Join('\n', events.Select(one => one.ToSnapshot(options)));
    }

    /// <summary>Returns a temporal expression with its location: the words, type and value, the days, and how they were resolved.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="options">How to write it, or null for the default.</param>
    /// <returns>A text of one or more lines.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="expression"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The expression belongs to no article.</exception>
    public static string ToSnapshot(this TemporalExpression expression, SnapshotOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(expression);
        var writer = new SnapshotWriter(options);
        return writer.Place(expression.Passage) + writer.Describe(expression);
    }

    /// <summary>Returns the snapshots of temporal expressions.</summary>
    /// <param name="expressions">The expressions.</param>
    /// <param name="options">How to write it, or null for the default.</param>
    /// <returns>A text of one or more lines for each item.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="expressions"/> is null.</exception>
    public static string ToSnapshot(this IEnumerable<TemporalExpression> expressions, SnapshotOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(expressions);
        return string.Join('\n', expressions.Select(one => one.ToSnapshot(options)));
    }

    /// <summary>Returns a mention with its location: the words and the name of the entity.</summary>
    /// <param name="mention">The mention.</param>
    /// <param name="options">How to write it, or null for the default.</param>
    /// <returns>A text of one or more lines.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="mention"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The mention belongs to no article.</exception>
    public static string ToSnapshot(this Mention mention, SnapshotOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(mention);
        return new SnapshotWriter(options).Place(mention.Passage)
            + $"{SnapshotWriter.Words(mention.Passage)} = {SnapshotWriter.OneLine(mention.Entity.Name)}";
    }

    /// <summary>Returns the snapshots of mentions.</summary>
    /// <param name="mentions">The mentions.</param>
    /// <param name="options">How to write it, or null for the default.</param>
    /// <returns>A text of one or more lines for each item.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="mentions"/> is null.</exception>
    public static string ToSnapshot(this IEnumerable<Mention> mentions, SnapshotOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(mentions);
        return string.Join('\n', mentions.Select(one => one.ToSnapshot(options)));
    }

    /// <summary>Returns a block with its location: the kind, and the beginning and end of its text.</summary>
    /// <param name="block">The block.</param>
    /// <param name="options">How to write it, or null for the default.</param>
    /// <returns>A text of one or more lines.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="block"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The block belongs to no article.</exception>
    public static string ToSnapshot(this Block block, SnapshotOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(block);
        return new SnapshotWriter(options).Place(block.Passage) + SnapshotWriter.Describe(block);
    }

    /// <summary>Returns the snapshots of blocks.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="options">How to write it, or null for the default.</param>
    /// <returns>A text of one or more lines for each item.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="blocks"/> is null.</exception>
    public static string ToSnapshot(this IEnumerable<Block> blocks, SnapshotOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        return string.Join('\n', blocks.Select(one => one.ToSnapshot(options)));
    }

    /// <summary>Returns an entity: name, kind, role, aliases, and the numbers of its quotations and mentions.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="options">How to write it, or null for the default.</param>
    /// <returns>A text of one or more lines.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entity"/> is null.</exception>
    public static string ToSnapshot(this Entity entity, SnapshotOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return SnapshotWriter.Describe(entity);
    }

    /// <summary>Returns the snapshots of entities.</summary>
    /// <param name="entities">The entities.</param>
    /// <param name="options">How to write it, or null for the default.</param>
    /// <returns>A text of one or more lines for each item.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entities"/> is null.</exception>
    public static string ToSnapshot(this IEnumerable<Entity> entities, SnapshotOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(entities);
        return string.Join('\n', entities.Select(one => one.ToSnapshot(options)));
    }
}
