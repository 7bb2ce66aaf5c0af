using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Dates;

/// <summary>
/// Whether "today" means the present time, not the day: the verb of its clause says in the present how things are ("Today the village has 300 people"), not what
/// is done on a day ("today the court meets").
/// </summary>
internal static class Nowadays
{
    private const int LongestClause = 14;
    private const int LongestObject = 3;
    private const int LongestSubject = 6;

    private static readonly Lexicon Articles = Lexicon.Of("Dates/articles");
    private static readonly Lexicon Turnings = Lexicon.Of("Dates/turnings");
    private static readonly Lexicon DayActs = Lexicon.Of("Dates/day-acts");
    private static readonly Lexicon StateParticiples = Lexicon.Of("Dates/state-participles");
    private static readonly Lexicon KnownToday = Lexicon.Of("Dates/known-today");
    private static readonly Lexicon Speakers = Lexicon.Of("Dates/speakers");
    private static readonly Lexicon WeakPastForms = Lexicon.Of("Dates/weak-past-forms");
    private static readonly Lexicon AfterUnits = Lexicon.Of("Dates/after-units");
    private static readonly Lexicon Abilities = Lexicon.Of("Dates/abilities");
    private static readonly Lexicon StandingPhrases = Lexicon.Of("Dates/standing-phrases");
    private static readonly Lexicon Questions = Lexicon.Of("Dates/question-words");

    /// <param name="start">The token "today".</param>
    /// <param name="end">The token after it.</param>
    public static bool IsMeant(SentenceWindow s, int start, int end)
    {
        if (
            end < s.End && s.Tokens[end].Kind == TokenKind.Clitic
            || s.Document.Blocks[s.Sentence.Block].Kind is BlockKind.Title or BlockKind.Heading
        )
            return false;
        return Opens(s, start)
            ? SaysHowThingsAre(s, end)
            : IsBesideName(s, start, end) || IsStanding(s, start) || EndsState(s, start, end) || IsInsideState(s, start, end);
    }

    /// <summary>"Today the village", "in 1820; today it", "90 people, and today it"</summary>
    private static bool Opens(SentenceWindow s, int start) =>
        start == s.Begin
        || s.Tokens[start - 1] is { Kind: TokenKind.Mark, First: ';' or ':' or '—' or '“' or '"' }
        || s.Is(start - 1, Turnings);

    /// <summary>The first verb after "today" and a subject: "it has 300 people", "they ride in a van"; but "I have", "the court meets", "it will close".</summary>
    private static bool SaysHowThingsAre(SentenceWindow s, int end)
    {
        var first = s.IsMark(end, ',') ? end + 1 : end;
        if (FirstVerb(s, first) is { } isState)
            return isState;

        // "Today, at 47, she runs it"
        var comma = first;
        while (comma < s.End && comma < first + LongestObject && s.Tokens[comma].Kind != TokenKind.Mark)
            comma++;
        return s.IsMark(comma, ',') && s.IsMark(first - 1, ',') && FirstVerb(s, comma + 1) == true;
    }

    /// <summary>Whether the first verb after a subject says how things are; null if there is none before the next mark.</summary>
    private static bool? FirstVerb(SentenceWindow s, int first)
    {
        if (!(s.IsWord(first) || s.IsNumber(first)))
            return null;
        // "Today we know that", but "today we leave"
        if (s.Is(first, Speakers))
            return s.Is(first + 1, KnownToday);
        for (var i = first + 1; i < s.End && i < first + LongestClause && !Divides(s, i); i++)
        {
            // "today there are fewer than 300", "today, it’s one of the largest"
            if (s.Is(i - 1, Marker.Existential) && Tenses.Of(s, i) == Tense.Present && IsCount(s, i + 1))
                return true;
            if (i == first + 1 && s.Tokens[i].Kind == TokenKind.Clitic && WordClasses.Of(s.Tokens[first]).Is(PartOfSpeech.Pronoun))
                return IsState(s, i + 1);
            if (VerbAt(s, i) is { } isState)
                return isState;
        }

        return null;
    }

    /// <summary>"Amsel, today 78, stays": a number and nothing else between two commas.</summary>
    private static bool IsBesideName(SentenceWindow s, int start, int end) =>
        s.IsMark(start - 1, ',') && s.IsNumber(end) && (end + 1 == s.End || s.Tokens[end + 1].Kind == TokenKind.Mark);

    /// <summary>"the women who are in power today"</summary>
    private static bool IsStanding(SentenceWindow s, int start) =>
        start - 4 > s.Begin
        && s.IsWord(start - 4)
        && WordClasses.Of(s.Tokens[start - 4]).Is(PartOfSpeech.Relative | PartOfSpeech.That)
        && Tenses.Of(s, start - 3) == Tense.Present
        && StandingPhrases.Match(s.Window, start - 2, out _) == 2;

    /// <summary>The nearest verb before "today", which ends the clause: "they earn $6 today", "it has 120 today"; but "he wants to leave today".</summary>
    private static bool EndsState(SentenceWindow s, int start, int end)
    {
        if (s.IsNumber(end) || s.IsWord(end) && !s.Is(end, AfterUnits))
            return false;
        for (var i = start - 1; i > s.Begin && i > start - LongestClause && !Divides(s, i); i--)
        {
            if (Tenses.IsGerund(s, i) || s.Is(i, Marker.Infinitive) && Tenses.IsForm(s, i + 1, VerbForm.Base))
                return false;
            // "than they are today", "where the city is today", "as we do today"
            if (WordClasses.Of(s.Tokens[i]).Is(PartOfSpeech.Be | PartOfSpeech.Do) && i == start - 1 && IsCompared(s, i))
                return Tenses.Of(s, i) != Tense.Past;
            if (Tenses.Of(s, i) == Tense.Present && WordClasses.Of(s.Tokens[i]).Is(PartOfSpeech.Be))
                return s.Is(i - 1, Marker.Existential) && IsCount(s, i + 1);
            if (IsHave(s, i))
                return !s.Is(i - 1, Speakers) && IsCount(s, i + 1);
            if (VerbAt(s, i) is { } isState)
                return isState;
        }

        return false;
    }

    /// <summary>Before a verb and its subject of at most three words stands a word such as "than", "as" or "where".</summary>
    private static bool IsCompared(SentenceWindow s, int verb)
    {
        for (var i = verb - 2; i >= s.Begin && i > verb - LongestSubject && s.IsWord(i + 1); i--)
        {
            if (s.Is(i, Marker.Comparative) || s.Is(i, Marker.Equative) || s.Is(i, Questions))
                return true;
            if (Tenses.Of(s, i) != Tense.Unknown)
                return false;
        }

        // "the giant it is today", "the woman she is today"
        return WordClasses.Of(s.Tokens[verb - 1]).Is(PartOfSpeech.Pronoun)
            && s.IsWord(verb - 2)
            && (s.Is(verb - 3, Marker.Definite) || s.Is(verb - 4, Marker.Definite));
    }

    /// <summary>"is today seen as a success", "has today 30 members", "women today have", "telescopes today can see"; but "has today ruled", "the king today meets".</summary>
    private static bool IsInsideState(SentenceWindow s, int start, int end)
    {
        if (start == s.Begin || !s.IsWord(start - 1) || !(s.IsWord(end) || s.IsNumber(end)))
            return false;
        var before = WordClasses.Of(s.Tokens[start - 1]);
        if (IsHave(s, start - 1))
            return IsCount(s, end);
        if (Tenses.Of(s, start - 1) == Tense.Present)
            return before.Is(PartOfSpeech.Be) && IsState(s, end);
        for (var i = start - 1; i >= s.Begin && i > start - LongestClause && !Divides(s, i); i--)
        {
            if (Tenses.Of(s, i) != Tense.Unknown || Tenses.IsGerund(s, i) || s.Is(i, Speakers))
                return false;
        }

        return !before.Is(Tenses.NoSubjects)
            && (s.Tokens[start - 1].Case == LetterCase.Lower || start - 1 == s.Begin)
            && (
                VerbAt(s, end) == true
                || (IsPlain(s, end) && !DayActs.Contains(s.Tokens[end]) || s.Is(end, Abilities))
                    && (Tenses.IsPluralNoun(s, start - 1) || before.Is(LexicalClass.Plural) || before.Is(PartOfSpeech.Relative))
            );
    }

    /// <summary>Whether the verb at a token says how things are; null if it is no verb.</summary>
    private static bool? VerbAt(SentenceWindow s, int at)
    {
        var classes = WordClasses.Of(s.Tokens[at]);
        if (classes.Is(PartOfSpeech.Modal))
            return false;
        if (IsHave(s, at))
            return HasThings(s, at + 1);
        switch (Tenses.Of(s, at))
        {
            case Tense.Present when classes.Is(PartOfSpeech.Be):
                return IsState(s, at + 1);
            case Tense.Present:
                return StateParticiples.Contains(s.Tokens[at]);
            case not Tense.Unknown:
                return false;
        }

        var isSure = Tenses.HasPluralSubject(s, at);
        var isThird = Tenses.IsForm(s, at, VerbForm.Third) && IsAfterSubject(s, at) && !s.Is(at - 1, Speakers);
        var isPriced = IsPriced(s, at);
        var isPlain =
            (IsPlain(s, at) || isPriced && Tenses.IsForm(s, at, VerbForm.Base))
            && (isSure || HasPluralAhead(s, at))
            && !s.Is(at - 1, Speakers);
        // "Today plans for it were dropped": a noun.
        if (!(isThird || isPlain) || at + 1 < s.End && Tenses.Of(s, at + 1) != Tense.Unknown)
            return null;
        var isState =
            isPriced
            || !classes.Is(LexicalClass.CueVerb | LexicalClass.ActVerb | LexicalClass.StanceVerb)
                && !DayActs.Contains(s.Tokens[at])
                && !Tenses.IsCue(s, at);
        // "the shops of the old town offer": what may be a noun decides nothing against it.
        return isState || isThird || isSure ? isState : null;
    }

    /// <summary>"sells for $48,000", "go for about £20"</summary>
    private static bool IsPriced(SentenceWindow s, int verb)
    {
        for (var i = verb + 2; s.Is(verb + 1, Marker.Purpose) && i < s.End && i < verb + 2 + LongestObject; i++)
        {
            if (s.IsCurrency(i))
                return true;
        }

        return false;
    }

    /// <summary>After "is" a noun phrase, a number or a participle of states: "a museum", "one in ten", "known as", "home to".</summary>
    private static bool IsState(SentenceWindow s, int at)
    {
        while (at < s.End && (s.Is(at, Marker.Negation) || Tenses.IsAdverb(s, at)))
            at++;
        if (at >= s.End)
            return false;
        var classes = WordClasses.Of(s.Tokens[at]);
        return s.IsNumber(at)
            || s.Is(at, Articles)
            || s.Is(at, Marker.Definite)
            || s.Is(at, Marker.Single)
            || classes.Is(PartOfSpeech.Number | PartOfSpeech.Determiner)
            || classes.Is(LexicalClass.PersonNoun)
            || StateParticiples.Contains(s.Tokens[at]);
    }

    /// <summary>After "has" no participle: "has a mill"; but "has closed", "has to".</summary>
    private static bool HasThings(SentenceWindow s, int at)
    {
        for (var i = at; i < s.End && i < at + LongestObject; i++)
        {
            if (!s.IsWord(i) && !s.IsNumber(i))
                return i > at;
            var classes = WordClasses.Of(s.Tokens[i]);
            if (s.Is(i, Marker.Infinitive) || s.Is(i, Marker.Been) || Tenses.Of(s, i) != Tense.Unknown || classes.Is(VerbForm.Participle))
                return false;
            if (classes.Is(PartOfSpeech.Determiner | PartOfSpeech.Number | PartOfSpeech.Possessive) || s.IsNumber(i))
                return true;
        }

        return true;
    }

    /// <summary>A number, at once or after a word such as "about".</summary>
    private static bool IsCount(SentenceWindow s, int at)
    {
        for (var i = at; i < s.End && i < at + LongestObject && (s.IsWord(i) || s.IsNumber(i)); i++)
        {
            if (Tenses.Of(s, i) != Tense.Unknown)
                return false;
            if (s.IsNumber(i) || WordClasses.Of(s.Tokens[i]).Is(PartOfSpeech.Number))
                return true;
        }

        return false;
    }

    /// <summary>"has", "have"; not "had"</summary>
    private static bool IsHave(SentenceWindow s, int at) =>
        WordClasses.Of(s.Tokens[at]).Is(PartOfSpeech.Have) && !s.Is(at, Marker.PastPerfect) && s.IsWord(at);

    /// <summary>"flats like hers sell", "50 ships a day pass": a plural before the verb, and no verb between.</summary>
    private static bool HasPluralAhead(SentenceWindow s, int verb)
    {
        if (!IsAfterSubject(s, verb))
            return false;
        for (var i = verb - 1; i >= s.Begin && i > verb - LongestSubject && s.IsWord(i); i--)
        {
            if (Tenses.Of(s, i) != Tense.Unknown || s.Is(i, Marker.Infinitive))
                return false;
            if (Tenses.IsPluralNoun(s, i) || WordClasses.Of(s.Tokens[i]).Is(LexicalClass.Plural))
                return true;
        }

        return false;
    }

    private static bool IsAfterSubject(SentenceWindow s, int at) =>
        at > s.Begin
        && s.Tokens[at].Case == LetterCase.Lower
        && s.IsWord(at - 1)
        && !WordClasses.Of(s.Tokens[at - 1]).Is(Tenses.NoSubjects);

    /// <summary>A mark that divides clauses; not that of a sum of money or of a compound.</summary>
    private static bool Divides(SentenceWindow s, int at) =>
        s.Tokens[at] is { Kind: TokenKind.Mark, First: ',' or ';' or ':' or '—' or '–' or '(' or ')' or '“' or '”' or '"' };

    private static bool IsPlain(SentenceWindow s, int at) =>
        Tenses.IsForm(s, at, VerbForm.Base)
        && s.Tokens[at].Case == LetterCase.Lower
        && !WordClasses.Of(s.Tokens[at]).Is(LexicalClass.CueVerb | LexicalClass.ActVerb | LexicalClass.StanceVerb)
        && !s.Is(at, WeakPastForms);
}
