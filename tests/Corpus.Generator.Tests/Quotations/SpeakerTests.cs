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
