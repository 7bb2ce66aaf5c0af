using Corpus.Extraction.Dates;

namespace Corpus.Extraction.Tests.Dates;

public class AmountTests
{
    private static readonly NamedUnit Decade = new(10, TimeUnit.Year);
    private static readonly NamedUnit Year = new(1, TimeUnit.Year);
    private static readonly NamedUnit Day = new(1, TimeUnit.Day);
    private static readonly NamedUnit Hour = new(1, TimeUnit.Hour);
    private static readonly NamedUnit Second = new(1, TimeUnit.Second);

    public static TheoryData<string, string> Values =>
        new()
        {
            { Amount.Of(3, Day).ToTimex(), "P3D" },
            { Amount.Of(3, Decade).ToTimex(), "P30Y" },
            { Amount.Of(null, Decade).ToTimex(), "PXDE" },
            { Amount.Of(2.5m, Year).ToTimex(), "P2.5Y" },
            { Amount.WithHalf(2, Year).ToTimex(), "P2Y6M" },
            { Amount.WithHalf(2, Decade).ToTimex(), "P25Y" },
            { Amount.WithHalf(2, Day).ToTimex(), "P2DT12H" },
            { Amount.WithHalf(2, Hour).ToTimex(), "PT2H30M" },
            { Amount.WithHalf(2, Second).ToTimex(), "PT2.5S" },
            { Amount.HalfOf(Hour).ToTimex(), "PT30M" },
            { Amount.HalfOf(Decade).ToTimex(), "P5Y" },
            { Amount.HalfOf(Second).ToTimex(), "PT0.5S" },
        };

    [Theory]
    [MemberData(nameof(Values))]
    public void An_amount_has_a_TIMEX3_value(string value, string expected) => Assert.Equal(expected, value);

    [Theory]
    [InlineData("Y", "M", "P2Y3M")]
    [InlineData("D", "h", "P2DT3H")]
    [InlineData("h", "m", "PT2H3M")]
    [InlineData("M", "Y", null)]
    [InlineData("Y", "Y", null)]
    [InlineData("W", "h", null)]
    [InlineData("Y", "Q", null)]
    public void A_sum_is_a_larger_and_a_smaller_unit(string larger, string smaller, string? expected) =>
        Assert.Equal(
            expected,
            Amount.Sum(Amount.Of(2, NamedUnit.Parse(larger)!.Value), Amount.Of(3, NamedUnit.Parse(smaller)!.Value))?.ToTimex()
        );

    [Fact]
    public void A_sum_needs_numbers_and_single_units()
    {
        Assert.Null(Amount.Sum(Amount.Of(null, Year), Amount.Of(3, Day)));
        Assert.Null(Amount.Sum(Amount.Of(2, Year), Amount.Of(null, Day)));
        Assert.Null(Amount.Sum(Amount.WithHalf(2, Year), Amount.Of(3, Day)));
    }
}
