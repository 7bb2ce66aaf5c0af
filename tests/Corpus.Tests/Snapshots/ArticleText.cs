using System.Globalization;
using System.Text;

namespace Corpus.Tests.Snapshots;

/// <summary>An article's data as text to read in review: a line for each thing, with its line and column.</summary>
internal static class ArticleText
{
    public static string Of(Article article)
    {
        var text = new StringBuilder();
        Field("id", article.Id);
        Field("path", article.Path);
        Field("title", article.Title);
        Field("outlet", article.Outlet);
        Field("byline", article.Byline);
        Field("published", article.Published is { } day ? $"{new DateInterval(day)} ({article.PublishedBasis})" : null);
        Field("url", article.Url);
        Field("language", article.Language);
        Field("rights", article.Rights);

        Section("blocks", article.Blocks, b => $"{At(b.Passage)} {b.Kind}: {Short(b.Text)}");
        Section("quotations", article.Quotes, q => $"{At(q.Location)} {q.Kind}{Relation(q)}: “{q.Text}”\n    {Source(q)}");
        Section("expressions", article.Expressions, e =>
            $"{At(e.Passage)} {e.Passage.Text} = {e.Type} {e.Value}{(e.Modifier == TimexModifier.None ? "" : $" {e.Modifier}")}{(e.When is { } when ? $" [{when}]" : "")} ({e.Anchor}, {e.Rule})");
        Section("events", article.Events, e =>
            $"{At(e.Location)} {e.When}: {e.Text} ({e.Basis}{(e.Key is { } key ? $", {key}" : "")}{string.Concat(e.Participants.Select(p => $"; {p.Name}"))})");
        Section("mentions", article.Mentions.GroupBy(m => m.Person.Name), g =>
            $"{g.Key}: {string.Join(", ", g.Select(m => $"{m.Passage.Text} {At(m.Passage)}"))}");
        return text.ToString().TrimEnd('\n');

        void Field(string name, string? value)
        {
            if (value is not null)
                text.Append(CultureInfo.InvariantCulture, $"{name}: {value}\n");
        }

        void Section<T>(string name, IEnumerable<T> items, Func<T, string> line)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{name}\n");
            foreach (var item in items)
                text.Append("  ").Append(line(item)).Append('\n');
        }
    }

    private static string At(Passage passage) => At(passage.Location!.Value);

    private static string At(SourceLocation place) => string.Create(CultureInfo.InvariantCulture, $"{place.Line}:{place.Column}");

    private static string Short(string text) => text.Length <= 60 ? text : $"{text[..40]} … {text[^17..]}";

    private static string Relation(Quote q) => (q.Continues, q.Parent) switch
    {
        ({ } first, _) => $", continues {At(first.Location)}",
        (_, { } parent) => $", inside {At(parent.Location)}",
        _ => "",
    };

    private static string Source(Quote q) => q.SpeakerName is null
        ? "no speaker"
        : $"{q.SpeakerName} ({q.Basis}, {q.Rule}): {q.Source?.Text} | {q.Cue?.Text}{(q.Via is { } via ? $" | via {via.Text}" : "")}{(q.Addressee is { } to ? $" | to {to.Text}" : "")}";
}
