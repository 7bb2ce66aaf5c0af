using System.Diagnostics;

namespace Corpus;

/// <summary>Represents a word and how much more frequent it is in some texts than in others.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Keyword
{
    internal Keyword(string form, int count, int referenceCount, long total, long referenceTotal)
    {
        (Form, Count, ReferenceCount) = (form, count, referenceCount);
        var (here, there) = (Rate(count, total), Rate(referenceCount, referenceTotal));
        LogRatio = Math.Log2(here / there);
        var likelihood = LogLikelihoodRatio.Of(count, referenceCount, total - count, referenceTotal - referenceCount);
        LogLikelihood = (double)count * referenceTotal < (double)referenceCount * total ? -likelihood : likelihood;
    }

    /// <summary>Gets the word in lower case.</summary>
    public string Form { get; }

    /// <summary>Gets how often the word occurs in the texts.</summary>
    public int Count { get; }

    /// <summary>Gets how often the word occurs in the texts that these are compared with.</summary>
    public int ReferenceCount { get; }

    /// <summary>
    /// Gets the log-likelihood ratio (Dunning 1993; Rayson and Garside 2000), negative for a word that is more frequent in the reference. Absolute values over 10.83 are significant at p &lt; 0.001.
    /// </summary>
    public double LogLikelihood { get; }

    /// <summary>Gets the binary logarithm of the ratio of the relative frequencies (Hardie 2014). A word that does not occur counts as half an occurrence.</summary>
    public double LogRatio { get; }

    private static double Rate(int count, long total) => (count == 0 ? 0.5 : count) / Math.Max(total, 1);

    /// <summary>Returns the word.</summary>
    /// <returns>The value of <see cref="Form"/>.</returns>
    public override string ToString() => Form;
}
