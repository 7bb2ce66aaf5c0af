using Corpus.Accuracy.Data;

namespace Corpus.Accuracy.Convert;

/// <summary>TimeBank and AQUAINT as TempEval-3 distributes them: <c>.tml</c> files with TIMEX3 elements inside TEXT, and the day in DCT.</summary>
internal static class TimeMl
{
    public static DateDocument Read(string file)
    {
        var root = InlineXml.Load(file);
        var (text, annotations) = InlineXml.Read(root.Required("TEXT"), "TIMEX3");
        return new DateDocument(
            Path.GetFileNameWithoutExtension(file),
            text,
            [
                .. annotations
                    .Select(a => new GoldTimex(
                        a.Span.Start,
                        a.Span.End,
                        (string?)a.Element.Attribute("type") ?? "DATE",
                        (string?)a.Element.Attribute("value") ?? ""
                    ))
                    .OrderBy(t => t.Start),
            ],
            (string?)root.Required("DCT").Required("TIMEX3").Attribute("value")
        );
    }
}
