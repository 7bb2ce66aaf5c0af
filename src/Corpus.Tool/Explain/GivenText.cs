using Corpus.Extraction;
using Corpus.Extraction.Texts;

namespace Corpus.Tool.Explain;

/// <summary>The text of a file, and places in it as the user sees them.</summary>
/// <param name="text">The text of the file.</param>
/// <param name="read">The normalized text, which the spans of an explanation refer to.</param>
internal sealed class GivenText(string text, DecodedText read)
{
    private readonly LineMap _lines = new(text);

    public string Text => text;

    /// <summary>The place in the text of the file.</summary>
    public TextSpan Span(TextSpan span) => read.Offsets.ToRaw(span);

    /// <summary>The line and column of an offset in the normalized text. Editors do not count the byte order mark.</summary>
    public (int Line, int Column) At(int offset)
    {
        var (line, column) = _lines.Of(read.Offsets.ToRaw(offset));
        return (line, line == 1 && text[0] == '\uFEFF' ? column - 1 : column);
    }

    /// <summary>The first and the last character: <c>5:12</c>, <c>5:12-20</c>, <c>5:12-6:2</c>.</summary>
    public string Range(TextSpan span)
    {
        var (first, last) = (At(span.Start), At(Math.Max(span.Start, span.End - 1)));
        return $"{first.Line}:{first.Column}"
            + (
                first == last ? ""
                : first.Line == last.Line ? $"-{last.Column}"
                : $"-{last.Line}:{last.Column}"
            );
    }
}
