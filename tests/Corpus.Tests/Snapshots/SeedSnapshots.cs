using static VerifyXunit.Verifier;

namespace Corpus.Tests.Snapshots;

/// <summary>What is baked for each seed. A change of the data shows here, in review.</summary>
public class SeedSnapshots
{
    public static TheoryData<string> Ids => [.. Seeds.Articles.Select(a => a.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Article(string id) => await Verify(ArticleText.Of(Seeds.Articles[id])).UseParameters(id);

    [Fact]
    public async Task People() => await Verify(string.Join('\n', Seeds.People.Select(p =>
        $"{p.Name} ({p.Kind}{(p.IsDeclared ? ", declared" : "")}){(p.Role is { } role ? $": {role}" : "")}{(p.Aliases.Count > 0 ? $" = {string.Join(", ", p.Aliases.AsEnumerable())}" : "")}  "
        + $"{p.Quotes.Count} quotations, {p.Mentions.Count()} mentions")));
}
