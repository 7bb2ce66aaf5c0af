using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Blocks;

/// <summary>
/// A heading that lost the line feed before its paragraph: "Knocking on the DoorNow, the strategy …". Names with a large letter
/// inside ("McDonald", "YouTube", "iPhone") look the same, so the two halves need proof: the second is a word that begins
/// sentences, or both stand elsewhere in the text as words of their own and the compound does not.
/// </summary>
internal sealed class GluedHeading(string text)
{
    private const int LongestHeading = 90;

    // Each proof may read the whole text, so that a text of nothing but compounds gets no more of them than this.
    private int _proofsLeft = 20;

    private static readonly Lexicon Followers = Lexicon.Of("Blocks/heading-followers");
    private static readonly Lexicon Openers = Lexicon.Of("Lexicons/openers");
    private static readonly Lexicon NameBeginnings = Lexicon.Of("Blocks/name-beginnings");

    /// <summary>Where the paragraph begins, or -1 where no heading is glued to it.</summary>
    public int Find(TextSpan line)
    {
        if (!char.IsUpper(text[line.Start]) || !Prose.IsParagraph(text, line))
            return -1;
        var word = line.Start;
        var end = Math.Min(line.End - 2, line.Start + LongestHeading);
        for (var at = line.Start + 1; at < end; at++)
        {
            var c = text[at];
            if (char.IsWhiteSpace(c) || c is '-' or '—' or '–')
                word = at + 1;
            else if (c is '.' or ',' or ';' or '“' or '”' or '"' or '(' or ')' or '!')
                return -1;
            else if (char.IsUpper(c) && char.IsLower(text[at - 1]) && word > line.Start && IsGlued(line.Start, word, at))
                return at;
        }

        return -1;
    }

    private bool IsGlued(int start, int word, int at)
    {
        var end = at + 1;
        while (end < text.Length && end < at + LongestHeading && char.IsLetter(text[end]))
        {
            if (char.IsUpper(text[end]))
                return false;
            end++;
        }

        var (first, second) = (TextSpan.Between(word, at), TextSpan.Between(at, end));
        if (first.Length < 2 || second.Length < 2 || Knows(NameBeginnings, first))
            return false;
        if (char.IsLower(text[word]))
            return first.Length > 2 && Knows(Followers, second);
        return IsTitleCase(start, word) && (Knows(Followers, second) || !Knows(Openers, second) && BothStandAlone(first, second));
    }

    // "Knocking on the Door": every longer word is capitalised.
    private bool IsTitleCase(int start, int end)
    {
        for (var at = start; at < end;)
        {
            var first = at;
            while (at < end && char.IsLetter(text[at]))
                at++;
            if (at - first >= 5 && char.IsLower(text[first]))
                return false;
            at = Math.Max(at, first + 1);
        }

        return true;
    }

    private bool BothStandAlone(TextSpan first, TextSpan second) =>
        _proofsLeft-- > 0 && StandsAlone(first.In(text), -1) && StandsAlone(second.In(text), -1)
        && !StandsAlone(TextSpan.Between(first.Start, second.End).In(text), first.Start);

    private bool StandsAlone(string word, int except)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
        {
            var end = at + word.Length;
            if (at != except && (at == 0 || !char.IsLetter(text[at - 1])) && (end == text.Length || !char.IsLetter(text[end])))
                return true;
        }

        return false;
    }

    private bool Knows(Lexicon lexicon, TextSpan word)
    {
        var tokens = new List<Token>(1);
        English.Tokenize(text, word, tokens);
        return tokens.Count == 1 && lexicon.Contains(tokens[0]);
    }
}
