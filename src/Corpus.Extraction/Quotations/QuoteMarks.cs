using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Rules;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Quotations;

/// <summary>Pairs the quotation marks of each block: double, doubled single, guillemets and British single marks.</summary>
internal sealed class QuoteMarks
{
    // How many tokens ahead the partner of a mark is looked for.
    private const int Window = 150;
    private const int Deepest = 4;

    private static readonly Lexicon Clipped = Lexicon.Of("Quotations/clipped-words");

    private readonly Document _document;
    private readonly List<Finding> _findings;
    private readonly List<QuotedStretch> _stretches = [];
    private readonly List<Opening> _open = [];
    private int _block;

    // The tokens of the block.
    private int _first;
    private int _end;

    // The token after the marks that have been read. Of three marks in a row, the last two are read with the first.
    private int _readTo;

    // The token after the last block whose open quotation the next block resumes.
    private int _leftOpenAt = -1;

    private QuoteMarks(Document document, List<Finding> findings) => (_document, _findings) = (document, findings);

    private enum Mark
    {
        None,
        Double,
        Single,
    }

    private readonly record struct Opening(int Token, Mark Mark);

    public static List<QuotedStretch> Find(Document document, List<Finding> findings)
    {
        var marks = new QuoteMarks(document, findings);
        for (var sentence = 0; sentence < document.Sentences.Length; )
        {
            document.Progress.Reach(document.Sentences[sentence].Span);
            var last = sentence;
            var block = document.Sentences[sentence].Block;
            while (last + 1 < document.Sentences.Length && document.Sentences[last + 1].Block == block)
                last++;
            (marks._block, marks._first, marks._end) = (block, document.Sentences[sentence].FirstToken, document.Sentences[last].EndToken);
            marks.ReadBlock();
            sentence = last + 1;
        }

        return Nest([.. marks._stretches.OrderBy(s => s.FirstToken)]);
    }

    private static List<QuotedStretch> Nest(List<QuotedStretch> stretches)
    {
        for (var i = 1; i < stretches.Count; i++)
        {
            int? around = i - 1;
            while (around is { } before && stretches[before].EndToken <= stretches[i].FirstToken)
                around = stretches[before].Parent;
            if (around is not null)
                stretches[i] = stretches[i] with { Parent = around };
        }

        return stretches;
    }

    /// <summary>Records which rules were asked; null unless somebody wants an explanation.</summary>
    public Trace? Trace => _document.Progress.Trace;

    /// <summary>The depth of the innermost open quotation in doubled marks; -1 if there is none.</summary>
    public int InnermostDouble => _open.FindLastIndex(static o => o.Mark == Mark.Double);

    /// <summary>A token of the block.</summary>
    public Token At(int i) => i >= _first && i < _end ? _document.Tokens[i] : Token.Outside;

    private void ReadBlock()
    {
        for (var i = _first; i < _end; i = Math.Max(i + 1, _readTo))
        {
            switch (KindOf(At(i)))
            {
                case Mark.Double:
                    ReadDouble(i);
                    break;
                case Mark.Single:
                    ReadSingle(i);
                    break;
            }
        }

        LeaveBlock();
    }

    private static Mark KindOf(Token token)
    {
        if (token.Kind != TokenKind.Mark)
            return Mark.None;
        return token.First switch
        {
            '“' or '”' or '"' or '„' or '«' or '»' or '＂' => Mark.Double,
            '\'' or '`' => token.Length == 2 ? Mark.Double : Mark.Single,
            '‘' or '’' or '‚' => Mark.Single,
            _ => Mark.None,
        };
    }

    private void ReadDouble(int i)
    {
        var inside = InnermostDouble;
        switch (MarkRules.InOrder.First(new MarkContext(this, i)))
        {
            case MarkAction.Open:
                Open(i, Mark.Double);
                break;
            case MarkAction.Reopen:
                LeaveOpen(inside, i);
                Open(i, Mark.Double);
                break;
            case MarkAction.Close:
                Close(Partner(inside, At(i).First), i);
                break;
            case MarkAction.CloseInnermost:
                Close(inside, i);
                break;
        }
    }

    /// <summary>The mark stands in a paragraph that is quoted as a whole: in straight marks with quotations in curly ones, or the other way round.</summary>
    public bool IsWithinQuotedParagraph(char mark)
    {
        if (InnermostDouble < 0)
            return false;
        var opening = _open[InnermostDouble].Token;
        return opening == _first && IsStraight(At(opening).First) != IsStraight(mark);
    }

    // The innermost opening mark of the same style; if there is none, the innermost one.
    private int Partner(int inside, char mark)
    {
        var same = _open.FindLastIndex(o => o.Mark == Mark.Double && IsStraight(At(o.Token).First) == IsStraight(mark));
        return same >= 0 ? same : inside;
    }

    private static bool IsStraight(char mark) => mark is '"' or '\'' or '`';

    /// <summary>Two curly closing marks follow, one for the inner and one for the outer quotation, before another curly mark opens.</summary>
    public bool ClosesTwice(int i)
    {
        var closed = 0;
        for (var j = i + 1; j < i + Window && closed < 2; j++)
        {
            if (At(j).IsMark('“'))
                return false;
            if (At(j).IsMark('”'))
                closed++;
        }

        return closed == 2;
    }

    private void ReadSingle(int i)
    {
        var token = At(i);
        var inside = _open.FindLastIndex(o => o.Mark == Mark.Single);
        if (inside >= 0 && inside == _open.Count - 1 && token.First != '‘' && ClosesSingle(i))
            Close(inside, i);
        else if (inside < 0 && token.First is '‘' or '\'' or '`' && OpensSingle(i))
            Open(i, Mark.Single);
    }

    private bool OpensSingle(int i)
    {
        if (!CanOpen(i) || IsClipped(i + 1))
            return false;
        for (var j = i + 1; j < i + Window; j++)
        {
            var kind = KindOf(At(j));
            if (kind == Mark.Single && At(j).First is '’' or '\'' && CanClose(j) && !LetterFollows(j))
                return true;
            if (kind == Mark.Double && _open.Any(o => o.Mark == Mark.Double) && CanClose(j))
                return HasThird(j);
        }

        return _open.Count == 0 && !LetterBefore(i) && IsResumed(new Opening(i, Mark.Single));
    }

    private bool LetterBefore(int i) => !At(i).SpaceBefore && i > _first;

    // ’tis, ’em, ’90s: an apostrophe for omitted letters.
    private bool IsClipped(int i) =>
        At(i).Kind == TokenKind.Number && At(i + 1).First == 's' || Clipped.Contains(At(i)) && !At(i).IsCapitalized;

    private bool ClosesSingle(int i)
    {
        if (!CanClose(i) || LetterFollows(i))
            return false;
        // "the workers’ rights": if another closing mark follows, this one is the apostrophe of a plural possessor.
        if (_document.Text[At(i).Start - 1] is not 's' || !At(i + 1).SpaceBefore || !char.IsLower(At(i + 1).First))
            return true;
        for (var j = i + 1; j < i + Window; j++)
        {
            switch (KindOf(At(j)))
            {
                case Mark.Single:
                    return CanOpen(j) || LetterFollows(j);
                case Mark.Double:
                    return true;
            }
        }

        return true;
    }

    private bool LetterFollows(int i) => !At(i + 1).SpaceBefore && At(i + 1).Kind is TokenKind.Word or TokenKind.Number;

    /// <summary>A word follows directly, and nothing that a quotation could not follow precedes.</summary>
    public bool CanOpen(int i) =>
        !At(i + 1).SpaceBefore
        && (
            At(i).SpaceBefore
            || i == _first
            || At(i - 1).First is '(' or '[' or '—' or '–' or '-' or '/'
            || KindOf(At(i - 1)) != Mark.None
            || At(i - 1).First is '.' or '!' or '?' or ':' or ',' && At(i + 1).Kind == TokenKind.Word
        );

    /// <summary>The text before the mark touches it.</summary>
    public bool CanClose(int i) => i > _first && !At(i).SpaceBefore && At(i - 1).First is not ('(' or '[');

    private void Open(int i, Mark mark)
    {
        if (_open.Count < Deepest)
            _open.Add(new Opening(i, mark));
    }

    // Closes the quotation at a depth. Single marks that are still open inside of it were apostrophes.
    private void Close(int depth, int i)
    {
        var end = At(i).Start;
        var third = HasThird(i);
        if (third && _open.Count - 1 == depth + 1 && _open[depth + 1].Mark == Mark.Single)
            Keep(end, i + 1, closed: true);
        while (_open.Count - 1 > depth)
            Drop();
        _readTo = third ? i + 2 : i + 1;
        Keep(third ? end + 1 : end, _readTo, closed: true);
    }

    // Three marks in a row: the first one closes an inner quotation.
    private bool HasThird(int i) =>
        At(i) is { First: '\'', Length: 2 } && At(i + 1) is { First: '\'', Length: 1, SpaceBefore: false, Kind: TokenKind.Mark };

    private void LeaveOpen(int depth, int i)
    {
        while (_open.Count - 1 > depth)
            Drop();
        Report(_open[depth]);
        Keep(At(i).Start, i, closed: false);
    }

    private void LeaveBlock()
    {
        while (_open.Count > 0)
        {
            var opening = _open[_open.Count - 1];
            if ((opening.Mark == Mark.Single && !IsResumed(opening)) || _open.Count > 1)
            {
                Drop();
                continue;
            }

            var resumed = IsResumed(opening);
            if (!resumed)
                Report(opening);
            Keep(At(_end - 1).End, _end, closed: false);
            if (resumed)
                _leftOpenAt = _end;
        }
    }

    // A quotation over several paragraphs opens again at each of them and closes once.
    private bool IsResumed(Opening opening) =>
        _end + 1 < _document.Tokens.Length
        && KindOf(_document.Tokens[_end]) == opening.Mark
        && _document.Tokens[_end].First == At(opening.Token).First
        && (opening.Mark == Mark.Double || _document.Tokens[_end + 1] is { SpaceBefore: false, IsCapitalized: true });

    private void Report(Opening opening)
    {
        var token = At(opening.Token);
        var shown = Math.Min(40, _document.Text.Length - token.Start);
        _findings.Add(new Finding(DiagnosticKinds.OpenQuotation, token.Span, _document.Text.Substring(token.Start, shown)));
    }

    private void Drop() => _open.RemoveAt(_open.Count - 1);

    private void Keep(int contentEnd, int endToken, bool closed)
    {
        var opening = _open[_open.Count - 1].Token;
        Drop();
        var (start, end) = (At(opening).End, contentEnd);
        while (start < end && char.IsWhiteSpace(_document.Text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(_document.Text[end - 1]))
            end--;
        if (end > start)
            _stretches.Add(
                new QuotedStretch(TextSpan.Between(start, end), opening, endToken, _block, null, closed, _leftOpenAt == opening)
            );
    }
}
