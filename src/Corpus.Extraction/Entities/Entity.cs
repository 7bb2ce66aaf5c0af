using Corpus.Extraction.Lexicons;

namespace Corpus.Extraction.Entities;

/// <summary>A person, organization or state that an article names, however often and in whatever spellings.</summary>
/// <param name="Name">The name in the catalog; otherwise the longest form in the article.</param>
/// <param name="Declared">Whether the catalog declares the entity.</param>
/// <param name="Gender">The gender that a title, a given name or the catalog tells. It is used only to resolve pronouns.</param>
internal sealed record Entity(string Name, EntityKind Kind, bool Declared, Gender Gender);

/// <summary>A place that names an entity: the name alone, without title, determiner or possessive.</summary>
/// <param name="Entity">The number of the entity in the article.</param>
internal readonly record struct Mention(TextSpan Span, int Entity);

/// <summary>The entities of an article in the order of their first mentions, and all mentions in the order of the text.</summary>
internal sealed record ArticleEntities(EquatableArray<Entity> All, EquatableArray<Mention> Mentions)
{
    /// <summary>Surnames that several people share, where the text does not tell which person is meant, in the order of the text.</summary>
    public EquatableArray<AmbiguousName> Ambiguous { get; init; }

    /// <summary>The <see cref="PersonNames.KeyOf">keys</see> of words that look like a name and that the catalog declares to be none.</summary>
    public EquatableArray<string> NoNames { get; init; }
}

/// <summary>A place that names one of several entities.</summary>
/// <param name="Entities">The numbers of the entities in the article.</param>
internal readonly record struct AmbiguousName(TextSpan Span, EquatableArray<int> Entities);
