namespace Corpus.Extraction;

/// <summary>Writes intervals in the Extended Date/Time Format of ISO 8601-2 (levels 0 and 1).</summary>
/// <remarks>
/// Weeks have no form in EDTF. Seasons, quarters and halves have codes (2025-22, 2025-35), but a season's code leaves its days
/// open and those of quarters are level 2, which few readers know: they are written as the days they mean.
/// </remarks>
internal static class Edtf
{
    public static string Write(DateInterval when)
    {
        var first = when.First.ToString();
        var about = when.Approximate ? "~" : "";
        return when.Precision switch
        {
            Precision.Day => first + about,
            Precision.Month => first.Substring(0, 7) + about,
            Precision.Year => first.Substring(0, 4) + about,
            Precision.Decade => first.Substring(0, 3) + "X" + about,
            Precision.Century => first.Substring(0, 2) + "XX" + about,
            _ => first + about + "/" + when.Last + about,
        };
    }
}
