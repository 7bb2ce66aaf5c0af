using Corpus.Extraction.Metadata;
using Corpus.Extraction.Texts;
using Corpus.Import.Pages;

namespace Corpus.Import.Records;

/// <summary>Creates an article from named values of any format.</summary>
internal sealed class RecordArticle
{
    private const int FewestWords = 20;
    private const int LongestName = 100;
    private const int LongestValue = 1_000;

    private readonly Dictionary<MetadataKey, (ImportedFact Fact, int Rank)> _values = [];
    private readonly List<ArticleField> _fields = [];

    /// <summary>Adds a value. If several names have the same meaning, the one that <see cref="MetadataNames"/> ranks first is used. A value without a known name becomes a field.</summary>
    public void Add(string name, string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
            return;
        if (MetadataNames.Find(name) is not { } known)
        {
            if (name.Trim() is { Length: > 0 and <= LongestName } own && Words.Clean(value) is { Length: > 0 and <= LongestValue } clean)
                _fields.Add(ArticleField.Inferred(own, clean));
        }
        else if (!_values.TryGetValue(known.Key, out var other) || known.Rank < other.Rank)
            _values[known.Key] = (new(value, name), known.Rank);
    }

    /// <summary>Adds a value that has a dedicated place in a format. The first value is used.</summary>
    public void Add(MetadataKey key, string? value, string place)
    {
        if (!string.IsNullOrWhiteSpace(value))
            _values.TryAdd(key, (new(value, place), -1));
    }

    public void Add(FrontMatter front)
    {
        const string Place = "the front matter";
        Add(MetadataKey.Title, front.Title?.Text, Place);
        Add(MetadataKey.Byline, front.Byline?.Text, Place);
        Add(MetadataKey.Outlet, front.Outlet?.Text, Place);
        Add(MetadataKey.Published, front.Published?.Text, Place);
        Add(MetadataKey.Url, front.Url?.Text, Place);
        Add(MetadataKey.Language, front.Language?.Text, Place);
        Add(MetadataKey.Tags, string.Join(", ", front.Tags), Place);
        _fields.AddRange(front.Fields);
    }

    /// <param name="fallback">The name of the article if the record has neither an id nor a title.</param>
    /// <exception cref="ImportException">The record has no text, or too little text.</exception>
    public ImportedArticle Make(string fallback)
    {
        var title = Line(MetadataKey.Title);
        var text =
            _values.TryGetValue(MetadataKey.Html, out var html) ? PageReader.ReadFragment(html.Fact.Value, title?.Value)
            : _values.TryGetValue(MetadataKey.Text, out var plain) ? WithTitle(plain.Fact.Value, title?.Value)
            : throw new ImportException("it has no text");
        if (Words.Count(Words.Fold(text)) < FewestWords)
            throw new ImportException($"it has fewer than {FewestWords} words");
        return new ImportedArticle(
            (Line(MetadataKey.Id) ?? Line(MetadataKey.Name) ?? title)?.Value ?? fallback,
            text,
            title,
            Line(MetadataKey.Byline),
            Line(MetadataKey.Outlet),
            Line(MetadataKey.Published) is { } day && Timestamp.Parse(day.Value) is { } published
                ? day with
                {
                    Value = published.ToString(),
                }
                : null,
            Line(MetadataKey.Url) is { } url && PageView.IsAddress(url.Value) ? url : null,
            Line(MetadataKey.Language) is { } language && PageView.TagOf(language.Value) is { } tag ? language with { Value = tag } : null
        )
        {
            Tags = Line(MetadataKey.Tags) is { } tags ? TagList.Split(tags.Value) : default,
            Fields = ArticleField.Merged(_fields, []),
        };
    }

    private ImportedFact? Line(MetadataKey key) =>
        _values.TryGetValue(key, out var known) && Words.Clean(known.Fact.Value) is { Length: > 0 and <= LongestValue } line
            ? known.Fact with
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
