using System.Globalization;
using Corpus.Generator.People;
using Corpus.Generator.Quotations;

namespace Corpus.Generator.Emission;

/// <summary>The class of a corpus as its users see it: a property for each article and for each person that is declared or quoted.</summary>
internal static class MembersSource
{
    // What the class of a corpus holds: none of it can be called as the class is.
    private static readonly string[] Reserved = ["Articles", "People", "Quotes", "Events", "Reader", "Open", "ArticleSet", "PersonSet", "Baked", "Pages"];

    /// <summary>Whether a name can be that of a corpus: an identifier that does not begin in lower case (so that it is no keyword) and is none of its own members.</summary>
    public static bool CanName(string corpus) =>
        Identifier.IsValid(corpus) && !char.IsLower(corpus[0]) && !Reserved.Contains(corpus) && !(corpus.StartsWith("Shard", StringComparison.Ordinal) && corpus.Skip(5).All(char.IsDigit));

    public static string Write(CorpusModel corpus, PeopleIndex people, string ns)
    {
        var articles = corpus.Articles.Select(a => a.Source.Model).ToArray();
        var counts = $"{Count(articles.Length, "article")}, {Count(articles.Sum(a => a.Quotations.Count), "quotation")}, {Count(articles.Sum(a => a.Events.Count), "dated event")}";
        var writer = new SourceWriter($"{corpus.Name}: {counts}.", ns);
        writer.Summary($"{counts}.");
        using (writer.Block($"public static partial class {corpus.Name}"))
        {
            writer
                .Line("private static readonly global::Corpus.Data.CorpusReader Reader;").Line()
                .Summary($"The articles, each by name. {Count(articles.Length, "article")}.")
                .Line("public static ArticleSet Articles => ArticleSet.All;").Line()
                .Summary($"Who is named or quoted. {Count(people.People.Count, "person, organisation or state", "people, organisations and states")}.")
                .Line("public static PersonSet People => PersonSet.All;").Line()
                .Summary($"All quotations, in the order of the articles. {Count(articles.Sum(a => a.Quotations.Count), "quotation")}.")
                .Line("public static global::Corpus.QuoteList Quotes => Reader.Quotes;").Line()
                .Summary($"All dated events, in the order of their dates. {Count(articles.Sum(a => a.Events.Count), "event")}.")
                .Line("public static global::Corpus.EventList Events => Reader.Events;").Line();
            Articles(writer, corpus);
            writer.Line();
            People(writer, corpus, people);
            writer.Line()
                .Line("// The data stands in files of its own, which an editor need not read.")
                .Line("static partial void Open(ref global::Corpus.Data.CorpusData? data);").Line();
            using (writer.Block($"static {corpus.Name}()"))
            {
                writer
                    .Line("global::Corpus.Data.CorpusData? data = null;")
                    .Line("Open(ref data);")
                    .Line("Reader = new global::Corpus.Data.CorpusReader(data);");
            }
        }

        return writer.ToString();
    }

    private static void Articles(SourceWriter writer, CorpusModel corpus)
    {
        writer.Summary("The articles, each by name.");
        using (writer.Block("public sealed class ArticleSet : global::Corpus.ArticleList"))
        {
            writer.Line("internal static readonly ArticleSet All = new();").Line().Line("private ArticleSet() : base(Reader) { }");
            for (var i = 0; i < corpus.Articles.Count; i++)
            {
                var article = corpus.Articles[i];
                writer.Line().Summary(Describe(article)).Line($"public global::Corpus.Article {article.Member} => this[{i.ToString(CultureInfo.InvariantCulture)}];");
            }
        }
    }

    private static void People(SourceWriter writer, CorpusModel corpus, PeopleIndex people)
    {
        var quotes = QuotesOf(corpus, people);
        writer.Summary("Who is named or quoted; who is declared in the catalogue or quoted has a name here.");
        using (writer.Block("public sealed class PersonSet : global::Corpus.PersonList"))
        {
            writer.Line("internal static readonly PersonSet All = new();").Line().Line("private PersonSet() : base(Reader) { }");
            for (var i = 0; i < people.People.Count; i++)
            {
                var person = people.People[i];
                if (person.Member is null)
                    continue;
                quotes.TryGetValue(i, out var count);
                var what = person.Role is { } role ? SourceWriter.Xml($"{person.Name}, {role}.") : SourceWriter.Xml($"{person.Name}.");
                writer.Line().Summary($"{what} {Count(count, "quotation")}.").Line($"public global::Corpus.Person {person.Member} => this[{i.ToString(CultureInfo.InvariantCulture)}];");
            }
        }
    }

    private static Dictionary<int, int> QuotesOf(CorpusModel corpus, PeopleIndex people)
    {
        var quotes = new Dictionary<int, int>();
        var cast = 0;
        foreach (var model in corpus.Articles.Select(a => a.Source.Model))
        {
            foreach (var speaker in model.Quotations.Where(q => q.Speaker is not null).Select(q => people.Cast[cast + q.Speaker!.Value]))
            {
                quotes.TryGetValue(speaker, out var count);
                quotes[speaker] = count + 1;
            }

            cast += model.Cast.Entities.Count;
        }

        return quotes;
    }

    private static string[] Describe(CorpusArticle article)
    {
        var (model, entry) = (article.Source.Model, article.Source.Entry);
        var lines = new List<string>();
        if (model.Title is { } title)
            lines.Add($"“{SourceWriter.Xml(title)}”");
        var origin = string.Join(", ", new[] { entry?.Outlet, entry?.Published?.ToString() }.Where(s => s is not null).Select(s => SourceWriter.Xml(s!)));
        lines.Add(origin.Length > 0 ? $"{origin}. {SourceWriter.Xml(article.Source.Path)}" : SourceWriter.Xml(article.Source.Path));
        var speakers = model.Quotations
            .Where(q => q.Speaker is not null && q.Kind != QuotationKind.Term)
            .Select(q => model.Cast.Entities[q.Speaker!.Value])
            .Distinct()
            .Select(e => e.Name)
            .ToArray();
        lines.Add($"{Count(model.Quotations.Count, "quotation")}{(speakers.Length > 0 ? $" ({SourceWriter.Xml(string.Join(", ", speakers))})" : "")}, {Count(model.Events.Count, "dated event")}.");
        return [.. lines];
    }

    private static string Count(int count, string one, string? many = null) =>
        count.ToString(CultureInfo.InvariantCulture) + " " + (count == 1 ? one : many ?? one + "s");
}
