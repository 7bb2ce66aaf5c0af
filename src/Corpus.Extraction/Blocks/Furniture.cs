using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Blocks;

/// <summary>The lines that the site put on the page: what "Blocks/furniture" knows, code, rules and addresses.</summary>
internal static class Furniture
{
    private const int LongestAtEdge = 60;
    private const int LongestStamp = 25;
    private const int LongestByline = 12;
    private const int LongestCode = 500;
    private const int LongestFollow = 100;
    private const string Follow = "Follow";

    private static readonly Lexicon Phrases = Lexicon.Of("Blocks/furniture");
    private static readonly Lexicon StampWords = Lexicon.Of("Blocks/stamp-words");

    /// <summary>Furniture wherever it stands.</summary>
    public static bool IsAnywhere(string text, TextSpan line, ReadOnlySpan<Token> words)
    {
        if (!Prose.HasLetterOrDigit(text, line) || line.Length <= LongestCode && (IsCode(text, line) || IsAddress(text, line)))
            return true;
        var at = FirstWord(words, skipNumbers: false);
        if (Phrases.Match(words, at, out var value) > 0 && value.Contains("start") || IsFollow(text, line, words, at))
            return true;
        at = FirstWord(words, skipNumbers: true);
        var length = Phrases.Match(words, at, out value);
        return length > 0 && value.Contains("whole") && FirstWord(words.Slice(at + length), skipNumbers: true) == words.Length - at - length;
    }

    /// <summary>Furniture before the first paragraph of the article or after the last, where the article itself says such things less.</summary>
    public static bool IsAtEdge(ReadOnlySpan<Token> words)
    {
        if (words.Length > LongestAtEdge || Quotes(words))
            return false;
        var first = FirstWord(words, skipNumbers: false);
        var length = Phrases.Match(words, first, out var value);
        if (value.Contains("edge")
            || value == "stamp" && IsStamp(words, names: true)
            || value == "byline" && IsNames(words.Slice(first + length)))
            return true;
        for (var at = first; at < words.Length; at++)
        {
            if (Phrases.Match(words, at, out value) > 0 && value.Contains("within"))
                return true;
        }

        return IsStamp(words, names: false);
    }

    // "Follow Jane Doe on Twitter @janedoe"
    private static bool IsFollow(string text, TextSpan line, ReadOnlySpan<Token> words, int at) =>
        line.Length <= LongestFollow && at < words.Length && words[at].Length == Follow.Length
        && string.CompareOrdinal(text, words[at].Start, Follow, 0, Follow.Length) == 0 && text.IndexOf('@', line.Start, line.Length) >= 0;

    // "Jane Doe and John Roe, Associated Press"
    private static bool IsNames(ReadOnlySpan<Token> words)
    {
        var at = FirstWord(words, skipNumbers: false);
        if (at == words.Length || words.Length > LongestByline || !words[at].IsCapitalized)
            return false;
        foreach (var word in words)
        {
            var inNames = word.IsCapitalized || word.Kind == TokenKind.Mark && word.First is ',' or '-' or '|' or '/' or ':' or '.' || word.Kind == TokenKind.Word && word.Length <= 3;
            if (!inNames)
                return false;
        }

        return true;
    }

    // "June 10, 2025 at 5:30 p.m. EST", "3 min read"; with names "Updated June 10, 2025 by Jane Doe"
    private static bool IsStamp(ReadOnlySpan<Token> words, bool names)
    {
        if (words.Length > LongestStamp || !HasNumber(words))
            return false;
        var says = false;
        foreach (var word in words)
        {
            var kind = StampWords[word];
            if (kind == null && word.Kind is TokenKind.Word or TokenKind.Clitic && !(names && word.IsCapitalized))
                return false;
            says |= kind == "";
        }

        return says;
    }

    // "buttons=(Accept !) days=(20)", ".bio-text {", "text-align: left;", "});"
    private static bool IsCode(string text, TextSpan line)
    {
        var last = text[line.End - 1];
        if (last == '{' || text[line.Start] == '<' && IsOnlyTags(text, line))
            return true;
        if (text.IndexOf('<', line.Start, line.Length) >= 0)
            return false; // words among tags
        if (last != ';' && text.IndexOf('=', line.Start, line.Length) < 0)
            return false; // what follows asks for one of them
        bool assigns = false, calls = false, declares = false;
        for (var at = line.Start + 1; at + 1 < line.End; at++)
        {
            var (before, next) = (text[at - 1], text[at + 1]);
            if (text[at] == '=' && char.IsLetterOrDigit(before) && next is '(' or '[' or '{' or '"' or '\'')
                return true;
            assigns |= text[at] == '=';
            calls |= text[at] == '(' && next == ')';
            declares |= text[at] == ':' && IsName(text, line.Start, at);
        }

        return last == ';' && (assigns || calls || declares);
    }

    private static bool IsName(string text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (text[at] is not (>= 'a' and <= 'z' or '-'))
                return false;
        }

        return true;
    }

    private static bool IsOnlyTags(string text, TextSpan line)
    {
        var inTag = false;
        for (var at = line.Start; at < line.End; at++)
        {
            if (text[at] is '<' or '>')
                inTag = text[at] == '<';
            else if (!inTag && char.IsLetterOrDigit(text[at]))
                return false;
        }

        return true;
    }

    private static bool IsAddress(string text, TextSpan line)
    {
        var start = text.AsSpan(line.Start, line.Length);
        var isAddress = start.StartsWith("http://".AsSpan(), StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("https://".AsSpan(), StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("www.".AsSpan(), StringComparison.OrdinalIgnoreCase);
        return isAddress && start.IndexOf(' ') < 0;
    }

    private static int FirstWord(ReadOnlySpan<Token> words, bool skipNumbers)
    {
        var at = 0;
        while (at < words.Length && (words[at].Kind == TokenKind.Mark && words[at].First != '©' || skipNumbers && words[at].Kind == TokenKind.Number))
            at++;
        return at;
    }

    private static bool Quotes(ReadOnlySpan<Token> words)
    {
        foreach (var word in words)
        {
            if (word.Kind == TokenKind.Mark && word.First is '“' or '"')
                return true;
        }

        return false;
    }

    private static bool HasNumber(ReadOnlySpan<Token> words)
    {
        foreach (var word in words)
        {
            if (word.Kind == TokenKind.Number)
                return true;
        }

        return false;
    }
}
