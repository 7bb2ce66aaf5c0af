using static VerifyXunit.Verifier;

namespace Corpus.Tests.Snapshots;

/// <summary>What is baked for each seed. A change of the data shows here, in review.</summary>
public class SeedSnapshots
{
    public static TheoryData<string> Ids => [.. Seeds.Articles.Select(a => a.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Article(string id) => await Verify(Seeds.Articles[id].ToSnapshot()).UseParameters(id);

    [Fact]
    public async Task Entities() => await Verify(Seeds.Entities.ToSnapshot());
}
