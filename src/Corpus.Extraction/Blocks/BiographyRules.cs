using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Rules;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Blocks;

/// <summary>What a site says about the author of the article, below it or above.</summary>
internal static class BiographyRules
{
    private const int LongestName = 4;
    private const int LongestPredicate = 14;

    private static readonly Lexicon Nouns = Lexicon.Of("Blocks/bio-nouns");
    private static readonly Lexicon Copulas = Lexicon.Of("Blocks/bio-copulas");
    private static readonly Lexicon Sayings = Lexicon.Of("Blocks/bio-reported");
    private static readonly Lexicon Verbs = Lexicon.Of("Blocks/bio-verbs");

    public static readonly Rule<LineContext, BlockKind?> AtEdge = new(
        "block/biography",
        "A line before the first paragraph or after the last begins with a name and says for whom its bearer writes.",
        static (in c) => IsBiography(c) ? BlockKind.Boilerplate : null
    )
    {
        Examples =
        [
            ExamplePage.Text + "[Jane Doe is a senior reporter at Alpine Press. = boilerplate]",
            ExamplePage.Text + "[Jane Doe covers the mountains for Alpine Press. = boilerplate]",
            ExamplePage.Text + "[Jane Doe-Roe is an award-winning journalist based in the valley. = boilerplate]",
            ExamplePage.Text + "[Jane Doe is the editor of the valley edition. = boilerplate]",
            ExamplePage.Text + "[Doe writes about snow and roads. = boilerplate]",
        ],
        Counterexamples =
        [
            ExamplePage.Text + "[Jane Doe is a reporter who was held for two days, her editor said. = paragraph]",
            "[Jane Doe is a reporter at Alpine Press. = paragraph]⏎" + ExamplePage.Text,
            ExamplePage.Text + "[Jane Doe is a minister of the valley. = paragraph]",
        ],
    };

    // "Jane Doe is a senior reporter at …", "Jane covers transport for …"
    private static bool IsBiography(in LineContext c)
    {
        var words = c.Words;
        if (c.Index <= c.Page.FirstProse)
            return false;
        var at = 0;
        while (at < words.Length && at < LongestName && (words[at].IsCapitalized || words[at].IsMark('-')))
            at++;
        if (at == 0 || at + 2 >= words.Length)
            return false;
        if (Verbs.Match(words, at, out _) > 0)
            return true;
        if (!Copulas.Contains(words[at]))
            return false;
        for (var end = Math.Min(words.Length, at + LongestPredicate); at < end; at++)
        {
            if (words[at].Kind == TokenKind.Mark && words[at].First is '.' or '“' or '"' or '”')
                return false;
            if (Nouns.Contains(words[at]))
                return !Says(words);
        }

        return false;
    }

    private static bool Says(ReadOnlySpan<Token> words)
    {
        foreach (var word in words)
        {
            if (Sayings.Contains(word))
                return true;
        }

        return false;
    }
}
