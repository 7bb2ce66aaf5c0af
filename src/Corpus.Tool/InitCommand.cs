using System.CommandLine;
using Corpus.Extraction;
using Corpus.Extraction.Articles;
using Corpus.Extraction.Catalog;
using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.Texts;
using Corpus.Import;
using Corpus.Tool.Files;
using Corpus.Tool.Import;

namespace Corpus.Tool;

/// <summary><c>corpus init</c> drafts the catalog of existing texts: the metadata of each page, with the line that states it, and the speakers.</summary>
internal static class InitCommand
{
    private static readonly (FactKind Kind, string Key)[] Keys =
    [
        (FactKind.Title, "title"),
        (FactKind.Byline, "byline"),
        (FactKind.Outlet, "outlet"),
        (FactKind.Published, "published"),
    ];

    public static Command Create(Stream output, TextWriter errors, ToolHost host)
    {
        var messageOptions = new MessageOptions();
        var folder = new Argument<string>("FOLDER")
        {
            Description = "The folder of the texts. Its corpus.json is created, or new entries are added to it.",
        };
        var command = new Command("init", "Draft the catalog of a folder of texts from the metadata in the texts.") { folder };
        messageOptions.AddTo(command);
        command.SetAction(given =>
        {
            using var messages = messageOptions.Open(given, errors);
            var path = given.GetValue(folder)!;
            if (!Directory.Exists(path))
                throw ToolException.NoFolder("FOLDER", path);
            if (ImportFolder.Open(path, messages) is not { } draft)
                return CorpusTool.Failed;
            var people = new PeopleDraft();
            var (articles, persons) = (0, 0);
            string[] files = [.. new TextFiles(messages).Of([path])];
            using (var progress = host.Bar(messages, files))
            {
                foreach (var file in files)
                {
                    var before = articles;
                    Draft(file);
                    progress?.Advance(TextFile.Length(file), article: articles > before);
                }
            }

            foreach (var (name, note) in people.All.Where(person => !draft.HasPerson(person.Name)))
            {
                draft.Text.AddPerson(name, note);
                persons++;
            }

            draft.Save();
            output.Write(
                System.Text.Encoding.UTF8.GetBytes(
                    $"{draft.CatalogPath}: {articles} new {(articles == 1 ? "article" : "articles")}, {persons} new {(persons == 1 ? "person" : "people")}\n"
                )
            );
            return messages.HasErrors ? CorpusTool.Failed : CorpusTool.Done;

            void Draft(string file)
            {
                var key = Path.GetRelativePath(path, file).Replace('\\', '/');
                if (draft.Has(key) || TextFile.Read(file, messages) is not { } text)
                    return;
                var decoded = Decoder.Decode(text);
                messages.ReportDamage(
                    file,
                    text,
                    decoded.Findings.Select(finding => finding with { Span = decoded.Offsets.ToRaw(finding.Span) })
                );
                if (decoded.Text is null)
                    return;
                var model = Extractor.Extract(ArticleSource.Of(text, decoded, null, default));
                var lines = new LineMap(text);
                draft.Text.Add(key, Keys.Select(k => (k.Key, Fact(model.Fact(k.Kind)))), Doubts(model));
                articles++;
                people.Add(key, decoded.Text, model);

                ImportedFact? Fact(Corpus.Extraction.Facts.ArticleFact? fact) =>
                    fact is null
                        ? null
                        : new(
                            fact.Value,
                            fact.Span is { } span ? $"line {lines.Of(decoded.Offsets.ToRaw(span).Start).Line}" : "the front matter"
                        );
            }
        });
        return command;
    }

    // What the page does not say, and what it says in two ways.
    private static IEnumerable<string> Doubts(ArticleModel model)
    {
        var missing = Keys.Where(k => model.Fact(k.Kind) is null).Select(k => k.Key).ToArray();
        if (missing.Length > 0)
            yield return $"not found: {string.Join(", ", missing)}";
        foreach (var finding in model.Findings.Where(finding => finding.Kind == DiagnosticKinds.FactsDisagree))
            yield return $"doubtful: {finding.Detail}";
    }
}
