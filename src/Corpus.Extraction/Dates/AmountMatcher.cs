using System.Globalization;
using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Dates;

/// <summary>Matches amounts of time: "three days", "two and a half years", "half an hour", "several weeks", "five-year". The capture's value is an <see cref="Amount"/>.</summary>
internal static class AmountMatcher
{
    private static readonly WordList<NamedUnit> Singulars = WordList<NamedUnit>.Of("units", NamedUnit.Parse);
    private static readonly WordList<NamedUnit> Plurals = WordList<NamedUnit>.Of("plural-units", NamedUnit.Parse);
    private static readonly WordList<int> Scales = WordList<int>.Of("number-scales", WordValues.Number);
    private static readonly WordList<VagueCount> Vague = WordList<VagueCount>.Of("vague-numbers", VagueCount.Parse);
    private static readonly Lexicon Adjectives = Lexicon.Of("Dates/amount-adjectives");
    private static readonly Lexicon Articles = Lexicon.Of("Dates/articles");
    private static readonly Lexicon Halves = Lexicon.Of("Dates/halves");
    private static readonly Lexicon AndHalf = Lexicon.Of("Dates/and-a-half");
    private static readonly Lexicon Alternatives = Lexicon.Of("Dates/number-joints");

    /// <summary>"an hour", "three days".</summary>
    public static Capture Any(SentenceWindow window, int at) =>
        Articles.Contains(window.Tokens[at]) ? AfterArticle(window, at) : Plain(window, at);

    /// <summary>An amount that does not begin with an article.</summary>
    public static Capture Plain(SentenceWindow window, int at)
    {
        if (Halves.Match(window.Window, at, out _) is > 0 and var half)
            return Halved(window, at + half);
        if (Vague.Match(window, at, out var count) is > 0 and var vague)
            return Counted(window, at + vague, new WrittenCount(count.Number, IsWhole: true));
        if (Plurals[window.Tokens[at]] is { } bare)
        {
            // "quarters" alone are rooms, or follow an ordinal.
            if (bare.Unit == TimeUnit.Quarter)
                return default;
            // "weeks or months"
            var more =
                Alternatives.Match(window.Window, at + 1, out _) is > 0 and var or
                && at + 1 + or < window.End
                && Plurals.Contains(window.Tokens[at + 1 + or])
                    ? or + 1
                    : 0;
            return new Capture(at + 1 + more, Value: Amount.Of(null, bare));
        }

        if (Count(window, at, out var written) is not (> 0 and var end))
            return default;
        var joint = Alternatives.Match(window.Window, end, out _);
        // "two to three weeks": how many is open.
        if (
            joint > 0
            && Count(window, end + joint, out var other) is > 0 and var upper
            && Counted(
                window,
                upper,
                other.Number > written.Number && !window.Is(end, Marker.Alternative) ? new WrittenCount(null, IsWhole: true) : written
            )
                is { End: > 0 } range
        )
            return range;
        if (written.IsWhole && AndHalf.Match(window.Window, end, out _) is > 0 and var and)
            return Counted(window, end + and, written with { Half = true });
        return Counted(window, end, written);
    }

    private static Capture AfterArticle(SentenceWindow window, int at)
    {
        var next = at + 1;
        // "a - day" is not an amount.
        if (window.IsMark(next, '-'))
            return default;
        // "a hundred years"
        if (next < window.End && Scales[window.Tokens[next]] is { } scale)
            return Counted(window, next + 1, new WrittenCount(scale, IsWhole: true));
        // "a few days", "a couple of years", "a half-hour"; "a five-year plan" is matched from "five" on.
        if (next >= window.End || Vague.Match(window, at, out _) > 0)
            return next >= window.End ? default : Plain(window, at);
        if (Halves.Match(window.Window, next, out _) is > 0 and var half)
            return Halved(window, next + half);
        // "a second" and "a quarter" are more often an ordinal and a fraction.
        var amount = Counted(window, next, new WrittenCount(1, IsWhole: true));
        return
            amount.End == 0
            || Plurals.Contains(window.Tokens[amount.End - 1])
            || Unit(window, next) is { Unit: TimeUnit.Second or TimeUnit.Quarter }
            || window.IsGlued(amount.End) && window.Tokens[amount.End].IsMark('-')
            ? default
            : amount;
    }

    /// <summary>The unit after a count, and "and a half" after the unit.</summary>
    private static Capture Counted(SentenceWindow window, int at, WrittenCount written)
    {
        var start = at;
        while (at < window.End && at < start + 2 && Adjectives.Contains(window.Tokens[at]))
            at++;
        if (at < window.End && window.Tokens[at].IsMark('-'))
            at++;
        if (Unit(window, at) is not { } unit)
            return default;
        // "the 1988 second quarter", "three quarters of the city"
        var hyphened = window.Tokens[at - 1].IsMark('-');
        if (
            unit.Unit == TimeUnit.Second && !hyphened && Singulars.Contains(window.Tokens[at])
            || unit.Unit == TimeUnit.Quarter && (hyphened || window.Is(at + 1, Marker.Partitive))
        )
            return default;
        if (
            written is { Number: > 0 and var whole, IsWhole: true, Half: false }
            && AndHalf.Match(window.Window, at + 1, out _) is > 0 and var and
        )
            return new Capture(at + 1 + and, Value: Amount.WithHalf(whole, unit));
        return new Capture(
            at + 1,
            Value: written is { Half: true, Number: { } number } ? Amount.WithHalf(number, unit) : Amount.Of(written.Number, unit)
        );
    }

    /// <summary>"half an hour", but not "half a quarter".</summary>
    private static Capture Halved(SentenceWindow window, int at) =>
        Unit(window, at) is { Unit: not TimeUnit.Quarter } unit ? new Capture(at + 1, Value: Amount.HalfOf(unit)) : default;

    private static NamedUnit? Unit(SentenceWindow window, int at) =>
        at < window.End && !IsAcronym(window, at) ? Singulars[window.Tokens[at]] ?? Plurals[window.Tokens[at]] : null;

    /// <summary>"an HR team"; but "3 HRS LATER".</summary>
    private static bool IsAcronym(SentenceWindow window, int at) =>
        window.Tokens[at] is { Case: LetterCase.Upper, Length: > 1 }
        && !window.IsNumber(at - 1)
        && !(at + 1 < window.End && window.IsWord(at + 1) && window.Tokens[at + 1].Case == LetterCase.Upper);

    /// <returns>The token after the count; 0 if there is none.</returns>
    private static int Count(SentenceWindow window, int at, out WrittenCount count)
    {
        count = default;
        if (at >= window.End)
            return 0;
        var token = window.Tokens[at];
        if (token.Kind != TokenKind.Number || token.Length > 9)
        {
            var words = Matchers.Number(window, at);
            count = new WrittenCount(words.Number, IsWhole: true);
            return words.End;
        }

        count = Written(window, at);
        // "5 1/2"
        if (
            !count.IsWhole
            || !IsFigure(window, at + 1, 1)
            || !window.IsGlued(at + 2)
            || !window.Tokens[at + 2].IsMark('/')
            || !IsFigure(window, at + 3, 2)
        )
            return at + 1;
        count = new WrittenCount(count.Number, IsWhole: false, Half: true);
        return at + 4;
    }

    private static WrittenCount Written(SentenceWindow window, int at)
    {
        if (Matchers.Digits(window, at, 9) is { } digits)
            return new WrittenCount(digits, IsWhole: true);
        // "2.5 years", "1,000 years"
        var written = window.Document.Of(window.Tokens[at].Span);
        return new WrittenCount(decimal.Parse(written, NumberStyles.Number, CultureInfo.InvariantCulture), written.IndexOf('.') < 0);
    }

    private static bool IsFigure(SentenceWindow window, int at, int figure) => Matchers.Digits(window, at, 1) == figure;

    /// <summary>A count before its unit.</summary>
    /// <param name="Number">Null if it gives no number: "several".</param>
    /// <param name="IsWhole">"and a half" may follow.</param>
    private readonly record struct WrittenCount(decimal? Number, bool IsWhole, bool Half = false);

    /// <summary>"several", "a couple of".</summary>
    private readonly record struct VagueCount(int? Number)
    {
        public static VagueCount? Parse(string text) =>
            text.Length == 0 ? new(null)
            : WordValues.Number(text) is { } number ? new(number)
            : null;
    }
}
