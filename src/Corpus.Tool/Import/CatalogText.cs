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

/// <summary>The text of a <c>corpus.json</c> to which entries are added. All that is there stays, with its comments and its layout; only a value that is declared anew is replaced.</summary>
internal sealed class CatalogText
{
    private const string Articles = "articles";
    private const string People = "people";
    private const string Corrections = "corrections";
    private const string Aliases = "aliases";

    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    private readonly string _text;
    private readonly JsonNode _root;
    private readonly string _line;
    private readonly List<string> _articles = [];
    private readonly List<string> _people = [];
    private readonly List<Edit> _edits = [];

    // The names that known people get: those of several people of a patch can be of one.
    private readonly Dictionary<JsonNode, string[]> _aliases = [];

    private CatalogText(string text, JsonNode root) =>
        (_text, _root, _line) = (text, root, text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n");

    /// <summary>A catalog without entries. Editors complete and check its keys by the schema, which is a file beside it.</summary>
    public static CatalogText Empty => Of($"{{\n  \"$schema\": \"{CatalogSchema.File}\"\n}}\n")!;

    public bool IsChanged => _articles.Count + _people.Count + _edits.Count + _aliases.Count > 0;

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
        AddArticle(file, comments, lines);
    }

    /// <param name="note">A comment for whoever reads the entry.</param>
    public void AddPerson(string name, string note) =>
        _people.Add($"    // {note.ReplaceLineEndings(" ")}{_line}    {{ \"name\": {Quoted(name)} }}");

    /// <summary>Adds what another catalog declares about a text. Values of the same keys, and corrections of the same words, are replaced.</summary>
    /// <param name="entry">The entry of the text in the other catalog.</param>
    /// <param name="corrections">Those of its corrections that are added.</param>
    public void Merge(string file, JsonNode entry, IReadOnlyCollection<JsonNode> corrections)
    {
        var members = Members(entry).Where(member => member.Key != Corrections).ToArray();
        var declared = $"      \"{Corrections}\": [{_line}{Lines("        ", corrections)}{_line}      ]";
        if (members.Length + corrections.Count == 0)
            return;
        if (_root[Articles]?[file] is not { Kind: JsonKind.Object } known)
        {
            var lines = members.Select(member => $"      {Quoted(member.Key)}: {Json(member.Value)}");
            AddArticle(file, [], [.. corrections.Count == 0 ? lines : lines.Append(declared)]);
            return;
        }

        var added = new List<string>();
        foreach (var (key, value) in members)
        {
            if (known[key] is { } old)
                Replace(old, value);
            else
                added.Add($"      {Quoted(key)}: {Json(value)}");
        }

        if (known[Corrections] is { Kind: JsonKind.Array } list)
        {
            var others = new List<JsonNode>();
            foreach (var correction in corrections)
            {
                if (list.Items.FirstOrDefault(old => PlaceOf(old) == PlaceOf(correction)) is { } old)
                    Replace(old, correction);
                else
                    others.Add(correction);
            }

            if (others.Count > 0)
                _edits.Add(Into(list, [Lines("        ", others)], "      "));
        }
        else if (corrections.Count > 0)
            added.Add(declared);
        if (added.Count > 0)
            _edits.Add(Into(known, added, "    "));
    }

    /// <summary>Adds a person of another catalog, or more names of one who is known by any of them.</summary>
    public void Merge(JsonNode person)
    {
        var (names, people) = (Names(person).ToArray(), _root[People]?.Items ?? []);
        var known = names
            .Select(name => people.FirstOrDefault(entry => entry["name"]?.Text == name))
            .Concat(names.Select(name => people.FirstOrDefault(entry => Names(entry).Contains(name))))
            .FirstOrDefault(entry => entry is not null);
        if (known is null)
        {
            _people.Add("    " + Json(person));
            return;
        }

        var more = _aliases.GetValueOrDefault(known, []);
        var added = names.Except(Names(known)).Except(more).ToArray();
        if (added.Length > 0)
            _aliases[known] = [.. more, .. added];
    }

    /// <summary>The name of a person and their aliases.</summary>
    public static IEnumerable<string> Names(JsonNode person) =>
        new[] { person["name"] }.Concat(person[Aliases]?.Items ?? []).OfType<JsonNode>().Select(name => name.Text);

    public override string ToString()
    {
        var made = new StringBuilder(_text);
        var edits = _edits.Concat(_aliases.Select(pair => MoreNames(pair.Key, pair.Value))).ToList();
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
        // From the end on, so that the places before it stay true.
        foreach (var edit in edits.OrderByDescending(edit => edit.Span.Start).ThenByDescending(edit => edit.Span.End))
            made.Remove(edit.Span.Start, edit.Span.Length).Insert(edit.Span.Start, edit.Text);
        return made.ToString();
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

    private void AddArticle(string file, IEnumerable<string> comments, List<string> lines)
    {
        var entry = new StringBuilder($"    {Quoted(file)}: {{{_line}");
        foreach (var comment in comments)
            entry.Append("      // ").Append(comment.ReplaceLineEndings(" ")).Append(_line);
        entry.AppendJoin("," + _line, lines).Append(lines.Count > 0 ? _line : "").Append("    }");
        _articles.Add(entry.ToString());
    }

    private static Edit MoreNames(JsonNode person, string[] added) =>
        person[Aliases] is { Kind: JsonKind.Array } aliases
            ? new Edit(aliases.Span, $"[{string.Join(", ", aliases.Items.Select(alias => alias.Text).Concat(added).Select(Quoted))}]")
            : new Edit(new TextSpan(person["name"]!.Span.End, 0), $", \"{Aliases}\": [{string.Join(", ", added.Select(Quoted))}]");

    private void Replace(JsonNode old, JsonNode value)
    {
        if (Json(old) != Json(value))
            _edits.Add(new Edit(old.Span, Json(value)));
    }

    private string Lines(string indent, IEnumerable<JsonNode> values) =>
        string.Join("," + _line, values.Select(value => indent + Json(value)));

    private static IEnumerable<(string Key, JsonNode Value)> Members(JsonNode node) =>
        node.Keys.Zip(node.Items, (key, value) => (key.Text, value));

    /// <summary>The words that a correction is about, and where they stand.</summary>
    private static string PlaceOf(JsonNode correction) =>
        string.Join(
            "\n",
            Members(correction)
                .Where(member => member.Key is "quote" or "expression" or "mention" or "event" or "block" or "to" or "line" or "column")
                .Select(member => $"{member.Key} {Json(member.Value)}")
                .Order(StringComparer.Ordinal)
        );

    /// <summary>A value in one line.</summary>
    private static string Json(JsonNode node) =>
        node.Kind switch
        {
            JsonKind.Null => "null",
            JsonKind.Boolean => node.Flag ? "true" : "false",
            JsonKind.Number => node.Decimal?.ToString(CultureInfo.InvariantCulture) ?? "null",
            JsonKind.String => Quoted(node.Text),
            JsonKind.Array => $"[{string.Join(", ", node.Items.Select(Json))}]",
            _ => $"{{ {string.Join(", ", Members(node).Select(member => $"{Quoted(member.Key)}: {Json(member.Value)}"))} }}",
        };

    /// <summary>Adds entries to the end of an object or a list. What stands between the last entry and the bracket stays where it is: a comment, a comma.</summary>
    private Edit Into(JsonNode target, IEnumerable<string> entries, string indent)
    {
        var close = target.Span.End - 1;
        var last = target.Items.Count > 0 ? target.Items[^1].Span.End : target.Span.Start + 1;
        var comma = target.Items.Count > 0 && !HasComma(_text, last, close) ? "," : "";
        return new Edit(
            TextSpan.Between(last, close),
            comma + _text[last..close].TrimEnd() + _line + string.Join("," + _line, entries) + _line + indent
        );
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

    /// <summary>A stretch of the text and what takes its place.</summary>
    private readonly record struct Edit(TextSpan Span, string Text);
}
