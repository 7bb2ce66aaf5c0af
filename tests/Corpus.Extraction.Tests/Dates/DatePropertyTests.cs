using System.Globalization;
using System.Text.RegularExpressions;
using Corpus.Extraction.Articles;
using Corpus.Extraction.Dates;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Texts;
using FsCheck;
using FsCheck.Fluent;

namespace Corpus.Extraction.Tests.Dates;

/// <summary>What holds for the expressions and events of any text whatever.</summary>
public class DatePropertyTests
{
    private static readonly string[] Pieces =
    [
        "the ", "a ", "last ", "next ", "this ", "same ", "early ", "end of ", "of ", "in ", "on ", "until ", "more than ", "ago ", "later ", "and ", "to ", "- ", "-", ", ", ". ", "’", "'", "s ",
        "May ", "March ", "June ", "Sept. ", "Monday ", "Fri. ", "spring ", "week ", "year ", "years ", "quarter ", "half ", "century ", "decade ", "day ", "morning ", "night ", "Easter ", "now ", "daily ",
        "0", "1", "7", "12", "13", "30", "31", "45", "99", "98", "1900", "1998", "2025", "0000", "99999", "4000000000", "5.5", "1,000", "st ", "th ", "/", ":", "$", "%", " ", "\n", "p.m. ", "BC ", "two ", "hundred ",
        "twenty", " and a half ", "hours ", "decades ", "twice ", "ended ", "for ", "first ", "second ", "few ", "he said ", "will ", "which ", "when ", "“", "”", "\uD800",
    ];

    private static readonly CalendarDate?[] Days = [null, CalendarDate.Of(2025, 6, 12), CalendarDate.Of(1, 1, 1), CalendarDate.Of(9999, 12, 31), CalendarDate.Of(2024, 2, 29)];

    [Fact]
    public void Expressions_and_events_stand_in_the_text_in_order() =>
        Holds((text, model) =>
        {
            var end = 0;
            foreach (var expression in model.Expressions)
            {
                if (expression.Span.Start < end || expression.Span.Length == 0 || expression.Span.End > text.Length || expression.Value.Length == 0)
                    return false;
                end = expression.Span.End;
            }

            return model.Events.All(e => e.Sentence.Contains(e.Clause) && e.Clause.Length > 0 && e.Expression >= 0 && e.Expression < model.Expressions.Count);
        });

    [Fact]
    public void An_interval_ends_no_earlier_than_it_begins() =>
        Holds((_, model) => model.Expressions.All(e => e.Interval is not { } days || days.First.CompareTo(days.Last) <= 0));

    /// <summary>Units fall, and none stands twice: no "P10Y5Y".</summary>
    private static readonly Regex Value = new(
        "^(PRESENT_REF|PAST_REF|FUTURE_REF"
        + "|P(?=.)(#Y)?(#Q)?(#M)?(#W)?(#D)?(T(?=.)(#H)?(#M)?(#S)?)?".Replace("#", @"(\d+(\.\d+)?|X)", StringComparison.Ordinal)
        + @"|(BC)?(\d{2,3}|XX|XXX)"
        + @"|(BC)?(\d{4}|XXXX)(-(\d\d|XX)(-(\d\d|XX))?|-W(\d\d|XX)(-\d|-WE)?|-(SP|SU|FA|WI)|-[QH][1-4X])?(T(\d\d:\d\d|MO|MI|AF|EV|NI|DT|XX))?)$");

    [Fact]
    public void A_value_is_one_of_TimeML() => Holds((_, model) => model.Expressions.All(e => Value.IsMatch(e.Value)));

    [Theory]
    [InlineData("On February 30, 2025, nothing happened.")]
    [InlineData("Filed on 2025-13-01 and on 13/13/2025.")]
    [InlineData("The 45th of May, 2025 never came.")]
    [InlineData("In the year 0 and on June 5, 0000.")]
    public void Days_that_the_calendar_has_not_are_not_invented(string text) =>
        Assert.DoesNotContain(Find(text, CalendarDate.Of(2025, 6, 12)), e => e.Interval is { Precision: Precision.Day });

    /// <summary>Texts that are all of a kind.</summary>
    [Theory]
    [InlineData("May 5, 1998 ")]
    [InlineData("May and ")]
    [InlineData("the end of ")]
    [InlineData("early ")]
    [InlineData("the ")]
    [InlineData("a ")]
    [InlineData("1998-")]
    [InlineData("1998 ")]
    [InlineData("98765432109876543210")]
    [InlineData("Monday, ")]
    [InlineData("two days after ")]
    [InlineData("a year ago ")]
    [InlineData("for Monday ")]
    [InlineData("two hours and ")]
    [InlineData("from 3 to 5 March ")]
    [InlineData("the quarter ended May 5 ")]
    [InlineData("to sell it in May ")]
    [InlineData("Easter ")]
    [InlineData("twenty-")]
    [InlineData("hundred ")]
    [InlineData("Monday which ")]
    [InlineData("said Monday ")]
    [InlineData("and ")]
    public void A_long_text_costs_no_more_than_its_length(string piece) =>
        Hostile.StaysLinear(piece, text => Extract(text, CalendarDate.Of(2025, 6, 12)));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void No_culture_changes_what_is_found(string culture)
    {
        const string Text = "In MID-APRIL, on Friday, 13 June 2025, İt rose; 2 1/2 YEARS later, in the ’90s, WINTER 1998, it fell. He said so at 10:35 P.M. I will come THIS SPRING, or in 480 BC.";
        var expected = Extract(Text, CalendarDate.Of(2025, 6, 12));
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
            var found = Extract(Text, CalendarDate.Of(2025, 6, 12));
            Assert.Equal(expected, found);
            Assert.Equal(expected.Events.Select(e => Edtf.Write(e.When)), found.Events.Select(e => Edtf.Write(e.When)));
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    private static void Holds(Func<string, ArticleModel, bool> law) =>
        Check.One(Laws.Tests(2000), Prop.ForAll(
            Gen.Elements(Pieces).ArrayOf().Select(string.Concat).ToArbitrary(),
            Gen.Elements(Days).ToArbitrary(),
            (raw, day) => Decoder.Decode(raw).Text is not { } text || law(text, Extract(text, day))));

    private static ArticleModel Extract(string text, CalendarDate? published) => Extractor.Extract(new ArticleSource(text, null, published, default));

    private static TemporalExpression[] Find(string text, CalendarDate? published) => ExpressionFinder.Find(Document.Read(text), published, []);
}
