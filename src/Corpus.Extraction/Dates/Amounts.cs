using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Dates;

/// <summary>Reads amounts of time: "three days", "two and a half years", "half an hour", "several weeks", "five-year".</summary>
internal static class Amounts
{
    private static readonly Lexicon Units = Lexicon.Of("Dates/units");
    private static readonly Lexicon Plurals = Lexicon.Of("Dates/plural-units");
    private static readonly Lexicon Scales = Lexicon.Of("Dates/number-scales");
    private static readonly Lexicon Vague = Lexicon.Of("Dates/vague-numbers");
    private static readonly Lexicon Adjectives = Lexicon.Of("Dates/amount-adjectives");
    private static readonly Lexicon Articles = Lexicon.Of("Dates/articles");
    private static readonly Lexicon Halves = Lexicon.Of("Dates/halves");
    private static readonly Lexicon AndHalf = Lexicon.Of("Dates/and-a-half");
    private static readonly Lexicon Alternatives = Lexicon.Of("Dates/number-joints");

    /// <summary>Marks a count that has a half more: 2½.</summary>
    private const string HalfMore = "½";

    /// <summary>The capture's text is the TimeML value; its number the count, 0 where the text gives none.</summary>
    public static Capture Read(Scan scan, int at) =>
        Articles.Contains(scan.Tokens[at]) ? AfterArticle(scan, at) : ReadPlain(scan, at);

    /// <summary>An amount that does not begin with an article.</summary>
    public static Capture ReadPlain(Scan scan, int at)
    {
        if (Halves.Match(scan.Window, at, out _) is > 0 and var half)
            return Halved(scan, at + half);
        if (Vague.Match(scan.Window, at, out var two) is > 0 and var vague)
            return two != "" ? Counted(scan, at + vague, 2, "2") : Counted(scan, at + vague, 0, "X");
        var bare = Plurals[scan.Tokens[at]];
        // "quarters" alone are rooms, or follow an ordinal.
        if (bare == "Q")
            return default;
        if (bare is not null)
        {
            // "weeks or months"
            var more = Alternatives.Match(scan.Window, at + 1, out _) is > 0 and var or && at + 1 + or < scan.End && Plurals.Contains(scan.Tokens[at + 1 + or]) ? or + 1 : 0;
            return new Capture(at + 1 + more, Text: Value("X", bare));
        }

        var count = Count(scan, at, out var text);
        if (count.End == 0)
            return default;
        var joint = Alternatives.Match(scan.Window, count.End, out _);
        if (joint > 0 && Count(scan, count.End + joint, out _) is { End: > 0 } upper && Counted(scan, upper.End, count.Number, text) is { End: > 0 } range)
            return range;
        if (text.All(c => c is >= '0' and <= '9') && AndHalf.Match(scan.Window, count.End, out _) is > 0 and var and)
            return Counted(scan, count.End + and, 0, text + HalfMore);
        return Counted(scan, count.End, count.Number, text);
    }

    private static Capture AfterArticle(Scan scan, int at)
    {
        var next = at + 1;
        // "a hundred years"
        if (next < scan.End && Scales[scan.Tokens[next]] is { } scale)
            return Counted(scan, next + 1, Figures.Leading(scale), scale);
        // "a few days", "a couple of years", "a half-hour", "a five-year plan" is read from "five" on.
        if (next >= scan.End || Vague.Match(scan.Window, at, out _) > 0)
            return next >= scan.End ? default : ReadPlain(scan, at);
        if (Halves.Match(scan.Window, next, out _) is > 0 and var half)
            return Halved(scan, next + half);
        // "a second" and "a quarter" are more often an ordinal and a fraction.
        var amount = Counted(scan, next, 1, "1");
        return amount.End == 0 || Plurals.Contains(scan.Tokens[amount.End - 1]) || Unit(scan, next) is { Code: "s" or "Q" } || scan.Glued(amount.End) && scan.Tokens[amount.End].IsMark('-')
            ? default : amount;
    }

    /// <summary>The unit after a count, and "and a half" after the unit.</summary>
    private static Capture Counted(Scan scan, int at, int count, string text)
    {
        var start = at;
        while (at < scan.End && at < start + 2 && Adjectives.Contains(scan.Tokens[at]))
            at++;
        if (at < scan.End && scan.Tokens[at].IsMark('-'))
            at++;
        if (Unit(scan, at) is not { } unit)
            return default;
        // "the 1988 second quarter", "three quarters of the city"
        var hyphened = scan.Tokens[at - 1].IsMark('-');
        if (unit.Code == "s" && !hyphened && Units.Contains(scan.Tokens[at]) || unit.Code == "Q" && (hyphened || scan.Is(unit.End, "of")))
            return default;
        var value = Value(text, unit.Code);
        if (AndHalf.Match(scan.Window, unit.End, out _) is > 0 and var and && count > 0)
            return new Capture(unit.End + and, Text: Value(text + HalfMore, unit.Code));
        return new Capture(unit.End, count, value);
    }

    /// <summary>"half an hour", but not "half a quarter".</summary>
    private static Capture Halved(Scan scan, int at) => Unit(scan, at) is { Code: not "Q" } unit ? new Capture(unit.End, Text: Half(unit.Code)) : default;

    private static (int End, string Code)? Unit(Scan scan, int at)
    {
        return at < scan.End && (Units[scan.Tokens[at]] ?? Plurals[scan.Tokens[at]]) is { } code ? (at + 1, code) : null;
    }

    // A count in figures may have a decimal point: "2.5 years".
    private static Capture Count(Scan scan, int at, out string text)
    {
        text = "";
        if (at >= scan.End)
            return default;
        var token = scan.Tokens[at];
        if (token.Kind == TokenKind.Number && token.Length <= 9)
        {
            var written = scan.Document.Of(token.Span);
            var whole = true;
            foreach (var c in written)
            {
                text += c == ',' ? "" : c.ToString();
                whole &= c != '.';
            }

            // "5 1/2"
            if (whole && Digits(scan, at + 1, "1") && scan.Glued(at + 2) && scan.Tokens[at + 2].IsMark('/') && Digits(scan, at + 3, "2"))
                return new Capture(at + 4, Text: text += HalfMore);
            return new Capture(at + 1, whole ? Figures.Leading(text) : 0, text);
        }

        var words = Readers.Of("number")!.Read(scan, at);
        text = Figures.Write(words.Number);
        return words;
    }

    private static bool Digits(Scan scan, int at, string figures) => scan.IsNumber(at) && scan.Is(at, figures);

    public static string Value(string count, string unit)
    {
        if (count.EndsWith(HalfMore, StringComparison.Ordinal))
        {
            if (unit is "s" or "Q")
                return (unit == "s" ? "PT" : "P") + count.Substring(0, count.Length - 1) + ".5" + unit.ToUpperInvariant();
            if (unit.Length > 1 && Figures.Leading(unit) is var times)
                return "P" + Figures.Write(((long)Figures.Leading(count) * times) + (times / 2)) + unit.Substring(unit.Length - 1);
            var whole = Value(count.Substring(0, count.Length - 1), unit);
            return whole + Half(unit).Substring(whole[1] == 'T' ? 2 : 1);
        }

        var code = unit.Substring(unit.Length - 1);
        if (unit.Length > 1)
            count = count == "X" ? count : Times(count, Figures.Leading(unit));
        return code is "s" or "m" or "h" ? "PT" + count + code.ToUpperInvariant() : "P" + count + code;
    }

    private static string Times(string count, int factor) => Figures.Write((long)Figures.Leading(count) * factor);

    private static string Half(string unit) => unit switch
    {
        "s" => "PT0.5S",
        "m" => "PT30S",
        "h" => "PT30M",
        "D" => "PT12H",
        "Y" => "P6M",
        "10Y" => "P5Y",
        "100Y" => "P50Y",
        "1000Y" => "P500Y",
        "M" => "P15D",
        "2W" => "P1W",
        _ => "P3D",
    };
}
