using System.Diagnostics;
using System.Text;

namespace Corpus;

/// <summary>Represents what a new version of the texts, the catalog or this package changed in the data of a corpus.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record CorpusDiff
{
    private CorpusDiff(ArticleDiff[] articles) => Articles = new ValueList<ArticleDiff>(articles);

    /// <summary>Gets the articles that differ, in the ordinal order of their ids.</summary>
    public ValueList<ArticleDiff> Articles { get; }

    /// <summary>Compares two versions of a corpus. Articles are compared by id, and their records by words instead of positions, so that an inserted paragraph is only itself a change.</summary>
    /// <param name="before">The articles of the old version. Ids are unique.</param>
    /// <param name="after">The articles of the new version. Ids are unique.</param>
    /// <returns>The differences.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">Two articles of one version have the same id.</exception>
    public static CorpusDiff Between(IEnumerable<Article> before, IEnumerable<Article> after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var (old, current) = (
            before.ToDictionary(a => a.Id, StringComparer.Ordinal),
            after.ToDictionary(a => a.Id, StringComparer.Ordinal)
        );
        return new CorpusDiff([
            .. old
                .Keys.Union(current.Keys, StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .Select(id => ArticleDiff.Between(id, old.GetValueOrDefault(id), current.GetValueOrDefault(id)))
                .OfType<ArticleDiff>(),
        ]);
    }

    /// <summary>Returns the differences as lines: the id of each article, and under it what is no longer there, after <c>-</c>, and what is new, after <c>+</c>.</summary>
    /// <returns>A text of one or more lines, or an empty string if nothing differs. Lines end in LF, except the last.</returns>
    public override string ToString() => string.Join('\n', Articles);
}

/// <summary>Represents the differences between two versions of an article.</summary>
[DebuggerDisplay("{Id,nq}")]
public sealed record ArticleDiff
{
    private ArticleDiff(string id, Article? before, Article? after, RecordChange[] changes) =>
        (Id, Before, After, Changes) = (id, before, after, new ValueList<RecordChange>(changes));

    /// <summary>Gets the id of the article.</summary>
    public string Id { get; }

    /// <summary>Gets the old version, or null if the article is new.</summary>
    public Article? Before { get; }

    /// <summary>Gets the new version, or null if the article was removed.</summary>
    public Article? After { get; }

    /// <summary>Gets the differences. The list is empty if the article is new or was removed.</summary>
    public ValueList<RecordChange> Changes { get; }

    internal static ArticleDiff? Between(string id, Article? before, Article? after)
    {
        if (before is null || after is null)
            return new ArticleDiff(id, before, after, []);
        RecordChange[] changes = [.. Sections(before, after).SelectMany(section => Changed(section.Name, section.Before, section.After))];
        return changes.Length > 0 ? new ArticleDiff(id, before, after, changes) : null;
    }

    private static IEnumerable<(string Name, Item[] Before, Item[] After)> Sections(Article before, Article after)
    {
        var (old, current) = (Of(before), Of(after));
        foreach (var name in old.Keys.Union(current.Keys, StringComparer.Ordinal))
            yield return (name, old.GetValueOrDefault(name, []), current.GetValueOrDefault(name, []));
    }

    /// <summary>Everything that an article has, without places. A path is no data: a corpus can be moved.</summary>
    private static Dictionary<string, Item[]> Of(Article article)
    {
        var sections = new Dictionary<string, Item[]>(StringComparer.Ordinal)
        {
            ["metadata"] =
            [
                .. SnapshotWriter
                    .Metadata(article)
                    .Where(field => field.Name is not ("id" or "path"))
                    .Select(field => new Item(field.Name, $"{field.Name}: {field.Value}")),
            ],
        };
        foreach (var (name, items) in new SnapshotWriter(new SnapshotOptions { Places = false }).Sections(article))
            sections[name] = [.. items.Select(item => new Item(item.Subject, item.Line))];
        // A snapshot shortens them, and all their words count here.
        sections["blocks"] =
        [
            .. article.Blocks.Select(block => new Item(block.Text, $"{block.Kind}: {SnapshotWriter.OneLine(block.Text)}")),
        ];
        sections["entities"] =
        [
            .. article
                .Mentions.Select(mention => mention.Entity)
                .Concat(article.Quotes.Select(quote => quote.Speaker).OfType<Entity>())
                .Select(entity => new Item(entity.Name, SnapshotWriter.DescribeIdentity(entity)))
                .Distinct(),
        ];
        return sections;
    }

    /// <summary>Pairs the items that are in one version alone, if they are about the same words.</summary>
    private static IEnumerable<RecordChange> Changed(string section, Item[] before, Item[] after)
    {
        var (removed, added) = (Without(before, after), Without(after, before));
        var bySubject = added
            .GroupBy(item => item.Subject, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => new Queue<Item>(group), StringComparer.Ordinal);
        foreach (var item in removed)
        {
            var replacement = bySubject.TryGetValue(item.Subject, out var same) && same.TryDequeue(out var next) ? next.Line : null;
            yield return new RecordChange(section, item.Line, replacement);
        }

        foreach (var item in added)
        {
            if (bySubject[item.Subject].TryDequeue(out var own))
                yield return new RecordChange(section, null, own.Line);
        }
    }

    /// <summary>The items that the other list has not, as often as it has them too few times.</summary>
    private static List<Item> Without(Item[] items, Item[] others)
    {
        var counts = others.GroupBy(other => other).ToDictionary(group => group.Key, group => group.Count());
        var left = new List<Item>();
        foreach (var item in items)
        {
            if (counts.GetValueOrDefault(item) is > 0 and var count)
                counts[item] = count - 1;
            else
                left.Add(item);
        }

        return left;
    }

    /// <summary>Returns the id and the differences.</summary>
    /// <returns>A text of one or more lines.</returns>
    public override string ToString()
    {
        if (After is null)
            return $"- {Id}";
        if (Before is null)
            return $"+ {Id}";
        var text = new StringBuilder(Id);
        foreach (var change in Changes)
            text.Append("\n  ").Append(change.ToString().Replace("\n", "\n  ", StringComparison.Ordinal));
        return text.ToString();
    }

    /// <param name="Subject">The words that the item is about.</param>
    /// <param name="Line">The item as a snapshot shows it.</param>
    private sealed record Item(string Subject, string Line);
}

/// <summary>Represents a record that differs between two versions of an article.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record RecordChange
{
    internal RecordChange(string section, string? before, string? after) => (Section, Before, After) = (section, before, after);

    /// <summary>Gets the part of the article in which it is, as a snapshot names it: "metadata", "fields", "facts", "blocks", "quotations", "expressions", "events" or "mentions", or "entities" for who is named.</summary>
    public string Section { get; }

    /// <summary>Gets the old record as a snapshot without places shows it, or null if it is new.</summary>
    public string? Before { get; }

    /// <summary>Gets the new record as a snapshot without places shows it, or null if it was removed.</summary>
    public string? After { get; }

    /// <summary>Returns the part, the old record after <c>-</c> and the new one after <c>+</c>.</summary>
    /// <returns>A text of two or more lines.</returns>
    public override string ToString() =>
        Section
        + (Before is null ? "" : $"\n  - {Before.Replace("\n", "\n  ", StringComparison.Ordinal)}")
        + (After is null ? "" : $"\n  + {After.Replace("\n", "\n  ", StringComparison.Ordinal)}");
}
