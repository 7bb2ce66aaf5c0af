using Corpus.Extraction.Dates;
using Corpus.Extraction.Lexicons;

namespace Corpus.Extraction.Tests.Dates;

/// <summary>A value of a word list that means nothing is reported with its file and line when the list is loaded.</summary>
public class WordListTests
{
    [Theory]
    [InlineData("Futrue", "Dates/words.txt(3): 'Futrue' is not a value of this list")]
    [InlineData("", "Dates/words.txt(3): '' is not a value of this list")]
    [InlineData("7", "Dates/words.txt(3): '7' is not a value of this list")]
    [InlineData("future", "Dates/words.txt(3): 'future' is not a value of this list")]
    public void An_unknown_tense_cue_is_refused(string value, string message) =>
        Assert.Equal(message, Refusal(WordValues.Member<TenseCue>, ("was", "Past"), ("will", value)));

    [Fact]
    public void Two_values_of_one_entry_are_refused() =>
        Assert.Equal(
            "Dates/words.txt(4): \"Was\" has the value \"Future\" here and \"Past\" on an earlier line; keep one of them",
            Refusal(WordValues.Member<TenseCue>, ("was", "Past"), ("was", "Past"), ("Was", "Future"))
        );

    [Theory]
    [InlineData("12 25", 2025, "2025-12-25")]
    [InlineData("11 4 4", 2024, "2024-11-28")]
    [InlineData("5 1 -1", 2025, "2025-05-26")]
    [InlineData("11 1 1 1", 2024, "2024-11-05")]
    [InlineData("easter -2", 2025, "2025-04-18")]
    [InlineData("2 29", 2025, "")]
    [InlineData("easter 0", 10000, "")]
    public void A_holiday_is_a_day_of_each_year(string rule, int year, string day) =>
        Assert.Equal(day, $"{HolidayDate.Parse(rule)!.Value.In(year)}");

    [Theory]
    [InlineData("")]
    [InlineData("13 1")]
    [InlineData("12 32")]
    [InlineData("11 8 1")]
    [InlineData("11 1 6")]
    [InlineData("11 4 4 4 4")]
    [InlineData("easter")]
    [InlineData("easter x")]
    public void What_is_not_a_holiday_is_refused(string rule) => Assert.Null(HolidayDate.Parse(rule));

    [Theory]
    [InlineData("D", 1, TimeUnit.Day)]
    [InlineData("10Y", 10, TimeUnit.Year)]
    [InlineData("m", 1, TimeUnit.Minute)]
    [InlineData("M", 1, TimeUnit.Month)]
    internal void A_unit_has_a_size(string code, int size, TimeUnit unit) => Assert.Equal(new NamedUnit(size, unit), NamedUnit.Parse(code));

    [Theory]
    [InlineData("")]
    [InlineData("X")]
    [InlineData("0Y")]
    [InlineData("Y10")]
    [InlineData("-1D")]
    public void What_is_not_a_unit_is_refused(string code) => Assert.Null(NamedUnit.Parse(code));

    [Theory]
    [InlineData("5", 5, false)]
    [InlineData("9 short", 9, true)]
    internal void A_month_can_be_short(string value, int number, bool isShort) =>
        Assert.Equal(new CalendarName(number, isShort), WordValues.Name(value));

    private static string Refusal<T>(Func<string, T?> parse, params (string Entry, string Value)[] entries)
        where T : struct =>
        Assert
            .Throws<FormatException>(() =>
                new WordList<T>(
                    English.Read("Dates/words", entries.Select((entry, i) => new LexiconEntry(entry.Entry, entry.Value, i + 2))),
                    parse
                )
            )
            .Message;
}
