using System.Diagnostics;
using System.Text.Json.Serialization;

namespace Corpus;

/// <summary>Represents a place in an article that names a person, an organization or a state. The span covers the name without a title or possessive ending.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Mention
{
    private readonly Article? _article;

    /// <summary>Initializes a new instance of the <see cref="Mention"/> class.</summary>
    /// <param name="entity">The entity that is named.</param>
    /// <param name="passage">The words that name it and their span.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Mention(Entity entity, Passage passage)
    {
        ArgumentNullException.ThrowIfNull(entity);
        ArgumentNullException.ThrowIfNull(passage);
        (Entity, Passage) = (entity, passage);
    }

    internal Mention(Article article, Entity entity, Passage passage)
        : this(entity, passage) => _article = article;

    /// <summary>Gets the entity that is named.</summary>
    public Entity Entity { get; }

    /// <summary>Gets the words that name the entity and their span.</summary>
    public Passage Passage { get; }

    /// <summary>Gets the article that contains the mention.</summary>
    /// <exception cref="InvalidOperationException">The mention belongs to no article.</exception>
    [JsonIgnore]
    public Article Article => _article ?? throw Detached.From(nameof(Mention));

    /// <summary>Gets the file, line and column of the words.</summary>
    /// <exception cref="InvalidOperationException">The mention belongs to no article.</exception>
    [JsonIgnore]
    public SourceLocation Location => Article.GetLocation(Passage.Span.Start);

    internal Mention In(Article article) => new(article, Entity, Passage.In(article));

    /// <summary>Determines whether the entities, words and spans of two mentions are equal.</summary>
    /// <param name="other">The mention to compare with.</param>
    /// <returns>True if the mentions are equal.</returns>
    public bool Equals(Mention? other) => other is not null && Entity == other.Entity && Passage == other.Passage;

    /// <inheritdoc/>
    public override int GetHashCode() => Passage.GetHashCode();

    /// <summary>Returns the words and the name of the entity.</summary>
    /// <returns>One line of text.</returns>
    public override string ToString() => $"{Passage.Text} = {Entity.Name}";
}
