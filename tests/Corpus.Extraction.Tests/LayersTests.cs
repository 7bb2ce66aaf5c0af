using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using Corpus.Extraction.Articles;

namespace Corpus.Extraction.Tests;

/// <summary>Data flows one way through the stages. Every type may also use the values in the root namespace, which use no stage.</summary>
public class LayersTests
{
    private const string Root = "Corpus.Extraction";

    /// <summary>The stages in order: each uses only stages above it, and of those only the ones listed.</summary>
    private static readonly (string Stage, string[] MayUse)[] Stages =
    [
        ("Rules", []),
        ("Diagnostics", ["Rules"]),
        ("Texts", ["Diagnostics"]),
        ("Tokens", []),
        ("Lexicons", ["Tokens"]),
        ("Linking", ["Rules", "Lexicons"]),
        ("Naming", ["Lexicons"]),
        ("Metadata", ["Diagnostics", "Texts", "Lexicons"]),
        ("Catalog", ["Diagnostics", "Texts", "Naming", "Lexicons", "Metadata"]),
        ("Pages", ["Rules", "Diagnostics", "Tokens", "Lexicons"]),
        ("Facts", ["Rules", "Diagnostics", "Tokens", "Lexicons", "Pages"]),
        ("Blocks", ["Rules", "Tokens", "Lexicons", "Diagnostics", "Pages"]),
        ("Sentences", ["Rules", "Diagnostics", "Tokens", "Lexicons", "Pages", "Blocks"]),
        ("Entities", ["Rules", "Diagnostics", "Tokens", "Lexicons", "Catalog", "Sentences"]),
        ("Quotations", ["Rules", "Diagnostics", "Tokens", "Lexicons", "Blocks", "Sentences", "Entities"]),
        ("Dates", ["Rules", "Diagnostics", "Tokens", "Lexicons", "Blocks", "Sentences"]),
        ("Events", ["Rules", "Diagnostics", "Tokens", "Lexicons", "Blocks", "Sentences", "Entities", "Dates"]),
        ("Corrections", ["Diagnostics", "Texts", "Catalog", "Blocks", "Sentences", "Entities", "Quotations", "Dates", "Events"]),
        (
            "Articles",
            [
                "Rules",
                "Diagnostics",
                "Texts",
                "Metadata",
                "Catalog",
                "Pages",
                "Facts",
                "Blocks",
                "Sentences",
                "Entities",
                "Quotations",
                "Dates",
                "Events",
                "Corrections",
            ]
        ),
        (
            "Compilation",
            [
                "Diagnostics",
                "Lexicons",
                "Linking",
                "Texts",
                "Naming",
                "Metadata",
                "Catalog",
                "Blocks",
                "Facts",
                "Entities",
                "Quotations",
                "Dates",
                "Events",
                "Articles",
            ]
        ),
    ];

    private static readonly IType[] Types =
    [
        .. new ArchLoader()
            .LoadAssemblies(typeof(Extractor).Assembly)
            .Build()
            .Types.Where(type => NamespaceOf(type).StartsWith(Root, StringComparison.Ordinal)),
    ];

    /// <summary>The stages that the types of each namespace use, lambdas and iterators included.</summary>
    private static readonly ILookup<string, string> Uses = Types
        .SelectMany(type => type.Dependencies)
        .Select(dependency => (From: NamespaceOf(dependency.Origin), To: NamespaceOf(dependency.Target)))
        .Where(edge => edge.To.StartsWith(Root + ".", StringComparison.Ordinal) && edge.From != edge.To)
        .Distinct()
        .ToLookup(edge => edge.From, edge => edge.To[(Root.Length + 1)..]);

    public static TheoryData<string> Names => [.. Stages.Select(stage => stage.Stage)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_stage_uses_only_the_stages_that_it_may_use(string stage)
    {
        var place = Array.FindIndex(Stages, s => s.Stage == stage);
        Assert.All(Stages[place].MayUse, used => Assert.Contains(used, Stages[..place].Select(s => s.Stage)));
        Assert.Empty(Uses[$"{Root}.{stage}"].Except(Stages[place].MayUse));
    }

    // An empty set of edges would satisfy the other tests.
    [Fact]
    public void The_uses_of_every_stage_are_found() =>
        Assert.All(Stages.Where(stage => stage.MayUse.Length > 0), stage => Assert.NotEmpty(Uses[$"{Root}.{stage.Stage}"]));

    [Fact]
    public void The_root_namespace_uses_no_stage() => Assert.Empty(Uses[Root]);

    [Fact]
    public void Every_namespace_is_in_the_table() =>
        Assert.Equal(Stages.Select(stage => $"{Root}.{stage.Stage}").Append(Root).Order(), Types.Select(NamespaceOf).Distinct().Order());

    private static string NamespaceOf(IType type) => type.Namespace?.FullName ?? "";
}
