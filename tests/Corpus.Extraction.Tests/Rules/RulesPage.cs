using System.Text;
using Corpus.Extraction.Blocks;
using Corpus.Extraction.Dates;
using Corpus.Extraction.Entities;
using Corpus.Extraction.Events;
using Corpus.Extraction.Facts;
using Corpus.Extraction.Linking;
using Corpus.Extraction.Quotations;
using Corpus.Extraction.Rules;
using Corpus.Extraction.Sentences;

namespace Corpus.Extraction.Tests.Rules;

/// <summary>Writes docs/rules.md: every rule of every stage, with its sentence and its examples.</summary>
internal static class RulesPage
{
    /// <summary>The stages in the order in which they run. The notes say how to read the examples.</summary>
    public static readonly (string Name, string Notes, IReadOnlyList<Cascade> Cascades)[] Stages =
    [
        (
            "Facts",
            "An example is a page, with `⏎` for a line break. The bracket has the words that the rule decides, with what it makes of them; of evidence for a title, with its points.",
            FactFinder.Cascades
        ),
        (
            "Blocks",
            "An example is a page, with `⏎` for a line break. The line that the rule decides is in brackets, with the kind of the block. In a counterexample, another rule or none decides the line.",
            BlockRules.Cascades
        ),
        (
            "Sentences",
            "The bracket has the stop, and whether the sentence ends there. In a counterexample, another rule decides.",
            SentenceRules.Cascades
        ),
        ("Names", "The bracket has a name, and what kind of entity it names or which gender the person has.", NameRules.Cascades),
        ("Entities", "The bracket has a name, and the name of the entity that it means.", EntityRules.Cascades),
        (
            "Tags of words",
            "The rules for quotations read the words by these tags. The bracket has a word or mark, and its tag. In a counterexample, another rule gives the tag.",
            TaggingRules.Cascades
        ),
        (
            "Quotations",
            "The bracket has the quotation with its marks, and what the question asks for: the source, the one who relays it, the one spoken to, the kind, or `term`. For marks, the bracket has a mark and what it does. For the subject of a verb, it has a verb and its subject (`-` for none).",
            QuotationRules.Cascades
        ),
        (
            "Descriptions",
            "What the text calls the people and organizations that it names. The bracket has a name, and the words that describe the one named; for the last two questions, it has one of these words, and the noun by which the text can speak of the one named.",
            DescriptionRules.Cascades
        ),
        (
            "Referents",
            "The bracket has a noun phrase or the source of a statement, and the name of the one whom it means: somebody without a name is called as in the text, and `-` is nobody, or for a noun phrase somebody without a name.",
            ReferentRules.Cascades
        ),
        (
            "Dates",
            "The longest match decides, and of matches of the same length that of the first rule. The article was published on Thursday, 2025-06-12. The bracket has the expression and its TIMEX3 value; without a value, the rule only protects the words from other rules.",
            [TextKindRules.Kinds, DateRules.Cascade]
        ),
        (
            "Events",
            "The article was published on Thursday, 2025-06-12. The bracket has the words that say what happened, and when.",
            EventRules.Cascades
        ),
        (
            "Names across articles",
            "These rules decide across articles, so `corpus explain` does not show them. A bar stands between the names of two articles, and a comma between two names of one article. After the equals sign is the answer, `same` or `other`. For kinds, the numbers are those of the articles that read the name as one and as the other; for surnames, of the articles that name the best known person in full, and the person known second best.",
            LinkingRules.Cascades
        ),
    ];

    public static string Write()
    {
        var page = new StringBuilder();
        page.Append(
            $"""
            # Rules

            <!-- Made from the rules. To write it again: {RulesPageTests.Command} -->

            The extraction decides by these {Stages.Sum(stage =>
                stage.Cascades.Sum(cascade => cascade.Rules.Count)
            )} rules. A question is put to its rules in the order of this page, and the first that applies decides.
            `corpus explain` says which rule decided at a place of a text: see [Explain a result](explain.md).

            An example is a sentence that the rule decides, with the result in brackets: `[words = result]`. A counterexample looks like one, but the rule leaves it alone. Tests check all of them.

            """
        );
        page.Append('\n');
        foreach (var stage in Stages)
        {
            page.Append($"- [{stage.Name}](#{Anchor(stage.Name)})\n");
            foreach (var cascade in stage.Cascades)
            {
                page.Append($"  - [{Text(cascade.Question)}](#{Anchor("ask/" + cascade.Id)})\n");
                page.Append($"    {string.Join(" · ", cascade.Rules.Select(rule => $"[{Name(rule)}](#{Anchor(rule.Id)})"))}\n");
            }
        }

        foreach (var stage in Stages)
        {
            page.Append($"\n## {stage.Name}\n\n{stage.Notes}\n");
            foreach (var cascade in stage.Cascades)
                Write(cascade, page);
        }

        return page.ToString().ReplaceLineEndings("\n");
    }

    private static void Write(Cascade cascade, StringBuilder page)
    {
        page.Append($"\n<a id=\"{Anchor("ask/" + cascade.Id)}\"></a>\n\n### {Text(cascade.Question)}\n\n`{cascade.Id}`\n");
        foreach (var rule in cascade.Rules)
        {
            page.Append($"\n<a id=\"{Anchor(rule.Id)}\"></a>\n\n#### {rule.Id}\n\n{Text(rule.Summary)}\n");
            List("Examples", rule.Examples);
            List("Counterexamples", rule.Counterexamples);
        }

        void List(string title, string[] sentences)
        {
            if (sentences.Length == 0)
                return;
            page.Append($"\n{title}:\n\n");
            foreach (var sentence in sentences)
                page.Append($"- {Code(sentence)}\n");
        }
    }

    private static string Name(Rule rule) => rule.Id[(rule.Id.IndexOf('/') + 1)..];

    private static string Anchor(string id) => id.ToLowerInvariant().Replace('/', '-').Replace(' ', '-');

    private static string Text(string sentence) =>
        sentence
            .Replace("*", "\\*", StringComparison.Ordinal)
            .Replace("_", "\\_", StringComparison.Ordinal)
            .Replace("<", "\\<", StringComparison.Ordinal);

    /// <summary>A code span may hold a run of backticks that is not as long as its own.</summary>
    private static string Code(string sentence)
    {
        sentence = sentence.ReplaceLineEndings("⏎");
        var fence = "`";
        while (sentence.Contains(fence, StringComparison.Ordinal))
            fence += "`";
        var pad = sentence.StartsWith('`') || sentence.EndsWith('`') ? " " : "";
        return fence + pad + sentence + pad + fence;
    }
}
