using Corpus.Extraction.Texts;

namespace Corpus.Extraction.Tests.Texts;

public class TextPropertyTests
{
    [Fact]
    public void The_normalised_text_holds_no_carriage_return_and_no_control_character() =>
        Hostile.TextHolds(text => text.All(c => !char.IsControl(c) || c is '\n' or '\t'));

    [Fact]
    public void The_normalised_text_holds_no_lone_surrogate() => Hostile.TextHolds(text => !HasLoneSurrogate(text));

    [Fact]
    public void Normalising_twice_changes_nothing_more() => Hostile.TextHolds(text => Decoder.Decode(text).Text == text);

    [Fact]
    public void Offsets_ascend() =>
        Both((raw, d) => Enumerable.Range(0, d.Text.Length).All(i => d.Offsets.ToRaw(i) < d.Offsets.ToRaw(i + 1)));

    [Fact]
    public void Each_character_that_was_kept_maps_to_itself() =>
        Both(
            (raw, d) =>
                Enumerable
                    .Range(0, d.Text.Length)
                    .All(i =>
                        d.Text[i] is '\n' or '\uFFFD' || char.IsControl(raw[d.Offsets.ToRaw(i)]) || raw[d.Offsets.ToRaw(i)] == d.Text[i]
                    )
        );

    [Fact]
    public void The_end_maps_to_the_end() => Both((raw, d) => d.Offsets.ToRaw(d.Text.Length) == raw.Length);

    [Theory]
    [InlineData("ab\r\ncd", 0, 2, "ab")]
    [InlineData("ab\r\ncd", 0, 3, "ab\r\n")]
    [InlineData("ab\r\ncd", 2, 4, "\nc")]
    [InlineData("\uFEFFab", 0, 1, "a")]
    [InlineData("ab", 1, 1, "")]
    public void A_span_maps_to_its_characters_and_no_more(string raw, int start, int end, string expected) =>
        Assert.Equal(expected, Decoder.Decode(raw).Offsets.ToRaw(TextSpan.Between(start, end)).In(raw));

    [Fact]
    public void Lines_agree_with_a_count_by_hand() =>
        Hostile.Holds(raw =>
        {
            var lines = new LineMap(raw);
            var (line, column) = (1, 1);
            for (var i = 0; i <= raw.Length; i++)
            {
                if (lines.Of(i) != (line, column))
                    return false;
                var ends = i < raw.Length && (raw[i] == '\n' || raw[i] == '\r' && (i + 1 == raw.Length || raw[i + 1] != '\n'));
                (line, column) = ends ? (line + 1, 1) : (line, column + 1);
            }

            return true;
        });

    private static void Both(Func<string, (string Text, OffsetMap Offsets), bool> law) =>
        Hostile.Holds(raw => Decoder.Decode(raw) is not { Text: { } text } d || law(raw, (text, d.Offsets)));

    private static bool HasLoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                i++;
            else if (char.IsSurrogate(text[i]))
                return true;
        }

        return false;
    }
}
