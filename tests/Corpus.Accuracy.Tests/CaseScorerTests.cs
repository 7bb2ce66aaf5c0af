using System.Text.Json;
using Corpus.Accuracy.Data;
using Corpus.Accuracy.Scoring.Cases;
using Corpus.Accuracy.Tool;

namespace Corpus.Accuracy.Tests;

public class CaseScorerTests
{
    private const string Text = "“It is old,” Dana Brown said on Friday. Tom Beale left in May.";

    private static readonly ToolOutput Output = new("c1")
    {
        Blocks = [new(new TextSpan(0, Text.Length), "paragraph")],
        Quotes = [Found.Quote(Text, "It is old,", "Dana Brown")],
        Dates = [Found.Date(Text, "Friday", "2024-05-10"), Found.Date(Text, "May", "2024-05")],
        Events = [Found.Event(Text, "Tom Beale left in May.", "May", "2024-05")],
        Mentions = [new(Found.Span(Text, "Dana Brown"), "Dana Brown"), new(Found.Span(Text, "Beale"), "Tom Beale")],
    };

    [Theory]
    [InlineData("""{"dates": [{"text": "May", "value": "2024-05"}, {"text": ["on Friday", "Friday"], "value": "2024-05-10"}]}""")]
    [InlineData("""{"datesInclude": [{"text": "May", "value": ["2023-05", "2024-05"]}]}""")]
    [InlineData("""{"values": ["2024-05-10", ["2023", "2024"]]}""")]
    [InlineData("""{"noDateWith": ["June"]}""")]
    [InlineData("""{"quotes": [{"text": "It is old,", "speaker": "Dana Brown"}]}""")]
    [InlineData("""{"quotes": [{"text": "It is old,"}]}""")]
    [InlineData("""{"speakers": [{"quote": "It is", "speaker": [null, "Dana Brown"]}]}""")]
    [InlineData("""{"noSpeaker": ["Is it"]}""")]
    [InlineData("""{"blocks": [{"line": "Tom Beale", "kind": ["heading", "paragraph"]}]}""")]
    [InlineData("""{"mentions": [{"text": "Beale", "name": "Tom Beale"}]}""")]
    [InlineData("""{"noName": ["Friday"]}""")]
    [InlineData("""{"eventSentence": {"date": "May", "sentence": "Tom Beale left in May."}}""")]
    public void Right(string expect) => Assert.Empty(Check(expect).Failures);

    [Theory]
    [InlineData("""{"dates": [{"text": "May", "value": "2024-05"}]}""", "“Friday” = 2024-05-10 is not expected")]
    [InlineData("""{"dates": []}""", "“Friday” = 2024-05-10 is not expected; “May” = 2024-05 is not expected")]
    [InlineData(
        """{"datesInclude": [{"text": "May", "value": "2023-05"}]}""",
        "date “May” = “2023-05” is missing, found “Friday” = 2024-05-10, “May” = 2024-05"
    )]
    [InlineData(
        """{"datesInclude": [{"text": "May", "value": "2024-05"}, {"text": "May", "value": "2024-05"}]}""",
        "date “May” = “2024-05” is missing, found “Friday” = 2024-05-10"
    )]
    [InlineData("""{"values": ["2023"]}""", "no date is “2023”, found 2024-05-10, 2024-05")]
    [InlineData("""{"noDateWith": ["Fri"]}""", "“Friday” = 2024-05-10 must not be a date")]
    [InlineData("""{"quotes": []}""", "“It is old,” by Dana Brown is not expected")]
    [InlineData(
        """{"quotes": [{"text": "It is old,", "speaker": null}]}""",
        "quotation “It is old,” by nobody is missing, found “It is old,” by Dana Brown; “It is old,” by Dana Brown is not expected"
    )]
    [InlineData(
        """{"speakers": [{"quote": "It is", "speaker": "Tom Beale"}]}""",
        "speaker of “It is…” is Dana Brown, expected “Tom Beale”"
    )]
    [InlineData("""{"speakers": [{"quote": "Is it", "speaker": "Tom Beale"}]}""", "no quotation begins “Is it”")]
    [InlineData("""{"noSpeaker": ["It is"]}""", "“It is old,” must not have a speaker, found Dana Brown")]
    [InlineData("""{"blocks": [{"line": "Tom Beale", "kind": "caption"}]}""", "“Tom Beale…” is paragraph, expected “caption”")]
    [InlineData("""{"mentions": [{"text": "Beale", "name": "Dana Brown"}]}""", "no mention “Beale” of “Dana Brown”")]
    [InlineData("""{"noName": ["Tom Beale"]}""", "“Beale” must not be a name")]
    [InlineData(
        """{"eventSentence": {"date": "Friday", "sentence": "x"}}""",
        "sentence of the event dated “Friday” is missing, expected “x”"
    )]
    [InlineData(
        """{"eventSentence": {"date": "May", "sentence": "left in May."}}""",
        "sentence of the event dated “May” is “Tom Beale left in May.”, expected “left in May.”"
    )]
    public void Wrong(string expect, string failure) => Assert.Equal(failure, string.Join("; ", Check(expect).Failures));

    [Fact]
    public void A_line_of_the_file_that_cannot_be_read_is_named()
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(
                file,
                """
                {"id": "c1", "kind": "date", "phenomenon": "p", "text": "t", "published": "2024-05-10", "expect": {"dates": []}}
                {"id": "c2", "kind": "date", "phenomenon": "p", "text": "t", "published": "2024-05-10", "expect": {"date": []}}
                """
            );
            var error = Assert.Throws<AccuracyException>(() => JsonLines.ReadStrict<Case>(file));
            Assert.StartsWith($"{file}(2,107): ", error.Message, StringComparison.Ordinal);
            Assert.Contains("'date'", error.Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static CaseResult Check(string expect) =>
        CaseScorer.Check(
            new Case("c1", "date", "p", Text, "2024-05-10", JsonSerializer.Deserialize<Expectation>(expect, JsonSerializerOptions.Web)!),
            Output
        );
}
