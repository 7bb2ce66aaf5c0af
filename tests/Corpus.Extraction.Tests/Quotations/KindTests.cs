namespace Corpus.Extraction.Tests.Quotations;

public class KindTests
{
    [Theory]
    [InlineData("“Prices will fall,” she said.", "Direct")]
    [InlineData("She said, “Prices will fall.”", "Direct")]
    [InlineData("She told reporters: “Prices will fall.”", "Direct")]
    [InlineData("“No,” she said.", "Direct")]
    [InlineData("“Prices will fall,” she said, “and stay low.”", "Direct Direct")]
    [InlineData("“Prices will fall,” she said. “They will stay low.”", "Direct Direct")]
    [InlineData("She said that “prices will fall.”", "Partial")]
    [InlineData("She said that “Prices will fall.”", "Partial")]
    [InlineData("She called the plan a “mess.”", "Partial")]
    [InlineData("She wants to “cut prices” now.", "Partial")]
    [InlineData("The “green map” was new.", "Term")]
    [InlineData("“We call it a ‘mess,’” she said.", "Direct Term")]
    [InlineData("Novak told him then “it is late.”", "Partial")]
    [InlineData("Novak said aloud “It is late and I am tired of it all.”", "Direct")]
    [InlineData("Novak met the mayor “It is late and I am tired of it all.”", "Partial")]
    [InlineData("Novak then “It is late and I am tired of it all.”", "Partial")]
    [InlineData("It is “one two three four five six seven.”", "Term")]
    [InlineData("“He said 'yes' to \"no\" men,” she said.", "Direct Term Term")]
    [InlineData("“It is late” and cold and wet.", "Term")]
    [InlineData("Novak called him “It is late and I am tired of it all.”", "Partial")]
    [InlineData("‘The men’ – he said – ‘left.’", "Direct Direct")]
    [InlineData("“: It is late and I am tired.”", "Direct")]
    public void Kinds_are_told_apart(string text, string kinds) =>
        Assert.Equal(kinds, string.Join(" ", Read.Quotations(text).Select(q => q.Kind)));

    [Theory]
    [InlineData("“One,” she said, “and two.”", "-0")]
    [InlineData("“One and one,” she said. “Two and two.”", "-0")]
    [InlineData("“One and one,” she said. “Two and two.” “Three and three.”", "-00")]
    [InlineData("She called it “one” and “two.”", "--")]
    [InlineData("“One,” she said. “Two,” he said.", "--")]
    public void Pieces_point_to_the_first(string text, string pieces) =>
        Assert.Equal(pieces, string.Concat(Read.Quotations(text).Select(q => q.Continues?.ToString() ?? "-")));

    [Fact]
    public void A_term_has_no_source()
    {
        var term = Assert.Single(Read.Quotations("They put on a play called “The Long Road.”"));
        Assert.Equal((QuoteKind.Term, null, null, null), (term.Kind, term.Speaker, term.Source, term.Cue));
    }
}
