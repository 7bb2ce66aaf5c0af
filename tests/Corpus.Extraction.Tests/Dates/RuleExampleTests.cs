using Corpus.Extraction.Dates;
using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Tests.Rules;

namespace Corpus.Extraction.Tests.Dates;

/// <summary>Runs the examples and counterexamples of the date rules. The text after the equals sign is the TIMEX3 value; an article of Thursday, 2025-06-12, is assumed.</summary>
public class RuleExampleTests
{
    private static readonly CalendarDate Thursday = CalendarDate.Of(2025, 6, 12)!.Value;

    public static TheoryData<string, string> Examples => Cases.Examples([DateRules.Cascade]);

    public static TheoryData<string, string> Counterexamples => Cases.Counterexamples([DateRules.Cascade]);

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_rule_decides_its_example(string id, string marked)
    {
        var example = Example.Parse(marked);
        var shields = Rule(id).IsShield;
        var found = Find(example.Text);
        Assert.Equal(example.Results.Where(result => result.Value.Length > 0), found.Select(e => (e.Span, e.Value)));
        if (shields)
            Assert.Contains(CandidatesOf(Rule(id), example.Text), candidate =>
                candidate.Candidate.IsNothing && example.Results.Any(r => r.Span == candidate.Span)
            );
        else
            Assert.Contains(found, e => e.Rule == id);
    }

    [Theory]
    [MemberData(nameof(Counterexamples))]
    public void The_rule_alone_leaves_its_counterexample_alone(string id, string text) =>
        Assert.Empty(CandidatesOf(Rule(id), text).Select(c => $"{c.Span.In(text)} = {c.Candidate.Value}"));

    [Theory]
    [MemberData(nameof(Counterexamples))]
    public void The_rule_among_the_others_leaves_its_counterexample_alone(string id, string text) =>
        Assert.DoesNotContain(Find(text), e => e.Rule == id);

    /// <summary>Nothing is found before the first word or after the last one.</summary>
    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_can_be_cut_at_any_word(string id, string marked)
    {
        var text = Example.Parse(marked).Text;
        for (var at = text.IndexOf(' '); at > 0; at = text.IndexOf(' ', at + 1))
        {
            foreach (var part in new[] { text[..at], text[(at + 1)..] })
                Assert.True(Array.TrueForAll(Find(part), e => e.Span.End <= part.Length), $"{id}: {part}");
        }
    }

    [Fact]
    public void A_rule_has_an_id_a_summary_examples_and_counterexamples()
    {
        Assert.Equal(DateRules.All.Length, DateRules.All.Select(rule => rule.Id).Distinct().Count());
        Assert.All(DateRules.All, rule =>
        {
            Assert.Matches("^date/[a-z0-9]+(-[a-z0-9]+)*$", rule.Id);
            Assert.EndsWith(".", rule.Summary, StringComparison.Ordinal);
            Assert.NotEmpty(rule.Examples);
            Assert.NotEmpty(rule.Counterexamples);
        });
    }

    private static DateRule Rule(string id) => DateRules.All.Single(rule => rule.Id == id);

    private static TemporalExpression[] Find(string text) => ExpressionFinder.Find(Document.Read(text), Thursday, new List<Finding>());

    /// <summary>
    /// What a rule makes of each token of a text, whatever the other rules find there. A rule that continues an expression is asked about the one found there.
    /// </summary>
    private static List<(TextSpan Span, Candidate Candidate)> CandidatesOf(DateRule rule, string text)
    {
        var context = new ResolutionContext(Document.Read(text), Thursday);
        var candidates = new List<(TextSpan, Candidate)>();
        foreach (var sentence in context.Document.Sentences)
        {
            context.Block = sentence.Block;
            var window = new SentenceWindow(context, sentence);
            var next = sentence.FirstToken;
            for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
            {
                var longest = context.LongestMatch(window, at);
                window.Outermost = at;
                window.Depth++;
                if (rule.CandidateAt(window, at, rule.Pattern.Continues ? Base(window, at) : null) is { } candidate)
                    candidates.Add((window.SpanOf(candidate.Start, candidate.End), candidate));
                window.Depth--;
                if (longest is null || at < next)
                    continue;
                next = longest.End;
                if (!longest.IsNothing)
                    context.Observe(longest, default, window);
            }
        }

        return candidates;
    }

    /// <summary>The longest candidate of the rules that do not continue another: what is there before this rule could continue it.</summary>
    private static Candidate? Base(SentenceWindow window, int at) =>
        DateRules
            .All.Where(rule => !rule.Pattern.Continues)
            .Select(rule => rule.CandidateAt(window, at))
            .OfType<Candidate>()
            .OrderByDescending(candidate => candidate.End)
            .FirstOrDefault();
}
