namespace Corpus;

/// <summary>Sets of numbers that are joined two by two (union-find). Each set is known by its least number.</summary>
/// <param name="count">How many numbers there are; each is first a set of its own.</param>
internal sealed class DisjointSets(int count)
{
    private readonly int[] _parents = [.. Enumerable.Range(0, count)];

    /// <summary>The sets in the order of their least numbers; each has its numbers in order.</summary>
    public IEnumerable<IGrouping<int, int>> All => Enumerable.Range(0, _parents.Length).GroupBy(Of);

    /// <summary>The least number of the set that the number is in.</summary>
    public int Of(int number)
    {
        while (_parents[number] != number)
            number = _parents[number] = _parents[_parents[number]];
        return number;
    }

    /// <summary>Joins the sets of two numbers.</summary>
    /// <returns>The least numbers of the two sets before they were joined, the lesser one first; they are equal if the numbers were in one set.</returns>
    public (int First, int Second) Join(int one, int other)
    {
        var (a, b) = (Of(one), Of(other));
        _parents[Math.Max(a, b)] = Math.Min(a, b);
        return (Math.Min(a, b), Math.Max(a, b));
    }
}
