using System.Globalization;

namespace Corpus.Extraction.Naming;

/// <summary>Hands out the names of the properties of a list of articles or people, each once.</summary>
internal sealed class NameTable
{
    /// <summary>What such a list has already: nobody's name.</summary>
    public static readonly string[] ListMembers =
    [
        "All", "Count", "Item", "TryGet", "GetEnumerator", "Enumerator", "Where", "Select", "PublishedBy", "PublishedBetween", "ArticleSet", "PersonSet",
        "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "ReferenceEquals", "Finalize",
    ];

    private readonly HashSet<string> _taken = new(ListMembers, StringComparer.Ordinal);

    /// <summary>The identifier, or the first of <c>Name2</c>, <c>Name3</c>, … that is free.</summary>
    public string Take(string identifier)
    {
        var name = identifier;
        for (var number = 2; !_taken.Add(name); number++)
            name = identifier + (char.IsDigit(identifier[identifier.Length - 1]) ? "_" : "") + number.ToString(CultureInfo.InvariantCulture);
        return name;
    }
}
