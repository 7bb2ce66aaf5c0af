using Corpus.Extraction.Rules;

namespace Corpus.Extraction.Quotations;

/// <summary>What a doubled quotation mark does.</summary>
internal enum MarkAction : byte
{
    /// <summary>Nothing: it is no quotation mark, such as the one for inches.</summary>
    Ignore,

    /// <summary>It opens a quotation, inside of the one that is open, if any.</summary>
    Open,

    /// <summary>The open quotation was never closed: it ends here, and another one opens.</summary>
    Reopen,

    /// <summary>It closes the innermost open quotation of its style (straight or curly), or if there is none, the innermost one.</summary>
    Close,

    /// <summary>It closes the innermost open quotation.</summary>
    CloseInnermost,
}

/// <summary>What the rules for marks look at: one doubled mark.</summary>
/// <param name="token">The number of its token.</param>
internal readonly struct MarkContext(QuoteMarks marks, int token) : IRuleContext
{
    private char Mark => marks.At(token).First;

    /// <summary>A quotation in doubled marks is open.</summary>
    public bool IsInside => marks.InnermostDouble >= 0;

    /// <summary>A word follows directly, and nothing that a quotation could not follow precedes.</summary>
    public bool CanOpen => marks.CanOpen(token);

    /// <summary>The text before the mark touches it.</summary>
    public bool CanClose => marks.CanClose(token);

    /// <summary>A mark that only opens in good typography.</summary>
    public bool IsOpeningMark => Mark is '“' or '„' or '«' or '`';

    /// <summary>The curly opening mark, with which some outlets close as well.</summary>
    public bool IsCurlyOpeningMark => Mark == '“';

    /// <summary>A mark that only closes in good typography.</summary>
    public bool IsClosingMark => Mark is '”' or '»';

    /// <summary>A mark that opens and closes.</summary>
    public bool IsStraight => !IsOpeningMark && !IsClosingMark;

    /// <inheritdoc cref="QuoteMarks.ClosesTwice"/>
    public bool TwoClosingMarksFollow => marks.ClosesTwice(token);

    /// <inheritdoc cref="QuoteMarks.IsWithinQuotedParagraph"/>
    public bool IsWithinQuotedParagraph => marks.IsWithinQuotedParagraph(Mark);

    public TextSpan Place => marks.At(token).Span;

    public Trace? Trace => marks.Trace;
}

/// <summary>The rules that decide what a doubled quotation mark does.</summary>
internal static class MarkRules
{
    public static readonly Cascade<MarkContext, MarkAction?> InOrder = new(
        "quote/mark",
        "Does a doubled quotation mark open or close a quotation?",
        new("mark/opening-mark", "Nothing is open, and the mark is an opening one: it opens.", static (in m) =>
            !m.IsInside && m.IsOpeningMark ? MarkAction.Open : null
        )
        {
            Examples = ["[“ = Open]It rains,” he said.", "[„ = Open]Late,“ he said.", "[`` = Open]Late,'' he said."],
            Counterexamples = ["\"It rains,\" he said."],
        },
        new(
            "mark/straight-mark-opens",
            "Nothing is open, and a straight mark stands where it can open, or cannot close: it opens.",
            static (in m) => !m.IsInside && m.IsStraight && (m.CanOpen || !m.CanClose) ? MarkAction.Open : null
        )
        {
            Examples = ["[\" = Open]It rains,\" he said.", "He said ([\" = Open]late\") so.", "He said.[\" = Open]Late.\""],
            Counterexamples = ["A man bought a 12\" pipe."],
        },
        new("mark/closing-mark-opens", "Nothing is open, and a closing mark stands where it can only open: it opens.", static (in m) =>
            !m.IsInside && m.IsClosingMark && m.CanOpen && !m.CanClose ? MarkAction.Open : null
        )
        {
            Examples = ["He said [” = Open]late” and left."],
            Counterexamples = ["Late” he said."],
        },
        // The default where nothing is open, so it has no counterexample.
        new("mark/nothing-to-close", "Nothing is open, and the mark does not open: it is ignored.", static (in m) =>
            !m.IsInside ? MarkAction.Ignore : null
        )
        {
            Examples = ["A man bought a 12[\" = Ignore] pipe.", "Late[” = Ignore] he said."],
        },
        new("mark/closing-mark", "A quotation is open, and the mark is a closing one: it closes.", static (in m) =>
            m.IsClosingMark ? MarkAction.Close : null
        )
        {
            Examples = ["“It rains,[” = Close] he said.", "«Late,[» = Close] he said."],
            Counterexamples = ["\"It rains,\" he said."],
        },
        new(
            "mark/opening-mark-closes",
            "A quotation is open, and the curly opening mark stands where it can only close: it closes.",
            static (in m) => m.IsCurlyOpeningMark && !m.CanOpen && m.CanClose ? MarkAction.Close : null
        )
        {
            Examples = ["He called it “fine[“ = Close] and left.", "„Late,[“ = Close] he said."],
            Counterexamples = ["“He said “no” to us,” she said."],
        },
        new("mark/straight-mark-closes", "A quotation is open, and a straight mark touches the text before it: it closes.", static (in m) =>
            m.IsStraight && m.CanClose ? MarkAction.Close : null
        )
        {
            Examples = ["\"It rains,[\" = Close] he said."],
            Counterexamples = ["“He said \"yes” and left."],
        },
        new(
            "mark/free-mark-closes",
            "A quotation is open, and a mark that could do either stands free on both sides: it closes.",
            static (in m) => (m.IsStraight || m.IsCurlyOpeningMark) && !m.CanOpen ? MarkAction.CloseInnermost : null
        )
        {
            Examples = ["\" It rains, [\" = CloseInnermost] he said."],
            Counterexamples = ["“He said \"yes” and left."],
        },
        new(
            "mark/nested-mark",
            "A quotation is open, and a curly opening mark has two closing ones behind it: it opens a quotation inside of the open one.",
            static (in m) => m.IsCurlyOpeningMark && m.TwoClosingMarksFollow ? MarkAction.Open : null
        )
        {
            Examples = ["“He said [“ = Open]no” to us,” she said."],
            Counterexamples = ["He said “one and left. He said “two” and left."],
        },
        new(
            "mark/other-style",
            "The whole paragraph is quoted in marks of the other style: the mark opens a quotation inside of it.",
            static (in m) => m.IsWithinQuotedParagraph ? MarkAction.Open : null
        )
        {
            Examples = ["\"He said [“ = Open]yes” to us,\" she said.", "“He said [\" = Open]yes\" to us,” she said."],
            Counterexamples = ["He said \"it is “late” now\" twice."],
        },
        // The default: it decides whatever reaches it, so it has no counterexample.
        new("mark/left-open", "A quotation is open that was never closed: it ends before the mark, and another one opens.", static (in m) =>
            MarkAction.Reopen
        )
        {
            Examples = ["He said “one and left. He said [“ = Reopen]two” and left.", "He said \"it is [“ = Reopen]late” now\" twice."],
        }
    );
}
