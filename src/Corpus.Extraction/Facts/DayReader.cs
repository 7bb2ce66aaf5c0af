using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Rules;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Facts;

/// <summary>Reads days as pages write them.</summary>
internal static class DayReader
{
    private static readonly Lexicon Months = Lexicon.Of("Dates/months");
    private static readonly Lexicon OrdinalEndings = Lexicon.Of("Dates/ordinal-endings");

    /// <summary>The month that a token names, or 0.</summary>
    public static int Month(in Token token) =>
        Months[token] is { } value
            ? value[0] - '0' is var tens && value.Length > 1 && value[1] != ' '
                ? tens * 10 + value[1] - '0'
                : tens
            : 0;

    /// <summary>The number that a token is, or -1; a number of more than four digits is none.</summary>
    public static int Number(string text, in Token token)
    {
        if (token.Kind != TokenKind.Number || token.Length > 4)
            return -1;
        var number = 0;
        for (var at = token.Start; at < token.End; at++)
            number = number * 10 + text[at] - '0';
        return number;
    }

    /// <summary>The day that begins at a token, and the token after it.</summary>
    /// <returns>A day without form if none begins there.</returns>
    public static WrittenDay Read(string text, Token[] tokens, int at, DayOrder page, Trace? trace, out int end)
    {
        end = at;
        var line = new Cursor(text, tokens);
        if (Month(tokens[at]) is > 0 and var month && char.IsUpper(tokens[at].First))
            return MonthFirst(line, at, month, ref end);
        var number = Number(text, tokens[at]);
        if (number is >= 1 and <= 31 && tokens[at].Length <= 2)
        {
            var day = DayFirst(line, at, number, ref end);
            return day.Form != DayForm.None ? day : Numbers(line, at, page, trace, ref end);
        }

        return tokens[at].Length == 4 && IsYear(number) ? YearFirst(line, at, number, ref end) : default;
    }

    // "June 3, 2019", "Jun. 3rd 2019"
    private static WrittenDay MonthFirst(Cursor line, int at, int month, ref int end)
    {
        var day = line.Skip(at + 1, '.', '.');
        if (line.Number(day) is not (>= 1 and <= 31) and var number || line.Length(day) > 2)
            return default;
        end = line.AfterOrdinal(day + 1);
        var year = line.Skip(end, ',', '.');
        if (!IsYear(line.Year(year)))
            return new(DayForm.NoYear, null);
        end = year + 1;
        return new(DayForm.MonthFirst, CalendarDate.Of(line.Year(year), month, line.Number(day)));
    }

    // "3 June 2019", "3rd of June, 2019", "03-Jun-2019"
    private static WrittenDay DayFirst(Cursor line, int at, int day, ref int end)
    {
        var name = line.AfterOrdinal(at + 1);
        if (line.IsWord(name, "of"))
            name++;
        else if (line.IsGlued(name))
            name = line.Skip(name, '-', '/');
        if (line.Month(name) is not > 0 and var month)
            return default;
        month = line.Month(name);
        end = name + 1;
        var year = line.Skip(line.Skip(end, ',', '.'), '-', '/');
        if (!IsYear(line.Year(year)))
            return new(DayForm.NoYear, null);
        end = year + 1;
        return new(DayForm.DayFirst, CalendarDate.Of(line.Year(year), month, day));
    }

    // "3/6/2019", "3.6.19"
    private static WrittenDay Numbers(Cursor line, int at, DayOrder page, Trace? trace, ref int end)
    {
        if (!line.AreNumbers(at, out var separator) || line.Length(at + 4) is not (2 or 4) || line.IsSeparator(at + 5, separator))
            return default;
        int first = line.Number(at),
            second = line.Number(at + 2),
            year = line.Length(at + 4) == 4 ? line.Number(at + 4) : 2000 + line.Number(at + 4);
        if (!IsYear(year) || second is < 1 or > 31)
            return default;
        var place = line.SpanOf(at, at + 5);
        var form = DayOrderRules.Order.First(new DayNumbers(place, first, second, separator, page, trace)) ?? DayForm.Ambiguous;
        var date = form switch
        {
            DayForm.Ambiguous => null,
            DayForm.NumbersDayFirst => CalendarDate.Of(year, second, first),
            _ => CalendarDate.Of(year, first, second),
        };
        if (date is null && form != DayForm.Ambiguous)
            return default;
        end = at + 5;
        return new(form, date);
    }

    // "2019-06-03", "2019 June 3"
    private static WrittenDay YearFirst(Cursor line, int at, int year, ref int end)
    {
        if (line.AreNumbers(at, out _) && CalendarDate.Of(year, line.Number(at + 2), line.Number(at + 4)) is { } date)
        {
            end = at + 5;
            return new(DayForm.YearFirst, date);
        }

        if (line.Month(at + 1) is > 0 and var month && line.Number(at + 2) is >= 1 and <= 31 and var day)
        {
            end = at + 3;
            return new(DayForm.YearFirst, CalendarDate.Of(year, month, day));
        }

        return default;
    }

    private static bool IsYear(int number) => number is >= 1800 and <= 2100;

    /// <summary>The tokens of a line; outside it there is nothing.</summary>
    private readonly struct Cursor(string text, Token[] tokens)
    {
        public int Number(int at) => at < tokens.Length ? DayReader.Number(text, tokens[at]) : -1;

        public int Year(int at) => Length(at) == 4 ? Number(at) : -1;

        public int Month(int at) => at < tokens.Length ? DayReader.Month(tokens[at]) : 0;

        public int Length(int at) => at < tokens.Length ? tokens[at].Length : 0;

        public bool IsGlued(int at) => at < tokens.Length && !tokens[at].SpaceBefore;

        public bool IsSeparator(int at, char mark) => IsGlued(at) && tokens[at].IsMark(mark) && Number(at + 1) >= 0;

        public bool IsWord(int at, string word) =>
            at < tokens.Length
            && text.AsSpan(tokens[at].Start, tokens[at].Length).Equals(word.AsSpan(), StringComparison.OrdinalIgnoreCase);

        public int AfterOrdinal(int at) => IsGlued(at) && OrdinalEndings.Contains(tokens[at]) ? at + 1 : at;

        public int Skip(int at, char one, char other)
        {
            while (at < tokens.Length && (tokens[at].IsMark(one) || tokens[at].IsMark(other)))
                at++;
            return at;
        }

        public bool AreNumbers(int at, out char separator)
        {
            separator = at + 1 < tokens.Length ? tokens[at + 1].First : '\0';
            if (separator is not ('/' or '.' or '-') || at + 4 >= tokens.Length || tokens[at + 3].First != separator)
                return false;
            for (var i = at + 1; i < at + 5; i++)
            {
                if (tokens[i].SpaceBefore)
                    return false;
            }

            return Number(at + 2) >= 0 && tokens[at + 2].Length <= 2 && Number(at + 4) >= 0;
        }

        public TextSpan SpanOf(int first, int end) => TextSpan.Between(tokens[first].Start, tokens[end - 1].End);
    }
}
