namespace Corpus.Extraction.Catalog;

/// <summary>A person, organization or state that the catalog declares.</summary>
/// <param name="Name">The one spelling used everywhere.</param>
/// <param name="Aliases">Other spellings and short names, which refer to this entity wherever they occur alone.</param>
/// <param name="Role">Such as "President of South Korea"; null where not declared.</param>
internal sealed record CatalogPerson(string Name, EquatableArray<string> Aliases, EntityKind Kind, string? Role)
{
    /// <summary>For pronouns only.</summary>
    public Gender Gender { get; init; }
}

/// <summary>What a catalog can declare a name to be.</summary>
internal enum DeclaredKind
{
    Person = EntityKind.Person,
    Organization = EntityKind.Organization,
    State = EntityKind.State,

    /// <summary>The name of no entity.</summary>
    None,
}
