namespace Corpus.Tests.Export;

/// <summary>Documents that are no corpus: what is wrong with each, and where.</summary>
public static class RefusedDocuments
{
    private const string Malformed = "the JSON is malformed";

    /// <summary>A document, the path of what is wrong, and what the message says.</summary>
    public static TheoryData<string, string, string> Whole =>
        new()
        {
            { "", "$", Malformed },
            { "{", "$", Malformed },
            { "null", "$", "null is not an object" },
            { "[]", "$", "an array is not an object" },
            { "{}", "$", "the key \"format\" is missing" },
            { """{"format":"other","version":2,"articles":[]}""", "$.format", "this is not an exported corpus" },
            { """{"format":"corpus","articles":[]}""", "$", "the key \"version\" is missing" },
            {
                """{"format":"corpus","version":1,"articles":{"in":"another form"}}""",
                "$.version",
                "exported in format version 1, but this library reads version 2"
            },
            { """{"articles":[7],"version":2147483647}""", "$.version", "exported in format version 2147483647" },
            { """{"format":"corpus","version":0,"articles":[]}""", "$.version", "exported in format version 0" },
            { """{"format":"corpus","version":"1","articles":[]}""", "$.version", "'1' is not a number" },
            {
                """{"format":"corpus","version":99999999999999999999,"articles":[]}""",
                "$.version",
                "99999999999999999999 is not a whole number"
            },
            { """{"format":"corpus","version":2}""", "$", "the key \"articles\" is missing" },
            { """{"format":"corpus","version":2,"articles":null}""", "$.articles", "null is not an array" },
            { """{"format":"corpus","version":2,"articles":[null]}""", "$.articles[0]", "null is not an object" },
            { """{"format":"corpus","version":2,"articles":[],"articles":[]}""", "$.articles", "the key is a duplicate" },
            { """{"format":"corpus","version":2,"articles":[]} {}""", "$", Malformed },
            { """{"format":"corpus","version":2,"articles":[],}""", "$", Malformed },
            { """{"format":"corpus","version":2,"articles":[] /* note */}""", "$", Malformed },
            {
                "{\"format\":\"corpus\",\"version\":2,\"x\":" + new string('[', 100_000) + new string(']', 100_000) + ",\"articles\":[]}",
                "$",
                Malformed
            },
            {
                """{"format":"corpus","version":2,"articles":[{"id":"a","path":"a","text":""},{"id":"a","path":"b","text":""}]}""",
                "$.articles[1].id",
                "two articles have the id 'a'"
            },
        };

    /// <summary>An article, the path in it of what is wrong, and what the message says.</summary>
    public static TheoryData<string, string, string> Articles
    {
        get
        {
            var cases = new TheoryData<string, string, string>
            {
                { "{}", "", "the key \"id\" is missing" },
                { """{"id":"a","path":"a"}""", "", "the key \"text\" is missing" },
                { """{"id":"a","text":""}""", "", "the key \"path\" is missing" },
                { """{"id":null,"path":"a","text":""}""", ".id", "null is not a string" },
                { """{"id":"","path":"a","text":""}""", "", "The value cannot be an empty string" },
                { """{"id":"a","path":"a","text":"","text":""}""", ".text", "the key is a duplicate" },
                { """{"id":"a","path":"a","text":"\ud83d"}""", ".text", "the string contains an unpaired surrogate" },
                { """{"id":"a","path":"a","text":["a"]}""", ".text", "an array is not a string" },
                { """{"id":"a","path":"a","text":"","title":null}""", ".title", "null is not a string" },
                { """{"id":"a","path":"a","text":"","title":7}""", ".title", "7 is not a string" },
                {
                    """{"id":"a","path":"a","text":"","published":"2025-06"}""",
                    ".published",
                    "'2025-06' is not a date in the form 2025-06-10"
                },
                { """{"id":"a","path":"a","text":"","published":"2025-02-30"}""", ".published", "'2025-02-30' is not a date" },
                { """{"id":"a","path":"a","text":"","published":"0000-01-01"}""", ".published", "'0000-01-01' is not a date" },
                {
                    """{"id":"a","path":"a","text":"","published":"2025-06-10T00:00:00"}""",
                    ".published",
                    "'2025-06-10T00:00:00' is not a date"
                },
                {
                    """{"id":"a","path":"a","text":"","publishedBasis":"Stated"}""",
                    ".publishedBasis",
                    "'Stated' is not one of stated, verified, inferred"
                },
                { """{"id":"a","path":"a","text":"","blocks":{}}""", ".blocks", "an object is not an array" },
                { """{"id":"a","path":"a","text":"","blocks":null}""", ".blocks", "null is not an array" },
            };
            foreach (var (entity, path, message) in Entities)
                cases.Add($$"""{"id":"a","path":"a","text":"","entities":[{{entity}}]}""", ".entities[0]" + path, message);
            foreach (var (part, path, message) in Parts)
                cases.Add(
                    $$"""{"id":"a","path":"a","text":"abc 😀","entities":[{"name":"A","kind":"person"}],{{part}}}""",
                    "." + path,
                    message
                );
            return cases;
        }
    }

    private static readonly (string Part, string Path, string Message)[] Parts =
    [
        ("\"blocks\":[null]", "blocks[0]", "null is not an object"),
        ("\"blocks\":[{}]", "blocks[0]", "the key \"start\" is missing"),
        (Block("\"start\":0,\"end\":1"), "blocks[0]", "the key \"kind\" is missing"),
        (
            Block("\"start\":0,\"end\":7,\"kind\":\"title\""),
            "blocks[0].end",
            "the span from 0 to 7 is not valid in the article's text, which has 6 code units"
        ),
        (
            Block("\"start\":2,\"end\":1,\"kind\":\"title\""),
            "blocks[0].end",
            "the span from 2 to 1 is not valid in the article's text, which has 6 code units"
        ),
        (Block("\"start\":-1,\"end\":1,\"kind\":\"title\""), "blocks[0].start", "-1 is not a whole number from 0 to 2147483647"),
        (Block("\"start\":1.5,\"end\":2,\"kind\":\"title\""), "blocks[0].start", "1.5 is not a whole number"),
        (Block("\"start\":1e400,\"end\":2,\"kind\":\"title\""), "blocks[0].start", "1e400 is not a whole number"),
        (Block("\"start\":0,\"end\":2147483648,\"kind\":\"title\""), "blocks[0].end", "2147483648 is not a whole number"),
        (Block("\"start\":\"0\",\"end\":1,\"kind\":\"title\""), "blocks[0].start", "'0' is not a number"),
        (Block("\"start\":0,\"start\":0,\"end\":1,\"kind\":\"title\""), "blocks[0].start", "the key is a duplicate"),
        (Block("\"start\":0,\"end\":5,\"kind\":\"title\""), "blocks[0].end", "the span splits a surrogate pair"),
        (Block("\"start\":5,\"end\":6,\"kind\":\"title\""), "blocks[0].start", "the span splits a surrogate pair"),
        (
            Block("\"start\":0,\"end\":1,\"kind\":\"title, heading\""),
            "blocks[0].kind",
            "'title, heading' is not one of title, heading, paragraph"
        ),
        (Block("\"start\":0,\"end\":1,\"kind\":\"1\""), "blocks[0].kind", "'1' is not one of title"),
        (Block("\"start\":0,\"end\":1,\"kind\":1"), "blocks[0].kind", "1 is not a string"),
        (Block("\"start\":0,\"end\":1,\"kind\":null"), "blocks[0].kind", "null is not a string"),
        ("\"mentions\":[{\"start\":0,\"end\":1,\"entity\":1}]", "mentions[0].entity", "entity 1 does not exist"),
        ("\"mentions\":[{\"start\":0,\"end\":1}]", "mentions[0]", "the key \"entity\" is missing"),
        (
            "\"mentions\":[{\"start\":0,\"end\":1,\"entity\":0,\"text\":\"b\"}]",
            "mentions[0].text",
            "the text differs from the article's text from 0 to 1"
        ),
        ("\"quotes\":[{}]", "quotes[0]", "the key \"start\" is missing"),
        (Quote("\"kind\":\"Direct, Partial\""), "quotes[0].kind", "'Direct, Partial' is not one of direct, partial, term"),
        (Quote("\"kind\":\"Direct\""), "quotes[0].kind", "'Direct' is not one of direct, partial, term"),
        (Quote("\"kind\":\"99\""), "quotes[0].kind", "'99' is not one of direct, partial, term"),
        (Quote("\"kind\":\"direct\",\"basis\":\"\""), "quotes[0].basis", "'' is not one of none, adjacent"),
        (Quote("\"kind\":\"direct\",\"source\":{}"), "quotes[0].source", "the key \"start\" is missing"),
        (
            Quote("\"kind\":\"direct\",\"cue\":{\"start\":0,\"end\":3,\"text\":\"xyz\"}"),
            "quotes[0].cue.text",
            "the text differs from the article's text from 0 to 3"
        ),
        (
            Quote("\"kind\":\"direct\",\"via\":{\"start\":0,\"end\":30}"),
            "quotes[0].via.end",
            "the span from 0 to 30 is not valid in the article's text, which has 6 code units"
        ),
        (Quote("\"kind\":\"direct\",\"addressee\":null"), "quotes[0].addressee", "null is not an object"),
        (Quote("\"kind\":\"direct\",\"entity\":1"), "quotes[0].entity", "entity 1 does not exist"),
        (Quote("\"kind\":\"direct\",\"continues\":0"), "quotes[0].continues", "earlier quotation 0 does not exist"),
        (Quote("\"kind\":\"direct\",\"continues\":1"), "quotes[0].continues", "earlier quotation 1 does not exist"),
        (Quote("\"kind\":\"direct\",\"parent\":0"), "quotes[0].parent", "earlier quotation 0 does not exist"),
        (Quote("\"kind\":\"term\",\"entity\":0"), "quotes[0]", "A term cannot have a speaker"),
        (Quote("\"kind\":\"direct\",\"line\":0"), "quotes[0].line", "0 is not a whole number from 1"),
        (
            "\"quotes\":[{\"start\":0,\"end\":3,\"text\":\"xyz\",\"kind\":\"direct\"}]",
            "quotes[0].text",
            "the text differs from the article's text from 0 to 3"
        ),
        ("\"expressions\":[{\"start\":0,\"end\":1,\"text\":\"a\",\"type\":\"date\"}]", "expressions[0]", "the key \"value\" is missing"),
        (Expression("\"first\":\"2025-06-10\""), "expressions[0].when", "the key \"last\" is missing"),
        (Expression(""), "expressions[0].when", "the key \"first\" is missing"),
        (Expression("\"first\":\"2025-06-10\",\"last\":\"2025-06-09\",\"precision\":\"interval\""), "expressions[0].when", "end ('"),
        (Expression("\"first\":\"2025-06-10\",\"last\":\"2025-06-11\",\"precision\":\"day\""), "expressions[0].when", "end ('"),
        (
            Expression("\"first\":\"2025-06-10\",\"last\":\"2025-06-10\",\"precision\":\"hour\""),
            "expressions[0].when.precision",
            "'hour' is not one of day, week"
        ),
        (
            Expression("\"first\":\"2025-06-10\",\"last\":\"2025-06-10\",\"precision\":\"day\",\"approximate\":\"no\""),
            "expressions[0].when.approximate",
            "'no' is neither true nor false"
        ),
        (
            "\"events\":[{\"start\":0,\"end\":1,\"sentence\":{\"start\":0,\"end\":3},\"expression\":0}]",
            "events[0]",
            "the key \"when\" is missing"
        ),
        (Event("\"expression\":0"), "events[0].expression", "expression 0 does not exist"),
        (AnExpression + Event("\"expression\":0,\"participants\":[0,1]"), "events[0].participants[1]", "entity 1 does not exist"),
        (AnExpression + Event("\"expression\":0,\"participants\":[null]"), "events[0].participants[0]", "null is not a number"),
        (Event("\"expression\":0,\"sentence\":{\"start\":3,\"end\":0}"), "events[0].sentence", "the key is a duplicate"),
        ("\"x\":0,\"entities\":[]", "entities", "the key is a duplicate"),
        ("\"rights\":\"\\ude00\"", "rights", "the string contains an unpaired surrogate"),
    ];

    private static readonly (string Entity, string Path, string Message)[] Entities =
    [
        ("{}", "", "the key \"name\" is missing"),
        ("""{"name":"A"}""", "", "the key \"kind\" is missing"),
        ("""{"name":"","kind":"person"}""", "", "The value cannot be an empty string"),
        ("""{"name":"A","kind":"person","aliases":[null]}""", ".aliases[0]", "null is not a string"),
        ("""{"name":"A","kind":"person","aliases":null}""", ".aliases", "null is not an array"),
        ("""{"name":"A","kind":"person","declared":1}""", ".declared", "1 is neither true nor false"),
    ];

    private static string Block(string keys) => $"\"blocks\":[{{{keys}}}]";

    private static string Quote(string keys) => $"\"quotes\":[{{\"start\":0,\"end\":3,\"text\":\"abc\",{keys}}}]";

    private static string Expression(string when) =>
        $"\"expressions\":[{{\"start\":0,\"end\":1,\"text\":\"a\",\"type\":\"date\",\"value\":\"2025\",\"when\":{{{when}}}}}]";

    private const string AnExpression = "\"expressions\":[{\"start\":0,\"end\":1,\"text\":\"a\",\"type\":\"date\",\"value\":\"2025\"}],";

    private static string Event(string keys) =>
        $"\"events\":[{{\"start\":0,\"end\":1,\"when\":{{\"first\":\"2025-06-10\",\"last\":\"2025-06-10\",\"precision\":\"day\"}},\"sentence\":{{\"start\":0,\"end\":3}},{keys}}}]";
}
