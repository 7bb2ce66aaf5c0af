using Corpus.Generator.Dates;
using Corpus.Generator.Diagnostics;

namespace Corpus.Generator.Tests.Dates;

/// <summary>What expressions mean in their sentences and in their story.</summary>
public class ReadingTests
{
    /// <summary>Published on Thursday, 2025-06-12.</summary>
    [Theory]
    // The tense of the clause tells which Monday, which November.
    [InlineData("They met [Monday = 2025-06-09].")]
    [InlineData("They will meet [Monday = 2025-06-16].")]
    [InlineData("On [Monday = 2025-06-16], they will meet.")]
    [InlineData("The talks are due on [Monday = 2025-06-16].")]
    [InlineData("The talks had been due on [Monday = 2025-06-09].")]
    [InlineData("The vote is [Tuesday = 2025-06-17].")]
    [InlineData("He is accused of stealing it [Tuesday = 2025-06-10].")]
    [InlineData("Voting begins [Tuesday = 2025-06-17].")]
    [InlineData("It fell in [May = 2025-05], and in [July = 2025-07] it will rise.")]
    [InlineData("The shop is to open [Monday = 2025-06-16].")]
    [InlineData("The shop stays shut until [Monday = 2025-06-16].")]
    [InlineData("They would look into [Monday = 2025-06-09]’s ruling.")]
    [InlineData("Prices rose in [November = 2024-11].")]
    [InlineData("The fair will open in [November = 2025-11].")]
    [InlineData("The fair, slated for [November = 2025-11], costs a lot.")]
    [InlineData("He was last seen on [Nov. 3 = 2024-11-03].")]
    [InlineData("The case is heard in [July = 2025-07].")]
    [InlineData("Until [Tuesday = 2025-06-10], nobody had seen it.")]
    [InlineData("They agreed [Monday = 2025-06-09] to sell it.")]
    [InlineData("They agreed to sell it [Monday = 2025-06-16].")]
    [InlineData("It is near the high set on [Nov. 6 = 2024-11-06].")]
    [InlineData("They vowed [Friday = 2025-06-06] to stay.")]
    [InlineData("The court meets [Monday = 2025-06-16].")]
    [InlineData("She was named head of the bank, effective [Sept. 15 = 2025-09-15].")]
    [InlineData("They declared a dividend, payable [Oct. 1 = 2025-10-01] to holders.")]
    [InlineData("Prices will rise under the proposed law in [August = 2025-08].")]
    // Plurals, deadlines, what is set for a day, and infinitives look ahead.
    [InlineData("Reyes and Ortiz meet separately [Monday = 2025-06-16].")]
    [InlineData("Voters go to the polls on [Sunday = 2025-06-15].")]
    [InlineData("The team plays its last game [Saturday = 2025-06-14].")]
    [InlineData("The law takes effect in [January = 2026-01].")]
    [InlineData("A decision is expected by [Wednesday = 2025-06-18].")]
    [InlineData("If it is not signed by [Monday = 2025-06-16], they will sue.")]
    [InlineData("By [Wednesday = 2025-06-11] thirty had answered.")]
    [InlineData("They plan a rally for [Saturday = 2025-06-14].")]
    [InlineData("They planned a rally on [Saturday = 2025-06-14].")]
    [InlineData("He called a strike for [Monday = 2025-06-16].")]
    [InlineData("A march called for [Wednesday = 2025-06-11] was banned.")]
    [InlineData("They agreed in [January = 2025-01] to sell it in [November = 2025-11].")]
    [InlineData("Officials expect the road to reopen [Saturday = 2025-06-14].")]
    [InlineData("They asked him to leave by [Monday = 2025-06-16].")]
    [InlineData("It announced an agreement to buy the mill in [November = 2025-11].")]
    [InlineData("The sum will be paid on a still unspecified day in [November = 2025-11].")]
    [InlineData("[Monday = 2025-06-16] marks the end of the war.")]
    [InlineData("They meet [Monday = 2025-06-16] to talk.")]
    [InlineData("The boss meets [Monday = 2025-06-16].")]
    [InlineData("The talks were set for [Monday = 2025-06-16].")]
    [InlineData("The match, staged [Monday = 2025-06-09], was dull.")]
    [InlineData("He was to open it [Monday = 2025-06-16].")]
    [InlineData("They were to open it [Monday = 2025-06-16].")]
    [InlineData("He said nothing; [Monday = 2025-06-16] it will rain.")]
    [InlineData("He slept, and [Monday = 2025-06-16] it will rain.")]
    [InlineData("The freed man will sing [Monday = 2025-06-16].")]
    [InlineData("He is often seen [Monday = 2025-06-09].")]
    [InlineData("It is to be published [Monday = 2025-06-16].")]
    [InlineData("It will be published [Monday = 2025-06-16].")]
    [InlineData("It was published [Monday = 2025-06-09].")]
    [InlineData("A still unspecified day in [November = 2025-11] is meant.")]
    [InlineData("Reyes and Mayor Ortiz meet [Monday = 2025-06-16].")]
    [InlineData("He called a strike for [Monday = 2025-06-09], which was called off.")]
    [InlineData("The resolved case was heard [Monday = 2025-06-09].")]
    [InlineData("By [Monday = 2025-06-09] they had left.")]
    [InlineData("By [Monday = 2025-06-16] they will leave.")]
    [InlineData("Since [Monday = 2025-06-09] it has rained.")]
    [InlineData("It begins the [Monday = 2025-06-09] run.")]
    // Present forms that are nouns, and verbs that tell of the past.
    [InlineData("After visits to the valley they left on [Monday = 2025-06-09].")]
    [InlineData("The start of the race was seen [Monday = 2025-06-09].")]
    [InlineData("They said the plays ended [Monday = 2025-06-09].")]
    // Which quarter is reported on.
    [InlineData("In [the first quarter = 2025-Q1] it grew. After a flat [fourth quarter = 2024-Q4], sales rose from [the year-earlier period = 2024-Q1].")]
    [InlineData("It lost five in [the fourth quarter = 2024-Q4]. It will lose more in [the second quarter = 2025-Q2]. [The latest quarter = 2024-Q4] was bad.")]
    [InlineData("Profit rose in [the first quarter = 2025-Q1]. It runs 13 mines, up from seven [a year ago = 2024].")]
    [InlineData("Profit rose in [the first quarter = 2025-Q1]. It earned $5 million, up from $3 million [a year ago = 2024-Q1].")]
    [InlineData("In its [fiscal third quarter = 2024-Q3] it grew. For [the quarter = 2025-Q1] ended [March 31 = 2025-03-31] it earned nine.")]
    // Companies compare a quarter with a quarter, and several months with a year.
    [InlineData("In [the first quarter = 2025-Q1] it lost less than [a year earlier = 2024-Q1].")]
    [InlineData("In [the third quarter = 2024-Q3] it lost nine; in [the first nine months = P9M] it lost ten, against two in [the 2023 period = 2023]. The [year-ago = 2023] figure was low.")]
    // The story goes on from where it was.
    [InlineData("It began on [May 5 = 2025-05-05]. [Three days later = 2025-05-08] it ended.")]
    [InlineData("It began on [May 5 = 2025-05-05]. [That evening = 2025-05-05TEV] it rained.")]
    [InlineData("In [1980 = 1980] he came. [Two years earlier = 1978] his son was born.")]
    [InlineData("He left [the same day = 2025-06-12].")]
    [InlineData("In [2003 = 2003] he fell. [The next year = 2004] she left. It will grow over [the next year = 2026].")]
    [InlineData("In [2003 = 2003] he fell ill. [Two months later = 2003-XX] he died.")]
    [InlineData("It burst at [8 a.m. on Tuesday = 2025-06-10T08:00]. By [noon = 2025-06-10T12:00] they had come.")]
    [InlineData("He had been shot [two days earlier = 2025-06-10].")]
    // Amounts: with a point, a half, a hyphen, in words.
    [InlineData("It took [2.5 hours = PT2.5H] and [1,500 days = P1500D].")]
    [InlineData("It took [5 1/2 years = P5Y6M].")]
    [InlineData("It took [two and a half seconds = PT2.5S], a quarter and a half, and [half a decade = P5Y].")]
    [InlineData("It took [half a day = PT12H], then [half a year = P6M], then [half a month = P15D], then [half a minute = PT30S], then [half a century = P50Y].")]
    [InlineData("It lasted [a day and a half = P1DT12H].")]
    [InlineData("It took a [90-second = PT90S] delay and [30 seconds = PT30S].")]
    [InlineData("It took [two decades and a half = P25Y].")]
    [InlineData("It took [a thousand years = P1000Y].")]
    [InlineData("It took [weeks or months = PXW].")]
    [InlineData("It took [weeks = PXW] or.")]
    [InlineData("It took [two or three years = P2Y].")]
    [InlineData("It took a few")]
    [InlineData("It took [five long years = P5Y]")]
    [InlineData("It took [three quarters = P3Q]")]
    [InlineData("It took a [five-year = P5Y] plan.")]
    // Days without their month, months and years without more.
    [InlineData("He left on [the 30th = 2025-05-30].")]
    [InlineData("He left on [the 5th = 2025-06-05].")]
    [InlineData("He will leave on [the 30th = 2025-06-30].")]
    [InlineData("He came on [May 5 = 2025-05-05]. In [March = 2025-03] he slept. It ended on [the 15th = 2025-05-15].")]
    [InlineData("He was shot [last June = 2024-06].")]
    [InlineData("It opens [next June = 2026-06].")]
    [InlineData("It opens [next May = 2026-05].")]
    [InlineData("In [’99 = 1999] it rained, in [’45 = 2045] it snowed and in [’46 = 1946] too.")]
    [InlineData("He came on [13.5.1998 = 1998-05-13] and on 5.13.1998.")]
    [InlineData("He came on [5.6.1998 = 1998-06-05] and on [5/6/1998 = 1998-05-06].")]
    [InlineData("He came on [1/2/49 = 2049-01-02] and on [1/2/50 = 1950-01-02].")]
    [InlineData("He came on [12/31/99 = 1999-12-31], on 0999-01-01 and on [1000-01-01 = 1000-01-01].")]
    [InlineData("He came in [nineteen eighty-five = 1985] and left in [two thousand five = 2005].")]
    [InlineData("It seated twenty-one people for [twenty days = P20D].")]
    [InlineData("In [the nineteen-nineties = 199], in [the 1990’s = 199], in [the ’90s = 199], in the 100s and [the 1000s = 10].")]
    [InlineData("He came in [480 BC = BC0480] and in [476 AD = 0476].")]
    [InlineData("It was his twenty-first day on [the twenty-first of May = 2025-05-21].")]
    [InlineData("They met on [Sun, May 4 = 2025-05-04].")]
    [InlineData("The sun May set.")]
    // Times of day.
    [InlineData("It began at 2400 GMT and at [2300 GMT = 2025-06-12T23:00] (1800 EST).")]
    [InlineData("It began at [10:35:20 = 2025-06-12T10:35] and at [10:35h = 2025-06-12T10:35].")]
    [InlineData("It began at 10:61 and at [24:00 = 2025-06-12T24:00].")]
    [InlineData("It began at [12 a.m. = 2025-06-12T00:00] and ended at [12 p.m. = 2025-06-12T12:00]")]
    [InlineData("It began at [seven o’clock = 2025-06-12T07:00] and at [4 in the morning = 2025-06-12T04:00].")]
    // Quarters.
    [InlineData("It fell in [the last quarter = 2025-Q1]; it lost less than in [the year-earlier quarter = 2024-Q1].")]
    [InlineData("In [the third quarter of fiscal 2020 = 2020-Q3] it grew.")]
    [InlineData("It lost in [the quarter = 2024-Q2] ended [June 30, 2024 = 2024-06-30].")]
    [InlineData("It lost in [the half = 2024-H1] ended [June 30, 2024 = 2024-06-30].")]
    [InlineData("Profit fell in [the first half = 2025-H1] and in [the second quarter of last year = 2024-Q2].")]
    [InlineData("In [Q3 2012 = 2012-Q3], Q5 2012, [H2 2013 = 2013-H2] and H3 2013 it grew.")]
    // What looks like a date and is none.
    [InlineData("The month before it rained, he left.")]
    [InlineData("You may march on. A second man sat in the sun and ate a date.")]
    [InlineData("Flight 1990 cost $1,990 and sank 2000 feet.")]
    [InlineData("The ball at 5.30 was 12/15 full, No. 1998 of 2,000.")]
    public void Reads(string marked) => Assert.Equal(marked, Read(marked, CalendarDate.Of(2025, 6, 12)).Marked);

    /// <summary>Without a day of publication the story itself is the anchor.</summary>
    [Theory]
    [InlineData("On [1 September 1939 = 1939-09-01] it began. On [17 September = 1939-09-17] they crossed the river.")]
    [InlineData("In [December 1941 = 1941-12] they landed. In [January = 1942-01] they left.")]
    [InlineData("On [28 December 1941 = 1941-12-28] they landed. [A week later = 1942-W01] they left. [The next day = 1941-12-29] it snowed.")]
    [InlineData("In [1789 = 1789] he wrote it; [the following year = 1790] he burnt it.")]
    [InlineData("They took it in [August = 1914-08] and [September 1914 = 1914-09].")]
    public void Reads_a_story(string marked)
    {
        var (text, findings) = Read(marked, null);
        Assert.Equal(marked, text);
        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("They met on [Monday = XXXX-WXX-1].", "Monday")]
    [InlineData("It fell in [June = XXXX-06].", "June")]
    [InlineData("It fell on [June 5 = XXXX-06-05].", "June 5")]
    [InlineData("It fell [last year = XXXX].", "last year")]
    [InlineData("It fell [yesterday = XXXX-XX-XX].", "yesterday")]
    public void What_nothing_anchors_stays_open_with_a_finding(string marked, string expression)
    {
        var (text, findings) = Read(marked, null);
        Assert.Equal(marked, text);
        var finding = Assert.Single(findings);
        Assert.Equal((Rules.UnresolvedDate, expression), (finding.Rule, finding.Detail));
    }

    /// <summary>"earlier this month" runs to the day of writing; "earlier in the week" stops before the day the story is at.</summary>
    [Theory]
    [InlineData("2025-06-12", "A survey was held earlier this month.", "2025-06-01/2025-06-12")]
    [InlineData("2025-11-01", "He spoke of it earlier in the week.", "2025-10-27/2025-10-31")]
    [InlineData("2025-06-09", "He spoke of it earlier in the week.", "2025-06-09/2025-06-09")]
    [InlineData("2025-06-12", "It opens later this year.", "2025-06-12/2025-12-31")]
    [InlineData("2025-06-12", "It opened around 1985.", "1985~")]
    [InlineData("2025-06-12", "It opened in the summer of 1985.", "1985-06-01/1985-08-31")]
    [InlineData("2025-06-12", "It opened in the 1980s.", "198X")]
    [InlineData("2025-06-12", "It takes three days.", null)]
    [InlineData("2025-06-12", "It opened recently.", null)]
    [InlineData("2025-06-12", "It opens every Monday.", null)]
    public void Has_days(string published, string text, string? edtf)
    {
        var found = ExpressionFinder.Find(Document.Read(text), CalendarDate.Parse(published), []);
        Assert.Equal(edtf, Assert.Single(found).Interval is { } days ? Edtf.Write(days) : null);
    }

    private static (string Marked, List<Finding> Findings) Read(string marked, CalendarDate? published)
    {
        var findings = new List<Finding>();
        var text = Marked.Text(marked);
        return (Marked.Write(text, ExpressionFinder.Find(Document.Read(text), published, findings)), findings);
    }
}
