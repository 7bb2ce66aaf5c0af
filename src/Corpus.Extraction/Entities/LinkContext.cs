using Corpus.Extraction.Rules;

namespace Corpus.Extraction.Entities;

/// <summary>A name to be linked to an entity.</summary>
/// <param name="clusters">The entities so far.</param>
/// <param name="previous">The name before it in the text; null if there is none or if it does not matter.</param>
/// <param name="singleWords">The names of one word in the text that may be surnames; null if they do not matter.</param>
/// <param name="surnames">The last words of the full names that are sure to be those of people; null if they do not matter.</param>
internal readonly struct LinkContext(
    EntityClusters clusters,
    RawName name,
    Trace? trace,
    RawName? previous = null,
    HashSet<string>? singleWords = null,
    HashSet<string>? surnames = null
) : IRuleContext
{
    public EntityClusters Clusters { get; } = clusters;

    public RawName Name { get; } = name;

    public RawName? Previous { get; } = previous;

    public HashSet<string>? SingleWords { get; } = singleWords;

    public HashSet<string>? Surnames { get; } = surnames;

    /// <summary>The people with the surname that the name is; null if it is not a surname.</summary>
    public List<int>? Namesakes => Name.Kind is null or EntityKind.Person || Name.IsOneWord ? Clusters.Names.WithSurname(Name.Key) : null;

    public TextSpan Place => Name.Span;

    public Trace? Trace { get; } = trace;

    /// <summary>Whether a person may have the name as far as the gender tells.</summary>
    public bool FitsGender(int person) =>
        Name.Gender == Gender.Unknown
        || !Name.TellsGender
        || Clusters[person].Gender == Gender.Unknown
        || Clusters[person].Gender == Name.Gender;

    /// <summary>The only namesake that fits the gender and the condition; null if there are none or several.</summary>
    public int? OnlyNamesake(Func<EntityCluster, bool> condition)
    {
        int? only = null;
        foreach (var person in Namesakes!)
        {
            if (!FitsGender(person) || !condition(Clusters[person]))
                continue;
            if (only is not null)
                return null;
            only = person;
        }

        return only;
    }
}

/// <summary>The answer to which entity a name means.</summary>
/// <param name="Entity">The number of the entity; null if the name is not linked to any.</param>
internal readonly record struct Link(int? Entity)
{
    public static readonly Link None = new(null);
}
