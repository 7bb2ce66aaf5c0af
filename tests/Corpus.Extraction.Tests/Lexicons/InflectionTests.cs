using Corpus.Extraction.Lexicons;

namespace Corpus.Extraction.Tests.Lexicons;

public class InflectionTests
{
    [Theory]
    [InlineData("add", "", "add adds added adding")]
    [InlineData("note", "", "note notes noted noting")]
    [InlineData("reply", "", "reply replies replied replying")]
    [InlineData("push", "", "push pushes pushed pushing")]
    [InlineData("stun", "", "stun stuns stunned stunning")]
    [InlineData("admit", "", "admit admits admitted admitting")]
    [InlineData("answer", "", "answer answers answered answering")]
    [InlineData("offer", "", "offer offers offered offering")]
    [InlineData("prefer", "", "prefer prefers preferred preferring")]
    [InlineData("transfer", "", "transfer transfers transferred transferring")]
    [InlineData("explain", "", "explain explains explained explaining")]
    [InlineData("show", "showed shown", "show shows showed shown showing")]
    [InlineData("quip", "", "quip quips quipped quipping")]
    [InlineData("agree", "", "agree agrees agreed agreeing")]
    [InlineData("lie", "lay lain", "lie lies lay lain lying")]
    [InlineData("say", "said", "say says said saying")]
    [InlineData("write", "wrote written", "write writes wrote written writing")]
    [InlineData("point out", "", "point out|points out|pointed out|pointing out")]
    public void Forms_are_derived(string verb, string irregular, string forms) =>
        Assert.Equal(forms, string.Join(verb.Contains(' ') ? "|" : " ", Inflection.FormsOf(verb, irregular).Select(f => f.Form)));

    [Theory]
    [InlineData("Lexicons/cue-verbs")]
    [InlineData("Lexicons/person-nouns")]
    [InlineData("Lexicons/person-nouns-wordnet")]
    public void Entries_stand_once(string lexicon) =>
        Assert.Empty(English.Entries(lexicon).GroupBy(e => e.Entry).Where(g => g.Count() > 1).Select(g => g.Key));
}
