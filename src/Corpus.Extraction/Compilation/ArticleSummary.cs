using System.Globalization;
using Corpus.Extraction.Entities;

namespace Corpus.Extraction.Compilation;

/// <summary>
/// What of an article matters beyond it: who is in it, who speaks, when things happen, and what its member's comment says. It holds neither text nor
/// places, so that most edits leave it equal, and with it all that is made from the summaries of a corpus.
/// </summary>
/// <param name="Published">The day that the catalog gives.</param>
/// <param name="Comment">The lines of the member's documentation, as plain text: not yet XML.</param>
/// <param name="Speakers">For each quotation its speaker: a number in the entities, or -1.</param>
/// <param name="Dates">For each event when it happens.</param>
internal sealed record ArticleSummary(
    CalendarDate? Published,
    EquatableArray<string> Comment,
    EquatableArray<SummaryEntity> Entities,
    EquatableArray<int> Speakers,
    EquatableArray<DateInterval> Dates)
{
    public static ArticleSummary Of(CorpusText text) => new(
        text.Entry?.Published,
        Describe(text).ToEquatableArray(),
        text.Model.Cast.Entities.Select(SummaryEntity.Of).ToEquatableArray(),
        text.Model.Quotations.Select(q => q.Speaker ?? -1).ToEquatableArray(),
        text.Model.Events.Select(e => e.When).ToEquatableArray());

    /// <summary>A number of things in words: "1 quotation", "2 quotations".</summary>
    public static string Count(int count, string one, string? many = null) =>
        count.ToString(CultureInfo.InvariantCulture) + " " + (count == 1 ? one : many ?? one + "s");

    private static IEnumerable<string> Describe(CorpusText text)
    {
        var (model, entry) = (text.Model, text.Entry);
        if (model.Title is { } title)
            yield return $"“{title}”";
        var origin = string.Join(", ", new[] { entry?.Outlet, entry?.Published?.ToString() }.Where(s => s is not null));
        yield return origin.Length > 0 ? $"{origin}. {text.Path}" : text.Path;
        var speakers = model.Quotations
            .Where(q => q.Speaker is not null && q.Kind != QuoteKind.Term)
            .Select(q => model.Cast.Entities[q.Speaker!.Value])
            .Distinct()
            .Select(e => e.Name)
            .ToArray();
        yield return $"{Count(model.Quotations.Count, "quotation")}{(speakers.Length > 0 ? $" ({string.Join(", ", speakers)})" : "")}, {Count(model.Events.Count, "dated event")}.";
    }
}

/// <summary>Who or what an article names, and what tells it from others across articles.</summary>
/// <param name="Key">Equal for entities that may be one; "" for a source that is never named.</param>
/// <param name="Alone">Only the same article means the same one by this key.</param>
internal readonly record struct SummaryEntity(string Name, EntityKind Kind, string Key, bool Alone)
{
    public static SummaryEntity Of(Entity entity)
    {
        if (entity.Kind == EntityKind.Unnamed)
            return new SummaryEntity(entity.Name, entity.Kind, "", false);
        if (entity.Declared)
            return new SummaryEntity(entity.Name, entity.Kind, Declared(entity.Name), false);
        var alone = entity.Kind == EntityKind.Person && !entity.Name.Contains(' ');
        return new SummaryEntity(entity.Name, entity.Kind, entity.Name.Replace('-', ' ').ToUpperInvariant() + "\u0001" + entity.Kind, alone);
    }

    /// <summary>The key of whom a catalog declares.</summary>
    public static string Declared(string name) => "\u0001" + name;
}
