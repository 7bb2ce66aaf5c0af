using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Sentences;

/// <summary>The rules that tell whether a sentence ends at a stop.</summary>
internal static class SentenceEnd
{
    // The marks that carry a sentence on; any other (a bullet, a currency sign, an opening mark) may begin one.
    private const string Continuing = ",;:.!?…)]}%&/\\-–—=_+<>|^~”’'";

    // A name before the verb of a speaker tag, with its titles, is not longer.
    private const int LongestTag = 8;

    private static readonly Lexicon Abbreviations = Lexicon.Of(English.Abbreviations);
    private static readonly Lexicon Openers = Lexicon.Of("Lexicons/openers");
    private static readonly Lexicon TagVerbs = Lexicon.Of("Sentences/tags");
    private static readonly Lexicon TagTails = Lexicon.Of("Sentences/tag-tails");
    private static readonly Lexicon HourTails = Lexicon.Of("Sentences/hour-tails");

    /// <summary>A mark, or an abbreviation's full stop, that may end a sentence.</summary>
    public static bool IsStop(in Token token) =>
        token.EndsAbbreviation || token.Kind == TokenKind.Mark && token.First is '.' or '!' or '?' or '…';

    /// <summary>The place after the stop at <paramref name="at"/> and all that closes with it: more stops, marks, brackets, citations.</summary>
    /// <param name="limit">No farther than here.</param>
    public static int AfterClosing(List<Token> tokens, int at, int limit, Enclosures enclosures)
    {
        var end = at + 1;
        while (end < tokens.Count && end < limit)
        {
            if (enclosures.ClosesQuotation(end) || Closes(tokens, end, enclosures))
                end++;
            else if (Citation(tokens, end) is > 0 and var length && end + length <= limit)
                end += length;
            else
                break;
        }

        return end;
    }

    /// <summary>One sentence ends and the next begins at token <paramref name="next"/>.</summary>
    /// <param name="begin">The first token of the sentence so far.</param>
    /// <param name="stop">The stop in question; what stands between it and <paramref name="next"/> closes with it.</param>
    public static bool IsBetween(List<Token> tokens, int begin, int stop, int next, Enclosures enclosures)
    {
        if (enclosures.Holds(next) || IsListNumber(tokens, begin, stop))
            return false;
        var last = LastStop(tokens, stop, next);
        if (!tokens[next].SpaceBefore)
            return !tokens[last].EndsAbbreviation && IsGlued(tokens, last, next, enclosures);
        if (!Begins(tokens, next) || HasQuotationClosed(enclosures, last, next) && IsTag(tokens, last, next))
            return false;
        if (tokens[last].EndsAbbreviation && !IsOrdinal(tokens, last))
            return AbbreviationEnds(tokens, last, next, enclosures);
        return !IsPause(tokens[last]) || IsOpener(tokens, next, enclosures);
    }

    private static bool Closes(List<Token> tokens, int at, Enclosures enclosures)
    {
        var token = tokens[at];
        if (token.Kind != TokenKind.Mark || enclosures.OpensQuotation(at))
            return false;
        if (token.SpaceBefore)
            return token.First == '.'; // ". . ." and a stop set apart
        return token.First switch
        {
            '.' or '!' or '?' or '…' or ')' or ']' or '”' or '’' => true,
            '"' or '\'' => at + 1 == tokens.Count || tokens[at + 1].SpaceBefore,
            _ => false,
        };
    }

    // "dilemmas.[1][2] The": a citation in square brackets belongs to the sentence before it.
    private static int Citation(List<Token> tokens, int at) =>
        at + 2 < tokens.Count && tokens[at].IsMark('[') && !tokens[at].SpaceBefore && tokens[at + 1].Length <= 3 && tokens[at + 2].IsMark(']') ? 3 : 0;

    private static int LastStop(List<Token> tokens, int stop, int next)
    {
        var last = stop;
        for (var i = stop + 1; i < next; i++)
        {
            if (IsStop(tokens[i]))
                last = i;
        }

        return last;
    }

    private static bool HasQuotationClosed(Enclosures enclosures, int stop, int next)
    {
        for (var i = stop + 1; i < next; i++)
        {
            if (enclosures.ClosesQuotation(i))
                return true;
        }

        return false;
    }

    // "1. The first" and "- a) The second": the number of an item is no sentence.
    private static bool IsListNumber(List<Token> tokens, int begin, int stop)
    {
        var at = tokens[begin].Kind == TokenKind.Mark ? begin + 1 : begin;
        return at == stop - 1 && tokens[stop].IsMark('.') && (tokens[at].Kind == TokenKind.Number || tokens[at].Length == 1)
            || at == stop && tokens[stop].EndsAbbreviation && tokens[stop].Length == 2;
    }

    private static bool Begins(List<Token> tokens, int at)
    {
        var token = tokens[at];
        return token.Kind switch
        {
            TokenKind.Word => token.Case != LetterCase.Lower,
            TokenKind.Number => true,
            _ => Continuing.IndexOf(token.First) < 0 || token.First == '\'' && token.Length == 2,
        };
    }

    // "lost.The next": safe where small letters stand before the stop and a word with a capital letter after it.
    private static bool IsGlued(List<Token> tokens, int stop, int next, Enclosures enclosures)
    {
        var word = enclosures.OpensQuotation(next) ? next + 1 : next;
        if (stop == 0 || word >= tokens.Count || tokens[stop].Length > 1 || tokens[word].Case != LetterCase.Capitalized)
            return false;
        var before = tokens[stop - 1];
        if (stop > 1 && !before.SpaceBefore && tokens[stop - 2].First is '.' or '@' or '/' or '\\' or '_' or '#')
            return false; // an address
        if (word + 1 < tokens.Count && !tokens[word + 1].SpaceBefore && tokens[word + 1].First is '.' or '/' or '@' or '_')
            return false;
        return before.Kind switch
        {
            TokenKind.Word => before.Case == LetterCase.Lower && before.Length > 1,
            TokenKind.Number => Openers.Contains(tokens[word]),
            TokenKind.Clitic => true,
            _ => before.First is ')' or ']' or '”' or '%',
        };
    }

    // "“Why?” Mr. Smith said in June.": a name and a verb of saying without a clause after it. After a full stop the tag must stand alone.
    private static bool IsTag(List<Token> tokens, int stop, int next)
    {
        if (IsCapitalized(tokens, next, Openers))
            return false;
        for (var i = next; i < tokens.Count && i < next + LongestTag; i++)
        {
            if (i > next && tokens[i].Case == LetterCase.Lower && TagVerbs[tokens[i]] is { } kind)
                return i + 1 == tokens.Count || tokens[i + 1].Kind == TokenKind.Mark
                    || kind == "ask" && tokens[stop].IsMark('?')
                    || !tokens[stop].IsMark('.') && TagTails.Contains(tokens[i + 1]);
            if (!tokens[i].IsCapitalized && !HangsOnName(tokens[i]))
                return false;
        }

        return false;
    }

    // The rest of "Min-ji" and "O’Brien’s".
    private static bool HangsOnName(in Token token) =>
        !token.SpaceBefore && (token.Kind is TokenKind.Word or TokenKind.Clitic || token.First is '-' or '’' or '\'');

    private static bool AbbreviationEnds(List<Token> tokens, int at, int next, Enclosures enclosures) => Abbreviations[tokens[at]] switch
    {
        "never" => false,
        "hour" => !IsAside(tokens, next) && !(tokens[next].IsCapitalized && HourTails.Contains(tokens[next])),
        "number" => tokens[next].Kind != TokenKind.Number && IsOpener(tokens, next, enclosures),
        _ => IsOpener(tokens, next, enclosures),
    };

    // "10:35 a.m. (0735 GMT)", "5 p.m. (local time)"; but "at 5 p.m. (He came back.)"
    private static bool IsAside(List<Token> tokens, int at) =>
        tokens[at].IsMark('(') && at + 1 < tokens.Count && tokens[at + 1].Case != LetterCase.Capitalized;

    // "May 1st." ends in no abbreviation, though "St." is one.
    private static bool IsOrdinal(List<Token> tokens, int at) =>
        at > 0 && !tokens[at].SpaceBefore && tokens[at - 1].Kind == TokenKind.Number;

    // "…" or "...", which may be a pause in a sentence as well.
    private static bool IsPause(in Token token) => token.First == '…' || token.IsMark('.') && token.Length is 2 or 3;

    private static bool IsOpener(List<Token> tokens, int at, Enclosures enclosures) =>
        IsCapitalized(tokens, enclosures.OpensQuotation(at) ? at + 1 : at, Openers);

    private static bool IsCapitalized(List<Token> tokens, int at, Lexicon words) =>
        at < tokens.Count && tokens[at].IsCapitalized && words.Contains(tokens[at]);
}
