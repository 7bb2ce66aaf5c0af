using System.Globalization;

namespace Corpus.Extraction.Naming;

/// <summary>Assigns names to the properties of a generated list of articles or entities, each name once.</summary>
internal sealed class NameTable
{
    /// <summary>
    /// The names that a property of a generated list cannot have: the instance members of the lists, which a property would hide, and the names of the generated classes. The list is
    /// complete forever, because the library adds queries as extension methods only. A test compares it with the metadata of the library.
    /// </summary>
    public static readonly string[] Reserved =
    [
        "Count",
        "Item",
        "GetEnumerator",
        "Enumerator",
        "Equals",
        "GetHashCode",
        "GetType",
        "ToString",
        "MemberwiseClone",
        "ReferenceEquals",
        "Finalize",
        "ArticleSet",
        "PersonSet",
        "OrganizationSet",
        "StateSet",
    ];

    private readonly HashSet<string> _taken = new(Reserved, StringComparer.Ordinal);

    // The next number to try for a name, so that many equal names do not each try all numbers.
    private readonly Dictionary<string, int> _next = new(StringComparer.Ordinal);

    /// <summary>Takes the identifier if it is free.</summary>
    public bool TryTake(string identifier) => _taken.Add(identifier);

    /// <summary>Returns the identifier, or the first of <c>Name2</c>, <c>Name3</c>, … that is free.</summary>
    public string Take(string identifier)
    {
        if (_taken.Add(identifier))
            return identifier;
        var number = _next.TryGetValue(identifier, out var next) ? next : 2;
        string name;
        do name =
            identifier + (char.IsDigit(identifier[identifier.Length - 1]) ? "_" : "") + number++.ToString(CultureInfo.InvariantCulture);
        while (!_taken.Add(name));
        _next[identifier] = number;
        return name;
    }
}
