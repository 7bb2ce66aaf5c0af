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
    private static readonly Lexicon PresentAuxiliaries = Lexicon.Of("Blocks/bio-auxiliaries");
    private static readonly Lexicon Sayings = Lexicon.Of("Blocks/bio-reported");
    private static readonly Lexicon Verbs = Lexicon.Of("Blocks/bio-verbs");

    public static readonly Rule<LineContext, BlockKind?> OfAuthor = new(
        "block/author-biography",
        "A line before the first paragraph or after the last begins with the full name of an author of the page, which a verb in the present tense, a genitive, or a comma and an article follow.",
        static (in c) => IsAboutAuthor(c) ? BlockKind.Boilerplate : null
    )
    {
        // The page of the tests is by Ana Reyes and Carl Dorn.
        Examples =
        [
            ExamplePage.Text + "[Ana Reyes has lived in the valley for ten years. “I like the snow,” she says. = boilerplate]",
            ExamplePage.Text + "[Carl Dorn grows apples and keeps bees when no train needs him. = boilerplate]",
            ExamplePage.Text + "[Ana Reyes is the voice of the valley. = boilerplate]",
            ExamplePage.Text + "[Ana Reyes’s book about the roads of the north came out last year. = boilerplate]",
            ExamplePage.Text + "[Carl Dorn (he/him) lives in the mountains with a dog. = boilerplate]",
            ExamplePage.Text + "[Ana Reyes, a teacher of music, plays in the band of the valley. = boilerplate]",
        ],
        Counterexamples =
        [
            ExamplePage.Text + "[Ana Reyes was the last to leave the house of the minister. = paragraph]",
            ExamplePage.Text + "[Jane Doe has lived in the valley for ten years. = paragraph]",
            ExamplePage.Text + "[Ana Reyes will speak about the roads of the north. = paragraph]",
            ExamplePage.Text + "[Ana Reyes, who was the last to leave, has a house in the valley. = paragraph]",
            ExamplePage.Text + "[Ana Reyesova has lived in the valley for ten years. = paragraph]",
        ],
    };

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

    // "Jane Doe lives in …", "Jane Doe (she/her) is …", "Jane Doe, a teacher, plays …", "Jane Doe's work …"
    private static bool IsAboutAuthor(in LineContext c)
    {
        var end = c.Blocks.EndOfAuthor(c.Index);
        var words = c.Words;
        var at = 0;
        while (at < words.Length && words[at].Start < end)
            at++;
        if (end < 0 || at >= words.Length)
            return false;
        if (words[at].IsMark('('))
        {
            while (at < words.Length && !words[at].IsMark(')'))
                at++;
            at++;
        }

        return at < words.Length && (words[at].Kind == TokenKind.Clitic || IsPresent(words[at]) || IsApposition(words, at));
    }

    private static bool IsApposition(ReadOnlySpan<Token> words, int at) =>
        words[at].IsMark(',') && at + 1 < words.Length && WordClasses.Of(words[at + 1]).Is(PartOfSpeech.Determiner);

    private static bool IsPresent(in Token word) =>
        word.Case == LetterCase.Lower && (WordClasses.Of(word).Is(VerbForm.Third) || PresentAuxiliaries.Contains(word));

    // "Jane Doe is a senior reporter at …", "Jane covers transport for …"
    private static bool IsBiography(in LineContext c)
    {
        var words = c.Words;
        if (c.Index <= c.Blocks.FirstProse)
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
