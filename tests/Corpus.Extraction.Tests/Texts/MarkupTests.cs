using Corpus.Extraction.Texts;

namespace Corpus.Extraction.Tests.Texts;

/// <summary>The marks of Markdown are hidden from the stages, and the offsets stay.</summary>
public class MarkupTests
{
    /// <summary>Lines, and what the stages read; a dot stands for a space in place of a mark.</summary>
    [Theory]
    [InlineData("# Rain at last", 14, "..Rain at last")]
    [InlineData("## Rain at last ##", 18, "...Rain at last...")]
    [InlineData("#rain", 5, "#rain")]
    [InlineData("####### Rain", 12, "####### Rain")]
    [InlineData("> “It rains,” she said.", 23, "..“It rains,” she said.")]
    [InlineData("> > twice", 9, "....twice")]
    [InlineData("5 > 3", 5, "5 > 3")]
    [InlineData("**Anna Berg** said", 18, "..Anna Berg...said")]
    [InlineData("*“It rains,”* she said", 22, ".“It rains,”..she said")]
    [InlineData("_The Daily Example_ has it", 26, ".The Daily Example..has it")]
    [InlineData("***both***", 10, "...both...")]
    [InlineData("**one *two* three**", 19, "..one..two..three..")]
    [InlineData("a snake_case_name", 17, "a snake_case_name")]
    [InlineData("2*3*4", 5, "2*3*4")]
    [InlineData("* an item", 9, "* an item")]
    [InlineData("a star* and no other", 20, "a star* and no other")]
    [InlineData("*open", 5, "*open")]
    [InlineData("[Anna Berg](https://example.com/a_b_c) said", 43, ".Anna Berg" + "............................" + ".said")]
    [InlineData("![The mill](mill.jpg \"a mill\")", 30, "..The mill" + "....................")]
    [InlineData("[sic] (see below)", 17, "[sic] (see below)")]
    [InlineData("he [the mayor](said so) left", 28, "he [the mayor](said so) left")]
    [InlineData("[a](b(c)d) e", 12, ".a.........e")]
    public void Marks_are_spaces(string line, int length, string read)
    {
        Assert.Equal(line.Length, length);
        var hidden = Markup.Hide(line);
        // A dot in the expectation is a space, in the line it is a dot.
        Assert.Equal(read.Length, hidden.Length);
        Assert.All(Enumerable.Range(0, length), i =>
            Assert.True(hidden[i] == read[i] || read[i] == '.' && hidden[i] == ' ', $"{i} of '{hidden}'")
        );
    }

    [Fact]
    public void A_text_without_marks_is_the_same_object()
    {
        var text = "“It rains,” Anna Berg said.";
        Assert.Same(text, Markup.Hide(text));
    }

    [Theory]
    [InlineData("*a ")]
    [InlineData("[")]
    [InlineData("[a](")]
    [InlineData("](")]
    [InlineData("_a*b ")]
    public void Hiding_takes_linear_time(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 200_000 / unit.Length));
        Assert.Equal(text.Length, Markup.Hide(text).Length);
    }
}
