namespace Corpus;

/// <summary>Joins the quotations of different articles that have most of their words in common, in the same order.</summary>
/// <remarks>Runs of three words (shingles; Broder 1997) are compared: the share of those of the shorter quotation that the longer one has.</remarks>
internal sealed class StatementFinder(Quote[] quotes, double similarity)
{
    private const int Size = 3;
    private const int LeastShingles = 3;

    /// <summary>How many earlier quotations with the same run of words a quotation is compared with.</summary>
    private const int MostCompared = 64;

    private readonly DisjointSets _sets = new(quotes.Length);
    private readonly HashSet<string>[] _shingles = [.. quotes.Select(quote => Shingles(quote.Text))];

    public IReadOnlyList<SharedStatement> Find()
    {
        var holders = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < quotes.Length; i++)
        {
            if (_shingles[i].Count < LeastShingles)
                continue;
            foreach (var shingle in _shingles[i])
            {
                if (!holders.TryGetValue(shingle, out var earlier))
                    holders[shingle] = earlier = [];
                for (var j = Math.Max(0, earlier.Count - MostCompared); j < earlier.Count; j++)
                {
                    if (_sets.Of(earlier[j]) != _sets.Of(i) && quotes[earlier[j]].Article != quotes[i].Article && IsSame(earlier[j], i))
                        _sets.Join(earlier[j], i);
                }

                earlier.Add(i);
            }
        }

        return
        [
            .. _sets
                .All.Select(group => new SharedStatement([.. group.Select(i => quotes[i])]))
                .Where(statement => statement.Quotes.Count > 1)
                .OrderByDescending(statement => statement.GetArticles().Count),
        ];
    }

    private static HashSet<string> Shingles(string text)
    {
        string[] forms = [.. WordReader.FormsOf(text)];
        var shingles = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i + Size <= forms.Length; i++)
            shingles.Add(string.Join(' ', forms, i, Size));
        return shingles;
    }

    private bool IsSame(int one, int other)
    {
        var (few, many) =
            _shingles[one].Count <= _shingles[other].Count ? (_shingles[one], _shingles[other]) : (_shingles[other], _shingles[one]);
        return few.Count(many.Contains) >= similarity * few.Count;
    }
}
