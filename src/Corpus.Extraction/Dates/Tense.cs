using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Dates;

internal enum Tense
{
    Unknown,
    Past,
    Present,
    Future,
}

/// <summary>Tells the tense of the clause that an expression stands in, by the nearest word that shows one.</summary>
internal static class Tenses
{
    private const int Farthest = 40;

    private static readonly Lexicon Words = Lexicon.Of("Dates/tense-words");
    private static readonly Lexicon Limits = Lexicon.Of("Dates/limits");
    private static readonly Lexicon Turnings = Lexicon.Of("Dates/turnings");
    private static readonly Lexicon Ahead = Lexicon.Of("Dates/ahead");
    private static readonly Lexicon Articles = Lexicon.Of("Dates/articles");
    private static readonly Lexicon Owners = Lexicon.Of("Dates/owners");
    private static readonly Lexicon PastForms = Lexicon.Of("Dates/past-forms");
    private static readonly Lexicon Intents = Lexicon.Of("Dates/intents");
    private static readonly Lexicon Adverbs = Lexicon.Of("Dates/verb-adverbs");
    private static readonly Lexicon AfterPresent = Lexicon.Of("Dates/after-present");
    private static readonly Lexicon Plurals = Lexicon.Of("Dates/plural-subjects");

    /// <summary>Before the expression first, as in "they will meet on Friday"; where nothing is there, after it: "On Friday they will meet".</summary>
    public static Tense Around(Scan scan, int start, int end)
    {
        start = Math.Min(start, scan.Outermost);
        if (start > scan.Begin && Limits[scan.Tokens[start - 1]] is { } limit)
        {
            // "Until Friday, they had slept": what ended then lies in the past.
            var ended = limit == "future" && start - 1 == scan.Begin && After(scan, end) == Tense.Past;
            return limit switch { "future" => ended ? Tense.Past : Tense.Future, "past" => Tense.Past, _ => Tense.Unknown };
        }

        // "Friday’s ruling" is a thing; what stands before it governs the thing.
        var infinitive = false;
        var thing = end < scan.End && scan.Tokens[end].Kind == TokenKind.Clitic;
        for (var i = start - 1; !thing && !Turns(scan, start) && i >= scan.Begin && i > start - Farthest && !Divides(scan.Tokens[i]); i--)
        {
            infinitive |= scan.Is(i, "to") && scan.IsWord(i + 1) && scan.Tokens[i + 1].Case == LetterCase.Lower && !IsDeterminer(scan, i + 1);
            // "agreed in January to sell it in May", "expects the road to open Monday"
            if (infinitive && Words[scan.Tokens[i]] is "resolved" or "ahead" or "staged")
                return Tense.Future;
            if (Words[scan.Tokens[i]] == "nearest" && (i + 1 == start || scan.Is(i + 1, Ahead)))
                return Tense.Unknown;
            if (Of(scan, i) is not Tense.Unknown and var tense)
            {
                // "is accused of a theft on Monday" tells nothing of the theft's time.
                if (tense == Tense.Present && Words[scan.Tokens[i]] is null)
                    return scan.Is(start - 1, "by") ? Tense.Future : Tense.Unknown;
                return tense == Tense.Past && Infinitive(scan, i) ? Tense.Future : tense;
            }
        }

        return After(scan, end) is var next && thing && next == Tense.Present ? Tense.Unknown : next;
    }

    private static Tense After(Scan scan, int end)
    {
        for (var i = end; i < scan.End && i < end + Farthest && !Divides(scan.Tokens[i]); i++)
        {
            if (Of(scan, i) is not Tense.Unknown and var tense)
                return tense;
        }

        return Tense.Unknown;
    }

    /// <summary>"called a strike for Friday": what is set for a day lies ahead; what became of it ("was called off") may be told before or after the day.</summary>
    public static Tense? SetFor(Scan scan, int start, int end)
    {
        if (!scan.Is(Math.Min(start, scan.Outermost) - 1, "for"))
            return null;
        return After(scan, end) == Tense.Past ? Tense.Unknown : Around(scan, start, end) == Tense.Present ? Tense.Present : Tense.Future;
    }

    /// <summary>"an agreement to acquire it in January": what is agreed lies ahead, whatever the tense of the clause.</summary>
    public static bool IsIntended(Scan scan, int start)
    {
        for (var i = Math.Min(start, scan.Outermost) - 1; i > scan.Begin && i > start - Farthest && !Divides(scan.Tokens[i]) && Of(scan, i) == Tense.Unknown; i--)
        {
            if (scan.Is(i, "to") && scan.Is(i - 1, Intents))
                return true;
        }

        return false;
    }

    /// <summary>A verb that shows its tense, or an auxiliary.</summary>
    public static bool IsVerb(Scan scan, int at) => Of(scan, at) is not Tense.Unknown && Words[scan.Tokens[at]] is not ("ahead" or "due" or "staged" or "plural" or "singular");

    /// <summary>The tense that one word shows by itself.</summary>
    public static Tense Of(Scan scan, int at)
    {
        ref readonly var token = ref scan.Tokens[at];
        if (token.Kind is not (TokenKind.Word or TokenKind.Clitic))
            return Tense.Unknown;
        if ((!token.IsCapitalized || at == scan.Begin) && Words[token] is { } tense)
        {
            return tense switch
            {
                // "was to open" looks ahead, "had been due to open" does not.
                "past" => scan.Is(at + 1, "to") && (scan.Is(at, "was") || scan.Is(at, "were")) ? Tense.Future : Tense.Past,
                "future" or "ahead" or "due" or "staged" when scan.Is(at - 1, "been") && scan.Is(at - 2, "had") => Tense.Past,
                "future" => Tense.Future,
                "resolved" => scan.Is(at + 1, Ahead) && Ahead[scan.Tokens[at + 1]] == "" ? Tense.Future : scan.Is(at - 1, "the") || scan.Is(at - 1, Articles) ? Tense.Unknown : Tense.Past,
                "nearest" => Tense.Unknown,
                "ahead" or "due" or "staged" => LooksAhead(scan, at + 1, tense) ? Tense.Future : Tense.Unknown,
                "plural" => HasPluralSubject(scan, at) ? Tense.Future : Tense.Unknown,
                "singular" => scan.Is(at + 1, AfterPresent) || LooksAhead(scan, at + 1, "due") ? Tense.Future : Tense.Unknown,
                _ => scan.Is(at + 1, "to") ? Tense.Future : Tense.Present,
            };
        }

        if (!PastForms.Contains(token) && !EndsInEd(scan, token))
            return Tense.Unknown;
        // "a proposed merger", "the unspecified day".
        if (Attributive(scan, at))
            return Tense.Unknown;
        // "when it is heard": a participle after a present auxiliary.
        var auxiliary = scan.Is(at - 1, "not") || IsAdverb(scan, at - 1) ? at - 2 : at - 1;
        return auxiliary >= scan.Begin && Words[scan.Tokens[auxiliary]] == "present" ? Tense.Present : Tense.Past;
    }

    /// <summary>", and in June they will": a new clause begins with the expression.</summary>
    private static bool Turns(Scan scan, int start)
    {
        var at = start - 1;
        if (at > scan.Begin && Ahead.Contains(scan.Tokens[at]))
            at--;
        return at > scan.Begin && Turnings.Contains(scan.Tokens[at]) && scan.Tokens[at - 1].IsMark(',');
    }

    private static bool IsAdverb(Scan scan, int at) =>
        scan.IsWord(at) && scan.Tokens[at] is { Case: LetterCase.Lower, Length: > 5 } token && scan.Document.Of(token).EndsWith("ly".AsSpan(), StringComparison.Ordinal);

    /// <summary>"They meet", "the ministers meet", "Reyes and Ortiz meet": neither an infinitive nor a noun.</summary>
    private static bool HasPluralSubject(Scan scan, int verb)
    {
        var last = verb - 1;
        if (scan.Is(last, Plurals))
            return true;
        if (!scan.IsWord(last) || Words[scan.Tokens[last]] is not null)
            return false;
        if (scan.Tokens[last].IsCapitalized && last > scan.Begin)
        {
            for (var i = last - 1; i >= scan.Begin && i > last - Name; i--)
            {
                if (scan.Is(i, "and"))
                    return true;
            }

            return false;
        }

        var noun = scan.Document.Of(scan.Tokens[last]);
        return noun.Length > 3 && noun[noun.Length - 1] == 's' && noun[noun.Length - 2] != 's';
    }

    /// <summary>How many words before its last one a name with a title may begin.</summary>
    private const int Name = 6;

    private static bool LooksAhead(Scan scan, int next, string word) =>
        next == scan.Outermost || next < scan.End && Ahead[scan.Tokens[next]] is { } follows && (follows == "" || word is "due" or "staged")
        || word == "staged" && (scan.Is(next, "the") || scan.Is(next, Articles) || scan.IsNumber(next));

    /// <summary>What is "to be published" lies ahead.</summary>
    private static bool Infinitive(Scan scan, int at) => at - 2 >= scan.Begin && scan.Is(at - 1, "be") && (scan.Is(at - 2, "to") || Words[scan.Tokens[at - 2]] == "future");

    private static bool Attributive(Scan scan, int at)
    {
        // "a still unspecified date", "the previously announced plan"
        var before = scan.Is(at - 1, Adverbs) || IsAdverb(scan, at - 1) ? at - 2 : at - 1;
        return scan.IsWord(at + 1) && at + 1 < scan.Outermost && !PastForms.Contains(scan.Tokens[at])
            && IsDeterminer(scan, before);
    }

    private static bool IsDeterminer(Scan scan, int at) => scan.Is(at, "the") || scan.Is(at, Articles) || scan.Is(at, Owners);

    private static bool EndsInEd(Scan scan, in Token token)
    {
        if (token.Case != LetterCase.Lower || token.Length < 5)
            return false;
        var word = scan.Document.Of(token);
        return word[word.Length - 1] == 'd' && word[word.Length - 2] == 'e' && word[word.Length - 3] != 'e';
    }

    private static bool Divides(in Token token) => token is { Kind: TokenKind.Mark, First: ';' or '“' or '”' or '"' };
}
