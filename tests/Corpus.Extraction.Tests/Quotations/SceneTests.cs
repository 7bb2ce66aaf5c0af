namespace Corpus.Extraction.Tests.Quotations;

/// <summary>Portraits, interviews and first-person pieces: their quotations stand alone, or behind a pronoun, among sentences of the narrator.</summary>
public class SceneTests
{
    [Theory]
    [InlineData("I asked Anna Novak why she had left.\n“I was tired of it.”", "Anna Novak")]
    [InlineData("I meet Anna Novak in a cafe in Leeds. “The sea, above all.”", "Anna Novak")]
    [InlineData("Anna Novak ran the mill. “I was tired,” she said.\nDoes she regret it?\n“Not for a second.”", "Anna Novak")]
    [InlineData("Anna Novak ran the mill. “I was tired,” she said.\nI ask whether she regrets it.\n“Not for a second.”", "Anna Novak")]
    [InlineData("Anna Novak’s day begins at five. “It was the best of times,” she said.", "Anna Novak")]
    [InlineData("“He hired me,” Peter Brown said. Paul Smith died in 2009. “I still hear him,” he said.", "Peter Brown")]
    [InlineData("“It was cold,” said Peter Brown.\nHis friends helped him. “I still hear them,” he said.", "Peter Brown")]
    [InlineData("We visited Leeds. “It was my home.”", null)]
    [InlineData("I told Peter Brown the news. “The jury will love it.”", null)]
    [InlineData("I asked Peter Brown one thing. “Was it the money?”", null)]
    [InlineData("I disagree with Peter Brown. “Austerity is a choice.”", null)]
    [InlineData("“It was fun,” said Anna Novak.\nI mention Peter Brown.\n“A monster.”", null)]
    [InlineData("I asked the widow how Peter Brown died. “It was his heart.”", null)]
    [InlineData("I interviewed the mother of the boy whom Peter Brown hit. “There is no justice.”", null)]
    [InlineData("“I was tired,” Anna Novak said.\nWe asked the ministry about it.\n“The work goes on.”", null)]
    [InlineData("“I was tired,” Anna Novak said.\nWe went to the library to find out.\n“It is the only warm place in town.”", null)]
    [InlineData("“I was tired,” Anna Novak said.\nWhat did the report find?\n“Nothing at all.”", null)]
    [InlineData("Peter Brown was killed in May. Why was he there? “There was a mill to run.”", null)]
    [InlineData("“It is a mess,” said Peter Brown.\nNone of this bothers Paul Smith. “I had no choice,” he said.", null)]
    [InlineData("Anna Novak was ill. “Do not come back,” the doctor told her.", null)]
    [InlineData("Anna Novak bought the house. “It is late,” the investor said\nNovak was tired.", "Anna Novak")]
    [InlineData("For Anna Novak, the judge had a warning. “Do not come back,” the judge said.", null)]
    public void The_scene_tells_who_speaks(string text, string? speaker) => Assert.Equal(speaker, Read.LastSpeaker(text));
}
