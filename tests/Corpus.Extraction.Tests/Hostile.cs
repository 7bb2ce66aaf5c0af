using Corpus.Extraction.Texts;
using FsCheck;
using FsCheck.Fluent;

namespace Corpus.Extraction.Tests;

/// <summary>What the stages do with texts that nobody would write.</summary>
internal static class Hostile
{
    /// <summary>Checks a law with normalised texts, none of them empty.</summary>
    public static void TextHolds(Func<string, bool> law) => Holds(raw => Decoder.Decode(raw).Text is not { } text || law(text));

    public static void Holds(Func<string, bool> law) => Check.One(PropertyTests.Config(500), Prop.ForAll(HostileText.Any, law));

    /// <summary>
    /// Reads texts that are all of a kind, 100 and 400 thousand characters long, and compares what is allocated, which is the same on every machine, as a time
    /// is not. Scans that allocate nothing do not show here; <c>bench/</c> has the times.
    /// </summary>
    public static void StaysLinear(string piece, Action<string> read)
    {
        Allocated(1_000);
        var (small, large) = (Allocated(100_000), Allocated(400_000));
        Assert.True(large <= (6 * small) + 1_000_000, $"{piece}: {small} bytes for 100,000 characters, {large} for 400,000");

        long Allocated(int length)
        {
            var text = string.Concat(Enumerable.Repeat(piece, length / piece.Length));
            var before = GC.GetAllocatedBytesForCurrentThread();
            read(text);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }
}
