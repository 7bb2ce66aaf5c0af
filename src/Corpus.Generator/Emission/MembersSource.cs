using System.Globalization;
using Corpus.Extraction.Compilation;

namespace Corpus.Generator.Emission;

/// <summary>The class of a corpus as its users see it: a property for each article and for each person that is declared or quoted.</summary>
internal static class MembersSource
{
    public static SourceWriter Write(CorpusModel corpus, PeopleIndex people, string ns)
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
                .Line("// Set beside the data, in a file that an editor need not read: without it the field seems never to be set.")
                .Line("#pragma warning disable CS0649, CS8618").Line("private static readonly global::Corpus.Data.CorpusReader Reader;").Line("#pragma warning restore CS0649, CS8618").Line()
                .Summary($"The articles, each by name. {articles}.")
                .Line("public static ArticleSet Articles => ArticleSet.All;").Line()
                .Summary($"Who is named or quoted. {Count(people.People.Count, "person, organization or state", "people, organizations and states")}.")
                .Line("public static PersonSet People => PersonSet.All;").Line()
                .Summary($"All quotations, in the order of the articles. {quotes}.")
                .Line("public static global::Corpus.QuoteList Quotes => Reader.Quotes;").Line()
                .Summary($"All dated events, in the order of their dates. {Count(events, "event")}.")
                .Line("public static global::Corpus.EventList Events => Reader.Events;").Line();
            Articles(writer, corpus);
            writer.Line();
            People(writer, people);
        }

        return writer;
    }

    private static void Articles(SourceWriter writer, CorpusModel corpus)
    {
        writer.Summary("The articles, each by name.");
        using (writer.Block("public sealed class ArticleSet : global::Corpus.ArticleList"))
        {
            writer.Line("internal static readonly ArticleSet All = new();").Line().Line("private ArticleSet() : base(Reader) { }");
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
        var (property, type) = group.Name == ArticleGroups.Undated ? (group.Name, "ArticlesUndated") : ("In" + group.Name, "ArticlesIn" + group.Name);
        // A type may not have a member of its own name.
        var members = new HashSet<string>(group.Articles.Select(i => corpus.Articles[i].Member), StringComparer.Ordinal);
        while (members.Contains(type))
            type += "_";
        writer.Line().Summary($"The articles {when}, each by name. {Count(group.Articles.Length, "article")}.").Line($"public {type} {property} => default;").Line()
            .Summary($"The articles {when}, each by name.");
        using (writer.Block($"public readonly struct {type}"))
            Names(writer, corpus, group, "All");
    }

    private static void Names(SourceWriter writer, CorpusModel corpus, ArticleGroup group, string list)
    {
        foreach (var i in group.Articles)
        {
            var article = corpus.Articles[i];
            writer.Line().Summary(string.Join("\n", article.Summary.Comment.Select(SourceWriter.Xml))).Line($"public global::Corpus.Article {article.Member} => {list}[{i.ToString(CultureInfo.InvariantCulture)}];");
        }
    }

    private static void People(SourceWriter writer, PeopleIndex people)
    {
        writer.Summary("Who is named or quoted; who is declared in the catalog or quoted has a name here.");
        using (writer.Block("public sealed class PersonSet : global::Corpus.PersonList"))
        {
            writer.Line("internal static readonly PersonSet All = new();").Line().Line("private PersonSet() : base(Reader) { }");
            for (var i = 0; i < people.People.Count; i++)
            {
                var person = people.People[i];
                if (person.Member is null)
                    continue;
                var what = person.Role is { } role ? SourceWriter.Xml($"{person.Name}, {role}.") : SourceWriter.Xml($"{person.Name}.");
                writer.Line().Summary($"{what} {Count(person.Quotes, "quotation")}.").Line($"public global::Corpus.Person {person.Member} => this[{i.ToString(CultureInfo.InvariantCulture)}];");
            }
        }
    }

    private static string Count(int count, string one, string? many = null) => ArticleSummary.Count(count, one, many);
}
