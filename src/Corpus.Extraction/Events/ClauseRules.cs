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
    private const int LongestHappening = 20;

    private static readonly Lexicon Nouns = Lexicon.Of("Events/event-nouns");
    private static readonly Lexicon FurtherNouns = Lexicon.Of("Events/event-nouns-wordnet");
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
    private static readonly Lexicon PeriodNouns = Lexicon.Of("Events/period-nouns");
    private static readonly Lexicon PeriodJoints = Lexicon.Of("Events/period-joints");
    private static readonly Lexicon Ends = Lexicon.Of("Events/ends");
    private static readonly Lexicon Negations = Lexicon.Of("Dates/denials");
    private static readonly Lexicon ConditionalVerbs = Lexicon.Of("Events/conditional-verbs");
    private static readonly Lexicon Possessions = Lexicon.Of("Events/possessions");
    private static readonly Lexicon PeriodPrepositions = Lexicon.Of("Events/period-prepositions");
    private static readonly Lexicon PeriodOpeners = Lexicon.Of("Events/period-openers");
    private static readonly Lexicon FigureNouns = Lexicon.Of("Events/figure-nouns");
    private static readonly Lexicon StoryNouns = Lexicon.Of("Events/story-nouns");
    private static readonly Lexicon SettingVerbs = Lexicon.Of("Events/setting-verbs");
    private static readonly Lexicon Existentials = Lexicon.Of("Events/existentials");
    private static readonly Lexicon AnyYear = Lexicon.Of("Events/any-year");
    private static readonly Lexicon CountedFrom = Lexicon.Of("Events/counted-from");
    private static readonly Lexicon Measures = Lexicon.Of("Events/measure-prepositions");
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
            Examples =
            [
                "He must decide by Friday.",
                "They were told to leave by Friday.",
                "The union demanded a deal by Monday.",
                "Profit was higher than in 2019.",
                "Rain will stay into Friday.",
                "They trained ahead of Friday.",
            ],
            Counterexamples =
            [
                "The vote was postponed until October.",
                "They did not vote until October.",
                "By May, six mines had closed.",
                "Six mines had closed by May.",
                "They left before Friday’s vote.",
            ],
        },
        new(
            "event/period-end",
            "Nothing happened on the last day of a period that is named by it: “in the three months to March 31”.",
            static (in context) => EndsPeriod(context) ? DatedClause.None : null
        )
        {
            Examples =
            [
                "Sales rose in the three months to March 31.",
                "In the week to June 7, claims fell.",
                "It lost $3 million in the year ended May 31, 2024.",
                "It sold ten mills in the ten weeks ending on June 30.",
                "Rents fell in the 12 months to April.",
            ],
            Counterexamples =
            [
                "They put off the week of rest to June 7.",
                "The strike ended on Monday.",
                "The season ended on May 5.",
                "They put off the start of the season to August 16.",
                "He went to the fair on June 7.",
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
                "They slept between 6 and 7 p.m.",
                "[They met May 5-7, 2019. = 2019-05-05/2019-05-07]",
            ],
            Counterexamples = ["He fell in 1957 and 1971."],
        },
        new("event/lifetime", "Nothing happened in a range of more than twenty years: a life or an age.", static (in context) =>
            context.Days is { Precision: DatePrecision.Interval } days && days.End.Year - days.Start.Year > LongestHappening
                ? DatedClause.None
                : null
        )
        {
            Examples = ["The painter Ana Reyes (1920-2004) loved the valley.", "Rain was rare in 1901–1960."],
            Counterexamples = ["The war (1914-1918) ruined them.", "They met May 5-7, 2019."],
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
        new("event/dateline", "Nothing happened on the date of a dateline, which tells when the text was written.", static (in context) =>
            IsDateline(context) ? DatedClause.None : null
        )
        {
            Examples =
            [
                "It rained. PARIS, June 12 (Reuters) — The mayor will stay.",
                "It rained. SEOUL, Thursday - The mill is for sale.",
                "It rained. New Delhi, June 12 (PTI): The mayor will stay.",
            ],
            Counterexamples =
            [
                "In Paris, June 12 was a fine day - they swam.",
                "Ana Reyes died June 12 (her birthday) - it rained.",
                "Reyes, June 12: He met the mayor.",
            ],
        },
        new(
            "event/compared-figure",
            "Nothing happened on the date of a figure that another figure is compared with.",
            static (in context) => IsCompared(context) ? DatedClause.None : null
        )
        {
            Examples = ["Sales grew to 70 million from 60 million last year."],
            Counterexamples = ["They played against the Reds last year.", "Leaders from 20 towns arrive on Saturday."],
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
                "According to data from the 2025 Farm Index, most farms have lost money.",
            ],
            Counterexamples = ["According to the mayor, the mine closed in 2020.", "The mine closed in 2020, according to the mayor."],
        },
        new(
            "event/named-day",
            "Nothing happened on a day in figures that stands for an attack and begins a phrase, or that other events are counted from: “the 9/11 attacks”, “since 9/11”.",
            static (in context) => IsNamedDay(context) ? DatedClause.None : null
        )
        {
            Examples = ["He survived the 9/11 attacks.", "The law was passed after 9/11.", "They live in a post-9/11 world."],
            Counterexamples =
            [
                "The towers fell on 9/11.",
                "They recalled the September 11, 2001 attacks.",
                "On 9/11 she was at home and called them.",
            ],
        },
        new(
            "event/forecast",
            "Nothing happened on the date of what is only forecast: “projected to fall in 2030”, “its outlook for the year”.",
            static (in context) => Prospects.IsForecast(context) || Prospects.IsForecastOfFigure(context) ? DatedClause.None : null
        )
        {
            Examples =
            [
                "The market is projected to reach $3 billion in 2030.",
                "The firm expects sales of $5 billion in fiscal 2026.",
                "The economy is expected to grow 2 percent in 2026.",
                "Analysts had forecast growth of 3 percent this year.",
                "The company kept its outlook for the year.",
                "Rain is forecast to fall on Friday.",
                "Prices will fall in 2026, she said.",
                "They’ll grow in 2026, she said.",
                "This year sales are likely to grow by 2 percent.",
                "Rents will probably rise another 4 percent next year.",
            ],
            Counterexamples =
            [
                "The bridge is expected to open on Friday.",
                "The bank forecast a loss on Tuesday.",
                "The firm is expected to move to town in 2026.",
                "He predicted it last year.",
                "They launched a project to clean the river in 2019.",
                "Sales of $5 billion in 2024 beat the forecast.",
                "The mine will close in 2026.",
                "The fare will rise on Monday.",
            ],
        },
        new("event/wish", "Nothing happened on the date of what is only wished: “hopes to race in May”.", static (in context) =>
            Prospects.IsWish(context) ? DatedClause.None : null
        )
        {
            Examples =
            [
                "He hopes to race again next year.",
                "They want the law to change in May.",
                "He would like to retire next year.",
                "She dreams of going to the fair, and hoped to go on Friday.",
                "The ministry hopes for five million guests this year.",
            ],
            Counterexamples =
            [
                "She plans to run for mayor in May.",
                "He hoped for rain on Friday.",
                "She said on Friday that she hopes to win.",
                "The firm, which hopes to grow, closed a mine in May.",
            ],
        },
        new("event/last-day", "Nothing happened on a date that is called a deadline.", static (in context) =>
            Prospects.IsDeadline(context) ? DatedClause.None : null
        )
        {
            Examples =
            [
                "The deadline is Friday.",
                "The deadline for letters is May 31.",
                "They set a deadline of May 31.",
                "They wrote before the May 31 deadline.",
                "The deadline was on Friday.",
            ],
            Counterexamples =
            [
                "They missed the deadline on Friday.",
                "The deadline was moved on Friday.",
                "The deadline passed, and the mine was closed on Friday.",
            ],
        },
        new(
            "event/year-in-progress",
            "Nothing happened in a year, month or week that “of”, “for” or “on” joins to what is measured in it: “the player of the year”, “3 percent on the year”.",
            static (in context) => IsMeasure(context) ? DatedClause.None : null
        )
        {
            Examples =
            [
                "It was voted the match of the year.",
                "Sales for the year are at $3 billion.",
                "They will publish the accounts for May.",
                "She keeps the receipts for 2024 in a box.",
                "It was the best speech of the month.",
                "Prices rose 3 percent on the year.",
            ],
            Counterexamples =
            [
                "Sales fell in the year.",
                "They met on the weekend.",
                "The fair is set for May.",
                "They called a vote for July.",
                "The judge set a trial date for September.",
                "The crash of 1929 ruined him.",
                "They protested throughout the week.",
            ],
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
            EventNounAfter(context) is { } noun && !IsNamePart(context, noun) && !IsLabel(context) ? NounPhrase(context, noun) : null
        )
        {
            Examples = ["They held [a Monday meeting. = 2025-06-09]", "They recalled [Friday’s attack on the harbour. = 2025-06-06]"],
            Counterexamples = ["They met on Monday.", "They discussed the May meeting."],
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
            "Nothing happened in a month, year, season, decade or century, or at a clock time, that modifies the noun after it.",
            static (in context) => IsAttribute(context) ? DatedClause.None : null
        )
        {
            Examples =
            [
                "They sold the 2011 version of it.",
                "The club made a summer move for her.",
                "They sat at the 1922 Tyndall fireplace.",
                "They worked 4 a.m. shifts.",
                "She read his May letter.",
                "They restored the twelfth-century church.",
                "Rain fell short of the 1991-2000 average.",
                "Its second-quarter results pleased them.",
            ],
            Counterexamples =
            [
                "In 2011 the firm was sold.",
                "In 2011 Tyndall sold the firm.",
                "It was sold last summer for a pound.",
                "In 2011 she sold the firm.",
                "In 2011 farmers sold the mill.",
            ],
        },
        new("event/noun-of-date", "An event noun that \"of\" joins to the date says what happened.", static (in context) =>
            IsGenitive(context) && context.First - 2 > context.Clause.First && IsEventNoun(context, context.First - 2)
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
            Examples =
            [
                "The firm should begin on Monday.",
                "Rain could fall on Sunday.",
                "In 2018, no one could have known it.",
                "The bill would raise taxes next year.",
            ],
            Counterexamples =
            [
                "The firm will begin on Monday.",
                "A strike of May ended on Friday.",
                "They fled in May and came back on Friday.",
                "She said that the bill would pass next year.",
                "In 2018 he would win the cup.",
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
                && !(context.Window.Is(context.End, TokenKind.Mark) && context.Window.Tokens[context.End].IsMark(':'))
                && context.End == context.First + 1
                && (context.GoverningClause.Tense is Tense.Unknown or Tense.Present || IsPossession(context))
                    ? DatedClause.None
                    : null
        )
        {
            Examples = ["Today the firm has ten mills.", "Shoes today come in many colors.", "Today, the firm runs ten mills."],
            Counterexamples =
            [
                "They met today.",
                "They will meet today.",
                "The firm has today sold ten mills.",
                "The talks were to begin today.",
                "Today: The bank reports.",
            ],
        },
        new(
            "event/season-of-any-year",
            "Nothing happened in a season by itself in a clause that shows no past and no future: “in winter the wolves come down”.",
            static (in context) => IsOfAnyYear(context) ? DatedClause.None : null
        )
        {
            Examples =
            [
                "In winter, wolves come down to the valley.",
                "Sheep graze there in summer.",
                "The valley is green in spring and white in winter.",
            ],
            Counterexamples = ["They moved to town in winter.", "The mill will open in spring.", "The mill opens this spring."],
        },
        new("event/setting", "Nothing happened in the time in which a story is set: “the film is set in 1944”.", static (in context) =>
            IsSetting(context) ? DatedClause.None : null
        )
        {
            Examples =
            [
                "The film is set in 1944.",
                "Her novel, set in the 1920s, sold well.",
                "The play is set in June 1968 in a mill.",
                "Both stories are set in the winter of 1947.",
                "A tale set in the 19th century won.",
            ],
            Counterexamples =
            [
                "The record was set in 1994.",
                "She broke the record set in 1994.",
                "It was set up in 1994.",
                "The hearing is set for May 5.",
            ],
        },
        new(
            "event/year-as-thing",
            "Nothing happened in a year, month or age that is itself the subject, the object or the predicate: “2024 was dry”, “it was January”.",
            static (in context) => IsThing(context) ? DatedClause.None : null
        )
        {
            Examples =
            [
                "It was January 2010.",
                "This is not the 19th century.",
                "He knew that 2024 was a good year.",
                "She loved the 1990s.",
                "The 1990s brought rain.",
                "Last year was hard for them.",
            ],
            Counterexamples =
            [
                "It closed in January 2010.",
                "The hearing was on May 5.",
                "In 2024 was sold what they had.",
                "They sold it in the 1990s.",
                "The mine closed last year.",
                "Last year the mine was closed.",
            ],
        },
        new(
            "event/unit-of-habit",
            "Nothing happened in “the week” or “the year” in a clause that shows no past and no future: it says what is done.",
            static (in context) => IsHabit(context) ? DatedClause.None : null
        )
        {
            Examples = ["They work on the weekend.", "The mill is closed during the week.", "They walk there at the weekend."],
            Counterexamples = ["They met over the weekend.", "They will meet at the weekend."],
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
            "Nothing happened on a date in a clause whose verb is a present form of “be” with a noun or adjective after it, and in a whole year in one with “was” or “have”.",
            static (in context) => IsState(context) ? DatedClause.None : null
        )
        {
            Examples =
            [
                "These are the longest roads this week.",
                "The mill, which is the oldest of the valley this week, has a wheel.",
                "In 2025, the mine is a museum.",
                "The mill is old this week, and cold.",
                "In 2008 she was the mayor of the valley.",
                "Many families have no money this year.",
                "He was president of the club in 2008.",
                "In 1990 there were ten mines in the valley.",
            ],
            Counterexamples =
            [
                "The hearing is on Friday.",
                "The mill is scheduled to open on Friday.",
                "She is to sing on Friday.",
                "It is closing on Friday.",
                "He is due back in court on Friday.",
                "He is actively trying to hold it on Friday.",
                "Her book, due in September, is about the valley.",
                "She was twelve in 1976 when they left.",
                "She was the first woman to climb it in 1975.",
                "The mine was last closed in 1985.",
                "The mine was closed in 1985.",
                "Ten men have died there this year.",
                "Sales were $5 million in 2024.",
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
        new(
            "event/date-of-picture",
            "Nothing happened on a day with its year in words without a verb and without an event noun: they name a picture or a document.",
            static (in context) => IsOfPicture(context) ? DatedClause.None : null
        )
        {
            Examples =
            [
                "It was a long day. Ana Reyes outside the old mill in Leeds, May 9, 2024.",
                "It was cold. The old mill in Leeds on 12 March 2023.",
                "It was late. A street in the old town of Leeds on Monday, May 6, 2024 (Lee Ray).",
                "They wrote. A letter of the mayor to the miners, June 3, 2019.",
                "It rained. View of the harbour at dawn, Aug. 4, 2021.",
            ],
            Counterexamples =
            [
                "It was a long day. A fire at the old mill in Leeds, May 9, 2024.",
                "The mine closed May 9, 2024.",
                "The museum opens May 9, 2026.",
                "The court hears the case on June 20, 2025.",
                "It rained. Then, on May 9, 2024, they left.",
            ],
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
        && (
            context.Window.Is(at, Modals)
            || IsHypothetical(context, at)
            || context.Window.Match(at, Duties) == 2 && !context.Window.Is(at - 1, Determiners)
        );

    /// <summary>"The bill would raise taxes next year"; but "She said the bill would pass next year" and "In 2018 he would win it" tell what came.</summary>
    private static bool IsHypothetical(in ClauseContext context, int at)
    {
        if (
            !context.Window.Is(at, ConditionalVerbs)
            || context.Expression.Anchor != TimexAnchor.Publication
            || context.Sentence.Clauses[context.Sentence.ClauseAt(at)].Kind != ClauseKind.Main
        )
            return false;
        foreach (var clause in context.Sentence.Clauses)
        {
            if (clause.Verb >= 0 && context.Window.Is(clause.Verb, EventWords.Reporting))
                return false;
        }

        return true;
    }

    private const int LongestVerb = 3;
    private const int LongestOpening = 3;

    /// <summary>"the 2011 version", "a summer move"</summary>
    private static bool IsAttribute(in ClauseContext context)
    {
        var (window, end) = (context.Window, EndOfRange(context));
        if (!window.IsWord(end) || !window.Tokens[end].SpaceBefore || EndsNounPhrase(context, end) || OpensClause(context))
            return false;
        // "work 4 a.m. shifts", but "at 4 a.m. men came"
        if (context.Expression.Form == ExpressionForm.Clock)
            return window.Tokens[end].Case == LetterCase.Lower
                && !IsPreposition(context, context.First - 1)
                && !WordClasses.Of(window.Tokens[end]).Is(AfterSeasons);
        // "a 1990s song", "the eighteenth-century church"
        if (context.Expression.When?.Precision is DatePrecision.Decade or DatePrecision.Century)
            return window.Tokens[end].Case == LetterCase.Lower && !WordClasses.Of(window.Tokens[end]).Is(AfterSeasons);
        if (context.Expression.When?.Precision is DatePrecision.Quarter or DatePrecision.Half)
            return window.Tokens[end].Case == LetterCase.Lower
                && window.Is(context.End - 2, TokenKind.Mark)
                && !WordClasses.Of(window.Tokens[end]).Is(AfterSeasons);
        if (context.Expression.When?.Precision == DatePrecision.Month)
            return window.Is(context.First - 1, Determiners)
                && window.Tokens[end].Case == LetterCase.Lower
                && !WordClasses.Of(window.Tokens[end]).Is(AfterSeasons);
        if (!ClauseTense.IsBareYear(context.Expression) && !ClauseTense.IsSeason(context.Expression))
            return false;
        // "the original 1922 Tyndall fireplace", but "In 1922 Tyndall sold it".
        if (ClauseTense.IsBareYear(context.Expression))
            return !window.Tokens[end].IsCapitalized
                || window.Is(context.First - 1, Determiners)
                || context.First > window.Begin && WordClasses.Of(window.Tokens[context.First - 1]).Is(PartOfSpeech.Adjective);
        return window.Is(context.First - 1, Determiners) && !WordClasses.Of(window.Tokens[end]).Is(AfterSeasons);
    }

    /// <summary>"In 2011 farmers sold it", "In 2011 she sold it"</summary>
    private static bool OpensClause(in ClauseContext context) =>
        WordClasses.Of(context.Window.Tokens[context.End]).Is(PartOfSpeech.Pronoun)
        || context.First - 1 == context.Clause.First && IsPreposition(context, context.First - 1) && context.Clause.Verb > context.End;

    private const PartOfSpeech AfterSeasons =
        PartOfSpeech.Adverb | PartOfSpeech.Pronoun | PartOfSpeech.Subordinator | PartOfSpeech.Time | PartOfSpeech.Modal;

    /// <summary>"is a museum", and in a whole year "was the mayor" and "have ten mills"; but "is on Friday", "is scheduled", "is to sing", "is closing".</summary>
    private static bool IsState(in ClauseContext context)
    {
        var clause = context.GoverningClause;
        var verb = clause.Verb;
        // "Her book, due in September, is about him": only a date that opens the sentence is that of the main clause.
        if (verb < 0 || context.IsOutsideClauses && context.First > context.Window.Begin + LongestOpening)
            return false;
        var isLong =
            context.Expression.When?.Precision is DatePrecision.Decade or DatePrecision.Century
            || ClauseTense.IsYear(context.Expression)
            || context.Expression is { Form: ExpressionForm.ShiftedUnit, When.Precision: DatePrecision.Year };
        var isBe = WordClasses.Of(context.Window.Tokens[verb]).Is(PartOfSpeech.Be);
        if (!(isBe && (clause.Tense == Tense.Present || isLong) || isLong && context.Window.Is(verb, Possessions)))
            return false;
        var next = verb + 1;
        while (next < clause.End && next <= verb + LongestVerb && IsAdverb(context, next))
            next++;
        if (
            next >= clause.End
            || context.Sentence.InDate(next)
            || context.Sentence.InDate(Math.Min(next + 1, clause.End - 1)) && IsPreposition(context, next)
            || context.Tense.Of(next) != Tense.Unknown
            || context.Tense.IsCue(next)
            || context.Tense.IsGerund(next)
            || next + 1 < clause.End && !context.Sentence.InDate(next + 1) && context.Tense.Of(next + 1) != Tense.Unknown
        )
            return false;
        // "In 1990 there were none"
        if (isBe && verb > clause.First && context.Window.Is(verb - 1, Existentials) && !HasEventNounAfter(context, verb))
            return true;
        var after = WordClasses.Of(context.Window.Tokens[next]);
        return clause.Tense == Tense.Present
            ? !after.Is(PartOfSpeech.To)
            : (after.Is(isBe ? PartOfSpeech.Determiner | PartOfSpeech.Adjective : Possessed) || after.Is(LexicalClass.PersonNoun))
                && !after.Is(PartOfSpeech.Number)
                && !HasInfinitive(context, next);
    }

    private const PartOfSpeech Possessed = PartOfSpeech.Determiner | PartOfSpeech.Adjective | PartOfSpeech.Possessive;

    /// <summary>"was the first to climb it in 1975"</summary>
    private static bool HasInfinitive(in ClauseContext context, int from)
    {
        for (var i = from; i < context.First; i++)
        {
            if (WordClasses.Of(context.Window.Tokens[i]).Is(PartOfSpeech.To))
                return true;
        }

        return false;
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
        // "between 6 and 7 p.m."
        if (window.Is(first - 2, TokenKind.Number) && window.Is(first - 3, RangeOpeners))
            return true;
        var before = context.Sentence.ExpressionEndingAt(first - 1);
        return before >= 0 && (window.Is(before - 1, RangeOpeners) || IsDash(window.Tokens[first - 1]));
    }

    /// <summary>"there were riots", "there were 12 attacks"</summary>
    private static bool HasEventNounAfter(in ClauseContext context, int verb)
    {
        for (var i = verb + 1; i < context.Clause.End && i <= verb + FarthestNoun; i++)
        {
            if (IsEventNoun(context, i))
                return true;
        }

        return false;
    }

    private const int FarthestNoun = 4;

    /// <summary>"in the three months to March 31", "for the year ended May 31"</summary>
    private static bool EndsPeriod(in ClauseContext context)
    {
        var (window, first) = (context.Window, context.First);
        var joint =
            window.Match(first - 2, PeriodJoints) == 2 ? first - 2
            : window.Match(first - 1, PeriodJoints) == 1 ? first - 1
            : -1;
        if (joint <= window.Begin || !window.Is(joint - 1, PeriodNouns) || context.Tense.IsVerb(joint) && context.Clause.Verb == joint)
            return false;
        // "the start of the season to August 16" is no period in which something was so.
        for (var i = joint - 2; i >= window.Begin && i > joint - LongestPeriod && window.Tokens[i].Kind != TokenKind.Mark; i--)
        {
            if (window.Is(i, PeriodOpeners))
                return true;
        }

        return false;
    }

    private const int LongestPeriod = 7;

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
    private const int LongestSource = 8;

    private static bool IsLimit(in ClauseContext context)
    {
        var (window, first) = (context.Window, context.First);
        // "delayed until October": that is when it happens.
        if (window.Is(first - 2, Postponements) || window.Is(first - 1, Ends) && context.Tense.IsDeniedBefore(first - 1))
            return false;
        // "By May, six mines had closed", "six mines had closed by May": not a deadline, but what had happened.
        if (
            window.Is(first - 1, Deadlines)
            && context.GoverningClause.Tense == Tense.Past
            && (
                first - 1 == window.Begin
                || context.Clause.Verb is > 0 and var verb
                    && verb < first
                    && (context.Tense.IsHad(verb) || context.Tense.IsHad(verb - 1))
                    && !HasInfinitive(context, verb)
            )
            && context.Expression.When?.Precision is not (DatePrecision.Year or DatePrecision.Decade or DatePrecision.Century)
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
            if (context.Tense.Of(i) != Tense.Unknown)
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
        for (var i = context.First - 1; i >= window.Begin && i > context.First - LongestSource; i--)
        {
            if (window.Match(i, SourcePhrases) is > 0 and var length)
                return i + length <= context.First;
            // "according to data from the 2025 Farm Index": the year is part of what is named.
            var isPartOfName = ClauseTense.IsBareYear(context.Expression) && window.IsWord(context.End) && window.IsWord(i);
            if (
                !(isPartOfName && !context.Tense.IsVerb(i))
                && !window.Is(i, Determiners)
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
        if (context.Expression.When?.Precision is not (DatePrecision.Year or DatePrecision.Month))
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

    /// <summary>The end of the expression, with the date that a dash joins to it: "1920-2004".</summary>
    private static int EndOfRange(in ClauseContext context)
    {
        var (window, end) = (context.Window, context.End);
        if (!window.Has(end + 1) || !IsDash(window.Tokens[end]) || !context.Sentence.InDate(end + 1))
            return end;
        do end++;
        while (end + 1 < window.End && context.Sentence.InDate(end));
        return end;
    }

    /// <summary>"PARIS, June 12 (Reuters) —": before the date are names alone, and after it a dash or a colon.</summary>
    private static bool IsDateline(in ClauseContext context)
    {
        var (window, first, end) = (context.Window, context.First, context.End);
        if (first <= window.Begin || first > window.Begin + LongestDateline || context.Expression.Type != TimexType.Date)
            return false;
        var words = 0;
        for (var i = window.Begin; i < first; i++)
        {
            if (window.IsWord(i) && (!window.Tokens[i].IsCapitalized || WordClasses.Of(window.Tokens[i]).Is(PartOfSpeech.Preposition)))
                return false;
            words += window.IsWord(i) ? 1 : 0;
        }

        if (words == 0 || !window.Tokens[first - 1].IsMark(','))
            return false;
        var bracketed = window.Is(end, TokenKind.Mark) && window.Tokens[end].IsMark('(');
        if (bracketed)
        {
            while (end < window.End && !window.Tokens[end].IsMark(')') && end < context.End + LongestDateline)
                end++;
            end++;
        }

        return window.Has(end + 1)
            && window.Tokens[end] is { Kind: TokenKind.Mark } mark
            && (mark.First is '—' or '–' or '-' && mark.SpaceBefore || mark.First == '—' || mark.First == ':' && bracketed);
    }

    private const int LongestDateline = 8;

    /// <summary>"has ten mills", but "has sold ten mills"</summary>
    private static bool IsPossession(in ClauseContext context)
    {
        var clause = context.GoverningClause;
        if (clause.Verb < 0 || !context.Window.Is(clause.Verb, Possessions))
            return false;
        for (var i = clause.Verb + 1; i < clause.End && i <= clause.Verb + LongestVerb; i++)
        {
            if (context.Tense.Of(i) != Tense.Unknown)
                return false;
        }

        return true;
    }

    /// <summary>"Ana Reyes outside the old mill, May 9, 2024."</summary>
    private static bool IsOfPicture(in ClauseContext context)
    {
        if (
            context.Expression is not { Anchor: TimexAnchor.Absolute, When.Precision: DatePrecision.Day }
            || context.Sentence.Clauses.Length > 1
            || context.Clause.Verb >= 0
        )
            return false;
        for (var i = context.Window.Begin; i < context.Window.End; i++)
        {
            if (!context.Sentence.InDate(i) && (IsEventNoun(context, i) || MayBeVerb(context, i)))
                return false;
        }

        return true;
    }

    private static bool MayBeVerb(in ClauseContext context, int at) =>
        context.Tense.IsCue(at)
        || context.Tense.Of(at) != Tense.Unknown
        || context.Window.Tokens[at].Case == LetterCase.Lower && WordClasses.Of(context.Window.Tokens[at]).Is(VerbForm.Third);

    /// <summary>"is set in 1944", "a novel set in the 1920s"; but "the record was set in 1994"</summary>
    private static bool IsSetting(in ClauseContext context)
    {
        var (window, set) = (context.Window, context.First - 2);
        return context.Expression.When?.Precision != DatePrecision.Day
            && window.Is(context.First - 1, AnyYear)
            && window.Is(set, SettingVerbs)
            && set > window.Begin
            && (
                context.Tense.Of(set - 1) == Tense.Present
                || window.Is(set - 1, StoryNouns)
                || set - 2 >= window.Begin && window.Is(set - 2, StoryNouns)
            );
    }

    /// <summary>"2024 was dry", "it was January", "she loved the 1990s"</summary>
    private static bool IsThing(in ClauseContext context)
    {
        var (window, before) = (context.Window, context.First - 1);
        var precision = context.Expression.When?.Precision;
        if (precision is not (DatePrecision.Month or DatePrecision.Year or DatePrecision.Decade or DatePrecision.Century))
            return false;
        if (context.Expression.Form is ExpressionForm.ShiftedUnit or ExpressionForm.CurrentUnit or ExpressionForm.Ago)
            return context.Expression.Form != ExpressionForm.Ago
                && context.First == context.Clause.First
                && context.Window.Has(context.End)
                && WordClasses.Of(window.Tokens[context.End]).Is(PartOfSpeech.Be);
        var isLong = precision is DatePrecision.Decade or DatePrecision.Century;
        if (before >= window.Begin && context.Tense.IsVerb(before) && isLong)
            return true;
        var be = window.Is(before, Negations) ? before - 1 : before;
        if (be >= window.Begin && WordClasses.Of(window.Tokens[be]).Is(PartOfSpeech.Be))
            return true;
        return (isLong || ClauseTense.IsBareYear(context.Expression))
            && window.Has(context.End)
            && context.Tense.IsVerb(context.End)
            && (context.First == context.Clause.First || context.First == context.Clause.First + 1 && !IsPreposition(context, before));
    }

    /// <summary>"They work on the weekend."</summary>
    private static bool IsHabit(in ClauseContext context) =>
        context.Expression.Form == ExpressionForm.CurrentUnit && context.GoverningClause.Tense is (Tense.Unknown or Tense.Present);

    /// <summary>"in winter"</summary>
    private static bool IsOfAnyYear(in ClauseContext context) =>
        ClauseTense.IsSeason(context.Expression)
        && context.End == context.First + 1
        && context.Window.Is(context.First - 1, AnyYear)
        && context.GoverningClause.Tense is (Tense.Unknown or Tense.Present);

    /// <summary>"9/11" before the noun that it names, or after a word such as "since".</summary>
    private static bool IsNamedDay(in ClauseContext context)
    {
        var window = context.Window;
        if (context.Expression.Form != ExpressionForm.AttackInFigures)
            return false;
        var before =
            window.Is(context.First - 1, TokenKind.Mark) && window.Tokens[context.First - 1].IsMark('-')
                ? context.First - 2
                : context.First - 1;
        return window.Is(before, CountedFrom)
            || window.IsWord(context.End)
                && !EndsNounPhrase(context, context.End)
                && !WordClasses.Of(window.Tokens[context.End]).Is(AfterSeasons);
    }

    /// <summary>"the match of the year", "sales for the year"</summary>
    private static bool IsMeasure(in ClauseContext context) =>
        context.Expression is { Form: ExpressionForm.CurrentUnit, When.Precision: not DatePrecision.Interval }
            && context.Window.Is(context.First - 1, Measures)
        || IsOfFigures(context);

    /// <summary>"the figures for May", "the plan for 2026"; but "a vote for July", "set for July"</summary>
    private static bool IsOfFigures(in ClauseContext context)
    {
        var (window, noun) = (context.Window, context.First - 2);
        return context.Expression.When?.Precision
                is DatePrecision.Month
                    or DatePrecision.Quarter
                    or DatePrecision.Half
                    or DatePrecision.Year
            && window.Is(context.First - 1, PeriodPrepositions)
            && context.Expression.Form is not (ExpressionForm.ShiftedUnit or ExpressionForm.CurrentUnit)
            && noun > context.Clause.First
            && window.Is(noun, FigureNouns);
    }

    /// <summary>"the May report", "its June meeting": a month that tells which; but "last month’s meeting" and "a Monday meeting" tell when</summary>
    private static bool IsLabel(in ClauseContext context) =>
        !HasClitic(context)
        && context.Expression is { Anchor: not TimexAnchor.Absolute, When.Precision: DatePrecision.Month }
        && context.Window.Is(context.First - 1, Determiners);

    private static bool IsEventNoun(in ClauseContext context, int at) =>
        context.Window.Is(at, Nouns) || context.Window.Is(at, FurtherNouns);

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
            if (IsEventNoun(context, i))
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
