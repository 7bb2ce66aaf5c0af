namespace Corpus.Extraction.Blocks;

/// <summary>What a line looks like, whatever its words are.</summary>
/// <param name="Words">The number of its words; counting stops at <see cref="MostWords"/>.</param>
/// <param name="EndsSentence">It ends like a sentence, or with a colon that leads to what follows.</param>
internal readonly record struct LineShape(int Words, bool EndsSentence)
{
    /// <summary>More words say nothing more about a line.</summary>
    public const int MostWords = 40;

    // With fewer words, a line that ends like a sentence may be a slogan or a teaser.
    private const int FewestOfProse = 10;

    // So many words are text even if the stop is missing.
    private const int FewestWithoutStop = 25;

    /// <summary>The line is running text.</summary>
    public bool IsProse => EndsSentence && Words >= FewestOfProse || Words >= FewestWithoutStop;

    public static LineShape Of(string text, TextSpan line) =>
        new(Math.Min(Prose.Words(text, line, MostWords), MostWords), Prose.EndsSentence(text, line) || text[line.End - 1] == ':');
}
