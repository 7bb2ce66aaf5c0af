using System.Globalization;

namespace Corpus.Accuracy;

/// <summary>Pages and cases by the number in their ids: one half to look at while a rule is written, the other to see whether it holds.</summary>
internal enum Parity
{
    All,
    Odd,
    Even,
}

internal static class Parities
{
    public static bool Includes(this Parity parity, string id) =>
        parity == Parity.All || int.Parse(id.AsSpan(1), CultureInfo.InvariantCulture) % 2 == (parity == Parity.Odd ? 1 : 0);
}
