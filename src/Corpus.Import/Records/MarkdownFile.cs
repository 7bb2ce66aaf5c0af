using Markdig;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Corpus.Import.Records;

/// <summary>Reads Markdown, with YAML as front matter.</summary>
internal static class MarkdownFile
{
    private const int DeepestYaml = 32;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UseYamlFrontMatter()
        .UsePipeTables()
        .UseFootnotes()
        .UseAutoLinks()
        .Build();

    public static IEnumerable<Imported> Read(byte[] bytes, string name) =>
        [Imported.Of("", () => Article(Pages.HtmlDecoder.Decode(bytes), name))];

    private static ImportedArticle Article(string text, string name)
    {
        var article = new RecordArticle();
        article.Add(Field.Id, name, "the file's name");
        foreach (var (key, value) in FrontMatter(text.ReplaceLineEndings("\n")))
        {
            if (RecordArticle.FieldOf(key) is not (Field.Text or Field.Html or Field.Id))
                article.Add(key, value);
        }

        string html;
        try
        {
            html = Markdown.ToHtml(text, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig refuses what is nested too deep.
            throw new ImportException("its Markdown is nested too deep");
        }

        if (Heading(html) is { } heading)
            article.Add(Field.Title, heading, "h1");
        article.Add(Field.Html, html, "the file");
        return article.Make(name);
    }

    private static string? Heading(string html)
    {
        var start = html.IndexOf("<h1", StringComparison.Ordinal);
        var end = start < 0 ? -1 : html.IndexOf("</h1>", start, StringComparison.Ordinal);
        return end < 0 ? null : Words.Clean(html[start..end]);
    }

    private static IEnumerable<(string Key, string Value)> FrontMatter(string text)
    {
        if (!text.StartsWith("---\n", StringComparison.Ordinal))
            return [];
        var end = text.IndexOf("\n---", 3, StringComparison.Ordinal);
        if (end < 0)
            return [];
        var yaml = new YamlStream();
        try
        {
            CheckDepth(text[4..(end + 1)]);
            yaml.Load(new StringReader(text[4..(end + 1)]));
        }
        catch (YamlException error)
        {
            throw new ImportException($"its front matter is not valid YAML: line {error.Start.Line + 1}");
        }

        return yaml.Documents is [{ RootNode: YamlMappingNode map }, ..]
            ? map
                .Children.Where(pair => pair.Key is YamlScalarNode)
                .Select(pair => (((YamlScalarNode)pair.Key).Value ?? "", Text(pair.Value)))
            : [];
    }

    // The model is built by functions that call themselves; its events are not.
    private static void CheckDepth(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        var depth = 0;
        while (parser.MoveNext())
        {
            depth += parser.Current!.NestingIncrease;
            if (depth > DeepestYaml || parser.Current is AnchorAlias)
                throw new ImportException("its front matter is nested too deep, or refers to itself");
        }
    }

    private static string Text(YamlNode node) =>
        node switch
        {
            YamlScalarNode scalar => scalar.Value ?? "",
            YamlSequenceNode list => string.Join(", ", list.Children.Select(Text).Where(text => text.Length > 0)),
            YamlMappingNode map when map.Children.TryGetValue(new YamlScalarNode("name"), out var name) => Text(name),
            _ => "",
        };
}
