using System.IO.Compression;
using System.Text;

namespace Corpus.Tool.Tests.Import;

/// <summary>The formats that articles come in.</summary>
public sealed class SourcesTests
{
    private const string Text = $"{Saved.First} {Saved.Second} {Saved.Third}";

    /// <summary>A file's name, its content, and the name of the text that it becomes.</summary>
    public static TheoryData<string, string, string> Sources =>
        new()
        {
            {
                "a.jsonl",
                $$"""{"id": "snow", "title": "{{Saved.Headline}}", "author": ["Jane Doe"], "date": "2025-06-03", "text": "{{Text}}"}""",
                "snow"
            },
            {
                "a.ndjson",
                $$"""{"headline": "{{Saved.Headline}}", "byline": "Jane Doe", "publishedAt": "2025-06-03T08:00:00Z", "body_html": "<p>{{Text}}</p>"}""",
                "Snow-falls-on-the-quiet-hills"
            },
            { "a.csv", $"title,author,published,text\n{Saved.Headline},Jane Doe,2025-06-03,\"{Text}\"\n", "Snow-falls-on-the-quiet-hills" },
            {
                "a.csv",
                $"Title;Author;Date;Body\n\"{Saved.Headline}\";Jane Doe;\"June 3, 2025\";\"{Saved.First}\n\n{Saved.Second} {Saved.Third}\"\n",
                "Snow-falls-on-the-quiet-hills"
            },
            { "a.tsv", $"id\ttitle\tauthor\tdate\ttext\nsnow\t{Saved.Headline}\tJane Doe\t2025-06-03\t{Text}\n", "snow" },
            {
                "snow.md",
                $"---\ntitle: {Saved.Headline}\nauthor: [Jane Doe]\ndate: 2025-06-03\n---\n\n{Saved.First}\n\n**{Saved.Second}** {Saved.Third}\n",
                "snow"
            },
            { "snow.markdown", $"---\nauthor: Jane Doe\ndate: 2025-06-03\n---\n# {Saved.Headline}\n\n{Text}\n", "snow" },
            {
                "a.rss",
                $"""
                    <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Alpine Post</title><link>https://alpine.example/</link><description>News</description>
                    <item><title>{Saved.Headline}</title><link>https://alpine.example/snow</link><pubDate>Tue, 03 Jun 2025 08:00:00 GMT</pubDate><dc:creator>Jane Doe</dc:creator><description>Short.</description><content:encoded><![CDATA[<p>{Text}</p>]]></content:encoded></item>
                    </channel></rss>
                    """,
                "Snow-falls-on-the-quiet-hills"
            },
            {
                "a.xml",
                $"""
                    <?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Alpine Post</title><id>a</id><updated>2025-06-04T08:00:00Z</updated>
                    <entry><title>{Saved.Headline}</title><id>b</id><published>2025-06-03T08:00:00Z</published><updated>2025-06-04T08:00:00Z</updated><author><name>Jane Doe</name></author><content type="html">&lt;p&gt;{Text}&lt;/p&gt;</content></entry></feed>
                    """,
                "Snow-falls-on-the-quiet-hills"
            },
            {
                "old.rss",
                $"""
                    <rss version="0.91"><channel><title>Alpine Post</title>
                    <item><title>{Saved.Headline}</title><link>https://alpine.example/snow</link><pubDate>Tue, 03 Jun 2025 08:00:00 GMT</pubDate><creator xmlns="http://purl.org/dc/elements/1.1/">Jane Doe</creator><description>&lt;p&gt;{Text}&lt;/p&gt;</description></item>
                    </channel></rss>
                    """,
                "Snow-falls-on-the-quiet-hills"
            },
            {
                "a.rdf",
                $"""
                    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
                    <channel rdf:about="https://alpine.example/"><title>Alpine Post</title><link>https://alpine.example/</link></channel>
                    <item rdf:about="https://alpine.example/snow"><title>{Saved.Headline}</title><link>https://alpine.example/snow</link><dc:date>2025-06-03T08:00:00+02:00</dc:date><dc:creator>Jane Doe</dc:creator><content:encoded><![CDATA[<p>{Text}</p>]]></content:encoded></item>
                    </rdf:RDF>
                    """,
                "Snow-falls-on-the-quiet-hills"
            },
            {
                "snow.eml",
                $"From: Jane Doe <jane@alpine.example>\r\nSubject: {Saved.Headline}\r\nDate: Tue, 3 Jun 2025 08:00:00 +0000\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{Text}\r\n",
                "snow"
            },
            {
                "snow.mhtml",
                "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://alpine.example/snow\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type=\"text/html\"; boundary=\"x\"\r\n\r\n"
                    + "--x\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://alpine.example/snow\r\n\r\n"
                    + Saved.Page("<meta name=3D'author' content=3D'Jane Doe'><meta name=3D'date' content=3D'2025-06-03'>")
                    + "\r\n--x--\r\n",
                "snow"
            },
            { "a.warc", Warc(Saved.Page("<meta name='author' content='Jane Doe'><meta name='date' content='2025-06-03'>")), "snow" },
        };

    [Theory]
    [MemberData(nameof(Sources))]
    public void A_source_becomes_a_text_with_an_entry(string file, string content, string name)
    {
        using var folder = new Folder();

        var run = ToolRun.Of(["import", folder.Write(file, content), "--into", folder.Path("press")]);

        Assert.Equal("", run.Errors);
        Assert.Equal(0, run.ExitCode);
        var entry = Saved.Entries(folder).GetProperty(name + ".txt");
        Assert.Equal(Saved.Headline, entry.GetProperty("title").GetString());
        Assert.Equal("Jane Doe", entry.GetProperty("byline").GetString());
        Assert.Equal("2025-06-03", entry.GetProperty("published").GetString());
        var text = File.ReadAllText(folder.Path($"press/{name}.txt"));
        Assert.StartsWith(Saved.Headline + "\n\n" + Saved.First, text);
        Assert.Contains(Saved.Third, text);
    }

    /// <summary>A file's name, its content, and what is told of it.</summary>
    public static TheoryData<string, string, string> Skipped =>
        new()
        {
            { "a.html", "<html><body><p>Nothing here.</p></body></html>", "a.html: skipped: no article was found in it" },
            { "a.html", "", "a.html: skipped: it shows no text" },
            { "a.jsonl", "{\"text\": 1\n", "a.jsonl, line 1: skipped: it is not valid JSON" },
            { "a.jsonl", "[]\n", "a.jsonl, line 1: skipped: it is not a JSON object" },
            { "a.jsonl", "{\"title\": \"Snow\"}\n", "a.jsonl, line 1: skipped: it has no text" },
            { "a.csv", "a,b\n1,2\n", "a.csv: skipped: it has no column such as 'text' or 'html'" },
            { "a.xml", "<urlset></urlset>", "a.xml: skipped: it is XML, but not an RSS or Atom feed: its root is 'urlset'" },
            {
                "a.rss",
                "<rss version=\"2.0\"><channel><item><title>Snow</title><description>Short.</description></item></channel></rss>",
                "a.rss, item 1: skipped: the feed has no more than a summary of it; save the page"
            },
            { "a.mhtml", "Content-Type: text/plain\r\n\r\nNo page.\r\n", "a.mhtml: skipped: it has no HTML page" },
            {
                "a.warc",
                "WARC/1.0\r\nContent-Length: 99\r\n\r\n",
                "a.warc: skipped: the record at byte 32 has no length, or the file ends in it"
            },
            { "a.pdf", "%PDF-1.7", "error CORPUS015: " },
        };

    [Theory]
    [MemberData(nameof(Skipped))]
    public void What_is_no_article_is_told(string file, string content, string message)
    {
        using var folder = new Folder();

        var run = ToolRun.Of(["import", folder.Write(file, content), "--into", folder.Path("press")]);

        Assert.Contains(message.StartsWith("error", StringComparison.Ordinal) ? "its kind is not known" : folder.Path(message), run.Errors);
        Assert.Equal(1, run.ExitCode);
        Assert.False(File.Exists(folder.Path("press/corpus.json")));
    }

    [Fact]
    public void A_compressed_archive_is_read()
    {
        using var folder = new Folder();
        using var packed = new MemoryStream();
        // Each record is compressed by itself.
        foreach (var title in (string[])["first", "second"])
        {
            using var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true);
            gzip.Write(Encoding.UTF8.GetBytes(Warc(Saved.Page("", $"<h1>The {title} snow of the year</h1>{Saved.Prose}"), title)));
        }

        var run = ToolRun.Of(["import", folder.Write("a.warc.gz", packed.ToArray()), "--into", folder.Path("press")]);

        Assert.Equal(0, run.ExitCode);
        Assert.True(File.Exists(folder.Path("press/first.txt")));
        Assert.True(File.Exists(folder.Path("press/second.txt")));
    }

    [Fact]
    public void A_folder_is_read_with_its_folders()
    {
        using var folder = new Folder();
        folder.Write("saved/a.html", Saved.Page());
        folder.Write("saved/more/b.htm", Saved.Page("", $"<h1>Rain falls on the hills</h1>{Saved.Prose}"));
        folder.Write("saved/more/picture.jpg", "");

        var run = ToolRun.Of(["import", folder.Path("saved"), "--into", folder.Path("press")]);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["a.txt", "b.txt"], Saved.Entries(folder).EnumerateObject().Select(entry => entry.Name));
    }

    private static string Warc(string page, string name = "snow")
    {
        var http = $"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{page}";
        return $"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://alpine.example/{name}\r\nContent-Length: {Encoding.UTF8.GetByteCount(http)}\r\n\r\n{http}\r\n\r\n";
    }
}
