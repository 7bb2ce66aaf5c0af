using System.Text;

namespace Corpus.Fuzz;

/// <summary>Files that articles are imported from, and metadata beside texts: whole ones with changes, and pieces in any order.</summary>
internal sealed partial class Grammar
{
    private const string WarcResponse =
        $"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<article><h1>Snow falls</h1><p>{Prose}</p><p>{Prose}</p></article>";

    private const string Prose =
        "Snow fell on the quiet hills all through the night, and in the morning the roads to the village were closed. The mayor asked the army for help.";

    /// <summary>Whole files, by the ending of their names.</summary>
    private static readonly (string Ending, string Content)[] Sources =
    [
        (
            "html",
            $"""
            <!DOCTYPE html><html lang="en"><head><title>Snow falls - Alpine Post</title><meta charset="utf-8"><meta name="author" content="Jane Doe">
            <script type="application/ld+json">{"{"}"@type":"NewsArticle","headline":"Snow falls","datePublished":"2025-06-03T08:00:00Z","author":[{"{"}"name":"Jane Doe"{"}"}]{"}"}</script></head>
            <body><nav><a href="/">Home</a></nav><article><h1>Snow falls</h1><time datetime="2025-06-03">June 3, 2025</time><p>{Prose}</p><ul><li>{Prose}</li></ul><table><tr><td>a</td></tr></table></article></body></html>
            """
        ),
        (
            "eml",
            $"From: Jane Doe <jane@alpine.example>\nSubject: =?utf-8?q?Snow_falls?=\nDate: Tue, 3 Jun 2025 08:00:00 +0000\nContent-Type: text/plain; charset=utf-8\n\n{Prose} {Prose}\n"
        ),
        (
            "mhtml",
            $"From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"x\"\n\n--x\nContent-Type: text/html\n\n<h1>Snow</h1><p>{Prose}</p>\n--x--\n"
        ),
        (
            "csv",
            $"file,title,author,date,tags,words,text\nsnow.txt,\"Snow; \"\"falls\"\"\",Jane Doe,2025-06-03,\"snow, ice\",12,\"{Prose}\"\n"
        ),
        (
            "rss",
            $"<rss version=\"2.0\"><channel><title>Alpine</title><item><title>Snow</title><pubDate>Tue, 03 Jun 2025 08:00:00 GMT</pubDate><description><![CDATA[<p>{Prose} {Prose} {Prose}</p>]]></description></item></channel></rss>"
        ),
        (
            "rdf",
            $"<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns=\"http://purl.org/rss/1.0/\"><channel><title>Alpine</title></channel><item><title>Snow</title><description>{Prose} {Prose} {Prose}</description></item></rdf:RDF>"
        ),
        (
            "atom",
            $"<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Alpine</title><entry><title>Snow</title><updated>2025-06-03T08:00:00Z</updated><content type=\"html\">{Prose} {Prose} {Prose}</content></entry></feed>"
        ),
        (
            "jsonl",
            $"{"{"}\"id\":\"snow\",\"title\":\"Snow\",\"author\":[\"Jane Doe\"],\"date\":\"2025-06-03\",\"words\":12,\"text\":\"{Prose}\"{"}"}\n"
        ),
        ("md", $"---\ntitle: Snow\nauthor: [Jane Doe]\ndate: 2025-06-03\ntags: [a, b]\nwords: 12\n---\n# Snow\n\n{Prose}\n\n- {Prose}\n"),
        (
            "warc",
            $"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: {Encoding.UTF8.GetByteCount(WarcResponse)}\r\n\r\n{WarcResponse}\r\n\r\n"
        ),
    ];

    private static readonly string[] Markup =
    [
        "<div>",
        "</div>",
        "<p>",
        "<p class=\"byline date related-posts\">",
        "<table><tr><td>",
        "<script>",
        "</script>",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "<meta property=\"article:published_time\" content=\"2025-06-03\">",
        "<time datetime=\"2025-06-31\">",
        "<title>",
        "<h1>",
        "<svg>",
        "<template>",
        "<select><option>",
        "&#xD800;",
        "&#0;",
        "&nbsp;",
        "&amp;lt;",
        "\"",
        "\"\"",
        ",",
        ";",
        "\t",
        "\r",
        "\n\n",
        "---\n",
        "--x\n",
        "=?utf-8?b?4oCcw==?=",
        "Content-Length: 999999999999\r\n",
        "\uFEFF",
        "\u0000",
        "\u200B",
    ];

    /// <summary>The ending of the name of a file, a line feed, and the content.</summary>
    public string Page()
    {
        var (ending, content) = Sources[random.Next(Sources.Length)];
        return ending + "\n" + Mixed(content);
    }

    /// <summary>A sidecar, a table or a text with front matter.</summary>
    public string Metadata() =>
        Mixed(
            random.Next(3) switch
            {
                0 =>
                    """{ "title": "Snow", "authors": ["Jane Doe"], "date": "2025-06-03", "tags": ["a"], "words": 12.50, "free": true, "fields": { "day": "2025-06-03" }, "corrections": [{ "quote": "x", "speaker": null }] }""",
                1 => Sources.First(source => source.Ending == "csv").Content,
                _ => Sources.First(source => source.Ending == "md").Content,
            }
        );

    private string Mixed(string content)
    {
        for (var changes = random.Next(6); changes > 0; changes--)
        {
            var piece = random.Next(3) == 0 ? Piece() : Markup[random.Next(Markup.Length)];
            var times = random.Next(20) == 0 ? random.Next(2_000) : 1;
            content = content.Insert(random.Next(content.Length + 1), string.Concat(Enumerable.Repeat(piece, times)));
        }

        return random.Next(3) == 0 ? Changed(content) : content;
    }
}
