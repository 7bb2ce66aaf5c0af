using System.Security.Cryptography;
using System.Text;
using Corpus.Tool.Export;

namespace Corpus.Tool.Browser;

/// <summary>
/// One HTML file that holds everything: page.html with the style, the script and the data in the places that it marks. The script runs when the index and the first article have come,
/// and reads each other article from its own part when it is looked at.
/// </summary>
internal static class BrowserPage
{
    // One script in the page, in this order: what runs when the page is opened needs what stands before it.
    private static readonly string[] Scripts =
    [
        "data",
        "words",
        "elements",
        "addresses",
        "search",
        "results",
        "article",
        "details",
        "people",
        "timeline",
        "doubts",
        "verdicts",
        "decisions",
        "review",
        "panes",
        "keyboard",
        "start",
    ];

    public static void Write(Stream output, ExportedCorpus corpus)
    {
        var (style, script) = (Resource("browser.css"), string.Join("\n", Scripts.Select(name => Resource(name + ".js"))));
        var data = new BrowserData(corpus);
        var places = new Dictionary<string, Action>
        {
            ["policy"] = () => Text(Policy(style, script)),
            ["style"] = () => Text(style),
            ["script"] = () => Text(script),
            ["index"] = () => Json("index", data.WriteIndex),
            ["first"] = () => Parts(0, 1),
            ["words"] = () => Json("words", data.WriteWords),
            ["parts"] = () => Parts(1, data.Articles.Length),
        };
        // Every second piece of page.html is the name of a placeholder. Inserted content is not scanned again, because a text can contain such a name.
        var pieces = Resource("page.html").Split("{{").SelectMany(piece => piece.Split("}}")).ToArray();
        for (var i = 0; i < pieces.Length; i++)
        {
            if (i % 2 == 0)
                Text(pieces[i]);
            else
                places[pieces[i]]();
        }

        void Parts(int from, int end)
        {
            for (var number = from; number < end; number++)
                Json($"part-{number}", stream => data.WriteArticle(stream, data.Articles[number]));
        }

        void Json(string id, Action<Stream> write)
        {
            Text($"<script type=\"application/json\" id=\"{id}\">");
            write(output);
            Text("</script>\n");
        }

        void Text(string text) => output.Write(Encoding.UTF8.GetBytes(text));
    }

    /// <summary>The content security policy: only the one style and the one script of the page are allowed.</summary>
    private static string Policy(string style, string script) =>
        $"default-src 'none'; style-src '{Hash(style)}'; script-src '{Hash(script)}'; base-uri 'none'; form-action 'none'";

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(BrowserPage).Assembly.GetManifestResourceStream(name)!);
        // A page is the same wherever the tool was built; and browsers hash lines that end in LF.
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
