using Corpus;
using Xunit;
using static VerifyXunit.Verifier;

namespace Snapshots;

// Each test compares with its *.verified.txt. When a text, its catalog or a rule of the extraction changes, the difference is a test that fails
// and a diff to review; keep the new text, and the change is part of the commit that made it.
public class PressSnapshots
{
    [Fact]
    public async Task Quotations() => await Verify(Press.Quotes.ToSnapshot());

    [Fact]
    public async Task Events() => await Verify(Press.Events.ToSnapshot());
}
