using System.Diagnostics;
using System.Text.Json.Serialization;
using Corpus.Data;

namespace Corpus;

/// <summary>What a <see cref="Person"/> is.</summary>
public enum PersonKind
{
    /// <summary>A human being.</summary>
    Person,

    /// <summary>A ministry, company, party, newspaper and the like.</summary>
    Organization,

    /// <summary>A country, which speaks through its government.</summary>
    State,
}

/// <summary>Who or what speaks in a corpus or is named in it, once, however many spellings its articles use.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Person
{
    private readonly CorpusReader? _reader;
    private readonly int _number;
    private readonly PersonKind _kind;
    private readonly bool _isDeclared;
    private string? _name;
    private string? _role;
    private string[]? _aliases;

    /// <param name="name">The one spelling used everywhere.</param>
    /// <param name="kind">A human being, an organization or a state.</param>
    /// <param name="role">Such as "President of South Korea"; null where not known.</param>
    /// <param name="aliases">Other spellings.</param>
    /// <param name="isDeclared">Whether a person declared it in the catalog, and it was not only found in a text.</param>
    /// <exception cref="ArgumentException">The name is empty, a string is not well-formed UTF-16, or an alias is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a value of its enumeration.</exception>
    public Person(string name, PersonKind kind = PersonKind.Person, string? role = null, IEnumerable<string>? aliases = null, bool isDeclared = false)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Given.Defined(kind, PersonKind.State);
        (_name, _kind, _role, _aliases, _isDeclared) = (Given.Text(name), kind, Given.Text(role), Given.Items(aliases), isDeclared);
        foreach (var alias in _aliases)
            Given.Text(alias, nameof(aliases));
    }

    internal Person(CorpusReader reader, int number) => (_reader, _number) = (reader, number);

    /// <summary>The one spelling used everywhere: the catalog's, else the fullest in the articles.</summary>
    public string Name => _name ?? Once.Set(ref _name, _reader!.Name(Read(PersonColumn.Name)));

    /// <summary>A human being, an organization or a state.</summary>
    public PersonKind Kind => _reader is null ? _kind : (PersonKind)Read(PersonColumn.Kind);

    /// <summary>Such as "President of South Korea", as the catalog declares it; null where it does not.</summary>
    public string? Role => _role ?? (_reader?.NameIn(IndexTable.People, _number, PersonColumn.RoleOrNone) is { } role ? Once.Set(ref _role, role) : null);

    /// <summary>Other spellings, as the catalog declares them.</summary>
    public ValueList<string> Aliases => new(_aliases ?? Once.Set(ref _aliases, ReadAliases()));

    /// <summary>Whether the catalog declares it. What is only found in a text may be wrong about what is a name.</summary>
    public bool IsDeclared => _reader is null ? _isDeclared : Read(PersonColumn.IsDeclared) == 1;

    /// <summary>What it said, in the order of the corpus; empty for a person that belongs to no corpus.</summary>
    [JsonIgnore]
    public IReadOnlyList<Quote> Quotes => _reader?.QuotesBy(_number) ?? [];

    /// <summary>Where it is named, in the order of the corpus; empty for a person that belongs to no corpus.</summary>
    [JsonIgnore]
    public IEnumerable<Mention> Mentions => _reader?.MentionsOf(_number) ?? [];

    /// <summary>The dated events whose clauses name it, in the order of their dates; empty for a person that belongs to no corpus.</summary>
    [JsonIgnore]
    public IEnumerable<DatedEvent> Events => _reader?.Events.Where(e => e.Participants.Any(p => p.NumberIn(_reader) == _number)) ?? [];

    internal int? NumberIn(CorpusReader reader) => ReferenceEquals(_reader, reader) ? _number : null;

    private int Read(int column) => _reader!.Read(IndexTable.People, _number, column);

    private string[] ReadAliases()
    {
        var first = Read(PersonColumn.FirstAlias);
        var aliases = new string[Read(PersonColumn.AliasCount)];
        for (var i = 0; i < aliases.Length; i++)
            aliases[i] = _reader!.Name(first + i);
        return aliases;
    }

    /// <summary>Whether name, kind, role and aliases are equal.</summary>
    public bool Equals(Person? other) =>
        ReferenceEquals(this, other) || (other is not null && IsLike(other));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Kind);

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    // Apart: who asks whether there is a speaker need not load what compares lists.
    private bool IsLike(Person other) =>
        Name == other.Name && Kind == other.Kind && Role == other.Role && Aliases == other.Aliases && IsDeclared == other.IsDeclared;
}
