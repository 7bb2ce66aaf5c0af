using System.Diagnostics;
using System.Text.Json.Serialization;

namespace Corpus;

/// <summary>A place in an article that names a person, an organization or a state: the name alone, without title or possessive.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Mention
{
    private readonly Article? _article;

    /// <param name="person">Who is named.</param>
    /// <param name="passage">The words that name it and their span.</param>
    public Mention(Person person, Passage passage)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(passage);
        (Person, Passage) = (person, passage);
    }

    internal Mention(Article article, Person person, Passage passage)
        : this(person, passage) => _article = article;

    /// <summary>Who is named.</summary>
    public Person Person { get; }

    /// <summary>The words that name it and their span.</summary>
    public Passage Passage { get; }

    /// <summary>The article.</summary>
    /// <exception cref="InvalidOperationException">The mention belongs to no article.</exception>
    [JsonIgnore]
    public Article Article => _article ?? throw Detached.From(nameof(Mention));

    internal Mention In(Article article) => new(article, Person, Passage.In(article));

    /// <summary>Whether person, words and span are equal.</summary>
    public bool Equals(Mention? other) => other is not null && Person == other.Person && Passage == other.Passage;

    /// <inheritdoc/>
    public override int GetHashCode() => Passage.GetHashCode();

    /// <summary>The words and whom they name.</summary>
    public override string ToString() => $"{Passage.Text} = {Person.Name}";
}
