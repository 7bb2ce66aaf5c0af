using Corpus.Generator.Texts;

namespace Corpus.Generator.Tests.Texts;

public class TextPropertyTests
{
    [Fact]
    public void The_normalised_text_holds_no_carriage_return_and_no_control_character() =>
        Hostile.Holds(raw => TextDecoder.Normalise(raw).Text.All(c => !char.IsControl(c) || c is '\n' or '\t'));

    [Fact]
    public void The_normalised_text_holds_no_lone_surrogate() =>
        Hostile.Holds(raw => !HasLoneSurrogate(TextDecoder.Normalise(raw).Text));

    [Fact]
    public void Normalising_twice_changes_nothing_more() =>
        Hostile.Holds(raw => TextDecoder.Normalise(raw).Text is var text && TextDecoder.Normalise(text).Text == text);

    [Fact]
    public void Offsets_ascend() =>
        Hostile.Holds(raw => TextDecoder.Normalise(raw) is var d && Enumerable.Range(0, d.Text.Length).All(i => d.Offsets.ToRaw(i) < d.Offsets.ToRaw(i + 1)));

    [Fact]
    public void Each_character_that_was_kept_maps_to_itself() =>
        Hostile.Holds(raw => TextDecoder.Normalise(raw) is var d && Enumerable.Range(0, d.Text.Length).All(i =>
            d.Text[i] is '\n' or '\uFFFD' || char.IsControl(raw[d.Offsets.ToRaw(i)]) || raw[d.Offsets.ToRaw(i)] == d.Text[i]));

    [Fact]
    public void The_end_maps_to_the_end() =>
        Hostile.Holds(raw => TextDecoder.Normalise(raw) is var d && d.Offsets.ToRaw(d.Text.Length) == raw.Length);

    [Fact]
    public void A_span_maps_to_its_characters() =>
        Hostile.Holds(raw =>
        {
            var d = TextDecoder.Normalise(raw);
            var half = d.Text.Length / 2;
            var span = d.Offsets.ToRaw(new TextSpan(0, half));
            return TextDecoder.Normalise(span.In(raw)).Text == d.Text[..half] || raw.Any(c => char.IsSurrogate(c) || c == '\uFEFF');
        });

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
