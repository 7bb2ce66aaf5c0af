using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Rules;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Pages;

/// <summary>
/// Finds headings that lost the line break before their paragraph: "Knocking on the DoorNow, the strategy …". Names with an uppercase letter inside
/// ("McDonald", "YouTube", "iPhone") look the same, so the rules need evidence about both parts of the compound.
/// </summary>
internal sealed class GluedHeading(string text, Trace? trace = null)
{
    private readonly string _text = text;

    private const int LongestHeading = 90;
    private const int ShortestParagraph = 80;

    // Each lookup may read the whole text; the limit keeps a text of nothing but compounds from taking quadratic time.
    private int _lookupsLeft = 20;

    private static readonly Lexicon Followers = Lexicon.Of("Pages/heading-followers");
    private static readonly Lexicon Openers = Lexicon.Of("Lexicons/openers");
    private static readonly Lexicon NamePrefixes = Lexicon.Of("Pages/name-beginnings");

    public static readonly Cascade<CompoundContext, BlockKind?> Compound = new(
        "block/glued-heading",
        "Is a word with an uppercase letter inside the end of a heading and the beginning of its paragraph?",
        new("block/glued-after-lowercase", "A lowercase word is glued to a word that begins sentences.", static (in c) =>
            c.IsLowercase && c.First.Length > 2 && c.SecondIs(Followers) ? BlockKind.Heading : null
        )
        {
            Examples =
            [
                "[Growing anger over the deal = heading]The talks in the capital are not just about empty conversations and long nights.",
            ],
            Counterexamples =
            [
                "[Growing anger over the dealPark in the capital is not just about empty conversations and long nights there. = paragraph]",
            ],
        },
        new("block/glued-before-opener", "A word of a heading in title case is glued to a word that begins sentences.", static (in c) =>
            !c.IsLowercase && c.IsTitleCase && c.SecondIs(Followers) ? BlockKind.Heading : null
        )
        {
            Examples =
            [
                "[Knocking on the Minister's Door = heading]Now, the talks in the capital are not just about empty conversations and long nights.",
            ],
            Counterexamples =
            [
                "[MacArthur waited for the NATOThe talks in the capital are not just about conversations and long nights at all. = paragraph]",
            ],
        },
        new("block/glued-words", "Both parts are words of the text, and the compound is not.", static (in c) =>
            !c.IsLowercase && c.IsTitleCase && !c.SecondIs(Openers) && c.BothStandAlone ? BlockKind.Heading : null
        )
        {
            Examples =
            [
                "[Chatting with Kim = heading]Park Min-soo, the new minister, recently came to the capital to talk with Kim. Park was late, as ever.",
            ],
            Counterexamples =
            [
                "[Chatting with McDonald, the new minister, recently came to the capital to talk with Donald. Mc was late, as ever. = paragraph]",
            ],
        }
    );

    /// <summary>Where the paragraph begins, or -1 if no heading is glued to it.</summary>
    public int Find(TextSpan line)
    {
        foreach (var compound in Compounds(line))
        {
            if (Compound.First(compound) is not null)
                return compound.Second.Start;
        }

        return -1;
    }

    /// <summary>The compounds near the beginning of a line: "DoorNow".</summary>
    public IEnumerable<CompoundContext> Compounds(TextSpan line)
    {
        if (line.Length < ShortestParagraph || !char.IsUpper(_text[line.Start]) || !Prose.EndsSentence(_text, line))
            yield break;
        var word = line.Start;
        var end = Math.Min(line.End - 2, line.Start + LongestHeading);
        for (var at = line.Start + 1; at < end; at++)
        {
            var c = _text[at];
            if (char.IsWhiteSpace(c) || c is '-' or '—' or '–')
                word = at + 1;
            else if (c is '.' or ',' or ';' or '“' or '”' or '"' or '(' or ')' or '!')
                yield break;
            else if (
                char.IsUpper(c)
                && char.IsLower(_text[at - 1])
                && word > line.Start
                && CompoundAt(line.Start, word, at) is { } compound
            )
                yield return compound;
        }
    }

    private CompoundContext? CompoundAt(int start, int word, int at)
    {
        var end = at + 1;
        while (end < _text.Length && end < at + LongestHeading && char.IsLetter(_text[end]))
        {
            if (char.IsUpper(_text[end]))
                return null;
            end++;
        }

        var (first, second) = (TextSpan.Between(word, at), TextSpan.Between(at, end));
        return first.Length < 2 || second.Length < 2 || Knows(NamePrefixes, first)
            ? null
            : new CompoundContext(this, start, first, second, trace);
    }

    /// <summary>Every longer word is capitalized, as in "Knocking on the Door".</summary>
    private bool IsTitleCase(int start, int end)
    {
        for (var at = start; at < end; )
        {
            var first = at;
            while (at < end && char.IsLetter(_text[at]))
                at++;
            if (at - first >= 5 && char.IsLower(_text[first]))
                return false;
            at = Math.Max(at, first + 1);
        }

        return true;
    }

    private bool BothStandAlone(TextSpan first, TextSpan second) =>
        _lookupsLeft-- > 0
        && StandsAlone(first.In(_text), -1)
        && StandsAlone(second.In(_text), -1)
        && !StandsAlone(TextSpan.Between(first.Start, second.End).In(_text), first.Start);

    private bool StandsAlone(string word, int except)
    {
        for (
            var at = _text.IndexOf(word, StringComparison.Ordinal);
            at >= 0;
            at = _text.IndexOf(word, at + word.Length, StringComparison.Ordinal)
        )
        {
            var end = at + word.Length;
            if (at != except && (at == 0 || !char.IsLetter(_text[at - 1])) && (end == _text.Length || !char.IsLetter(_text[end])))
                return true;
        }

        return false;
    }

    private bool Knows(Lexicon lexicon, TextSpan word)
    {
        var tokens = new List<Token>(1);
        English.Tokenize(_text, word, tokens);
        return tokens.Count == 1 && lexicon.Contains(tokens[0]);
    }

    /// <summary>A word with an uppercase letter inside.</summary>
    /// <param name="headings">The finder, which knows the text.</param>
    /// <param name="start">Where the line begins.</param>
    /// <param name="first">The part before the uppercase letter: the last word of the heading.</param>
    /// <param name="second">The part from the uppercase letter on: the first word of the paragraph.</param>
    internal readonly struct CompoundContext(GluedHeading headings, int start, TextSpan first, TextSpan second, Trace? trace) : IRuleContext
    {
        public TextSpan First { get; } = first;

        public TextSpan Second { get; } = second;

        /// <summary>The heading.</summary>
        public TextSpan Place => TextSpan.Between(start, First.End);

        public Trace? Trace => trace;

        public bool IsLowercase => char.IsLower(headings._text[First.Start]);

        public bool IsTitleCase => headings.IsTitleCase(start, First.Start);

        /// <summary>Each part stands elsewhere in the text as a word of its own, and the compound does not.</summary>
        public bool BothStandAlone => headings.BothStandAlone(First, Second);

        public bool SecondIs(Lexicon lexicon) => headings.Knows(lexicon, Second);
    }
}
