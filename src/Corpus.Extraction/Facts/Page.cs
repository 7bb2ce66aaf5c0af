namespace Corpus.Extraction.Facts;

/// <summary>The lines of a page, and where its article begins.</summary>
internal sealed class Page
{
    // The points of a line: prose gains its length, and other lines lose, so that the lines with the most points in a row are the article.
    private const int MostPoints = 600;
    private const int ShortLine = -45;
    private const int LongLine = -10;
    private const int ShortestSentence = 25;
    private const int ShortNotice = 400;

    // Titles of a page are looked for before this share of its prose, in percent.
    private const int CoreShare = 15;

    private Dictionary<long, int>? _repeats;

    public Page(string text)
    {
        Text = text;
        Words = new PageWords(text);
        Lines = PageLine.Read(text, Words);
        FindBody();
        if (Lines.Length > 0)
            Words.CountProse(Lines[First].Words, Lines[Last].Words);
        NextProse = new int[Lines.Length];
        for (int i = Lines.Length - 1, next = Lines.Length; i >= 0; i--)
        {
            NextProse[i] = next;
            if (i >= First && Lines[i].IsProse)
                next = i;
        }
    }

    public string Text { get; }

    public PageLine[] Lines { get; }

    public PageWords Words { get; }

    /// <summary>The first line of the run of prose.</summary>
    public int First { get; private set; }

    /// <summary>The last line of the run of prose.</summary>
    public int Last { get; private set; }

    /// <summary>A line that is certainly behind the title.</summary>
    public int Core { get; private set; }

    /// <summary>For each line the next line of the run of prose; the number of lines if there is none.</summary>
    public int[] NextProse { get; }

    /// <summary>How many lines have the same words, the line itself included.</summary>
    public int Repeats(PageLine line) => (_repeats ??= CountRepeats())[line.Words.Key];

    private Dictionary<long, int> CountRepeats()
    {
        var repeats = new Dictionary<long, int>(Lines.Length);
        foreach (var line in Lines)
            repeats[line.Words.Key] = repeats.TryGetValue(line.Words.Key, out var count) ? count + 1 : 1;
        return repeats;
    }

    private void FindBody()
    {
        if (Lines.Length == 0)
            return;
        double best = 0,
            run = 0;
        var start = 0;
        for (var i = 0; i < Lines.Length; i++)
        {
            if (run <= 0)
                (run, start) = (0, i);
            run += Points(Lines[i]);
            if (run > best)
                (best, First, Last) = (run, start, i);
        }

        if (best == 0)
        {
            First = Array.FindIndex(Lines, line => line.EndsSentence) is >= 0 and var sentence ? sentence : Math.Min(1, Lines.Length - 1);
            Last = Lines.Length - 1;
        }

        while (First < Last && !Lines[First].EndsSentence)
            First++;
        double all = 0,
            mass = 0;
        for (var i = First; i <= Last; i++)
            all += Math.Max(Points(Lines[i]), 0);
        for (Core = First; Core < Last; Core++)
        {
            mass += Math.Max(Points(Lines[Core]), 0);
            if (mass * 100 >= all * CoreShare)
                break;
        }
    }

    private static double Points(PageLine line)
    {
        var length = Math.Min(line.Span.Length, MostPoints);
        if (line.IsProse)
            return line.Span.Length < ShortNotice && line.IsNotice ? length * 0.3 : length;
        if (line.EndsSentence && length >= ShortestSentence)
            return length * 0.5;
        return line.Span.Length < 80 ? ShortLine : LongLine;
    }
}
