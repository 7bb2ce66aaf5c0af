using FsCheck;

namespace Corpus.Shared;

/// <summary>How laws are checked: with the same random inputs on every run, so that a failure is the change's and not the day's.</summary>
internal static class Laws
{
    /// <summary>CORPUS_LAWS_SEED takes other inputs, to look for what these do not show.</summary>
    private static readonly ulong Seed = Given("CORPUS_LAWS_SEED", 20250610);

    /// <summary>CORPUS_LAWS_TIMES takes as many times more.</summary>
    private static readonly int Times = (int)Given("CORPUS_LAWS_TIMES", 1);

    public static Config Tests(int count) => Config.QuickThrowOnFailure.WithMaxTest(count * Times).WithReplay(Seed, 0x9E3779B97F4A7C15);

    private static ulong Given(string variable, ulong otherwise) =>
        ulong.TryParse(Environment.GetEnvironmentVariable(variable), out var given) ? given : otherwise;
}
