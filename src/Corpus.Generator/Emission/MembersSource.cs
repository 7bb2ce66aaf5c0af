using System.Globalization;
using Corpus.Extraction;
using Corpus.Extraction.Compilation;

namespace Corpus.Generator.Emission;

/// <summary>The class of a corpus as its users see it: its lists, with a property for each article and for each entity that is declared, quoted, or named in several articles.</summary>
/// <remarks>
/// The lists are fields of nested classes, and not of the class of the corpus: they must be created after its static constructor, which is written next to the data. The names of
/// these fields are lowercase, as the name of no article and no entity is.
/// </remarks>
internal static class MembersSource
{
    // In the order of the values of EntityKind.
    private static readonly (EntityKind Kind, string List, string Class, string One, string Many)[] Kinds =
    [
        (EntityKind.Person, "People", "PersonSet", "person", "people"),
        (EntityKind.Organization, "Organizations", "OrganizationSet", "organization", "organizations"),
        (EntityKind.State, "States", "StateSet", "state", "states"),
    ];

    public static SourceWriter Write(CorpusModel corpus, EntityIndex entities, string ns)
    {
        var articles = Count(corpus.Articles.Count, "article");
        var quotes = Count(corpus.Quotes, "quotation");
        var events = corpus.Events;
        var counts = $"{articles}, {quotes}, {Count(events, "dated event")}";
        var writer = new SourceWriter($"{corpus.Name}: {counts}.", ns);
        writer.Summary($"{counts}.");
        using (writer.Block($"public static partial class {corpus.Name}"))
        {
            writer
                .Line("// Assigned in the file with the data, which an editor can omit. The field then seems never to be assigned.")
                .Line("#pragma warning disable CS0649, CS8618")
                .Line("private static readonly global::Corpus.Data.CorpusReader Reader;")
                .Line("#pragma warning restore CS0649, CS8618")
                .Line()
                .Summary($"Gets the articles, with a property for each. {articles}.")
                .Line("public static ArticleSet Articles => ArticleSet.all;")
                .Line()
                .Summary($"Gets all quotations, in the order of the articles. {quotes}.")
                .Line("public static global::Corpus.QuoteList Quotes => Reader.Quotes;")
                .Line()
                .Summary($"Gets all dated events, in the order of their dates. {Count(events, "event")}.")
                .Line("public static global::Corpus.EventList Events => Reader.Events;")
                .Line()
                .Summary(
                    $"Gets all people, organizations and states that are named or quoted. {Count(entities.Entities.Count, "entity", "entities")}."
                )
                .Line("public static global::Corpus.EntityList Entities => Reader.Entities;")
                .Line();
            foreach (var (kind, list, type, one, many) in Kinds)
            {
                writer
                    .Summary(
                        $"Gets the {many}, with a property for each that the catalog declares, that is quoted, or that several articles name. {Count(entities.Entities.Count(e => e.Kind == kind), one, many)}."
                    )
                    .Line($"public static {type} {list} => {type}.all;")
                    .Line();
            }

            Articles(writer, corpus);
            foreach (var (kind, _, type, _, many) in Kinds)
                Entities(writer.Line(), [.. entities.Entities.Where(e => e.Kind == kind)], kind, type, many);
        }

        return writer;
    }

    private static void Articles(SourceWriter writer, CorpusModel corpus)
    {
        writer.Summary("The articles, with a property for each.");
        using (writer.Block("public sealed class ArticleSet : global::Corpus.ArticleList"))
        {
            writer.Line("internal static readonly ArticleSet all = new();").Line().Line("private ArticleSet() : base(Reader) { }");
            foreach (var group in ArticleGroups.Of(corpus.Articles))
            {
                if (group.Name is null)
                    Names(writer, corpus, group, "this");
                else
                    Group(writer, corpus, group);
            }
        }
    }

    private static void Group(SourceWriter writer, CorpusModel corpus, ArticleGroup group)
    {
        var when = group.Name == ArticleGroups.Undated ? "without a date" : $"published in {group.Name!.Replace('_', '-')}";
        var (property, type) =
            group.Name == ArticleGroups.Undated ? (group.Name, "ArticlesUndated") : ("In" + group.Name, "ArticlesIn" + group.Name);
        // A type cannot have a member with its own name.
        var members = new HashSet<string>(group.Articles.Select(i => corpus.Articles[i].Member), StringComparer.Ordinal);
        while (members.Contains(type))
            type += "_";
        writer
            .Line()
            .Summary($"Gets the articles {when}, with a property for each. {Count(group.Articles.Length, "article")}.")
            .Line($"public {type} {property} => default;")
            .Line()
            .Summary($"The articles {when}, with a property for each.");
        using (writer.Block($"public readonly struct {type}"))
            Names(writer, corpus, group, "all");
    }

    private static void Names(SourceWriter writer, CorpusModel corpus, ArticleGroup group, string list)
    {
        foreach (var i in group.Articles)
        {
            var article = corpus.Articles[i];
            writer
                .Line()
                .Summary(string.Join("\n", article.Summary.Comment.Select(SourceWriter.Xml)))
                .Line($"public global::Corpus.Article {article.Member} => {list}[{Text(i)}];");
        }
    }

    private static void Entities(SourceWriter writer, CorpusEntity[] entities, EntityKind kind, string type, string many)
    {
        writer.Summary($"The {many}, with a property for each that the catalog declares, that is quoted, or that several articles name.");
        using (writer.Block($"public sealed class {type} : global::Corpus.EntityList"))
        {
            writer
                .Line($"internal static readonly {type} all = new();")
                .Line()
                .Line($"private {type}() : base(Reader, global::Corpus.EntityKind.{kind}) {{ }}");
            for (var i = 0; i < entities.Length; i++)
            {
                var entity = entities[i];
                if (entity.Member is null)
                    continue;
                var what = entity.Role is { } role ? SourceWriter.Xml($"{entity.Name}, {role}.") : SourceWriter.Xml($"{entity.Name}.");
                writer
                    .Line()
                    .Summary($"{what} {Count(entity.Quotes, "quotation")}.")
                    .Line($"public global::Corpus.Entity {entity.Member} => this[{Text(i)}];");
            }
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Count(int count, string one, string? many = null) => ArticleSummary.Count(count, one, many);
}
