using Corpus.Extraction.Blocks;
using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Sentences;

namespace Corpus.Fuzz;

/// <summary>
/// Makes inputs: sentences from the word lists of the rules, so that the rules fire, in wrong orders and with the characters that they look at; and the
/// seed articles and their catalog with pieces cut, doubled and moved.
/// </summary>
internal sealed partial class Grammar(Random random)
{
    private const int LongestText = 600;

    private static readonly string[] Words =
    [
        .. typeof(Extraction.Articles.Extractor)
            .Assembly.GetManifestResourceNames()
            .Order(StringComparer.Ordinal)
            .SelectMany(name => English.Entries(name).Select(e => e.Entry))
            .Distinct(),
    ];

    private static readonly string[] Marks =
    [
        ".",
        ". ",
        ", ",
        ",",
        "?",
        "!",
        "…",
        "...",
        ":",
        ";",
        "-",
        "- ",
        "—",
        " – ",
        "“",
        "”",
        "“",
        "”",
        "\"",
        "\"\"\"",
        "‘",
        "’",
        "'",
        "’s ",
        "s’ ",
        "(",
        ")",
        "[",
        "]",
        "[1]",
        "•",
        "*",
        "/",
        "%",
        "$",
        "{",
        "}",
        "<",
        ">",
        "&",
        "\\",
        "#",
        "@",
        "=",
        "|",
        "_",
        "~",
        " ",
        "\u00a0",
        "\t",
        "\n",
        "\n\n",
        "\r",
        "\r\n",
        "\uFEFF",
        "\u200b",
        "\u202e",
        "\0",
        "\u0001",
        "\u0085",
        "\u0093",
        "\u2028",
        "\uFFFD",
        "\uD83D",
        "\uDE00",
        "😀",
        "e\u0301",
        "한",
        "ß",
        "İ",
    ];

    private static readonly string[] Numbers =
    [
        "0",
        "1",
        "5",
        "9",
        "12",
        "13",
        "31",
        "32",
        "99",
        "100",
        "1985",
        "2024",
        "2025",
        "9999",
        "99999",
        "3.5",
        "1,000",
        "1980s",
        "’90s",
        "5th",
        "45th",
        "2025-02-30",
        "2025-06-10",
        "13/13/2013",
        "9/11",
        "7:55",
        "20247:55",
        "25:99",
        "0000-00-00",
        "99999999999999999999",
    ];

    private static readonly string[] Names =
    [
        "Anna Berg",
        "Berg",
        "Mr. Dorn",
        "President Carl Dorn",
        "the Harbour Authority",
        "spokesman",
        "he",
        "She",
        "they",
        "Doe Roe III",
        "U.S.",
        "O’Neil-Smith",
        "KIM",
    ];

    private static readonly string[] Seeds = [.. Resources(name => name.EndsWith(".txt", StringComparison.Ordinal))];

    private static readonly string Catalog = Resources(name => name.EndsWith(".json", StringComparison.Ordinal)).Single();

    /// <summary>An input of a kind of <see cref="Targets.All"/>.</summary>
    public string Of(string kind) =>
        kind switch
        {
            "catalog" => Json(),
            "line" => Line(),
            "document" => Document(),
            "names" => FileNames(),
            "arguments" => Arguments(),
            "people" => ManyPeople(),
            "page" => Page(),
            "metadata" => Metadata(),
            _ => Text(),
        };

    public string Text() =>
        random.Next(4) switch
        {
            0 => Changed(Slice(Seeds[random.Next(Seeds.Length)], LongestText)),
            _ => string.Concat(Enumerable.Range(0, 1 + random.Next(40)).Select(_ => Piece())),
        };

    /// <summary>A catalog with some changes.</summary>
    public string Json() => Changed(Catalog);

    /// <summary>A line of articles for the tool, sometimes cut or changed.</summary>
    public string Line()
    {
        var line = System.Text.Json.JsonSerializer.Serialize(
            new
            {
                id = Piece(),
                text = Text(),
                title = random.Next(3) == 0 ? Piece() : null,
                published = random.Next(2) == 0 ? "2025-06-10" : Numbers[random.Next(Numbers.Length)],
            }
        );
        return random.Next(3) == 0 ? Changed(line) : line;
    }

    private string Piece() =>
        random.Next(10) switch
        {
            < 5 => Words[random.Next(Words.Length)] + " ",
            < 7 => Marks[random.Next(Marks.Length)],
            7 => Numbers[random.Next(Numbers.Length)] + " ",
            8 => Names[random.Next(Names.Length)] + " ",
            _ => Capital(Words[random.Next(Words.Length)]) + Marks[random.Next(Marks.Length)],
        };

    private string Changed(string text)
    {
        for (var changes = 1 + random.Next(4); changes > 0; changes--)
        {
            var (at, length) = (random.Next(text.Length + 1), random.Next(8) == 0 ? random.Next(60) : random.Next(4));
            var cut = text.Substring(at, Math.Min(length, text.Length - at));
            text = random.Next(3) switch
            {
                0 => text.Remove(at, cut.Length),
                1 => text.Insert(at, Marks[random.Next(Marks.Length)]),
                _ => text.Insert(random.Next(text.Length + 1), string.Concat(Enumerable.Repeat(cut, 1 + random.Next(3)))),
            };
        }

        return text;
    }

    private string Slice(string text, int most)
    {
        var start = random.Next(text.Length);
        return text.Substring(start, Math.Min(random.Next(most), text.Length - start));
    }

    private static string Capital(string word) => word.Length > 0 ? char.ToUpperInvariant(word[0]) + word[1..] : word;

    private static IEnumerable<string> Resources(Func<string, bool> wanted)
    {
        foreach (var name in typeof(Grammar).Assembly.GetManifestResourceNames().Where(wanted).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(typeof(Grammar).Assembly.GetManifestResourceStream(name)!);
            yield return reader.ReadToEnd();
        }
    }
}
