using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Pages;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Facts;

/// <summary>A name that a line gives as that of an author: the numbers of its words among the tokens of the line.</summary>
internal sealed record AuthorName(TextSpan Span, Token[] Words);

/// <summary>Reads names of authors from the tokens of a line, without the roles, places of work and links that follow them.</summary>
internal static class AuthorNames
{
    private const int LongestName = 6;
    private const int LongestPersonName = 4;

    private static readonly Lexicon Particles = Lexicon.Of("Entities/name-particles");
    private static readonly Lexicon Organizations = Lexicon.Of("Entities/organization-heads");
    private static readonly Lexicon MoreOrganizations = Lexicon.Of("Facts/organizations");
    private static readonly Lexicon Collectives = Lexicon.Of("Facts/collectives");
    private static readonly Lexicon Roles = Lexicon.Of("Facts/roles");
    private static readonly Lexicon Credits = Lexicon.Of("Facts/credits");
    private static readonly Lexicon Accounts = Lexicon.Of("Facts/accounts");
    private static readonly Lexicon Joints = Lexicon.Of("Facts/joints");
    private static readonly Lexicon Phrases = Lexicon.Of("Blocks/boilerplate");
    private static readonly Lexicon<Label> Labels = Lexicon<Label>.Of("Facts/labels");

    // "MA" is a degree, and "Ma" is a name.
    public static bool IsRole(in Token word) => Roles.Contains(word) && (word.Length > 3 || word.Case == LetterCase.Upper);

    public static bool IsCollective(AuthorName name) => Collectives.Contains(name.Words[name.Words.Length - 1]);

    public static bool BeginsWithGivenName(string text, AuthorName name) => IsGivenName(text, name.Words[0]);

    private static bool IsGivenName(string text, in Token word) => PersonNames.IsGivenName(text.AsSpan(word.Start, word.Length));

    /// <summary>The names from a token on, divided by commas and "and", and the token after them.</summary>
    public static List<AuthorName> Read(FactLine line, int at, out int end)
    {
        var names = new List<AuthorName>();
        var tokens = line.Tokens;
        end = at;
        while (true)
        {
            var next = end;
            while (next < tokens.Length && IsBetween(line, next, names.Count > 0))
                next++;
            if (next >= tokens.Length || !tokens[next].IsCapitalized || IsDay(tokens, next))
                return names;
            var words = Words(line, next, out var after);
            if (words.Length is 0 or > LongestName || names.Count > 0 && !MayFollow(words))
                return names;
            names.Add(new AuthorName(TextSpan.Between(words[0].Start, EndOf(tokens, after)), words));
            end = after;
            if (end >= tokens.Length || !IsBetween(line, end, afterName: true))
                return names;
        }
    }

    /// <summary>The words look like the name of a person, and the page writes none of them in lowercase.</summary>
    public static bool IsPerson(FactLine line, PageWords page, AuthorName name)
    {
        if (name.Words.Length is < 2 or > LongestPersonName)
            return false;
        foreach (var word in name.Words)
        {
            if (
                IsNoName(word)
                || Labels[word] is not null
                || Phrases.Contains(word)
                || DayReader.Month(word) > 0
                || word.Length > 1
                    && !Particles.Contains(word)
                    && !(word == name.Words[0] && IsGivenName(line.Text, word))
                    && page.IsLowercase(line.Text, word.Span)
            )
                return false;
        }

        return true;
    }

    /// <summary>The words look like the name of an organization or a group that the page writes in lowercase nowhere.</summary>
    public static bool IsSignature(FactLine line, PageWords page, AuthorName name)
    {
        if (name.Words.Length > 5)
            return false;
        if (IsCollective(name))
            return true;
        foreach (var word in name.Words)
        {
            if (page.IsLowercase(line.Text, word.Span))
                return false;
        }

        return true;
    }

    /// <summary>One word that the page writes in lowercase nowhere: "Jane".</summary>
    public static bool IsFirstName(FactLine line, PageWords page, AuthorName name) =>
        name.Words.Length == 1 && IsPlain(name) && !IsNoName(name.Words[0]) && !page.IsLowercase(line.Text, name.Words[0].Span);

    /// <summary>None of the words is a label or a phrase of the site.</summary>
    public static bool IsPlain(AuthorName name)
    {
        foreach (var word in name.Words)
        {
            if (Labels[word] is not null || Phrases.Contains(word))
                return false;
        }

        return true;
    }

    private static bool IsNoName(in Token word) =>
        IsRole(word)
        || Organizations.Contains(word)
        || MoreOrganizations.Contains(word)
        || Collectives.Contains(word)
        || Credits.Contains(word);

    // After "Jane Doe,": no role, no place of work, no letters such as "MS".
    private static bool MayFollow(Token[] words)
    {
        var isInitials = true;
        foreach (var word in words)
        {
            if (IsNoName(word))
                return false;
            isInitials &= word.Length <= 4 && word.Case == LetterCase.Upper;
        }

        return words.Length is >= 2 and <= LongestPersonName && !isInitials;
    }

    private static bool IsBetween(FactLine line, int at, bool afterName)
    {
        var token = line.Tokens[at];
        return token.Kind == TokenKind.Mark
            ? afterName
                ? token.First is ',' or '&' or ';'
                : token.First == ':'
            : token.Kind == TokenKind.Word && (afterName ? Is(line, token, "and") : Is(line, token, "by"));
    }

    private static bool Is(FactLine line, in Token token, string word) =>
        line.Text.AsSpan(token.Start, token.Length).Equals(word.AsSpan(), StringComparison.OrdinalIgnoreCase);

    /// <summary>The capitalized words of one name.</summary>
    private static Token[] Words(FactLine line, int at, out int end)
    {
        var tokens = line.Tokens;
        var words = new List<Token>();
        for (end = at; end < tokens.Length; )
        {
            var token = tokens[end];
            if (token.IsCapitalized)
            {
                if (words.Count > 0 && (IsGluedOn(tokens, end) || EndsName(tokens, end, words.Count)))
                    break;
                words.Add(token);
                end++;
            }
            else if (
                words.Count > 0
                && token.First is '-' or '‑'
                && !token.SpaceBefore
                && end + 1 < tokens.Length
                && tokens[end + 1] is { Kind: TokenKind.Word, SpaceBefore: false }
            )
                end += 2;
            else if (
                words.Count > 0
                && Particles.Contains(token)
                && end + 1 < tokens.Length
                && tokens[end + 1].SpaceBefore
                && (
                    tokens[end + 1].IsCapitalized
                    || Particles.Contains(tokens[end + 1]) && end + 2 < tokens.Length && tokens[end + 2].IsCapitalized
                )
            )
                end++;
            else if (words.Count > 0 && token.IsMark('.') && !token.SpaceBefore && tokens[end - 1].Length <= 2)
                end++;
            else
                break;
        }

        return CutAtRole(tokens, [.. words], ref end);
    }

    // "Jane DoeTwitter", but not "J.K. Roe" and "Min-Ji"
    private static bool IsGluedOn(Token[] tokens, int at) => !tokens[at].SpaceBefore && !(tokens[at - 1].First is '-' or '.');

    /// <summary>"June 3", "Sept. 9"</summary>
    private static bool IsDay(Token[] tokens, int at)
    {
        var next = at + 1 < tokens.Length && tokens[at + 1].IsMark('.') ? at + 2 : at + 1;
        return DayReader.Month(tokens[at]) > 0 && next < tokens.Length && tokens[next].Kind == TokenKind.Number;
    }

    private static bool EndsName(Token[] tokens, int at, int words)
    {
        if (IsDay(tokens, at))
            return true;
        if (Labels[tokens[at]] is Label.Published or Label.Updated or Label.Contributor)
            return true;
        return words >= 2 && (Accounts.Contains(tokens[at]) || Joints.Contains(tokens[at]));
    }

    // "Jane Doe Deputy Editor", but "Alpine City Desk"
    private static Token[] CutAtRole(Token[] tokens, Token[] words, ref int end)
    {
        if (words.Length < 3 || Collectives.Contains(words[words.Length - 1]))
            return words;
        for (var i = 2; i < words.Length; i++)
        {
            if (!IsRole(words[i]))
                continue;
            end = Array.IndexOf(tokens, words[i]);
            return words.AsSpan(0, i).ToArray();
        }

        return words;
    }

    private static int EndOf(Token[] tokens, int after) => tokens[after - 1].End;
}
