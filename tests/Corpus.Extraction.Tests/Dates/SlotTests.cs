using System.Reflection;
using System.Reflection.Emit;
using Corpus.Extraction.Blocks;
using Corpus.Extraction.Dates;
using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.Rules;
using Corpus.Extraction.Sentences;

namespace Corpus.Extraction.Tests.Dates;

/// <summary>A rule reads only the slots that its pattern names. The compiler knows the names and types; the code of each meaning tells which it reads.</summary>
public class SlotTests
{
    private static readonly Dictionary<short, OpCode> OpCodesByValue = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

    public static TheoryData<string> Rules => [.. DateRules.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_reads_only_slots_of_its_pattern(string id)
    {
        var rule = DateRules.All.Single(r => r.Id == id);
        var read = new HashSet<Slot>();
        AddSlots(rule.Meaning.Method, read, []);
        Assert.Subset(rule.Pattern.Slots.ToHashSet(), read);
    }

    [Fact]
    public void The_slots_of_a_meaning_are_found()
    {
        var read = new HashSet<Slot>();
        AddSlots(DateRules.All.Single(rule => rule.Id == "date/shifted-month-day").Meaning.Method, read, []);
        Assert.Equal(["<day>", "<month>", "<shifts>"], read.Select(slot => slot.ToString()).Order());
    }

    [Theory]
    [InlineData("<mnth> <day>", "the pattern of a rule names <mnth>, which is not a slot: add it to Slots")]
    [InlineData("<month> fnord", "the pattern of a rule has the word 'fnord', which is in no word list: add it to Dates/words.txt")]
    public void A_pattern_with_an_unknown_name_is_refused(string pattern, string message) =>
        Assert.Equal(message, Assert.Throws<InvalidOperationException>(() => new Pattern(pattern)).Message);

    [Fact]
    public void A_rule_that_fails_is_named_with_its_place()
    {
        var rule = new DateRule("date/test", "A month fails.", "<month>", static (m, _) =>
            throw new FormatException($"{m.Get(Slots.Month)}")
        );
        var failure = Assert.Throws<RuleException>(() => CandidateOf(rule, "In May 1998"));
        Assert.Equal(("date/test", new TextSpan(3, 3), "5"), (failure.Rule.Id, failure.Place, failure.Message));
    }

    [Fact]
    public void A_slot_that_the_pattern_does_not_name_is_never_read_as_nothing()
    {
        var rule = new DateRule("date/test", "A month has no year.", "<month>", static (m, _) =>
            m.Has(Slots.Year) ? Candidate.Nothing : null
        );
        Assert.Equal(
            "the pattern of the rule does not name <year>",
            Assert.Throws<RuleException>(() => CandidateOf(rule, "In May 1998")).Message
        );
    }

    [Fact]
    public void A_trace_has_the_rules_that_were_tried_at_a_token()
    {
        var trace = new Trace();
        ExpressionFinder.Find(
            Document.Read("In May 1998", [new Block(new TextSpan(0, 11), BlockKind.Paragraph)], new ExtractionProgress { Trace = trace }),
            null,
            []
        );
        Assert.Contains(trace.Steps, step => step is { Rule.Id: "date/month-year", Result: "1998-05" } && step.Place == new TextSpan(3, 3));
        Assert.Contains(trace.Steps, step => step is { Rule.Id: "date/month-day", Result: null });
        Assert.All(trace.Steps, step => Assert.Contains(step.Rule, step.Cascade.Rules));
    }

    private static Candidate? CandidateOf(DateRule rule, string text)
    {
        var context = new ResolutionContext(Document.Read(text), null);
        return rule.CandidateAt(new SentenceWindow(context, context.Document.Sentences[0]), 1);
    }

    /// <summary>The slots that a method loads, and those of the methods that it passes its match to.</summary>
    private static void AddSlots(MethodBase method, HashSet<Slot> slots, HashSet<MethodBase> visited)
    {
        if (!visited.Add(method) || method.GetMethodBody()?.GetILAsByteArray() is not { } code)
            return;
        for (var at = 0; at < code.Length; )
        {
            short value = code[at++];
            if (value == 0xFE)
                value = (short)(0xFE00 | code[at++]);
            var operation = OpCodesByValue[value];
            if (operation.OperandType is OperandType.InlineField or OperandType.InlineMethod)
            {
                var member = method.Module.ResolveMember(
                    BitConverter.ToInt32(code, at),
                    method.DeclaringType?.GetGenericArguments(),
                    method.IsGenericMethod ? method.GetGenericArguments() : null
                );
                if (member is FieldInfo { IsStatic: true } field && field.DeclaringType == typeof(Slots))
                    slots.Add((Slot)field.GetValue(null)!);
                else if (member is MethodBase called && called.GetParameters().Any(parameter => parameter.ParameterType == typeof(Match)))
                    AddSlots(called, slots, visited);
            }

            at += operation.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
                _ => 4,
            };
        }
    }
}
