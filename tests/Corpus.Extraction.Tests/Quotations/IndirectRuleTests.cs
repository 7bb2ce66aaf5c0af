using Corpus.Extraction.Entities;
using Corpus.Extraction.Quotations;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Tests.Rules;

namespace Corpus.Extraction.Tests.Quotations;

/// <summary>The test of a verb or noun before the rules are asked only saves time: where it fails, no rule for reported speech applies.</summary>
public class IndirectRuleTests
{
    [Fact]
    public void No_rule_applies_where_none_may_in_the_examples() =>
        Assert.All(
            QuotationRules.Cascades.SelectMany(cascade => cascade.Rules).SelectMany(r => r.Examples.Concat(r.Counterexamples)),
            marked => Assert.True(NoneApplies(Example.Parse(marked.Replace('⏎', '\n')).Text), marked)
        );

    [Fact]
    public void No_rule_applies_where_none_may_in_the_seeds() =>
        Assert.All(Directory.GetFiles(Seed.Folder, "*.txt").Select(File.ReadAllText), text => Assert.True(NoneApplies(text)));

    [Fact]
    public void No_rule_applies_where_none_may_in_random_texts() => Hostile.TextHolds(NoneApplies);

    private static bool NoneApplies(string text)
    {
        var document = Document.Read(text);
        if (document.Sentences.Length == 0)
            return true;
        var stretches = QuoteMarks.Find(document, []);
        var tags = Tagger.TagsOf(document, EntityFinder.Find(document, new([])));
        var (chunks, sentences) = Chunker.Chunk(document, tags, stretches);
        var parse = new ShallowParse(document, tags, chunks, sentences);
        return sentences.All(sentence =>
        {
            for (var cue = new ChunkCursor(parse, sentence, sentence.Start); cue.IsInside; cue = cue.Next)
            {
                if (!IndirectRules.MayApply(cue) && IndirectRules.InOrder.First(new CueContext(cue)) is not null)
                    return false;
            }

            return true;
        });
    }
}
