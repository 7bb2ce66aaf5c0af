using System.Globalization;
using Corpus.Extraction.Entities;

namespace Corpus.Extraction.Compilation;

/// <summary>
/// The data of an article that other articles depend on: entities, speakers, dates of events, and the documentation of its member. It contains neither text
/// nor positions, so that most edits leave it equal, and with it everything that is computed from the summaries of a corpus.
/// </summary>
/// <param name="Published">The publication date.</param>
/// <param name="Comment">The lines of the member's documentation as plain text, not as XML.</param>
/// <param name="Speakers">For each quotation, the index of its speaker in the entities, or -1.</param>
/// <param name="Dates">The date of each event.</param>
internal sealed record ArticleSummary(
    CalendarDate? Published,
    EquatableArray<string> Comment,
    EquatableArray<SummaryEntity> Entities,
    EquatableArray<int> Speakers,
    EquatableArray<DateInterval> Dates
)
{
    public static ArticleSummary Of(CorpusText text) =>
        new(
            text.Model.Published,
            Describe(text).ToEquatableArray(),
            text.Model.Entities.All.Select(SummaryEntity.Of).ToEquatableArray(),
            text.Model.Quotations.Select(q => q.Speaker ?? -1).ToEquatableArray(),
            text.Model.Events.Select(e => e.When).ToEquatableArray()
        );

    /// <summary>Formats a count, such as "1 quotation" or "2 quotations".</summary>
    public static string Count(int count, string one, string? many = null) =>
        count.ToString(CultureInfo.InvariantCulture) + " " + (count == 1 ? one : many ?? one + "s");

    private static IEnumerable<string> Describe(CorpusText text)
    {
        var model = text.Model;
        if (model.Title is { } title)
            yield return $"“{title}”";
        var origin = string.Join(", ", new[] { model.Fact(FactKind.Outlet)?.Value, model.Published?.ToString() }.Where(s => s is not null));
        yield return origin.Length > 0 ? $"{origin}. {text.Path}" : text.Path;
        var speakers = model
            .Quotations.Where(q => q.Speaker is not null && q.Kind != QuoteKind.Term)
            .Select(q => model.Entities.All[q.Speaker!.Value])
            .Distinct()
            .Select(e => e.Name)
            .ToArray();
        yield return $"{Count(model.Quotations.Count, "quotation")}{(speakers.Length > 0 ? $" ({string.Join(", ", speakers)})" : "")}, {Count(model.Events.Count, "dated event")}.";
    }
}

/// <summary>An entity of an article with the key that identifies it across articles.</summary>
/// <param name="Key">Equal for entities that can be the same; empty for a source that is never named.</param>
/// <param name="Alone">Whether the key identifies the entity only within the article.</param>
internal readonly record struct SummaryEntity(string Name, EntityKind Kind, string Key, bool Alone)
{
    public static SummaryEntity Of(Entity entity)
    {
        if (entity.Kind == EntityKind.Unnamed)
            return new SummaryEntity(entity.Name, entity.Kind, "", false);
        if (entity.Declared)
            return new SummaryEntity(entity.Name, entity.Kind, Declared(entity.Name), false);
        var alone = entity.Kind == EntityKind.Person && !entity.Name.Contains(' ');
        return new SummaryEntity(
            entity.Name,
            entity.Kind,
            entity.Name.Replace('-', ' ').ToUpperInvariant() + "\u0001" + entity.Kind,
            alone
        );
    }

    /// <summary>The key of a declared entity.</summary>
    public static string Declared(string name) => "\u0001" + name;
}
