namespace Corpus.Generator.Emission;

/// <summary>Hands out member names, each once.</summary>
internal sealed class NameTable(params string[] taken)
{
    private readonly HashSet<string> _taken = new(taken, StringComparer.Ordinal);

    /// <summary>The identifier, or the first of <c>Name2</c>, <c>Name3</c>, … that is free.</summary>
    public string Take(string identifier)
    {
        var name = identifier;
        for (var number = 2; !_taken.Add(name); number++)
            name = identifier + (char.IsDigit(identifier[identifier.Length - 1]) ? "_" : "") + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return name;
    }
}
