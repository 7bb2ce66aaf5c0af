using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Corpus.Extraction;
using Corpus.Extraction.Catalog;
using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.Metadata;
using Corpus.Import;

namespace Corpus.Tool.Import;

/// <summary>The text of a <c>corpus.json</c> to which entries are added. All that is there stays, with its comments and its layout.</summary>
internal sealed class CatalogText
{
    private const string Articles = "articles";
    private const string People = "people";

    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    private readonly string _text;
    private readonly JsonNode _root;
    private readonly string _line;
    private readonly List<string> _articles = [];
    private readonly List<string> _people = [];

    private CatalogText(string text, JsonNode root) =>
        (_text, _root, _line) = (text, root, text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n");

    /// <summary>A catalog without entries. Editors complete and check its keys by the schema, which is a file beside it.</summary>
    public static CatalogText Empty => Of($"{{\n  \"$schema\": \"{CatalogSchema.File}\"\n}}\n")!;

    public bool IsChanged => _articles.Count + _people.Count > 0;

    /// <returns>Null if the text is not a catalog that entries can be added to.</returns>
    public static CatalogText? Of(string text)
    {
        var findings = new List<Finding>();
        var root = JsonTree.Read(text, findings);
        return
            root is { Kind: JsonKind.Object, IsComplete: true }
            && root[Articles] is null or { Kind: JsonKind.Object, IsComplete: true }
            && root[People] is null or { Kind: JsonKind.Array, IsComplete: true }
            && findings.Count == 0
            ? new CatalogText(text, root)
            : null;
    }

    /// <param name="facts">The keys of the entry with their values; those that are null are left out.</param>
    /// <param name="notes">Comments for whoever reads the entry.</param>
    public void Add(
        string file,
        IEnumerable<(string Key, ImportedFact? Fact)> facts,
        IEnumerable<string> notes,
        EquatableArray<string> tags = default,
        EquatableArray<ArticleField> fields = default
    )
    {
        var known = facts.Where(fact => fact.Fact is not null).ToArray();
        var lines = new List<string>();
        var comments = notes.ToList();
        if (known.Length > 0)
            comments.Add(string.Join(", ", known.Select(fact => $"{fact.Key}: {fact.Fact!.Place}")));
        foreach (var (key, fact) in known)
        {
            lines.Add($"      {Quoted(key)}: {Quoted(fact!.Value)}");
            if (key == "published")
                lines.Add("      \"publishedBasis\": \"stated\"");
        }

        if (tags.Count > 0)
            lines.Add($"      \"tags\": [{string.Join(", ", tags.Select(Quoted))}]");
        if (fields.Count > 0)
            lines.Add($"      \"fields\": {{ {string.Join(", ", fields.Select(field => $"{Quoted(field.Name)}: {Value(field)}"))} }}");
        var entry = new StringBuilder($"    {Quoted(file)}: {{{_line}");
        foreach (var comment in comments)
            entry.Append("      // ").Append(comment.ReplaceLineEndings(" ")).Append(_line);
        entry.AppendJoin("," + _line, lines).Append(lines.Count > 0 ? _line : "").Append("    }");
        _articles.Add(entry.ToString());
    }

    /// <param name="note">A comment for whoever reads the entry.</param>
    public void AddPerson(string name, string note) =>
        _people.Add($"    // {note.ReplaceLineEndings(" ")}{_line}    {{ \"name\": {Quoted(name)} }}");

    public override string ToString()
    {
        var made = _text;
        // From the end on, so that the places before it stay true.
        var edits = new List<Edit>();
        var members = new List<string>();
        foreach (var (key, brackets, entries) in ((string, string, List<string>)[])[(Articles, "{}", _articles), (People, "[]", _people)])
        {
            if (entries.Count == 0)
                continue;
            if (_root[key] is { } target)
                edits.Add(Into(target, entries, "  "));
            else
                members.Add($"  \"{key}\": {brackets[0]}{_line}{string.Join("," + _line, entries)}{_line}  {brackets[1]}");
        }

        if (members.Count > 0)
            edits.Add(Into(_root, members, ""));
        foreach (var edit in edits.OrderByDescending(edit => edit.Close))
            made = edit.Apply(made);
        return made;
    }

    public static string Quoted(string value) => $"\"{JsonEncodedText.Encode(value, Encoder)}\"";

    private static string Value(ArticleField field) =>
        field.Kind switch
        {
            FieldKind.Number => field.Number.ToString(CultureInfo.InvariantCulture),
            FieldKind.Day => $"\"{field.Day}\"",
            FieldKind.Flag => field.Number == 0 ? "false" : "true",
            _ => Quoted(field.Text),
        };

    private Edit Into(JsonNode target, List<string> entries, string indent)
    {
        var close = target.Span.End - 1;
        var last = target.Items.Count > 0 ? target.Items[^1].Span.End : target.Span.Start + 1;
        var comma = target.Items.Count > 0 && !HasComma(_text, last, close) ? "," : "";
        return new Edit(last, close, comma, _line + string.Join("," + _line, entries) + _line + indent);
    }

    // A comma outside of comments.
    private static bool HasComma(string text, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (text[at] == ',')
                return true;
            if (text[at] != '/')
                continue;
            var isLine = text[at + 1] == '/';
            var end = text.IndexOf(isLine ? "\n" : "*/", at + 2, StringComparison.Ordinal);
            if (end < 0)
                return false;
            at = end + (isLine ? 0 : 1);
        }

        return false;
    }

    /// <summary>Entries for an object or a list.</summary>
    /// <param name="Last">The end of its last entry.</param>
    /// <param name="Close">Its closing bracket.</param>
    /// <param name="Comma">What goes behind its last entry.</param>
    private sealed record Edit(int Last, int Close, string Comma, string Entries)
    {
        // What stands between the last entry and the bracket stays where it is: a comment, a comma.
        public string Apply(string text) =>
            string.Concat(
                text.AsSpan(0, Last),
                Comma,
                text.AsSpan(Last, Close - Last).TrimEnd(),
                string.Concat(Entries, text.AsSpan(Close))
            );
    }
}
