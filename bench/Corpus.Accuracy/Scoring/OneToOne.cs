namespace Corpus.Accuracy.Scoring;

/// <summary>Pairs gold items with predicted ones so that each is in one pair at most.</summary>
internal static class OneToOne
{
    /// <param name="candidates">The pairs that may match, by position, the best first.</param>
    public static IEnumerable<(int Gold, int Predicted)> Match(IEnumerable<(int Gold, int Predicted)> candidates)
    {
        var (usedGold, used) = (new HashSet<int>(), new HashSet<int>());
        foreach (var (gold, predicted) in candidates)
        {
            if (usedGold.Contains(gold) || used.Contains(predicted))
                continue;
            usedGold.Add(gold);
            used.Add(predicted);
            yield return (gold, predicted);
        }
    }
}
