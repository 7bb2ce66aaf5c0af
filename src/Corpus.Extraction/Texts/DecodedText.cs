using Corpus.Extraction.Diagnostics;

namespace Corpus.Extraction.Texts;

/// <summary>A text as the stages read it.</summary>
/// <param name="Text">The normalised text: lines end with LF, no byte order mark, no lone surrogate, no control character but tab. Null where
/// nothing stands in it: a finding says so.</param>
/// <param name="Offsets">The way back to the text as it was given.</param>
/// <param name="Findings">What had to be replaced, once for each kind, at its first place in the normalised text.</param>
internal sealed record DecodedText(string? Text, OffsetMap Offsets, EquatableArray<Finding> Findings)
{
    public static readonly DecodedText None = new(null, OffsetMap.Identity, default);
}
