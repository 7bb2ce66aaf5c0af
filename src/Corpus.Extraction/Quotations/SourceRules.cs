
namespace Corpus.Extraction.Quotations;

/// <summary>Finds the source of a quotation, a chunk, in its own sentence; null where the rule does not apply.</summary>
internal delegate Attribution? SourceRule(Syntax syntax, ChunkedSentence sentence, int quote);

/// <summary>The rules that find the source of a quotation in its own sentence. The first that applies decides.</summary>
internal static class SourceRules
{
    public static readonly IReadOnlyList<(string Name, SourceRule Rule)> InOrder =
    [
        (nameof(LayoutRules.NameInside), LayoutRules.NameInside),
        (nameof(TagRules.SubjectVerbAfter), TagRules.SubjectVerbAfter),
        (nameof(TagRules.VerbSubjectAfter), TagRules.VerbSubjectAfter),
        (nameof(LayoutRules.NameAfterDash), LayoutRules.NameAfterDash),
        (nameof(TagRules.AccordingToAfter), TagRules.AccordingToAfter),
        (nameof(LayoutRules.NounBeforeColon), LayoutRules.NounBeforeColon),
        (nameof(LayoutRules.NameHeadsLine), LayoutRules.NameHeadsLine),
        (nameof(ReportRules.PassiveWithAgent), ReportRules.PassiveWithAgent),
        (nameof(ReportRules.VerbBefore), ReportRules.VerbBefore),
        (nameof(ReportRules.NounOfSayingBefore), ReportRules.NounOfSayingBefore),
        (nameof(TagRules.TagAtEnd), TagRules.TagAtEnd),
        (nameof(TagRules.AccordingToBefore), TagRules.AccordingToBefore),
        (nameof(ReportRules.AsBefore), ReportRules.AsBefore),
        (nameof(ReportRules.StanceBefore), ReportRules.StanceBefore),
        (nameof(LayoutRules.AnyVerbBeforeMark), LayoutRules.AnyVerbBeforeMark),
    ];

    public static Attribution? Find(Syntax syntax, ChunkedSentence sentence, int quote)
    {
        foreach (var (name, rule) in InOrder)
        {
            syntax.Document.Progress.Rule = name;
            if (rule(syntax, sentence, quote) is not { } found)
                continue;
            found = RelayRules.Complete(syntax, sentence, found) with { Rule = name };
            syntax.Document.Progress.Rule = null;
            return found;
        }

        syntax.Document.Progress.Rule = null;
        return null;
    }
}
