using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Tokens;

namespace Corpus.Import.Pages;

/// <summary>Reads names of authors from what a page gives as its author: without labels, roles, addresses, and system accounts.</summary>
/// <remarks>
/// The rules of bylines (<see cref="Corpus.Extraction.Facts.AuthorNames"/>) judge a line by its position on the page. A metadata value has no position and is explicitly claimed, so the two cannot be merged. They share word lists.
/// </remarks>
internal static class AuthorNameList
{
    private const int LongestName = 60;
    private const int MostWords = 6;
    private const int MostWordsOfPerson = 4;
    private const int MostNames = 12;
    private const string Place = " in ";

    private static readonly string[] Labels = [.. WordList.Of("Pages/byline-labels").OrderByDescending(label => label.Length)];
    private static readonly HashSet<string> NoNames = WordList.Of("Pages/no-names");
    private static readonly Lexicon Roles = Lexicon.Of("Facts/roles");
    private static readonly Lexicon Organizations = Lexicon.Of("Entities/organization-heads");
    private static readonly Lexicon MoreOrganizations = Lexicon.Of("Facts/organizations");
    private static readonly Lexicon Collectives = Lexicon.Of("Facts/collectives");
    private static readonly string[] Divisions = [";", "|", " • ", " · ", " – ", " — ", " - ", " / "];
    private static readonly string[] Conjunctions = [" and ", " & ", " with "];

    /// <param name="isClaimed">Whether the page declares these as the authors. Otherwise, they are only in the usual position of authors and must be names of people.</param>
    public static List<string> Of(string given, PageView page, bool isClaimed)
    {
        var names = new List<string>();
        foreach (var part in Parts(WithoutLabel(given)))
        {
            var name = WithoutPlace(WithoutLabel(part)).Trim(' ', '.', ':', '"', '“', '”', '(', ')', '*', '~');
            if (
                IsName(name, page, isClaimed, isFirst: names.Count == 0)
                && names.Count < MostNames
                && !names.Contains(name, StringComparer.OrdinalIgnoreCase)
            )
                names.Add(name);
        }

        return names;
    }

    /// <summary>Two words or more that look like the name of a person, and contain no word for an office or an organization.</summary>
    public static bool IsPerson(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 2 and <= MostWordsOfPerson
            && words.All(word => word.All(c => char.IsLetter(c) || c is '.' or '-' or '’' or '\'' or '‑'))
            && char.IsUpper(words[0][0])
            && char.IsUpper(words[^1][0])
            && !HasWord(name, Roles, Organizations, MoreOrganizations, Collectives)
            && !words.Any(NoNames.Contains);
    }

    /// <summary>The name of a person whose first word is a given name.</summary>
    public static bool IsCertainlyPerson(string name) => IsPerson(name) && PersonNames.IsGivenName(name.AsSpan(0, name.IndexOf(' ')));

    private static IEnumerable<string> Parts(string given) =>
        given
            .Split(Divisions, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(part => part.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .SelectMany(Conjoined);

    // "Jane Doe and John Roe", "Jane & John", but not "Centre for Snow and Ice".
    private static string[] Conjoined(string part)
    {
        var names = part.Split(Conjunctions, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return
            names.All(name => IsPerson(WithoutLabel(name)))
            || names.All(name => !name.Contains(' ', StringComparison.Ordinal) && char.IsUpper(name[0]))
            ? names
            : [part];
    }

    private static string WithoutLabel(string name)
    {
        foreach (var label in Labels)
        {
            if (
                name.Length > label.Length
                && name.StartsWith(label, StringComparison.OrdinalIgnoreCase)
                && !char.IsLetterOrDigit(name[label.Length])
            )
                return WithoutLabel(name[label.Length..].TrimStart(' ', ':', '\u00A0'));
        }

        return name;
    }

    // "Jane Doe in Geneva", but not "Voices in Winter".
    private static string WithoutPlace(string name)
    {
        var place = name.IndexOf(Place, StringComparison.Ordinal);
        return
            place > 0
            && name.IndexOf(' ', StringComparison.Ordinal) < place
            && char.IsUpper(name[Math.Min(place + Place.Length, name.Length - 1)])
            ? name[..place]
            : name;
    }

    private static bool IsName(string name, PageView page, bool isClaimed, bool isFirst)
    {
        var folded = Words.Fold(name);
        if (
            folded.Length < 2
            || name.Length > LongestName
            || name.Any(c => char.IsDigit(c) || c is '@' or '/' or '<' or '_' or '{' or '#' or '?' or '!' or '+' or '=')
            || NoNames.Contains(folded)
        )
            return false;
        if (IsPerson(name))
            return isClaimed || IsCertainlyPerson(name);
        // After the first name, anything else is a role or a place of work.
        var words = folded.Split(' ');
        return isClaimed
            && isFirst
            && words.Length <= MostWords
            && !words.All(NoNames.Contains)
            && !(words.Length > 1 && HasWord(name, Roles) && !HasWord(name[(name.LastIndexOf(' ') + 1)..], Collectives))
            && (char.IsUpper(name[0]) || words.Length > 1)
            && !page.IsSite(folded);
    }

    private static bool HasWord(string name, params ReadOnlySpan<Lexicon> lists)
    {
        var tokens = new List<Token>();
        English.Tokenize(name, new(0, name.Length), tokens);
        foreach (var token in tokens)
        {
            foreach (var list in lists)
            {
                if (list.Contains(token) && (token.Length > 3 || token.Case == LetterCase.Upper))
                    return true;
            }
        }

        return false;
    }
}
