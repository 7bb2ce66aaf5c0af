using System.Text;
using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.Texts;
using Decoder = Corpus.Extraction.Texts.Decoder;

namespace Corpus.Extraction.Tests.Texts;

public class DecoderTests
{
    [Theory]
    [InlineData("a\nb", "a\nb", "")]
    [InlineData("a\r\nb\r\n", "a\nb\n", "")]
    [InlineData("a\rb", "a\nb", "")]
    [InlineData("a\r\r\nb", "a\n\nb", "")]
    [InlineData("a\vb\fc\u2028d\u2029e", "a\nb\nc\nd\ne", "")]
    [InlineData("a\tb\u00a0c", "a\tb\u00a0c", "")]
    [InlineData("\uFEFFa", "a", "")]
    [InlineData("a\uFEFFb", "a\uFEFFb", "")]
    [InlineData("😀", "😀", "")]
    [InlineData("a\uFFFDb", "a\uFFFDb", "CORPUS011@1")]
    [InlineData("ab\0c\0", "ab\uFFFDc\uFFFD", "CORPUS012@2")]
    [InlineData("\u0001a\u007f\u0081", "\uFFFDa\uFFFD\uFFFD", "CORPUS013@0")]
    [InlineData("a\r\nb\u0093c\u0094", "a\nb“c”", "CORPUS015@3")]
    [InlineData("", null, "CORPUS016@0")]
    [InlineData("\uFEFF \r\n\u00a0\u200b", null, "CORPUS016@0")]
    public void Normalises(string raw, string? text, string findings)
    {
        var decoded = Decoder.Decode(raw);
        Assert.Equal(text, decoded.Text);
        Assert.Equal(findings, Ids(decoded));
    }

    // A lone surrogate cannot stand in an attribute.
    [Fact]
    public void Half_a_character_is_replaced()
    {
        foreach (
            var (raw, text) in new[] { ("a\uD83D", "a\uFFFD"), ("\uDE00b", "\uFFFDb"), ("\uD83D\uD83D\uDE00\uDE00", "\uFFFD😀\uFFFD") }
        )
        {
            var decoded = Decoder.Decode(raw);
            Assert.Equal(text, decoded.Text);
            Assert.StartsWith("CORPUS014@", Ids(decoded));
        }
    }

    [Fact]
    public void A_finding_stands_once_for_all_places() =>
        Assert.Equal("in 3 places", Assert.Single(Decoder.Decode("a\0bc\0d\0").Findings).Detail);

    public static TheoryData<string, byte[], string?, string> Files =>
        new()
        {
            { "UTF-8", Encoding.UTF8.GetBytes("’tis"), "’tis", "" },
            { "UTF-8 with its mark", [0xEF, 0xBB, 0xBF, (byte)'a'], "a", "" },
            { "UTF-16, little end first", [0xFF, 0xFE, (byte)'a', 0, 0x19, 0x20], "a’", "" },
            { "UTF-16, big end first", [0xFE, 0xFF, 0, (byte)'a', 0x20, 0x19], "a’", "" },
            { "half a byte pair", [0xFF, 0xFE, (byte)'a', 0, 0x19], "a\uFFFD", "CORPUS011@1" },
            { "Windows-1252", [(byte)'c', (byte)'a', (byte)'f', 0xE9, 0x2C, 0x92, (byte)'s'], "café,’s", "" },
            { "UTF-8 with a byte of Windows-1252", [0xE2, 0x80, 0x99, (byte)'a', 0xE9], "’a\uFFFD", "CORPUS011@2" },
            { "a byte that Windows-1252 does not have", [(byte)'a', 0x81], "a\uFFFD", "CORPUS011@1" },
            { "UTF-16 without a mark, little end first", [(byte)'a', 0, (byte)'b', 0, 0x19, 0x20, (byte)'s', 0], "ab’s", "CORPUS024@0" },
            { "UTF-16 without a mark, big end first", [0, (byte)'a', 0, (byte)'b', 0x20, 0x19, 0, (byte)'s'], "ab’s", "CORPUS024@0" },
            { "NUL here and there", [(byte)'a', 0, (byte)'b', (byte)'c', (byte)'d', (byte)'e'], "a\uFFFDbcde", "CORPUS012@1" },
            { "half a sequence", [(byte)'a', 0xE2, 0x80], "a\uFFFD", "CORPUS011@1" },
            { "one byte", [0xFF], "\uFFFD", "CORPUS011@0" },
            { "nothing", [], null, "CORPUS016@0" },
        };

    [Theory]
    [MemberData(nameof(Files))]
    public void Reads_bytes(string what, byte[] bytes, string? text, string findings)
    {
        var decoded = Decoder.Decode(Decoder.FromBytes(bytes, out _));
        Assert.Equal((what, text, findings), (what, decoded.Text, Ids(decoded)));
    }

    private static string Ids(DecodedText decoded) =>
        string.Join(" ", decoded.Findings.Select((Finding f) => $"{f.Kind.Id}@{f.Span.Start}"));
}
