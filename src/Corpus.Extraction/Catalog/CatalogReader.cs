using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.Naming;
using Corpus.Extraction.Texts;

namespace Corpus.Extraction.Catalog;

/// <summary>Reads a <c>corpus.json</c>. Each invalid part is reported with its position and ignored; everything else is used.</summary>
internal sealed class CatalogReader(ExtractionProgress progress)
{
    public static readonly string[] RootKeys = ["$schema", "articles", "people"];

    public static readonly string[] ArticleKeys =
    [
        "name",
        "title",
        "outlet",
        "byline",
        "published",
        "publishedBasis",
        "url",
        "language",
        "rights",
        "corrections",
    ];

    public static readonly string[] PersonKeys = ["name", "aliases", "kind", "gender", "role"];

    public static readonly string[] QuoteKeys = ["quote", "line", "column", "speaker", "kind"];

    public static readonly string[] ExpressionKeys = ["expression", "line", "column", "value"];

    public static readonly string[] BlockKeys = ["block", "to", "line", "column", "kind"];

    public static readonly EntityKind[] PersonKinds = [EntityKind.Person, EntityKind.Organization, EntityKind.State];

    public static readonly Gender[] Genders = [Gender.Male, Gender.Female];

    private const int LongestText = 10_000;

    private readonly List<Finding> _findings = [];

    public static (CorpusCatalog Catalog, EquatableArray<Finding> Findings) Read(string json, ExtractionProgress? progress = null)
    {
        var reader = new CatalogReader(progress ?? new ExtractionProgress());
        var catalog = CorpusCatalog.Empty;
        reader.Guard(default, () => catalog = JsonTree.Read(json, reader._findings) is { } root ? reader.Root(root) : catalog);
        return (catalog, reader._findings.OrderBy(finding => finding.Span).ToEquatableArray());
    }

    private CorpusCatalog Root(JsonNode root)
    {
        if (!Is(root, JsonKind.Object))
            return CorpusCatalog.Empty;
        CheckKeys(root, RootKeys);
        return new CorpusCatalog(Articles(root["articles"]), People(root["people"]));
    }

    private EquatableArray<CatalogEntry> Articles(JsonNode? articles)
    {
        if (!Is(articles, JsonKind.Object))
            return default;
        var entries = new List<CatalogEntry>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < articles!.Items.Count; i++)
        {
            if (articles.Items[i].IsComplete && Is(articles.Items[i], JsonKind.Object))
                Guard(articles.Keys[i].Span, () => entries.Add(Article(articles.Keys[i], articles.Items[i], names)));
        }

        return entries.OrderBy(entry => entry.Article.File, StringComparer.Ordinal).ToEquatableArray();
    }

    private CatalogEntry Article((string Text, TextSpan Span) file, JsonNode entry, HashSet<string> names)
    {
        CheckKeys(entry, ArticleKeys);
        var (corrections, places) = Corrections(entry["corrections"]);
        var article = new CatalogArticle(
            file.Text,
            Name(entry["name"], names),
            Text(entry["title"]),
            Text(entry["outlet"]),
            Text(entry["byline"]),
            Published(entry["published"]),
            OneOf<PublicationDateSource>(entry["publishedBasis"]),
            Checked(entry["url"], IsUrl, "a URL that starts with http:// or https://"),
            Checked(entry["language"], IsLanguage, "a language tag such as 'en' or 'en-GB'"),
            Text(entry["rights"]),
            corrections
        );
        return new CatalogEntry(article, file.Span, places);
    }

    private string? Name(JsonNode? node, HashSet<string> names)
    {
        var name = Text(node);
        if (name is null)
            return null;
        if (!IsMemberName(name))
            Report(DiagnosticKinds.InvalidName, node!, name);
        else if (!names.Add(name))
            Report(DiagnosticKinds.DuplicateName, node!, name);
        else
            return name;
        return null;
    }

    private CalendarDate? Published(JsonNode? node)
    {
        if (Text(node) is not { } text)
            return null;
        var day = Timestamp.Parse(text);
        if (day is null)
            Report(DiagnosticKinds.BadDate, node!, text);
        return day;
    }

    private DeclaredPeople People(JsonNode? people)
    {
        if (!Is(people, JsonKind.Array))
            return default;
        var named = new List<(string Name, JsonNode Entry)>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in people!.Items.Where(entry => entry.IsComplete && Is(entry, JsonKind.Object)))
        {
            CheckKeys(entry, PersonKeys);
            if (entry["name"] is null)
                Report(DiagnosticKinds.IncompleteEntry, entry, "add a 'name'");
            else if (Text(entry["name"]) is { } name)
            {
                if (names.Add(name))
                    named.Add((name, entry));
                else
                    Report(DiagnosticKinds.DuplicateName, entry["name"]!, name);
            }
        }

        // Collect all names first because an alias can be the name of an entry that is declared later.
        var owners = named.ToDictionary(person => person.Name, person => person.Name, StringComparer.Ordinal);
        var read = new List<CatalogPerson>();
        foreach (var (name, entry) in named)
            Guard(entry.Span, () => read.Add(Person(name, entry, owners)));
        return new DeclaredPeople([.. read.OrderBy(person => person.Name, StringComparer.Ordinal)]);
    }

    private CatalogPerson Person(string name, JsonNode entry, Dictionary<string, string> owners) =>
        new(
            name,
            Aliases(name, entry["aliases"], owners).ToEquatableArray(),
            OneOf(entry["kind"], PersonKinds) ?? EntityKind.Person,
            Text(entry["role"])
        )
        {
            Gender = OneOf(entry["gender"], Genders) ?? Gender.Unknown,
        };

    private IEnumerable<string> Aliases(string name, JsonNode? aliases, Dictionary<string, string> owners)
    {
        if (!Is(aliases, JsonKind.Array))
            yield break;
        foreach (var node in aliases!.Items)
        {
            if (Text(node) is not { } alias)
                continue;
            if (!owners.TryGetValue(alias, out var owner))
            {
                owners.Add(alias, name);
                yield return alias;
            }
            else if (owner != name)
            {
                Report(DiagnosticKinds.SharedAlias, node, $"'{alias}' was ignored because it already belongs to '{owner}'");
            }
        }
    }

    private (EquatableArray<Correction> Corrections, EquatableArray<TextSpan> Places) Corrections(JsonNode? node)
    {
        if (!Is(node, JsonKind.Array))
            return default;
        var corrections = new List<Correction>();
        var places = new List<TextSpan>();
        foreach (var entry in node!.Items.Where(entry => Is(entry, JsonKind.Object)))
        {
            var faults = _findings.Count;
            var (correction, words) = Correction(entry);
            // An incomplete correction could change the wrong thing.
            if (correction is null || _findings.Count > faults)
                continue;
            corrections.Add(correction);
            places.Add(words!.Span);
        }

        return (corrections.ToEquatableArray(), places.ToEquatableArray());
    }

    private (Correction? Correction, JsonNode? Words) Correction(JsonNode entry)
    {
        var (quote, expression, block) = (entry["quote"], entry["expression"], entry["block"]);
        if (new[] { quote, expression, block }.Count(words => words is not null) != 1)
        {
            Report(DiagnosticKinds.IncompleteEntry, entry, "a correction needs exactly one of 'quote', 'expression', and 'block'");
            return default;
        }

        CheckKeys(
            entry,
            quote is not null ? QuoteKeys
                : expression is not null ? ExpressionKeys
                : BlockKeys
        );
        var words = quote ?? expression ?? block!;
        if (Required(words) is not { } text)
            return default;
        var (line, column) = (Position(entry["line"]), Position(entry["column"]));
        if (column is not null && line is null)
            Report(DiagnosticKinds.IncompleteEntry, entry["column"]!, "'column' needs 'line'");
        Correction? correction =
            quote is not null ? Quote(entry, text, line, column)
            : expression is not null ? Expression(entry, text, line, column)
            : Block(entry, text, line, column);
        return (correction, words);
    }

    private QuoteCorrection? Quote(JsonNode entry, string words, int? line, int? column)
    {
        var (speaker, kind) = (entry["speaker"], OneOf<QuoteKind>(entry["kind"]));
        if (speaker is null && entry["kind"] is null)
            Report(DiagnosticKinds.IncompleteEntry, entry, "the correction of a quotation needs 'speaker', 'kind', or both");
        var name = Text(speaker);
        if (name is not null && kind == QuoteKind.Term)
            Report(DiagnosticKinds.BadValue, speaker!, "a term has no speaker; remove 'speaker', or change 'kind'");
        var declares = name is not null || speaker?.Kind == JsonKind.Null;
        return declares || kind is not null ? new QuoteCorrection(words, line, column, declares, name, kind) : null;
    }

    private ExpressionCorrection? Expression(JsonNode entry, string words, int? line, int? column)
    {
        var value = entry["value"];
        if (value is null)
        {
            Report(DiagnosticKinds.IncompleteEntry, entry, "the correction of an expression needs 'value', which can be null");
            return null;
        }

        if (value.Kind == JsonKind.Null)
            return new ExpressionCorrection(words, line, column, null);
        if (Text(value) is not { } text)
            return null;
        // Decades and centuries have other values in TIMEX3.
        if (text.IndexOf('X') < 0 && Edtf.Read(text.AsSpan()) is { } when)
            return new ExpressionCorrection(words, line, column, when);
        Report(DiagnosticKinds.BadDate, value, text);
        return null;
    }

    private BlockCorrection? Block(JsonNode entry, string words, int? line, int? column)
    {
        if (entry["kind"] is null)
            Report(DiagnosticKinds.IncompleteEntry, entry, "the correction of a block needs 'kind'");
        return OneOf<BlockKind>(entry["kind"]) is { } kind ? new BlockCorrection(words, line, column, Text(entry["to"]), kind) : null;
    }

    private void CheckKeys(JsonNode node, string[] known)
    {
        foreach (var (text, span) in node.Keys)
        {
            if (Array.IndexOf(known, text) < 0)
                _findings.Add(new Finding(DiagnosticKinds.UnknownKey, span, $"'{text}'{Spelling.Hint(text, known)}"));
        }
    }

    /// <summary>Whether a value is present and of this kind; a JSON null counts as absent.</summary>
    private bool Is(JsonNode? node, JsonKind kind)
    {
        if (node is null || node.Kind == JsonKind.Null)
            return false;
        if (node.Kind != kind)
            Report(DiagnosticKinds.WrongType, node, $"expected {Described(kind)} but found {Described(node.Kind)}");
        return node.Kind == kind;
    }

    private string? Text(JsonNode? node)
    {
        if (!Is(node, JsonKind.String))
            return null;
        if (string.IsNullOrWhiteSpace(node!.Text))
            Report(DiagnosticKinds.BadValue, node, "the string is empty; remove the key instead");
        else if (node.Text!.Length > LongestText)
            Report(DiagnosticKinds.BadValue, node, $"the string has {node.Text.Length} characters, and the limit is {LongestText}");
        else
            return node.Text;
        return null;
    }

    private string? Required(JsonNode node)
    {
        if (node.Kind == JsonKind.Null)
            Report(DiagnosticKinds.WrongType, node, "expected a string but found null");
        return Text(node);
    }

    private int? Position(JsonNode? node)
    {
        if (!Is(node, JsonKind.Number))
            return null;
        if (node!.Number is > 0)
            return node.Number;
        Report(DiagnosticKinds.BadValue, node, "expected a whole number greater than 0");
        return null;
    }

    private string? Checked(JsonNode? node, Func<string, bool> isValid, string expected)
    {
        var text = Text(node);
        if (text is null || isValid(text))
            return text;
        Report(DiagnosticKinds.BadValue, node!, $"expected {expected}");
        return null;
    }

    private T? OneOf<T>(JsonNode? node, T[]? values = null)
        where T : struct, Enum
    {
        if (Text(node) is not { } text)
            return null;
        values ??= (T[])Enum.GetValues(typeof(T));
        foreach (var value in values)
        {
            if (Word(value) == text)
                return value;
        }

        var words = values.Select(value => Word(value)).ToArray();
        Report(DiagnosticKinds.BadValue, node!, $"expected one of '{string.Join("', '", words)}'{Spelling.Hint(text, words)}");
        return null;
    }

    /// <summary>The spelling of an enumeration's value in the catalog.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name.Substring(1);
    }

    private static string Described(JsonKind kind) =>
        kind switch
        {
            JsonKind.Null => "null",
            JsonKind.Boolean => "a Boolean",
            JsonKind.Number => "a number",
            JsonKind.String => "a string",
            JsonKind.Array => "an array",
            _ => "an object",
        };

    // A name in lowercase could be a keyword.
    private static bool IsMemberName(string text) =>
        Identifier.IsValid(text) && !char.IsLower(text[0]) && !NameTable.Reserved.Contains(text);

    /// <summary>Determines whether the text is an absolute HTTP or HTTPS URL.</summary>
    public static bool IsUrl(string text) =>
        (text.StartsWith("https://", StringComparison.Ordinal) || text.StartsWith("http://", StringComparison.Ordinal))
        && Uri.TryCreate(text, UriKind.Absolute, out _);

    /// <summary>Determines whether the text has the form of a BCP 47 tag.</summary>
    public static bool IsLanguage(string text) =>
        text.Split('-')
            .All(part =>
                part.Length is >= 1 and <= 8 && part.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'))
            );

    /// <summary>Reads an entry. A fault in it leaves it out, and the others are read.</summary>
    private void Guard(TextSpan place, Action read)
    {
        if (progress.Run(Stage.Catalog, read, place) is { } fault)
            _findings.Add(fault);
    }

    private void Report(DiagnosticKind kind, JsonNode node, string detail) => _findings.Add(new Finding(kind, node.Span, detail));
}
