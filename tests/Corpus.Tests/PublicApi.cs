using PublicApiGenerator;
using static VerifyXunit.Verifier;

namespace Corpus.Tests;

/// <summary>Everything that users can see, as approved text: no change to a member goes unnoticed.</summary>
public class PublicApi
{
    [Fact]
    public async Task Surface() =>
        await Verify(typeof(Article).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }));
}
