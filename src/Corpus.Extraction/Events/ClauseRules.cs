using Corpus.Extraction.Dates;
using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Rules;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Events;

/// <summary>
/// What happened on a date. The examples have in brackets the words that say what happened, and after the equals sign when; they are published on Thursday,
/// 2025-06-12.
/// </summary>
internal static class ClauseRules
{
    /// <summary>How many tokens before its date a noun phrase may begin, and how many after it the noun may be.</summary>
    private const int LongestPhrase = 15;
    private const int LongestModifier = 4;

    private static readonly Lexicon Nouns = Lexicon.Of("Events/event-nouns");
    private static readonly Lexicon NameHeads = Lexicon.Of("Events/name-heads");
    private static readonly Lexicon Limits = Lexicon.Of("Events/limits");
    private static readonly Lexicon Deadlines = Lexicon.Of("Events/deadlines");
    private static readonly Lexicon Postponements = Lexicon.Of("Events/postponements");
    private static readonly Lexicon InnerPrepositions = Lexicon.Of("Events/inner-prepositions");
    private static readonly Lexicon TimeRelatives = Lexicon.Of("Events/time-relatives");
    private static readonly Lexicon Comparisons = Lexicon.Of("Events/comparisons");
    private static readonly Lexicon FigureComparisons = Lexicon.Of("Events/figure-comparisons");
    private static readonly Lexicon Currencies = Lexicon.Of("Events/currencies");
    private static readonly Lexicon Genitives = Lexicon.Of("Events/genitives");
    private static readonly Lexicon GenitiveExceptions = Lexicon.Of("Events/genitive-exceptions");
    private static readonly Lexicon Bounds = Lexicon.Of("Events/bounds");
    private static readonly Lexicon Prepositions = Lexicon.Of("Events/prepositions");
    private static readonly Lexicon Determiners = Lexicon.Of("Events/determiners");
    private static readonly Lexicon Modals = Lexicon.Of("Events/modals");
    private static readonly Lexicon CitationWords = Lexicon.Of("Events/citation-words");
    private static readonly Lexicon SourcePhrases = Lexicon.Of("Events/source-phrases");
    private static readonly Lexicon PresentDays = Lexicon.Of("Events/present-days");
    private static readonly Lexicon Duties = Lexicon.Of("Events/duties");
    private static readonly Lexicon Conditions = Lexicon.Of("Events/conditions");
    private static readonly Lexicon Readers = Lexicon.Of("Events/readers");
    private static readonly Lexicon Requests = Lexicon.Of("Events/requests");
    private static readonly Lexicon<VerbForm> FurtherVerbs = Lexicon<VerbForm>.Of("Lexicons/verb-forms");
    private static readonly Lexicon BylineWords = Lexicon.Of("Events/byline-words");
    private static readonly Lexicon RangeJoints = Lexicon.Of("Events/range-joints");
    private static readonly Lexicon RangeOpeners = Lexicon.Of("Events/range-openers");
    private static readonly Lexicon Ends = Lexicon.Of("Events/ends");
    private static readonly Lexicon Attendants = Lexicon.Of("Events/attendants");

    public static readonly Cascade<ClauseContext, DatedClause?> Clause = new(
        "event/clause",
        "What happened on the date?",
        new("event/when-after-limit", "After a limit or comparison, a clause with \"when\" says what happened.", static (in context) =>
            IsLimit(context) && TimeClauseAt(context) is { } clause ? context.Span(context.First, clause.End) : null
        )
        {
            Examples = ["It is better than [last year, when the mine closed. = 2024]"],
            Counterexamples = ["It is better than last year."],
        },
        new("event/limit", "Nothing happened on a date that limits or compares: \"by Friday\", \"than in 2019\".", static (in context) =>
            IsLimit(context) ? DatedClause.None : null
        )
        {
            Examples = ["He must decide by Friday.", "Profit was higher than in 2019."],
            Counterexamples =
            [
                "The vote was postponed until October.",
                "They did not vote until October.",
                "By May, six mines had closed.",
                "They left before Friday’s vote.",
            ],
        },
        new("event/range-end", "Nothing happened on the last date of a range or between two dates.", static (in context) =>
            EndsRange(context) ? DatedClause.None : null
        )
        {
            Examples =
            [
                "He led it from 1957 to 1971.",
                "Between 2010 and 2012 he wrote.",
                "[They met May 5-7, 2019. = 2019-05-05/2019-05-07]",
            ],
            Counterexamples = ["He fell in 1957 and 1971."],
        },
        new("event/open-bound", "Nothing happened on a date that is only a bound: \"over a decade ago\".", static (in context) =>
            context.Expression.Modifier
                is TimexModifier.MoreThan
                    or TimexModifier.LessThan
                    or TimexModifier.EqualOrMore
                    or TimexModifier.EqualOrLess
                ? DatedClause.None
                : null
        )
        {
            Examples = ["The mill came into vogue more than a decade ago."],
            Counterexamples = ["The mill opened a decade ago."],
        },
        new("event/byline", "Nothing happened on a date beside names alone: a byline or the time of a page.", static (in context) =>
            IsByline(context) ? DatedClause.None : null
        )
        {
            Examples = ["The letter has two lines. By Ana Reyes June 9, 2024"],
            Counterexamples = ["Ana Reyes was born June 9, 1984"],
        },
        new(
            "event/compared-figure",
            "Nothing happened on the date of a figure that another figure is compared with.",
            static (in context) => IsCompared(context) ? DatedClause.None : null
        )
        {
            Examples = ["Sales grew to 70 million from 60 million last year."],
            Counterexamples = ["They played against the Reds last year."],
        },
        new(
            "event/citation",
            "Nothing happened on the year or month of a citation: of a volume, or in parentheses by itself or with names.",
            static (in context) => IsCitation(context) ? DatedClause.None : null
        )
        {
            Examples = ["The valley lost half of its bees (Reyes et al., 2019).", "She told it in Bee Lore 2021;280:457, with pictures."],
            Counterexamples = ["The mill (opened in 1985) burnt.", "In 2021; they left."],
        },
        new("event/date-of-source", "Nothing happened on the date of a source that “according to” or “per” names.", static (in context) =>
            IsOfSource(context) ? DatedClause.None : null
        )
        {
            Examples =
            [
                "According to the 2020 survey, most farms have lost money.",
                "Most farms have lost money, according to the 2020 Farm Report.",
            ],
            Counterexamples = ["According to the mayor, the mine closed in 2020.", "The mine closed in 2020, according to the mayor."],
        },
        new("event/year-in-name", "Nothing happened in a year that ends a name.", static (in context) =>
            IsInName(context) ? DatedClause.None : null
        )
        {
            Examples = ["She presented the Makers Conference 2010 with pride."],
            Counterexamples = ["He visited Paris in 2010."],
        },
        new(
            "event/noun-in-opening-phrase",
            "An event noun after the date in the phrase that opens a sentence is what the main clause is about.",
            static (in context) =>
                EventNounAfter(context) is { } noun && !IsNamePart(context, noun) && IsOpeningPhrase(context)
                    ? OpeningPhrase(context)
                    : null
        )
        {
            Examples = ["[In a Tuesday interview, she praised the deal. = 2025-06-10]"],
            Counterexamples = ["They held a Monday meeting."],
        },
        new("event/noun-after-date", "An event noun after the date says what happened.", static (in context) =>
            EventNounAfter(context) is { } noun && !IsNamePart(context, noun) ? NounPhrase(context, noun) : null
        )
        {
            Examples = ["They held [a Monday meeting. = 2025-06-09]", "They recalled [Friday’s attack on the harbour. = 2025-06-06]"],
            Counterexamples = ["They met on Monday."],
        },
        new("event/date-in-name", "Nothing happened on a date that begins the name of a treaty, a plan or the like.", static (in context) =>
            EventNounAfter(context) is { } noun && IsNamePart(context, noun) ? DatedClause.None : null
        )
        {
            Examples = ["The 2018 Harbour Agreement holds."],
            Counterexamples = ["The 2018 harbour agreement holds."],
        },
        new("event/possessive-date", "Nothing happened on a date that owns a thing.", static (in context) =>
            HasClitic(context) ? DatedClause.None : null
        )
        {
            Examples = ["They liked Friday’s weather."],
            Counterexamples = ["They liked the weather on Friday."],
        },
        new(
            "event/year-before-noun",
            "Nothing happened in a year, season, decade or century that modifies the noun after it.",
            static (in context) => IsAttribute(context) ? DatedClause.None : null
        )
        {
            Examples =
            [
                "They sold the 2011 version of it.",
                "The club made a summer move for her.",
                "They restored the twelfth-century church.",
            ],
            Counterexamples = ["In 2011 the firm was sold.", "In 2011 Tyndall sold the firm.", "It was sold last summer for a pound."],
        },
        new("event/noun-of-date", "An event noun that \"of\" joins to the date says what happened.", static (in context) =>
            IsGenitive(context) && context.First - 2 > context.Clause.First && context.Window.Is(context.First - 2, Nouns)
                ? context.Span(context.First - 2, context.End)
                : null
        )
        {
            Examples = ["The [crash of 1929 = 1929] ruined him."],
            Counterexamples = ["The king of 1929 ruled well."],
        },
        new("event/modal", "Nothing happened on a date in a clause whose verb says what could, should or might be.", static (in context) =>
            IsModal(context) ? DatedClause.None : null
        )
        {
            Examples = ["The firm should begin on Monday.", "Rain could fall on Sunday.", "In 2018, no one could have known it."],
            Counterexamples =
            [
                "The firm will begin on Monday.",
                "A strike of May ended on Friday.",
                "They fled in May and came back on Friday.",
            ],
        },
        new("event/question", "Nothing is said to have happened on a date in a question.", static (in context) =>
            context.Window.Tokens[context.Window.End - 1].IsMark('?') ? DatedClause.None : null
        )
        {
            Examples = ["Who came to town in the 1970s?"],
            Counterexamples = ["Who came to town in the 1970s is known."],
        },
        new("event/condition", "Nothing is said to have happened on a date in a clause with “if” or “whether”.", static (in context) =>
            IsConditional(context) ? DatedClause.None : null
        )
        {
            Examples =
            [
                "The mayor will resign if they vote on Monday.",
                "If it rains on Friday, they will stay.",
                "He asked whether the mill had closed in May.",
            ],
            Counterexamples = ["They voted on Monday.", "If it rains, the match will be moved to Friday."],
        },
        new(
            "event/instruction",
            "Nothing happened on a date in a sentence that tells its readers what to do or what they do.",
            static (in context) => IsInstruction(context) ? DatedClause.None : null
        )
        {
            Examples =
            [
                "Keep the beans in a dry place in the summer.",
                "Send us your letter today.",
                "Please keep the roots dry this winter.",
                "You find the best ones in May.",
            ],
            Counterexamples =
            [
                "They planted the beans in May.",
                "You will see the queen on Friday.",
                "They told you on Friday.",
                "Fire destroys a mill on Friday.",
            ],
        },
        new(
            "event/clock-by-itself",
            "Nothing happened at a clock time without a day in a clause that shows no tense: it is a time of any day.",
            static (in context) =>
                context.Expression.Form == ExpressionForm.Clock && context.GoverningClause.Tense is Tense.Unknown or Tense.Present
                    ? DatedClause.None
                    : null
        )
        {
            Examples = ["The café serves dinner at 8 p.m.", "There is a bus at 8:20 a.m. for the miners."],
            Counterexamples = ["The police came at 3 a.m.", "The show will begin at 8 p.m."],
        },
        new(
            "event/present-day",
            "Nothing happened “today” in a clause that shows no tense or the present: it says how things are.",
            static (in context) =>
                context.Window.Is(context.First, PresentDays)
                && context.End == context.First + 1
                && context.GoverningClause.Tense is Tense.Unknown or Tense.Present
                    ? DatedClause.None
                    : null
        )
        {
            Examples = ["Shoes today come in many colors.", "Today, the firm runs ten mills."],
            Counterexamples = ["They met today.", "They will meet today.", "The talks were to begin today."],
        },
        new("event/year-of-heading", "Nothing happened in a year that a title or heading without a verb has.", static (in context) =>
            context.Sentence.IsHeading && ClauseTense.IsYear(context.Expression) && context.GoverningClause.Tense == Tense.Unknown
                ? DatedClause.None
                : null
        )
        {
            Examples = ["Ten roads to try in 2025⏎⏎The valley has many. They are old."],
            Counterexamples = ["Mine closed in 2024⏎⏎The valley has many. They are old."],
        },
        new(
            "event/noun-after-preposition",
            "A noun phrase without a verb after a word such as \"since\" or \"after\" says what happened.",
            static (in context) => NounPhraseAfterPreposition(context) is { } first ? context.Span(first, context.End) : null
        )
        {
            Examples = ["Sales have grown since [the launch in 2003 = 2003]."],
            Counterexamples = ["Sales grew since he left the mine in May."],
        },
        new(
            "event/present-state",
            "Nothing happened on a date in a clause whose verb is a present form of “be” with a noun or adjective after it.",
            static (in context) => IsState(context) ? DatedClause.None : null
        )
        {
            Examples =
            [
                "These are the longest roads this week.",
                "The mill, which is the oldest of the valley this week, has a wheel.",
                "In 2025, the mine is a museum.",
                "The mill is old this week, and cold.",
            ],
            Counterexamples =
            [
                "The hearing is on Friday.",
                "The mill is scheduled to open on Friday.",
                "She is to sing on Friday.",
                "It is closing on Friday.",
                "He is actively trying to hold it on Friday.",
                "She was twelve in 1976 when they left.",
            ],
        },
        new("event/of-date", "Nothing happened on a date that \"of\" joins to another noun.", static (in context) =>
            IsGenitive(context) ? DatedClause.None : null
        )
        {
            Examples = ["The king of 1929 ruled well."],
            Counterexamples = ["As of May the mine is closed."],
        },
        new(
            "event/opening-phrase-of-report",
            "A date that opens a sentence is that of the statement that the main clause reports in the present tense.",
            static (in context) => context.IsOutsideClauses ? ReportAfter(context) : null
        )
        {
            Examples = ["[For 2024, the firm says it earned less. = 2024]"],
            Counterexamples = ["For 2024, the firm says nothing."],
        },
        new("event/opening-phrase", "A date in a phrase that opens a sentence is that of the main clause.", static (in context) =>
            context.IsOutsideClauses ? MainClauseAfter(context) : null
        )
        {
            Examples = ["[On Friday, when the rain stopped, they went home. = 2025-06-06]"],
            Counterexamples = ["They went home on Friday."],
        },
        new("event/sentence-without-verb", "A sentence without a verb says by itself what happened.", static (in context) =>
            context.IsOutsideClauses && context.ClauseNumber == 0 ? context.Span(context.Clause.First, context.Clause.End) : null
        )
        {
            Examples = ["[In May, a month of rain. = 2025-05]"],
            Counterexamples = ["They went home on Friday."],
        },
        new(
            "event/date-before-verb",
            "A date before the verb is that of the clause and of the verbs that are joined to it.",
            static (in context) =>
                context.First < context.Clause.Verb
                    ? context.Span(context.BeginningWithSubject(), context.EndWithJoined(context.ClauseNumber))
                    : null
        )
        {
            Examples = ["[On Tuesday she sold the farm and moved to town. = 2025-06-10]"],
            Counterexamples = ["She sold the farm on Tuesday."],
        },
        new("event/clause-of-date", "Otherwise the clause with the date says what happened.", static (in context) =>
            context.Span(context.BeginningWithSubject(), context.EndWithAttendants(context.ClauseNumber))
        )
        {
            Examples =
            [
                "[The ministers met on Tuesday. = 2025-06-10]",
                "[The mine closed on May 3, 2024 = 2024-05-03], and the mayor left.",
            ],
        }
    );

    /// <summary>Whether what a clause says happens at the time of the clause before it.</summary>
    public static bool IsAttendant(TokenWindow window, Clause clause) => window.Is(clause.First, Attendants);

    /// <summary>The verb nearest to the date is one of what could be: "should begin on Monday", "In 2018, no one could have known".</summary>
    private static bool IsModal(in ClauseContext context)
    {
        for (var i = context.First - 1; i >= context.Clause.First && i > context.First - LongestPhrase; i--)
        {
            if (IsModal(context, i))
                return true;
            if (context.Tense.IsVerb(i))
                return FollowsModal(context, i);
        }

        var clause = context.GoverningClause;
        var start = Math.Max(context.End, clause.First);
        for (var i = start; i < clause.End && i < start + LongestPhrase; i++)
        {
            if (IsModal(context, i))
                return true;
            if (context.Tense.IsVerb(i))
                return false;
        }

        return false;
    }

    /// <summary>"should be scheduled", "could have been"</summary>
    private static bool FollowsModal(in ClauseContext context, int verb)
    {
        for (var i = verb - 1; i >= context.Clause.First && i >= verb - LongestVerb; i--)
        {
            if (IsModal(context, i))
                return true;
        }

        return false;
    }

    /// <summary>"may", but not the month; "has to", "needs to".</summary>
    private static bool IsModal(in ClauseContext context, int at) =>
        context.Window.Tokens[at].Case == LetterCase.Lower
        && !context.Sentence.InDate(at)
        && (context.Window.Is(at, Modals) || context.Window.Match(at, Duties) == 2 && !context.Window.Is(at - 1, Determiners));

    private const int LongestVerb = 3;

    /// <summary>"the 2011 version", "a summer move"</summary>
    private static bool IsAttribute(in ClauseContext context)
    {
        var window = context.Window;
        if (!window.IsWord(context.End) || !window.Tokens[context.End].SpaceBefore || EndsNounPhrase(context, context.End))
            return false;
        // "a 1990s song", "the eighteenth-century church"
        if (context.Expression.Interval?.Precision is DatePrecision.Decade or DatePrecision.Century)
            return window.Tokens[context.End].Case == LetterCase.Lower && !WordClasses.Of(window.Tokens[context.End]).Is(AfterSeasons);
        if (!ClauseTense.IsBareYear(context.Expression) && !ClauseTense.IsSeason(context.Expression))
            return false;
        if (ClauseTense.IsBareYear(context.Expression))
            return !window.Tokens[context.End].IsCapitalized;
        return window.Is(context.First - 1, Determiners) && !WordClasses.Of(window.Tokens[context.End]).Is(AfterSeasons);
    }

    private const PartOfSpeech AfterSeasons =
        PartOfSpeech.Adverb | PartOfSpeech.Pronoun | PartOfSpeech.Subordinator | PartOfSpeech.Time | PartOfSpeech.Modal;

    /// <summary>"is a museum"; but "is on Friday", "is scheduled", "is to sing", "is closing".</summary>
    private static bool IsState(in ClauseContext context)
    {
        var clause = context.GoverningClause;
        var verb = clause.Verb;
        if (verb < 0 || clause.Tense != Tense.Present || !WordClasses.Of(context.Window.Tokens[verb]).Is(PartOfSpeech.Be))
            return false;
        var next = verb + 1;
        while (next < clause.End && next <= verb + LongestVerb && IsAdverb(context, next))
            next++;
        return next < clause.End
            && !context.Sentence.InDate(next)
            && !(context.Sentence.InDate(Math.Min(next + 1, clause.End - 1)) && IsPreposition(context, next))
            && context.Tense.Of(next) == Tense.Unknown
            && !context.Tense.IsGerund(next)
            && !WordClasses.Of(context.Window.Tokens[next]).Is(PartOfSpeech.To);
    }

    /// <summary>"if they vote on Monday", "but if they vote on Monday"</summary>
    private static bool IsConditional(in ClauseContext context)
    {
        var first = context.Clause.First;
        if (!context.Window.Is(context.Window.Is(first, EventWords.Conjunctions) ? first + 1 : first, Conditions))
            return false;
        // "If they get the money, work starts in 2025": a clause without a known verb has not ended at its comma.
        for (var i = first; i < context.First; i++)
        {
            if (context.Window.Tokens[i].IsMark(','))
                return false;
        }

        return true;
    }

    /// <summary>"Keep the beans dry in the summer", "Get started today", "you find them in May": no tense is shown, and there is an order or a reader.</summary>
    private static bool IsInstruction(in ClauseContext context)
    {
        var (window, clause) = (context.Window, context.GoverningClause);
        var first = window.Begin + window.Match(window.Begin, Requests);
        if (window.IsWord(first) && clause.First <= first && (clause.Verb < 0 || clause.Verb <= first + 1) && IsOrder(context, first))
            return true;
        if (clause.Tense is Tense.Past or Tense.Future)
            return false;
        for (var i = clause.First; i < clause.End && i < clause.First + LongestPhrase; i++)
        {
            if (window.Is(i, Readers))
                return true;
        }

        return false;
    }

    /// <summary>A sentence begins with the base form of a verb: "Get started", "Send us"; but "Fire destroys", "Put off in May, …".</summary>
    private static bool IsOrder(in ClauseContext context, int first)
    {
        var (window, classes) = (context.Window, WordClasses.Of(context.Window.Tokens[first]));
        if (
            FurtherVerbs[window.Tokens[first]] is not VerbForm.Base && !classes.Is(VerbForm.Base)
            || context.Tense.Of(first) != Tense.Unknown
        )
            return false;
        return first > window.Begin
            || !window.IsWord(first + 1)
            || FurtherVerbs[window.Tokens[first]] is VerbForm.Base
            || WordClasses.Of(window.Tokens[first + 1]).Is(AfterOrders)
            || context.Tense.Of(first + 1) == Tense.Past
            || context.Sentence.InDate(first + 1);
    }

    // "Send us", "Plant the", "Look for"; but "Fire destroys".
    private const PartOfSpeech AfterOrders =
        PartOfSpeech.Determiner | PartOfSpeech.Possessive | PartOfSpeech.Pronoun | PartOfSpeech.Object | PartOfSpeech.Adverb;

    private static bool IsAdverb(in ClauseContext context, int at) =>
        WordClasses.Of(context.Window.Tokens[at]).Is(PartOfSpeech.Adverb) || context.Tense.IsAdverb(at);

    private static bool IsPreposition(in ClauseContext context, int at) =>
        WordClasses.Of(context.Window.Tokens[at]).Is(PartOfSpeech.Preposition);

    private static bool EndsRange(in ClauseContext context)
    {
        var (window, first) = (context.Window, context.First);
        if (!window.Is(first - 1, RangeJoints))
            return false;
        var before = context.Sentence.ExpressionEndingAt(first - 1);
        return before >= 0 && (window.Is(before - 1, RangeOpeners) || IsDash(window.Tokens[first - 1]));
    }

    /// <summary>"May 5-7", "2018–19": a dash between two dates joins them to one interval.</summary>
    public static bool IsDash(in Token token) => token is { Kind: TokenKind.Mark, Length: 1, First: '-' or '–' or '—' };

    /// <summary>All words outside the dates are names, prepositions or words such as "updated".</summary>
    private static bool IsByline(in ClauseContext context)
    {
        var window = context.Window;
        for (var i = window.Begin; i < window.End; i++)
        {
            if (context.Sentence.InDate(i) || window.Tokens[i].Kind != TokenKind.Word || window.Is(i, BylineWords))
                continue;
            if (window.Tokens[i].Case == LetterCase.Lower)
                return false;
            if (i > window.Begin + LongestByline)
                return false;
        }

        return true;
    }

    private const int LongestByline = 16;

    private static bool IsLimit(in ClauseContext context)
    {
        var (window, first) = (context.Window, context.First);
        // "delayed until October": that is when it happens.
        if (window.Is(first - 2, Postponements) || window.Is(first - 1, Ends) && context.Tense.IsDeniedBefore(first - 1))
            return false;
        // "By May, six mines had closed": not a deadline, but what had happened.
        if (
            first - 1 == window.Begin
            && window.Is(first - 1, Deadlines)
            && context.GoverningClause.Tense == Tense.Past
            && context.Expression.Interval?.Precision is not (DatePrecision.Year or DatePrecision.Decade or DatePrecision.Century)
        )
            return false;
        // "since Friday's attack"
        if (HasClitic(context) && EventNounAfter(context) is not null)
            return false;
        // "in time for Friday"
        if (window.Match(first - 3, Limits) == 3)
            return true;
        if (first - 1 > window.Begin && window.Is(first - 1, InnerPrepositions))
            first--;
        return window.Match(first - 1, Limits) == 1 || window.Match(first - 2, Limits) == 2;
    }

    private static Clause? TimeClauseAt(in ClauseContext context)
    {
        var next = context.Window.Has(context.End) && context.Window.Tokens[context.End].IsMark(',') ? context.End + 1 : context.End;
        return
            context.Window.Is(next, TimeRelatives)
            && context.Sentence.Clauses[context.Sentence.ClauseAt(next)] is { Kind: ClauseKind.Subordinate } clause
            && clause.First == next
            ? clause
            : null;
    }

    private static bool IsCompared(in ClauseContext context)
    {
        var window = context.Window;
        for (var i = context.First - 1; i >= context.Clause.First && i > context.First - LongestPhrase; i--)
        {
            if (
                window.Is(i, Comparisons)
                || (window.Is(i, FigureComparisons) && (window.Is(i + 1, TokenKind.Number) || window.Is(i + 1, Currencies)))
            )
                return true;
            if (context.Tense.IsVerb(i))
                return false;
        }

        return false;
    }

    private static bool IsInName(in ClauseContext context)
    {
        var before = context.First - 1;
        return ClauseTense.IsYear(context.Expression)
            && context.End - context.First <= 2
            && before > context.Window.Begin
            && context.Window.IsWord(before)
            && context.Window.Tokens[before].Case != LetterCase.Lower
            && !context.Window.Is(before, Prepositions)
            && !context.Window.Is(before, Determiners);
    }

    /// <summary>"according to the 2020 survey": no verb and no other preposition stands between.</summary>
    private static bool IsOfSource(in ClauseContext context)
    {
        var window = context.Window;
        for (var i = context.First - 1; i >= window.Begin && i > context.First - LongestModifier; i--)
        {
            if (window.Match(i, SourcePhrases) is > 0 and var length)
                return i + length <= context.First;
            if (
                !window.Is(i, Determiners)
                && !window.Tokens[i].IsCapitalized
                && !(i > window.Begin && window.Match(i - 1, SourcePhrases) > 1)
            )
                return false;
        }

        return false;
    }

    /// <summary>"2021;280:457", "(Reyes et al., 2019)", "(2011)"</summary>
    private static bool IsCitation(in ClauseContext context)
    {
        var window = context.Window;
        if (context.Expression.Interval?.Precision is not (DatePrecision.Year or DatePrecision.Month))
            return false;
        if (
            window.Is(context.End, TokenKind.Mark)
            && window.Tokens[context.End] is { First: ';' or ':', SpaceBefore: false }
            && window.Has(context.End + 1)
            && !window.Tokens[context.End + 1].SpaceBefore
        )
            return true;
        if (!(window.Is(context.End, TokenKind.Mark) && window.Tokens[context.End].IsMark(')')))
            return false;
        for (var i = context.First - 1; i >= window.Begin && i > context.First - LongestPhrase; i--)
        {
            if (window.Tokens[i].IsMark('('))
                return true;
            if (window.IsWord(i) && window.Tokens[i].Case == LetterCase.Lower && !window.Is(i, CitationWords))
                return false;
        }

        return false;
    }

    private static bool HasClitic(in ClauseContext context) => context.Window.Is(context.End, TokenKind.Clitic);

    /// <summary>The event noun that the expression modifies: "their Monday meeting", "Friday's attack".</summary>
    private static int? EventNounAfter(in ClauseContext context)
    {
        var first = HasClitic(context) ? context.End + 1 : context.End;
        var words = 0;
        for (var i = first; i < first + LongestPhrase && words < LongestModifier; i++)
        {
            // "Friday's Reyes-Ortiz meeting"
            if (
                i > first
                && context.Window.Is(i, TokenKind.Mark)
                && context.Window.Tokens[i].IsMark('-')
                && !context.Window.Tokens[i].SpaceBefore
            )
                continue;
            if (!context.Window.IsWord(i) || EndsNounPhrase(context, i))
                return null;
            if (context.Window.Is(i, Nouns))
                return i;
            if (!context.Window.Tokens[i].IsCapitalized)
                words++;
        }

        return null;
    }

    /// <summary>"the 2018 Harbour Agreement", "the 2018 Harbour Film Festival": each word is capitalized, and the noun is one of names or not the only one.</summary>
    private static bool IsNamePart(in ClauseContext context, int noun)
    {
        if (!context.Window.Tokens[noun].IsCapitalized)
            return false;
        if (context.Window.Is(noun, NameHeads))
            return true;
        if (!ClauseTense.IsBareYear(context.Expression) || noun == context.End || HasClitic(context))
            return false;
        for (var i = context.End; i < noun; i++)
        {
            if (!context.Window.Tokens[i].IsCapitalized)
                return false;
        }

        return true;
    }

    private static bool EndsNounPhrase(in ClauseContext context, int at) =>
        context.Window.Is(at, Prepositions) || context.Window.Is(at, Determiners) || context.Tense.IsVerb(at);

    private static DatedClause NounPhrase(in ClauseContext context, int noun)
    {
        var (clause, begin) = (context.Clause, context.First);
        while (begin > clause.First && begin > context.First - 3 && IsNoun(context, begin - 1))
            begin--;
        if (begin > clause.First && context.Window.Is(begin - 1, Determiners))
            begin--;
        return context.Span(begin, clause.Verb <= noun ? clause.End : clause.Verb);
    }

    private static bool IsNoun(in ClauseContext context, int at) =>
        context.Window.Tokens[at].Kind is TokenKind.Word or TokenKind.Clitic && !EndsNounPhrase(context, at);

    private static bool IsGenitive(in ClauseContext context) =>
        context.Window.Is(context.First - 1, Genitives) && !context.Window.Is(context.First - 2, GenitiveExceptions);

    private static int? NounPhraseAfterPreposition(in ClauseContext context)
    {
        for (var i = context.First - 2; i > context.Clause.First && i > context.First - LongestPhrase && !context.Tense.IsVerb(i); i--)
        {
            if (context.Window.Is(i, Bounds))
                return i + 1;
        }

        return null;
    }

    private static bool IsOpeningPhrase(in ClauseContext context) =>
        context is { ClauseNumber: 0, Clause.Verb: < 0 } && context.Sentence.Clauses.Length > 1;

    private static DatedClause OpeningPhrase(in ClauseContext context) =>
        ReportAfter(context) ?? MainClauseAfter(context) ?? context.Span(context.Clause.First, context.Clause.End);

    private static DatedClause? MainClauseAfter(in ClauseContext context) =>
        context.NextMainClause() is { } main ? context.Span(context.Clause.First, context.EndWithJoined(main)) : null;

    private static DatedClause? ReportAfter(in ClauseContext context)
    {
        var clauses = context.Sentence.Clauses;
        return
            context.NextMainClause() is { } main
            && context.Window.Is(clauses[main].Verb, EventWords.Reporting)
            && clauses[main].Tense != Tense.Past
            && main + 1 < clauses.Length
            && clauses[main + 1].Kind == ClauseKind.Subordinate
            ? context.Span(context.Clause.First, clauses[main + 1].End)
            : null;
    }
}
