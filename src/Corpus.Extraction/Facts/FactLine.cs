using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Pages;
using Corpus.Extraction.Rules;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Facts;

/// <summary>A line of a page as the rules for its facts see it.</summary>
internal sealed class FactLine(PageLine line)
{
    // A longer line says more than who wrote the page and when.
    private const int LongestRead = 160;

    // A longer line is no notice and no headline.
    private const int LongestNotice = 400;

    private static readonly Lexicon Boilerplate = Lexicon.Of("Blocks/boilerplate");
    private static readonly Lexicon Notices = Lexicon.Of("Facts/notices");

    // Most lines are paragraphs, of which little is asked.
    private Token[]? _tokens;
    private Parts? _parts;

    /// <summary>The line with its measures.</summary>
    public PageLine Line => line;

    public string Text => line.Text;

    public TextSpan Span => line.Span;

    public int Number => line.Number;

    public string Key => line.Key;

    public bool EndsSentence => line.EndsSentence;

    public char First => line.First;

    public char Last => line.Last;

    /// <summary>None for a long line.</summary>
    public Token[] Tokens => _tokens ??= Span.Length <= LongestNotice ? LineTokens.Read(Text, Span) : [];

    /// <summary>The parts of the line; none for a line that is longer than what a page says of itself.</summary>
    public LineItem[] Items => Read().Items;

    /// <summary>The line is a phrase of the site.</summary>
    public bool IsPhrase => Tokens.Length > 0 && Boilerplate.Match(Tokens, 0, out _) is var length && length > 0 && IsMarks(length);

    /// <summary>The line has a word of a notice of the site.</summary>
    public bool IsNotice
    {
        get
        {
            for (var at = 0; at < Tokens.Length; at++)
            {
                if (Notices.Match(Tokens, at, out _) > 0)
                    return true;
            }

            return false;
        }
    }

    /// <summary>The line has a day or an age, and no more than names and small words beside it.</summary>
    public bool IsStamp => Read().IsStamp;

    /// <summary>The line begins with a word such as "By", and no more than names and small words follow.</summary>
    public bool IsByline => Read().IsByline;

    public bool IsFact => IsStamp || IsByline;

    public bool HasDay => Has(LineItemKind.Day);

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

    private bool IsMarks(int from)
    {
        for (var at = from; at < Tokens.Length; at++)
        {
            if (Tokens[at].Kind == TokenKind.Word)
                return false;
        }

        return true;
    }

    /// <summary>What <see cref="LineReader"/> made of the line: most lines are paragraphs, and nothing asks for their parts.</summary>
    private sealed record Parts(LineItem[] Items, bool IsStamp, bool IsByline)
    {
        public static readonly Parts None = new([], false, false);
    }
}
