using Corpus.Extraction.Diagnostics;

namespace Corpus.Extraction.Texts;

/// <summary>A decoded text, the input of the stages.</summary>
/// <param name="Text">The normalized text: lines end with LF, no byte order mark, no unpaired surrogate, no control character except tab. Null if
/// the text is empty, which a finding reports.</param>
/// <param name="Offsets">Maps offsets back to the original text.</param>
/// <param name="Findings">One finding for each kind of replacement, at its first position in the normalized text.</param>
internal sealed record DecodedText(string? Text, OffsetMap Offsets, EquatableArray<Finding> Findings)
{
    public static readonly DecodedText None = new(null, OffsetMap.Identity, default);
}
