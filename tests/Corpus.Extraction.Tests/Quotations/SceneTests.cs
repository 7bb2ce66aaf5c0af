namespace Corpus.Extraction.Tests.Quotations;

/// <summary>Portraits, interviews and first-person pieces: their quotations stand alone, or behind a pronoun, among sentences of the narrator.</summary>
public class SceneTests
{
    [Theory]
    [InlineData("I asked Anna Novak why she had left.\n“I was tired of it.”", "Anna Novak")]
    [InlineData("I meet Anna Novak in a cafe in Leeds. I ask her what she misses. “The sea, above all.”", "Anna Novak")]
    [InlineData("Anna Novak ran the mill. “I was tired,” she said.\nDoes she regret it?\n“Not for a second.”", "Anna Novak")]
    [InlineData(
        "Anna Novak ran the mill. “I was tired,” she said.\nWhen I ask about the money, she smiles. “Next question.”",
        "Anna Novak"
    )]
    [InlineData("“Are you afraid?” I ask. Anna Novak shakes her head. “No, I am not.”", "Anna Novak")]
    [InlineData("Anna Novak sits by the window. Her voice is soft. “It is the cold that does it.”", "Anna Novak")]
    [InlineData("Anna Novak sits by the window. A smile crosses her face. “It is the cold that does it.”", "Anna Novak")]
    [InlineData("“It is late,” Anna Novak said. Peter Brown frowned. “Not for me.”", "Peter Brown")]
    [InlineData("“It is late,” Anna Novak said. Peter Brown rolled his eyes. “Not for me.”", "Peter Brown")]
    [InlineData("For Anna Novak, the mill was a home. “It was the best of times.”", "Anna Novak")]
    [InlineData("Among them was Anna Novak. “It was the best of times.”", "Anna Novak")]
    [InlineData("Take Anna Novak, 80, of Leeds. “It was the best of times.”", "Anna Novak")]
    [InlineData("Anna Novak’s day begins at five. “It was the best of times,” she said.", "Anna Novak")]
    [InlineData("“He hired me,” Peter Brown said. Paul Smith died in 2009. “I still hear him,” he said.", "Peter Brown")]
    [InlineData("“I made tea,” Anna Novak said.\nPolice met Carol Smith. “He just signed,” she said.", "Anna Novak")]
    [InlineData("We visited Leeds. “It was my home.”", null)]
    [InlineData("“I was tired,” Anna Novak said.\nWe asked the ministry about it.\n“The work goes on.”", null)]
    [InlineData("Anna Novak was ill. “Do not come back,” the doctor told her.", null)]
    [InlineData("“He is gone,” Peter Brown said.\nHe asked about Anna Novak. What is she like?\n“Kind and clever.”", null)]
    [InlineData("We thanked Anna Novak. “She has helped many people.”", null)]
    [InlineData("Among the dead was Anna Novak. “I cannot believe it.”", null)]
    [InlineData("The suspect is Peter Brown. “We are still looking for the car.”", null)]
    [InlineData("For Peter Brown, the judge had a warning. “Do not come back.”", null)]
    [InlineData("Anna Novak sat by the window. Her mother’s hands shook. “It is the cold.”", null)]
    public void The_scene_tells_who_speaks(string text, string? speaker) => Assert.Equal(speaker, Read.LastSpeaker(text));
}
