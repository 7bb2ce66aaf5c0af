using System.Globalization;
using System.Text;
using Corpus.Data;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Texts;

namespace Corpus.Generator.Emission;

/// <summary>What the data and a compiler can hold. What is larger is refused, never cut.</summary>
internal static class Limits
{
    /// <summary>In UTF-16 code units. A text is one literal, and each million of them costs the compiler some 200 MB.</summary>
    public const int LongestText = 4_000_000;

    /// <summary>The characters of all texts of a project past which a build takes tens of seconds.</summary>
    public const long Comfortable = 20_000_000;

    /// <summary>The characters of all texts of a project past which a build takes minutes and more memory than many machines have.</summary>
    public const long Most = 200_000_000;

    public static Finding? Check(string text) => text.Length > LongestText
        ? new Finding(Rules.TooLarge, default, $"the text has {Text(text.Length)} UTF-16 code units, more than {Text(LongestText)}")
        : null;

    public static Finding? Check(string text, ArticleModel model)
    {
        var longest = model.Blocks.Select(b => b.Span)
            .Concat(model.Quotations.Select(q => q.Content))
            .Concat(model.Events.Select(e => e.Sentence))
            .OrderByDescending(s => s.Length)
            .FirstOrDefault();
        var most = new[] { model.Blocks.Count, model.Cast.Mentions.Count, model.Cast.Entities.Count, model.Quotations.Count, model.Expressions.Count, model.Events.Sum(e => e.Participants.Count), text.Count(c => c == '\n') }.Max();
        if (longest.Length > Max(Layout.Length))
            return new Finding(Rules.TooLarge, longest, $"this stretch has {longest.Length} UTF-16 code units, more than {Max(Layout.Length)}");
        if (most > Max(Layout.Count) - 1)
            return new Finding(Rules.TooLarge, default, $"the text gives {most} rows of one kind, more than {Max(Layout.Count) - 1}");
        var name = model.Cast.Entities.Select(e => e.Name).Append(model.Title ?? "").Max(n => Encoding.UTF8.GetByteCount(n));
        return name > Max(Layout.Length) ? new Finding(Rules.TooLarge, default, $"the title or a name has {name} bytes, more than {Max(Layout.Length)}") : null;
    }

    /// <summary>What is to be said of all texts of a project together.</summary>
    public static Finding? CheckSize(long length) => length <= Comfortable ? null
        : new Finding(length > Most ? Rules.TooManyTexts : Rules.ManyTexts, default, Text(length / 1_000_000));

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static int Max(int digits) => (1 << (6 * digits)) - 1;
}
