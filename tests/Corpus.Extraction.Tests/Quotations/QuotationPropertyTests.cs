using Corpus.Extraction.Articles;

namespace Corpus.Extraction.Tests.Quotations;

/// <summary>What holds for the quotations of any text whatever.</summary>
public class QuotationPropertyTests
{
    [Fact]
    public void Spans_lie_in_the_text_and_are_in_order() =>
        Holds(
            (text, article) =>
                article.Quotations.All(q =>
                    new[] { q.Content, q.Source ?? default, q.Cue ?? default, q.Via ?? default, q.Addressee ?? default }.All(s =>
                        s.Start >= 0 && s.Length >= 0 && s.End <= text.Length
                    )
                ) && article.Quotations.Zip(article.Quotations.Skip(1)).All(pair => pair.First.Content.Start < pair.Second.Content.Start)
        );

    [Fact]
    public void Numbers_point_to_what_there_is() =>
        Holds(
            (_, article) =>
                article
                    .Quotations.Select((q, i) => (q, i))
                    .All(p =>
                        (p.q.Speaker is not { } speaker || speaker < article.Entities.All.Count)
                        && (p.q.Continues is not { } first || first < p.i && article.Quotations[first].Continues is null)
                        && (p.q.Parent is not { } parent || article.Quotations[parent].Content.Contains(p.q.Content))
                    ) && article.Entities.Mentions.All(m => m.Entity < article.Entities.All.Count)
        );

    [Theory]
    [InlineData("“>!'''..'5 read more—'")]
    public void Texts_that_once_broke_a_law(string text) =>
        Assert.All(Read.Article(text).Quotations, q =>
            Assert.True(q.Parent is not { } parent || Read.Article(text).Quotations[parent].Content.Contains(q.Content))
        );

    [Fact]
    public void Only_statements_have_sources() =>
        Holds(
            (_, article) =>
                article.Quotations.All(q =>
                    q.Kind != QuoteKind.Term || (q.Speaker, q.Source, q.Cue, q.Continues) is (null, null, null, null)
                )
        );

    [Fact]
    public void Reading_twice_finds_the_same() => Holds((text, article) => article.Equals(Read.Article(text)));

    /// <summary>Texts that are all of a kind.</summary>
    [Theory]
    [InlineData("“")]
    [InlineData("”")]
    [InlineData("\"")]
    [InlineData("'")]
    [InlineData("''")]
    [InlineData("‘a’ ")]
    [InlineData("“a” ")]
    [InlineData("“A.” ")]
    [InlineData("said “a” and ")]
    [InlineData("Doe said ")]
    [InlineData("saying and ")]
    [InlineData("Doe, ")]
    [InlineData("Anna Doe, who said, ")]
    [InlineData("to say of ")]
    [InlineData("“A a a a a a a a a.”\n")]
    [InlineData("A spokesman said “a.” ")]
    [InlineData("He said “a.” ")]
    [InlineData("Anna Doe said “a.”\n")]
    [InlineData("Doe’s ")]
    [InlineData("DoeRoe")]
    public void A_long_text_costs_no_more_than_its_length(string piece) => Hostile.StaysLinear(piece, text => Read.Article(text));

    private static void Holds(Func<string, ArticleModel, bool> law) => Hostile.TextHolds(text => law(text, Read.Article(text)));
}
