extern alias generator;

using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Corpus.Tests.Generation;

/// <summary>What the pipeline hands from step to step is made of values: nothing of Roslyn's that would keep a compilation alive.</summary>
public class HygieneTests
{
    [Fact]
    public void No_step_holds_symbols_syntax_or_compilations()
    {
        var run = new Project()
            .With("a.txt", "“We will see,” Anna Berg said on 3 May 2024.")
            .WithCatalog("""{ "articles": { "gone.txt": {} } }""")
            .Run();
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var named = run
            .Result.TrackedSteps.Where(s => typeof(generator::Corpus.Generator.Pipeline.Steps).GetField(s.Key) is not null)
            .ToArray();
        Assert.NotEmpty(named);
        foreach (var (name, steps) in named)
        {
            foreach (var (value, _) in steps.SelectMany(s => s.Outputs))
                Walk(value, name, seen);
        }
    }

    [Fact]
    public void Results_of_equal_runs_are_equal()
    {
        static object[] Values() =>
            [
                .. new Project()
                    .With("a.txt", "“We will see,” Anna Berg said on 3 May 2024.")
                    .Run()
                    .Result.TrackedSteps["Texts"]
                    .SelectMany(s => s.Outputs)
                    .Select(o => o.Value),
            ];
        Assert.Equal(Values(), Values());
    }

    [Fact]
    public void The_extraction_knows_nothing_of_Roslyn()
    {
        Assert.DoesNotContain(typeof(generator::Corpus.Extraction.Articles.Extractor).Assembly.GetReferencedAssemblies(), a =>
            a.Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)
        );
    }

    private static void Walk(object? value, string step, HashSet<object> seen)
    {
        if (value is null || value is string || value.GetType().IsPrimitive || value.GetType().IsEnum || !seen.Add(value))
            return;
        Assert.False(
            value is ISymbol or SyntaxNode or SyntaxTree or Compilation or Location or AdditionalText,
            $"{step} holds a {value.GetType()}"
        );
        if (value is IEnumerable items)
        {
            foreach (var item in items)
                Walk(item, step, seen);
        }

        for (var type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (
                var field in type.GetFields(
                    BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly
                )
            )
                Walk(field.GetValue(value), step, seen);
        }
    }
}
