namespace Corpus.Extraction.Blocks;

/// <summary>
/// What an outlet puts after the last full stop of an article: its own initials ("… in a long time. WaL"), an agency's ("… he said. AFP")
/// or a sign. A lone initialism without a stop is no sentence.
/// </summary>
internal static class EndMark
{
    private const int Longest = 6;

    /// <summary>Where the mark begins, or -1.</summary>
    public static int Find(string text, TextSpan line)
    {
        var at = line.End;
        int large = 0, other = 0;
        while (at > line.Start && line.End - at <= Longest && !char.IsWhiteSpace(text[at - 1]))
        {
            at--;
            if (char.IsUpper(text[at]))
                large++;
            else if (!char.IsLower(text[at]))
                other++;
        }

        if (at == line.Start || at == line.End || line.End - at > Longest || !char.IsWhiteSpace(text[at - 1]))
            return -1;
        var isMark = other == 0 ? large >= 2 : line.End - at == 1 && text[at] is '■' or '□' or '●' or '◼' or '▪';
        return isMark && !IsAbbreviation(text, line.Start, at - 1) && Prose.EndsSentence(text, TextSpan.Between(line.Start, at)) ? at : -1;
    }

    // "at 5:30 p.m. EST" is one line; its stop ends no sentence.
    private static bool IsAbbreviation(string text, int start, int end) =>
        end - start >= 3 && text[end - 1] == '.' && char.IsLetter(text[end - 2]) && !char.IsLetter(text[end - 3]);
}
