using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Pages;
using Corpus.Extraction.Rules;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Blocks;

/// <summary>Lines that the site put around the article: phrases of <c>Blocks/boilerplate</c>, code, rules and addresses.</summary>
internal static class BoilerplateRules
{
    private const int LongestEdge = 60;
    private const int LongestStamp = 25;
    private const int LongestByline = 20;
    private const int LongestLength = 20;
    private const int LongestCode = 500;
    private const int LongestAccount = 100;

    private static readonly Lexicon<BoilerplatePlaces> Phrases = Lexicon<BoilerplatePlaces>.Of("Blocks/boilerplate");
    private static readonly Lexicon<StampWord> StampWords = Lexicon<StampWord>.Of("Blocks/stamp-words");

    /// <summary>Boilerplate wherever it stands.</summary>
    public static readonly Rule<LineContext, BlockKind?>[] Anywhere =
    [
        new("block/no-words", "A line without a letter or digit is a rule between parts of the page.", static (in c) =>
            Boilerplate(!Prose.HasLetterOrDigit(c.Text, c.Line))
        )
        {
            Examples = ["[* * * = boilerplate]"],
            Counterexamples = ["[The ministers left. = paragraph]"],
        },
        new("block/player", "A line that has nothing but the length of a film or a recording is a player.", static (in c) =>
            Boilerplate(IsLength(c.Text, c.Line))
        )
        {
            Examples =
            [
                "[0:45 = boilerplate]",
                "[00:00:49 = boilerplate]",
                "[0:00 / 2:15 = boilerplate]",
                "[03:12 = boilerplate]",
                "[1:02:33 = boilerplate]",
            ],
            Counterexamples = ["[5:30 p.m. = paragraph]", "[17:30 = paragraph]", "[0:45 was the time. = paragraph]"],
        },
        new("block/opening-brace", "A line that ends with an opening brace is code.", static (in c) =>
            Boilerplate(MayBeCode(c) && c.Last == '{')
        )
        {
            Examples = ["[.bio-text, .image-wrap { = boilerplate]"],
            Counterexamples = ["[The ministers left. = paragraph]"],
        },
        new("block/markup", "A line of nothing but tags is markup.", static (in c) =>
            Boilerplate(MayBeCode(c) && c.First == '<' && IsOnlyTags(c))
        )
        {
            Examples = ["[<div class=\"share\"></div> = boilerplate]"],
            Counterexamples = ["[He said the site <a href=\"https://example.org\">example.org</a> was wrong. = paragraph]"],
        },
        new("block/assignment", "A line that assigns a value to a name is code.", static (in c) =>
            Boilerplate(MayBeCode(c) && c.IndexOf('=') >= 0 && c.IndexOf('<') < 0 && Assigns(c))
        )
        {
            Examples = ["[buttons=(Accept !) days=(20) = boilerplate]"],
            Counterexamples = ["[He said the site <a href=\"https://example.org\">example.org</a> was wrong. = paragraph]"],
        },
        new("block/statement", "A line that ends with a semicolon and declares, assigns or calls is code.", static (in c) =>
            Boilerplate(MayBeCode(c) && c.Last == ';' && c.IndexOf('<') < 0 && IsStatement(c))
        )
        {
            Examples = ["[text-align: left; = boilerplate]", "[loadPage(); // now; = boilerplate]"],
            Counterexamples = ["[Talks go on: the ministers stay; = paragraph]"],
        },
        new("block/address", "A line of nothing but an address is a link.", static (in c) => Boilerplate(MayBeCode(c) && IsAddress(c)))
        {
            Examples =
            [
                "[https://example.org/news/mountains = boilerplate]",
                "[press.example.org = boilerplate]",
                "[jane.doe@example.org = boilerplate]",
            ],
            Counterexamples = ["[www.example.org has the list. = paragraph]"],
        },
        new("block/phrase-at-start", "A line begins with a phrase that only sites use.", static (in c) =>
            Boilerplate(
                Phrases.Match(c.Words, FirstWord(c.Words, skipNumbers: false), out var places) > 0 && Has(places, BoilerplatePlaces.Start)
            )
        )
        {
            Examples = ["[Our website uses cookies to enhance your experience. Learn More = boilerplate]"],
            Counterexamples = ["[Our website is new, said the minister. = paragraph]"],
        },
        new("block/account", "A short line begins with a word such as \"Follow\" and names an account.", static (in c) =>
            Boilerplate(
                c.Line.Length <= LongestAccount
                    && FirstWord(c.Words, skipNumbers: false) is var at
                    && at < c.Words.Length
                    && c.Words[at].Case == LetterCase.Capitalized
                    && Phrases[c.Words[at]] is { } places
                    && Has(places, BoilerplatePlaces.Account)
                    && c.IndexOf('@') >= 0
            )
        )
        {
            Examples = ["[Follow Anna Novak on Twitter @annanovak. = boilerplate]"],
            Counterexamples =
            [
                "The talks in the capital went on through the night, and nobody would say how they would end.⏎[Follow the talks and you will learn, said the minister. = paragraph]"
                    + "⏎The ministers will meet again in the spring, when the snow on the mountain roads is gone.",
            ],
        },
        new("block/whole-line", "A line says nothing but a phrase of the site, and perhaps numbers.", static (in c) =>
            Boilerplate(IsWholePhrase(c.Words))
        )
        {
            Examples = ["[Leave a Reply = boilerplate]", "[Comments (12) = boilerplate]", "[Accept ! = boilerplate]"],
            Counterexamples =
            [
                "[Comments by the ministers were few. = paragraph]",
                "[Share prices fell while the ministers talked. = paragraph]",
            ],
        },
    ];

    /// <summary>
    /// Boilerplate before the first paragraph of the article or after the last, where the article itself rarely says such things. Asked about lines for which
    /// <see cref="MayBeEdge"/> holds.
    /// </summary>
    public static readonly Cascade<LineContext, BlockKind?> Edge = new(
        "block/edge",
        "Is a line before the first paragraph or after the last boilerplate?",
        new("block/edge-phrase", "A short line at an edge of the page begins with a phrase that sites use there.", static (in c) =>
            Boilerplate(
                Phrases.Match(c.Words, FirstWord(c.Words, skipNumbers: false), out var places) > 0 && Has(places, BoilerplatePlaces.Edge)
            )
        )
        {
            Examples = ["[Follow the link here to see all the ways, monetary and non-monetary. = boilerplate]"],
            Counterexamples = ["[Support for the ministers is low. = paragraph]"],
        },
        new(
            "block/edge-update",
            "A short line at an edge says when the page was published or updated, and perhaps by whom.",
            static (in c) =>
                Boilerplate(
                    Phrases.Match(c.Words, FirstWord(c.Words, skipNumbers: false), out var places) > 0
                        && Has(places, BoilerplatePlaces.Stamp)
                        && IsStamp(c.Words, names: true)
                )
        )
        {
            Examples = ["[Updated June 10, 2025 by Jane Doe = boilerplate]"],
            Counterexamples = ["[Updated June 10, 2025 in full. = paragraph]", "[Updated plans are on the table. = paragraph]"],
        },
        new("block/byline", "A short line at an edge has nothing but a phrase such as \"by\", names and short words.", static (in c) =>
            Boilerplate(
                FirstWord(c.Words, skipNumbers: false) is var first
                    && Phrases.Match(c.Words, first, out var places) is var length
                    && Has(places, BoilerplatePlaces.Byline)
                    && IsNames(c.Words.AsSpan(first + length))
            )
        )
        {
            Examples = ["[Written by: Jane Doe = boilerplate]"],
            Counterexamples = ["[Written by hand, the letter was long. = paragraph]", "[By Monday the minister had left. = paragraph]"],
        },
        new("block/author-name", "A line at an edge has nothing but the full name of an author of the page.", static (in c) =>
            Boilerplate(c.Blocks.IsAuthor(c.Index))
        )
        {
            // The page of the tests is by Ana Reyes and Carl Dorn.
            Examples = [ExamplePage.Text + "[Ana Reyes = boilerplate]", ExamplePage.Text + "[Carl Dorn = boilerplate]"],
            Counterexamples = [ExamplePage.Text + "[Jane Doe = paragraph]"],
        },
        BiographyRules.OfAuthor,
        BiographyRules.AtEdge,
        new("block/edge-phrase-within", "A short line at an edge has a phrase that sites use there.", static (in c) =>
            Boilerplate(HasPhraseWithin(c.Words))
        )
        {
            Examples =
            [
                "[The texts of Alpine Press may not be reproduced. = boilerplate]",
                "[The post Ministers Meet appeared first on Alpine Press. = boilerplate]",
            ],
            Counterexamples = ["[The minister left. = paragraph]"],
        },
        new("block/edge-date", "A short line at an edge has nothing but the words and numbers of a date of publication.", static (in c) =>
            Boilerplate(IsStamp(c.Words, names: false))
        )
        {
            Examples = ["[June 10, 2025 at 5:30 p.m. EST = boilerplate]", "[3 min read = boilerplate]"],
            Counterexamples = ["[On June 10, he left. = paragraph]", "[5:30 p.m. = paragraph]"],
        }
    );

    public static bool MayBeEdge(ReadOnlySpan<Token> words) => words.Length <= LongestEdge && !HasQuotationMark(words);

    private static BlockKind? Boilerplate(bool applies) => applies ? BlockKind.Boilerplate : null;

    private static bool Has(BoilerplatePlaces places, BoilerplatePlaces wanted) => (places & wanted) != 0;

    private static bool MayBeCode(in LineContext c) => c.Line.Length <= LongestCode;

    // "0:45", "1:02:33", "0:00 / 2:15"; "17:30" may be the hour above an entry of a live report.
    private static bool IsLength(string text, TextSpan line)
    {
        if (line.Length > LongestLength)
            return false;
        var colons = 0;
        for (var at = line.Start; at < line.End; at++)
        {
            if (text[at] == ':')
                colons++;
            else if (text[at] is not (>= '0' and <= '9' or ' ' or '/'))
                return false;
        }

        return colons > 1 || colons == 1 && text[line.Start] == '0' && line.Length >= 4;
    }

    private static bool IsWholePhrase(ReadOnlySpan<Token> words)
    {
        var at = FirstWord(words, skipNumbers: true);
        var length = Phrases.Match(words, at, out var places);
        return length > 0
            && Has(places, BoilerplatePlaces.Whole)
            && FirstWord(words.Slice(at + length), skipNumbers: true) == words.Length - at - length;
    }

    private static bool HasPhraseWithin(ReadOnlySpan<Token> words)
    {
        for (var at = FirstWord(words, skipNumbers: false); at < words.Length; at++)
        {
            if (Phrases.Match(words, at, out var places) > 0 && Has(places, BoilerplatePlaces.Within))
                return true;
        }

        return false;
    }

    // "Jane Doe and John Roe, Associated Press"
    private static bool IsNames(ReadOnlySpan<Token> words)
    {
        var at = FirstWord(words, skipNumbers: false);
        if (at == words.Length || words.Length > LongestByline || !words[at].IsCapitalized)
            return false;
        foreach (var word in words)
        {
            var inNames =
                word.IsCapitalized
                || word.Kind == TokenKind.Mark && word.First is ',' or '-' or '|' or '¦' or '·' or '•' or '/' or ':' or '.'
                || word.Kind == TokenKind.Number
                || word.Kind == TokenKind.Word && word.Length <= 3;
            if (!inNames)
                return false;
        }

        return true;
    }

    private static bool IsStamp(ReadOnlySpan<Token> words, bool names)
    {
        if (words.Length > LongestStamp || !HasNumber(words))
            return false;
        var tells = false;
        foreach (var word in words)
        {
            var kind = StampWords[word];
            if (kind is null && word.Kind is TokenKind.Word or TokenKind.Clitic && !(names && word.IsCapitalized))
                return false;
            tells |= kind == StampWord.Publication;
        }

        return tells;
    }

    // "buttons=(Accept !)"
    private static bool Assigns(in LineContext c)
    {
        for (var at = c.Line.Start + 1; at + 1 < c.Line.End; at++)
        {
            if (c.Text[at] == '=' && char.IsLetterOrDigit(c.Text[at - 1]) && c.Text[at + 1] is '(' or '[' or '{' or '"' or '\'')
                return true;
        }

        return false;
    }

    // "text-align: left;", "x = 1;", "load();"
    private static bool IsStatement(in LineContext c)
    {
        for (var at = c.Line.Start + 1; at + 1 < c.Line.End; at++)
        {
            if (
                c.Text[at] == '='
                || c.Text[at] == '(' && c.Text[at + 1] == ')'
                || c.Text[at] == ':' && IsPropertyName(c.Text, c.Line.Start, at)
            )
                return true;
        }

        return false;
    }

    private static bool IsPropertyName(string text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (text[at] is not (>= 'a' and <= 'z' or '-'))
                return false;
        }

        return true;
    }

    private static bool IsOnlyTags(in LineContext c)
    {
        var inTag = false;
        for (var at = c.Line.Start; at < c.Line.End; at++)
        {
            if (c.Text[at] is '<' or '>')
                inTag = c.Text[at] == '<';
            else if (!inTag && char.IsLetterOrDigit(c.Text[at]))
                return false;
        }

        return true;
    }

    private static bool IsAddress(in LineContext c)
    {
        var line = c.Text.AsSpan(c.Line.Start, c.Line.Length);
        var isAddress =
            line.StartsWith("http://".AsSpan(), StringComparison.OrdinalIgnoreCase)
            || line.StartsWith("https://".AsSpan(), StringComparison.OrdinalIgnoreCase)
            || line.StartsWith("www.".AsSpan(), StringComparison.OrdinalIgnoreCase);
        return (isAddress || IsHost(line) || IsMail(line)) && line.IndexOf(' ') < 0;
    }

    // "jane@example.org"
    private static bool IsMail(ReadOnlySpan<char> line) => line.IndexOf('@') is > 0 and var at && line.Slice(at).IndexOf('.') > 1;

    // "example.org"
    private static bool IsHost(ReadOnlySpan<char> line)
    {
        var dots = 0;
        for (var at = 0; at < line.Length; at++)
        {
            if (line[at] == '.' && at > 1 && at + 2 < line.Length)
                dots++;
            else if (line[at] is not (>= 'a' and <= 'z' or '-'))
                return false;
        }

        return dots > 0;
    }

    private static int FirstWord(ReadOnlySpan<Token> words, bool skipNumbers)
    {
        var at = 0;
        while (
            at < words.Length
            && (words[at].Kind == TokenKind.Mark && words[at].First != '©' || skipNumbers && words[at].Kind == TokenKind.Number)
        )
            at++;
        return at;
    }

    private static bool HasQuotationMark(ReadOnlySpan<Token> words)
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
