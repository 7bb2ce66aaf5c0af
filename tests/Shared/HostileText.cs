using FsCheck;
using FsCheck.Fluent;

namespace Corpus.Shared;

/// <summary>Texts that nobody would write: short ones of the characters that rules, C#, XML and JSON look at.</summary>
internal static class HostileText
{
    private static readonly string[] Pieces =
    [
        "a", "Z", "the ", "The ", "Lee", "Anna Berg ", "Mr.", "U.S.", "p.m.", "5", "3.5", "May 5", "2024", "on Monday ", "last year ", "in June ", ".", ". ", "?", "!", "…", "...",
        ",", ":", ";", "-", "- ", "—", "“", "”", "\"", "\"\"\"", "\"\"\"u8;", "‘", "’", "'", "''", "`", "(", ")", "[", "]", "[1]", "•", "*", "/", "*/", "//", "=", "{", "}", "{0}",
        "<", ">", "</summary>", "]]>", "&", "&#0;", "\\", "\\u0022", "#if X", "\n#endif\n", "#line 1 \"x\"", "%", "$", "©", " ", "\u00a0", "\t", "\n", "\n\n", "\r", "\r\n",
        "\uFEFF", "\u200b", "\u202e", "\u2066", "\0", "\u0001", "\u001a", "\u007f", "\u0085", "\u0093", "\u2028", "\u2029", "\uFFFD", "\uFFFE", "\uD83D", "\uDE00", "😀", "é",
        "e\u0301", "\u0301", "ß", "한", "عربى", "Share", "Follow", "said ", "says ", "told reporters ", "Photo: ", "READ MORE",
    ];

    public static Arbitrary<string> Any => Gen.Elements(Pieces).ArrayOf().Select(string.Concat).ToArbitrary();
}
