using System.Reflection;
using Corpus.Extraction.Rules;

namespace Corpus.Extraction.Tests.Rules;

public class RulesPageTests
{
    private const string Accept = "CORPUS_ACCEPT";

    /// <summary>What rewrites the page.</summary>
    public const string Command = $"{Accept}=1 dotnet test tests/Corpus.Extraction.Tests --filter RulesPageTests";

    [Fact]
    public void The_page_says_what_the_rules_say()
    {
        var path = Path.GetFullPath(Path.Combine(Seed.Folder, "..", "docs", "rules.md"));
        var right = RulesPage.Write();
        if (Environment.GetEnvironmentVariable(Accept) == "1")
            File.WriteAllText(path, right);
        Assert.True(
            File.Exists(path) && File.ReadAllText(path).ReplaceLineEndings("\n") == right,
            $"docs/rules.md is not what the rules say. Rewrite it, and read the difference: {Command}"
        );
    }

    [Fact]
    public void Every_stage_with_rules_is_on_the_page()
    {
        var lists = typeof(Cascade)
            .Assembly.GetTypes()
            .Where(type => !type.ContainsGenericParameters)
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public))
            .Select(field => field.GetValue(null))
            .OfType<Cascade>()
            .Select(cascade => cascade.Id);
        Assert.Empty(lists.Except(RulesPage.Stages.SelectMany(stage => stage.Cascades).Select(cascade => cascade.Id)));
    }
}
