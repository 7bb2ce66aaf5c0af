using System.Diagnostics;

namespace Corpus;

/// <summary>Represents two words that follow each other more often than chance puts them together.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Collocation
{
    internal Collocation(string first, string second, int count, int firstCount, int secondCount, long total)
    {
        (First, Second, Count) = (first, second, count);
        var expected = (double)firstCount * secondCount / total;
        MutualInformation = Math.Log2(count / expected);
        LogLikelihood = LogLikelihoodRatio.Of(count, firstCount - count, secondCount - count, total - firstCount - secondCount + count);
    }

    /// <summary>Gets the first word, in lower case.</summary>
    public string First { get; }

    /// <summary>Gets the second word, in lower case.</summary>
    public string Second { get; }

    /// <summary>Gets how often the two words follow each other.</summary>
    public int Count { get; }

    /// <summary>Gets the log-likelihood ratio (Dunning 1993). Values over 10.83 are significant at p &lt; 0.001.</summary>
    public double LogLikelihood { get; }

    /// <summary>Gets the pointwise mutual information in bits (Church and Hanks 1990). It is high for rare words; see <see cref="LogLikelihood"/> for frequent ones.</summary>
    public double MutualInformation { get; }

    /// <summary>Returns the two words.</summary>
    /// <returns>One line of text.</returns>
    public override string ToString() => $"{First} {Second}";
}
