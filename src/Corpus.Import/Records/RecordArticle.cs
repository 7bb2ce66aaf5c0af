using Corpus.Extraction.Texts;
using Corpus.Import.Pages;

namespace Corpus.Import.Records;

/// <summary>What a field of a record, a column of a table or a key of front matter holds.</summary>
internal enum Field
{
    Id,
    Title,
    Byline,
    Outlet,
    Published,
    Url,
    Language,
    Text,
    Html,
}

/// <summary>Makes an article of named values, whatever format they stood in.</summary>
internal sealed class RecordArticle
{
    private const int FewestWords = 20;

    private static readonly Dictionary<string, Field> Names = WordList.Of<Field>("Records/field-names");

    private readonly Dictionary<Field, ImportedFact> _values = [];

    /// <summary>Takes a value if its name is known; the first name of a field counts.</summary>
    public void Add(string name, string? value)
    {
        if (FieldOf(name) is { } field && !string.IsNullOrWhiteSpace(value))
            _values.TryAdd(field, new(value, name));
    }

    /// <summary>Takes a value that a format has a place of its own for.</summary>
    public void Add(Field field, string? value, string place)
    {
        if (!string.IsNullOrWhiteSpace(value))
            _values.TryAdd(field, new(value, place));
    }

    /// <summary>The field that a name stands for; null if it is not known.</summary>
    public static Field? FieldOf(string name)
    {
        var key = string.Concat(name.Where(char.IsLetterOrDigit));
        return Names.TryGetValue(key, out var field) ? field : null;
    }

    /// <param name="fallback">The name of the article if the record has neither an id nor a title.</param>
    /// <exception cref="ImportException">The record has no text, or too little to be an article.</exception>
    public ImportedArticle Make(string fallback)
    {
        var title = Line(Field.Title);
        var text =
            _values.TryGetValue(Field.Html, out var html) ? PageReader.ReadFragment(html.Value, title?.Value)
            : _values.TryGetValue(Field.Text, out var plain) ? WithTitle(plain.Value, title?.Value)
            : throw new ImportException("it has no text");
        if (Words.Count(Words.Fold(text)) < FewestWords)
            throw new ImportException($"it has fewer than {FewestWords} words");
        return new ImportedArticle(
            (Line(Field.Id) ?? title)?.Value ?? fallback,
            text,
            title,
            Line(Field.Byline),
            Line(Field.Outlet),
            Line(Field.Published) is { } day && Timestamp.Parse(day.Value) is { } published
                ? day with
                {
                    Value = published.ToString(),
                }
                : null,
            Line(Field.Url) is { } url && PageView.IsAddress(url.Value) ? url : null,
            Line(Field.Language) is { } language && PageView.TagOf(language.Value) is { } tag ? language with { Value = tag } : null
        );
    }

    private ImportedFact? Line(Field field) =>
        _values.TryGetValue(field, out var fact) && Words.Clean(fact.Value) is { Length: > 0 and <= 1_000 } line
            ? fact with
            {
                Value = line,
            }
            : null;

    private static string WithTitle(string text, string? title)
    {
        text = text.ReplaceLineEndings("\n").Replace('\0', ' ').Trim('\n', ' ', '\uFEFF') + "\n";
        var first = text[..text.IndexOf('\n')];
        return title is null || Words.Fold(first) == Words.Fold(title) ? text : $"{title}\n\n{text}";
    }
}
