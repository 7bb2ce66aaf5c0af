using Corpus.Extraction.Metadata;
using Corpus.Extraction.Texts;

namespace Corpus.Extraction.Catalog;

/// <summary>One text and the declarations of the catalog that affect its extraction.</summary>
/// <param name="Text">The normalised text.</param>
/// <param name="Lines">The offsets in the text at which the lines of the file begin; empty where they are those of the text itself.</param>
internal sealed record ArticleSource(
    string Text,
    string? Title,
    CalendarDate? Published,
    DeclaredPeople People,
    EquatableArray<Correction> Corrections = default,
    EquatableArray<int> Lines = default
)
{
    /// <summary>The front matter of the text.</summary>
    public FrontMatter Front { get; } = FrontMatter.Read(Text);

    /// <summary>The input of the stages: the text with spaces in place of front matter and of the marks of Markdown, so that all offsets are those of the text.</summary>
    public string Reading => _reading ??= Markup.Hide(Front.Hide(Text));

    private string? _reading;

    public string? Byline { get; init; }

    public string? Outlet { get; init; }

    public string? Language { get; init; }

    public string? Url { get; init; }

    public EquatableArray<string> Tags { get; init; }

    public EquatableArray<ArticleField> Fields { get; init; }

    /// <param name="given">The characters of the file.</param>
    /// <param name="read">Their content.</param>
    /// <param name="declared">The text's entry in the catalog, or null where it has none.</param>
    public static ArticleSource Of(string given, DecodedText read, CatalogArticle? declared, DeclaredPeople people) =>
        new(
            read.Text ?? "",
            declared?.Title,
            declared?.Published,
            people,
            declared?.Corrections ?? default,
            declared?.Corrections.Count > 0 && read.Text is not null ? new(LineMap.Starts(given, read)) : default
        )
        {
            Byline = declared?.Byline,
            Outlet = declared?.Outlet,
            Language = declared?.Language,
            Url = declared?.Url,
            Tags = declared?.Tags ?? default,
            Fields = declared?.Fields ?? default,
        };
}
