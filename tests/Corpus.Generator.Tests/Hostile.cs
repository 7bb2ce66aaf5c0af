using Corpus.Generator.Texts;
using FsCheck;
using FsCheck.Fluent;

namespace Corpus.Generator.Tests;

/// <summary>Texts that nobody would write: short ones of the characters that rules look at.</summary>
internal static class Hostile
{
    private static readonly string[] Pieces =
    [
        "a", "Z", "the ", "The ", "Lee", "Mr.", "U.S.", "p.m.", "5", "3.5", ".", ". ", "?", "!", "…", "...", ",", ":", ";", "-", "- ", "—", "“", "”", "\"", "‘", "’",
        "'", "''", "`", "(", ")", "[", "]", "[1]", "•", "*", "/", "=", "{", "}", "<", ">", "©", " ", "\u00a0", "\t", "\n", "\n\n", "\r", "\r\n", "\uFEFF", "\u200b", "\0",
        "\u0085", "\u0093", "\u2028", "\uFFFD", "\uD83D", "\uDE00", "😀", "é", "ß", "한", "Share", "Follow", "said ", "Photo: ", "READ MORE",
    ];

    public static Arbitrary<string> Texts =>
        Gen.Elements(Pieces).ArrayOf().Select(string.Concat).ToArbitrary();

    /// <summary>Normalised ones, none of them empty.</summary>
    public static void TextHolds(Func<string, bool> law) => Holds(raw => Decoder.Decode(raw).Text is not { } text || law(text));

    public static void Holds(Func<string, bool> law) =>
        Check.One(Laws.Tests(500), Prop.ForAll(Texts, law));

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
