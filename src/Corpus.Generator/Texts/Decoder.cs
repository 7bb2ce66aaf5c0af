using Corpus.Generator.Diagnostics;
namespace Corpus.Generator.Texts;
internal sealed record DecodedText(string? Text, OffsetMap Offsets, Finding[] Findings);
internal sealed class OffsetMap { public static readonly OffsetMap Identity = new(); public TextSpan ToRaw(TextSpan s) => s; }
internal static class Decoder { public static DecodedText Decode(string raw) => new(raw, OffsetMap.Identity, []); }
