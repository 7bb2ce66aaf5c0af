using Corpus.Extraction.Rules;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Blocks;

/// <summary>The lines of a page and what is known about them so far.</summary>
/// <param name="text">The normalized text.</param>
/// <param name="lines">The lines, in order.</param>
/// <param name="title">The title of the article, or null.</param>
/// <param name="byline">The names of the authors, or null.</param>
/// <param name="trace">Records which rules were asked, or null.</param>
/// <param name="tokens">The tokens of the text as far as they have been read.</param>
internal sealed class Page(string text, List<Line> lines, string? title, string? byline, Trace? trace, TokenizedText tokens)
{
    // A line that occurs again is counted up to this length; longer ones are text.
    private const int LongestRepeated = 200;

    // Of a longer line, only the words that a phrase at its beginning can have are read.
    private const int LongestRead = 420;
    private const int LongestPhrase = 64;

    // In lines: between the first sentence below the title and the first two paragraphs.
    private const int LongestHead = 20;

    private const int FewestQuoting = 3;

    private readonly string[] _authors =
    [
        .. (byline ?? "").Split([", "], StringSplitOptions.RemoveEmptyEntries).Where(author => author.Contains(' ')),
    ];

    private readonly Token[]?[] _words = new Token[lines.Count][];
    private (int Count, bool Interrupts, bool InRun)[]? _repeats;
    private NoticeTopics? _topics;
    private bool? _quotesOften;
    private int _firstProse = -1;

    public string Text { get; } = text;

    public List<Line> Lines { get; } = lines;

    public string? Title { get; } = title;

    public Trace? Trace { get; } = trace;

    /// <summary>What the lines are; null for a line that no rule has decided yet, which is a paragraph in the end.</summary>
    public BlockKind?[] Kinds { get; } = new BlockKind?[lines.Count];

    /// <summary>What each line looks like.</summary>
    public LineShape[] Shapes { get; } = [.. lines.Select(line => LineShape.Of(text, line.Span))];

    /// <summary>What stands below the lines that say so.</summary>
    public EndingPhrase?[] Endings { get; } = new EndingPhrase?[lines.Count];

    /// <summary>The line that is the title, or -1.</summary>
    public int TitleLine { get; set; } = -1;

    /// <summary>The lines of the page that are the article and what stands between its parts.</summary>
    public ArticleExtent Extent { get; set; } = new(0, lines.Count - 1);

    /// <summary>The first line of the article that is running text beside other running text, or else the first running text; the number of lines if none is.</summary>
    public int FirstProse => _firstProse < 0 ? _firstProse = FindFirstProse() : _firstProse;

    /// <summary>How many lines of the page say the same as line <paramref name="i"/>, itself included; 1 for a long line.</summary>
    public int Repeats(int i) => (_repeats ??= CountRepeats())[i].Count;

    /// <summary>A line that says the same stands beside running text.</summary>
    public bool Interrupts(int i) => (_repeats ??= CountRepeats())[i].Interrupts;

    /// <summary>The line and its neighbor stand together in another place as well.</summary>
    public bool RepeatsInRun(int i) => (_repeats ??= CountRepeats())[i].InRun;

    /// <summary>The next line above that is not between paragraphs, or -1.</summary>
    public int Before(int i)
    {
        do i--;
        while (i >= 0 && IsBetween(i));
        return i;
    }

    /// <summary>The next line below that is not between paragraphs, or the number of lines.</summary>
    public int After(int i)
    {
        do i++;
        while (i < Kinds.Length && IsBetween(i));
        return i;
    }

    /// <summary>A line that is text by its shape and that no rule has made anything else.</summary>
    public bool IsProse(int i) => i >= 0 && i < Kinds.Length && Kinds[i] is null && Shapes[i].IsProse;

    /// <summary>A quarter of the paragraphs or more have quotation marks, as in news.</summary>
    public bool QuotesOften => _quotesOften ??= FindQuotesOften();

    /// <summary>The words of notices that the article itself is about.</summary>
    public NoticeTopics Topics => _topics ??= NoticeTopics.Of(this);

    /// <summary>The line is short enough that all its tokens are read.</summary>
    public bool IsRead(int i) => Lines[i].Span.Length <= LongestRead;

    /// <summary>The line begins with the full name of an author.</summary>
    public bool BeginsWithAuthor(int i) => EndOfAuthor(i) >= 0;

    /// <summary>Where the full name of an author ends at the beginning of a line, in the text; -1 if there is none.</summary>
    public int EndOfAuthor(int i)
    {
        var line = Lines[i].Span;
        foreach (var author in _authors)
        {
            var end = line.Start + author.Length;
            if (end < line.End && !char.IsLetter(Text[end]) && string.CompareOrdinal(Text, line.Start, author, 0, author.Length) == 0)
                return end;
        }

        return -1;
    }

    /// <summary>The tokens of a line; of a long one, only the first.</summary>
    public Token[] Words(int i) => _words[i] ??= Tokenize(Lines[i].Span);

    private Token[] Tokenize(TextSpan line)
    {
        var end = line.End;
        if (line.Length > LongestRead)
        {
            end = line.Start + LongestPhrase;
            while (end > line.Start && !char.IsWhiteSpace(Text[end]))
                end--;
        }

        return tokens[TextSpan.Between(line.Start, end)];
    }

    private bool FindQuotesOften()
    {
        int paragraphs = 0,
            quoting = 0;
        for (var i = 0; i < Lines.Count; i++)
        {
            if (!IsProse(i))
                continue;
            paragraphs++;
            quoting += Text.IndexOfAny(['“', '”', '"'], Lines[i].Span.Start, Lines[i].Span.Length) >= 0 ? 1 : 0;
        }

        return quoting >= FewestQuoting && quoting * 4 >= paragraphs;
    }

    private int FindFirstProse()
    {
        var first = Extent.First;
        while (first < Lines.Count && !IsProse(first))
            first++;
        for (var i = first; i < Lines.Count && i < first + LongestHead; i++)
        {
            if (IsProse(i) && IsProse(After(i)))
                return i;
        }

        return first;
    }

    // What the site puts between paragraphs does not part them; a heading of other things does.
    private bool IsBetween(int i) => Kinds[i] is not (null or BlockKind.RelatedLink or BlockKind.Title) && Endings[i] is null;

    private (int Count, bool Interrupts, bool InRun)[] CountRepeats()
    {
        var counts = new Dictionary<string, (int Count, bool Interrupts)>(StringComparer.Ordinal);
        var keys = new string?[Lines.Count];
        for (var i = 0; i < keys.Length; i++)
        {
            if (Lines[i].Span.Length > LongestRepeated)
                continue;
            var key = keys[i] = Lines[i].Span.In(Text);
            counts.TryGetValue(key, out var known);
            counts[key] = (known.Count + 1, known.Interrupts || IsProse(i - 1) || IsProse(i + 1));
        }

        var pairs = new Dictionary<(string, string), int>();
        for (var i = 1; i < keys.Length; i++)
        {
            if (Pair(i) is { } pair)
                pairs[pair] = pairs.TryGetValue(pair, out var count) ? count + 1 : 1;
        }

        return
        [
            .. keys.Select(
                (key, i) =>
                    key is null ? (1, false, false) : (counts[key].Count, counts[key].Interrupts, StandsAgain(i) || StandsAgain(i + 1))
            ),
        ];

        (string, string)? Pair(int i) =>
            i > 0
            && i < keys.Length
            && keys[i - 1] is { } first
            && keys[i] is { } second
            && counts[first].Count > 1
            && counts[second].Count > 1
                ? (first, second)
                : null;

        bool StandsAgain(int i) => Pair(i) is { } pair && pairs[pair] > 1;
    }
}
