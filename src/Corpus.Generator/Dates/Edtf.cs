namespace Corpus.Generator.Dates;

/// <summary>Writes intervals in the Extended Date/Time Format of ISO 8601-2 (levels 0 and 1).</summary>
internal static class Edtf
{
    public static string Write(DateInterval when)
    {
        var first = when.First.ToString();
        var text = when.Precision switch
        {
            Precision.Day => first,
            Precision.Month => first.Substring(0, 7),
            Precision.Year => first.Substring(0, 4),
            Precision.Decade => first.Substring(0, 3) + "X",
            Precision.Century => first.Substring(0, 2) + "XX",
            _ => first + "/" + when.Last,
        };
        return when.Approximate ? text + "~" : text;
    }
}
