using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Rules;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Facts;

/// <summary>Divides a line about the page into labels, days, clocks, ages and the words that are left.</summary>
internal static class LineReader
{
    private static readonly Lexicon<Label> Labels = Lexicon<Label>.Of("Facts/labels");
    private static readonly Lexicon<DayOrder> Zones = Lexicon<DayOrder>.Of("Facts/zones");
    private static readonly Lexicon AgeUnits = Lexicon.Of("Facts/age-units");
    private static readonly Lexicon Joints = Lexicon.Of("Facts/joints");
    private static readonly Lexicon Particles = Lexicon.Of("Entities/name-particles");
    private static readonly Lexicon Weekdays = Lexicon.Of("Dates/weekdays");

    /// <summary>A word in lowercase that is neither a small word of such lines nor a part of a name.</summary>
    public static bool IsPlain(string text, in Token word) =>
        !char.IsUpper(text[word.Start]) && !Joints.Contains(word) && !Particles.Contains(word);

    public static DayOrder OrderOf(in Token zone) => Zones[zone] ?? DayOrder.Unknown;

    public static bool IsWeekday(in Token word) => Weekdays.Contains(word);

    /// <summary>The number of a weekday as in ISO 8601, or 0.</summary>
    public static int Weekday(in Token word) => Weekdays[word] is { Length: > 0 } value ? value[0] - '0' : 0;

    public static LineItem[] Read(string text, Token[] tokens, DayOrder order, Trace? trace = null)
    {
        var items = new List<LineItem>();
        for (var at = 0; at < tokens.Length; )
        {
            var item = Next(text, tokens, at, order, trace, items);
            items.Add(item);
            at = item.End;
            // The T of "2019-06-03T08:00:00Z".
            if (
                item is { Kind: LineItemKind.Day, Day.Form: DayForm.YearFirst }
                && at + 1 < tokens.Length
                && tokens[at] is { SpaceBefore: false, Length: 1, First: 'T' }
            )
                at++;
        }

        return [.. items];
    }

    private static LineItem Next(string text, Token[] tokens, int at, DayOrder order, Trace? trace, List<LineItem> before)
    {
        var token = tokens[at];
        if (token.Kind is TokenKind.Word or TokenKind.Number)
        {
            var day = DayReader.Read(text, tokens, at, order, trace, out var end);
            if (day.Form != DayForm.None)
                return new(LineItemKind.Day, at, end) { Day = day };
        }

        if (token.Kind == TokenKind.Mark)
            return new(LineItemKind.Mark, at, at + 1);
        if (token.Kind == TokenKind.Number)
            return Number(text, tokens, at);
        if (token.IsCapitalized && IsWeekday(token))
            return new(LineItemKind.Weekday, at, at + 1);
        if (Is(text, tokens, at, "today") || Is(text, tokens, at, "yesterday"))
            return new(LineItemKind.Age, at, at + 1);
        if (Labels.Match(tokens, at, out var label) is > 0 and var length)
            return new(LineItemKind.Label, at, at + length) { Label = label };
        if (before.Count > 0 && before[before.Count - 1].Kind is LineItemKind.Clock or LineItemKind.Zone && Zones[token] is not null)
            return new(LineItemKind.Zone, at, at + 1);
        return new(LineItemKind.Word, at, at + 1);
    }

    private static LineItem Number(string text, Token[] tokens, int at)
    {
        if (tokens[at].Length <= 2 && Clock(text, tokens, at) is > 0 and var clock)
            return new(LineItemKind.Clock, at, clock);
        var next = at + 1;
        if (next < tokens.Length && tokens[next].IsMark('-'))
            next++;
        if (next >= tokens.Length)
            return new(LineItemKind.Number, at, at + 1);
        var reading = Labels.Match(tokens, next, out var label);
        if (AgeUnits.Contains(tokens[next]))
        {
            if (Is(text, tokens, next + 1, "ago"))
                return new(LineItemKind.Age, at, next + 2);
            if (label == Label.Reading && reading > 0 && (reading > 1 || Is(text, tokens, next + 1, "read")))
                return new(LineItemKind.Reading, at, next + Math.Max(reading, 2));
            // "Jane Doe 7 hours"
            if (next + 1 == tokens.Length && at <= 5)
                return new(LineItemKind.Age, at, next + 1);
        }

        return new(LineItemKind.Number, at, at + 1);
    }

    /// <summary>The token after a clock such as "8:15", "12.42", "5 p.m." or "16:15:30.250", or 0.</summary>
    private static int Clock(string text, Token[] tokens, int at)
    {
        var end = at + 1;
        if (IsPart(tokens, end, ':') || IsPart(tokens, end, '.'))
        {
            if (tokens[end + 1].Length != 2)
                return 0;
            for (end += 2; IsPart(tokens, end, ':') || IsPart(tokens, end, '.'); )
                end += 2;
            return AfterHalf(text, tokens, end);
        }

        var half = AfterHalf(text, tokens, end);
        return half > end ? half : 0;
    }

    // "am", "p.m."
    private static int AfterHalf(string text, Token[] tokens, int at)
    {
        if (Is(text, tokens, at, "am") || Is(text, tokens, at, "pm"))
            return at + 1;
        if (
            (Is(text, tokens, at, "a") || Is(text, tokens, at, "p"))
            && IsGlued(tokens, at + 1)
            && tokens[at + 1].IsMark('.')
            && Is(text, tokens, at + 2, "m")
        )
            return IsGlued(tokens, at + 3) && tokens[at + 3].IsMark('.') ? at + 4 : at + 3;
        return at;
    }

    private static bool IsPart(Token[] tokens, int mark, char c) =>
        IsGlued(tokens, mark) && tokens[mark].IsMark(c) && IsGlued(tokens, mark + 1) && tokens[mark + 1].Kind == TokenKind.Number;

    private static bool IsGlued(Token[] tokens, int at) => at < tokens.Length && !tokens[at].SpaceBefore;

    private static bool Is(string text, Token[] tokens, int at, string word) =>
        at < tokens.Length
        && tokens[at].Length == word.Length
        && text.AsSpan(tokens[at].Start, tokens[at].Length).Equals(word.AsSpan(), StringComparison.OrdinalIgnoreCase);
}
