using System.Diagnostics;
using System.Globalization;

namespace Corpus;

/// <summary>Represents how evenly a word is spread over articles.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Dispersion
{
    internal Dispersion(int count, int articles, double? deviation) => (Count, Articles, Deviation) = (count, articles, deviation);

    /// <summary>Gets how often the word occurs.</summary>
    public int Count { get; }

    /// <summary>Gets the number of articles that have the word.</summary>
    public int Articles { get; }

    /// <summary>
    /// Gets the normalized deviation of proportions (Gries 2008; Lijffijt and Gries 2012), from 0, as evenly as the sizes of the articles permit, to 1, all in the smallest
    /// article. It is null if the word does not occur.
    /// </summary>
    public double? Deviation { get; }

    /// <summary>Returns the count, the number of articles and the deviation.</summary>
    /// <returns>One line of text.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Count} in {Articles} articles, deviation {Deviation:0.00}");
}
