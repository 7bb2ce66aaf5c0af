using Corpus.Data;

namespace Corpus;

/// <summary>
/// Represents the entities of a corpus, or those of one kind. The order is people, organizations, states; within a kind the entities that the catalog declares come first, then
/// those that were found in the texts by name. For each kind the generator derives a class that has a property for each entity that is declared or quoted.
/// </summary>
/// <remarks>For queries see <see cref="EntityExtensions"/>.</remarks>
public class EntityList : RecordList<Entity>
{
    private readonly CorpusReader _reader;
    private readonly EntityKind? _kind;
    private int _first;

    internal EntityList(CorpusReader reader)
        : base(reader.EntityRecords, reader.EntityCount)
    {
        _reader = reader;
        reader.Keep(this);
    }

    /// <summary>Initializes a new instance of the <see cref="EntityList"/> class with the entities of one kind. This constructor is for generated code.</summary>
    /// <param name="reader">The reader of the corpus.</param>
    /// <param name="kind">The kind of the entities.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reader"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not defined by the enumeration.</exception>
    protected EntityList(CorpusReader reader, EntityKind kind)
        : this(reader ?? throw new ArgumentNullException(nameof(reader)), Defined(kind), reader.FirstOf(kind), reader.FirstOf(kind + 1)) { }

    private EntityList(CorpusReader reader, EntityKind kind, int first, int end)
        : base(reader.EntityRecords is null ? null : new Entity?[end - first], end - first)
    {
        (_reader, _kind, _first) = (reader, kind, first);
        reader.Keep(this);
    }

    /// <summary>Gets the entity with a name or alias.</summary>
    /// <param name="name">The name. An entity with this name takes precedence over one that has it as an alias.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">The list has no entity with this name or alias.</exception>
    public Entity this[string name] => Find(name) ?? throw new KeyNotFoundException($"No entity named '{name}' exists in the list.");

    internal Entity? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _reader.EntityBy(name, _first, _first + Count);
    }

    /// <summary>Returns the entities of one kind of a corpus that has no class.</summary>
    internal static EntityList Of(CorpusReader reader, EntityKind kind) => new(reader, kind);

    private protected override Entity?[]? Reload()
    {
        if (_kind is not { } kind)
            return _reader.EntityRecords;
        _first = _reader.FirstOf(kind);
        return new Entity?[_reader.FirstOf(kind + 1) - _first];
    }

    private protected override Entity Read(int index)
    {
        // Taken first, so that an entity is stored among others of the same data.
        var records = Records;
        var entity = _reader.Entity(_first + index);
        return records is null ? entity : records[index] = entity;
    }

    private static EntityKind Defined(EntityKind kind)
    {
        Given.Defined(kind, EntityKind.State);
        return kind;
    }
}
