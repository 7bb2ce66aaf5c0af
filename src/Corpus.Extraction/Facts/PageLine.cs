using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Rules;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Facts;

/// <summary>A line of a page as the rules for its facts see it.</summary>
internal sealed class PageLine
{
    // A longer line says more than who wrote the page and when.
    private const int LongestRead = 160;

    // A longer line is no notice and no headline.
    private const int LongestNotice = 400;
    private const int ShortestProse = 80;

    private static readonly Lexicon Boilerplate = Lexicon.Of("Blocks/boilerplate");
    private static readonly Lexicon Notices = PageWords.Notices;

    // Most lines are paragraphs, of which little is asked.
    private string? _key;
    private Token[]? _tokens;
    private bool? _isNotice;
    private Parts? _parts;

    /// <param name="words">The words of the page, to which those of the line are added.</param>
    private PageLine(string text, Blocks.Line line, int number, PageWords words)
    {
        (Text, Span, Number, BlankBefore) = (text, line.Span, number, line.BlankBefore);
        Words = words.Add(line.Span);
        EndsSentence = Ends(text, line.Span);
    }

    public string Text { get; }

    public TextSpan Span { get; }

    /// <summary>The number of the line among those that are not empty.</summary>
    public int Number { get; }

    /// <summary>An empty line stands before it.</summary>
    public bool BlankBefore { get; }

    /// <summary>The words in lowercase, with one blank between them.</summary>
    public string Key => _key ??= PageWords.Fold(Text, Span);

    /// <summary>The words of the line among those of the page.</summary>
    public LineWords Words { get; }

    /// <summary>None for a long line.</summary>
    public Token[] Tokens => _tokens ??= Span.Length <= LongestNotice ? LineTokens.Read(Text, Span) : [];

    /// <summary>The parts of the line; none for a line that is longer than what a page says of itself.</summary>
    public LineItem[] Items => Read().Items;

    public bool EndsSentence { get; }

    /// <summary>The line is a phrase of the site.</summary>
    public bool IsPhrase => Tokens.Length > 0 && Boilerplate.Match(Tokens, 0, out _) is var length && length > 0 && IsMarks(length);

    /// <summary>The line has a word of a notice of the site.</summary>
    public bool IsNotice => _isNotice ??= HasNotice();

    /// <summary>A line that only a paragraph has the length and the end of.</summary>
    public bool IsProse => Span.Length >= ShortestProse && EndsSentence;

    /// <summary>The line has a day or an age, and no more than names and small words beside it.</summary>
    public bool IsStamp => Read().IsStamp;

    /// <summary>The line begins with a word such as "By", and no more than names and small words follow.</summary>
    public bool IsByline => Read().IsByline;

    public bool IsFact => IsStamp || IsByline;

    public bool HasDay => Has(LineItemKind.Day);

    public char First => Text[Span.Start];

    public char Last => Text[Span.End - 1];

    /// <summary>The lines of a page that are not empty.</summary>
    /// <param name="words">The words of the page, to which those of the lines are added.</param>
    public static PageLine[] Read(string text, PageWords words)
    {
        var found = Blocks.Line.Read(text);
        var lines = new PageLine[found.Count];
        for (var i = 0; i < lines.Length; i++)
            lines[i] = new PageLine(text, found[i], i, words);
        return lines;
    }

    public bool Has(LineItemKind kind) => Has(Items, kind);

    private static bool Has(LineItem[] items, LineItemKind kind)
    {
        foreach (var item in items)
        {
            if (item.Kind == kind)
                return true;
        }

        return false;
    }

    public bool HasLabel(Label label) => HasLabel(Items, label);

    private static bool HasLabel(LineItem[] items, Label label)
    {
        foreach (var item in items)
        {
            if (item.Kind == LineItemKind.Label && item.Label == label)
                return true;
        }

        return false;
    }

    /// <summary>Reads the parts of the line again, now that the order of the numbers of a day is known.</summary>
    public void Read(DayOrder order, Trace? trace) => _parts = PartsOf(order, trace);

    private Parts Read() => _parts ??= PartsOf(DayOrder.Unknown, null);

    private Parts PartsOf(DayOrder order, Trace? trace)
    {
        if (Span.Length > LongestRead)
            return Parts.None;
        var items = LineReader.Read(Text, Tokens, order, trace);
        int words = 0,
            lowercase = 0,
            wordsBeforeAuthor = 0;
        var author = false;
        foreach (var item in items)
        {
            author |= item.Kind == LineItemKind.Label && item.Label == Label.Author;
            if (item.Kind != LineItemKind.Word)
                continue;
            words++;
            if (!author)
                wordsBeforeAuthor++;
            if (LineReader.IsPlain(Text, Tokens[item.First]))
                lowercase++;
        }

        var times =
            Has(items, LineItemKind.Day)
            || Has(items, LineItemKind.Age)
            || Has(items, LineItemKind.Clock)
            || Has(items, LineItemKind.Reading)
            || HasLabel(items, Label.Reading) && Has(items, LineItemKind.Number) && words == 0;
        // After "HILLTOWN, August 7 (Alpine Press) --" the article goes on, and what has a full stop is a sentence.
        return new Parts(
            items,
            IsStamp: times && lowercase == 0 && words <= 8 && Last is not ('-' or '–' or '—' or '.'),
            IsByline: author && lowercase <= (EndsSentence ? 0 : 2) && words <= 14 && wordsBeforeAuthor == 0
        );
    }

    /// <summary>There is a mark such as an arrow or a slash between the words: the line is a path of links.</summary>
    public bool IsPath
    {
        get
        {
            for (var at = Span.Start; at < Span.End; at++)
            {
                if (
                    Text[at] is '›' or '»' or '→'
                    || Text[at] is '>' or '/' && at > Span.Start && Text[at - 1] == ' ' && (at + 1 == Span.End || Text[at + 1] == ' ')
                )
                    return true;
            }

            return false;
        }
    }

    private bool HasNotice()
    {
        if (!Words.MayHaveNotice)
            return false;
        for (var at = 0; at < Tokens.Length; at++)
        {
            if (Notices.Match(Tokens, at, out _) > 0)
                return true;
        }

        return false;
    }

    private bool IsMarks(int from)
    {
        for (var at = from; at < Tokens.Length; at++)
        {
            if (Tokens[at].Kind == TokenKind.Word)
                return false;
        }

        return true;
    }

    private static bool Ends(string text, TextSpan span)
    {
        for (var at = span.End - 1; at >= span.Start; at--)
        {
            if (text[at] is '.' or '!' or '?' or '…')
                return true;
            if (text[at] is not ('”' or '"' or '’' or '\'' or ')' or ']' or '»' or ' '))
                return false;
        }

        return false;
    }

    /// <summary>What <see cref="LineReader"/> made of the line: most lines are paragraphs, and nothing asks for their parts.</summary>
    private sealed record Parts(LineItem[] Items, bool IsStamp, bool IsByline)
    {
        public static readonly Parts None = new([], false, false);
    }
}
