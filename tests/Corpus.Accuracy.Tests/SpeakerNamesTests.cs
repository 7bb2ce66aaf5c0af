using Corpus.Accuracy.Scoring.Quotes;

namespace Corpus.Accuracy.Tests;

public class SpeakerNamesTests
{
    [Theory]
    [InlineData("Dana Brown", "Dana Brown", true)]
    [InlineData("Mayor Dana Brown", "Dana Brown", true)]
    [InlineData("Dana Brown, the mayor", "Dana Brown", true)]
    [InlineData("Dana Brown, who leads the council", "dana brown", true)]
    [InlineData("Brown’s", "Brown", true)]
    [InlineData("Dana Brown Jr.", "Dana Brown", true)]
    [InlineData("Brown", "Dana Brown", false)]
    [InlineData("Mr. Brown", "Mrs. Brown", false)]
    [InlineData("he", "him", true)]
    [InlineData("herself", "she", true)]
    [InlineData("he", "she", false)]
    [InlineData("he", "Dana Brown", false)]
    public void Equal_but_for_titles_case_and_what_follows(string gold, string predicted, bool equal) =>
        Assert.Equal(equal, SpeakerNames.AreEqual(gold, predicted));

    [Theory]
    [InlineData("Brown", "Dana Brown", true)]
    [InlineData("D. Brown", "Dana Brown", true)]
    [InlineData("Tom Brown", "Dana Brown", false)]
    [InlineData("Mr. Brown", "Ms. Brown", false)]
    [InlineData("a spokesman for the mayor", "the spokesman", true)]
    [InlineData("a spokesman for the mayor", "the mayor", false)]
    [InlineData("a woman working for the mayor", "a woman", true)]
    [InlineData("the mayor, Dana Brown", "Dana Brown", true)]
    [InlineData("Secretary of State Dana Brown", "Dana Brown", true)]
    [InlineData("Dana Brown", "he", false)]
    [InlineData("Brown", "a long list of words that goes on and on with the name of everyone there and in the end Dana Brown", false)]
    public void The_same_by_their_heads(string gold, string predicted, bool same) =>
        Assert.Equal(same, SpeakerNames.NameTheSame(gold, predicted));

    [Theory]
    [InlineData("has told", true)]
    [InlineData("According to", true)]
    [InlineData("is expected", false)]
    [InlineData(null, false)]
    public void Cues_that_say(string? cue, bool says) => Assert.Equal(says, SayingCues.Says(cue));
}
