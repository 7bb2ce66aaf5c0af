using FsCheck;

namespace Corpus.Shared;

/// <summary>How property tests run: with the same random inputs on every run, so that a failure comes from a change of the code.</summary>
internal static class PropertyTests
{
    /// <summary>CORPUS_PROPERTY_TESTS_SEED takes other inputs, to look for what these do not show.</summary>
    private static readonly ulong Seed = Given("CORPUS_PROPERTY_TESTS_SEED", 20250610);

    /// <summary>CORPUS_PROPERTY_TESTS_TIMES takes as many times more.</summary>
    private static readonly int Times = (int)Given("CORPUS_PROPERTY_TESTS_TIMES", 1);

    public static Config Config(int count) =>
        FsCheck.Config.QuickThrowOnFailure.WithMaxTest(count * Times).WithReplay(Seed, 0x9E3779B97F4A7C15);

    private static ulong Given(string variable, ulong otherwise) =>
        ulong.TryParse(Environment.GetEnvironmentVariable(variable), out var given) ? given : otherwise;
}
