using System.Globalization;
using System.Text;
using Corpus.Data;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Texts;

namespace Corpus.Generator.Emission;

/// <summary>What the layout of the data can hold. What is larger is refused, never cut.</summary>
internal static class Limits
{
    public static Finding? Check(string text, ArticleModel model)
    {
        var longest = model.Blocks.Select(b => b.Span)
            .Concat(model.Quotations.Select(q => q.Content))
            .Concat(model.Events.Select(e => e.Sentence))
            .OrderByDescending(s => s.Length)
            .FirstOrDefault();
        var most = new[] { model.Blocks.Count, model.Cast.Mentions.Count, model.Cast.Entities.Count, model.Quotations.Count, model.Expressions.Count, model.Events.Sum(e => e.Participants.Count), text.Count(c => c == '\n') }.Max();
        if (text.Length > Max(Layout.Offset))
            return new Finding(Rules.TooLarge, default, $"the text has {text.Length} UTF-16 code units, more than {Max(Layout.Offset)}");
        if (longest.Length > Max(Layout.Length))
            return new Finding(Rules.TooLarge, longest, $"this stretch has {longest.Length} UTF-16 code units, more than {Max(Layout.Length)}");
        if (most > Max(Layout.Count) - 1)
            return new Finding(Rules.TooLarge, default, $"the text gives {most} rows of one kind, more than {Max(Layout.Count) - 1}");
        var name = model.Cast.Entities.Select(e => e.Name).Append(model.Title ?? "").Max(n => Encoding.UTF8.GetByteCount(n));
        return name > Max(Layout.Length) ? new Finding(Rules.TooLarge, default, $"the title or a name has {name} bytes, more than {Max(Layout.Length)}") : null;
    }

    /// <summary>Past these a build takes tens of seconds and gigabytes of memory.</summary>
    public const long Comfortable = 50_000_000;

    /// <summary>What is to be said of all texts of a corpus together.</summary>
    public static Finding? CheckSize(long length) => length > Comfortable
        ? new Finding(Rules.LargeCorpus, default, length.ToString(CultureInfo.InvariantCulture))
        : null;

    private static int Max(int digits) => (1 << (6 * digits)) - 1;
}
