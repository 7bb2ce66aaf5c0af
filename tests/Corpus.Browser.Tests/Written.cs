using System.Globalization;
using System.Text;
using Corpus.Benchmarks;
using Corpus.Tool;

namespace Corpus.Browser.Tests;

/// <summary>The pages that the tests look at, each written once.</summary>
public sealed class Written : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("corpus-browser-");
    private readonly Dictionary<string, string> _pages = [];

    /// <summary>The corpus that comes with the tool.</summary>
    public string Bundled => Page("bundled", _ => []);

    /// <summary>The article that <see cref="OneArticle"/> has.</summary>
    public static Article Shown => Seeds.Articles[0];

    /// <summary>One article of it without scripts.</summary>
    public string OneArticle => Page("article", _ => ["--article", Shown.Id]);

    /// <summary>A quotation of nobody and dates that nothing anchors.</summary>
    public string Doubtful => Page("doubtful", folder =>
        {
            const string Text =
                "It rained.\n\n“It rains and it pours and nobody knows for how long.”\n\nThe bridge was closed on Tuesday, Carla Dorn said.\n";
            File.WriteAllText(Path.Combine(folder, "rain.txt"), Text);
            File.WriteAllText(
                Path.Combine(folder, "corpus.json"),
                """{ "articles": { "rain.txt": { "title": "Rain over the harbour" } } }"""
            );
            return [folder];
        });

    /// <summary>Text, title, outlet and address that a careless page would run, or that would turn it round.</summary>
    public string Hostile => Page("hostile", folder =>
        {
            File.WriteAllText(Path.Combine(folder, "a<b>&'\".txt"), HostileText);
            File.WriteAllText(
                Path.Combine(folder, "corpus.json"),
                """
                { "articles": { "a<b>&'\".txt": {
                  "title": "</title><script>hacked = 1</script>", "outlet": "<img src=x onerror='hacked = 1'>\u202edrow", "byline": "\u2066<b>",
                  "rights": "<style>*{display:none}</style>",
                  "published": "2024-05-04", "url": "https://example.invalid/'\"><script>hacked=1</script>" } } }
                """
            );
            return [folder];
        });

    public const string HostileText =
        "<script>hacked = 1</script></script><!-- <script> {{data}} --> </style>]]>\n\n"
        + "“</blockquote><img src=x onerror=hacked=1> it is \u202eturned round\u202c again,” "
        + "Carla <b>Dorn</b> said on 3 May 2024. İstanbul ISTANBUL\n\n"
        + "“<svg onload=hacked=1>\u2067 and on,” Carla Dorn said.\n";

    /// <summary>How many articles the page of many has: a thousand, or what CORPUS_BROWSER_ARTICLES says.</summary>
    public static int Many { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("CORPUS_BROWSER_ARTICLES"), CultureInfo.InvariantCulture, out var given)
            ? given
            : 1000;

    /// <summary>A page of many articles of 5 KB.</summary>
    public string ManyArticles => Page("many", folder =>
        {
            var catalog = new StringBuilder("""{ "articles": {""");
            for (var i = 0; i < Many; i++)
            {
                File.WriteAllText(Path.Combine(folder, $"{i:00000}.txt"), SyntheticNews.Article(i + 1, 5000));
                var day = $"{new DateOnly(2000, 1, 1).AddDays(i):yyyy-MM-dd}";
                catalog
                    .Append(i == 0 ? "" : ",")
                    .Append(
                        $$"""{{'"'}}{{i:00000}}.txt": { "title": "Article {{i}}", "outlet": "Outlet {{i % 4}}", "published": "{{day}}" }"""
                    );
            }

            File.WriteAllText(Path.Combine(folder, "corpus.json"), catalog.Append("} }").ToString());
            return [folder];
        });

    public void Dispose() => _folder.Delete(recursive: true);

    private string Page(string name, Func<string, string[]> texts)
    {
        if (_pages.TryGetValue(name, out var page))
            return page;
        var folder = _folder.CreateSubdirectory(name).FullName;
        page = Path.Combine(_folder.FullName, name + ".html");
        using var errors = new StringWriter();
        var given = texts(folder);
        var code = CorpusTool.Run(["browse", .. given, "--root", folder, "--output", page], Stream.Null, new MemoryStream(), errors);
        Assert.True(code == CorpusTool.Done, errors.ToString());
        return _pages[name] = page;
    }
}
