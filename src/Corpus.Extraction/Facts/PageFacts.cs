namespace Corpus.Extraction.Facts;

/// <summary>What a page says of itself in its own lines.</summary>
/// <param name="Title">The title, without the name of the site.</param>
/// <param name="Byline">The names of the authors alone, joined with a comma.</param>
/// <param name="Outlet">The name of the publisher.</param>
/// <param name="Day">The day of publication as <c>yyyy-MM-dd</c>.</param>
/// <param name="Language">A BCP 47 tag; its span is the whole text.</param>
/// <param name="OtherDay">A line that states another day of publication than <paramref name="Day"/>.</param>
/// <param name="IsForeign">The page has many words and hardly one of the closed classes of English.</param>
/// <param name="Lines">The numbers of the lines that only say who wrote the page and when.</param>
/// <param name="TitleLine">The number of the line that has the title, whether the catalog or the page gives it; -1 if none does.</param>
internal sealed record PageFacts(
    PageFact? Title,
    PageFact? Byline,
    PageFact? Outlet,
    PageFact? Day,
    PageFact? Language,
    PageFact? OtherDay,
    int TitleLine,
    EquatableArray<int> Lines,
    bool IsForeign
)
{
    /// <summary>The facts of a page that states none.</summary>
    public static readonly PageFacts None = new(null, null, null, null, null, null, TitleLine: -1, default, IsForeign: false);

    public CalendarDate? Published => Day is null ? null : CalendarDate.Parse(Day.Value);
}

/// <summary>One thing that a page says of itself.</summary>
/// <param name="Value">What the data has.</param>
/// <param name="Span">The words of the page that say it.</param>
/// <param name="Rule">The id of the rule that found it.</param>
internal sealed record PageFact(string Value, TextSpan Span, string Rule);
