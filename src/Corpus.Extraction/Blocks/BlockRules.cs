using Corpus.Extraction.Pages;
using Corpus.Extraction.Rules;

namespace Corpus.Extraction.Blocks;

/// <summary>The rules that tell what the lines of a page are. A line that none of them decides is a paragraph.</summary>
/// <remarks>
/// An example is a page, with <c>⏎</c> for a line break, and the line that the rule decides in brackets: after the equals sign stands the kind of the block.
/// The bracketed line of a counterexample has its kind by another rule, or by none.
/// </remarks>
internal static class BlockRules
{
    /// <summary>What a line is by its own words, wherever it stands.</summary>
    public static readonly Cascade<LineContext, BlockKind?> Anywhere = new(
        "block/anywhere",
        "What is a line by its own words, wherever it stands?",
        [
            .. BoilerplateRules.Anywhere,
            NoticeRules.Notice,
            NoticeRules.Repeated,
            NoticeRules.RepeatedRun,
            CaptionRules.Marker,
            .. CaptionRules.Rules,
            .. RelatedLinkRules.Anywhere,
            EndingRules.Line,
            .. ListItemRules.Rules,
        ]
    );

    /// <summary>What a line is by the place of the article on the page.</summary>
    public static readonly Cascade<LineContext, BlockKind?> Outside = new(
        "block/outside",
        "Does a line stand outside the article?",
        [RelatedLinkRules.Listed, .. ExtentRules.Rules]
    );

    public static readonly Cascade<LineContext, BlockKind?> DeclaredTitle = new(
        "block/declared-title",
        "Is a line the title that the catalog gives?",
        HeadingRules.DeclaredTitle
    );

    public static readonly Cascade<LineContext, BlockKind?> FirstLine = new(
        "block/first-line",
        "Is the first line that the article says its title?",
        HeadingRules.FirstLine
    );

    /// <summary>What a line inside the article is by the boilerplate and the captions beside it.</summary>
    public static readonly Cascade<LineContext, BlockKind?> Beside = new(
        "block/beside",
        "Is a line a caption or a notice together with the lines beside it?",
        [
            CaptionRules.Action,
            .. CaptionRules.Beside,
            CaptionRules.NameAtEnd,
            .. NoticeRules.Beside,
            NoticeRules.Count,
            RelatedLinkRules.ListedHeadline,
        ]
    );

    /// <summary>What a line is by the lines around it.</summary>
    public static readonly Cascade<LineContext, BlockKind?> Between = new(
        "block/between",
        "What is a line by the lines around it?",
        RelatedLinkRules.Medium,
        RelatedLinkRules.UppercaseHeadline,
        RelatedLinkRules.Headline,
        HeadingRules.Heading
    );

    /// <summary>All cascades of the stage.</summary>
    public static readonly IReadOnlyList<Cascade> Cascades =
    [
        Wrapping.Continues,
        GluedHeading.Compound,
        EndMark.Mark,
        Anywhere,
        DeclaredTitle,
        FirstLine,
        EndingRules.Ending,
        Outside,
        Beside,
        BoilerplateRules.Edge,
        Between,
    ];
}
