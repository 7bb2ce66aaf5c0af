namespace Corpus;

/// <summary>The log-likelihood ratio of a table of two rows and two columns (Dunning 1993): twice the sum of observed × ln(observed / expected).</summary>
internal static class LogLikelihoodRatio
{
    public static double Of(long a, long b, long c, long d)
    {
        double total = (double)a + b + c + d,
            first = (double)a + b,
            left = (double)a + c;
        return 2
            * (
                Part(a, first * left / total)
                + Part(b, first * (total - left) / total)
                + Part(c, (total - first) * left / total)
                + Part(d, (total - first) * (total - left) / total)
            );
    }

    private static double Part(long observed, double expected) => observed == 0 ? 0 : observed * Math.Log(observed / expected);
}
