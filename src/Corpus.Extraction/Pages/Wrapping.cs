using Corpus.Extraction.Rules;

namespace Corpus.Extraction.Pages;

/// <summary>Joins the lines of each paragraph in a text that was broken into lines of about seventy characters.</summary>
internal static class Wrapping
{
    private const int Widest = 120;
    private const int Narrowest = 40;

    /// <summary>Examples follow a page whose lines have about seventy characters. After the equals sign stands whether the line continues the one before.</summary>
    public static readonly Cascade<WrappedLineContext, bool?> Continues = new(
        "block/wrapping",
        "Does a line continue the paragraph of the line before it?",
        new("block/wrap-blank", "Not after a blank line.", static (in c) => c.Next.BlankBefore ? false : null)
        {
            Examples = ["The ministers had come by train, as ministers did in those days, and⏎⏎[others came by car = False]"],
            Counterexamples = ["The ministers had come by train, as ministers did in those days, and⏎[others came by car = True]"],
        },
        new("block/wrap-long", "Not after a line that is too long to be broken.", static (in c) =>
            c.Line.Span.Length > Widest ? false : null
        )
        {
            Examples =
            [
                "The ministers had come by train, as ministers did in those days, and others by car, and some of them, who lived near, had come on foot⏎[or not at all = False]",
            ],
            Counterexamples = ["The ministers had come by train, as ministers did in those days, and⏎[others came by car = True]"],
        },
        new("block/wrap-item", "Not if it begins an item of a list.", static (in c) => Prose.BeginsItem(c.Text, c.Next.Span) ? false : null)
        {
            Examples = ["The ministers had come by train, as ministers did in those days, and⏎[- others by car = False]"],
            Counterexamples = ["The ministers had come by train, as ministers did in those days, and⏎[others came by car = True]"],
        },
        new("block/wrap-lowercase", "If it begins with a lowercase letter.", static (in c) =>
            char.IsLower(c.Text[c.Next.Span.Start]) ? true : null
        )
        {
            Examples = ["The ministers had come by train⏎[and by car = True]"],
            Counterexamples = ["The ministers had come by train⏎[Others came by car = ]"],
        },
        new("block/wrap-indent", "Not if it is indented.", static (in c) => c.Next.Indent > c.Line.Indent + 1 ? false : null)
        {
            Examples = ["The ministers had come by train, as ministers did in those days, and⏎  [Others came by car = False]"],
            Counterexamples = ["The ministers had come by train, as ministers did in those days, and⏎[Mr. Park came by car = True]"],
        },
        new("block/wrap-full", "If the line before had no room for its first word.", static (in c) => c.IsFull ? true : null)
        {
            Examples = ["The ministers had come by train, as ministers did in those days, and⏎[Mr. Park came by car = True]"],
            Counterexamples = ["The ministers had come by train⏎[Others came by car = ]"],
        }
    );

    public static List<Line> Join(string text, List<Line> lines, Trace? trace = null)
    {
        var width = Width(text, lines);
        if (width == 0)
            return lines;
        var joined = new List<Line>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0 && Continues.First(new WrappedLineContext(text, lines[i - 1], lines[i], width, trace)) == true)
                joined[joined.Count - 1] = joined[joined.Count - 1] with
                {
                    Span = TextSpan.Between(joined[joined.Count - 1].Span.Start, lines[i].Span.End),
                };
            else
                joined.Add(lines[i]);
        }

        return joined;
    }

    /// <summary>The width at which the lines of the text were broken, or 0 if each line is a paragraph.</summary>
    /// <remarks>In a broken text most lines stop in the middle of a sentence, and many of the next begin with a lowercase letter.</remarks>
    private static int Width(string text, List<Line> lines)
    {
        int pairs = 0,
            broken = 0,
            lowercase = 0,
            width = 0;
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i].BlankBefore)
                continue;
            pairs++;
            var line = lines[i - 1].Span;
            if (line.Length is < Narrowest or > Widest || Prose.EndsSentence(text, line))
                continue;
            broken++;
            width = Math.Max(width, line.Length);
            if (char.IsLower(text[lines[i].Span.Start]))
                lowercase++;
        }

        return broken >= 3 && broken * 2 > pairs && lowercase * 3 > pairs ? width : 0;
    }
}

/// <summary>A line of a text that was broken at some width, and the line after it.</summary>
internal readonly record struct WrappedLineContext(string Text, Line Line, Line Next, int Width, Trace? Trace) : IRuleContext
{
    public TextSpan Place => Next.Span;

    /// <summary>The next word did not fit: at the end of a paragraph, the line leaves more room.</summary>
    public bool IsFull
    {
        get
        {
            var word = 0;
            while (word < Next.Span.Length && word < Width && !char.IsWhiteSpace(Text[Next.Span.Start + word]))
                word++;
            return Line.Span.Length + 1 + word > Width * 9 / 10;
        }
    }
}
