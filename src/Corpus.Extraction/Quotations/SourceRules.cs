using Corpus.Extraction.Rules;

namespace Corpus.Extraction.Quotations;

/// <summary>The rules that find the source of a quotation in its own sentence.</summary>
internal static class SourceRules
{
    public static readonly Cascade<QuoteContext, Attribution> InOrder = new(
        "quote/source",
        "Who does the sentence of the quotation name as its source?",
        LayoutRules.NameInside,
        ReportRules.StatementBefore,
        QuotativeRules.SubjectVerbAfter,
        QuotativeRules.VerbSubjectAfter,
        LayoutRules.NameAfterDash,
        QuotativeRules.AccordingToAfter,
        LayoutRules.ColonAfter,
        LayoutRules.NounBeforeColon,
        LayoutRules.NameHeadsLine,
        ReportRules.PassiveWithAgent,
        ReportRules.StatementDenied,
        ReportRules.VerbBefore,
        QuotativeRules.TagAtEnd,
        ReportRules.NounOfSayingBefore,
        QuotativeRules.AccordingToBefore,
        ReportRules.AsBefore,
        ReportRules.StanceBefore,
        LayoutRules.AnyVerbBeforeMark
    );

    public static Attribution? Find(in QuoteContext context) =>
        InOrder.First(context, out var rule) is { } found ? RelayRules.Complete(context, found) with { Rule = rule } : null;
}
