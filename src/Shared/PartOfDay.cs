#if NET
namespace Corpus;

#else
namespace Corpus.Extraction;

#endif

/// <summary>Specifies the part of a day at which an event happened, as TIMEX3 divides the day.</summary>
public enum PartOfDay
{
    /// <summary>The morning: <c>TMO</c>.</summary>
    Morning,

    /// <summary>The middle of the day: <c>TMI</c>.</summary>
    Midday,

    /// <summary>The afternoon: <c>TAF</c>.</summary>
    Afternoon,

    /// <summary>The evening: <c>TEV</c>.</summary>
    Evening,

    /// <summary>The night: <c>TNI</c>.</summary>
    Night,

    /// <summary>The time between morning and evening: <c>TDT</c>.</summary>
    Daytime,
}

/// <summary>How TIMEX3 writes the parts of a day.</summary>
internal static class TimexPart
{
    /// <summary>What follows the T of a value, by the number of the part.</summary>
    public static readonly string[] Codes = ["MO", "MI", "AF", "EV", "NI", "DT"];
}
