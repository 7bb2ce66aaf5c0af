using Corpus.Extraction.Rules;

namespace Corpus.Extraction.Tests.Rules;

/// <summary>The examples and counterexamples of rules as cases of a test: the id of a rule, and one of its sentences.</summary>
internal static class Cases
{
    public static TheoryData<string, string> Examples(IEnumerable<Cascade> cascades) => Of(cascades, rule => rule.Examples);

    public static TheoryData<string, string> Counterexamples(IEnumerable<Cascade> cascades) => Of(cascades, rule => rule.Counterexamples);

    /// <summary>The rules without an example, and those without a counterexample. A rule that decides whatever reaches it, as the last one of a cascade may, has none.</summary>
    public static IEnumerable<string> Incomplete(IEnumerable<Cascade> cascades) =>
        from cascade in cascades
        from rule in cascade.Rules
        where rule.Examples.Length == 0 || (rule.Counterexamples.Length == 0 && rule != cascade.Rules[^1])
        select rule.Id;

    private static TheoryData<string, string> Of(IEnumerable<Cascade> cascades, Func<Rule, string[]> sentences)
    {
        var data = new TheoryData<string, string>();
        foreach (var rule in cascades.SelectMany(cascade => cascade.Rules))
        {
            foreach (var sentence in sentences(rule))
                data.Add(rule.Id, sentence);
        }

        return data;
    }
}
