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

/// <summary>What a word shows about the tense of its clause. The names are the values of <c>tense-words.txt</c>.</summary>
internal enum TenseCue
{
    /// <summary>"was": past.</summary>
    Past,

    /// <summary>"is": present.</summary>
    Present,

    /// <summary>"will": future.</summary>
    Future,

    /// <summary>"hopes": future if "to" or "for" follows.</summary>
    Ahead,

    /// <summary>"due": future if "to", "for", "in", "on", "at" or "by" follows.</summary>
    Due,

    /// <summary>"begins": future if "for", "in", "on", "at" or "by" follows, but "begins to rain" is not.</summary>
    Begins,

    /// <summary>"planned": as <see cref="Due"/>, and future if an object follows ("planned a rally on Saturday").</summary>
    Staged,

    /// <summary>"meet": future after a plural subject ("the ministers meet Monday").</summary>
    Plural,

    /// <summary>"takes": future if another word of its phrase follows ("takes effect Monday").</summary>
    Singular,

    /// <summary>"agreed": future if "to" or "for" follows ("agreed to meet Friday"), else past ("agreed Friday").</summary>
    Resolved,

    /// <summary>"asked": future only if "to" follows directly, else past ("asked for a visa Friday").</summary>
    Asked,

    /// <summary>"tipped": future behind "is" or "has been" and before "to" ("is tipped to win Sunday"), else as any participle ("was tipped to win Sunday").</summary>
    Tipped,

    /// <summary>"could": future before a base form ("could fall on Sunday"), unless it is one of seeing and hearing ("could hear it on Sunday"); with a person as its subject it is open.</summary>
    Able,

    /// <summary>"effective": the date is the nearest, before or after the reference time ("effective June 1").</summary>
    Nearest,
}

/// <summary>Finds the tense of the clause that an expression is in, from the nearest word that shows one.</summary>
internal static class Tenses
{
    private const int Farthest = 40;

    /// <summary>How many words before its last one a name with a title can begin.</summary>
    private const int LongestName = 6;

    private static readonly WordList<TenseCue> Cues = WordList<TenseCue>.Of("tense-words", WordValues.Member<TenseCue>);
    private static readonly WordList<Tense> Limits = WordList<Tense>.Of("limits", WordValues.Member<Tense>);
    private static readonly WordList<Optional<TenseCue>> Ahead = WordList<Optional<TenseCue>>.Of(
        "ahead",
        WordValues.MemberOrNothing<TenseCue>
    );
    private static readonly Lexicon Turnings = Lexicon.Of("Dates/turnings");
    private static readonly Lexicon Articles = Lexicon.Of("Dates/articles");
    private static readonly Lexicon Owners = Lexicon.Of("Dates/owners");
    private static readonly Lexicon PastForms = Lexicon.Of("Dates/past-forms");
    private static readonly Lexicon WeakPastForms = Lexicon.Of("Dates/weak-past-forms");
    private static readonly Lexicon<VerbForm> FurtherVerbs = Lexicon<VerbForm>.Of("Lexicons/verb-forms");
    private static readonly Lexicon AdjectivesInEd = Lexicon.Of("Dates/adjectives-in-ed");
    private static readonly Lexicon PastFormsInEed = Lexicon.Of("Dates/past-forms-in-eed");
    private static readonly Lexicon WordsInEst = Lexicon.Of("Dates/words-in-est");
    private static readonly Lexicon Edges = Lexicon.Of("Dates/edges");
    private static readonly Lexicon Postponements = Lexicon.Of("Events/postponements");
    private static readonly Lexicon Moves = Lexicon.Of("Events/moves");
    private static readonly Lexicon Goings = Lexicon.Of("Dates/goings");
    private static readonly Lexicon Intents = Lexicon.Of("Dates/intents");
    private static readonly Lexicon Adverbs = Lexicon.Of("Dates/verb-adverbs");
    private static readonly Lexicon AfterPresent = Lexicon.Of("Dates/after-present");
    private static readonly Lexicon Attendances = Lexicon.Of("Dates/attendances");
    private static readonly Lexicon Appointments = Lexicon.Of("Dates/appointments");
    private static readonly Lexicon Closures = Lexicon.Of("Dates/closures");
    private static readonly Lexicon Perceptions = Lexicon.Of("Dates/perceptions");
    private static readonly Lexicon Fixtures = Lexicon.Of("Dates/fixtures");
    private static readonly Lexicon Plurals = Lexicon.Of("Dates/plural-subjects");
    private static readonly Lexicon Teams = Lexicon.Of("Dates/teams");
    private static readonly Lexicon Mishaps = Lexicon.Of("Dates/mishaps");
    private static readonly Lexicon Aftereffects = Lexicon.Of("Dates/aftereffects");
    private static readonly Lexicon Aftermaths = Lexicon.Of("Dates/aftermaths");
    private static readonly Lexicon EventNouns = Lexicon.Of("Events/event-nouns");
    private static readonly Lexicon FurtherEventNouns = Lexicon.Of("Events/event-nouns-wordnet");
    private static readonly Lexicon AheadPhrases = Lexicon.Of("Dates/ahead-phrases");
    private static readonly Lexicon WeakParticiples = Lexicon.Of("Dates/weak-participles");

    /// <summary>The tense before the expression ("they will meet on Friday") or, if nothing there shows one, after it ("On Friday they will meet").</summary>
    public static Tense Around(SentenceWindow window, int start, int end)
    {
        start = Math.Min(start, window.Outermost);
        // Several rules ask about the same place, and about places inside the same expression.
        ref var last = ref window.TenseAround(end);
        var key = (start, end, window.Outermost);
        if (last.Key != key)
            last = (key, Find(window, start, end));
        return last.Tense;
    }

    private static Tense Find(SentenceWindow window, int start, int end)
    {
        if (start > window.Begin && Limits[window.Tokens[start - 1]] is { } limit)
        {
            // "They did not stop until Friday": it came to pass then.
            if (
                limit == Tense.Future
                && IsDeniedBefore(window, start - 1)
                && !(IsDeniedAtBeginning(window, start - 1) && After(window, end) != Tense.Past)
            )
                return Tense.Past;
            if (limit == Tense.Unknown && KnownBefore(window, start) is (Tense.Present or Tense.Future) and var ahead)
                return ahead;
            // "Until Friday, they had slept": what ended then is in the past.
            return limit == Tense.Future && start - 1 == window.Begin && After(window, end) == Tense.Past ? Tense.Past : limit;
        }

        // "The show has been moved to Monday"
        if (window.Is(start - 1, Marker.Infinitive) && IsPutOff(window, start - 2, end))
            return Tense.Future;
        // In "Friday’s ruling" the words before it govern the ruling, not the date.
        var possessive = end < window.End && window.Tokens[end].Kind == TokenKind.Clitic;
        if (possessive ? IsAttended(window, start) : IsAppointed(window, start))
            return Tense.Future;
        if (!possessive && IsShutOn(window, start))
            return Tense.Present;
        var before = possessive || BeginsClause(window, start) ? null : KnownBefore(window, start);
        // "said the talks on Monday will be useful"
        if (before == Tense.Past && end < window.End && Of(window, end) == Tense.Future && IsInReport(window, start))
            return Tense.Future;
        if (!possessive && IsOfMishap(window, start, before))
            return Tense.Past;
        if (before is { } found)
            return found;
        // "Voters who cast ballots on Tuesday will …"
        if (!possessive && HasRelativeWeakPast(window, start))
            return Tense.Past;
        // "Court to rule Monday", a headline without a verb
        if (!possessive && IsHeadlineInfinitive(window, start) && After(window, end) == Tense.Unknown)
            return Tense.Future;
        // "cut its rate Wednesday as it seeks to …": what follows in another clause does not count against the verb.
        if (!possessive && HasWeakPast(window, start, -1, start) && !(end < window.End && Of(window, end) != Tense.Unknown))
            return Tense.Past;
        return (IsBehindThird(window, start) ? ToldAfter(window, end) : After(window, end)) switch
        {
            Tense.Present when possessive => Tense.Unknown,
            Tense.Unknown when !possessive && HasWeakPast(window, end, 1, window.End) => Tense.Past,
            var after => after,
        };
    }

    /// <summary>
    /// A noun such as "crash" or "murder", for what nobody sets for a day: a day that dates it is past. The noun ends its phrase: not "the fire service", "a crash helmet".
    /// </summary>
    private static bool IsMishap(SentenceWindow window, int at) =>
        window.Is(at, Mishaps)
        && window.Tokens[at].Case == LetterCase.Lower
        && at > window.Begin
        && (
            at + 1 == window.Outermost
            || !window.IsWord(at + 1)
            || window.Is(at + 1, Edges)
            || WordClasses.Of(window.Tokens[at + 1]).Is(AfterNouns | PartOfSpeech.Adverb)
        );

    /// <summary>
    /// "The fire on Monday was …", "The victims of the fire on Monday are …", "due in court on Monday over a murder on Tuesday"; but "A march against violence on Monday is …",
    /// "A verdict in the murder on Monday is …", where the date may be that of the march and the verdict.
    /// </summary>
    private static bool IsOfMishap(SentenceWindow window, int start, Tense? before)
    {
        var mishap = window.Is(start - 1, Marker.OnDay) ? start - 2 : start - 1;
        if (!IsMishap(window, mishap))
            return false;
        var article = mishap - 1;
        while (
            article > window.Begin
            && article > mishap - LongestMishap
            && window.IsWord(article)
            && !WordClasses.Of(window.Tokens[article]).Is(AfterNouns)
        )
            article--;
        if (before == Tense.Future)
            return window.Is(article, Articles)
                && window.Is(article - 1, Aftermaths)
                && window.Context.DayOfSentenceBefore(window.Tokens[article].Start) is not null;
        return before is null
            && window.Is(article, Marker.Definite)
            && (
                article == window.Begin
                || article - 3 == window.Begin
                    && WordClasses.Of(window.Tokens[article - 1]).Is(PartOfSpeech.Preposition)
                    && WordClasses.Of(window.Tokens[article - 2]).Is(LexicalClass.PersonNoun)
            );
    }

    private const int LongestMishap = 4;
    private const int LongestSubject = 10;

    /// <summary>
    /// "are still investigating a crash on Monday", "is in hospital after a fall on Monday": the present of what a mishap brings about, so that the day is that of the mishap;
    /// but "are holding a vigil for …", "is in custody ahead of a hearing on Monday", "… and a hearing on Monday".
    /// </summary>
    private static bool IsAftereffect(SentenceWindow window, int auxiliary, int start)
    {
        var next = auxiliary + 1;
        while (window.Is(next, Marker.Negation) || next < window.End && WordClasses.Of(window.Tokens[next]).Is(PartOfSpeech.Adverb))
            next++;
        var length = AheadPhrases.Match(window.Window, start, out _) > 0 ? 0 : Aftereffects.Match(window.Window, next, out _);
        var isBehind = false;
        for (var i = next + length; length > 0 && i < start; i++)
        {
            if (IsMishap(window, i) || window.Is(i, Aftermaths) && !window.IsNumber(i + 1))
                isBehind = true;
            else if (
                !window.IsWord(i)
                || WordClasses.Of(window.Tokens[i]).Is(PartOfSpeech.Conjunction | PartOfSpeech.To)
                || IsGerund(window, i)
                || window.Is(i, Marker.Earlier)
                || Limits[window.Tokens[i]] is not null
                || AheadPhrases.Match(window.Window, i, out _) > 0
                // "after his arrest on Monday"; but "after the crash, at the trial on Monday"
                || (window.Is(i, EventNouns) || window.Is(i, FurtherEventNouns) || window.Is(i, Appointments))
                    && isBehind
                    && !IsAftermathOf(window, i)
            )
                return false;
        }

        return isBehind;
    }

    /// <summary>"after his arrest"</summary>
    private static bool IsAftermathOf(SentenceWindow window, int noun) =>
        window.Is(noun - 1, Aftermaths) || window.Is(noun - 2, Aftermaths);

    /// <summary>
    /// "a plan put forward by Spain on Monday", "the coach, who quit on Monday": a past form without an ending behind a noun and before what did it, or behind a relative
    /// pronoun and before the date. "It will stay shut on Monday" shows nothing.
    /// </summary>
    private static bool IsWeakParticiple(SentenceWindow window, int at)
    {
        if (!IsWeakPast(window, at))
            return false;
        var before = WordClasses.Of(window.Tokens[at - 1]);
        var next = window.IsWord(at + 1) && WordClasses.Of(window.Tokens[at + 1]).Is(PartOfSpeech.Adverb) ? at + 2 : at + 1;
        if (!before.Is(PartOfSpeech.Relative))
            return window.Is(at, WeakParticiples)
                && !before.Is(PartOfSpeech.Adverb | PartOfSpeech.Pronoun)
                && window.Is(next, Marker.Deadline)
                && next + 1 < window.Outermost;
        return window.Is(next, Marker.Deadline)
            || next == window.Outermost
            || window.Is(next, Marker.OnDay) && next + 1 == window.Outermost;
    }

    /// <summary>"is moved", "has been put off", "was moved" before "to" and a date; but "had been moved to Friday" and "was moved to Friday, when it failed" are before a day that is past.</summary>
    private static bool IsPutOff(SentenceWindow window, int last, int end)
    {
        if (last <= window.Begin)
            return false;
        var first =
            window.Is(last, Postponements) || window.Is(last, Moves) ? last
            : Postponements.Match(window.Window, last - 1, out _) == 2 ? last - 1
            : window.Begin;
        if (first <= window.Begin)
            return false;
        return IsPresentPassive(window, first) || window.Is(first - 1, Marker.PastBe) && ToldAfter(window, end) != Tense.Past;
    }

    /// <summary>"The show airs on Monday"; but "a crash on Monday", "follows talks on Monday", where the date is that of a noun.</summary>
    private static bool IsBehindThird(SentenceWindow window, int start)
    {
        var verb = window.Is(start - 1, Marker.OnDay) ? start - 2 : start - 1;
        return verb > window.Begin
            && IsForm(window, verb, VerbForm.Third)
            && window.IsWord(verb - 1)
            && !WordClasses.Of(window.Tokens[verb - 1]).Is(NoSubjects | PartOfSpeech.Subordinator)
            && !IsForm(window, verb - 1, VerbForm.Third);
    }

    /// <summary>The tense after an expression, without that of a tag: "…, a court said".</summary>
    private static Tense ToldAfter(SentenceWindow window, int end)
    {
        if (
            window.IsMark(end, ',')
            && window.IsWord(end + 1)
            && !WordClasses.Of(window.Tokens[end + 1]).Is(PartOfSpeech.Conjunction | PartOfSpeech.Relative)
        )
        {
            var verb = end + 1;
            while (window.IsWord(verb) && verb < end + LongestTag && Of(window, verb) == Tense.Unknown)
                verb++;
            // "…, a court said", "…, it was announced"
            if (window.IsWord(verb) && WordClasses.Of(window.Tokens[verb]).Is(PartOfSpeech.Be))
                verb++;
            if (window.IsWord(verb) && WordClasses.Of(window.Tokens[verb]).Is(LexicalClass.CueVerb))
                return Tense.Unknown;
        }

        return After(window, end);
    }

    private const int LongestTag = 8;

    /// <summary>"is moved", "has been moved"; but "was moved", "had been moved"</summary>
    private static bool IsPresentPassive(SentenceWindow window, int participle) =>
        window.Is(participle - 1, Marker.Been)
            ? participle - 2 >= window.Begin
                && WordClasses.Of(window.Tokens[participle - 2]).Is(PartOfSpeech.Have)
                && !window.Is(participle - 2, Marker.PastPerfect)
            : participle > window.Begin && Cues[window.Tokens[participle - 1]] == TenseCue.Present;

    /// <summary>The nearest word with a tense before a place is one of saying, and the subject of what is said stands between: "said the talks on Monday".</summary>
    private static bool IsInReport(SentenceWindow window, int start)
    {
        for (var i = start - 1; i > window.Begin && i > start - Farthest && window.IsWord(i); i--)
        {
            if (Of(window, i) != Tense.Unknown)
                return i < start - 2 && WordClasses.Of(window.Tokens[i]).Is(LexicalClass.CueVerb);
        }

        return false;
    }

    /// <summary>"will miss Saturday’s game", "will play in Saturday’s game"</summary>
    private static bool IsAttended(SentenceWindow window, int start)
    {
        var verb = window.Is(start - 1, Attendances) ? start - 1 : start - 2;
        return window.Is(verb, Attendances) && window.IsWord(start - 1) && Before(window, verb) == Tense.Future;
    }

    /// <summary>"has a hearing on Monday", "held until a hearing on Monday"</summary>
    private static bool IsAppointed(SentenceWindow window, int start)
    {
        var noun = window.Is(start - 1, Marker.OnDay) ? start - 2 : start - 1;
        if (!window.Is(noun, Appointments))
            return false;
        for (var i = noun - 1; i > noun - LongestName && window.IsWord(i); i--)
        {
            if (!window.Is(i, Articles))
                continue;
            return i > window.Begin
                && (
                    Limits[window.Tokens[i - 1]] == Tense.Future && !IsDeniedBefore(window, i - 1)
                    || WordClasses.Of(window.Tokens[i - 1]).Is(PartOfSpeech.Have) && !window.Is(i - 1, Marker.PastPerfect)
                );
        }

        return false;
    }

    /// <summary>"Classes are canceled Monday", "the bank is closed on Monday"</summary>
    private static bool IsShutOn(SentenceWindow window, int start)
    {
        var state = window.Is(start - 1, Marker.OnDay) ? start - 2 : start - 1;
        return state > window.Begin && window.Is(state, Closures) && Cues[window.Tokens[state - 1]] == TenseCue.Present;
    }

    /// <summary>A form such as "cut" or "put" before or after a place, up to the next mark that divides.</summary>
    private static bool HasWeakPast(SentenceWindow window, int from, int step, int end)
    {
        for (
            var i = step < 0 ? from - 1 : from;
            i > window.Begin && i < end && Math.Abs(i - from) < Farthest && !Divides(window.Tokens[i]);
            i += step
        )
        {
            if (IsWeakPast(window, i))
                return true;
        }

        return false;
    }

    private static bool HasRelativeWeakPast(SentenceWindow window, int start)
    {
        for (var i = start - 1; i > window.Begin && i > start - LongestSubject && window.IsWord(i); i--)
        {
            if (IsWeakPast(window, i) && WordClasses.Of(window.Tokens[i - 1]).Is(PartOfSpeech.Relative))
                return true;
        }

        return false;
    }

    /// <summary>
    /// "Mayor to appear in court Monday": "to" and a verb behind nouns that begin the sentence, of which the last is a person or a body; but "Judge orders mayor to pay Monday",
    /// "Mayor in court to face charges Monday", "Crew able to reach miners Monday", "Bill to ban guns dies Monday".
    /// </summary>
    private static bool IsHeadlineInfinitive(SentenceWindow window, int start)
    {
        var to = window.Begin + 1;
        while (to < start && !window.Is(to, Marker.Infinitive))
            to++;
        if (
            !IsForm(window, to + 1, VerbForm.Base)
            || !WordClasses.Of(window.Tokens[to - 1]).Is(LexicalClass.PersonNoun | LexicalClass.Group)
            || WordClasses.Of(window.Tokens[to - 1]).Is(PartOfSpeech.Pronoun)
        )
            return false;
        for (var i = window.Begin; i < start; i++)
        {
            if (
                !window.IsWord(i)
                || IsForm(window, i, VerbForm.Third)
                || i < to - 1
                    && (
                        IsForm(window, i, VerbForm.Base)
                        || WordClasses.Of(window.Tokens[i]).Is(NoSubjects | AfterNouns | PartOfSpeech.Adverb)
                    )
            )
                return false;
        }

        return true;
    }

    /// <summary>The word can be this form of a verb: "hears".</summary>
    public static bool IsForm(SentenceWindow window, int at, VerbForm form) =>
        window.IsWord(at) && (WordClasses.Of(window.Tokens[at]).Is(form) || FurtherVerbs[window.Tokens[at]] == form);

    /// <summary>A word such as "cut" or "lay" behind what can be its subject: a past form if nothing else shows a tense.</summary>
    public static bool IsWeakPast(SentenceWindow window, int at) =>
        at > window.Begin
        && window.Is(at, WeakPastForms)
        && window.Tokens[at].Case == LetterCase.Lower
        && window.IsWord(at - 1)
        && !WordClasses.Of(window.Tokens[at - 1]).Is(NoSubjects);

    /// <summary>A word of these classes is not the last word of a subject.</summary>
    public const PartOfSpeech NoSubjects =
        PartOfSpeech.Determiner
        | PartOfSpeech.Possessive
        | PartOfSpeech.Number
        | PartOfSpeech.Adjective
        | PartOfSpeech.Preposition
        | PartOfSpeech.To
        | PartOfSpeech.Conjunction
        | PartOfSpeech.Modal
        | PartOfSpeech.Be
        | PartOfSpeech.Have
        | PartOfSpeech.Do;

    /// <summary>A noun phrase does not go on with a word of these classes.</summary>
    public const PartOfSpeech AfterNouns =
        PartOfSpeech.Determiner
        | PartOfSpeech.Pronoun
        | PartOfSpeech.Relative
        | PartOfSpeech.That
        | PartOfSpeech.Preposition
        | PartOfSpeech.To
        | PartOfSpeech.As
        | PartOfSpeech.Conjunction
        | PartOfSpeech.Subordinator
        | PartOfSpeech.Modal
        | PartOfSpeech.Be
        | PartOfSpeech.Have
        | PartOfSpeech.Do;

    /// <summary>"Not until Friday did they stop"</summary>
    private static bool IsDeniedAtBeginning(SentenceWindow window, int limit) =>
        limit - 1 == window.Begin && window.Is(limit - 1, Marker.Negation);

    /// <summary>"did not … until" and "was never … until", which are past, and "Not until" at the beginning, which may look ahead.</summary>
    public static bool IsDeniedBefore(SentenceWindow window, int limit)
    {
        if (IsDeniedAtBeginning(window, limit))
            return true;
        for (var i = limit - 1; i >= window.Begin && i > limit - Farthest && !Divides(window.Tokens[i]) && !window.IsMark(i, ','); i--)
        {
            if (window.Is(i, PastDenials) || window.Is(i, Denials) && i > window.Begin && Cues[window.Tokens[i - 1]] == TenseCue.Past)
                return true;
        }

        return false;
    }

    private static readonly Lexicon Denials = Lexicon.Of("Dates/denials");
    private static readonly Lexicon PastDenials = Lexicon.Of("Dates/past-denials");

    private static Tense? KnownBefore(SentenceWindow window, int start)
    {
        var key = (start, window.Outermost);
        if (window.TenseBefore.Key != key)
            window.TenseBefore = (key, Before(window, start));
        return window.TenseBefore.Tense;
    }

    /// <summary>The tense of the nearest word before an expression that shows one; null if there is none.</summary>
    private static Tense? Before(SentenceWindow window, int start)
    {
        var infinitive = false;
        for (var i = start - 1; i >= window.Begin && i > start - Farthest && !Divides(window.Tokens[i]); i--)
        {
            infinitive |=
                window.Is(i, Marker.Infinitive)
                && window.IsWord(i + 1)
                && window.Tokens[i + 1].Case == LetterCase.Lower
                && !IsDeterminer(window, i + 1);
            var cue = Cues[window.Tokens[i]];
            // "agreed in January to sell it in May", "expects the road to open Monday"
            if (
                infinitive
                && cue is TenseCue.Resolved or TenseCue.Asked or TenseCue.Ahead or TenseCue.Staged
                && !WasGoing(window, i)
                && !(cue is TenseCue.Ahead && IsWeakNoun(window, i))
            )
                return Tense.Future;
            if (cue == TenseCue.Nearest && (i + 1 == start || i + 1 < window.End && Ahead.Contains(window.Tokens[i + 1])))
                return Tense.Unknown;
            var tense = Of(window, i);
            if (tense == Tense.Unknown)
            {
                if (!infinitive && IsWeakParticiple(window, i))
                    return Tense.Past;
                continue;
            }

            // "Police are investigating a fire on Monday", "He is in hospital after a fall on Monday"
            if (tense == Tense.Present && cue is not null && IsAftereffect(window, i, start))
                return Tense.Past;
            // "is accused of a theft on Monday" does not date the theft.
            if (tense == Tense.Present && cue is null)
                return window.Is(start - 1, Marker.Deadline) ? Tense.Future : Tense.Unknown;
            return tense == Tense.Past && IsInfinitive(window, i) ? Tense.Future : tense;
        }

        return null;
    }

    private static Tense After(SentenceWindow window, int end)
    {
        for (var i = end; i < window.End && i < end + Farthest && !Divides(window.Tokens[i]); i++)
        {
            if (Of(window, i) is not Tense.Unknown and var tense)
                return tense;
        }

        return Tense.Unknown;
    }

    /// <summary>The tense of what is set for a day ("called a strike for Friday"): ahead, or unknown if the text says what became of it ("was called off"). Null for other dates.</summary>
    public static Tense? SetFor(SentenceWindow window, int start, int end)
    {
        if (!window.Is(Math.Min(start, window.Outermost) - 1, Marker.Purpose))
            return null;
        return ToldAfter(window, end) == Tense.Past ? Tense.Unknown
            : Around(window, start, end) == Tense.Present ? Tense.Present
            : Tense.Future;
    }

    /// <summary>"an agreement to acquire it in January": what is agreed on is ahead, whatever the tense of the clause.</summary>
    public static bool IsIntended(SentenceWindow window, int start)
    {
        for (
            var i = Math.Min(start, window.Outermost) - 1;
            i > window.Begin && i > start - Farthest && !Divides(window.Tokens[i]) && Of(window, i) == Tense.Unknown;
            i--
        )
        {
            if (window.Is(i, Marker.Infinitive) && window.Is(i - 1, Intents))
                return true;
        }

        return false;
    }

    /// <summary>The token is a verb that shows its tense, or an auxiliary.</summary>
    public static bool IsVerb(SentenceWindow window, int at) =>
        Of(window, at) is not Tense.Unknown
        && Cues[window.Tokens[at]]
            is not (TenseCue.Ahead or TenseCue.Due or TenseCue.Begins or TenseCue.Staged or TenseCue.Plural or TenseCue.Singular);

    /// <summary>A verb in the present, such as "begins", that looks ahead in some contexts. Those in "-s" are meant, not "due", so it looks like a plural.</summary>
    public static bool IsPresentCue(SentenceWindow window, int at) =>
        Cues[window.Tokens[at]] is TenseCue.Begins or TenseCue.Due or TenseCue.Singular && IsPluralNoun(window, at);

    /// <summary>The word shows a tense in some contexts.</summary>
    public static bool IsCue(SentenceWindow window, int at) => at >= window.Begin && at < window.End && Cues.Contains(window.Tokens[at]);

    /// <summary>The tense that one word shows by itself.</summary>
    public static Tense Of(SentenceWindow window, int at)
    {
        ref readonly var token = ref window.Tokens[at];
        if (token.Kind is not (TokenKind.Word or TokenKind.Clitic))
            return Tense.Unknown;
        return (!token.IsCapitalized || at == window.Begin) && Cues[token] is { } cue ? OfCue(window, at, cue) : OfForm(window, at);
    }

    private static Tense OfCue(SentenceWindow window, int at, TenseCue cue) =>
        cue switch
        {
            TenseCue.Past => OfPast(window, at),
            TenseCue.Present => OfPresent(window, at),
            TenseCue.Future => OfFuture(window, at),
            TenseCue.Ahead or TenseCue.Due or TenseCue.Begins or TenseCue.Staged => OfPlan(window, at, cue),
            TenseCue.Able => OfAbility(window, at),
            TenseCue.Plural => OfPlural(window, at),
            TenseCue.Singular => OfSingular(window, at),
            TenseCue.Resolved or TenseCue.Asked => OfResolution(window, at, cue),
            TenseCue.Tipped when window.Is(at + 1, Marker.Infinitive) && IsPresentPassive(window, at) => Tense.Future,
            TenseCue.Tipped => OfForm(window, at),
            _ => Tense.Unknown,
        };

    /// <summary>"It was open"; "it was to open Monday" looks ahead, and in "will have a bath" the word before shows the tense.</summary>
    private static Tense OfPast(SentenceWindow window, int at) =>
        IsBareHave(window, at) ? Tense.Unknown
        : window.Is(at, Marker.PastBe) && window.Is(at + 1, Marker.Infinitive) ? Tense.Future
        : Tense.Past;

    private static bool IsBareHave(SentenceWindow window, int at)
    {
        var before = window.Is(at - 1, Marker.Negation) || IsAdverb(window, at - 1) ? at - 2 : at - 1;
        return before >= window.Begin
            && WordClasses.Of(window.Tokens[at]).Is(PartOfSpeech.Have)
            && WordClasses.Of(window.Tokens[before]).Is(PartOfSpeech.Modal);
    }

    /// <summary>"It is open"; "it is to open Monday" looks ahead.</summary>
    private static Tense OfPresent(SentenceWindow window, int at) => window.Is(at + 1, Marker.Infinitive) ? Tense.Future : Tense.Present;

    /// <summary>"It will open"; "it had been scheduled" is past.</summary>
    private static Tense OfFuture(SentenceWindow window, int at) => IsPastPerfect(window, at) ? Tense.Past : Tense.Future;

    /// <summary>"Rain could fall"; "he could not come", "he could hear it" and "it could be seen" show nothing.</summary>
    private static Tense OfAbility(SentenceWindow window, int at)
    {
        var verb = window.Is(at + 1, Marker.Be) ? at + 2 : at + 1;
        return
            window.IsWord(at + 1)
            && (verb > at + 1 || IsForm(window, verb, VerbForm.Base))
            && !WordClasses.Of(window.Tokens[at + 1]).Is(PartOfSpeech.Have)
            && !window.Is(verb, Perceptions)
            ? Tense.Future
            : Tense.Unknown;
    }

    /// <summary>"Residents could return on Sunday": were they able to, or may they? Nobody can tell.</summary>
    public static bool IsOpenAbility(SentenceWindow window, int start)
    {
        for (var i = start - 1; i > window.Begin && i > start - Farthest && !Divides(window.Tokens[i]); i--)
        {
            if (Of(window, i) == Tense.Unknown)
                continue;
            return Cues[window.Tokens[i]] == TenseCue.Able
                && window.IsWord(i - 1)
                && WordClasses
                    .Of(window.Tokens[i - 1])
                    .Is(LexicalClass.PersonNoun | LexicalClass.Male | LexicalClass.Female | LexicalClass.Nominative);
        }

        return false;
    }

    /// <summary>"It plans to open"; "they plan" alone shows nothing, and "it had been due" is past.</summary>
    private static Tense OfPlan(SentenceWindow window, int at, TenseCue cue) =>
        IsPastPerfect(window, at) ? Tense.Past
        : WasGoing(window, at) || IsWeakNoun(window, at) ? Tense.Unknown
        : LooksAhead(window, at + 1, cue) && !IsThing(window, at) ? Tense.Future
        : Tense.Unknown;

    /// <summary>"its forecast for May"; but "is forecast to fall"</summary>
    private static bool IsWeakNoun(SentenceWindow window, int at) =>
        window.Is(at, WeakPastForms)
        && !(at > window.Begin && WordClasses.Of(window.Tokens[at - 1]).Is(PartOfSpeech.Be | PartOfSpeech.Adverb));

    /// <summary>"was always going to be": what was ahead may be past by now.</summary>
    private static bool WasGoing(SentenceWindow window, int at) =>
        window.Is(at, Goings)
        && (
            window.Is(at - 1, Marker.PastBe)
            || window.Is(at - 2, Marker.PastBe)
                && (IsAdverb(window, at - 1) || WordClasses.Of(window.Tokens[at - 1]).Is(PartOfSpeech.Adverb))
        );

    /// <summary>"filed its plan in December", "approved the plan Tuesday": a noun, unless "to" or "for" follows; "expressed hope Tuesday"</summary>
    private static bool IsThing(SentenceWindow window, int at) =>
        !EndsInEd(window, window.Tokens[at])
        && (
            IsDeterminer(window, at - 1)
                && (at + 1 == window.Outermost || at + 1 < window.End && Ahead[window.Tokens[at + 1]] is { Value: not null })
            || window.IsWord(at - 1) && EndsInEd(window, window.Tokens[at - 1])
        );

    /// <summary>"The ministers meet Monday"; "the men the police meet" shows nothing.</summary>
    private static Tense OfPlural(SentenceWindow window, int at) =>
        HasPluralSubject(window, at) || IsNextMatch(window, at) ? Tense.Future : Tense.Unknown;

    /// <summary>"beat York and face Leeds", "who beat York, travel to Leeds": the next match after what was played; "the squad travel to Leeds".</summary>
    private static bool IsNextMatch(SentenceWindow window, int at) =>
        window.Is(at, Fixtures)
        && (window.Is(at - 1, Marker.Conjunction) || window.IsMark(at - 1, ',') || window.Is(at - 1, Teams))
        && IsRival(window, window.Is(at + 1, Marker.Infinitive) ? at + 2 : at + 1);

    private static bool IsRival(SentenceWindow window, int at) =>
        window.IsWord(at)
        && window.Tokens[at].IsCapitalized
        && Matchers.Weekday(window, at).End == 0
        && Matchers.Month(window, at).End == 0;

    /// <summary>"The law takes effect Monday"; "his takes" shows nothing.</summary>
    private static Tense OfSingular(SentenceWindow window, int at) =>
        window.Is(at + 1, AfterPresent) || LooksAhead(window, at + 1, TenseCue.Due) || IsNextMatch(window, at)
            ? Tense.Future
            : Tense.Unknown;

    /// <summary>"They agreed to meet Friday"; "they agreed Friday" and "they asked for it Friday" are past, and "the set" and "its proposed sales" show nothing.</summary>
    private static Tense OfResolution(SentenceWindow window, int at, TenseCue cue) =>
        at + 1 < window.End
        && Ahead[window.Tokens[at + 1]] is { Value: null }
        && (cue == TenseCue.Resolved || window.Is(at + 1, Marker.Infinitive))
            ? Tense.Future
        : window.Is(at - 1, Marker.Definite) || window.Is(at - 1, Articles) || IsAttributive(window, at) ? Tense.Unknown
        : Tense.Past;

    /// <summary>The tense of a word that is not a cue, by its form: "it opened", "it rose".</summary>
    private static Tense OfForm(SentenceWindow window, int at)
    {
        if (!PastForms.Contains(window.Tokens[at]) && !EndsInEd(window, window.Tokens[at]))
            return Tense.Unknown;
        // "a proposed merger", "the unspecified day".
        if (IsAttributive(window, at))
            return Tense.Unknown;
        // "when it is heard": a participle after a present auxiliary.
        var auxiliary = window.Is(at - 1, Marker.Negation) || IsAdverb(window, at - 1) ? at - 2 : at - 1;
        return auxiliary >= window.Begin && Cues[window.Tokens[auxiliary]] == TenseCue.Present ? Tense.Present : Tense.Past;
    }

    /// <summary>"had been due"</summary>
    private static bool IsPastPerfect(SentenceWindow window, int at) =>
        window.Is(at - 1, Marker.Been) && window.Is(at - 2, Marker.PastPerfect);

    /// <summary>", and in June they will": a new clause begins with the expression.</summary>
    public static bool BeginsClause(SentenceWindow window, int start)
    {
        var at = start - 1;
        if (at > window.Begin && Ahead.Contains(window.Tokens[at]))
            at--;
        return at > window.Begin && Turnings.Contains(window.Tokens[at]) && window.Tokens[at - 1].IsMark(',');
    }

    /// <summary>A word in "-ly".</summary>
    public static bool IsAdverb(SentenceWindow window, int at) =>
        window.IsWord(at)
        && window.Tokens[at] is { Case: LetterCase.Lower, Length: > 5 } token
        && window.Document.Of(token).EndsWith("ly".AsSpan(), StringComparison.Ordinal);

    /// <summary>"They meet", "the ministers meet", "Reyes and Ortiz meet": not an infinitive or a noun.</summary>
    public static bool HasPluralSubject(SentenceWindow window, int verb)
    {
        var last = verb - 1;
        if (window.Is(last, Plurals) || ClosesRelative(window, last))
            return true;
        if (!window.IsWord(last) || Cues.Contains(window.Tokens[last]))
            return false;
        if (window.Tokens[last].IsCapitalized && last > window.Begin)
        {
            for (var i = last - 1; i >= window.Begin && i > last - LongestName; i--)
            {
                if (window.Is(i, Marker.Conjunction))
                    return true;
            }
        }

        // "The Reds play on Monday"; but "saw the Reds play"
        return (
                last == window.Begin
                || !window.Tokens[last].IsCapitalized
                || last - 1 == window.Begin && window.Is(last - 1, Marker.Definite)
            ) && IsPluralNoun(window, last)
            || window.Is(verb + 1, Marker.Infinitive) && !WordClasses.Of(window.Tokens[last]).Is(NoSubjects) && HasPluralHead(window, last);
    }

    /// <summary>"The Reds, who lost to York, go home": the comma that closes a relative clause stands before a verb.</summary>
    private static bool ClosesRelative(SentenceWindow window, int mark)
    {
        if (!window.IsMark(mark, ','))
            return false;
        for (var i = mark - 1; i > window.Begin && i > mark - Farthest && !Divides(window.Tokens[i]); i--)
        {
            if (window.IsMark(i, ','))
                return window.IsWord(i + 1) && WordClasses.Of(window.Tokens[i + 1]).Is(PartOfSpeech.Relative);
        }

        return false;
    }

    /// <summary>"Voters in the northern province go to the polls": before the preposition stands a plural.</summary>
    private static bool HasPluralHead(SentenceWindow window, int last)
    {
        for (var i = last - 1; i > window.Begin && i > last - LongestName && window.IsWord(i); i--)
        {
            if (WordClasses.Of(window.Tokens[i]).Is(PartOfSpeech.Preposition))
                return IsPluralNoun(window, i - 1);
        }

        return false;
    }

    public static bool IsPluralNoun(SentenceWindow window, int at)
    {
        if (!window.IsWord(at))
            return false;
        var noun = window.Document.Of(window.Tokens[at]);
        return noun.Length > 3 && noun[noun.Length - 1] == 's' && noun[noun.Length - 2] != 's';
    }

    /// <summary>What follows a cue makes it look ahead.</summary>
    private static bool LooksAhead(SentenceWindow window, int next, TenseCue cue)
    {
        if (
            next == window.Outermost
            || next < window.End
                && Ahead[window.Tokens[next]] is { } follows
                && (follows.Value is null ? cue != TenseCue.Begins : cue is TenseCue.Due or TenseCue.Staged or TenseCue.Begins)
        )
            return true;
        return cue == TenseCue.Staged && (window.Is(next, Marker.Definite) || window.Is(next, Articles) || window.IsNumber(next));
    }

    /// <summary>What is "to be published", and what "could be published", is ahead.</summary>
    private static bool IsInfinitive(SentenceWindow window, int at) =>
        at - 2 >= window.Begin
        && window.Is(at - 1, Marker.Be)
        && (window.Is(at - 2, Marker.Infinitive) || Of(window, at - 2) == Tense.Future);

    /// <summary>"a still unspecified date", "the previously announced plan"</summary>
    private static bool IsAttributive(SentenceWindow window, int at)
    {
        var before = window.Is(at - 1, Adverbs) || IsAdverb(window, at - 1) ? at - 2 : at - 1;
        return window.IsWord(at + 1) && at + 1 < window.Outermost && !PastForms.Contains(window.Tokens[at]) && IsDeterminer(window, before);
    }

    private static bool IsDeterminer(SentenceWindow window, int at) =>
        window.Is(at, Marker.Definite) || window.Is(at, Articles) || window.Is(at, Owners);

    /// <summary>A word in "-ing" that is no noun of four letters, such as "king".</summary>
    public static bool IsGerund(SentenceWindow window, int at) =>
        window.IsWord(at)
        && window.Tokens[at] is { Case: LetterCase.Lower, Length: > 4 } token
        && window.Document.Of(token).EndsWith("ing".AsSpan(), StringComparison.Ordinal);

    /// <summary>A superlative in "-est": "wettest".</summary>
    public static bool IsSuperlative(SentenceWindow window, int at) =>
        window.IsWord(at)
        && window.Tokens[at] is { Case: LetterCase.Lower, Length: > 5 } token
        && !WordsInEst.Contains(token)
        && window.Document.Of(token).EndsWith("est".AsSpan(), StringComparison.Ordinal);

    public static bool EndsInEd(SentenceWindow window, in Token token)
    {
        if (token.Case != LetterCase.Lower || token.Length < 5 || AdjectivesInEd.Contains(token))
            return false;
        var word = window.Document.Of(token);
        return word[word.Length - 1] == 'd'
            && word[word.Length - 2] == 'e'
            && (word[word.Length - 3] != 'e' || PastFormsInEed.Contains(token));
    }

    private static bool Divides(in Token token) => token is { Kind: TokenKind.Mark, First: ';' or '“' or '”' or '"' };
}
