using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Tests.Sentences;

/// <summary>Each case is a paragraph with a bar where a sentence ends and the next begins.</summary>
public class SentenceTests
{
    [Theory]
    // Stops
    [InlineData("The call ended. |It took half an hour.")]
    [InlineData("Who called? |Nobody knows! |They left.")]
    [InlineData("A paragraph without a stop")]
    [InlineData("Prices rose 3.5 percent to $1.5 million. |The index closed at 1,200.5.")]
    [InlineData("Sales of the phone rose. |iPhone owners were pleased.")]
    [InlineData("It began in 2019. |3,000 people came.")]
    [InlineData("It cost a lot. |$5 million is no small sum.")]
    [InlineData("The site is run by Yahoo! and others.")]
    [InlineData("It ended on May 1st. |Nobody noticed.")]
    // Abbreviations
    [InlineData("The U.S. has asked China for help.")]
    [InlineData("He moved to the U.S. |He never came back.")]
    [InlineData("The U.S. Army stayed in Korea. |The U.S. Congress agreed.")]
    [InlineData("Mr. Kim met Gen. Park and Dr. Lee. |They spoke for an hour.")]
    [InlineData("On Sept. 3 the summit began. |It ended on Sept. 5.")]
    [InlineData("He left in Sept. |The others stayed.")]
    [InlineData("The talks began at 5 p.m. |Kim arrived late.")]
    [InlineData("The talks began at 5 p.m. (1500 GMT) and ended at noon.")]
    [InlineData("The talks began at 5 p.m. |(Kim arrived late.)")]
    [InlineData("The talks began at 5 p.m. Tuesday and ended at 6 p.m. Eastern time.")]
    [InlineData("George W. Bush and J.K. Rowling met. |They talked.")]
    [InlineData("Acme Inc. Chairman Bill Smith left Acme Inc. |The firm gave no reason.")]
    [InlineData("He answered the question with a clear no. |Kim agreed.")]
    [InlineData("She ranked No. 1 in the country. |Nobody was surprised.")]
    [InlineData("On Saturday we sat. |Sat. 5 is free.")]
    [InlineData("Sen. Smith (D-Calif.) voted for it. |She holds a Ph.D. in law.")]
    [InlineData("He works, e.g. Tuesdays, at home.")]
    // Quotations
    [InlineData("“We won. It was hard,” Kim said. |“We are glad.”")]
    [InlineData("\"We won. It was hard,\" Kim said. |\"We are glad.\"")]
    [InlineData("''We won. It was hard,'' Kim said. |''We are glad.''")]
    [InlineData("‘We won. It isn’t over,’ Kim said. |‘We are glad.’")]
    [InlineData("“Why do we interfere?” he asked. |Nobody answered.")]
    [InlineData("“Why do we interfere?” Mr. Lee Jae-myung asked in a speech. |Nobody answered.")]
    [InlineData("“Why do we interfere?” |Lee said he had no answer.")]
    [InlineData("“Why do we interfere?” Lee asked reporters on the train. |Nobody answered.")]
    [InlineData("“We won!” Lee said Friday. |Nobody answered.")]
    [InlineData("“We won.” Lee said. |He left.")]
    [InlineData("“We won.” |Lee said that he was glad.")]
    [InlineData("“It is right to choose us”. |He left.")]
    [InlineData("He called it “a trend. A fad” and left. |She stayed.")]
    [InlineData("He called it a “pipe dream.” |Others agreed.")]
    [InlineData("He lived in the “U.S.” |They lived elsewhere.")]
    [InlineData("The board was 6\" wide. |It broke.")]
    // A mark without its partner
    [InlineData("“The first is lost. |The second is lost as well. |The third is not.")]
    [InlineData("The first is lost.” |The second “is not. It is” here. |The third too.")]
    [InlineData("“The first is lost. |He said. |“We won. We did,” he said.")]
    // Brackets and citations
    [InlineData("He left (she stayed. He knew) and came back. |It rained.")]
    [InlineData("He left. |(She stayed. He knew.) |It rained.")]
    [InlineData("They solve dilemmas[1][2][4]. |Still, it is late[5]. |The end.")]
    [InlineData("They solve dilemmas.[1][2] |Still, it is late.")]
    // Ellipses
    [InlineData("They wait … as it matters. |It does.")]
    [InlineData("They wait... but not for long. |It rains.")]
    [InlineData("They wait... |The rain goes on.")]
    [InlineData("They wait. . . . |He has to.")]
    [InlineData("She named ... Kim and Park.")]
    // Glued sentences
    [InlineData("The war was lost.|The next began.")]
    [InlineData("The war was lost[4].|The next began.")]
    [InlineData("“The war was lost.”|The next began.")]
    [InlineData("It was lost in 1953.|The next began.")]
    [InlineData("See www.example.Com and node.js or U.S.News for more.")]
    [InlineData("The System.Text class.")]
    // Items of a list
    [InlineData("- The first point is made. |It stands.")]
    [InlineData("1. The first point is made. |It stands.")]
    [InlineData("• 2. The second point is made.")]
    public void Splits(string expected)
    {
        var text = expected.Replace("|", "");
        Assert.Equal(expected.Replace(" |", "|"), string.Join("|", Split(text)));
    }

    [Fact]
    public void A_sentence_has_a_bounded_length()
    {
        var text = string.Concat(Enumerable.Repeat("word ", 10 * SentenceSplitter.Longest));
        Assert.Equal(10, Split(text).Count());
    }

    private static IEnumerable<string> Split(string text)
    {
        var tokens = new List<Token>();
        English.Tokenize(text, new TextSpan(0, text.Length), tokens);
        var sentences = new List<Sentence>();
        SentenceSplitter.Split(text, 0, [.. tokens], 0, tokens.Count, sentences);
        return sentences.Select(s => s.Span.In(text));
    }
}
