using System.Diagnostics;
using System.Globalization;

namespace Corpus;

/// <summary>Represents a word, or a run of words, and how often it occurs.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record WordCount
{
    internal WordCount(string form, int count) => (Form, Count) = (form, count);

    /// <summary>Gets the word in lower case. Words of a run have a space between them.</summary>
    public string Form { get; }

    /// <summary>Gets how often it occurs.</summary>
    public int Count { get; }

    /// <summary>Returns the form and the count.</summary>
    /// <returns>One line of text.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Form} {Count}");
}
