using Corpus.Accuracy.Data;
using Corpus.Accuracy.Tool;

namespace Corpus.Accuracy.Tests;

public class ToolOutputTests
{
    [Fact]
    public void A_line_of_the_tool_is_read()
    {
        const string Json = """
            {"id": "a", "version": 2, "title": "T", "published": "2024-05-10", "entities": [{"name": "Bo"}, {"name": "Ann"}],
             "blocks": [{"start": 0, "end": 9, "kind": "listItem"}],
             "quotes": [{"start": 1, "end": 3, "text": "So", "kind": "direct", "speaker": "Ann", "entity": 1, "source": {"start": 7, "end": 9, "text": "she"}}, {"start": 5, "end": 6, "text": "x", "kind": "term"}],
             "expressions": [{"start": 4, "end": 7, "text": "May", "type": "date", "value": "2024-05"}],
             "events": [{"start": 2, "end": 8, "sentence": {"start": 0, "end": 9}, "when": {"edtf": "2024-05"}, "expression": 0}],
             "mentions": [{"start": 3, "end": 4, "entity": 1}]}
            """;
        var output = ToolOutput.Parse(Json.ReplaceLineEndings(""));
        Assert.Equal(("a", "T", null, "2024-05-10"), (output.Id, output.Title, output.Byline, output.Published));
        Assert.Equal([new FoundBlock(new TextSpan(0, 9), "listItem")], output.Blocks);
        Assert.Equal(
            [new FoundQuote(new TextSpan(1, 3), "So", "direct", "Ann", "she"), new FoundQuote(new TextSpan(5, 6), "x", "term", null, null)],
            output.Quotes
        );
        Assert.Equal([new FoundDate(new TextSpan(4, 7), "May", "DATE", "2024-05")], output.Dates);
        Assert.Equal([new FoundEvent(new TextSpan(2, 8), new TextSpan(0, 9), new TextSpan(4, 7), "2024-05")], output.Events);
        Assert.Equal([new FoundMention(new TextSpan(3, 4), "Ann")], output.Mentions);
    }
}
