using System.Text;
using System.Xml.Linq;
using Corpus.Accuracy.Data;

namespace Corpus.Accuracy.Convert;

/// <summary>
/// MEANTIME: Wikinews in the CAT format, one token an element and annotations that point to tokens (<c>intra_cross-doc_annotation/*/*.xml</c>).
/// The format does not keep blanks, so they are put between tokens as English has them, and sentences stand on lines of their own.
/// </summary>
internal static class Meantime
{
    private const string NoBlankBefore = ".,;:!?%)]}’'”";
    private const string NoBlankAfter = "([{$£€“‘#";

    public static DateDocument Dates(string file)
    {
        var document = new Document(file);
        return new DateDocument(
            document.Id,
            document.Text,
            [
                .. document
                    .Marked("TIMEX3")
                    .Select(m => new GoldTimex(
                        m.Span.Start,
                        m.Span.End,
                        Attribute(m.Element, "type") ?? "DATE",
                        Attribute(m.Element, "value") ?? ""
                    )),
            ],
            document.Published,
            "meantime"
        );
    }

    public static EventDocument Events(string file)
    {
        var document = new Document(file);
        var published = document.Published ?? throw new FormatException("There is no TIMEX3 with functionInDocument=\"CREATION_TIME\".");
        // A mention points to its happening, and that has the time.
        var happenings = document
            .Root.Descendants("EVENT")
            .Where(e => Attribute(e, "m_id") is not null)
            .ToDictionary(e => Attribute(e, "m_id")!);
        var times = document
            .Root.Descendants("REFERS_TO")
            .SelectMany(r =>
                r.Elements("source").Select(s => (Mention: Attribute(s, "m_id")!, Happening: Attribute(r.Element("target"), "m_id") ?? ""))
            )
            .Where(r => happenings.ContainsKey(r.Happening))
            .DistinctBy(r => r.Mention)
            .ToDictionary(r => r.Mention, r => Attribute(happenings[r.Happening], "time"));
        return new EventDocument(
            document.Id,
            document.Text,
            published,
            [
                .. document
                    .Marked("EVENT_MENTION")
                    .Select(m => new GoldEvent(m.Span.Start, m.Span.End, times.GetValueOrDefault(Attribute(m.Element, "m_id") ?? ""))),
            ]
        );
    }

    private static string? Attribute(XElement? element, string name) =>
        element?.Attributes().FirstOrDefault(a => string.Equals(a.Name.LocalName, name, StringComparison.OrdinalIgnoreCase))?.Value;

    private sealed class Document
    {
        private readonly Dictionary<string, TextSpan> _tokens = [];

        public Document(string file)
        {
            Root = InlineXml.Load(file);
            Id = Path.GetFileNameWithoutExtension(file).Split('_')[0];
            var text = new StringBuilder();
            string? sentence = null;
            foreach (var token in Root.Elements("token"))
            {
                if (sentence is not null && Attribute(token, "sentence") != sentence)
                    text.Append('\n');
                else if (text.Length > 0 && BlankBetween(text[^1], token.Value))
                    text.Append(' ');
                sentence = Attribute(token, "sentence");
                _tokens[Attribute(token, "t_id")!] = new TextSpan(text.Length, text.Length + token.Value.Length);
                text.Append(token.Value);
            }

            Text = text.ToString();
        }

        public XElement Root { get; }

        public string Id { get; }

        public string Text { get; }

        public string? Published =>
            Attribute(Root.Descendants("TIMEX3").FirstOrDefault(t => Attribute(t, "functionInDocument") == "CREATION_TIME"), "value");

        /// <summary>The annotations of one name that stand in the text, in its order.</summary>
        public IEnumerable<(XElement Element, TextSpan Span)> Marked(string name) =>
            Root.Descendants(name)
                .Select(e => (Element: e, Tokens: e.Elements("token_anchor").Select(a => _tokens[Attribute(a, "t_id")!]).ToArray()))
                .Where(m => m.Tokens.Length > 0)
                .Select(m => (m.Element, new TextSpan(m.Tokens.Min(t => t.Start), m.Tokens.Max(t => t.End))))
                .OrderBy(m => m.Item2.Start);

        private static bool BlankBetween(char last, string token) =>
            !NoBlankAfter.Contains(last) && !NoBlankBefore.Contains(token[0]) && token != "n't";
    }
}
