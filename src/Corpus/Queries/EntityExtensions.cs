using System.Diagnostics.CodeAnalysis;

namespace Corpus;

/// <summary>Provides queries of entities.</summary>
public static class EntityExtensions
{
    /// <summary>Gets the entity with a name or alias.</summary>
    /// <param name="entities">The entities of a corpus.</param>
    /// <param name="name">The name. An entity with this name takes precedence over one that has it as an alias.</param>
    /// <param name="value">The entity, or null if there is none.</param>
    /// <returns>True if the list has an entity with this name or alias.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entities"/> or <paramref name="name"/> is null.</exception>
    public static bool TryGetValue(this EntityList entities, string name, [NotNullWhen(true)] out Entity? value)
    {
        ArgumentNullException.ThrowIfNull(entities);
        return (value = entities.Find(name)) is not null;
    }
}
