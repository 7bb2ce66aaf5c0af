using System.Globalization;

namespace Corpus.Extraction.Dates;

/// <summary>The units that TimeML counts time in, the longest first.</summary>
internal enum TimeUnit
{
    Year,
    Quarter,
    Month,
    Week,
    Day,
    Hour,
    Minute,
    Second,
}

/// <summary>A unit as a text names it: a decade is ten years.</summary>
internal readonly record struct NamedUnit(int Size, TimeUnit Unit)
{
    public bool IsClock => Unit >= TimeUnit.Hour;

    /// <summary>A unit as the word lists write it: <c>Y</c>, <c>10Y</c>, <c>2W</c>; hours, minutes and seconds are small letters. Null for anything else.</summary>
    public static NamedUnit? Parse(string text)
    {
        var unit = text.Length == 0 ? -1 : Amount.Codes.IndexOf(text[text.Length - 1]);
        if (unit < 0)
            return null;
        return text.Length == 1 ? new NamedUnit(1, (TimeUnit)unit)
            : WordValues.Number(text.Substring(0, text.Length - 1)) is > 0 and var size ? new NamedUnit(size, (TimeUnit)unit)
            : null;
    }
}

/// <summary>An amount of time: "three days", "two and a half years", "several weeks".</summary>
/// <param name="Count">How many units; null if the text gives no number.</param>
/// <param name="Rest">What comes on top of these units, in a smaller one: the six months of "two and a half years".</param>
internal readonly record struct Amount(decimal? Count, TimeUnit Unit, (decimal Count, TimeUnit Unit)? Rest = null)
{
    /// <summary>For an unknown number of a larger unit than these: how many years it has. "decades" is <c>PXDE</c>, "centuries" <c>PXCE</c>.</summary>
    public int Years { get; init; }

    /// <summary>The code of each unit in the order of <see cref="TimeUnit"/>.</summary>
    public const string Codes = "YQMWDhms";

    public bool IsClock => Unit >= TimeUnit.Hour;

    /// <summary>The smallest unit of the amount.</summary>
    public TimeUnit Smallest => Rest?.Unit ?? Unit;

    /// <summary>So many of a unit.</summary>
    /// <param name="count">Null for an unknown number.</param>
    public static Amount Of(decimal? count, NamedUnit unit) =>
        new(count * unit.Size, unit.Unit) { Years = count is null && unit is { Unit: TimeUnit.Year, Size: > 1 } ? unit.Size : 0 };

    /// <summary>So many of a unit, and a half more.</summary>
    public static Amount WithHalf(decimal count, NamedUnit unit)
    {
        if (unit.Size > 1)
            return new((count * unit.Size) + (unit.Size / 2), unit.Unit);
        return Half(unit.Unit) is { } half ? new(count, unit.Unit, half) : new(count + 0.5m, unit.Unit);
    }

    /// <summary>Half of a unit.</summary>
    public static Amount HalfOf(NamedUnit unit)
    {
        if (unit.Size > 1)
            return new(unit.Size / 2, unit.Unit);
        return Half(unit.Unit) is { } half ? new(half.Count, half.Unit) : new(0.5m, unit.Unit);
    }

    /// <summary>"two years and three months": a larger unit and a smaller one, both of the clock or both of the calendar, or days and hours. Null for others.</summary>
    public static Amount? Sum(Amount larger, Amount smaller)
    {
        var fits =
            larger is { Count: not null, Rest: null, Unit: not TimeUnit.Quarter }
            && smaller is { Rest: null, Unit: not TimeUnit.Quarter }
            && larger.Unit < smaller.Unit
            && !(larger.Unit < TimeUnit.Day && smaller.IsClock);
        return fits && smaller.Count is { } count ? larger with { Rest = (count, smaller.Unit) } : null;
    }

    /// <summary>The TIMEX3 value: <c>P3D</c>, <c>PT1H20M</c>, <c>P2Y6M</c>, <c>PXW</c>.</summary>
    public string ToTimex()
    {
        if (Years > 1)
            return Years == 10 ? "PXDE"
                : Years == 100 ? "PXCE"
                : "PXY";
        var value = (IsClock ? "PT" : "P") + Part(Count, Unit);
        return Rest is var (count, unit) ? value + (unit >= TimeUnit.Hour && !IsClock ? "T" : "") + Part(count, unit) : value;
    }

    private static string Part(decimal? count, TimeUnit unit) =>
        (count is { } number ? number.ToString("0.#########", CultureInfo.InvariantCulture) : "X")
        + char.ToUpperInvariant(Codes[(int)unit]);

    /// <summary>Half a unit in the unit that people would name; null if the half has no name of its own.</summary>
    private static (decimal Count, TimeUnit Unit)? Half(TimeUnit unit) =>
        unit switch
        {
            TimeUnit.Year => (6, TimeUnit.Month),
            TimeUnit.Month => (15, TimeUnit.Day),
            TimeUnit.Week => (3, TimeUnit.Day),
            TimeUnit.Day => (12, TimeUnit.Hour),
            TimeUnit.Hour => (30, TimeUnit.Minute),
            TimeUnit.Minute => (30, TimeUnit.Second),
            _ => null,
        };
}
