using System.Diagnostics;
using Corpus.Data;

namespace Corpus;

/// <summary>
/// Represents a person, an organization or a state that is quoted or named in a corpus. All articles share one <see cref="Entity"/>, whatever spellings they use.
/// </summary>
/// <remarks>Entities are immutable and can be used from several threads. A copy that a <c>with</c> expression creates belongs to no corpus.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Entity
{
    private readonly CorpusReader? _reader;
    private readonly int _number;
    private readonly EntityKind _kind;
    private readonly bool _isDeclared;
    private string? _name;
    private string? _role;
    private string[]? _aliases;

    /// <summary>Initializes a new instance of the <see cref="Entity"/> class that belongs to no corpus.</summary>
    /// <param name="name">The canonical name.</param>
    /// <param name="kind">The kind of the entity.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank or not well-formed UTF-16.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not defined by the enumeration.</exception>
    public Entity(string name, EntityKind kind)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Given.Defined(kind, EntityKind.State);
        (_name, _kind, _aliases) = (Given.Text(name), kind, []);
    }

    internal Entity(CorpusReader reader, int number) => (_reader, _number) = (reader, number);

    private Entity(Entity original) =>
        (_name, _kind, _role, _aliases, _isDeclared) = (
            original.Name,
            original.Kind,
            original.Role,
            [.. original.Aliases.AsSpan()],
            original.IsDeclared
        );

    /// <summary>Gets the canonical name: the name that the catalog gives, or else the fullest name in the articles.</summary>
    public string Name => _name ?? LazyInit.Publish(ref _name, _reader!.Name(Read(EntityColumn.Name)));

    /// <summary>Gets the kind of the entity.</summary>
    public EntityKind Kind => _reader is null ? _kind : (EntityKind)Read(EntityColumn.Kind);

    /// <summary>Gets the role that the catalog declares, such as "President of South Korea", or null if it declares none.</summary>
    /// <exception cref="ArgumentException">The value is not well-formed UTF-16.</exception>
    public string? Role
    {
        get => _role ?? (_reader?.OptionalName(Read(EntityColumn.RoleOrNone)) is { } role ? LazyInit.Publish(ref _role, role) : null);
        init => _role = Given.Text(value);
    }

    /// <summary>Gets the other spellings of the name that the catalog declares.</summary>
    /// <exception cref="ArgumentException">An item is null or not well-formed UTF-16.</exception>
    public ValueList<string> Aliases
    {
        get => new(_aliases ?? LazyInit.Publish(ref _aliases, ReadAliases()));
        init
        {
            _aliases = Given.Items(value);
            foreach (var alias in _aliases)
                Given.Text(alias, nameof(value));
        }
    }

    /// <summary>
    /// Gets a value that indicates whether the catalog declares the entity. An entity that is not declared was found in a text, and may not be the name of anything.
    /// </summary>
    public bool IsDeclared
    {
        get => _reader is null ? _isDeclared : Read(EntityColumn.IsDeclared) == 1;
        init => _isDeclared = value;
    }

    /// <summary>Returns the quotations of the entity, in the order of the corpus.</summary>
    /// <returns>A new list. It is empty if the entity belongs to no corpus.</returns>
    public IReadOnlyList<Quote> GetQuotes() => _reader?.QuotesBy(_number) ?? [];

    /// <summary>Returns the mentions of the entity, in the order of the corpus.</summary>
    /// <returns>A new list. It is empty if the entity belongs to no corpus.</returns>
    /// <remarks>This method goes through all articles of the corpus.</remarks>
    public IReadOnlyList<Mention> GetMentions() => _reader?.MentionsOf(_number) ?? [];

    /// <summary>Returns the dated events whose clauses name the entity, in the order of their dates.</summary>
    /// <returns>A new list. It is empty if the entity belongs to no corpus.</returns>
    /// <remarks>This method goes through all events of the corpus.</remarks>
    public IReadOnlyList<DatedEvent> GetEvents() => _reader?.EventsWith(_number) ?? [];

    internal int? NumberIn(CorpusReader reader) => ReferenceEquals(_reader, reader) ? _number : null;

    /// <summary>Determines whether another record is the same entity: that of the same number in one corpus, or an equal record where either belongs to none.</summary>
    internal bool IsSameAs(Entity? other) =>
        _reader is not null && ReferenceEquals(_reader, other?._reader) ? _number == other!._number : Equals(other);

    private int Read(EntityColumn column) => _reader!.Read(column, _number);

    private string[] ReadAliases()
    {
        var first = Read(EntityColumn.FirstAlias);
        var aliases = new string[Read(EntityColumn.AliasCount)];
        for (var i = 0; i < aliases.Length; i++)
            aliases[i] = _reader!.Name(first + i);
        return aliases;
    }

    /// <summary>Determines whether the names, kinds, roles and aliases of two entities are equal, and whether both or neither are declared.</summary>
    /// <param name="other">The entity to compare with.</param>
    /// <returns>True if the entities are equal.</returns>
    public bool Equals(Entity? other) => ReferenceEquals(this, other) || (other is not null && IsLike(other));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Kind);

    /// <summary>Returns the name.</summary>
    /// <returns>The value of <see cref="Name"/>.</returns>
    public override string ToString() => Name;

    // Out of line: a comparison with null must not load the code that compares lists.
    private bool IsLike(Entity other) =>
        Name == other.Name && Kind == other.Kind && Role == other.Role && Aliases == other.Aliases && IsDeclared == other.IsDeclared;
}
