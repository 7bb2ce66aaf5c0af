using System.Reflection;

namespace Corpus.Extraction.Diagnostics;

/// <summary>Every kind of diagnostic. CORPUS0xx texts and files, 1xx catalog, 2xx quotations, 3xx dates and events.</summary>
internal static class DiagnosticKinds
{
    public static readonly DiagnosticKind UnreadableText = new("CORPUS001", Severity.Error, "Text that cannot be read",
        "this file cannot be read: {0}");

    public static readonly DiagnosticKind BadLine = new("CORPUS003", Severity.Error, "Line that is no article",
        "this line is no article: {0}");

    public static readonly DiagnosticKind SameName = new("CORPUS005", Severity.Error, "Two texts of one name",
        "this text has the name of another, {0}; it is left out: give one a \"name\" in the catalog");

    public static readonly DiagnosticKind TooLarge = new("CORPUS006", Severity.Error, "Text too large to compile",
        "{0}; it is left out: use the tool's \"corpus extract\" for such texts");

    public static readonly DiagnosticKind ManyTexts = new("CORPUS007", Severity.Warning, "Texts that make a build slow",
        "the texts of this project have {0} million characters, and every compilation carries them; give them a project of their own, or use the tool's \"corpus export\"");

    public static readonly DiagnosticKind TwoCorpora = new("CORPUS008", Severity.Error, "Text in two corpora",
        "this text is in more than one corpus: {0}; it is read as part of the first: exclude it from the wider CorpusText");

    public static readonly DiagnosticKind TooManyTexts = new("CORPUS009", Severity.Error, "Too many texts to compile",
        "the texts of this project have {0} million characters, more than 200 million; nothing is made of them: divide them between projects, or use the tool's \"corpus export\"");

    public static readonly DiagnosticKind BadCorpusName = new("CORPUS004", Severity.Error, "Corpus name that cannot be a class",
        "\"{0}\" cannot name the class of a corpus; its texts are left out");

    public static readonly DiagnosticKind LanguageVersion = new("CORPUS010", Severity.Error, "C# version that is too low",
        "Corpus requires C# 11 or later, and this project is compiled as C# {0}; no data is generated: raise LangVersion, or remove it from the project");

    public static readonly DiagnosticKind InvalidBytes = new("CORPUS011", Severity.Warning, "Bytes that are no text",
        "this is U+FFFD, as which bytes are read that are no UTF-8 ({0}); save the file as UTF-8");

    public static readonly DiagnosticKind NulCharacter = new("CORPUS012", Severity.Warning, "NUL in a text",
        "a NUL is read as U+FFFD ({0}); is this a text?");

    public static readonly DiagnosticKind ControlCharacter = new("CORPUS013", Severity.Warning, "Control character in a text",
        "a control character is read as U+FFFD ({0})");

    public static readonly DiagnosticKind LoneSurrogate = new("CORPUS014", Severity.Warning, "Half of a character",
        "half of a surrogate pair is read as U+FFFD ({0})");

    public static readonly DiagnosticKind WindowsCharacter = new("CORPUS015", Severity.Info, "Character of Windows-1252",
        "a control character is read as what Windows-1252 has in its place ({0})");

    public static readonly DiagnosticKind EmptyText = new("CORPUS016", Severity.Error, "Empty text",
        "{0} in this file; it is left out");

    public static readonly DiagnosticKind NoArticle = new("CORPUS017", Severity.Warning, "Text without an article",
        "all of this text looks like boilerplate; nothing is read from it");

    public static readonly DiagnosticKind MissingFile = new("CORPUS019", Severity.Error, "File that the compiler left out",
        "the project lists this file, but the compiler did not pass it to the generator, so nothing is read from it: check that no target removes it from AdditionalFiles, and rename it if its path differs from another only in case");

    public static readonly DiagnosticKind TextFault = new("CORPUS020", Severity.Error, "Fault while a text is read",
        "the stage {0} failed; what this stage and the later ones find in this text is missing. This is a bug in Corpus: report it, with the text if you can");

    public static readonly DiagnosticKind CatalogSyntax = new("CORPUS101", Severity.Error, "Catalog that is no JSON",
        "{0}");

    public static readonly DiagnosticKind UnknownKey = new("CORPUS102", Severity.Warning, "Unknown key in the catalog",
        "no such key is known here: {0}");

    public static readonly DiagnosticKind DuplicateKey = new("CORPUS103", Severity.Error, "Key that stands twice",
        "\"{0}\" stands here for the second time; the first one counts");

    public static readonly DiagnosticKind WrongType = new("CORPUS104", Severity.Error, "Value of the wrong type",
        "{0}");

    public static readonly DiagnosticKind BadValue = new("CORPUS105", Severity.Error, "Value that means nothing",
        "{0}");

    public static readonly DiagnosticKind BadDate = new("CORPUS106", Severity.Error, "Date that the calendar does not have",
        "\"{0}\" is no date; a day is written 2025-06-10");

    public static readonly DiagnosticKind IncompleteEntry = new("CORPUS107", Severity.Error, "Entry that lacks something",
        "{0}");

    public static readonly DiagnosticKind InvalidName = new("CORPUS108", Severity.Error, "Name that cannot be a member's",
        "\"{0}\" cannot name a member: letters, digits and _, beginning in upper case");

    public static readonly DiagnosticKind DuplicateName = new("CORPUS109", Severity.Error, "Name that is taken",
        "\"{0}\" is the name of an entry above");

    public static readonly DiagnosticKind SharedAlias = new("CORPUS110", Severity.Error, "Alias of two people",
        "{0}; an alias has to mean one person everywhere");

    public static readonly DiagnosticKind MissingText = new("CORPUS111", Severity.Error, "Article without a text",
        "\"{0}\" is not among the texts of this corpus");

    public static readonly DiagnosticKind CatalogFault = new("CORPUS119", Severity.Error, "Fault while a catalog is read",
        "the stage {0} failed; what begins here is left out. This is a bug in Corpus: report it, with the catalog if you can");

    public static readonly DiagnosticKind CorrectionNotFound = new("CORPUS121", Severity.Error, "Correction whose words are not there",
        "this correction no longer fits: {0}");

    public static readonly DiagnosticKind CorrectionAmbiguous = new("CORPUS122", Severity.Error, "Correction that fits two places",
        "these words stand more than once: {0}");

    public static readonly DiagnosticKind CorrectionIdle = new("CORPUS123", Severity.Error, "Correction that changes nothing",
        "nothing is left to correct: {0}; delete this correction");

    public static readonly DiagnosticKind CorrectionUnknownSpeaker = new("CORPUS124", Severity.Error, "Correction with an unknown speaker",
        "\"{0}\" is neither among the catalog's people nor named in this text");

    public static readonly DiagnosticKind UnknownSpeaker = new("CORPUS201", Severity.Warning, "Quotation without a speaker",
        "who says “{0}” is not clear; declare it in the catalog's corrections");

    public static readonly DiagnosticKind OpenQuotation = new("CORPUS202", Severity.Warning, "Quotation mark left open",
        "this quotation mark is never closed: {0}");

    public static readonly DiagnosticKind UnresolvedDate = new("CORPUS301", Severity.Warning, "Date without an anchor",
        "“{0}” needs the article's publication date; declare \"published\" in the catalog");

    public static readonly DiagnosticKind ManyEvents = new("CORPUS401", Severity.Warning, "Sentence of too many events",
        "this sentence dates more than {0} events; the first {0} are kept, and all its dates");

    /// <summary>Every kind, in the order of the ids.</summary>
    public static readonly DiagnosticKind[] All =
    [
        .. typeof(DiagnosticKinds).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.GetValue(null)).OfType<DiagnosticKind>()
            .OrderBy(kind => kind.Id, StringComparer.Ordinal),
    ];
}
