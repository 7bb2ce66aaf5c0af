using System.Text;

namespace Corpus.Accuracy.Data;

/// <summary>A whole page with everything in it: a file of <c>Gold/</c> or <c>pages/gold/</c>, and its text.</summary>
internal sealed record Page(
    IReadOnlyList<PageBlock> Blocks,
    IReadOnlyList<PageQuote> Quotes,
    IReadOnlyList<PageDate> Dates,
    string? Title = null,
    string? Byline = null,
    string? Published = null
)
{
    public string? Id { get; init; }

    public string? File { get; init; }

    /// <summary>The day of publication from the page's metadata. It is told to the tool where a mode declares it.</summary>
    public string? PagePublished { get; init; }

    /// <summary>Where the page states its day: pairs of start and end.</summary>
    public IReadOnlyList<int[]> PublishedAt { get; init; } = [];

    /// <summary>Reported speech without marks, or null where it is not annotated.</summary>
    public IReadOnlyList<PageIndirect>? Indirect { get; init; }

    /// <summary>Not in the file: the text itself.</summary>
    public string Text { get; init; } = "";

    /// <summary>Not in the file: what has to be read off the page because nothing declares it.</summary>
    public PageFields ReadOff { get; init; }

    public string Name => Path.GetFileNameWithoutExtension(File ?? Id) ?? throw new AccuracyException("A page needs \"id\" or \"file\".");

    /// <summary>Reads all pages of a folder, in the order of their names.</summary>
    /// <exception cref="AccuracyException">A gold file cannot be read, or its text is missing.</exception>
    public static IReadOnlyList<Page> Read(string goldFolder, string textFolder) =>
        [
            .. Directory
                .GetFiles(goldFolder, "*.json")
                .Order(StringComparer.Ordinal)
                .Select(path =>
                {
                    var page = JsonLines.ReadFile<Page>(path);
                    var text = Path.Combine(textFolder, page.Name + ".txt");
                    return System.IO.File.Exists(text)
                        ? page with
                        {
                            Text = Encoding.UTF8.GetString(System.IO.File.ReadAllBytes(text)),
                        }
                        : throw new AccuracyException($"{path}: its text {text} does not exist.");
                }),
        ];
}

[Flags]
internal enum PageFields
{
    None = 0,
    Title = 1,
    Byline = 2,
    Published = 4,
}

/// <param name="Kind"><c>title</c>, <c>paragraph</c>, <c>heading</c>, <c>list_item</c>, <c>caption</c>, <c>related_link</c> or <c>boilerplate</c>.</param>
internal sealed record PageBlock(int Start, int End, string Kind)
{
    public TextSpan Span => new(Start, End);

    public bool IsBody => Kind is "title" or "paragraph" or "heading" or "list_item" or "listItem";
}

/// <param name="Kind"><c>direct</c>, <c>partial</c> or <c>term</c> (no speaker).</param>
internal sealed record PageQuote(int Start, int End, string Kind, string? Speaker = null)
{
    public TextSpan Span => new(Start, End);

    public IReadOnlyList<string> SpeakerAlsoRight { get; init; } = [];

    /// <summary>The words for a source that the page never names.</summary>
    public string? Unnamed { get; init; }
}

internal sealed record PageDate(int Start, int End, string Type, string? Value, bool IsEvent)
{
    public TextSpan Span => new(Start, End);

    /// <summary>The days of the happening, as EDTF, where they are not the value.</summary>
    public string? Resolved { get; init; }

    /// <summary>Annotators may differ: counts neither way.</summary>
    public bool Optional { get; init; }

    public string? When => string.IsNullOrEmpty(Resolved) ? Value : Resolved;
}

internal sealed record PageIndirect(IReadOnlyList<GoldRegion> Pieces, string? Source)
{
    public IReadOnlyList<GoldRegion> AlsoRight { get; init; } = [];

    public bool Optional { get; init; }
}
