using System.Globalization;
using System.Text;
using Corpus.Accuracy.Data;
using Corpus.Accuracy.Scoring;

namespace Corpus.Accuracy.Convert;

/// <summary>
/// PolNeAR: brat files of attributions (source, cue, content) in <c>attributions/NAME_ANNOTATOR.ann</c>, the article in <c>text/NAME.txt</c>. Content that
/// stands wholly in quotation marks is direct; the quoted stretches of other content are mixed; content without marks is indirect.
/// </summary>
internal static class PolNear
{
    private static readonly (string Open, string Close)[] Marks = [("“", "”"), ("\"", "\""), ("''", "''"), ("‘", "’")];

    public static QuoteDocument Read(string file)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        name = name[..name.LastIndexOf('_')];
        var folder = Path.GetDirectoryName(Path.GetDirectoryName(Path.GetFullPath(file)))!;
        var text = Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(folder, "text", name + ".txt")));
        var lines = File.ReadAllLines(file).Select(line => line.Split('\t')).ToArray();
        var offsets = Utf16Offsets(text);
        var parts = lines.Where(l => l[0].StartsWith('T')).ToDictionary(l => l[0], l => Spans(l[1], offsets));
        return new QuoteDocument(
            "polnear/" + name,
            text,
            [.. lines.Where(l => l[0].StartsWith('E')).SelectMany(l => Quotes(text, l[1], parts)).OrderBy(q => q.Start)]
        )
        {
            Ignore =
            [
                .. lines
                    .Where(l => l.Length > 1 && l[1].StartsWith("Discard", StringComparison.Ordinal))
                    .SelectMany(l => parts[l[0]])
                    .Select(s => new GoldRegion(s.Start, s.End)),
            ],
        };
    }

    // "Attribution:T4 Content:T3 Cue:T2 Source:T1", with a number after the role where it has several parts.
    private static IEnumerable<GoldQuote> Quotes(string text, string attribution, Dictionary<string, TextSpan[]> parts)
    {
        var roles = attribution
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(r => r.Split(':'))
            .ToLookup(r => r[0].TrimEnd([.. "0123456789"]), r => parts[r[1]]);
        string? Words(string role) =>
            string.Join(' ', roles[role].SelectMany(s => s).OrderBy(s => s.Start).Select(s => s.In(text))) is { Length: > 0 } words
                ? words
                : null;
        return roles["Content"]
            .SelectMany(s => s)
            .OrderBy(s => s.Start)
            .SelectMany(content =>
                Pieces(text, content).Select(p => new GoldQuote(p.Span.Start, p.Span.End, p.Kind, Words("Source"), Words("Cue")))
            );
    }

    private static IEnumerable<(TextSpan Span, string Kind)> Pieces(string text, TextSpan content)
    {
        TextSpan[] quoted = [.. Quoted(text, content)];
        if (quoted.Length == 0)
            return [(content, "indirect")];
        var outside = Enumerable
            .Range(content.Start, content.Length)
            .Any(i => Characters.IsAlphanumeric(text[i]) && !quoted.Any(q => q.Start <= i && i < q.End));
        return quoted.Select(q => (q, outside ? "mixed" : "direct"));
    }

    // What stands between marks. A quotation that is not closed runs to the end of its paragraph.
    private static IEnumerable<TextSpan> Quoted(string text, TextSpan content)
    {
        for (var i = content.Start; i < content.End; i++)
        {
            if (Marks.FirstOrDefault(m => Opens(text, i, m.Open)) is not { Open: { } open, Close: { } close })
                continue;
            var start = i + open.Length;
            var line = text.IndexOf('\n', start, content.End - start) is >= 0 and var newline ? newline : content.End;
            // The last mark may stand behind the content.
            var end = Enumerable
                .Range(start, Math.Min(line + close.Length, text.Length) - start)
                .FirstOrDefault(p => Closes(text, p, close), line);
            end = Math.Min(end, content.End);
            if (end > start)
                yield return new TextSpan(start, end);
            i = end + close.Length - 1;
        }
    }

    private static bool Opens(string text, int i, string mark) => At(text, i, mark) && (i == 0 || !char.IsLetterOrDigit(text[i - 1]));

    // Within a word it is an apostrophe.
    private static bool Closes(string text, int i, string mark) =>
        At(text, i, mark) && (i + mark.Length == text.Length || !char.IsLetterOrDigit(text[i + mark.Length]));

    private static bool At(string text, int i, string mark) =>
        i + mark.Length <= text.Length && text.AsSpan(i, mark.Length).SequenceEqual(mark);

    // "Content 115 290" or, in several pieces, "Content 115 200;210 290".
    private static TextSpan[] Spans(string annotation, int[] offsets) =>
        [
            .. annotation[(annotation.IndexOf(' ') + 1)..]
                .Split(';')
                .Select(piece => piece.Split(' '))
                .Select(ends => new TextSpan(offsets[Number(ends[0])], offsets[Number(ends[1])])),
        ];

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    // The corpus counts code points.
    private static int[] Utf16Offsets(string text) =>
        [.. Enumerable.Range(0, text.Length).Where(i => i == 0 || !char.IsSurrogatePair(text[i - 1], text[i])), text.Length];
}
