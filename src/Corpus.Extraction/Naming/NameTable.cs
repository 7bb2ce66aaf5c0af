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

    // The first number that may be free for a name: of many equal names none tries again what those before it have taken.
    private readonly Dictionary<string, int> _next = new(StringComparer.Ordinal);

    /// <summary>The identifier, or the first of <c>Name2</c>, <c>Name3</c>, … that is free.</summary>
    public string Take(string identifier)
    {
        if (_taken.Add(identifier))
            return identifier;
        var number = _next.TryGetValue(identifier, out var next) ? next : 2;
        string name;
        do
            name = identifier + (char.IsDigit(identifier[identifier.Length - 1]) ? "_" : "") + number++.ToString(CultureInfo.InvariantCulture);
        while (!_taken.Add(name));
        _next[identifier] = number;
        return name;
    }
}
