using System.Text.RegularExpressions;
using System.Xml.Linq;
using Corpus.Accuracy.Data;

namespace Corpus.Accuracy.Convert;

/// <summary>
/// WikiWars: <c>keyinline/*.key.xml</c> with TIMEX2 elements inside TEXT. TIMEX2 has no type, so it follows from the value. Of nested expressions the
/// outer one counts, and those without a value are left out.
/// </summary>
internal static partial class WikiWars
{
    public static DateDocument Read(string file)
    {
        var root = InlineXml.Load(file);
        var (text, annotations) = InlineXml.Read(root.Required("TEXT"), "TIMEX2");
        return new DateDocument(
            Path.GetFileName(file).Split('.')[0],
            text,
            [
                .. annotations
                    .Where(a => !a.Element.Ancestors("TIMEX2").Any() && Value(a.Element) is { Length: > 0 })
                    .Select(a => new GoldTimex(a.Span.Start, a.Span.End, Type(a.Element), Value(a.Element)!))
                    .OrderBy(t => t.Start),
            ],
            Corpus: "wikiwars"
        );
    }

    private static string? Value(XElement timex) => Attribute(timex, "val");

    private static string Type(XElement timex) =>
        string.Equals(Attribute(timex, "set"), "yes", StringComparison.OrdinalIgnoreCase) ? "SET"
        : Duration().IsMatch(Value(timex)!) ? "DURATION"
        : Value(timex)!.Contains('T') && char.IsDigit(Value(timex)![0]) ? "TIME"
        : "DATE";

    private static string? Attribute(XElement timex, string name) =>
        timex.Attributes().FirstOrDefault(a => string.Equals(a.Name.LocalName, name, StringComparison.OrdinalIgnoreCase))?.Value;

    [GeneratedRegex(@"^P[T\dX]")]
    private static partial Regex Duration();
}
