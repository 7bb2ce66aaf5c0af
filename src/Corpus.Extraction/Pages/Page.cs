using Corpus.Extraction.Diagnostics;

namespace Corpus.Extraction.Pages;

/// <summary>The lines of a text and their measures. What a page says of itself and what its lines are is read off the same page.</summary>
internal sealed class Page
{
    private Dictionary<long, int>? _repeats;
    private Dictionary<(long, long), int>? _pairs;

    private Page(string text, TokenizedText? tokens)
    {
        Text = text;
        Words = new PageWords(text);
        Tokens = tokens ?? new TokenizedText(text);
    }

    public string Text { get; }

    /// <summary>The lines that are not empty, in order.</summary>
    public PageLine[] Lines { get; private set; } = [];

    public PageWords Words { get; }

    /// <summary>The tokens of the text as far as they have been read.</summary>
    public TokenizedText Tokens { get; }

    /// <param name="text">The normalized text: line feeds only.</param>
    /// <param name="tokens">The tokens of the text as far as they have been read; other stages read on.</param>
    public static Page Read(string text, ExtractionProgress? progress = null, TokenizedText? tokens = null)
    {
        var page = new Page(text, tokens);
        var lines = new List<PageLine>();
        foreach (var line in Line.Read(text, progress ?? new ExtractionProgress()))
            lines.Add(new PageLine(text, line, lines.Count, page.Words.Add(line.Span)));
        page.Lines = [.. lines];
        return page;
    }

    /// <summary>How many lines have the same words, the line itself included.</summary>
    public int Repeats(int i) => (_repeats ??= Count(Lines.Select(KeyOf)))[KeyOf(Lines[i])];

    /// <summary>The line and its neighbor stand together in another place as well.</summary>
    public bool RepeatsInRun(int i) => Repeats(i) > 1 && (PairRepeats(i) || PairRepeats(i + 1));

    private bool PairRepeats(int second) =>
        second > 0
        && second < Lines.Length
        && (_pairs ??= Count(Lines.Skip(1).Select((line, i) => (KeyOf(Lines[i]), KeyOf(line)))))[
            (KeyOf(Lines[second - 1]), KeyOf(Lines[second]))
        ] > 1;

    private static long KeyOf(PageLine line) => line.Terms.Key;

    private static Dictionary<T, int> Count<T>(IEnumerable<T> keys)
        where T : notnull
    {
        var counts = new Dictionary<T, int>();
        foreach (var key in keys)
            counts[key] = counts.TryGetValue(key, out var count) ? count + 1 : 1;
        return counts;
    }
}
