using System.Reflection;
using Corpus.Extraction.Diagnostics;

namespace Corpus.Extraction.Tests.Diagnostics;

public class DiagnosticKindsTests
{
    private static readonly DiagnosticKind[] All =
    [
        .. typeof(DiagnosticKinds)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => field.GetValue(null))
            .OfType<DiagnosticKind>(),
    ];

    [Fact]
    public void Each_rule_has_an_id_of_its_own()
    {
        Assert.NotEmpty(All);
        Assert.Equal(All.Select(rule => rule.Id).Distinct(), All.Select(rule => rule.Id));
        Assert.All(All, rule => Assert.Matches("^CORPUS[0-4][0-9][0-9]$", rule.Id));
    }

    [Fact]
    public void Each_message_takes_its_detail() =>
        Assert.All(All.Where(rule => rule.Message.Contains("{0}", StringComparison.Ordinal)), rule =>
            Assert.DoesNotContain('{', rule.MessageFor("x"))
        );
}
