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
    Organisation,

    /// <summary>A country, which speaks through its government.</summary>
    State,
}

/// <summary>Who or what speaks in a corpus or is named in it, once, however many spellings its articles use.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Person
{
    private readonly CorpusReader? _reader;
    private readonly int _number;

    /// <param name="name">The one spelling used everywhere.</param>
    /// <param name="kind">A human being, an organisation or a state.</param>
    /// <param name="role">Such as "President of South Korea"; null where not known.</param>
    /// <param name="aliases">Other spellings.</param>
    /// <param name="isDeclared">Whether a person declared it in the catalogue, and it was not only found in a text.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public Person(string name, PersonKind kind = PersonKind.Person, string? role = null, IEnumerable<string>? aliases = null, bool isDeclared = false)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        (Name, Kind, Role, Aliases, IsDeclared) = (name, kind, role, ValueList.Of(aliases), isDeclared);
    }

    internal Person(CorpusReader reader, int number, in PersonRow row)
    {
        (_reader, _number) = (reader, number);
        (Name, Kind, Role, Aliases, IsDeclared) = (row.Name, row.Kind, row.Role, row.Aliases, row.IsDeclared);
    }

    /// <summary>The one spelling used everywhere: the catalogue's, else the fullest in the articles.</summary>
    public string Name { get; }

    /// <summary>A human being, an organisation or a state.</summary>
    public PersonKind Kind { get; }

    /// <summary>Such as "President of South Korea", as the catalogue declares it; null where it does not.</summary>
    public string? Role { get; }

    /// <summary>Other spellings, as the catalogue declares them.</summary>
    public ValueList<string> Aliases { get; }

    /// <summary>Whether the catalogue declares it. What is only found in a text may be wrong about what is a name.</summary>
    public bool IsDeclared { get; }

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

    /// <summary>Whether name, kind, role and aliases are equal.</summary>
    public bool Equals(Person? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Name == other.Name && Kind == other.Kind && Role == other.Role && Aliases == other.Aliases && IsDeclared == other.IsDeclared);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Kind);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
