using System.Reflection;

namespace Corpus.Extraction.Diagnostics;

/// <summary>All kinds of diagnostics: CORPUS0xx for texts and files, 1xx for the catalog, 2xx for quotations, 3xx for dates, and 4xx for events.</summary>
internal static class DiagnosticKinds
{
    public static readonly DiagnosticKind UnreadableText = new(
        "CORPUS001",
        Severity.Error,
        "Unreadable file",
        "The file cannot be read: {0}"
    );

    public static readonly DiagnosticKind BadLine = new(
        "CORPUS003",
        Severity.Error,
        "Invalid line",
        "The line is not a valid article: {0}"
    );

    public static readonly DiagnosticKind SameName = new(
        "CORPUS005",
        Severity.Error,
        "Duplicate article name",
        "The text was skipped because the article name {0}; set a unique 'name' for one of them in corpus.json"
    );

    public static readonly DiagnosticKind TooLarge = new(
        "CORPUS006",
        Severity.Error,
        "Text too large",
        "The text was skipped because it has {0}; split it, or process it with 'corpus extract'"
    );

    public static readonly DiagnosticKind ManyTexts = new(
        "CORPUS007",
        Severity.Warning,
        "Large amount of text",
        "The project contains {0} million characters of text, which slows down every build; move the texts to a separate project, or use 'CorpusPack' instead of 'CorpusText'"
    );

    public static readonly DiagnosticKind TwoCorpora = new(
        "CORPUS008",
        Severity.Error,
        "Text in more than one corpus",
        "The text belongs to more than one corpus ({0}) and was added only to the first one; exclude it from the other 'CorpusText' items"
    );

    public static readonly DiagnosticKind TooManyTexts = new(
        "CORPUS009",
        Severity.Error,
        "Too much text",
        "No data was generated because the project contains {0} million characters of text, and the limit is 200 million; split the texts across projects, or use 'CorpusPack' instead of 'CorpusText'"
    );

    public static readonly DiagnosticKind BadCorpusName = new(
        "CORPUS004",
        Severity.Error,
        "Invalid corpus name",
        "No class was generated because {0}; choose a different value for 'Corpus'"
    );

    public static readonly DiagnosticKind LanguageVersion = new(
        "CORPUS010",
        Severity.Error,
        "C# version too low",
        "No data was generated because the project uses C# {0}, and Corpus requires C# 11 or later; set 'LangVersion' to 11 or later, or remove it"
    );

    public static readonly DiagnosticKind InvalidBytes = new(
        "CORPUS011",
        Severity.Warning,
        "Invalid UTF-8",
        "Invalid UTF-8 was replaced with U+FFFD ({0}); save the file as UTF-8"
    );

    public static readonly DiagnosticKind NulCharacter = new(
        "CORPUS012",
        Severity.Warning,
        "NUL character",
        "NUL was replaced with U+FFFD ({0}); check that the file is a UTF-8 text file"
    );

    public static readonly DiagnosticKind ControlCharacter = new(
        "CORPUS013",
        Severity.Warning,
        "Control character",
        "A control character was replaced with U+FFFD ({0}); remove it from the text"
    );

    public static readonly DiagnosticKind LoneSurrogate = new(
        "CORPUS014",
        Severity.Warning,
        "Unpaired surrogate",
        "An unpaired surrogate was replaced with U+FFFD ({0}); correct the character"
    );

    public static readonly DiagnosticKind WindowsCharacter = new(
        "CORPUS015",
        Severity.Info,
        "Windows-1252 character",
        "A control character was read as the Windows-1252 character with the same code ({0}); replace it to remove this message"
    );

    public static readonly DiagnosticKind EmptyText = new(
        "CORPUS016",
        Severity.Warning,
        "Empty text",
        "The text was skipped because the file {0}; add a text, or remove the file"
    );

    public static readonly DiagnosticKind NoArticle = new(
        "CORPUS017",
        Severity.Warning,
        "No article text",
        "No article was found because all of the text looks like site boilerplate; exclude the file, or declare a block as 'paragraph' in corpus.json"
    );

    public static readonly DiagnosticKind MissingFile = new(
        "CORPUS019",
        Severity.Error,
        "File not passed to the compiler",
        "The file was skipped because the compiler did not pass it to the generator; check that no target removes it from 'AdditionalFiles' and that no other path differs only in case"
    );

    public static readonly DiagnosticKind TextFault = new(
        "CORPUS020",
        Severity.Error,
        "Internal error in a text",
        "Internal error in stage {0}; results of this stage and later stages are missing for this text. This is a bug in Corpus: report it, and include the text if possible."
    );

    public static readonly DiagnosticKind FactsDisagree = new(
        "CORPUS021",
        Severity.Warning,
        "Contradictory metadata",
        "There are two values for {0}; correct 'corpus.json' or the text, or exclude the line that is wrong"
    );

    public static readonly DiagnosticKind FrontMatter = new(
        "CORPUS022",
        Severity.Warning,
        "Invalid front matter",
        "A line of the front matter was ignored because it {0}; correct it, or declare the value in corpus.json"
    );

    public static readonly DiagnosticKind NotPlainText = new(
        "CORPUS023",
        Severity.Error,
        "Not plain text",
        "The file was skipped because it is {0}, or exclude the file"
    );

    public static readonly DiagnosticKind AssumedEncoding = new(
        "CORPUS024",
        Severity.Info,
        "Encoding assumed",
        "The file has no byte order mark and was read as {0}; save it as UTF-8 to remove this message"
    );

    public static readonly DiagnosticKind NotEnglish = new(
        "CORPUS027",
        Severity.Warning,
        "Not English",
        "The text does not look like English ({0}), so no speakers and no relative dates were determined; exclude it, or declare its 'language' in corpus.json"
    );

    public static readonly DiagnosticKind CatalogSyntax = new(
        "CORPUS101",
        Severity.Error,
        "Invalid JSON",
        "The file is not valid JSON: {0}"
    );

    public static readonly DiagnosticKind UnknownKey = new("CORPUS102", Severity.Warning, "Unknown key", "An unknown key was ignored: {0}");

    public static readonly DiagnosticKind DuplicateKey = new(
        "CORPUS103",
        Severity.Error,
        "Duplicate key",
        "The duplicate key '{0}' was ignored, and the first value is used; remove one of them"
    );

    public static readonly DiagnosticKind WrongType = new(
        "CORPUS104",
        Severity.Error,
        "Wrong value type",
        "The value was ignored because it has the wrong type: {0}"
    );

    public static readonly DiagnosticKind BadValue = new(
        "CORPUS105",
        Severity.Error,
        "Invalid value",
        "The value was ignored because it is not valid: {0}"
    );

    public static readonly DiagnosticKind BadDate = new(
        "CORPUS106",
        Severity.Error,
        "Invalid date",
        "'{0}' was ignored because it is not a valid date; write the date in the form 2025-06-10"
    );

    public static readonly DiagnosticKind IncompleteEntry = new(
        "CORPUS107",
        Severity.Error,
        "Incomplete entry",
        "The entry was ignored because it is incomplete: {0}"
    );

    public static readonly DiagnosticKind InvalidName = new(
        "CORPUS108",
        Severity.Error,
        "Invalid member name",
        "The name was ignored because {0}"
    );

    public static readonly DiagnosticKind DuplicateName = new(
        "CORPUS109",
        Severity.Error,
        "Duplicate name",
        "'{0}' was ignored because an earlier entry has the same name; choose a different name"
    );

    public static readonly DiagnosticKind SharedAlias = new(
        "CORPUS110",
        Severity.Error,
        "Ambiguous alias",
        "The alias {0}; use each alias for only one entry"
    );

    public static readonly DiagnosticKind MissingText = new(
        "CORPUS111",
        Severity.Error,
        "Missing text",
        "The entry was ignored because {0}"
    );

    public static readonly DiagnosticKind BadTable = new(
        "CORPUS112",
        Severity.Error,
        "Invalid table",
        "The table of metadata cannot be read: {0}"
    );

    public static readonly DiagnosticKind CatalogFault = new(
        "CORPUS119",
        Severity.Error,
        "Internal error in a catalog",
        "Internal error in stage {0}; the entry that starts here was ignored. This is a bug in Corpus: report it, and include the catalog if possible."
    );

    public static readonly DiagnosticKind CorrectionNotFound = new(
        "CORPUS121",
        Severity.Error,
        "Correction not found",
        "The correction was not applied because {0}; update or remove it"
    );

    public static readonly DiagnosticKind CorrectionAmbiguous = new(
        "CORPUS122",
        Severity.Error,
        "Ambiguous correction",
        "The correction was not applied because {0}"
    );

    public static readonly DiagnosticKind CorrectionIdle = new(
        "CORPUS123",
        Severity.Error,
        "Correction without effect",
        "The correction has no effect because {0}; remove it"
    );

    public static readonly DiagnosticKind CorrectionUnknownSpeaker = new(
        "CORPUS124",
        Severity.Error,
        "Unknown speaker in a correction",
        "The correction was not applied because {0}"
    );

    public static readonly DiagnosticKind UnknownSpeaker = new(
        "CORPUS201",
        Severity.Warning,
        "Quotation without a speaker",
        "The speaker of {0}"
    );

    public static readonly DiagnosticKind OpenQuotation = new(
        "CORPUS202",
        Severity.Warning,
        "Unclosed quotation mark",
        "The quotation was read to the end of the paragraph because it has no closing mark: {0}"
    );

    public static readonly DiagnosticKind UnknownSource = new(
        "CORPUS203",
        Severity.Info,
        "Reported speech without a speaker",
        "Who said {0}"
    );

    public static readonly DiagnosticKind UnresolvedDate = new(
        "CORPUS301",
        Severity.Warning,
        "Unresolved relative date",
        "{0} could not be resolved because the publication date is unknown; write the day into this line, and add it to the entry of the text in corpus.json: \"published\": \"YYYY-MM-DD\""
    );

    public static readonly DiagnosticKind ManyEvents = new(
        "CORPUS401",
        Severity.Warning,
        "Too many events in a sentence",
        "The sentence dates more than {0} events, so only the first {0} were kept; split the sentence if it is not a table or list"
    );

    /// <summary>All kinds, sorted by id.</summary>
    public static readonly DiagnosticKind[] All =
    [
        .. typeof(DiagnosticKinds)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => field.GetValue(null))
            .OfType<DiagnosticKind>()
            .OrderBy(kind => kind.Id, StringComparer.Ordinal),
    ];
}
