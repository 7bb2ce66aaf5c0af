using FsCheck;
using FsCheck.Fluent;

namespace Corpus.Generator.Tests;

/// <summary>How laws are checked: with the same random inputs on every run, so that a failure is the change's and not the day's.</summary>
internal static class Laws
{
    /// <summary>CORPUS_LAWS_SEED takes other inputs, to look for what these do not show.</summary>
    private static readonly ulong Seed = ulong.TryParse(Environment.GetEnvironmentVariable("CORPUS_LAWS_SEED"), out var seed) ? seed : 20250610;

    public static Config Tests(int count) => Config.QuickThrowOnFailure.WithMaxTest(count).WithReplay(Seed, 0x9E3779B97F4A7C15);
}
