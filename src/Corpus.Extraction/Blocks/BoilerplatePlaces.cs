namespace Corpus.Extraction.Blocks;

/// <summary>Where a phrase of <c>Blocks/boilerplate</c> makes a line boilerplate. The list describes its values.</summary>
[Flags]
internal enum BoilerplatePlaces
{
    Whole = 1,
    Start = 2,
    Account = 4,
    Edge = 8,
    Within = 16,
    Byline = 32,
    Stamp = 64,
}

/// <summary>What a word of <c>Blocks/stamp-words</c> says about a line of such words.</summary>
internal enum StampWord
{
    /// <summary>The line says when the page was published.</summary>
    Publication,

    /// <summary>The line may be the hour above an entry of a live report.</summary>
    Weak,
}
