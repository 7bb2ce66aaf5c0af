using Corpus.Generator.Diagnostics;
using Corpus.Generator.People;

namespace Corpus.Generator.Tests.Quotations;

public class SpeakerTests
{
    [Theory]
    [InlineData("Anna Novak came home. “It is late,” Novak said.", "Anna Novak")]
    [InlineData("Anna Novak met Peter Brown. “It is late,” she said.", "Anna Novak")]
    [InlineData("Anna Novak met Peter Brown. “It is late,” he said.", "Peter Brown")]
    [InlineData("Peter Brown thanked Paul Smith. “It is late,” he said.", "Peter Brown")]
    [InlineData("Peter Brown left.\nPaul Smith, a farmer, stayed.\n“It is late,” he said.", "Paul Smith")]
    [InlineData("The ministry was glad. It called the plan “fine work.”", "The ministry")]
    [InlineData("A spokesman came out. “It is late,” the spokesman said.", "A spokesman")]
    [InlineData("Novak’s spokesman came out.\n“It is late,” the spokesman said.", "Novak’s spokesman")]
    [InlineData("“It is late,” said Brown’s wife and adviser, Anna Novak.", "Anna Novak")]
    [InlineData("Brown’s wife and adviser, Anna Novak, said it was “late.”", "Anna Novak")]
    [InlineData("“It is late,” said Peter Brown, who runs the firm.", "Peter Brown")]
    [InlineData("Peter Brown, the minister, who called it “late,” left.", "Peter Brown")]
    [InlineData("The ministry issued its own readout of the call, which stressed “good ties.”", "The ministry")]
    [InlineData("Beijing called the plan “fine work.”", "China")]
    [InlineData("Anna Novak and Peter Novak left. “It is late,” Novak said.", null)]
    [InlineData("Anna Novak and Peter Novak left. Novak was tired. “It is late,” she said.", "Anna Novak")]
    [InlineData("Peter Brown spoke. That worries Rakesha Dorn, president of the union.\n“It is late,” she said.", "Rakesha Dorn")]
    [InlineData("“It is late,” it was said.", null)]
    [InlineData("“It is late and everybody is tired of it.”", null)]
    public void A_source_is_resolved(string text, string? speaker) => Assert.Equal(speaker, Read.LastSpeaker(text));

    /// <summary>The last quotation's source and cue as they stand in the text, and the rule that found them.</summary>
    [Theory]
    [InlineData("“It is late,” Anna Novak, the mayor of Harbour Town, said on Monday.", "Anna Novak, the mayor of Harbour Town", "said", "SubjectVerbAfter")]
    [InlineData("“Is it late?” Anna Novak asked.", "Anna Novak", "asked", "SubjectVerbAfter")]
    [InlineData("“It is late!” shouted Anna Novak.", "Anna Novak", "shouted", "VerbSubjectAfter")]
    [InlineData("“It is late…” Anna Novak said.", "Anna Novak", "said", "SubjectVerbAfter")]
    [InlineData("“It is ...” Anna Novak said.", "Anna Novak", "said", "SubjectVerbAfter")]
    [InlineData("“Is it ‘late’?” Anna Novak asked.", "Anna Novak", "asked", "SubjectVerbAfter")]
    [InlineData("As Anna Novak said, “It is late.”", "Anna Novak", "said", "VerbBefore")]
    [InlineData("As Anna Novak, a farmer, put it, “It is late.”", "Anna Novak, a farmer", "put it", "VerbBefore")]
    [InlineData("As president, Anna Novak said it was “late.”", "Anna Novak", "said", "VerbBefore")]
    [InlineData("“It is late,” as the spokesman put it.", "the spokesman", "put it", "SubjectVerbAfter")]
    [InlineData("“It is late,” says the ministry’s new spokesman, Peter Brown.", "the ministry’s new spokesman, Peter Brown", "says", "VerbSubjectAfter")]
    [InlineData("Air Force 1st Lt. Peter Brown said it was “late.”", "Air Force 1st Lt. Peter Brown", "said", "VerbBefore")]
    [InlineData("In 2012 Brown said it was “late.”", "Brown", "said", "VerbBefore")]
    [InlineData("On Monday Brown said it was “late.”", "Brown", "said", "VerbBefore")]
    [InlineData("The 2012 Brown campaign said it was “late.”", "The 2012 Brown campaign", "said", "VerbBefore")]
    [InlineData("The Brown University political scientist Anna Novak said it was “late.”", "The Brown University political scientist Anna Novak", "said", "VerbBefore")]
    [InlineData("Peter Brown last week said it was “late.”", "Peter Brown", "said", "VerbBefore")]
    [InlineData("To be fair, Peter Brown said, it was “late.”", "Peter Brown", "said", "VerbBefore")]
    [InlineData("Peter Brown, to quote his wife, said it was “late.”", "Peter Brown", "said", "VerbBefore")]
    [InlineData("Peter Brown has not yet said it was “late.”", "Peter Brown", "said", "VerbBefore")]
    [InlineData("Peter Brown would have said it was “late.”", "Peter Brown", "said", "VerbBefore")]
    [InlineData("Peter Brown was told it was “late.”", null, null, "NoSource")]
    [InlineData("Peter Brown, having said it was “late,” left.", "Peter Brown", "said", "VerbBefore")]
    [InlineData("Asked about it, Peter Brown called it “late.”", "Peter Brown", "called", "VerbBefore")]
    [InlineData("Being late, Peter Brown said it was “late.”", "Peter Brown", "said", "VerbBefore")]
    [InlineData("“It is late”; Peter Brown said.", "Peter Brown", "said", "SubjectVerbAfter")]
    [InlineData("“It is late” — Peter Brown.", "Peter Brown", null, "NameAfterDash")]
    [InlineData("Peter Brown: “It is late.”", "Peter Brown", null, "NounBeforeColon")]
    [InlineData("Peter Brown himself said it was “late.”", "himself", "said", "VerbBefore")]
    [InlineData("Peter Brown, who once said it was “late,” left.", "who", "said", "VerbBefore")]
    [InlineData("It was “late,” said the man who runs the mill.", "the man", "said", "VerbSubjectAfter")]
    [InlineData("The man whom Peter Brown called “late” left.", "Peter Brown", "called", "VerbBefore")]
    [InlineData("The mayor of the old harbour town, Anna Novak, told a crowd of three hundred on Monday that it was “late.”", "The mayor of the old harbour town, Anna Novak", "told", "VerbBefore")]
    [InlineData("The firm’s chief executive officer and founder, Anna Novak, said it was “late.”", "The firm’s chief executive officer and founder, Anna Novak", "said", "VerbBefore")]
    [InlineData("Some said it was “late.”", "Some", "said", "VerbBefore")]
    [InlineData("Many in the old town said it was “late.”", "Many in the old town", "said", "VerbBefore")]
    [InlineData("The office of the mayor said in a statement it was “late.”", "The office of the mayor", "said", "VerbBefore")]
    [InlineData("A statement by the ministry said it was “late.”", "A statement by the ministry", "said", "VerbBefore")]
    [InlineData("The report says it is “late.”", "The report", "says", "VerbBefore")]
    [InlineData("A second official, who asked not to be named, said it was “late.”", "A second official", "said", "VerbBefore")]
    [InlineData("The 41-year-old farmer said it was “late.”", "The 41-year-old farmer", "said", "VerbBefore")]
    [InlineData("The then-minister said it was “late.”", "The then-minister", "said", "VerbBefore")]
    [InlineData("His wife and two sons said it was “late.”", "His wife and two sons", "said", "VerbBefore")]
    [InlineData("There is, the ministry said, a “late” train.", "the ministry", "said", "VerbBefore")]
    [InlineData("When asked, the ministry said it was “late.”", "the ministry", "said", "VerbBefore")]
    [InlineData("If Peter Brown says it is “late,” he is wrong.", "Peter Brown", "says", "VerbBefore")]
    [InlineData("In a letter to the ministry, Peter Brown said it was “late.”", "Peter Brown", "said", "VerbBefore")]
    [InlineData("According to the ministry, it was “late.”", "the ministry", "According", "AccordingToBefore")]
    [InlineData("It was “late,” according to Peter Brown, the mayor.", "Peter Brown, the mayor", "according", "AccordingToAfter")]
    [InlineData("It was “late,” according to two people who were there.", "two people", "according", "AccordingToAfter")]
    [InlineData("It was “late,” as Peter Brown has said.", "Peter Brown", "said", "SubjectVerbAfter")]
    [InlineData("It was “late,” said he.", "he", "said", "VerbSubjectAfter")]
    [InlineData("“Late,” said a man of forty, with a smile, “and early.”", "a man of forty", "said", "VerbBefore")]
    [InlineData("“It is late,” read a sign at the gate.", "a sign at the gate", "read", "VerbSubjectAfter")]
    [InlineData("“It is late,” the letter reads.", "the letter", "reads", "SubjectVerbAfter")]
    [InlineData("“It is late,” Peter Brown said, adding that it was “early.”", "Peter Brown", "adding", "VerbBefore")]
    [InlineData("“It is late,” Peter Brown said and added, “It is early.”", "Peter Brown", "added", "VerbBefore")]
    [InlineData("Peter Brown said it was “late” and the mayor called it “early.”", "the mayor", "called", "VerbBefore")]
    [InlineData("Peter Brown told Anna Novak it was “late.”", "Peter Brown", "told", "VerbBefore")]
    [InlineData("Peter Brown told the Harbour Times it was “late.”", "Peter Brown", "told", "VerbBefore")]
    [InlineData("Peter Brown, speaking to reporters in the rain, said it was “late.”", "Peter Brown", "said", "VerbBefore")]
    [InlineData("Peter Brown did not say it was “late.”", "Peter Brown", "say", "VerbBefore")]
    [InlineData("Peter Brown denied that it was “late.”", "Peter Brown", "denied", "VerbBefore")]
    [InlineData("Peter Brown asked Anna Novak whether it was “late.”", "Peter Brown", "asked", "VerbBefore")]
    [InlineData("Peter Brown’s wife said it was “late.”", "Peter Brown’s wife", "said", "VerbBefore")]
    [InlineData("In his words, it was “late.”", "his", "words", "NounOfSayingBefore")]
    [InlineData("In Peter Brown’s words, it was “late.”", "Peter Brown", "words", "NounOfSayingBefore")]
    [InlineData("To Peter Brown, it was “late.”", null, null, "NoSource")]
    [InlineData("For Peter Brown it was “late.”", null, null, "NoSource")]
    [InlineData("Peter Brown wrote on his page: “It is late.”", "Peter Brown", "wrote", "VerbBefore")]
    [InlineData("“It is late,” Peter Brown said.\n“It is early,” he added.", "he", "added", "SubjectVerbAfter")]
    [InlineData("“It is late,” Peter Brown said. “It is early.” He left.", "Peter Brown", "said", "SameParagraph")]
    [InlineData("“It is late.”\n— Peter Brown", "Peter Brown", null, "SignatureBelow")]
    [InlineData("Peter Brown smiled. “It is late and I am tired.”", "Peter Brown", null, "SentenceBefore")]
    public void A_source_is_found(string text, string? source, string? cue, string rule)
    {
        var last = Read.Quotations(text).Last(q => q.Parent is null);
        Assert.Equal((source, cue, rule), (last.Source?.In(text), last.Cue?.In(text), last.Rule));
    }

    [Fact]
    public void Two_spokesmen_are_two()
    {
        var article = Read.Article("“It is late,” said a spokesman for the ministry.\n“It is early,” said a spokesman for the firm.");
        Assert.Equal(["a spokesman for the ministry", "a spokesman for the firm"], article.Quotations.Select(q => article.Cast.Entities[q.Speaker!.Value].Name));
        Assert.All(article.Cast.Entities, e => Assert.Equal(EntityKind.Unnamed, e.Kind));
    }

    [Fact]
    public void Only_unnamed_people_who_speak_are_in_the_cast() =>
        Assert.Equal(["a teacher"], Read.Article("The driver slept. “It is late,” said a teacher.").Cast.Entities.Select(e => e.Name));

    [Fact]
    public void A_quotation_without_a_speaker_is_reported() =>
        Assert.Equal([Rules.UnknownSpeaker], Read.Article("“It is late and everybody is tired of it.”").Findings.Select(f => f.Rule));

    [Theory]
    [InlineData("“It is late,” Novak told reporters.", "told", null, "reporters")]
    [InlineData("Novak said to the crowd, “It is late.”", "said", null, "the crowd")]
    [InlineData("A spokesman said that Novak called it “late.”", "called", "A spokesman", null)]
    [InlineData("According to the agency, Novak called it “late.”", "called", "the agency", null)]
    [InlineData("Novak has often referred to it as “late.”", "referred to", null, null)]
    [InlineData("Novak singled out “late trains” for praise.", "singled out", null, null)]
    public void Cue_relay_and_addressee_are_told(string text, string cue, string? via, string? addressee)
    {
        var last = Read.Quotations(text)[^1];
        Assert.Equal((cue, via, addressee), (last.Cue?.In(text), last.Via?.In(text), last.Addressee?.In(text)));
    }
}
