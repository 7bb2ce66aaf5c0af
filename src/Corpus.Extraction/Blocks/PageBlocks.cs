using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Pages;
using Corpus.Extraction.Rules;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Blocks;

/// <summary>What the lines of a page are, as far as it is known.</summary>
/// <param name="page">The page.</param>
/// <param name="title">The title of the article, or null.</param>
/// <param name="byline">The names of the authors, or null.</param>
/// <param name="trace">Records which rules were asked, or null.</param>
internal sealed class PageBlocks(Page page, string? title, string? byline, Trace? trace)
{
    // Of a longer line, only the words that a phrase at its beginning can have are read.
    private const int LongestRead = 420;
    private const int LongestPhrase = 64;

    // In characters.
    private const int LongestRepeated = 200;

    // In lines: between the first sentence below the title and the first two paragraphs.
    private const int LongestHead = 20;

    private const int FewestQuoting = 3;

    private static readonly Lexicon Sayings = Lexicon.Of("Blocks/bio-reported");

    private readonly string[] _authors =
    [
        .. (byline ?? "").Split([", and ", ", ", " and "], StringSplitOptions.RemoveEmptyEntries).Where(author => author.Contains(' ')),
    ];

    private readonly Token[]?[] _words = new Token[page.Lines.Length][];
    private HashSet<long>? _besideProse;
    private NoticeTopics? _topics;
    private bool? _quotesOften;
    private bool? _tellsInPast;
    private int _firstProse = -1;

    public string Text => page.Text;

    public PageLine[] Lines => page.Lines;

    public string? Title { get; } = title;

    public Trace? Trace { get; } = trace;

    /// <summary>What the lines are; null for a line that no rule has decided yet, which is a paragraph in the end.</summary>
    public BlockKind?[] Kinds { get; } = new BlockKind?[page.Lines.Length];

    /// <summary>What stands below the lines that say so.</summary>
    public EndingPhrase?[] Endings { get; } = new EndingPhrase?[page.Lines.Length];

    /// <summary>The line that is the title, or -1.</summary>
    public int TitleLine { get; set; } = -1;

    /// <summary>The lines of the page that are the article and what stands between its parts.</summary>
    public Body Body { get; set; } = new(0, page.Lines.Length - 1);

    /// <summary>Where the article stands by the title and by what is known of the lines so far.</summary>
    public Body FindBody() => Body.Of(page, Kinds, TitleLine);

    /// <summary>The first line of the article that is running text beside other running text, or else the first running text; the number of lines if none is.</summary>
    public int FirstProse => _firstProse < 0 ? _firstProse = FindFirstProse() : _firstProse;

    /// <summary>How many lines have the same words, the line itself included; a long paragraph that stands twice is no repeated line.</summary>
    public int Repeats(int i) => Lines[i].Span.Length <= LongestRepeated ? page.Repeats(i) : 1;

    /// <inheritdoc cref="Page.RepeatsInRun"/>
    public bool RepeatsInRun(int i) => page.RepeatsInRun(i);

    /// <summary>A line of the same words stands beside running text.</summary>
    public bool Interrupts(int i) =>
        (
            _besideProse ??= [.. Lines.Where(line => IsProse(line.Number - 1) || IsProse(line.Number + 1)).Select(line => line.Terms.Key)]
        ).Contains(Lines[i].Terms.Key);

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
    public bool IsProse(int i) => i >= 0 && i < Kinds.Length && Kinds[i] is null && Lines[i].IsProse;

    /// <summary>A quarter of the paragraphs or more have quotation marks, as in news.</summary>
    public bool QuotesOften => _quotesOften ??= FindQuotesOften();

    /// <summary>Several paragraphs have a verb of saying in the past tense, as in news.</summary>
    public bool TellsInPast =>
        _tellsInPast ??=
            QuotesOften
            && Lines.Count(line => IsProse(line.Number) && Words(line.Number).Any(word => Sayings.Contains(word))) >= FewestQuoting;

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

    /// <summary>The line has nothing but the full name of an author.</summary>
    public bool IsAuthor(int i) =>
        Lines[i].Span is var line
        && _authors.Any(author => author.Length == line.Length && Text.AsSpan(line.Start, line.Length).SequenceEqual(author.AsSpan()));

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

        return page.Tokens[TextSpan.Between(line.Start, end)];
    }

    private bool FindQuotesOften()
    {
        int paragraphs = 0,
            quoting = 0;
        for (var i = 0; i < Lines.Length; i++)
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
        var first = Body.First;
        while (first < Lines.Length && !IsProse(first))
            first++;
        for (var i = first; i < Lines.Length && i < first + LongestHead; i++)
        {
            if (IsProse(i) && IsProse(After(i)))
                return i;
        }

        return first;
    }

    // What the site puts between paragraphs does not part them; a heading of other things does.
    private bool IsBetween(int i) => Kinds[i] is not (null or BlockKind.RelatedLink or BlockKind.Title) && Endings[i] is null;
}
