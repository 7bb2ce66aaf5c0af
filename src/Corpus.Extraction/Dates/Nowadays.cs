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
    private const int LongestCount = 5;
    private const int LongestSubject = 6;

    private static readonly Lexicon Articles = Lexicon.Of("Dates/articles");
    private static readonly Lexicon Turnings = Lexicon.Of("Dates/turnings");
    private static readonly Lexicon DayActs = Lexicon.Of("Dates/day-acts");
    private static readonly Lexicon StateParticiples = Lexicon.Of("Dates/state-participles");
    private static readonly Lexicon LastingParticiples = Lexicon.Of("Dates/lasting-participles");
    private static readonly Lexicon KnownToday = Lexicon.Of("Dates/known-today");
    private static readonly Lexicon Speakers = Lexicon.Of("Dates/speakers");
    private static readonly Lexicon WeakPastForms = Lexicon.Of("Dates/weak-past-forms");
    private static readonly Lexicon AfterUnits = Lexicon.Of("Dates/after-units");
    private static readonly Lexicon StandingPhrases = Lexicon.Of("Dates/standing-phrases");
    private static readonly Lexicon Questions = Lexicon.Of("Dates/question-words");
    private static readonly Lexicon PastComparisons = Lexicon.Of("Dates/past-comparisons");
    private static readonly Lexicon RecentDays = Lexicon.Of("Dates/recent-days");
    private static readonly Lexicon DayParts = Lexicon.Of("Dates/day-parts");
    private static readonly Lexicon Contrasts = Lexicon.Of("Dates/contrasts");
    private static readonly Lexicon Conditionals = Lexicon.Of("Events/conditionals");
    private static readonly Lexicon Conditions = Lexicon.Of("Events/conditions");
    private static readonly Lexicon PastSubjunctives = Lexicon.Of("Dates/subjunctives");
    private static readonly Lexicon Developments = Lexicon.Of("Dates/developments");
    private static readonly Lexicon Undergoings = Lexicon.Of("Dates/undergoings");
    private static readonly Lexicon Values = Lexicon.Of("Dates/values");
    private static readonly Lexicon Remainings = Lexicon.Of("Dates/remainings");
    private static readonly Lexicon Facings = Lexicon.Of("Dates/facings");
    private static readonly Lexicon Appointments = Lexicon.Of("Dates/appointments");
    private static readonly Lexicon Existings = Lexicon.Of("Dates/existings");
    private static readonly Lexicon Everybody = Lexicon.Of("Dates/everybody");
    private static readonly Lexicon EventNouns = Lexicon.Of("Events/event-nouns");

    /// <param name="start">The token "today".</param>
    /// <param name="end">The token after it.</param>
    public static bool IsMeant(SentenceWindow s, int start, int end)
    {
        if (
            end < s.End && s.Tokens[end].Kind == TokenKind.Clitic
            || s.Document.Blocks[s.Sentence.Block].Kind is BlockKind.Title or BlockKind.Heading
        )
            return false;
        return Opens(s, start) && SaysHowThingsAre(s, start, end)
            || !Opens(s, start)
                && (
                    IsBesideName(s, start, end)
                    || IsStanding(s, start)
                    || IsAgainstPast(s, start, end)
                    || IsWorth(s, start)
                    || IsUsed(s, start)
                    || EndsSpan(s, start)
                    || IsAsked(s, start, end)
                    || IsImagined(s, start, end)
                    || IsSupposed(s, start)
                    || IsOtherName(s, start, end)
                    || EndsState(s, start, end)
                    || IsInsideState(s, start, end)
                    || EndsSubject(s, start, end)
                );
    }

    /// <summary>"unlike today", "fewer people smoke today than in 1980", "it is higher today than ten years ago"; but "higher today than they were on Friday"</summary>
    private static bool IsAgainstPast(SentenceWindow s, int start, int end) =>
        s.Is(start - 1, Contrasts)
        || TenseBefore(s, start) is not (Tense.Past or Tense.Future)
            && (
                (
                    s.Is(end, Marker.Comparative)
                    || s.Is(end, Marker.Equative) && (s.Is(start - 2, Marker.Equative) || s.Is(start - 3, Marker.Equative))
                ) && IsPast(s, end + 1)
                // "today more than ever"
                || s.Is(end + 1, Marker.Comparative) && s.Is(end + 2, Marker.AnyTime)
            );

    /// <summary>The tense of the nearest word before a place that shows one, in its clause: "(the men who) live".</summary>
    private static Tense TenseBefore(SentenceWindow s, int at)
    {
        for (
            var i = at - 1;
            i >= s.Begin && !Divides(s, i) && !WordClasses.Of(s.Tokens[i]).Is(PartOfSpeech.Relative | PartOfSpeech.That);
            i--
        )
        {
            if (Tenses.Of(s, i) is not Tense.Unknown and var tense)
                return tense;
        }

        return Tense.Unknown;
    }

    /// <summary>Behind "than" or "as" stands a time long past: "(than) in 1980", "(as) it was then"; but "(than) in May", "(than) it was an hour ago", "(than) we hoped".</summary>
    private static bool IsPast(SentenceWindow s, int at)
    {
        var isPast = false;
        for (var i = at; i < s.End && i < at + LongestClause && !Divides(s, i); i++)
        {
            if (
                Matchers.Weekday(s, i).End > 0
                || Matchers.Month(s, i).End > 0
                || s.Is(i, DayParts)
                || RecentDays.Match(s.Window, i, out _) > 0
            )
                return false;
            isPast |=
                PastComparisons.Match(s.Window, i, out _) > 0
                || Matchers.Decade(s, i).End > 0
                || s.Is(i - 1, Marker.Within) && Matchers.Year(s, i).End > 0;
        }

        return isPast;
    }

    /// <summary>"the crisis we see today", "the phones that people use today", "what we have today"; but "the mayor said we leave today"</summary>
    private static bool IsUsed(SentenceWindow s, int start)
    {
        // "the age we live in today"
        var verb = WordClasses.Of(s.Tokens[start - 1]).Is(PartOfSpeech.Preposition) ? start - 2 : start - 1;
        // "the threats that we are facing today"
        if (
            (s.Is(verb, Undergoings) || s.Is(verb, Existings) && Tenses.IsGerund(s, verb))
            && verb - 3 >= s.Begin
            && Tenses.Of(s, verb - 1) == Tense.Present
        )
            return IsSubjectOfRelative(s, verb - 2);
        return verb - 2 >= s.Begin
            && (IsHave(s, verb) || Tenses.IsForm(s, verb, VerbForm.Base))
            && !IsDayAct(s, verb, start)
            && !WordClasses.Of(s.Tokens[verb]).Is(LexicalClass.CueVerb)
            && !s.Is(verb, WeakPastForms)
            && IsSubjectOfRelative(s, verb - 1);
    }

    /// <summary>A pronoun or a plural behind a noun or a relative pronoun: "(the crisis) we", "(the phones that) people".</summary>
    private static bool IsSubjectOfRelative(SentenceWindow s, int at)
    {
        var (subject, before) = (WordClasses.Of(s.Tokens[at]), WordClasses.Of(s.Tokens[at - 1]));
        return (subject.Is(LexicalClass.Nominative | LexicalClass.People) || subject.Is(PartOfSpeech.Pronoun) || Tenses.IsPluralNoun(s, at))
            && s.IsWord(at - 1)
            && (
                before.Is(PartOfSpeech.Relative | PartOfSpeech.That)
                || !before.Is(PartOfSpeech.Conjunction | PartOfSpeech.Determiner | PartOfSpeech.Adjective | PartOfSpeech.Subordinator)
                    && !before.Is(LexicalClass.CueVerb)
                    && Tenses.Of(s, at - 1) == Tense.Unknown
            )
            && !(at - 2 >= s.Begin && WordClasses.Of(s.Tokens[at - 2]).Is(LexicalClass.CueVerb));
    }

    /// <summary>"What does the word mean today?"; but "Do you play today?"</summary>
    private static bool IsAsked(SentenceWindow s, int start, int end)
    {
        if (!s.IsMark(end, '?'))
            return false;
        for (var i = start - 1; i >= s.Begin && i > start - LongestClause && s.IsWord(i); i--)
        {
            if (Tenses.IsForm(s, i, VerbForm.Base) && (s.Is(i, DayActs) || s.Is(i - 1, Speakers)) || s.Is(i, EventNouns))
                return false;
            if (WordClasses.Of(s.Tokens[i]).Is(PartOfSpeech.Do))
                return Tenses.Of(s, i) != Tense.Past && !s.Is(i + 1, Speakers);
        }

        return false;
    }

    /// <summary>"from the 1960s to today", "between 1990 and today"</summary>
    private static bool EndsSpan(SentenceWindow s, int start) =>
        s.Context.Previous is { When.Grain: >= Grain.Year } age
        && age.End == start - 1
        && age.Start >= s.Begin
        && !s.IsMark(start - 1, ',');

    /// <summary>"would today be called", "such a house today would cost"; but "the mayor today would not say"</summary>
    private static bool IsImagined(SentenceWindow s, int start, int end) =>
        s.Is(start - 1, Conditionals) && s.Is(end, Marker.Be)
        || s.Is(end, Conditionals) && (s.Is(end + 1, Marker.Be) || s.Is(end + 1, Values));

    /// <summary>"it would be easier if he were alive today"; but "she would ask if they were at home today"</summary>
    private static bool IsSupposed(SentenceWindow s, int start)
    {
        var condition = start - 1;
        while (condition > s.Begin && condition > start - LongestClause && !Divides(s, condition) && !s.Is(condition, Conditions))
            condition--;
        if (!s.Is(condition, Conditions) || !HasWord(s, condition, start, PastSubjunctives))
            return false;
        for (var i = condition - 1; i >= s.Begin && !Divides(s, i); i--)
        {
            if (s.Is(i, Conditionals))
                return true;
            if (WordClasses.Of(s.Tokens[i]).Is(LexicalClass.CueVerb | LexicalClass.StanceVerb))
                return false;
        }

        return HasWord(s, start, s.End, Conditionals);
    }

    private static bool HasWord(SentenceWindow s, int from, int end, Lexicon words)
    {
        for (var i = from; i < end; i++)
        {
            if (s.Is(i, words))
                return true;
        }

        return false;
    }

    /// <summary>"The site, today a park, was a mill", "what is today Lidova"</summary>
    private static bool IsOtherName(SentenceWindow s, int start, int end)
    {
        if (s.IsMark(start - 1, ',') && s.Is(end, Articles))
        {
            var i = end + 1;
            while (i < s.End && i < end + LongestSubject && s.IsWord(i) && Tenses.Of(s, i) == Tense.Unknown)
                i++;
            return s.IsMark(i, ',') || s.IsMark(i, ')');
        }

        return s.IsWord(end)
            && s.Tokens[end].IsCapitalized
            && s.IsWord(start - 1)
            && WordClasses.Of(s.Tokens[start - 1]).Is(PartOfSpeech.Be)
            && Tenses.Of(s, start - 1) == Tense.Present;
    }

    /// <summary>"is worth $40 million today", "would cost $9 today"; but "sold shares worth $40 million today"</summary>
    private static bool IsWorth(SentenceWindow s, int start)
    {
        var isPriced = false;
        for (var i = start - 1; i > s.Begin && i > start - LongestPrice && !Divides(s, i); i--)
        {
            isPriced |= s.IsCurrency(i);
            if (s.Is(i, Values))
                return isPriced
                    && (
                        Tenses.Of(s, i - 1) == Tense.Present
                        || s.Is(i - 1, Marker.Be)
                        || WordClasses.Of(s.Tokens[i - 1]).Is(PartOfSpeech.Modal)
                    );
        }

        return false;
    }

    private const int LongestPrice = 9;

    /// <summary>"The challenges that young people face today are new", "the problems facing the church today are old": "today" ends the subject of "are".</summary>
    private static bool EndsSubject(SentenceWindow s, int start, int end)
    {
        if (end >= s.End || Tenses.Of(s, end) != Tense.Present || !WordClasses.Of(s.Tokens[end]).Is(PartOfSpeech.Be))
            return false;
        for (var i = start - 1; i > s.Begin && i > start - LongestClause && (s.IsWord(i) || s.IsMark(i, '-')); i--)
        {
            if (s.Is(i, Existings))
                return true;
            if (IsHave(s, i))
                return WordClasses.Of(s.Tokens[i - 1]).Is(PartOfSpeech.Pronoun);
            if (Tenses.IsForm(s, i, VerbForm.Base) && (Tenses.HasPluralSubject(s, i) || HasPluralAhead(s, i)))
                return !IsDayAct(s, i, start) && !WordClasses.Of(s.Tokens[i]).Is(LexicalClass.CueVerb);
            if (Tenses.Of(s, i) != Tense.Unknown || Tenses.IsGerund(s, i))
                return false;
        }

        return false;
    }

    /// <summary>What is done on one day; "face" is so only with a rival or a vote, a trial and the like: "companies face a hard choice today".</summary>
    public static bool IsDayAct(SentenceWindow s, int at, int end)
    {
        if (!s.Is(at, DayActs))
            return false;
        if (!s.Is(at, Facings))
            return true;
        for (var i = at + 1; i < s.End && i < at + LongestClause && i != end && s.IsWord(i); i++)
        {
            if (s.Tokens[i].IsCapitalized || s.Is(i, Appointments) || s.Is(i, EventNouns))
                return true;
        }

        return false;
    }

    /// <summary>"Today the village", "in 1820; today it", "90 people, and today it"</summary>
    private static bool Opens(SentenceWindow s, int start) =>
        start == s.Begin
        || s.Tokens[start - 1] is { Kind: TokenKind.Mark, First: ';' or ':' or '—' or '“' or '"' }
        || s.Is(start - 1, Turnings);

    /// <summary>The first verb after "today" and a subject: "it has 300 people", "they ride in a van"; but "I have", "the court meets", "it will close".</summary>
    private static bool SaysHowThingsAre(SentenceWindow s, int start, int end)
    {
        // "founded in 1952, and today has offices"
        if (s.Is(start - 1, Turnings) && s.IsWord(end) && VerbAt(s, end) == true)
            return true;
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
            if (s.Is(i - 1, Marker.Existential) && Tenses.Of(s, i) == Tense.Present)
                return !HasWord(s, i + 1, s.End, EventNouns) && (IsCount(s, i + 1) || IsState(s, i + 1));
            if (i == first + 1 && s.Tokens[i].Kind == TokenKind.Clitic && WordClasses.Of(s.Tokens[first]).Is(PartOfSpeech.Pronoun))
                return IsState(s, i + 1);
            // "today, it has become a museum"
            if (IsHave(s, i) && s.Is(i + 1, Developments))
                return true;
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
        // "the man he is today", "than they are today", "as we do today"
        if (WordClasses.Of(s.Tokens[start - 1]).Is(PartOfSpeech.Be | PartOfSpeech.Do) && IsCompared(s, start - 1))
            return Tenses.Of(s, start - 1) != Tense.Past && !(end < s.End && IsState(s, end));
        if (s.IsNumber(end) || s.IsWord(end) && !s.Is(end, AfterUnits))
            return false;
        for (var i = start - 1; i > s.Begin && i > start - LongestClause && !Divides(s, i); i--)
        {
            if (Tenses.IsGerund(s, i) || s.Is(i, Marker.Infinitive) && Tenses.IsForm(s, i + 1, VerbForm.Base))
                return false;
            if (Tenses.Of(s, i) == Tense.Present && WordClasses.Of(s.Tokens[i]).Is(PartOfSpeech.Be))
                return s.Is(i - 1, Marker.Existential) && IsCount(s, i + 1) && !s.Is(start - 1, EventNouns)
                    || s.Is(AfterAdverbs(s, i + 1), LastingParticiples)
                    || IsThing(s, i, start, end);
            if (IsHave(s, i))
                return !s.Is(i - 1, Speakers) && IsCount(s, i + 1);
            if (VerbAt(s, i) is { } isState)
                return isState && TenseBefore(s, i) is not (Tense.Past or Tense.Future);
        }

        return false;
    }

    /// <summary>"is (still) sung"</summary>
    public static bool IsStateParticiple(SentenceWindow s, int at) => s.Is(AfterAdverbs(s, at), StateParticiples);

    private static int AfterAdverbs(SentenceWindow s, int at)
    {
        while (at < s.End && (s.Is(at, Marker.Negation) || Tenses.IsAdverb(s, at) || WordClasses.Of(s.Tokens[at]).Is(PartOfSpeech.Adverb)))
            at++;
        return at;
    }

    /// <summary>"The world is a different place today"; but "it is a holiday today", "he is a guest at the fair today".</summary>
    private static bool IsThing(SentenceWindow s, int verb, int start, int end)
    {
        if (s.Is(start - 1, EventNouns))
            return false;
        if (IsRanked(s, verb + 1))
            return WordClasses.Of(s.Tokens[start - 1]).Is(PartOfSpeech.Time) is false;
        if (
            !s.Is(verb + 1, Articles)
            || !s.IsWord(verb - 1)
            || WordClasses.Of(s.Tokens[verb - 1]).Is(PartOfSpeech.Pronoun | PartOfSpeech.That | PartOfSpeech.Determiner)
            || s.Is(verb - 1, Marker.Existential)
            || s.IsWord(end)
            || start - verb > LongestSubject
            || start - 1 == verb + 1
            || WordClasses.Of(s.Tokens[start - 1]).Is(PartOfSpeech.Time)
        )
            return false;
        for (var i = verb + 2; i < start; i++)
        {
            if (
                !s.IsWord(i)
                || WordClasses.Of(s.Tokens[i]).Is(PartOfSpeech.Preposition | PartOfSpeech.To)
                || Tenses.Of(s, i) != Tense.Unknown
            )
                return false;
        }

        return true;
    }

    /// <summary>"the largest", "the most dangerous", "one of the best"; but "the forest"</summary>
    private static bool IsRanked(SentenceWindow s, int at) =>
        s.Is(at, Marker.Definite) && IsSuperlative(s, at + 1)
        || s.Is(at, Marker.Single) && s.Is(at + 1, Marker.Partitive) && s.Is(at + 2, Marker.Definite) && IsSuperlative(s, at + 3);

    private static bool IsSuperlative(SentenceWindow s, int at) => s.Is(at, Marker.Superlative) || Tenses.IsSuperlative(s, at);

    /// <summary>Before a verb and its subject of at most three words stands a word such as "than", "as" or "where".</summary>
    private static bool IsCompared(SentenceWindow s, int verb)
    {
        if (verb == s.Begin)
            return false;
        // "the giant it is today", "the woman she is today"
        if (
            WordClasses.Of(s.Tokens[verb - 1]).Is(PartOfSpeech.Pronoun)
            && s.IsWord(verb - 2)
            && (s.Is(verb - 3, Marker.Definite) || s.Is(verb - 4, Marker.Definite))
        )
            return true;
        for (var i = verb - 2; i >= s.Begin && i > verb - LongestSubject && s.IsWord(i + 1); i--)
        {
            if (s.Is(i, Marker.Comparative) || s.Is(i, Marker.Equative) || s.Is(i, Questions))
                return true;
            if (Tenses.Of(s, i) != Tense.Unknown)
                return false;
        }

        return false;
    }

    /// <summary>"is today seen as a success", "has today 30 members", "women today have"; but "has today ruled", "the king today meets".</summary>
    private static bool IsInsideState(SentenceWindow s, int start, int end)
    {
        if (start == s.Begin || !s.IsWord(start - 1) || !(s.IsWord(end) || s.IsNumber(end)))
            return false;
        // "no one today remembers it"
        if (
            (s.Is(start - 1, Everybody) || start - 2 >= s.Begin && Everybody.Match(s.Window, start - 2, out _) == 2)
            && Tenses.IsForm(s, end, VerbForm.Third)
        )
            return true;
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
                || IsPlain(s, end)
                    && !IsDayAct(s, end, s.End)
                    && (Tenses.IsPluralNoun(s, start - 1) || before.Is(LexicalClass.Plural) || before.Is(PartOfSpeech.Relative))
            );
    }

    /// <summary>Whether the verb at a token says how things are; null if it is no verb.</summary>
    private static bool? VerbAt(SentenceWindow s, int at)
    {
        var classes = WordClasses.Of(s.Tokens[at]);
        if (classes.Is(PartOfSpeech.Modal))
            return false;
        if (s.Is(at, Facings) && !IsDayAct(s, at, s.End) && HasPluralAhead(s, at))
            return true;
        if (IsHave(s, at))
            return HasThings(s, at + 1);
        switch (Tenses.Of(s, at))
        {
            case Tense.Present when classes.Is(PartOfSpeech.Be):
                return IsState(s, at + 1);
            case Tense.Present:
                return s.Is(at, LastingParticiples);
            case not Tense.Unknown:
                return false;
        }

        var isSure = Tenses.HasPluralSubject(s, at) || IsAfterSubject(s, at) && WordClasses.Of(s.Tokens[at - 1]).Is(LexicalClass.People);
        var isThird =
            Tenses.IsForm(s, at, VerbForm.Third)
            && IsAfterSubject(s, at)
            && !s.Is(at - 1, Speakers)
            && Tenses.Of(s, at - 1) == Tense.Unknown;
        var isPriced = IsPriced(s, at);
        var isPlain =
            (IsPlain(s, at) || isPriced && Tenses.IsForm(s, at, VerbForm.Base))
            // "only a handful remain"
            && (isSure || HasPluralAhead(s, at) || s.Is(at, Remainings) && IsAfterSubject(s, at))
            && !s.Is(at - 1, Speakers);
        // "Today plans for it were dropped": a noun.
        if (!(isThird || isPlain) || at + 1 < s.End && Tenses.Of(s, at + 1) != Tense.Unknown)
            return null;
        var isState =
            isPriced
            || !classes.Is(LexicalClass.CueVerb | LexicalClass.ActVerb | LexicalClass.StanceVerb)
                && !IsDayAct(s, at, s.End)
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
            || s.IsCurrency(at)
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
        for (var i = at; i < s.End && i < at + LongestCount && (s.IsWord(i) || s.IsNumber(i)); i++)
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
            if (Tenses.IsPluralNoun(s, i) || WordClasses.Of(s.Tokens[i]).Is(LexicalClass.Plural | LexicalClass.People))
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
