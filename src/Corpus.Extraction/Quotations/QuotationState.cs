using Corpus.Extraction.Rules;

namespace Corpus.Extraction.Quotations;

/// <summary>What is known about a quoted stretch while the sentences are read in order.</summary>
/// <param name="number">The number of the stretch in the text.</param>
/// <param name="outer">The stretch that contains this one; null if there is none.</param>
internal sealed class QuotationState(int number, QuotedStretch stretch, QuotedStretch? outer)
{
    public int Number => number;

    public QuotedStretch Stretch => stretch;

    public QuotedStretch? Outer => outer;

    /// <summary>The last statement before this one: the last stretch that is not a term. Null if there is none.</summary>
    public QuotationState? PreviousStatement { get; set; }

    /// <summary>The rule that made the stretch a term; null for a statement.</summary>
    public Rule? TermRule { get; set; }

    public QuoteKind Kind { get; set; }

    /// <summary>The quotations whose words this one repeats, as a pull quote or a heading does.</summary>
    public List<QuotationState> Originals { get; } = [];

    /// <summary>Where the text says who speaks; null if no rule found it.</summary>
    public Attribution? Attribution { get; set; }

    /// <summary>The piece before this one if a cue stands between the two: “…,” she said, “…”.</summary>
    public QuotationState? SplitFrom { get; set; }

    /// <summary>The first piece of the statement that this stretch continues; null if it begins one.</summary>
    public QuotationState? FirstPiece { get; set; }

    /// <summary>The number of the speaker among the entities; null if it is not known.</summary>
    public int? Speaker { get; set; }
}
