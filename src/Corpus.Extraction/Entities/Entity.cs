namespace Corpus.Extraction.Entities;

internal enum EntityKind
{
    Person,
    Organization,
    State,

    /// <summary>A source that the text never names ("a spokesman"): it speaks, but is no one in the list of people.</summary>
    Unnamed,
}

internal enum Gender
{
    Unknown,
    Male,
    Female,
}

/// <summary>Who or what one article names, once, however often and in whatever spellings.</summary>
/// <param name="Name">The catalog's name, else the fullest form in the article.</param>
/// <param name="Declared">The catalog declares it.</param>
/// <param name="Gender">By a title, a given name or the catalog; for pronouns only.</param>
internal sealed record Entity(string Name, EntityKind Kind, bool Declared, Gender Gender);

/// <summary>A place that names an entity: the name alone, without title, determiner or possessive.</summary>
/// <param name="Entity">Its number in the article's entities.</param>
internal readonly record struct Mention(TextSpan Span, int Entity);

/// <summary>The entities of one article in the order of their first mention, and every mention in the order of the text.</summary>
internal sealed record Cast(EquatableArray<Entity> Entities, EquatableArray<Mention> Mentions)
{
    /// <summary>Names that two people share and of whom the text does not tell which is meant, in the order of the text.</summary>
    public EquatableArray<AmbiguousName> Ambiguous { get; init; }
}

/// <summary>A place that names one of several entities.</summary>
/// <param name="Entities">Their numbers.</param>
internal readonly record struct AmbiguousName(TextSpan Span, EquatableArray<int> Entities);
