using Corpus.Extraction.Rules;

namespace Corpus.Extraction.Tests.Rules;

public class CascadeTests
{
    private static readonly Rule<Number, string> Even = new("test/even", "An even number is even.", static (in n) =>
        n.Value % 2 == 0 ? "even" : null
    );
    private static readonly Rule<Number, string> Small = new("test/small", "A number below ten is small.", static (in n) =>
        100 / n.Value > 10 ? "small" : null
    );
    private static readonly Cascade<Number, string> Kind = new("test/kind", "What kind of number is it?", Even, Small);

    [Theory]
    [InlineData(4, "even", "test/even")]
    [InlineData(3, "small", "test/small")]
    [InlineData(11, null, null)]
    public void The_first_rule_that_applies_decides(int value, string? result, string? rule) =>
        Assert.Equal((result, rule), (Kind.First(new Number(value), out var decided), decided?.Id));

    [Fact]
    public void A_trace_has_every_rule_that_was_asked()
    {
        var trace = new Trace();
        Kind.First(new Number(3, trace));
        Assert.Equal(["test/even ", "test/small small"], trace.Steps.Select(step => $"{step.Rule} {step.Result}"));
    }

    [Fact]
    public void A_trace_can_ask_the_rules_after_the_one_that_decides()
    {
        var trace = new Trace { AsksEveryRule = true };
        Assert.Equal("even", Kind.First(new Number(4, trace)));
        Assert.Equal(
            [("test/even", "even", false), ("test/small", "small", true)],
            trace.Steps.Select(step => (step.Rule.Id, step.Result!, step.Overruled))
        );
    }

    [Fact]
    public void A_rule_that_fails_is_named()
    {
        var failure = Assert.Throws<RuleException>(() =>
            new Cascade<Number, string>("test/kind", "What kind of number is it?", Small).First(new Number(0))
        );
        Assert.Equal(("test/small", new TextSpan(0, 1)), (failure.Rule.Id, failure.Place));
    }

    private readonly record struct Number(int Value, Trace? Trace = null) : IRuleContext
    {
        public TextSpan Place => new(Value, 1);
    }
}
