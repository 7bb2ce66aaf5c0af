using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.Metadata;
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
        "tags",
        "fields",
        "corrections",
    ];

    public static readonly string[] PersonKeys = ["name", "aliases", "kind", "gender", "role"];

    public static readonly string[] QuoteKeys = ["quote", "line", "column", "speaker", "kind", "checked"];

    public static readonly string[] ExpressionKeys = ["expression", "line", "column", "value", "checked"];

    public static readonly string[] MentionKeys = ["mention", "line", "column", "entity", "checked"];

    public static readonly string[] EventKeys = ["event", "line", "column", "value", "checked"];

    public static readonly string[] BlockKeys = ["block", "to", "line", "column", "kind", "checked"];

    public static readonly Gender[] Genders = [Gender.Male, Gender.Female];

    private const int LongestText = 10_000;
    private const int LongestName = 100;

    private readonly List<Finding> _findings = [];

    public static (CorpusCatalog Catalog, EquatableArray<Finding> Findings) Read(string json, ExtractionProgress? progress = null)
    {
        var reader = new CatalogReader(progress ?? new ExtractionProgress());
        var catalog = CorpusCatalog.Empty;
        reader.Guard(default, () => catalog = JsonTree.Read(json, reader._findings) is { } root ? reader.Root(root) : catalog);
        return (catalog, reader._findings.OrderBy(finding => finding.Span).ToEquatableArray());
    }

    /// <summary>Reads the metadata of one text from a file beside it, whose keys can also have the names of other programs; other keys are fields of the user.</summary>
    /// <param name="file">The file of the entry.</param>
    public static (CorpusCatalog Catalog, EquatableArray<Finding> Findings) ReadSidecar(
        string json,
        string file,
        ExtractionProgress? progress = null
    )
    {
        var reader = new CatalogReader(progress ?? new ExtractionProgress());
        var catalog = CorpusCatalog.Empty;
        reader.Guard(default, () =>
        {
            if (JsonTree.Read(json, reader._findings) is { } root && reader.Is(root, JsonKind.Object) && !IsExport(root))
                catalog = new CorpusCatalog(new([reader.Sidecar(root, file)]), default);
        });
        return (catalog, reader._findings.OrderBy(finding => finding.Span).ToEquatableArray());
    }

    private CatalogEntry Sidecar(JsonNode root, string file)
    {
        var known = new Dictionary<string, (int Rank, JsonNode Value)>(StringComparer.Ordinal);
        var fields = new List<ArticleField>();
        for (var i = 0; i < root.Items.Count; i++)
        {
            var (key, value) = (root.Keys[i], root.Items[i]);
            if (value.Kind == JsonKind.Null)
                continue;
            if (MetadataNames.CatalogKey(key.Text) is { } name)
            {
                var rank = MetadataNames.Find(key.Text)!.Value.Rank;
                if (!known.TryGetValue(name, out var other) || rank < other.Rank)
                    known[name] = (rank, value);
            }
            else if (value.Kind == JsonKind.Object)
                _findings.Add(new Finding(DiagnosticKinds.UnknownKey, key.Span, $"'{key.Text}' is an object, which no field can hold"));
            else if (IsField(key.Text))
                AddField(key, value, fields);
        }

        var place = new TextSpan(root.Span.Start, 1);
        return Article((file, place), name => known.TryGetValue(name, out var found) ? found.Value : null, [], fields);
    }

    // What the tool wrote of a text can stand beside it.
    private static bool IsExport(JsonNode root) => root["format"] is { Text: "corpus" } || root["quotes"] is { Kind: JsonKind.Array };

    // The id of another program is a field like any other.
    private static bool IsField(string name) => MetadataNames.Find(name) is null or { Key: MetadataKey.Id };

    /// <summary>Reads a table of metadata: one text a row, whose path is in a column such as <c>file</c>. Columns without a known name are fields of the user.</summary>
    public static (CorpusCatalog Catalog, EquatableArray<Finding> Findings) ReadTable(string csv, ExtractionProgress? progress = null)
    {
        var reader = new CatalogReader(progress ?? new ExtractionProgress());
        var catalog = CorpusCatalog.Empty;
        reader.Guard(default, () => catalog = new CorpusCatalog(reader.Table(csv), default));
        return (catalog, reader._findings.OrderBy(finding => finding.Span).ToEquatableArray());
    }

    private EquatableArray<CatalogEntry> Table(string csv)
    {
        var table = CsvTable.Read(csv, out var open);
        if (open is { } mark)
            _findings.Add(
                new Finding(
                    DiagnosticKinds.BadTable,
                    mark,
                    "a quotation mark is not closed, so that the cell goes on to the end of the file"
                )
            );
        var columns = Columns(table);
        if (!columns.TryGetValue(nameof(MetadataKey.File), out var files))
        {
            var place = table.Header.Count > 0 ? table.Header[0].Span : default;
            _findings.Add(new Finding(DiagnosticKinds.BadTable, place, "no column 'file' has the paths of the texts"));
            return default;
        }

        var fields = FieldColumns(table);
        var entries = new Dictionary<string, CatalogEntry>(StringComparer.Ordinal);
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            if (Cell(row, files) is not { } file)
            {
                _findings.Add(new Finding(DiagnosticKinds.IncompleteEntry, row[0].Span, "the row has no 'file'"));
                continue;
            }

            var path = file.Text.Replace('\\', '/');
            if (path.StartsWith("./", StringComparison.Ordinal))
                path = path.Substring(2);
            if (entries.ContainsKey(path))
                Report(DiagnosticKinds.DuplicateKey, file, path);
            else
                Guard(file.Span, () => entries.Add(path, Row(path, file.Span, row)));
        }

        return entries.Values.OrderBy(entry => entry.Article.File, StringComparer.Ordinal).ToEquatableArray();

        CatalogEntry Row(string path, TextSpan place, IReadOnlyList<CsvCell> row)
        {
            var own = fields
                .Select(column => Cell(row, column.Number) is { } cell ? column.Field(cell.Text) : null)
                .OfType<ArticleField>()
                .ToList();
            return Article((path, place), key => columns.TryGetValue(key, out var column) ? Cell(row, column) : null, names, own);
        }
    }

    /// <summary>The columns of a table with known names, by the key of the catalog: of several for the same, that with the first name.</summary>
    private Dictionary<string, int> Columns(CsvTable table)
    {
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        var ranks = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < table.Header.Count; i++)
        {
            var (name, span) = (table.Header[i].Text.Trim(), table.Header[i].Span);
            if (MetadataNames.Find(name) is not { } known)
                continue;
            if (known.Key is MetadataKey.Fields or MetadataKey.Corrections)
            {
                _findings.Add(new Finding(DiagnosticKinds.UnknownKey, span, $"'{name}' cannot be in a table; declare it in corpus.json"));
                continue;
            }

            var key = known.Key == MetadataKey.File ? nameof(MetadataKey.File) : MetadataNames.CatalogKey(name);
            if (key is null || ranks.TryGetValue(key, out var rank) && rank <= known.Rank)
                continue;
            (columns[key], ranks[key]) = (i, known.Rank);
        }

        return columns;
    }

    /// <summary>The columns of fields. A column has one type: that of its values if they have the same, or text.</summary>
    private List<(int Number, Func<string, ArticleField> Field)> FieldColumns(CsvTable table)
    {
        var columns = new List<(int, Func<string, ArticleField>)>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < table.Header.Count; i++)
        {
            var (column, name) = (i, table.Header[i].Text.Trim());
            if (!IsField(name) || name.Length == 0)
                continue;
            if (name.Length > LongestName)
            {
                _findings.Add(LongName(table.Header[i].Span));
                continue;
            }

            if (!names.Add(name))
            {
                _findings.Add(new Finding(DiagnosticKinds.DuplicateKey, table.Header[i].Span, name));
                continue;
            }

            var kinds = table
                .Rows.Select(row => Cell(row, column))
                .OfType<JsonNode>()
                .Select(cell => ArticleField.Inferred(name, cell.Text).Kind)
                .Distinct()
                .Take(2)
                .Count();
            columns.Add((column, value => kinds == 1 ? ArticleField.Inferred(name, value) : ArticleField.OfText(name, value)));
        }

        return columns;
    }

    private static JsonNode? Cell(IReadOnlyList<CsvCell> row, int column) =>
        column < row.Count && row[column].Text.Trim() is { Length: > 0 } text
            ? new JsonNode(JsonKind.String, row[column].Span) { Text = text }
            : null;

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
        return Article(file, key => entry[key], names, []);
    }

    private CatalogEntry Article(
        (string Text, TextSpan Span) file,
        Func<string, JsonNode?> valueOf,
        HashSet<string> names,
        List<ArticleField> more
    )
    {
        var (corrections, places) = Corrections(valueOf("corrections"));
        var article = new CatalogArticle(
            file.Text,
            Name(valueOf("name"), names),
            Text(valueOf("title")),
            Text(valueOf("outlet")),
            Joined(valueOf("byline")),
            Published(valueOf("published")),
            OneOf<PublicationDateSource>(valueOf("publishedBasis")),
            Checked(valueOf("url"), IsUrl, "a URL that starts with http:// or https://"),
            Checked(valueOf("language"), IsLanguage, "a language tag such as 'en' or 'en-GB'"),
            Text(valueOf("rights")),
            corrections
        )
        {
            Tags = Tags(valueOf("tags")),
            Fields = Fields(valueOf("fields"), more),
        };
        return new CatalogEntry(article, file.Span, places) { Published = valueOf("published")?.Span, Byline = valueOf("byline")?.Span };
    }

    /// <summary>The strings of a list, or a string by itself.</summary>
    private IEnumerable<string> Texts(JsonNode? node) =>
        node?.Kind == JsonKind.Array ? node.Items.Select(Text).OfType<string>()
        : Text(node) is { } text ? [text]
        : [];

    private EquatableArray<string> Tags(JsonNode? node) =>
        node?.Kind == JsonKind.String ? TagList.Split(Text(node) ?? "") : TagList.Of(Texts(node));

    // A list of authors is a byline.
    private string? Joined(JsonNode? node) => Texts(node).ToArray() is { Length: > 0 } texts ? string.Join(", ", texts) : null;

    private EquatableArray<ArticleField> Fields(JsonNode? node, List<ArticleField> more)
    {
        var fields = new List<ArticleField>();
        if (Is(node, JsonKind.Object))
        {
            for (var i = 0; i < node!.Items.Count; i++)
                AddField(node.Keys[i], node.Items[i], fields);
        }

        return ArticleField.Merged(fields, more);
    }

    private static Finding LongName(TextSpan place) =>
        new(DiagnosticKinds.BadValue, place, $"the name of a field has 1 to {LongestName} characters");

    private void AddField((string Text, TextSpan Span) key, JsonNode value, List<ArticleField> fields)
    {
        var name = key.Text.Trim();
        if (name.Length is 0 or > LongestName)
            _findings.Add(LongName(key.Span));
        else if (value.Kind == JsonKind.Boolean)
            fields.Add(ArticleField.OfFlag(name, value.Flag));
        else if (value.Kind == JsonKind.Number && value.Decimal is { } number)
            fields.Add(ArticleField.OfNumber(name, number));
        else if (value.Kind == JsonKind.Number)
            Report(DiagnosticKinds.BadValue, value, "the number is too large");
        else if (value.Kind == JsonKind.Object)
            Report(DiagnosticKinds.WrongType, value, "expected a string, a number or a Boolean but found an object");
        else if (value.Kind == JsonKind.Array)
        {
            if (Joined(value) is { } joined)
                fields.Add(ArticleField.OfText(name, joined));
        }
        else if (Text(value) is { } text)
            fields.Add(
                text.Length == 10 && CalendarDate.Parse(text) is { } day ? ArticleField.OfDay(name, day) : ArticleField.OfText(name, text)
            );
    }

    private string? Name(JsonNode? node, HashSet<string> names)
    {
        var name = Text(node);
        if (name is null)
            return null;
        if (NameTable.Reserved.Contains(name))
            Report(DiagnosticKinds.InvalidName, node!, $"'{name}' is a member of every list of articles; choose a different name");
        else if (!IsMemberName(name))
            Report(
                DiagnosticKinds.InvalidName,
                node!,
                $"'{name}' is not a valid member name; use letters, digits, and underscores, and start with an uppercase letter"
            );
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
        var (read, noNames) = (new List<CatalogPerson>(), new List<string>());
        foreach (var (name, entry) in named)
            Guard(entry.Span, () => Add(name, entry));
        return new DeclaredPeople([.. read.OrderBy(person => person.Name, StringComparer.Ordinal)], noNames);

        void Add(string name, JsonNode entry)
        {
            var aliases = Aliases(name, entry["aliases"], owners).ToEquatableArray();
            var (kind, role) = (OneOf<DeclaredKind>(entry["kind"]) ?? DeclaredKind.Person, Text(entry["role"]));
            var gender = OneOf(entry["gender"], Genders) ?? Gender.Unknown;
            if (kind == DeclaredKind.None)
                noNames.AddRange(aliases.Prepend(name));
            else
                read.Add(new CatalogPerson(name, aliases, (EntityKind)kind, role) { Gender = gender });
        }
    }

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
        (string Key, string[] Keys, Func<JsonNode, string, int?, int?, Correction?> Read)[] kinds =
        [
            ("quote", QuoteKeys, Quote),
            ("expression", ExpressionKeys, Expression),
            ("block", BlockKeys, Block),
            ("mention", MentionKeys, Mention),
            ("event", EventKeys, Event),
        ];
        var meant = kinds.Where(kind => entry[kind.Key] is not null).ToArray();
        if (meant.Length != 1)
        {
            Report(
                DiagnosticKinds.IncompleteEntry,
                entry,
                "a correction needs exactly one of 'quote', 'expression', 'block', 'mention', and 'event'"
            );
            return default;
        }

        var (key, keys, read) = meant[0];
        CheckKeys(entry, keys);
        var words = entry[key]!;
        if (Required(words) is not { } text)
            return default;
        var (line, column) = (Position(entry["line"]), Position(entry["column"]));
        if (column is not null && line is null)
            Report(DiagnosticKinds.IncompleteEntry, entry["column"]!, "'column' needs 'line'");
        var isChecked = Is(entry["checked"], JsonKind.Boolean) && entry["checked"]!.Flag;
        return (read(entry, text, line, column) is { } correction ? correction with { IsChecked = isChecked } : null, words);
    }

    private MentionCorrection? Mention(JsonNode entry, string words, int? line, int? column)
    {
        if (entry["entity"] is { } entity)
            return entity.Kind == JsonKind.Null || Text(entity) is not null
                ? new MentionCorrection(words, line, column, entity.Kind == JsonKind.Null ? null : entity.Text)
                : null;
        Report(DiagnosticKinds.IncompleteEntry, entry, "the correction of a mention needs 'entity', which can be null");
        return null;
    }

    private EventCorrection? Event(JsonNode entry, string words, int? line, int? column) =>
        Value(entry, "an event") is { } value ? new EventCorrection(words, line, column, value.When) : null;

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

    private ExpressionCorrection? Expression(JsonNode entry, string words, int? line, int? column) =>
        Value(entry, "an expression") is { } value ? new ExpressionCorrection(words, line, column, value.When) : null;

    /// <summary>The days that a correction declares, which can be null; null for a fault.</summary>
    private (DateInterval? When, bool IsDeclared)? Value(JsonNode entry, string what)
    {
        var value = entry["value"];
        if (value is null)
        {
            Report(DiagnosticKinds.IncompleteEntry, entry, $"the correction of {what} needs 'value', which can be null");
            return null;
        }

        if (value.Kind == JsonKind.Null)
            return (null, true);
        if (Text(value) is not { } text)
            return null;
        // Decades and centuries have other values in TIMEX3.
        if (text.IndexOf('X') < 0 && Edtf.Read(text.AsSpan()) is { } when)
            return (when, true);
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
                _findings.Add(new Finding(DiagnosticKinds.UnknownKey, span, $"'{text}'{Hint(text, known)}"));
        }
    }

    // "author" is "byline" in the catalog.
    private static string Hint(string key, string[] known) =>
        MetadataNames.CatalogKey(key) is { } meant && Array.IndexOf(known, meant) >= 0
            ? $"; did you mean '{meant}'?"
            : Spelling.Hint(key, known);

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
    private static bool IsMemberName(string text) => Identifier.IsValid(text) && !char.IsLower(text[0]);

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
