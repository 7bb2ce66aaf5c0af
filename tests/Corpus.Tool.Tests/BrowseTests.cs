using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Corpus.Tool.Tests;

/// <summary>What can be said of a page without a browser; the rest is in Corpus.Browser.Tests.</summary>
public class BrowseTests
{
    [Fact]
    public void The_bundled_corpus_is_one_file_under_1_MB()
    {
        using var folder = new Folder();
        var page = Page(folder);

        Assert.InRange(Encoding.UTF8.GetByteCount(page), 50_000, 999_999);
        Assert.Equal([folder.Path("corpus.html")], Directory.GetFiles(folder.Path("")));
    }

    [Fact]
    public void It_says_what_it_wrote()
    {
        using var folder = new Folder();
        var file = folder.Path("corpus.html");

        Assert.Equal(
            (0, $"{file}: {Seeds.Articles.Count} articles, {Seeds.Quotes.Count} quotations, {Seeds.Events.Count} events\n", ""),
            (ToolRun.Of(["browse", "--output", file]) is var run ? (run.ExitCode, run.Output, run.Errors) : default)
        );
    }

    [Fact]
    public void One_article_is_a_page_without_scripts()
    {
        using var folder = new Folder();
        var file = folder.Path("one.html");

        var run = ToolRun.Of(["browse", "--article", "SeekingChineseHelp", "--output", file]);

        Assert.Equal((0, $"{file}: SeekingChineseHelp\n", ""), (run.ExitCode, run.Output, run.Errors));
        var page = File.ReadAllText(file);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.Contains(Corpus.Export.CorpusHtml.ToHtml(Seeds.Articles.SeekingChineseHelp), page, StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_that_does_not_exist_writes_nothing()
    {
        using var folder = new Folder();

        var run = ToolRun.Of(["browse", "--article", "Nothing", "--output", folder.Path("one.html")]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("No article has the id 'Nothing'", run.Errors, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(folder.Path("")));
    }

    [Fact]
    public void The_data_is_that_of_the_records()
    {
        using var folder = new Folder();
        var page = Page(folder);
        var articles = Parts(page).Select(part => part[0]).ToArray();
        // In the order in which the page lists them.
        var records = Seeds.Articles.OrderBy(a => a.Published ?? DateOnly.MaxValue).ThenBy(a => a.Id, StringComparer.Ordinal).ToArray();
        var quotes = records.SelectMany(a => a.Quotes).ToArray();

        Assert.Equal(records.Select(a => a.Id), articles.Select(a => a.GetProperty("id").GetString()));
        Assert.Equal(records.Select(a => a.Text), articles.Select(a => a.GetProperty("text").GetString()));
        Assert.Equal(quotes.Select(q => q.Id), articles.SelectMany(a => Ids(a, "quotes")));
        Assert.Equal(quotes.Select(q => q.SpeakerName), articles.SelectMany(a => Values(a, "quotes", "speaker")));
        Assert.Equal(
            records.SelectMany(a => a.Events).Select(e => e.When.ToString()),
            articles.SelectMany(a => Values(a, "events", "when"))
        );
        Assert.Equal(
            records.SelectMany(a => a.Expressions).Select(e => e.When?.ToString()),
            articles.SelectMany(a => Values(a, "expressions", "when"))
        );
    }

    [Fact]
    public void Texts_give_the_page_that_the_compiled_records_give()
    {
        using var folder = new Folder();
        var seeds = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "seeds"));

        Assert.Equal(Page(folder), Page(folder, seeds, "--root", Path.GetDirectoryName(seeds)!));
    }

    [Fact]
    public void The_same_texts_give_the_same_page()
    {
        using var folder = new Folder();

        Assert.Equal(Page(folder), Page(folder));
    }

    [Fact]
    public void The_policy_lets_nothing_run_but_the_style_and_the_script_of_the_page()
    {
        using var folder = new Folder();
        var page = Page(folder);
        var policy = Regex.Match(page, "http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\"").Groups[1].Value;

        Assert.Equal(
            $"default-src 'none'; style-src '{Hash("style")}'; script-src '{Hash("script")}'; base-uri 'none'; form-action 'none'",
            policy
        );

        string Hash(string tag)
        {
            var text = Assert.Single(Regex.Matches(page, $"<{tag}>(.*?)</{tag}>", RegexOptions.Singleline)).Groups[1].Value;
            return "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        }
    }

    [Fact]
    public void Nothing_is_loaded_and_no_markup_carries_code_or_style()
    {
        using var folder = new Folder();
        var page = Regex.Replace(Page(folder), "<script type=\"application/json\" id=\"[^\"]*\">.*?</script>", "", RegexOptions.Singleline);

        Assert.DoesNotMatch("(?i)<(link|img|iframe|object|embed|base|form(?! method=\"dialog\"))", page);
        Assert.DoesNotMatch("(?i)\\s(src|style|on[a-z]+)=\"|@import|(?<!Object)url\\(|https?://[a-z]", page);
        Assert.DoesNotMatch("innerHTML|outerHTML|insertAdjacentHTML|document\\.write|DOMParser|eval\\(|new Function", page);
        Assert.DoesNotMatch("fetch\\(|XMLHttpRequest|WebSocket|sendBeacon|import\\(", page);
        Assert.DoesNotContain("{{", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("</style><style>*{display:none}</style>")]
    [InlineData("<!-- <script>")]
    [InlineData("--> ]]> {{script}} {{data}}")]
    [InlineData("&lt;b&gt; &#60;b&#62; &amp;")]
    [InlineData("' \" ` \\ \\u003cb\\u003e")]
    [InlineData("\u2029\u0085\u202e")]
    public void Hostile_words_are_data_wherever_they_stand(string words)
    {
        using var folder = new Folder();
        // What separates folders for some would be another file.
        var name = words.Replace('\\', '_') + ".txt";
        var title = words + "\u2028";
        var articles = new Dictionary<string, object>
        {
            [name] = new
            {
                title,
                outlet = title,
                byline = title,
                rights = title,
                url = "https://example.org/" + title,
            },
        };
        folder.Write(
            "corpus.json",
            JsonSerializer.Serialize(
                new
                {
                    articles,
                    people = new[]
                    {
                        new
                        {
                            name = "Carla Dorn",
                            role = title,
                            aliases = new[] { title },
                        },
                    },
                }
            )
        );
        Directory.CreateDirectory(Path.GetDirectoryName(folder.Path(name))!);
        var page = Page(
            folder,
            folder.Write(name, $"{words}\n\n“{words} it rains,” Carla {words} Dorn said. “So,” Carla Dorn said."),
            "--root",
            folder.Path(""),
            "--catalog",
            folder.Path("corpus.json")
        );
        var article = Assert.Single(Parts(page))[0];
        var data = Data(page, "index");

        Assert.All(
            Regex
                .Matches(page, "<script type=\"application/json\".*?</script>", RegexOptions.Singleline)
                .Select(json => json.Value[1..^"</script>".Length]),
            json => Assert.DoesNotMatch("[<&'\u2028\u2029]", json)
        );
        // The index, the article, the words, and the one script that runs.
        Assert.Equal(4, Regex.Matches(page, "</script>").Count);
        Assert.Single(Regex.Matches(page, "</style>"));
        Assert.All(["title", "outlet", "byline", "rights", "url"], key =>
            Assert.EndsWith(title, article.GetProperty(key).GetString(), StringComparison.Ordinal)
        );
        Assert.Equal(name, article.GetProperty("path").GetString());
        Assert.Contains(data.GetProperty("entities").EnumerateArray(), p => p.GetProperty("role").GetString() == title);
    }

    [Fact]
    public void A_page_that_cannot_be_written_leaves_nothing_behind()
    {
        using var folder = new Folder();
        var run = ToolRun.Of(["browse", "--output", folder.Path("nowhere/corpus.html")]);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"corpus: {folder.Path("nowhere/corpus.html")} cannot be written: ", run.Errors, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path("")));
    }

    private static string Page(Folder folder, params string[] more)
    {
        var file = folder.Path("corpus.html");
        var run = ToolRun.Of(["browse", .. more, "--output", file]);
        Assert.True(run.ExitCode == 0, run.Errors);
        return File.ReadAllText(file);
    }

    private static JsonElement Data(string page, string id) =>
        JsonDocument.Parse(Regex.Match(page, $"id=\"{id}\">(.*?)</script>", RegexOptions.Singleline).Groups[1].Value).RootElement;

    private static JsonElement[] Parts(string page) =>
        [
            .. Regex
                .Matches(page, "id=\"part-\\d+\">(.*?)</script>", RegexOptions.Singleline)
                .Select(part => JsonDocument.Parse(part.Groups[1].Value).RootElement),
        ];

    private static IEnumerable<string> Ids(JsonElement article, string list) =>
        article
            .GetProperty(list)
            .EnumerateArray()
            .Select(q => $"{article.GetProperty("id")}:{q.GetProperty("start")}-{q.GetProperty("end")}");

    private static IEnumerable<string?> Values(JsonElement article, string list, string key) =>
        article
            .GetProperty(list)
            .EnumerateArray()
            .Select(q => q.TryGetProperty(key, out var value) ? (key == "when" ? value.GetProperty("edtf") : value).GetString() : null);

    private static string Here([System.Runtime.CompilerServices.CallerFilePath] string file = "") => file;
}
