using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Tests.Tokens;

public class TokenizerTests
{
    /// <summary>Tokens with a space between those that stand apart in the text and a bar between those that do not.</summary>
    [Theory]
    [InlineData("Lee Jae-myung", "Lee Jae|-|myung")]
    [InlineData("the U.S., and", "the U.S.|, and")]
    [InlineData("U.S.-led", "U.S.|-|led")]
    [InlineData("the 20th day", "the 20|th day")]
    [InlineData("66.3% of 1,000,000.", "66.3|% of 1,000,000|.")]
    [InlineData("10.06.2025", "10|.|06|.|2025")]
    [InlineData("20247:55", "20247|:|55")]
    [InlineData("$1.5bn", "$|1.5|bn")]
    [InlineData("o'clock", "o'clock")]
    [InlineData("O’Brien’s", "O’Brien|’s")]
    [InlineData("don’t", "don’t")]
    [InlineData("they'll", "they|'ll")]
    [InlineData("workers’ rights", "workers|’ rights")]
    [InlineData("’tis", "’|tis")]
    [InlineData("Sept. 3", "Sept. 3")]
    [InlineData("Sat. and sat.", "Sat. and sat|.")]
    [InlineData("at 5 p.m.", "at 5 p.m.")]
    [InlineData("J.K. Rowling", "J.K. Rowling")]
    [InlineData("a Ph.D. thesis", "a Ph.D. thesis")]
    [InlineData("Am I. Yes", "Am I|. Yes")]
    [InlineData("wait... no", "wait|... no")]
    [InlineData("''Yes,'' he", "''|Yes|,|'' he")]
    [InlineData("a\u00a0b", "a b")]
    [InlineData("😀😀", "😀|😀")]
    [InlineData("", "")]
    public void Divides(string text, string expected)
    {
        var tokens = Tokens(text);
        Assert.Equal(
            expected,
            string.Concat(
                tokens.Select(
                    (t, i) =>
                        (
                            i == 0 ? ""
                            : t.SpaceBefore ? " "
                            : "|"
                        ) + t.Span.In(text)
                )
            )
        );
    }

    [Theory]
    [InlineData("lee", LetterCase.Lower)]
    [InlineData("Lee", LetterCase.Capitalized)]
    [InlineData("I", LetterCase.Capitalized)]
    [InlineData("NATO", LetterCase.Upper)]
    [InlineData("U.S.", LetterCase.Upper)]
    [InlineData("McDonald", LetterCase.Mixed)]
    [InlineData("iPhone", LetterCase.Mixed)]
    [InlineData("한국", LetterCase.None)]
    [InlineData("20", LetterCase.None)]
    internal void Knows_large_and_small_letters(string text, LetterCase expected) =>
        Assert.Equal(expected, Assert.Single(Tokens(text)).Case);

    [Theory]
    [InlineData("U.S.", true)]
    [InlineData("Mr.", true)]
    [InlineData("W.", true)]
    [InlineData("sat.", false)]
    [InlineData("peninsula.", false)]
    public void Knows_abbreviations(string text, bool expected) => Assert.Equal(expected, Tokens(text)[0].EndsAbbreviation);

    private static List<Token> Tokens(string text)
    {
        var tokens = new List<Token>();
        English.Tokenize(text, new TextSpan(0, text.Length), tokens);
        return tokens;
    }
}
