using System.Runtime.CompilerServices;
using System.Diagnostics;
using Corpus.Data;

namespace Corpus;

/// <summary>How an article's date of publication is known.</summary>
public enum PublishedBasis
{
    /// <summary>The text states it.</summary>
    Stated,

    /// <summary>It was checked against the published page.</summary>
    Verified,

    /// <summary>It was concluded from what the text says.</summary>
    Inferred,
}

/// <summary>One text, what is known of it, and what was found in it.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Article
{
    private readonly CorpusReader? _reader;
    private readonly int _number;
    private readonly DateOnly? _published;
    private readonly PublishedBasis? _publishedBasis;
    private ArticleRows? _rows;
    private string? _id;
    private string? _path;
    private string? _text;
    private string? _title;
    private string? _outlet;
    private string? _byline;
    private string? _url;
    private string? _language;
    private string? _rights;
    private int[]? _lines;
    private Block[]? _blocks;
    private Mention[]? _mentions;
    private Quote[]? _quotes;
    private TemporalExpression[]? _expressions;
    private DatedEvent[]? _events;

    /// <param name="id">A stable name, unique in its corpus.</param>
    /// <param name="path">The file it came from.</param>
    /// <param name="text">The normalised text: lines end in LF, no byte order mark.</param>
    /// <param name="title">The title.</param>
    /// <param name="outlet">Who published it.</param>
    /// <param name="byline">Who wrote it.</param>
    /// <param name="published">The date of publication.</param>
    /// <param name="publishedBasis">How the date is known.</param>
    /// <param name="url">Where it was published.</param>
    /// <param name="language">The language, as a BCP 47 tag.</param>
    /// <param name="rights">The licence of the text or who holds its rights.</param>
    /// <param name="blocks">The blocks of the page.</param>
    /// <param name="mentions">The places that name someone.</param>
    /// <param name="quotes">The quotations.</param>
    /// <param name="expressions">The temporal expressions.</param>
    /// <param name="events">The dated events.</param>
    /// <remarks>Records that are given become part of this article: the ones in its lists are copies that know it.</remarks>
    /// <exception cref="ArgumentException">
    /// The id is empty; a string is not well-formed UTF-16; an item of a list is null; a record holds words that do not stand at its span; or the quotation
    /// or expression that a record names by its position is not there. A quotation can continue or stand inside an earlier one only.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="publishedBasis"/> is not a value of its enumeration.</exception>
    public Article(
        string id, string path, string text, string? title = null, string? outlet = null, string? byline = null, DateOnly? published = null,
        PublishedBasis? publishedBasis = null, string? url = null, string? language = null, string? rights = null,
        IEnumerable<Block>? blocks = null, IEnumerable<Mention>? mentions = null, IEnumerable<Quote>? quotes = null,
        IEnumerable<TemporalExpression>? expressions = null, IEnumerable<DatedEvent>? events = null)
    {
        // A blank one is an id: a file may be called " .txt".
        ArgumentException.ThrowIfNullOrEmpty(id);
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(text);
        if (publishedBasis is { } basis)
            Given.Defined(basis, Corpus.PublishedBasis.Inferred, nameof(publishedBasis));
        (_id, _path, _text, _title, _outlet) = (Given.Text(id), Given.Text(path), Given.Text(text), Given.Text(title), Given.Text(outlet));
        (_byline, _url, _language, _rights) = (Given.Text(byline), Given.Text(url), Given.Text(language), Given.Text(rights));
        (_published, _publishedBasis) = (published, publishedBasis);
        _lines = LineStarts(text);
        _blocks = Own(blocks, b => [b.Passage], b => new Block(b.Kind, b.Passage.In(this)));
        _mentions = Own(mentions, m => [m.Passage], m => m.In(this));
        _quotes = Own(quotes, q => [new Passage(q.Span, q.Text), q.Source, q.Cue, q.Via, q.Addressee], q => q.In(this));
        _expressions = Own(expressions, e => [e.Passage], e => new TemporalExpression(this, e));
        _events = Own(events, e => [e.Sentence, e.Clause], e => new DatedEvent(this, e));
        for (var i = 0; i < _quotes.Length; i++)
        {
            CheckIndex(_quotes[i].ContinuesIndex, i, $"quotation {i} continues quotation", nameof(quotes));
            CheckIndex(_quotes[i].ParentIndex, i, $"quotation {i} is nested in quotation", nameof(quotes));
        }

        for (var i = 0; i < _events.Length; i++)
            CheckIndex(_events[i].ExpressionIndex, _expressions.Length, $"event {i} is dated by expression", nameof(events));
    }

    internal Article(CorpusReader reader, int number) => (_reader, _number) = (reader, number);

    /// <summary>The rows of an article that was read from data.</summary>
    internal ArticleRows Rows => _rows ?? Once.Set(ref _rows, new ArticleRows(_reader!, this, _number));

    /// <summary>A stable name, unique in the corpus: the catalog's name, else the file's path beneath the folder of the texts, without its extension.</summary>
    public string Id => Optional(ref _id, ArticleColumn.Id)!;

    /// <summary>The file it came from, relative to the project (or to <c>CorpusRoot</c>, where the project sets it), with <c>/</c> between its parts.</summary>
    public string Path => Optional(ref _path, ArticleColumn.Path)!;

    /// <summary>The normalised text that every span of the article counts in: lines end in LF, no byte order mark.</summary>
    public string Text => _text ?? Once.Set(ref _text, Rows.Text());

    /// <summary>The title, from the catalog or the text; null where neither gives one.</summary>
    public string? Title => Optional(ref _title, ArticleColumn.Title);

    /// <summary>Who published it; null where not known.</summary>
    public string? Outlet => Optional(ref _outlet, ArticleColumn.Outlet);

    /// <summary>Who wrote it; null where not known.</summary>
    public string? Byline => Optional(ref _byline, ArticleColumn.Byline);

    /// <summary>The date of publication; null where not known. Relative dates are reckoned from it.</summary>
    public DateOnly? Published => _reader is null ? _published : Coded(ArticleColumn.PublishedOrNone) is { } day ? DateOnly.FromDayNumber(day) : null;

    /// <summary>How the date of publication is known; null where nobody said.</summary>
    public PublishedBasis? PublishedBasis => _reader is null ? _publishedBasis : (PublishedBasis?)Coded(ArticleColumn.BasisOrNone);

    /// <summary>Where it was published; null where not known.</summary>
    public string? Url => Optional(ref _url, ArticleColumn.Url);

    /// <summary>The language, as a BCP 47 tag; null where not declared.</summary>
    public string? Language => Optional(ref _language, ArticleColumn.Language);

    /// <summary>The licence of the text (an SPDX expression) or who holds its rights, in words; null where not declared.</summary>
    public string? Rights => Optional(ref _rights, ArticleColumn.Rights);

    /// <summary>The blocks of the page, in the order of the text.</summary>
    public ValueList<Block> Blocks => new(_blocks ?? Once.Set(ref _blocks, Rows.Blocks()));

    /// <summary>The places that name a person, an organization or a state, in the order of the text.</summary>
    public ValueList<Mention> Mentions => new(_mentions ?? Once.Set(ref _mentions, Rows.Mentions()));

    /// <summary>The quotations, in the order of the text.</summary>
    public ValueList<Quote> Quotes => new(_quotes ?? Once.Set(ref _quotes, _reader!.QuotesOf(_number)));

    /// <summary>The temporal expressions, in the order of the text.</summary>
    public ValueList<TemporalExpression> Expressions => new(_expressions ?? Once.Set(ref _expressions, Rows.Expressions()));

    /// <summary>The dated events, in the order of the text.</summary>
    public ValueList<DatedEvent> Events => new(_events ?? Once.Set(ref _events, Rows.Events()));

    /// <summary>The file, line and column of a place in the text.</summary>
    /// <param name="offset">In UTF-16 code units, from 0 to the text's length.</param>
    /// <exception cref="ArgumentOutOfRangeException">The offset is negative or greater than the text's length.</exception>
    public SourceLocation LocationOf(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Text.Length);
        var lines = _lines ?? Once.Set(ref _lines, Rows.LineStarts());
        var at = Array.BinarySearch(lines, offset);
        var line = at >= 0 ? at : ~at - 1;
        return new SourceLocation(Path, line + 1, offset - lines[line] + 1);
    }

    internal string Slice(TextSpan span) => Text.Substring(span.Start, span.Length);

    private string? Optional(ref string? slot, int column) =>
        slot ?? (_reader?.NameIn(IndexTable.Articles, _number, column) is { } made ? Once.Set(ref slot, made) : null);

    private int? Coded(int column) => _reader!.Read(IndexTable.Articles, _number, column) is > 0 and var value ? value - 1 : null;

    private static int[] LineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = text.IndexOf('\n'); i >= 0; i = text.IndexOf('\n', i + 1))
            starts.Add(i + 1);
        return [.. starts];
    }

    /// <summary>Copies of the records of a list that belong to this article, where their words stand in its text.</summary>
    private T[] Own<T>(IEnumerable<T>? records, Func<T, Passage?[]> passages, Func<T, T> copy, [CallerArgumentExpression(nameof(records))] string? parameter = null)
        where T : class
    {
        var own = Given.Items(records, parameter);
        for (var i = 0; i < own.Length; i++)
        {
            foreach (var passage in passages(own[i]))
            {
                if (passage is not null && (passage.Span.End > Text.Length || !Text.AsSpan(passage.Span.Start, passage.Span.Length).SequenceEqual(passage.Text)))
                    throw new ArgumentException($"Item {i} of the list does not match the text, which does not contain '{passage.Text}' at {passage.Span}.", parameter);
            }

            own[i] = copy(own[i]);
        }

        return own;
    }

    private static void CheckIndex(int? index, int count, string what, string parameter)
    {
        if (index is { } i && i >= count)
            throw new ArgumentException($"The index is out of range: {what} {i}, but the index must be less than {count}.", parameter);
    }

    /// <summary>Whether all that is known of the articles and all that was found in them are equal.</summary>
    public bool Equals(Article? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Id == other.Id && Path == other.Path && Published == other.Published && PublishedBasis == other.PublishedBasis
            && Title == other.Title && Outlet == other.Outlet && Byline == other.Byline && Url == other.Url && Language == other.Language
            && Rights == other.Rights && Text == other.Text && Blocks == other.Blocks && Mentions == other.Mentions
            && Quotes == other.Quotes && Expressions == other.Expressions && Events == other.Events);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Published);

    /// <summary>The id, the date and the title.</summary>
    public override string ToString() => string.Join("  ", new[] { Id, Published?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), Title }.OfType<string>());
}
