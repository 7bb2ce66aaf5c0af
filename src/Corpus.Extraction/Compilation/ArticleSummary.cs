using System.Globalization;
using Corpus.Extraction.Catalog;
using Corpus.Extraction.Entities;
using Corpus.Extraction.Lexicons;

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

/// <summary>Specifies where a name means the same entity.</summary>
internal enum EntityScope
{
    /// <summary>Nowhere: a source that is never named.</summary>
    None,

    /// <summary>In its article: a person with a name of one word.</summary>
    Article,

    /// <summary>In all articles.</summary>
    Corpus,

    /// <summary>In all articles, because a catalog declares the entity.</summary>
    Declared,
}

/// <summary>An entity of an article.</summary>
internal readonly record struct SummaryEntity(string Name, EntityKind Kind, EntityScope Scope)
{
    public static SummaryEntity Of(Entity entity) =>
        new(
            entity.Name,
            entity.Kind,
            entity.Kind == EntityKind.Unnamed ? EntityScope.None
                : entity.Declared ? EntityScope.Declared
                : entity.Kind == EntityKind.Person && !entity.Name.Contains(' ') ? EntityScope.Article
                : EntityScope.Corpus
        );

    /// <summary>The key of a declared entity.</summary>
    public static string KeyOf(CatalogPerson declared) => Key(EntityScope.Declared, declared.Name);

    /// <summary>The key that identifies the entity across articles.</summary>
    /// <param name="article">The id of the article.</param>
    public string KeyIn(string article) =>
        Scope switch
        {
            EntityScope.Declared => Key(Scope, Name),
            EntityScope.Article => Key(Scope, PersonNames.KeyOf(Name), article),
            _ => Key(Scope, PersonNames.KeyOf(Name), Kind.ToString()),
        };

    private static string Key(EntityScope scope, params string[] parts) => $"{scope}\u0001{string.Join("\u0001", parts)}";
}
