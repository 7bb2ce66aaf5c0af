namespace Corpus.Generator.Diagnostics;

/// <summary>Every kind of diagnostic. CORPUS0xx texts and files, 1xx catalogue, 2xx quotations, 3xx dates and events.</summary>
internal static class Rules
{
    public static readonly Rule UnknownSpeaker = new("CORPUS201", Severity.Info, "Quotation without a speaker",
        "who says “{0}” is not clear; declare it in the catalogue's corrections");

    public static readonly Rule OpenQuotation = new("CORPUS202", Severity.Warning, "Quotation mark left open",
        "this quotation mark is never closed: {0}");

    public static readonly Rule UnresolvedDate = new("CORPUS301", Severity.Info, "Date without an anchor",
        "“{0}” needs the article's publication date; declare \"published\" in the catalogue");
}
