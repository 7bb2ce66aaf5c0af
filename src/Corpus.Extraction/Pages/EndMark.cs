using Corpus.Extraction.Rules;

namespace Corpus.Extraction.Pages;

/// <summary>
/// What a publisher puts after the last sentence of an article: its own initials ("… in a long time. WaL"), those of an agency ("… he said. AFP"), or a sign.
/// </summary>
internal static class EndMark
{
    private const int Longest = 6;

    public static readonly Cascade<EndMarkContext, BlockKind?> Mark = new(
        "block/end-mark",
        "Is the word after the last sentence of a line a mark of the publisher?",
        new("block/end-initials", "The word has only letters, and two of them or more are uppercase.", static (in c) =>
            c.IsLetters && c.Uppercase >= 2 ? BlockKind.Boilerplate : null
        )
        {
            Examples = ["The ministers left at last. [WaL = boilerplate]", "“The ministers left at last.” [AFP = boilerplate]"],
            Counterexamples = ["[The ministers left at last. Really = paragraph]", "[The ministers left at 5:30 p.m. EST = paragraph]"],
        },
        new("block/end-sign", "The word is a square or a circle.", static (in c) =>
            c.Place.Length == 1 && c.Text[c.Place.Start] is '■' or '□' or '●' or '◼' or '▪' ? BlockKind.Boilerplate : null
        )
        {
            Examples = ["The ministers left at last. [■ = boilerplate]"],
            Counterexamples = ["[The ministers left at last. % = paragraph]"],
        }
    );

    /// <summary>The last word of a line if it follows a sentence and is short enough to be a mark.</summary>
    public static EndMarkContext? Candidate(string text, TextSpan line, Trace? trace = null)
    {
        var at = line.End;
        int uppercase = 0,
            other = 0;
        while (at > line.Start && line.End - at <= Longest && !char.IsWhiteSpace(text[at - 1]))
        {
            at--;
            if (char.IsUpper(text[at]))
                uppercase++;
            else if (!char.IsLower(text[at]))
                other++;
        }

        if (at == line.Start || at == line.End || line.End - at > Longest || !char.IsWhiteSpace(text[at - 1]))
            return null;
        // Most lines end in a lowercase word or a full stop; this test is cheaper than reading the sentence.
        if (
            uppercase < 2 && line.End - at > 1
            || IsAbbreviation(text, line.Start, at - 1)
            || !Prose.EndsSentence(text, TextSpan.Between(line.Start, at))
        )
            return null;
        return new EndMarkContext(text, TextSpan.Between(at, line.End), uppercase, other == 0, trace);
    }

    // "at 5:30 p.m. EST" is one line: its stop does not end a sentence.
    private static bool IsAbbreviation(string text, int start, int end) =>
        end - start >= 3 && text[end - 1] == '.' && char.IsLetter(text[end - 2]) && !char.IsLetter(text[end - 3]);
}

/// <summary>The last word of a line, after the end of a sentence.</summary>
/// <param name="Uppercase">The number of its uppercase letters.</param>
/// <param name="IsLetters">It has nothing but letters.</param>
internal readonly record struct EndMarkContext(string Text, TextSpan Place, int Uppercase, bool IsLetters, Trace? Trace) : IRuleContext;
