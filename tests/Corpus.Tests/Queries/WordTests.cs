namespace Corpus.Tests.Queries;

public class WordTests
{
    private static Article Of(string id, params string[] sentences)
    {
        var text = string.Join(' ', sentences);
        var at = 0;
        var spans = sentences.Select(sentence =>
        {
            var start = text.IndexOf(sentence, at, StringComparison.Ordinal);
            at = start + sentence.Length;
            return new Passage(new TextSpan(start, sentence.Length), sentence);
        });
        return new Article(id, id + ".txt", text, new ArticleAnnotations { Sentences = [.. spans] });
    }

    [Theory]
    [InlineData("It rains.", "it rains")]
    [InlineData("Seoul’s US-led talks", "seoul's us-led talks")]
    [InlineData("It rose 7.5 percent, to 1,200.", "it rose 7.5 percent to 1,200")]
    [InlineData("“Yes,” she said—again.", "yes she said again")]
    [InlineData("the '90s", "the 90s")]
    [InlineData("naïve cafe\u0301 字 😀", "naïve cafe\u0301 字")]
    [InlineData("end-", "end")]
    [InlineData("𝒜bc d", "𝒜bc d")]
    [InlineData("... - '", "")]
    public void Words_of_a_sentence(string sentence, string expected) =>
        Assert.Equal(expected, string.Join(' ', Of("a", sentence).Words().Select(word => word.Form)));

    [Fact]
    public void A_word_tells_its_place()
    {
        var word = Of("a", "It rains.", "It pours.").Words().Last();
        Assert.Equal(("pours", 1, new TextSpan(13, 5), "a.txt:1:14"), (word.Text, word.Sentence, word.Span, word.Location.ToString()));
    }

    [Fact]
    public void The_default_word_is_empty() =>
        Assert.Equal(("", "", default), (default(Word).Text, default(Word).Form, default(Word).Location));

    [Fact]
    public void Frequencies_count_any_case() =>
        Assert.Equal("rain 3, it 2, falls 1", string.Join(", ", Of("a", "Rain, rain.", "It falls: it, RAIN.").Words().Frequencies()));

    [Fact]
    public void Runs_do_not_cross_sentences_or_articles() =>
        Assert.Equal("a b 2, b c 1", string.Join(", ", new[] { Of("1", "a b c.", "a"), Of("2", "a b") }.Words().NGrams(2)));

    [Fact]
    public void Collocations_are_measured_as_in_the_literature()
    {
        // Of 10 pairs, "a b" are 2; "a" begins 2 of them and "b" ends 3.
        var pair = Of("1", "a b x.", "a b.", "c b y z x y z x.").Words().Collocations().Single(pair => pair.ToString() == "a b");
        Assert.Equal(2, pair.Count);
        var expected = 2.0 * 3 / 10;
        Assert.Equal(Math.Log2(2 / expected), pair.MutualInformation, 1e-9);
    }

    [Fact]
    public void Keyness_has_both_ends()
    {
        var keywords = Of("1", "rain rain rain sun").Words().Keyness(Of("2", "sun sun sun rain").Words());
        Assert.Equal(["rain", "sun"], keywords.Select(keyword => keyword.Form));
        Assert.Equal((3, 1), (keywords[0].Count, keywords[0].ReferenceCount));
        Assert.Equal(Math.Log2(3), keywords[0].LogRatio, 1e-9);
        // 2 × (3 ln(3/2) + 1 ln(1/2)) for the word, and the same for all other words.
        Assert.Equal(4 * ((3 * Math.Log(1.5)) - Math.Log(2)), keywords[0].LogLikelihood, 1e-9);
        Assert.Equal(-keywords[0].LogLikelihood, keywords[1].LogLikelihood, 1e-9);
    }

    [Theory]
    [InlineData("a x", "a y", 0.0)]
    [InlineData("a a", "x y", 1.0)]
    [InlineData("x y", "x y", null)]
    public void Dispersion_is_from_even_to_all_in_one(string first, string second, double? expected) =>
        Assert.Equal(expected, new[] { Of("1", first), Of("2", second) }.Dispersion("A").Deviation);

    /// <summary>A word that the texts lack is never typical of them, however few they are.</summary>
    [Fact]
    public void A_word_that_is_not_there_is_typical_of_the_reference()
    {
        var reference = Of("2", string.Join(' ', Enumerable.Repeat("sun", 1000)) + " rain");
        var keyword = Of("1", "sun sun").Words().Keyness(reference.Words()).Single(k => k.Form == "rain");
        Assert.True(keyword is { Count: 0, LogLikelihood: < 0 });
    }

    [Theory]
    [InlineData("")]
    [InlineData("North Korea")]
    public void Dispersion_is_of_one_word(string word) => Assert.Throws<ArgumentException>(() => new[] { Of("1", "a") }.Dispersion(word));

    [Fact]
    public void No_words_have_no_statistics()
    {
        Assert.Empty(Array.Empty<Article>().Words().Frequencies());
        Assert.Empty(Array.Empty<Article>().Words().Collocations());
        Assert.Empty(Array.Empty<Article>().Words().Keyness([]));
        Assert.Null(Array.Empty<Article>().Dispersion("a").Deviation);
    }
}
