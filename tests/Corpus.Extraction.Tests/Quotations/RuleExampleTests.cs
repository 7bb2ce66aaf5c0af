using Corpus.Extraction.Blocks;
using Corpus.Extraction.Dates;
using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.Entities;
using Corpus.Extraction.Pages;
using Corpus.Extraction.Quotations;
using Corpus.Extraction.Rules;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Tests.Rules;

namespace Corpus.Extraction.Tests.Quotations;

/// <summary>Runs the examples and counterexamples of every rule for quotations: see <see cref="QuotationRules"/> for what stands in the brackets.</summary>
public class RuleExampleTests
{
    // A rule that decides whatever reaches it leaves nothing alone.
    private static readonly HashSet<string> Defaults =
    [
        "mark/nothing-to-close",
        "mark/left-open",
        "subject/first-of-series",
        "subject/relative",
        "subject/quotation",
        "subject/parenthesis",
        "subject/conjunction",
        "subject/adverb",
        "quote/kind-inside-clause",
    ];

    public static TheoryData<string, string> Examples => Cases.Examples(QuotationRules.Cascades);

    public static TheoryData<string, string> Counterexamples => Cases.Counterexamples(QuotationRules.Cascades);

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_rule_decides_its_examples(string rule, string marked)
    {
        var example = Example.Parse(marked);
        var parsed = new Parsed(example.Text);
        var decided = parsed.Trace.Steps.Where(step => step.Rule.Id == rule && step is { Result: not null, Overruled: false }).ToArray();

        Assert.NotEmpty(example.Results);
        Assert.Contains(decided, step => example.Results.Any(result => result.Span.Contains(step.Place)));
        Assert.All(example.Results, result => Assert.Equal(result.Value, Result(rule, result.Span, parsed, decided)));
    }

    [Theory]
    [MemberData(nameof(Counterexamples))]
    public void A_rule_leaves_its_counterexamples_alone(string id, string text)
    {
        text = text.Replace('⏎', '\n');
        var (cascade, rule) = Rules().Single(pair => pair.Rule.Id == id);
        var parsed = new Parsed(text);

        Assert.Contains(parsed.Trace.Steps, step => step.Cascade.GetType() == cascade.GetType());
        Assert.DoesNotContain(parsed.Trace.Steps, step => step.Rule == rule && step.Result is not null);
        // The neighbor rules are not asked where the sentence names the source: ask them there too.
        if (rule is Rule<QuoteContext, Attribution> source)
            Assert.All(parsed.Contexts, quote => Assert.Null(source.Decide(quote)));
    }

    [Fact]
    public void Every_rule_has_examples_and_counterexamples() => Assert.All(Rules(), pair =>
        {
            Assert.NotEmpty(pair.Rule.Examples);
            Assert.Equal(Defaults.Contains(pair.Rule.Id), pair.Rule.Counterexamples.Length == 0);
        });

    [Fact]
    public void Every_rule_has_an_id_of_its_own()
    {
        var ids = Rules().Select(pair => pair.Rule.Id).Concat(QuotationRules.Cascades.Select(cascade => cascade.Id)).ToArray();
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(ids, id => Assert.Matches("^[a-z]+/[a-z]+(-[a-z]+)*$", id));
    }

    private static string? Result(string rule, TextSpan span, Parsed parsed, TraceStep[] decided)
    {
        var cascade = Rules().Single(pair => pair.Rule.Id == rule).Cascade;
        if (cascade == MarkRules.InOrder)
            return decided.Single(step => step.Place == span).Result;
        if (SubjectSteps.Cascades.Contains(cascade))
            return parsed.SubjectOf(span);
        if (cascade == IndirectRules.InOrder)
            return parsed.ReportedBy(span);
        var quote = parsed.Quotes.Single(q =>
            q.Kind != QuoteKind.Indirect && span.Contains(q.Content) && q.Content.Length >= span.Length - 4
        );
        return cascade.Id switch
        {
            "quote/kind" => quote.Kind.ToString(),
            "quote/via" => quote.Via?.In(parsed.Text),
            "quote/addressee" => quote.Addressee?.In(parsed.Text),
            "quote/source" or "quote/neighbor-source" or "quote/repeated-source" or "quote/nested-source" => quote.Rule == rule
                ? quote.Source?.In(parsed.Text)
                : quote.Rule,
            _ => quote.Rule == rule && quote.Kind == QuoteKind.Term ? "term" : quote.Rule,
        };
    }

    private static IEnumerable<(Cascade Cascade, Rule Rule)> Rules() =>
        QuotationRules.Cascades.SelectMany(cascade => cascade.Rules.Select(rule => (cascade, rule)));

    /// <summary>A text read up to its quotations, every rule asked wherever its question comes up.</summary>
    private sealed class Parsed
    {
        private readonly ShallowParse _parse;

        public Parsed(string text)
        {
            Text = text;
            var document = Document.Read(text, BlockFinder.Find(Page.Read(text), null), new ExtractionProgress { Trace = Trace });
            var stretches = QuoteMarks.Find(document, []);
            var entities = EntityFinder.Find(document, []);
            var tags = Tagger.TagsOf(document, entities);
            var (chunks, sentences) = Chunker.Chunk(document, tags, stretches);
            _parse = new ShallowParse(document, tags, chunks, sentences);
            var reader = new QuoteReader(_parse, stretches, new Speakers(_parse, entities));
            Quotes = reader.Read([]);
            Contexts = [.. Enumerable.Range(0, sentences.Length).SelectMany(reader.QuotationsIn)];
        }

        public string Text { get; }

        public Trace Trace { get; } = new() { AsksEveryRule = true };

        public Quote[] Quotes { get; }

        /// <summary>The quotations with what is known about them and those before them.</summary>
        public QuoteContext[] Contexts { get; }

        /// <summary>The source and the pieces of what a cue reports; null if it reports nothing.</summary>
        public string? ReportedBy(TextSpan cue)
        {
            var pieces = Quotes.Where(q => q.Kind == QuoteKind.Indirect && q.Cue == cue).ToArray();
            return pieces is [{ Source: var source }, ..]
                ? $"{source?.In(Text) ?? "-"}: {string.Join(" / ", pieces.Select(piece => piece.Content.In(Text)))}"
                : null;
        }

        /// <summary>The subject of the verb that stands at a place; "-" if it has none.</summary>
        public string SubjectOf(TextSpan verb)
        {
            var chunk = Enumerable.Range(0, _parse.Sentences[^1].End).Single(i => _parse.Span(i) == verb);
            return _parse.SubjectOf(chunk) is >= 0 and var subject ? _parse.Document.Of(_parse.Span(subject)) : "-";
        }
    }
}
