using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Rules;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Sentences;

/// <summary>What a stop does.</summary>
internal enum StopKind
{
    Ends,
    Continues,
}

/// <summary>The rules that tell whether a sentence ends at a stop.</summary>
/// <remarks>
/// Examples put the stop in brackets; after the equals sign stands whether the sentence ends there. An abbreviation is a stop as a whole. In counterexamples the
/// bracketed stop has its result by another rule.
/// </remarks>
internal static class SentenceRules
{
    // The marks that continue a sentence; any other mark, such as a bullet, a currency sign or an opening mark, can begin one.
    private const string Continuing = ",;:.!?…)]}%&/\\-–—=_+<>|^~”’'";

    // A name before the verb of a speaker tag is not longer, even with its titles.
    private const int LongestTag = 8;

    private static readonly Lexicon<TagVerbKind> TagVerbs = Lexicon<TagVerbKind>.Of("Sentences/tags");
    private static readonly Lexicon TagTails = Lexicon.Of("Sentences/tag-tails");
    private static readonly Lexicon HourTails = Lexicon.Of("Sentences/hour-tails");

    public static readonly Cascade<SentenceContext, StopKind?> End = new(
        "sentence/end",
        "Does a sentence end at a stop?",
        new("sentence/enclosed", "Not between two quotation marks or brackets.", static (in c) => c.IsEnclosed ? StopKind.Continues : null)
        {
            Examples = ["“We won[. = Continues] It was hard,” Kim said.", "He left (she stayed[. = Continues] He knew) and came back."],
            Counterexamples = ["“The first is lost[. = Ends] The second is lost as well."],
        },
        new("sentence/item-number", "Not after the number of a list item.", static (in c) => IsItemNumber(c) ? StopKind.Continues : null)
        {
            Examples = ["1[. = Continues] The first point is made.", "• 2[. = Continues] The second point is made."],
            Counterexamples = ["It began in 2019[. = Ends] The others stayed."],
        },
        new(
            "sentence/glued",
            "Without a blank, only before a capitalized word, and only if the stop is not part of a name or an address.",
            static (in c) =>
                c.IsGlued
                    ? !c[c.Stop].EndsAbbreviation && IsMissingBlank(c)
                        ? StopKind.Ends
                        : StopKind.Continues
                    : null
        )
        {
            Examples =
            [
                "The war was lost[. = Ends]The next began.",
                "See node[. = Continues]js for more.",
                "The System[. = Continues]Text class.",
            ],
            Counterexamples = ["The war was lost[. = Ends] The next began."],
        },
        new("sentence/lowercase", "Not before a lowercase word or a mark that continues the sentence.", static (in c) =>
            Begins(c.NextToken) ? null : StopKind.Continues
        )
        {
            Examples = ["The site is run by Yahoo[! = Continues] and others.", "They wait [… = Continues] as it matters."],
            Counterexamples =
            [
                "Sales of the phone rose[. = Ends] iPhone owners were pleased.",
                "It cost a lot[. = Ends] $5 million is no small sum.",
            ],
        },
        new(
            "sentence/name-with-mark",
            "Not after the mark of a name such as “Yahoo!” or of a title in quotation marks behind a preposition, unless a word that begins sentences follows.",
            static (in c) => IsNameWithMark(c) ? StopKind.Continues : null
        )
        {
            Examples =
            [
                "Shares of Yahoo[! = Continues] Inc. rose.",
                "Zoom[! = Continues] Inc. fell.",
                "Yum[! = Continues] Foods grew.",
                "The star of “Who Goes[? = Continues]” Ana Reyes retired.",
                "The host of “Jeopardy[! = Continues]” Ana Reyes spoke.",
            ],
            Counterexamples =
            [
                "They searched Yahoo[! = Ends] The page was slow.",
                "They won[! = Ends] Reyes wept.",
                "She read of “Who Goes[? = Ends]” He slept.",
            ],
        },
        new("sentence/speaker-tag", "Not before the speaker tag of a quotation.", static (in c) =>
            c.ClosesQuotation && IsSpeakerTag(c) ? StopKind.Continues : null
        )
        {
            Examples =
            [
                "“Why do we interfere[? = Continues]” Mr. Novak Berg-maier asked in a speech.",
                "“Why do we interfere[? = Continues]” Novak asked reporters on the train.",
                "“We won[! = Continues]” Novak said Friday.",
                "“We won[. = Continues]” Novak said.",
            ],
            Counterexamples =
            [
                "“We won[. = Ends]” Novak said that he was glad.",
                "“Why do we interfere[? = Ends]” Novak said he had no answer.",
            ],
        },
        new("sentence/letter", "After a letter that a noun such as “vitamin” counts by.", static (in c) =>
            IsLettered(c) ? StopKind.Ends : null
        )
        {
            Examples =
            [
                "They lack vitamin [D. = Ends] Doctors know it.",
                "He had hepatitis [B. = Ends] Wards closed.",
                "She got an [A. = Ends] Reyes was glad.",
            ],
            Counterexamples = ["They met Ana [D. = Continues] Reyes.", "A [J. = Continues] Reyes came."],
        },
        new(
            "sentence/street-or-place",
            "After “St.” behind the name of a street, and after a place such as “D.C.”, before a word that begins sentences or a whole name with its verb.",
            static (in c) => EndsPlace(c) ? StopKind.Ends : null
        )
        {
            Examples =
            [
                "It burnt on Main [St. = Ends] The roof fell in.",
                "It burnt on 42nd [St. = Ends] He fled.",
                "They met in Washington, [D.C. = Ends] Mary Reyes spoke.",
                "It burnt on Oak [St. = Ends] Mary Reyes fled.",
            ],
            Counterexamples =
            [
                "He went to [St. = Continues] Ives.",
                "Ana [St. = Continues] John left.",
                "The [D.C. = Continues] Mayor Mary Reyes spoke.",
            ],
        },
        new("sentence/abbreviation-before-name", "Not after an abbreviation that a name or something else always follows.", static (in c) =>
            c.Abbreviation == AbbreviationKind.Never ? StopKind.Continues : null
        )
        {
            Examples = ["They saw [Mr. = Continues] Kim."],
            Counterexamples = ["He left in [Sept. = Ends] The others stayed."],
        },
        new("sentence/hour", "After an hour, unless a weekday, a month, a time zone or a remark in brackets follows.", static (in c) =>
            c.Abbreviation == AbbreviationKind.Hour
                ? IsAside(c) || c.NextToken.IsCapitalized && HourTails.Contains(c.NextToken)
                    ? StopKind.Continues
                    : StopKind.Ends
                : null
        )
        {
            Examples =
            [
                "The talks began at 5 [p.m. = Ends] Kim arrived late.",
                "The talks began at 5 [p.m. = Continues] Tuesday and ended.",
                "The talks began at 5 [p.m. = Continues] (1500 GMT) and ended.",
                "The talks began at 5 [p.m. = Ends] (Kim arrived late.)",
            ],
            Counterexamples = ["He moved to the [U.S. = Ends] He never came back."],
        },
        new("sentence/abbreviation-before-number", "Not between an abbreviation such as \"No.\" and its number.", static (in c) =>
            c.Abbreviation == AbbreviationKind.Number && c.NextToken.Kind == TokenKind.Number ? StopKind.Continues : null
        )
        {
            Examples = ["On [Sept. = Continues] 3 the summit began.", "She ranked [No. = Continues] 1 in the country."],
            Counterexamples = ["It began in 2019[. = Ends] 3,000 people came."],
        },
        new("sentence/abbreviation", "After another abbreviation, only before a word that begins sentences.", static (in c) =>
            c.IsAbbreviation
                ? c.OpenerFollows
                    ? StopKind.Ends
                    : StopKind.Continues
                : null
        )
        {
            Examples =
            [
                "He moved to the [U.S. = Ends] He never came back.",
                "The [U.S. = Continues] Army stayed in camp.",
                "The [U.S. = Continues] Police Union met.",
                "He left in [Sept. = Ends] The others stayed.",
            ],
            Counterexamples = ["The call ended[. = Ends] It took half an hour."],
        },
        new("sentence/pause", "After an ellipsis, only before a word that begins sentences.", static (in c) =>
            c.IsEllipsis && !c.OpenerFollows ? StopKind.Continues : null
        )
        {
            Examples = ["She named [... = Continues] Kim and Park."],
            Counterexamples = ["They wait[... = Ends] The rain goes on."],
        },
        new("sentence/stop", "Elsewhere, a sentence ends at a stop.", static (in _) => StopKind.Ends)
        {
            Examples =
            [
                "The call ended[. = Ends] It took half an hour.",
                "Who called[? = Ends] Nobody knows.",
                "They wait[... = Ends] The rain goes on.",
            ],
        }
    );

    /// <summary>All cascades of the stage.</summary>
    public static readonly IReadOnlyList<Cascade> Cascades = [End];

    private static readonly Lexicon MarkedNames = Lexicon.Of("Sentences/names-with-marks");
    private static readonly Lexicon Companies = Lexicon.Of("Sentences/company-endings");
    private static readonly Lexicon TitlePrepositions = Lexicon.Of("Sentences/title-prepositions");
    private static readonly Lexicon Lettered = Lexicon.Of("Sentences/lettered");
    private static readonly Lexicon Grades = Lexicon.Of("Sentences/before-grades");

    // A title of a work in quotation marks is not longer.
    private const int LongestTitle = 12;

    // "Yahoo! Inc.", "“Who Goes?” Ana Reyes retired"
    private static bool IsNameWithMark(in SentenceContext c)
    {
        if (c.FirstStop <= c.Begin - 1 || c.FirstStop == 0 || c[c.FirstStop].First is not ('!' or '?') || c.OpenerFollows)
            return false;
        var word = c[c.FirstStop - 1];
        if (word.IsCapitalized && (MarkedNames.Contains(word) || Companies.Contains(c.NextToken)))
            return true;
        if (!c.ClosesQuotation || !c.NextToken.IsCapitalized)
            return false;
        for (var i = c.FirstStop - 1; i > c.Begin && i > c.FirstStop - LongestTitle; i--)
        {
            if (c.OpensQuotation(i))
                return TitlePrepositions.Contains(c[i - 1]);
            if (c[i] is { Kind: TokenKind.Word, Case: LetterCase.Lower, Length: > 4 })
                return false;
        }

        return false;
    }

    // "vitamin D. Doctors", "She got an A. Reyes"
    private static bool IsLettered(in SentenceContext c)
    {
        var stop = c.Stop;
        if (!c.IsAbbreviation || c[stop].Length != 2 || stop <= c.Begin || !c.NextToken.IsCapitalized)
            return false;
        return Lettered.Contains(c[stop - 1])
            || c[stop].First is >= 'A' and <= 'F' && stop - 2 >= c.Begin && c[stop - 1].Length <= 2 && Grades.Contains(c[stop - 2]);
    }

    // "Main St. The roof", "Washington, D.C. Mary Reyes spoke"
    private static bool EndsPlace(in SentenceContext c)
    {
        if (!c.IsAbbreviation || c.Stop <= c.Begin)
            return false;
        var before = c[c.Stop - 1];
        var street =
            c.Abbreviation == AbbreviationKind.Never
            && c[c.Stop] is { Length: 3, First: 'S' }
            && (
                before.IsCapitalized && !before.EndsAbbreviation && !c.IsGivenName(before)
                || !before.SpaceBefore && before.Case == LetterCase.Lower
            );
        var place = c[c.Stop] is { Case: LetterCase.Upper, Length: >= 4 } && before is { Kind: TokenKind.Mark, First: ',' };
        return street && c.OpenerFollows
            || (street || place)
                && c.Next + 2 < c.Count
                && c.IsGivenName(c.NextToken)
                && c[c.Next + 1].IsCapitalized
                && c[c.Next + 2] is { Kind: TokenKind.Word, Case: LetterCase.Lower };
    }

    // "1. The first" and "- a) The second": the number of an item is no sentence.
    private static bool IsItemNumber(in SentenceContext c)
    {
        var at = c[c.Begin].Kind == TokenKind.Mark ? c.Begin + 1 : c.Begin;
        return at == c.FirstStop - 1 && c[c.FirstStop].IsMark('.') && (c[at].Kind == TokenKind.Number || c[at].Length == 1)
            || at == c.FirstStop && c[c.FirstStop].EndsAbbreviation && c[c.FirstStop].Length == 2;
    }

    private static bool Begins(in Token token) =>
        token.Kind switch
        {
            TokenKind.Word => token.Case != LetterCase.Lower,
            TokenKind.Number => true,
            _ => Continuing.IndexOf(token.First) < 0 || token.First == '\'' && token.Length == 2,
        };

    // "lost.The next": certain between a lowercase word and a capitalized one.
    private static bool IsMissingBlank(in SentenceContext c)
    {
        var (stop, word) = (c.Stop, c.FirstWord);
        if (stop == 0 || word >= c.Count || c[stop].Length > 1 || c[word].Case != LetterCase.Capitalized)
            return false;
        var before = c[stop - 1];
        if (stop > 1 && !before.SpaceBefore && c[stop - 2].First is '.' or '@' or '/' or '\\' or '_' or '#')
            return false; // an address
        if (word + 1 < c.Count && !c[word + 1].SpaceBefore && c[word + 1].First is '.' or '/' or '@' or '_')
            return false;
        return before.Kind switch
        {
            TokenKind.Word => before.Case == LetterCase.Lower && before.Length > 1,
            TokenKind.Number => c.IsOpener(word),
            TokenKind.Clitic => true,
            _ => before.First is ')' or ']' or '”' or '%',
        };
    }

    // "“Why?” Mr. Smith said in June.": a name and a verb of saying without a clause after it. After a full stop nothing may follow the verb.
    private static bool IsSpeakerTag(in SentenceContext c)
    {
        if (c.IsOpener(c.Next))
            return false;
        for (var i = c.Next; i < c.Count && i < c.Next + LongestTag; i++)
        {
            if (i > c.Next && c[i].Case == LetterCase.Lower && TagVerbs[c[i]] is { } verb)
                return i + 1 == c.Count
                    || c[i + 1].Kind == TokenKind.Mark
                    || verb == TagVerbKind.Ask && c[c.Stop].IsMark('?')
                    || !c[c.Stop].IsMark('.') && TagTails.Contains(c[i + 1]);
            if (!c[i].IsCapitalized && !IsPartOfName(c[i]))
                return false;
        }

        return false;
    }

    // The rest of "Min-ji" and "O’Brien’s".
    private static bool IsPartOfName(in Token token) =>
        !token.SpaceBefore && (token.Kind is TokenKind.Word or TokenKind.Clitic || token.First is '-' or '’' or '\'');

    // "8:20 a.m. (0620 GMT)", "5 p.m. (local time)"; but "at 5 p.m. (He came back.)"
    private static bool IsAside(in SentenceContext c) =>
        c.NextToken.IsMark('(') && c.Next + 1 < c.Count && c[c.Next + 1].Case != LetterCase.Capitalized;
}
