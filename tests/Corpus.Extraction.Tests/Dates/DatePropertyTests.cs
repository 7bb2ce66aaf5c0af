using System.Globalization;
using System.Text.RegularExpressions;
using Corpus.Extraction.Articles;
using Corpus.Extraction.Catalog;
using Corpus.Extraction.Dates;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Texts;
using FsCheck;
using FsCheck.Fluent;

namespace Corpus.Extraction.Tests.Dates;

/// <summary>What holds for the expressions and events of any text whatever.</summary>
public class DatePropertyTests
{
    internal static readonly string[] Pieces =
    [
        "the ",
        "a ",
        "last ",
        "next ",
        "this ",
        "same ",
        "early ",
        "end of ",
        "of ",
        "in ",
        "on ",
        "until ",
        "more than ",
        "ago ",
        "later ",
        "and ",
        "to ",
        "- ",
        "-",
        ", ",
        ". ",
        "’",
        "'",
        "s ",
        "May ",
        "March ",
        "June ",
        "Sept. ",
        "Monday ",
        "Fri. ",
        "spring ",
        "week ",
        "year ",
        "years ",
        "quarter ",
        "half ",
        "century ",
        "decade ",
        "day ",
        "morning ",
        "night ",
        "Easter ",
        "now ",
        "daily ",
        "0",
        "1",
        "7",
        "12",
        "13",
        "30",
        "31",
        "45",
        "99",
        "98",
        "1900",
        "1998",
        "2025",
        "0000",
        "99999",
        "4000000000",
        "5.5",
        "1,000",
        "st ",
        "th ",
        "/",
        ":",
        "$",
        "%",
        " ",
        "\n",
        "p.m. ",
        "BC ",
        "two ",
        "hundred ",
        "twenty",
        " and a half ",
        "hours ",
        "decades ",
        "twice ",
        "ended ",
        "for ",
        "first ",
        "second ",
        "few ",
        "he said ",
        "will ",
        "which ",
        "when ",
        "“",
        "”",
        "\uD800",
    ];

    private static readonly CalendarDate?[] Days =
    [
        null,
        CalendarDate.Of(2025, 6, 12),
        CalendarDate.Of(1, 1, 1),
        CalendarDate.Of(9999, 12, 31),
        CalendarDate.Of(2024, 2, 29),
    ];

    [Fact]
    public void Expressions_and_events_stand_in_the_text_in_order() =>
        Holds(
            (text, model) =>
            {
                var end = 0;
                foreach (var expression in model.Expressions)
                {
                    if (
                        expression.Span.Start < end
                        || expression.Span.Length == 0
                        || expression.Span.End > text.Length
                        || expression.Value.Length == 0
                    )
                        return false;
                    end = expression.Span.End;
                }

                return model.Events.All(e =>
                    e.Sentence.Contains(e.Clause) && e.Clause.Length > 0 && e.Expression >= 0 && e.Expression < model.Expressions.Count
                );
            }
        );

    [Fact]
    public void An_interval_ends_no_earlier_than_it_begins() =>
        Holds((_, model) => model.Expressions.All(e => e.When is not { } days || days.Start.CompareTo(days.End) <= 0));

    /// <summary>Units fall, and none stands twice: no "P10Y5Y".</summary>
    private static readonly Regex Value = new(
        "^(PRESENT_REF|PAST_REF|FUTURE_REF|PXDE|PXCE"
            + "|P(?=.)(#Y)?(#Q)?(#M)?(#W)?(#D)?(T(?=.)(#H)?(#M)?(#S)?)?".Replace("#", @"(\d+(\.\d+)?|X)", StringComparison.Ordinal)
            + @"|(BC)?(\d{2,3}|XX|XXX)"
            + @"|(BC)?(\d{4}|XXXX)(-(\d\d|XX)(-(\d\d|XX))?|-W(\d\d|XX)(-\d|-WE)?|-(SP|SU|FA|WI)|-[QH][1-4X])?(T(\d\d:\d\d|MO|MI|AF|EV|NI|DT|XX))?)$"
    );

    private static readonly Regex WrittenDays = new(@"^(\d{3}X|\d\dXX|\d{4}(-\d\d(-\d\d)?)?)~?(/\d{4}-\d\d-\d\d~?)?$");

    private static readonly string[] Counts =
    [
        "0",
        "1",
        "9",
        "99",
        "100",
        "999",
        "1000",
        "9999",
        "10,000",
        "99,999",
        "999,999",
        "2147483",
        "9,999,999",
        "21474836",
        "12345678",
        "99,999,999",
        "99999999",
        "214748364",
        "999999999",
        "2147483647",
        "2147483648",
        "9999999999",
        "999,999,999,999",
        "0.5",
        "9.9",
        "99999.9",
        "9999999.9",
        "9,999,999 1/2",
        "a hundred thousand",
        "nine hundred ninety-nine thousand",
        "twelve dozen thousand",
        "half a",
        "several",
    ];

    private static readonly string[] Units =
    [
        "second",
        "seconds",
        "minutes",
        "hours",
        "day",
        "days",
        "fortnight",
        "fortnights",
        "week",
        "weeks",
        "month",
        "months",
        "quarter",
        "quarters",
        "year",
        "years",
        "decade",
        "decades",
        "century",
        "centuries",
        "millennium",
        "millennia",
    ];

    // # is the count, @ the unit.
    private static readonly string[] Forms =
    [
        "It began # @ ago.",
        "It began # and a half @ ago.",
        "It began # @ and a half ago.",
        "It began # @ or so ago.",
        "It began # @ and # @ ago.",
        "It began # @ ago today.",
        "It opens # @ from now.",
        "It opens in # @’ time.",
        "On May 5, 1998 he came; # @ earlier she left.",
        "On May 5, 1998 he came; # @ later she left.",
        "In 480 BC he came; # @ later she left.",
        "In the 1990s he came; # @ later she left.",
        "She left # @ after May 5, 1998.",
        "She left # @ before May 5, 1998.",
        "She left # @ after the 1990s.",
        "She left # @ before 480 BC.",
        "It lasted # @.",
        "It lasted # and a half @.",
        "It lasted # @ and # @.",
        "It lasted more than # @.",
        "It fell in the past # @.",
        "It fell in the first # @.",
        "He runs every # @.",
        "He runs # times a @.",
        "A #-@-old plan.",
        "A #-@ plan.",
        "It was in the #th @.",
        "It was in the #s.",
        "It was in the year #.",
        "It was in # BC.",
        "It was on May #, #.",
        "It was in May #.",
        "It was on #/#/#.",
        "It was in Q# #.",
        "It was in the # @ ended May 5.",
        "It was at #:#.",
        "It was at # p.m.",
        "It was in fiscal #.",
    ];

    /// <summary>A figure of the text may be as large as it likes: what is reckoned from it is a value and days of the calendar, or is not resolved.</summary>
    [Fact]
    public void No_figure_is_too_large_to_be_read() =>
        Assert.Empty(
            (
                from form in Forms
                from count in Counts
                from unit in form.Contains('@', StringComparison.Ordinal) ? Units : [""]
                from published in new[] { CalendarDate.Of(2025, 6, 12), CalendarDate.Of(9999, 12, 31), null }
                let text = form.Replace("#", count, StringComparison.Ordinal).Replace("@", unit, StringComparison.Ordinal)
                from found in Find(text, published)
                where
                    !Value.IsMatch(found.Value)
                    || found.When is { } days && (days.Start.CompareTo(days.End) > 0 || !WrittenDays.IsMatch(days.ToString()))
                select $"{text} ({published}): {found.Value} {found.When}"
            ).Take(40)
        );

    [Theory]
    [InlineData("It lasted 9,999,999 millennia.", "P9999999000Y")]
    [InlineData("It lasted 99999999 centuries.", "P9999999900Y")]
    [InlineData("It lasted 12345678 decades.", "P123456780Y")]
    [InlineData("It lasted 999999999 fortnights.", "P1999999998W")]
    [InlineData("It began 12345678 years ago.", "XXXX")]
    [InlineData("It began 9,999,999 millennia ago.", "XXXX")]
    [InlineData("It opens 999999999 weeks from now.", "XXXX-WXX")]
    public void What_a_large_figure_means(string text, string value) =>
        Assert.Equal(value, Assert.Single(Find(text, CalendarDate.Of(2025, 6, 12))).Value);

    [Fact]
    public void A_value_is_one_of_TimeML() => Holds((_, model) => model.Expressions.All(e => Value.IsMatch(e.Value)));

    [Theory]
    [InlineData("On February 30, 2025, nothing happened.")]
    [InlineData("Filed on 2025-13-01 and on 13/13/2025.")]
    [InlineData("The 45th of May, 2025 never came.")]
    [InlineData("In the year 0 and on June 5, 0000.")]
    public void Days_that_the_calendar_has_not_are_not_invented(string text) =>
        Assert.DoesNotContain(Find(text, CalendarDate.Of(2025, 6, 12)), e => e.When is { Precision: DatePrecision.Day });

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
        const string Text =
            "In MID-APRIL, on Friday, 13 June 2025, İt rose; 2 1/2 YEARS later, in the ’90s, WINTER 1998, it fell. He said so at 10:35 P.M. I will come THIS SPRING, or in 480 BC.";
        var expected = Extract(Text, CalendarDate.Of(2025, 6, 12));
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
            var found = Extract(Text, CalendarDate.Of(2025, 6, 12));
            Assert.Equal(expected, found);
            Assert.Equal(expected.Events.Select(e => e.When.ToString()), found.Events.Select(e => e.When.ToString()));
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    private static void Holds(Func<string, ArticleModel, bool> law) =>
        Check.One(
            PropertyTests.Config(2000),
            Prop.ForAll(Gen.Elements(Pieces).ArrayOf().Select(string.Concat).ToArbitrary(), Gen.Elements(Days).ToArbitrary(), (raw, day) =>
                Decoder.Decode(raw).Text is not { } text || law(text, Extract(text, day))
            )
        );

    private static ArticleModel Extract(string text, CalendarDate? published) =>
        Extractor.Extract(new ArticleSource(text, null, published, default));

    private static TemporalExpression[] Find(string text, CalendarDate? published) =>
        ExpressionFinder.Find(Document.Read(text), published, []);
}
