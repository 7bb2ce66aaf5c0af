using System.Globalization;

namespace Corpus.Accuracy.Scoring;

/// <summary>Precision and recall. Both count what is right, but an event can answer several gold ones, so the counts may differ.</summary>
internal readonly record struct Ratio(int Right, int Predicted, int Found, int Gold)
{
    public Ratio(int right, int predicted, int gold)
        : this(right, predicted, right, gold) { }

    public double Precision => Share(Right, Predicted);

    public double Recall => Share(Found, Gold);

    public double F1 => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;

    public static Ratio operator +(Ratio a, Ratio b) =>
        new(a.Right + b.Right, a.Predicted + b.Predicted, a.Found + b.Found, a.Gold + b.Gold);

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"P {100 * Precision, 5:F1}  R {100 * Recall, 5:F1}  F1 {100 * F1, 5:F1}");

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
