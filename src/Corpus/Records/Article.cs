using System.Diagnostics;
using System.Globalization;
using Corpus.Data;

namespace Corpus;

/// <summary>Represents one text, its metadata and its annotations.</summary>
/// <remarks>
/// <para>Articles are immutable and can be used from several threads. The parts of an article that comes from compiled data are read when they are first used.</para>
/// <para>A copy that a <c>with</c> expression creates belongs to no corpus. Its annotations are copies that belong to the new article.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Article
{
    private readonly CorpusReader? _reader;
    private readonly int _number;
    private readonly DateOnly? _published;
    private readonly PublicationDateSource? _publicationDateSource;
    private bool _isSliced;
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
    private string[]? _tags;
    private ArticleField[]? _fields;
    private int[]? _lines;
    private ArticleFact[]? _facts;
    private Block[]? _blocks;
    private Passage[]? _sentences;
    private Mention[]? _mentions;
    private Quote[]? _quotes;

    // The quotations of an article of a file that were read so far.
    private Quote?[]? _quotesRead;
    private TemporalExpression[]? _expressions;
    private DatedEvent[]? _events;

    /// <summary>Initializes a new instance of the <see cref="Article"/> class.</summary>
    /// <param name="id">A stable name that is unique in the corpus.</param>
    /// <param name="path">The path of the file that the text comes from.</param>
    /// <param name="text">The normalized text: lines end in LF, and there is no byte order mark.</param>
    /// <param name="annotations">The annotations of the text, or null for none. The article holds copies of them that belong to it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/>, <paramref name="path"/> or <paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="id"/> is empty; a string is not well-formed UTF-16; an annotation is null; the words of an annotation are not in the text at its span; a quotation
    /// continues, or is inside, one that is not an earlier item of the same list; or an event is dated by an expression that is not in the list of expressions.
    /// </exception>
    public Article(string id, string path, string text, ArticleAnnotations? annotations = null)
    {
        // A blank id is valid: a file can be named " .txt".
        ArgumentException.ThrowIfNullOrEmpty(id);
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(text);
        (_id, _path, _text, _lines) = (Given.Text(id), Given.Text(path), Given.Text(text), LineStarts(text));
        Annotate(annotations ?? new ArticleAnnotations());
    }

    internal Article(CorpusReader reader, int number) => (_reader, _number) = (reader, number);

    private Article(Article original)
    {
        (_id, _path, _text, _lines) = (original.Id, original.Path, original.Text, original.Lines);
        (_title, _outlet, _byline, _url, _language, _rights) = (
            original.Title,
            original.Outlet,
            original.Byline,
            original.Url,
            original.Language,
            original.Rights
        );
        (_published, _publicationDateSource) = (original.Published, original.PublicationDateSource);
        (Tags, Fields) = (original.Tags, original.Fields);
        Annotate(
            new ArticleAnnotations
            {
                Facts = original.Facts,
                Blocks = original.Blocks,
                Sentences = original.Sentences,
                Mentions = original.Mentions,
                Quotes = original.Quotes,
                Expressions = original.Expressions,
                Events = original.Events,
            }
        );
    }

    /// <summary>Gets the number of an article that comes from compiled data or from a file.</summary>
    internal int Number => _number;

    /// <summary>Gets the rows of an article that comes from compiled data or from a file.</summary>
    internal ArticleRows Rows => _rows ?? LazyInit.Publish(ref _rows, new ArticleRows(_reader!, this, _number));

    /// <summary>
    /// Gets the name of the article, which is stable and unique in the corpus: the name that the catalog gives, or else the path of the file below the common folder of the
    /// texts, without its extension.
    /// </summary>
    public string Id => Optional(ref _id, ArticleColumn.IdOrNone)!;

    /// <summary>Gets the path of the file that the text comes from, relative to the project (or to <c>CorpusRoot</c>, if the project sets it), with <c>/</c> as separator.</summary>
    public string Path => Optional(ref _path, ArticleColumn.PathOrNone)!;

    /// <summary>Gets the normalized text: lines end in LF, and there is no byte order mark. All spans of the article are UTF-16 code units of this text.</summary>
    public string Text => _text ?? LazyInit.Publish(ref _text, Rows.Text());

    /// <summary>Gets the title that the catalog or the text gives, or null if neither gives one.</summary>
    /// <exception cref="ArgumentException">The value is not well-formed UTF-16.</exception>
    public string? Title
    {
        get => Optional(ref _title, ArticleColumn.TitleOrNone);
        init => _title = Given.Text(value);
    }

    /// <summary>Gets the name of the publisher, or null if it is not known.</summary>
    /// <exception cref="ArgumentException">The value is not well-formed UTF-16.</exception>
    public string? Outlet
    {
        get => Optional(ref _outlet, ArticleColumn.OutletOrNone);
        init => _outlet = Given.Text(value);
    }

    /// <summary>Gets the names of the authors, joined with commas, or null if they are not known.</summary>
    /// <exception cref="ArgumentException">The value is not well-formed UTF-16.</exception>
    public string? Byline
    {
        get => Optional(ref _byline, ArticleColumn.BylineOrNone);
        init => _byline = Given.Text(value);
    }

    /// <summary>Gets the publication date, or null if it is not known. Relative dates in the text are resolved against this date.</summary>
    public DateOnly? Published
    {
        get => _reader is null ? _published : _reader.PublishedDay(_number);
        init => _published = value;
    }

    /// <summary>Gets how the publication date is known, or null if that is not stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined by the enumeration.</exception>
    public PublicationDateSource? PublicationDateSource
    {
        get =>
            _reader is null ? _publicationDateSource
            : _reader.Read(ArticleColumn.PublicationDateSourceOrNone, _number) is > 0 and var source ? (PublicationDateSource)(source - 1)
            : null;
        init
        {
            if (value is { } source)
                Given.Defined(source, Corpus.PublicationDateSource.Inferred, nameof(value));
            _publicationDateSource = value;
        }
    }

    /// <summary>Gets the address of the published article, or null if it is not known.</summary>
    /// <exception cref="ArgumentException">The value is not well-formed UTF-16.</exception>
    public string? Url
    {
        get => Optional(ref _url, ArticleColumn.UrlOrNone);
        init => _url = Given.Text(value);
    }

    /// <summary>Gets the language as a BCP 47 tag, or null if it is not known.</summary>
    /// <exception cref="ArgumentException">The value is not well-formed UTF-16.</exception>
    public string? Language
    {
        get => Optional(ref _language, ArticleColumn.LanguageOrNone);
        init => _language = Given.Text(value);
    }

    /// <summary>Gets the license of the text (an SPDX expression) or the name of the rights holder, or null if neither is declared.</summary>
    /// <exception cref="ArgumentException">The value is not well-formed UTF-16.</exception>
    public string? Rights
    {
        get => Optional(ref _rights, ArticleColumn.RightsOrNone);
        init => _rights = Given.Text(value);
    }

    /// <summary>Gets the tags that the catalog, the files beside the text or its front matter give.</summary>
    /// <exception cref="ArgumentNullException">A tag is null.</exception>
    /// <exception cref="ArgumentException">A tag is not well-formed UTF-16.</exception>
    public ValueList<string> Tags
    {
        get => new(_tags ?? (_reader is null ? [] : LazyInit.Publish(ref _tags, Rows.Tags())));
        init => _tags = [.. value.AsEnumerable().Select(tag => Given.Text(Given.NotNull(tag)))];
    }

    /// <summary>Gets the fields that the user adds to the metadata. There is at most one field of each name.</summary>
    /// <exception cref="ArgumentException">A field is null, or two fields have the same name.</exception>
    public ValueList<ArticleField> Fields
    {
        get => new(_fields ?? (_reader is null ? [] : LazyInit.Publish(ref _fields, Rows.Fields())));
        init
        {
            var own = Given.Items(value.AsEnumerable());
            if (own.GroupBy(one => one.Name).FirstOrDefault(same => same.Count() > 1) is { } same)
                throw new ArgumentException($"Two fields have the name '{same.Key}'.", nameof(value));
            _fields = own;
        }
    }

    /// <summary>
    /// Gets how the title, the byline, the outlet, the publication date and the language are known, and where the text states them. There is at most one fact of each kind.
    /// </summary>
    public ValueList<ArticleFact> Facts => new(_facts ?? LazyInit.Publish(ref _facts, Rows.Facts()));

    /// <summary>Gets the blocks of the page, in the order of the text.</summary>
    public ValueList<Block> Blocks => new(_blocks ?? LazyInit.Publish(ref _blocks, Rows.Blocks()));

    /// <summary>
    /// Gets the sentences of the body, in the order of the text. A sentence includes the speaker tag of its quotation, and what stands in double quotation marks is not divided.
    /// </summary>
    public ValueList<Passage> Sentences => new(_sentences ?? LazyInit.Publish(ref _sentences, Rows.Sentences()));

    /// <summary>Gets the mentions of people, organizations and states, in the order of the text.</summary>
    public ValueList<Mention> Mentions => new(_mentions ?? LazyInit.Publish(ref _mentions, Rows.Mentions()));

    /// <summary>Gets the quotations, in the order of the text.</summary>
    public ValueList<Quote> Quotes => new(_quotes ?? LazyInit.Publish(ref _quotes, _reader!.QuotesOf(this)));

    /// <summary>Gets the temporal expressions, in the order of the text.</summary>
    public ValueList<TemporalExpression> Expressions => new(_expressions ?? LazyInit.Publish(ref _expressions, Rows.Expressions()));

    /// <summary>Gets the dated events, in the order of the text.</summary>
    public ValueList<DatedEvent> Events => new(_events ?? LazyInit.Publish(ref _events, Rows.Events()));

    /// <summary>Gets the storage of the quotations of an article that comes from a file. Elements are null until they are read.</summary>
    internal Quote?[] QuotesRead => _quotesRead ?? LazyInit.Publish(ref _quotesRead, new Quote?[_reader!.QuoteCountOf(_number)]);

    private int[] Lines => _lines ?? LazyInit.Publish(ref _lines, Rows.LineStarts());

    /// <summary>Gets the file, line and column of a position in the text.</summary>
    /// <param name="offset">The position in UTF-16 code units, from 0 to the length of the text.</param>
    /// <returns>The location in the file that the text comes from.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="offset"/> is negative or greater than the length of the text.</exception>
    public SourceLocation GetLocation(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Text.Length);
        var lines = Lines;
        var at = Array.BinarySearch(lines, offset);
        var line = at >= 0 ? at : ~at - 1;
        return new SourceLocation(Path, line + 1, offset - lines[line] + 1);
    }

    /// <summary>Returns the sentence at a position in the text.</summary>
    /// <param name="offset">The position in UTF-16 code units.</param>
    /// <returns>The sentence, or null if the position is not in a sentence of the body.</returns>
    public Passage? SentenceAt(int offset) => At(Sentences.AsSpan(), static sentence => sentence.Span, offset);

    /// <summary>Returns the block at a position in the text.</summary>
    /// <param name="offset">The position in UTF-16 code units.</param>
    /// <returns>The block, or null if the position is between two blocks.</returns>
    public Block? BlockAt(int offset) => At(Blocks.AsSpan(), static block => block.Span, offset);

    internal string Slice(TextSpan span)
    {
        // A query that finds single quotations of a file here and there needs no more than their words. One that reads several passages of an article is quicker with all of the text. So is a program
        // that starts, which would load more code.
        if (_text is null && _quotesRead is not null && _quotes is null && !_isSliced && Utf8.HasDecodedMany)
        {
            _isSliced = true;
            return Rows.Words(span);
        }

        return Text.Substring(span.Start, span.Length);
    }

    private string? Optional(ref string? slot, ArticleColumn column) =>
        slot ?? (_reader?.OptionalName(_reader.Read(column, _number)) is { } read ? LazyInit.Publish(ref slot, read) : null);

    /// <summary>Finds the record of an ordered list that contains a position.</summary>
    private static T? At<T>(ReadOnlySpan<T> records, Func<T, TextSpan> span, int offset)
        where T : class
    {
        var (low, high) = (0, records.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (span(records[middle]).End <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low < records.Length && span(records[low]).Start <= offset ? records[low] : null;
    }

    private static int[] LineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = text.IndexOf('\n'); i >= 0; i = text.IndexOf('\n', i + 1))
            starts.Add(i + 1);
        return [.. starts];
    }

    /// <summary>Takes copies of annotations that belong to this article, with references among themselves as the originals have.</summary>
    private void Annotate(ArticleAnnotations annotations)
    {
        var (quotes, expressions) = (new Positions<Quote>(annotations.Quotes), new Positions<TemporalExpression>(annotations.Expressions));
        _facts = Own(annotations.Facts, nameof(Facts), f => [f.Passage], (f, _) => f.In(this), nameof(annotations));
        _blocks = Own(
            annotations.Blocks,
            nameof(Blocks),
            b => [b.Passage],
            (b, _) => new Block(b.Kind, b.Passage.In(this)),
            nameof(annotations)
        );
        _sentences = Own(annotations.Sentences, nameof(Sentences), s => [s], (s, _) => s.In(this), nameof(annotations));
        _mentions = Own(annotations.Mentions, nameof(Mentions), m => [m.Passage], (m, _) => m.In(this), nameof(annotations));
        _expressions = Own(
            expressions.Items,
            nameof(Expressions),
            e => [e.Passage],
            (e, i) =>
                new TemporalExpression(
                    this,
                    e,
                    e.AnchorExpression is not { } anchor ? null
                        : expressions.Of(anchor) is { } position && position < i ? position
                        : throw Unrelated($"Expression {i} is counted from an expression that is not an earlier item of the list.")
                ),
            nameof(annotations)
        );
        _quotes = Own(
            quotes.Items,
            nameof(Quotes),
            q => [new Passage(q.Span, q.Text), q.Source, q.Cue, q.Via, q.Addressee],
            (q, i) => q.In(this, Earlier(q.Continues, i, "continues"), Earlier(q.Parent, i, "is inside of")),
            nameof(annotations)
        );
        _events = Own(
            annotations.Events,
            nameof(Events),
            e => [e.Sentence, e.Clause],
            (e, i) =>
                new DatedEvent(
                    this,
                    e,
                    expressions.Of(e.Expression)
                        ?? throw Unrelated($"Event {i} is dated by an expression that is not in the list of expressions.")
                ),
            nameof(annotations)
        );

        int? Earlier(Quote? other, int quote, string relation) =>
            other is null ? null
            : quotes.Of(other) is { } position && position < quote ? position
            : throw Unrelated($"Quotation {quote} {relation} a quotation that is not an earlier item of the list.");

        ArgumentException Unrelated(string message) => new(message, nameof(annotations));
    }

    /// <summary>Copies the records of a list, if the text has their words at their spans.</summary>
    private T[] Own<T>(IEnumerable<T> records, string list, Func<T, Passage?[]> passages, Func<T, int, T> copy, string parameter)
        where T : class
    {
        T[] own = Given.Items(records, parameter);
        for (var i = 0; i < own.Length; i++)
        {
            foreach (var passage in passages(own[i]))
            {
                if (
                    passage is not null
                    && (passage.Span.End > Text.Length || !Text.AsSpan(passage.Span.Start, passage.Span.Length).SequenceEqual(passage.Text))
                )
                    throw new ArgumentException(
                        $"Item {i} of {list} does not match the text, which does not contain '{passage.Text}' at {passage.Span}.",
                        parameter
                    );
            }

            own[i] = copy(own[i], i);
        }

        return own;
    }

    /// <summary>Determines whether the metadata, the text and the annotations of two articles are equal.</summary>
    /// <param name="other">The article to compare with.</param>
    /// <returns>True if the articles are equal.</returns>
    public bool Equals(Article? other) =>
        ReferenceEquals(this, other)
        || (
            other is not null
            && Id == other.Id
            && Path == other.Path
            && Published == other.Published
            && PublicationDateSource == other.PublicationDateSource
            && Title == other.Title
            && Outlet == other.Outlet
            && Byline == other.Byline
            && Url == other.Url
            && Language == other.Language
            && Rights == other.Rights
            && Tags == other.Tags
            && Fields == other.Fields
            && Text == other.Text
            && Facts == other.Facts
            && Blocks == other.Blocks
            && Sentences == other.Sentences
            && Mentions == other.Mentions
            && Quotes == other.Quotes
            && Expressions == other.Expressions
            && Events == other.Events
        );

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Published);

    /// <summary>Returns the id, the publication date and the title.</summary>
    /// <returns>One line of text.</returns>
    public override string ToString() =>
        string.Join("  ", new[] { Id, Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Title }.OfType<string>());

    /// <summary>The position of each item of a list, by reference.</summary>
    private sealed class Positions<T>
        where T : class
    {
        private readonly Dictionary<T, int> _positions = new(ReferenceEqualityComparer.Instance);

        public Positions(IEnumerable<T> items)
        {
            Items = [.. items];
            for (var i = 0; i < Items.Length; i++)
            {
                if (Items[i] is { } item)
                    _positions.TryAdd(item, i);
            }
        }

        public T[] Items { get; }

        public int? Of(T item) => _positions.TryGetValue(item, out var position) ? position : null;
    }
}
