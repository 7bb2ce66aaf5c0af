using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Corpus.Export;

namespace Corpus.Fuzz;

/// <summary>Inputs that are no texts: exported documents, names of files, arguments of the command, large catalogs.</summary>
internal sealed partial class Grammar
{
    private const int People = 100_000;

    private static readonly string[] Exports = [.. Corpus.Seeds.Articles.Select(article => CorpusJson.Write([article]))];

    private static readonly string[] Values =
    [
        "0",
        "1",
        "-1",
        "2",
        "7",
        "99",
        "2147483647",
        "2147483648",
        "1e9",
        "0.5",
        "null",
        "true",
        "{}",
        "[]",
        "[null]",
        "\"\"",
        "\" \"",
        "\"direct\"",
        "\"Direct, Partial\"",
        "\"1\"",
        "\"term\"",
        "\"0001-01-01\"",
        "\"9999-12-31\"",
        "\"\\ud83d\"",
        "\"\\u0000\"",
        "{\"start\":0,\"end\":0}",
        "{\"start\":3,\"end\":1}",
    ];

    private static readonly string[] NameParts =
    [
        "a",
        "B",
        "é",
        "e\u0301",
        "평",
        "😀",
        " ",
        ".",
        "..",
        "-",
        "--",
        "_",
        "'",
        "\"",
        "\\",
        ":",
        ";",
        "<b>",
        "&",
        "%41",
        "%",
        "*",
        "?",
        "[a]",
        "{0}",
        "$(x)",
        "`",
        "\n",
        "\r",
        "\t",
        "\u0085",
        "\u2028",
        "\u202e",
        "\u200b",
        "\u001b[2J",
        "con",
        "nul",
        "class",
        "1",
        "0x",
        ".txt",
        ".TXT",
        ".json",
        "corpus",
        "=1",
        "#",
        "@",
        "~",
        "|",
    ];

    private static readonly string[] CommandWords =
    [
        "extract",
        "export",
        "browse",
        "help",
        "--help",
        "--version",
        "-h",
        "-?",
        "--",
        "-",
        "--format",
        "json",
        "jsonl",
        "csv",
        "csv-events",
        "timelinejs",
        "ics",
        "xml",
        "--output",
        "--output=@/o.json",
        "--catalog",
        "--root",
        "@",
        "@/",
        "@/.",
        "@/a.txt",
        "@/b.txt",
        "@/corpus.json",
        "@/none",
        "@/*.txt",
        "@/**",
        "@/[",
        "@/folder",
        "--jsonl",
        "--bad-lines",
        "skip",
        "stop",
        "--cores",
        "0",
        "1",
        "-1",
        "999999999999",
        "--resume",
        "--progress",
        "--unknown",
        "",
        " ",
        "\u0000x",
        "\n",
        "@@",
        "@/o",
        "@/folder/o",
        "é",
        "😀",
        "--output=",
        "--cores=2",
        "/dev/null/x",
    ];

    /// <summary>An exported article with some values replaced, keys gone or doubled, and now and then any other change.</summary>
    public string Document()
    {
        var document = Exports[random.Next(Exports.Length)];
        for (var changes = random.Next(4); changes > 0; changes--)
        {
            var keys = Regex.Matches(
                document,
                """
                "\w+":(?<value>-?\d+|"(?:[^"\\]|\\.)*"|true|false|null)
                """
            );
            if (keys.Count == 0)
                break;
            var (key, other) = (keys[random.Next(keys.Count)], keys[random.Next(keys.Count)]);
            var value = key.Groups["value"];
            document = random.Next(5) switch
            {
                0 => document.Remove(value.Index, value.Length).Insert(value.Index, other.Groups["value"].Value),
                1 => document.Remove(key.Index, key.Length).Insert(key.Index, other.Value),
                2 => document.Insert(key.Index, other.Value + ","),
                _ => document.Remove(value.Index, value.Length).Insert(value.Index, Values[random.Next(Values.Length)]),
            };
        }

        return random.Next(10) == 0 ? Changed(document) : document;
    }

    /// <summary>Paths of files beneath a folder, a line each; NUL ends a path, since no file has it in its name.</summary>
    public string FileNames() => string.Join('\0', Enumerable.Range(0, 1 + random.Next(6)).Select(_ => FileName()).Distinct());

    /// <summary>Arguments of the command with NUL between; <c>@</c> stands for the folder that it may write to.</summary>
    public string Arguments() =>
        string.Join(
            '\0',
            Enumerable
                .Range(0, random.Next(9))
                .Select(i => i == 0 ? CommandWords[random.Next(4)] : CommandWords[random.Next(CommandWords.Length)])
        );

    /// <summary>A catalog of so many people that whatever is quadratic takes minutes.</summary>
    public string ManyPeople()
    {
        var catalog = new StringBuilder("{\"people\":[");
        for (var i = 0; i < People; i++)
        {
            var name = $"{Capital(Words[random.Next(Words.Length)])} {Capital(Words[random.Next(Words.Length)])} {i}";
            catalog
                .Append(i == 0 ? "" : ",")
                .Append("{\"name\":")
                .Append(JsonSerializer.Serialize(name))
                .Append(",\"aliases\":[")
                .Append(JsonSerializer.Serialize(Piece()))
                .Append("]}");
        }

        return catalog.Append("]}").ToString();
    }

    private string FileName() =>
        string.Join(
            '/',
            Enumerable
                .Range(0, 1 + random.Next(3))
                .Select(_ => string.Concat(Enumerable.Range(0, 1 + random.Next(4)).Select(_ => NameParts[random.Next(NameParts.Length)])))
        ) + ".txt";
}
