using System.Text.Json;

namespace Corpus.Tool.Tests.Import;

/// <summary>Saved pages and what <c>corpus import</c> makes of them.</summary>
internal static class Saved
{
    public const string First =
        "Snow fell on the quiet hills all through the night, and in the morning the roads to the village were closed.";
    public const string Second =
        "The mayor, who had not slept, asked the army for help, and the first machines came up from the town in the evening.";
    public const string Third =
        "When the road was open at last, the car of the doctor came through, and the whole village stood at the bridge to see it.";
    public const string Prose = $"<p>{First}</p><p>{Second}</p><p>{Third}</p>";
    public const string Headline = "Snow falls on the quiet hills";

    /// <summary>A page with an article, and what is given in its head and around its text.</summary>
    public static string Page(string head = "", string body = $"<h1>{Headline}</h1>{Prose}") =>
        $"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>";

    /// <summary>The text and the entry of a page that is imported by itself.</summary>
    public static (string Text, JsonElement Entry, ToolRun Run) Import(string html)
    {
        using var folder = new Folder();
        var run = Import(folder, "page.html", html);
        var text = File.Exists(folder.Path("press/page.txt")) ? File.ReadAllText(folder.Path("press/page.txt")) : "";
        return (text, text == "" ? default : Entries(folder).GetProperty("page.txt"), run);
    }

    /// <summary>Imports a file into the folder <c>press</c>.</summary>
    public static ToolRun Import(Folder folder, string file, string content) =>
        ToolRun.Of(["import", folder.Write(file, content), "--into", folder.Path("press")]);

    /// <summary>The catalog of a folder, as it is written.</summary>
    public static string Catalog(Folder folder, string path = "press") => File.ReadAllText(folder.Path($"{path}/corpus.json"));

    /// <summary>The entries of the catalog that an import wrote.</summary>
    public static JsonElement Entries(Folder folder) =>
        JsonDocument
            .Parse(Catalog(folder), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true })
            .RootElement.GetProperty("articles");
}
