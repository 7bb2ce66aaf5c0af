using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Tokens;
using static Corpus.Extraction.Dates.Slots;

namespace Corpus.Extraction.Dates;

/// <summary>Days, weeks, months and years counted from the reference time or from the last date of the text.</summary>
internal static class DeicticRules
{
    private static readonly Lexicon Articles = Lexicon.Of("Dates/articles");
    private static readonly WordList<NameSide> Titles = WordList<NameSide>.Of("weekday-titles", WordValues.Member<NameSide>);
    private static readonly Lexicon AheadPhrases = Lexicon.Of("Dates/ahead-phrases");
    private static readonly Lexicon Earnings = Lexicon.Of("Dates/earnings");
    private static readonly Lexicon PartsOfDay = Lexicon.Of("Dates/day-parts");
    private static readonly Lexicon Compounds = Lexicon.Of("Dates/weekday-compounds");
    private static readonly Lexicon Ages = Lexicon.Of("Dates/ages");
    private static readonly Lexicon ScheduledActs = Lexicon.Of("Dates/scheduled-acts");
    private static readonly Lexicon ScheduleStops = Lexicon.Of("Dates/schedule-stops");
    private static readonly Lexicon KnownToday = Lexicon.Of("Dates/known-today");
    private static readonly Lexicon Demonstratives = Lexicon.Of("Dates/demonstratives");
    private static readonly Lexicon Idioms = Lexicon.Of("Dates/day-idioms");
    private static readonly Lexicon Conditionals = Lexicon.Of("Events/conditionals");
    private static readonly Lexicon Edges = Lexicon.Of("Dates/edges");
    private static readonly Lexicon DayAdjectives = Lexicon.Of("Dates/day-adjectives");
    private static readonly Lexicon Hopes = Lexicon.Of("Dates/hopes");
    private static readonly Lexicon NotOfTags = Lexicon.Of("Dates/not-of-tags");
    private static readonly Lexicon TagPrepositions = Lexicon.Of("Dates/tag-prepositions");
    private static readonly Lexicon Stories = Lexicon.Of("Events/story-nouns");

    public static readonly DateRule[] All =
    [
        new(
            "date/nowadays",
            "“today” is the present time, not a day, beside a verb that says in the present how things are.",
            "<deictic-days>",
            static (m, s) =>
                m.Get(DeicticDays) == 0 && m.End - m.Start == 1 && !IsName(m, s) && Nowadays.IsMeant(s, m.Start, m.End) ? AgeOf(0) : null
        )
        {
            Form = ExpressionForm.DeicticDay,
            Examples =
            [
                "[Today = PRESENT_REF], the village has 300 people.",
                "They used to walk. [Today = PRESENT_REF] they ride in a van.",
                "It closed in [1997 = 1997], and [today = PRESENT_REF] it employs 400 people.",
                "The mills there employ 600 men [today = PRESENT_REF].",
                "The firm had 400 mills, and it has 120 [today = PRESENT_REF].",
                "There are 40 kinds of apples [today = PRESENT_REF].",
                "Readers [today = PRESENT_REF] have little patience.",
                "What they build [today = PRESENT_REF] will last.",
                "The crisis is [today = PRESENT_REF] seen as an end.",
                "Most children [today = PRESENT_REF] own a phone.",
                "Ana Reyes, [today = PRESENT_REF] 78, stays.",
                "[Today = PRESENT_REF] the old mill is a museum.",
                "[Today = PRESENT_REF], at 47, she runs a mill.",
                "Roads were worse than they are [today = PRESENT_REF].",
                "It is the story of where the old town is [today = PRESENT_REF].",
                "It would not be the giant it is [today = PRESENT_REF].",
                "[Today = PRESENT_REF], it’s one of the largest.",
                "[Today = PRESENT_REF] there are fewer than 300 of them.",
                "The women who are in power [today = PRESENT_REF] went to school there.",
                "Flats in the old mill sell for £400,000 [today = PRESENT_REF].",
                "They are the beans that we know [today = PRESENT_REF], of what is [today = PRESENT_REF] a large firm.",
                "[Today = PRESENT_REF] we know that it was wrong.",
                "It was founded in [1952 = 1952] and [today = PRESENT_REF] has mills in ten towns.",
                "She would not be who she is [today = PRESENT_REF] without him.",
                "Fewer people smoke [today = PRESENT_REF] than in [1980 = 1980], and bread is dearer [today = PRESENT_REF] than it was then.",
                "Unlike [today = PRESENT_REF], there were no phones.",
                "The farm is worth $3 million [today = PRESENT_REF]; then it would cost $9 million [today = PRESENT_REF].",
                "The language is spoken in ten towns [today = PRESENT_REF].",
                "The valley is a different place [today = PRESENT_REF].",
                "The challenges that young people face [today = PRESENT_REF] are new.",
                "The tools available [today = PRESENT_REF] are better than the machines we have [today = PRESENT_REF].",
                "Mills [today = PRESENT_REF] face a hard choice.",
                "[Today = PRESENT_REF], only a handful remain.",
                "No one [today = PRESENT_REF] remembers his name.",
                "Most of them live in towns [today = PRESENT_REF].",
                "It led to the crisis we see [today = PRESENT_REF] and the phones that people use [today = PRESENT_REF].",
                "It is as true [today = PRESENT_REF] as it was then.",
                "[Today = PRESENT_REF], the mill has become a museum.",
                "The threats that we are facing [today = PRESENT_REF] are new in the age we live in [today = PRESENT_REF].",
                "It is the largest mill in the valley [today = PRESENT_REF].",
                "It is one of the best mills in the land [today = PRESENT_REF].",
                "They need it [today = PRESENT_REF] more than ever.",
                "What does the word mean [today = PRESENT_REF]?",
                "[Today = PRESENT_REF] the average is $900.",
                "It is read from [the 1960s = 196] to [today = PRESENT_REF], and would [today = PRESENT_REF] be called old.",
                "The site, [today = PRESENT_REF] a park, was a mill in what is [today = PRESENT_REF] Lidova.",
                "The town has a population of 4,000 [today = PRESENT_REF].",
                "The party would win if the vote were held [today = PRESENT_REF].",
                "If she were alive [today = PRESENT_REF], she would laugh.",
            ],
            Counterexamples =
            [
                "Today the court meets in Leeds.",
                "Today I have a letter.",
                "Today the firm has closed ten mills.",
                "Today the road is open.",
                "Today is a fine day.",
                "The show opens today.",
                "He wants to leave today.",
                "The miners are on strike today.",
                "The mayor has today resigned.",
                "Today plans for it were dropped.",
                "They said today the mill makes ten loaves.",
                "She has a hearing today.",
                "The mayor can speak today.",
                "The mayor today can speak.",
                "Shares are higher today than on Friday.",
                "Shares are higher today than they were on Friday.",
                "Shares are lower today than in Friday’s trading.",
                "It is as warm today as on Friday.",
                "It is warmer today than it was yesterday.",
                "The main event is the protest today.",
                "It is one of the matches today.",
                "He sold shares worth $40 million today.",
                "The mayor faces a vote today.",
                "There are ten matches today.",
                "What happens today decides the match.",
                "Today, the mayor can speak.",
                "The mayor said we leave today.",
                "They leave today.",
                "When do you sing today?",
                "She is at work today.",
                "Police found human remains today.",
                "Today the remains of 40 soldiers were buried.",
                "The mayor did not remain today.",
                "He played better today than he did in May.",
                "He plays better today than he did in May.",
                "More people came today than we expected.",
                "More people come today than we expected.",
                "It is colder today than it will be tomorrow.",
                "She looked better today than she did this morning.",
                "It is colder today than it was this morning.",
                "Prices are higher today than they were last month.",
                "They voted today rather than in May.",
                "It came today earlier than in other years.",
                "It is warmer today than it was an hour ago.",
                "He is in better shape today than he was at the weekend.",
                "The pound is weaker today than it was at the start of trading.",
                "She is calmer today than she was before the trial.",
                "More people smoke today than in Leeds.",
                "The names of the dead are read today.",
                "The will is read today.",
                "The hymn is sung today at the funeral.",
                "Today, drivers can expect delays.",
                "Today, you can expect rain.",
                "Today, shoppers can get two for one.",
                "Today, voters can choose a new mayor.",
                "She is one of the speakers today.",
                "Brown is one of the guests in court today.",
                "Brown is the priest today.",
                "Reporters asked if the shops were open today.",
                "Police did not know if the men were at home today.",
                "She would ask if the men were at home today.",
                "Today the party has replaced its leader.",
                "Today, the fire has spread to two towns.",
                "Today, voters can cast their ballots.",
                "Voters today can cast their ballots.",
                "The new minister is named today.",
                "Two matches are played in Leeds today.",
                "The painting is sold at auction today.",
                "Today there are ten matches.",
                "The first one today starts at noon.",
            ],
        },
        new(
            "date/deictic-day",
            "“today”, “yesterday” and “tomorrow” count from the reference time, or mean an age (“today's world”).",
            "<deictic-days>",
            static (m, s) =>
                IsName(m, s) ? null
                : IsAge(m, s) ? AgeOf(m.Get(DeicticDays))
                : DeicticDay(m.Get(DeicticDays), m, s)
        )
        {
            Form = ExpressionForm.DeicticDay,
            Examples =
            [
                "It opened [today = 2025-06-12].",
                "It rained [yesterday = 2025-06-11].",
                "They meet [tomorrow = 2025-06-13].",
                "In [today = PRESENT_REF]’s world it is hard.",
                "In [today = PRESENT_REF]’s deeply divided political climate it is hard.",
                "They are the leaders of [tomorrow = FUTURE_REF].",
                "He liked [today = 2025-06-12]’s game.",
                "[Yesterday = 2025-06-11]’s fire killed ten people.",
                "[Today = 2025-06-12]’s blast killed people in Leeds.",
                "[Today = 2025-06-12]’s ruling angered voters.",
                "[Today = 2025-06-12]’s strike hit students.",
                "“[Yesterday = 2025-06-11] it rained and [tomorrow = 2025-06-13] we leave,” she said.",
                "On [Monday = 2025-06-09] she said: “We leave [tomorrow = 2025-06-10].”",
                "On [Monday = 2025-06-09] she said: \"We leave [tomorrow = 2025-06-10].\"",
                "It can still be seen [today = PRESENT_REF].",
                "It was a place that the firm still holds [today = PRESENT_REF].",
                "The bill that he signs [today = 2025-06-12] will cut taxes.",
                "The bill that they sign [today = 2025-06-12] will cut taxes.",
                "They lost on [Wednesday = 2025-06-11]. “We were told [today = 2025-06-12],” she said on [Thursday = 2025-06-12].",
                "It is known still [today = PRESENT_REF], and even [today = PRESENT_REF] men visit it.",
                "Life [today = PRESENT_REF] is harder than in the world that they live in [today = PRESENT_REF].",
                "The form that is in use [today = PRESENT_REF] is old, and few who knew it are alive [today = PRESENT_REF].",
                "In [today = PRESENT_REF]’s fast-moving job market he is lost.",
                "He saw [today = 2025-06-12]’s world final and [today = 2025-06-12]’s women’s match.",
                "“We leave [tomorrow = 2025-06-11],” she told reporters on [Tuesday = 2025-06-10].",
                "“It fell [yesterday = 2025-06-09],” the miner said at a hearing in Leeds on [Tuesday = 2025-06-10].",
                "“We leave [tomorrow = 2025-06-13],” she said of the vote on [Friday = 2025-06-06].",
                "“We leave [tomorrow = XXXX-XX-XX],” she said in [March = 2025-03].",
                "In [March = 2025-03] she said: “We leave [tomorrow = XXXX-XX-XX].”",
                "She spoke on [Monday = 2025-06-09]: “The mill is old. [Tomorrow = 2025-06-10] we leave.”",
                "“I quit [today = 2025-06-09],” she wrote on [Monday = 2025-06-09]. “[Tomorrow = 2025-06-10] we leave.”",
                "“It is over,” said [Monday = 2025-06-09]’s winner. “They leave [tomorrow = 2025-06-13].”",
                "They lost on [Wednesday = 2025-06-11]. “We were poor [today = 2025-06-11],” she said.",
                "They lost on [Saturday = 2025-06-07]. “We were poor [today = PRESENT_REF],” she said.",
                "They lost on [Saturday = 2025-06-07]. “We play again [today = 2025-06-12],” she said.",
                "They lost on [Wednesday = 2025-06-11]. “We were poor [yesterday = 2025-06-11],” she said.",
                "She issued a statement on [Sunday = 2025-06-08]. “He was held [yesterday = XXXX-XX-XX],” it said.",
                "“He told me, ‘You leave [tomorrow = XXXX-XX-XX],’” she says.",
                "In the film, she learns that the train leaves [tomorrow = XXXX-XX-XX].",
                "In [March 2019 = 2019-03], he told her that he would be back [tomorrow = XXXX-XX-XX].",
                "In [March 2019 = 2019-03], the mill burnt, the mayor said [yesterday = 2025-06-11].",
                "They do not know what [tomorrow = FUTURE_REF] will bring, but hope for a better [tomorrow = FUTURE_REF].",
                "The treaty still shapes the valley [today = PRESENT_REF].",
                "They asked about [yesterday = 2025-06-11].",
                "Voters said no [yesterday = 2025-06-11].",
                "It looks like [tomorrow = 2025-06-13] will be dry.",
                "They do not know what [tomorrow = 2025-06-13]’s vote will bring.",
                "The road is not like it was [yesterday = 2025-06-11].",
            ],
            Counterexamples =
            [
                "He wrote for Africa Today.",
                "They spoke on Reyes’s TODAY.",
                "There is no tomorrow.",
                "There’s no tomorrow.",
                "It feels like yesterday.",
                "It is as if it were yesterday.",
                "It is as if it was yesterday.",
                "It is as though it was yesterday.",
                "It is as though it were yesterday.",
                "It felt like yesterday.",
                "There was no tomorrow.",
            ],
        },
        new(
            "date/shifted-weekday",
            "“last Friday” and “next Monday” are the nearest such weekday before or after the reference time.",
            "the|this? <shifts> <weekday>",
            static (m, s) => ShiftedWeekday(m, s)
        )
        {
            Examples =
            [
                "It rained [last Friday = 2025-06-06].",
                "They meet [next Monday = 2025-06-16].",
                "They play [this Saturday = 2025-06-14].",
                "They met on [May 5 = 2025-05-05] and wed [the next Saturday = 2025-05-10].",
                "He will leave on [the next Saturday = 2025-06-14].",
                "They lost on [May 5 = 2025-05-05]. The coach picked his team for [the coming Saturday = 2025-06-14].",
                "The coach picked his team for [the coming Saturday = 2025-06-14].",
            ],
            Counterexamples = ["The last of Sunday’s papers came.", "Next to the Monday crowd he stood."],
        },
        new("date/weekday-of-week", "A weekday and an expression for a week name one day.", "<weekday> of? <calendar>", static (m, s) =>
            m.Get(Calendar).When is { Grain: Grain.Week } week ? InWeek(week, m, s) : null
        )
        {
            Examples = ["It rained [Friday of last week = 2025-06-06]."],
            Counterexamples = ["Friday of last year was fine."],
        },
        new(
            "date/week-of-day",
            "“the week of June 16” and “the weekend of June 21” are the week and the weekend with that day.",
            "the <week-units> of <calendar>",
            static (m, s) =>
                m.Get(Calendar).When is { Grain: Grain.Day } day && day.First is { } first
                    ? Candidate.Resolved(CalendarValue.Of(m.Get(WeekUnits), first), m.Get(Calendar).Anchor)
                    : null
        )
        {
            Examples = ["They vote in [the week of June 16 = 2025-W25].", "They meet on [the weekend of June 21 = 2025-W25-WE]."],
            Counterexamples = ["The week of June was dry.", "The week of the vote was dry."],
        },
        new(
            "date/weekday-and-ordinal",
            "“Tuesday the 17th” is the nearest such day of a month that is that weekday; if none is near, it stays unresolved.",
            "<weekday> ,? the <ordinal>",
            static (m, s) => WeekdayAndOrdinal(m, s)
        )
        {
            Examples =
            [
                "They will meet on [Tuesday the 17th = 2025-06-17].",
                "They met on [Friday, the 30th = 2025-05-30], in Leeds.",
                "She fears [Friday the 13th = 2025-06-13] in [2025 = 2025].",
                "They will meet on [Monday the 17th = XXXX-WXX-1].",
            ],
            Counterexamples = ["On Monday the 14th man left.", "On Monday the second of them left."],
        },
        new(
            "date/weekday-title",
            "A weekday in a name such as “Black Friday”, “The Sunday Times” or “Monday Night Football”, or in a word such as “Sunday school”, is not a date.",
            "<weekday> <day-parts>?",
            static (m, s) => IsTitle(m, s) ? Candidate.Nothing : null
        )
        {
            IsShield = true,
            Examples =
            [
                "The [Sunday = ] Times said so.",
                "It was the rush of Super [Sunday = ].",
                "He watched [Monday Night = ] Football.",
                "She went to [Sunday = ] school.",
            ],
            Counterexamples = ["They left on Sunday.", "The black Friday sky.", "On Sunday school is out."],
        },
        new(
            "date/weekday-range",
            "“Monday to Friday” as opening hours and the “Tuesday-Saturday” of a noun are days of any week.",
            "<weekday> to|through|-|– <weekday>",
            static (m, s) => IsOfAnyWeek(m, s) ? Candidate.Nothing : null
        )
        {
            IsShield = true,
            Examples = ["The mill is open [Monday to Friday = ].", "They hired [Tuesday-Saturday = ] drivers."],
            Counterexamples =
            [
                "The fair was held Monday to Friday.",
                "From Monday to Friday they will vote.",
                "The fair is on Friday to Sunday.",
            ],
        },
        new("date/weekday", "A weekday by itself is the nearest one that fits the tense.", "<weekday>", static (m, s) => WeekdayAlone(m, s))
        {
            Examples =
            [
                "The court hears the appeal on [Monday = 2025-06-16].",
                "The mayor visits the mill on [Saturday = 2025-06-14].",
                "The judges hear the case on [Monday = 2025-06-16].",
                "Protesters hold banners outside the court on [Monday = 2025-06-09].",
                "Crews begin work on [Monday = 2025-06-16].",
                "Voters in Ohio go to the polls on [Tuesday = 2025-06-17].",
                "Parents accuse the mayor of a theft on [Monday = 2025-06-09].",
                "The doctors treat victims of the fire on [Monday = 2025-06-09].",
                "The report comes after a fire on [Monday = 2025-06-09].",
                "Residents wade through a river in Leeds on [Monday = 2025-06-09].",
                "The king met ministers during a visit to Paris on [Tuesday = 2025-06-10].",
                "Police held 12 fans on their return to Leeds on [Monday = 2025-06-09].",
                "[Friday = 2025-06-13]: The bank waits to be sold.",
                "[Friday = 2025-06-06]: The mayor resigned.",
                "They spoke on [Tuesday = 2025-06-10].",
                "They will meet on [Monday = 2025-06-16].",
                "They’ll meet the mayor on [Monday = 2025-06-16].",
                "A march called for [Sunday = 2025-06-15] was banned.",
                "He left on a [Tuesday = XXXX-WXX-2].",
                "On a [recent = PAST_REF] [Friday = XXXX-WXX-5] afternoon, she stood in her kitchen.",
                "They asked for a visa [Tuesday = 2025-06-10].",
                "They asked him to come on [Tuesday = 2025-06-17].",
                "Rain could fall on [Sunday = 2025-06-15].",
                "Residents could return home on [Tuesday = XXXX-WXX-2].",
                "After the operation she could walk again on [Sunday = XXXX-WXX-7].",
                "They could hear it on [Sunday = 2025-06-08].",
                "Rain is likely through [Tuesday = 2025-06-17].",
                "The suspect has a hearing on [Monday = 2025-06-16].",
                "He is held until a hearing on [Monday = 2025-06-16].",
                "The bank is closed [Monday = 2025-06-16].",
                "He will miss [Saturday = 2025-06-14]’s game.",
                "Ahead of [Sunday = 2025-06-15]’s vote, prices rose.",
                "They met ahead of the vote on [Monday = 2025-06-09].",
                "The firm reports results on [Tuesday = 2025-06-17].",
                "The Reds, who beat York on [Saturday = 2025-06-07], travel to Leeds on [Monday = 2025-06-16].",
                "In a rare [Sunday = 2025-06-08] session they voted.",
                "In [January 1986 = 1986-01], the shuttle rose on [Tuesday = XXXX-WXX-2].",
                "On [November 4, 1979 = 1979-11-04], they stormed the gate, and he spoke by [Friday = 1979-11-09].",
                "On [May 3, 2024 = 2024-05-03], a fire killed three people, police said [Monday = 2025-06-09].",
                "In [January 1986 = 1986-01], the shuttle broke up, the agency said on [Tuesday = 2025-06-10].",
                "On [May 3, 2023 = 2023-05-03], he shot the woman, whose brother was sentenced [Tuesday = XXXX-WXX-2].",
                "The board said [Monday = 2025-06-09] school officials had been told.",
                "The candidates will debate ahead of [Tuesday = 2025-06-17]’s vote.",
                "Markets are cautious ahead of [Monday = 2025-06-16]’s report.",
                "In [2019 = 2019], he was freed, but on [Tuesday = 2025-06-10] he was held again.",
                "The mill beat the mine on [Saturday = 2025-06-07] and plays Leeds on [Monday = 2025-06-16].",
                "The Reds beat York on [Saturday = 2025-06-07] and face Leeds on [Monday = 2025-06-16].",
                "In a [Tuesday = 2025-06-10] interview she wept.",
                "He arrived [Thursday = 2025-06-12].",
                "Miners have voted to strike on [Saturday = 2025-06-14].",
                "They threatened to leave on [Saturday = 2025-06-14].",
                "The mayor said the talks on [Monday = 2025-06-16] will be hard.",
                "The mayor said the strike announced on [Monday = 2025-06-09] will end.",
                "They expressed hope [Tuesday = 2025-06-10] for rain.",
                "The council approved the plan [Tuesday = 2025-06-10].",
                "Police are investigating a crash in Leeds on [Tuesday = 2025-06-10].",
                "He told her about the need to have patience during their talks [Tuesday = 2025-06-10].",
                "The victims of the fire on [Tuesday = 2025-06-10] are from Kenya.",
                "The fire on [Tuesday = 2025-06-10] is the third of its kind.",
                "A march against violence on [Tuesday = 2025-06-17] is expected to draw thousands.",
                "A rally to protest police violence on [Tuesday = 2025-06-17] is planned by the union.",
                "A fair to fight crime on [Tuesday = 2025-06-17] is free.",
                "A debate on crime on [Tuesday = 2025-06-17] is likely to be heated.",
                "Talks about crime on [Tuesday = 2025-06-17] are off.",
                "A service for victims of the fire on [Tuesday = 2025-06-17] is open to all.",
                "A vigil for victims of the attack on [Tuesday = 2025-06-17] will be held.",
                "A protest over the killing on [Tuesday = 2025-06-17] is banned.",
                "A verdict in the murder on [Tuesday = 2025-06-17] is expected.",
                "The threat of riots on [Tuesday = 2025-06-17] is real.",
                "The risk of fire on [Tuesday = 2025-06-17] is extreme.",
                "A repeat of the violence on [Tuesday = 2025-06-17] is feared.",
                "He is in custody awaiting a hearing over the murder on [Tuesday = 2025-06-17].",
                "A man is in custody after the shooting and a bail hearing on [Tuesday = 2025-06-17].",
                "The suspect is in jail ahead of his trial for murder on [Tuesday = 2025-06-17].",
                "The town is mourning the victims of the crash at a service on [Tuesday = 2025-06-17].",
                "Police are investigating ahead of the inquest into the death on [Tuesday = 2025-06-17].",
                "The team are reeling after a defeat ahead of the game on [Tuesday = 2025-06-17].",
                "The striker is recovering after surgery before the game on [Tuesday = 2025-06-17].",
                "They are in mourning until the funeral after the death on [Tuesday = 2025-06-17].",
                "A man is in custody after a raid on [Tuesday = 2025-06-10].",
                "Police are investigating whether the crash on [Tuesday = 2025-06-10] was an accident.",
                "He is in hospital after a fall on [Tuesday = 2025-06-10].",
                "The move follows a vote on [Tuesday = 2025-06-10].",
                "They are holding a vigil for victims of the crash on [Tuesday = 2025-06-17].",
                "The fire service is open to guests on [Tuesday = 2025-06-17].",
                "They will discuss the plan put forward by Spain on [Tuesday = 2025-06-10].",
                "It is without a coach, who quit on [Tuesday = 2025-06-10].",
                "The bank is expected to announce a rate cut on [Tuesday = 2025-06-17].",
                "A suspect in the murder of a girl faces trial on [Tuesday = 2025-06-17].",
                "The mill is open again after the break on [Tuesday = 2025-06-17].",
                "The airport will stay shut on [Tuesday = 2025-06-17].",
                "Schools will remain shut on [Tuesday = 2025-06-17].",
                "The roads are to stay shut on [Tuesday = 2025-06-17].",
                "Voters were required to show ID on [Tuesday = 2025-06-10].",
                "He was obliged to step down on [Tuesday = 2025-06-10].",
                "The firm will hold its highly anticipated launch on [Tuesday = 2025-06-17].",
                "The airline will publish its projected earnings on [Tuesday = 2025-06-17].",
                "Leeds are without Smith for the clash with York on [Saturday = 2025-06-14].",
                "The clash on [Saturday = 2025-06-14] will be his last.",
                "There is a service for the victims of the crash on [Tuesday = 2025-06-17].",
                "The prince is attending a memorial for victims of the crash on [Tuesday = 2025-06-17].",
                "Two men are dead after a crash in Leeds on [Tuesday = 2025-06-10].",
                "Leeds are at home after [a week = P1W] off on [Saturday = 2025-06-14].",
                "Schools are back after [Easter = 2025-04-20] on [Tuesday = 2025-06-17].",
                "The pool is open again after repairs on [Tuesday = 2025-06-17].",
                "The bank cut its growth forecast to two percent on [Tuesday = 2025-06-10].",
                "The firm lowered its forecast to reflect tariffs on [Tuesday = 2025-06-10].",
                "The search for survivors continues at the site of the landslide on [Tuesday = 2025-06-10].",
                "The clean-up continues in the town after the blast on [Tuesday = 2025-06-10].",
                "The city was billed for the repairs on [Tuesday = 2025-06-10].",
                "He is billed to appear at the fair on [Tuesday = 2025-06-17].",
                "The bank is poised to cut its rate on [Tuesday = 2025-06-17].",
                "He has been tipped to win on [Tuesday = 2025-06-17].",
                "He was tipped to win on [Tuesday = 2025-06-10].",
                "He had been tipped to win on [Tuesday = 2025-06-10] but lost.",
                "He was poised to win on [Tuesday = 2025-06-10] when he fell.",
                "He tipped the waiter to say thanks on [Tuesday = 2025-06-10].",
                "Rain is predicted on [Tuesday = 2025-06-17].",
                "He will have surgery on [Tuesday = 2025-06-17].",
                "Voters who cast ballots on [Tuesday = 2025-06-10] will know soon.",
                "The show has been moved to [Tuesday = 2025-06-17].",
                "The vote was moved to [Monday = 2025-06-16].",
                "The vote was pushed back to [Monday = 2025-06-16], officials said.",
                "The vote was moved to [Monday = 2025-06-09], when it failed.",
                "The trial is scheduled for [Monday = 2025-06-16], a court said.",
                "A hearing was set for [Monday = 2025-06-16], prosecutors told the paper.",
                "A vigil is planned for [Monday = 2025-06-16], it was announced.",
                "The show airs on [Monday = 2025-06-16], the firm said.",
                "The deal could be signed on [Monday = 2025-06-16], the firm said.",
                "The vote on [Monday = 2025-06-09], officials said, was close.",
                "He faces charges after a crash [Monday = 2025-06-09], police said.",
                "The move follows talks on [Monday = 2025-06-09], officials said.",
                "On [Tuesday = 2025-06-17], the court hears the appeal.",
                "Mayor to appear in court [Tuesday = 2025-06-17].",
                "Court to rule [Tuesday = 2025-06-17].",
                "City council unable to agree on budget [Tuesday = 2025-06-10]",
                "Rescue crew able to reach miners [Tuesday = 2025-06-10]",
                "Storm enough to close schools [Tuesday = 2025-06-10]",
                "Mayor in court to face charges [Tuesday = 2025-06-10]",
                "President at border to meet troops [Tuesday = 2025-06-10]",
                "Dow slow to react [Tuesday = 2025-06-10]",
                "Judge tells mayor to pay [Tuesday = 2025-06-10]",
                "He trained on [Tuesday = 2025-06-10] before [Sunday = 2025-06-15]’s match.",
                "He trained on [Tuesday = 2025-06-10] before the match on [Sunday = 2025-06-15].",
                "On [Monday = 2025-06-09] he resigned after [Wednesday = 2025-06-04]’s defeat.",
                "He said on [Tuesday = 2025-06-10] that he had trained before [Sunday = 2025-06-08]’s match.",
                "He is due in court on [Monday = 2025-06-16] over a murder on [Tuesday = 2025-06-10].",
                "The bank will also cut its rate on [Tuesday = 2025-06-17].",
                "The storm was forecast to reach the town on [Tuesday = 2025-06-17].",
                "The Reds, who lost to York, go home on [Tuesday = 2025-06-17].",
                "The squad travel to Fiji on [Tuesday = 2025-06-17].",
                "The Reds play on [Tuesday = 2025-06-17].",
                "Fans saw the Reds play on [Tuesday = 2025-06-10].",
                "The storm made the Bears leave on [Tuesday = 2025-06-10].",
                "A goal let the Reds go top on [Tuesday = 2025-06-10].",
                "The mayor starts work on [Tuesday = 2025-06-17] and the fare rises to $3 on [Wednesday = 2025-06-18].",
                "Not until [Tuesday = 2025-06-10] did he stop.",
                "He was killed on a bus on [Tuesday = 2025-06-10] and she was held on a charge [Wednesday = 2025-06-11].",
                "He left on a cold [Tuesday = XXXX-WXX-2].",
                "They wed on a blazing [Saturday = XXXX-WXX-6].",
                "It began [last week = 2025-W23] on [Wednesday = 2025-06-04].",
                "They worked [last week = 2025-W23] on [Saturday = 2025-06-07]’s show.",
                "They worked [last week = 2025-W23] on [Tuesday = 2025-06-10]’s show.",
                "Leeds won 3-0 in a game that had been moved to [Monday = 2025-06-09] because of snow.",
                "On [Tuesday = 2025-06-10] the club fined Doe for missing training before [Sunday = 2025-06-08]’s match.",
                "On [Tuesday = 2025-06-10] the club fined Doe over a fight before [Sunday = 2025-06-08]’s match.",
                "On [Tuesday = 2025-06-10] the club banned fans because of trouble before [Sunday = 2025-06-08]’s match.",
                "On [Tuesday = 2025-06-10] the club banned fans in the wake of trouble before [Sunday = 2025-06-08]’s match.",
                "On [Tuesday = 2025-06-10] the paper printed photos from before [Sunday = 2025-06-08]’s match.",
                "On [Tuesday = 2025-06-10] he trained before [Sunday = 2025-06-15]’s match.",
            ],
            Counterexamples = ["He sat on the sun.", "The Sunday Times said so.", "It was the rush of Black Friday."],
        },
        new(
            "date/shifted-unit",
            "“last year”, “this month” and “next week” count units of the calendar from the reference time.",
            "the? <shifts> <calendar-units>",
            static (m, s) => ShiftedUnit(m, s)
        )
        {
            Form = ExpressionForm.ShiftedUnit,
            Examples =
            [
                "It fell [last year = 2024].",
                "It opens [next month = 2025-07].",
                "They left [last week = 2025-W23].",
                "They left [last weekend = 2025-W23-WE].",
                "He married her [the next year = XXXX].",
            ],
            Counterexamples = ["The last day of school.", "In the last week of May.", "This day and age.", "He said so on This Week."],
        },
        new("date/last-without-unit", "In “this year than last” the second word repeats the unit of the first.", "last", static (m, s) =>
            LastOne(m, s)
        )
        {
            Examples =
            [
                "It earned less [this year = 2025] than [last = 2024].",
                "It rained as much [this week = 2025-W24] as [last = 2025-W23].",
            ],
            Counterexamples = ["It was worse this time than last.", "It sold more this year than last Sunday.", "He came last."],
        },
        new(
            "date/same-unit",
            "“the same day” and “that year” are the unit that the text last named.",
            "<demonstratives> <calendar-units>",
            static (m, s) => SameUnit(m, s)
        )
        {
            Examples =
            [
                "They met on [May 5 = 2025-05-05] and left [the same day = 2025-05-05].",
                "In [1980 = 1980] he came; [that year = 1980] it burnt.",
                "He came on [Monday = 2025-06-09]. In [2019 = 2019] a storm had hit the town. [That day = XXXX-XX-XX] the river rose.",
                "[That day = XXXX-XX-XX], everything changed for him.",
            ],
            Counterexamples = ["At the same time."],
        },
        new(
            "date/same-time-of-year",
            "“this time last year” and “the same period in 2019” are that year.",
            "<demonstratives>|this time|period|point|stage of|in? <year-expression>",
            static (m, s) => m.Get(YearExpression)
        )
        {
            Examples = ["He was ill [this time last year = 2024].", "It was more than in [the same period last year = 2024]."],
            Counterexamples = ["It was the same time.", "He left that time last Friday."],
        },
        new(
            "date/same-month-of-year",
            "“the same month last year” is the current month in that year.",
            "<demonstratives> month of|in? <year-expression>",
            static (m, s) =>
                m.Get(YearExpression) is { When: { Year: var year }, Anchor: var anchor }
                && s.Context.ReferenceTime?.In(Grain.Month) is { } here
                    ? Candidate.Resolved(here with { Year = year }, anchor)
                    : null
        )
        {
            Examples = ["It fell by ten from [the same month last year = 2024-06]."],
            Counterexamples = ["The same month was dry.", "The same month last week was dry."],
        },
        new(
            "date/same-season",
            "“that same spring” is the season of the year that the text last named.",
            "<demonstratives> <seasons>",
            static (m, s) =>
                s.Context.Latest?.In(Grain.Year) is { Year: not CalendarValue.Unknown } year
                    ? Candidate.Resolved(new CalendarValue(Grain.Season, year.Year, m.Get(Seasons)), TimexAnchor.EarlierExpression)
                    : null
        )
        {
            Examples = ["In [May 1975 = 1975-05] they came; [that same spring = 1975-SP] they left."],
            Counterexamples = ["He says that fall hurt.", "They knew that spring was near."],
        },
        new(
            "date/same-month",
            "“that April” is the month of the year that the text last named.",
            "<demonstratives> <month>",
            static (m, s) =>
                !CalendarRules.IsPerson(m.End - 1, s) && s.Context.Latest?.In(Grain.Year) is { Year: not CalendarValue.Unknown } year
                    ? Candidate.Resolved(CalendarValue.OfMonth(year.Year, m.Get(Month)), TimexAnchor.EarlierExpression)
                    : null
        )
        {
            Examples = ["In [1975 = 1975] they came; [that April = 1975-04] they left."],
            Counterexamples = ["They knew that May was ill.", "They knew that June Marlow was ill."],
        },
        new(
            "date/same-weekday",
            "“that Friday”, where it points back, is the first such day from the day or week that the text named last; after a past month or year it stays unresolved.",
            "<demonstratives> <weekday>",
            static (m, s) => PointsBack(m, s) ? s.Context.WeekdayBack(m.Get(Weekday)) : null
        )
        {
            Examples =
            [
                "It began on [May 5 = 2025-05-05]. A man was hurt [that Friday = 2025-05-09].",
                "On [May 5 = 2025-05-05] they met; he left [that same Monday = 2025-05-05].",
                "In [2019 = 2019] she took the job, and she was fired [that Friday = XXXX-WXX-5].",
                "The river rose in [March 2011 = 2011-03]. [That Tuesday = XXXX-WXX-2] it broke the dam.",
                "The river rose on [March 8, 2011 = 2011-03-08]. By [that Friday = 2011-03-11] the town was under water.",
                "He fell ill [last week = 2025-W23], and died [that Friday = 2025-06-06].",
                "They met on [May 5 = 2025-05-05]. It was the best day of [May = 2025-05]. They wed [that Friday = 2025-05-09].",
            ],
            Counterexamples = ["On May 5 he said that Friday was fine.", "In 2019 they found that Monday suits most guests."],
        },
        new(
            "date/unit-before-or-after",
            "“the year before” and “the day after” count from the date that the text last named.",
            "the <calendar-units> <sides> that?",
            static (m, s) => UnitBeside(m, s)
        )
        {
            Examples =
            [
                "It fell to nine in [2024 = 2024] from ten [the year before = 2023].",
                "He came on [May 5 = 2025-05-05], she [the day after = 2025-05-06].",
                "He came on [May 5 = 2025-05-05]. [The day before that = 2025-05-04], she left.",
            ],
            Counterexamples = ["He ate the day before the vote.", "The year after he came."],
        },
        new(
            "date/weekday-before-or-after",
            "“the Friday before” and “the Friday after” count from the day that the text last named.",
            "the <weekday> <sides>",
            static (m, s) =>
                EndsPhrase(m.End, s)
                    ? WeekdayBeside(s.Context.NearDayFor(Tenses.Around(s, m.Start, m.End)), m.Get(Weekday), m.Get(Sides), s)
                    : null
        )
        {
            Examples =
            [
                "He quit on [May 5 = 2025-05-05]. He had met her [the Friday before = 2025-05-02].",
                "He quit on [May 5 = 2025-05-05], and left on [the Monday after = 2025-05-12].",
                "He quit in [2019 = 2019]. [The Friday before = XXXX-WXX-5], he had met her.",
                "The final is on [June 20 = 2025-06-20]. He looked tired: he had met her [the Friday before = XXXX-WXX-5].",
            ],
            Counterexamples =
            [
                "They met on the Friday before Easter.",
                "They met on the Friday after the vote.",
                "They met on the Friday before “Hamlet” opened.",
            ],
        },
        new(
            "date/current-unit",
            "“the year” is the current one, unless the words after it define another.",
            "the <calendar-units>",
            static (m, s) => CurrentUnit(m, s)
        )
        {
            Form = ExpressionForm.CurrentUnit,
            Examples = ["It is the best of [the year = 2025].", "It was at its low for [the year = 2025] of $5."],
            Counterexamples = ["The day he came.", "The week-long fair.", "She was Woman of the Year."],
        },
        new("date/later-in-day", "“later in the day” is the day that the text last named.", "<sooner> the|that day", static (m, s) =>
            s.Context.HasLeftDay ? Candidate.Unresolved("XXXX-XX-XX")
            : s.Context.LatestDay is { } day ? Candidate.Resolved(day with { Time = "" }, TimexAnchor.EarlierExpression)
            : s.Context.Shifted(Grain.Day, 0)
        )
        {
            Examples = ["He came on [May 5 = 2025-05-05] and left [later in the day = 2025-05-05]."],
            Counterexamples = ["Later that year the house burnt."],
        },
        new(
            "date/following-unit",
            "“the following day” and “the previous year” count from the date that the text last named.",
            "the? <neighbours> <calendar-units>",
            static (m, s) => FollowingUnit(m, s)
        )
        {
            Examples =
            [
                "They met on [May 5 = 2025-05-05] and left [the following day = 2025-05-06].",
                "The club lost on [May 5 = 2025-05-05], but the [May 9 = 2025-05-09] game was won. [The following day = 2025-05-10] the coach quit.",
                "The club lost on [May 5 = 2025-05-05], but it won the [May 9 = 2025-05-09] game. [The following day = 2025-05-10] the coach quit.",
                "On [May 5 = 2025-05-05], he was held over the [May 3 = 2025-05-03] robbery. [The following day = 2025-05-06] he fled.",
                "He was held on [May 5 = 2025-05-05] over the [May 3 = 2025-05-03] robbery. [The following day = 2025-05-06] he fled.",
                "Police linked the [May 5 = 2025-05-05] crash to the [May 9 = 2025-05-09] blast. [The following day = 2025-05-10] they left.",
                "He lost the [May 5 = 2025-05-05] game and won the [May 9 = 2025-05-09] replay. [The following day = 2025-05-10] he quit.",
                "He lost the [May 5 = 2025-05-05] game but won the [May 9 = 2025-05-09] replay. [The following day = 2025-05-10] he quit.",
                "After the [May 5 = 2025-05-05] fire, the [May 9 = 2025-05-09] blast shook the town. [The following day = 2025-05-10] the mayor quit.",
                "In [1980 = 1980] he came; [the previous year = 1979] it burnt.",
                "The trial opens on [July 5 = 2025-07-05]. The thief, hurt on [April 2 = 2025-04-02], will appear on [July 9 = 2025-07-09]. His victim died [the following day = 2025-04-03].",
                "He came on [Monday = 2025-06-09]. In [2019 = 2019] a storm had hit the town, and [the following day = XXXX-XX-XX] the mayor fled.",
                "He came on [Monday = 2025-06-09]. The mill was built in [1902 = 1902]. [The following day = 2025-06-10] he left.",
                "They met in [2019 = 2019]. [The following week = XXXX-WXX] they wed.",
            ],
            Counterexamples = ["The next years were dry.", "The previous owner left."],
        },
        new(
            "date/following-weekday",
            "“the following Friday” is the next one after the day that the text last named.",
            "the? <neighbours> <weekday>",
            static (m, s) => FollowingWeekday(m, s)
        )
        {
            Examples =
            [
                "They met on [May 5 = 2025-05-05] and left [the following Friday = 2025-05-09].",
                "They met in [2019 = 2019] and wed [the following Friday = XXXX-WXX-5].",
            ],
            Counterexamples = ["The next Sundays were dry."],
        },
        new(
            "date/following-month",
            "“the following March” is the next one after the date that the text last named.",
            "the? <neighbours> <month>",
            static (m, s) => FollowingMonth(m, s)
        )
        {
            Examples = ["In [August 1980 = 1980-08] he came; [the following March = 1981-03] he left."],
            Counterexamples = ["The following march was long."],
        },
        new(
            "date/following-season",
            "“the following spring” is the next one after the date that the text last named.",
            "the? <neighbours> <seasons>",
            static (m, s) => FollowingSeason(m, s)
        )
        {
            Examples =
            [
                "In [August 1980 = 1980-08] he came; [the following spring = 1981-SP] he left.",
                "In [1980 = 1980] he came; [the following spring = 1981-SP] he left.",
            ],
            Counterexamples = ["The previous falls hurt."],
        },
    ];

    /// <summary>"Africa Today", "This Week": capital letters inside a sentence make a name.</summary>
    private static bool IsName(Match m, SentenceWindow s) =>
        m.End - m.Start > 1
            ? s.Tokens[m.End - 1].Case == LetterCase.Capitalized
            : m.Start > s.Begin
                && (
                    s.Tokens[m.Start] is { Case: LetterCase.Capitalized }
                        && s.Tokens[m.Start - 1] is { Kind: TokenKind.Word, IsCapitalized: true }
                    || s.Tokens[m.Start] is { Case: LetterCase.Capitalized or LetterCase.Upper }
                        && s.Tokens[m.Start - 1] is { Kind: TokenKind.Clitic }
                );

    /// <summary>"today’s world", "the leaders of tomorrow", "still today": an age, not a day.</summary>
    private static bool IsAge(Match m, SentenceWindow s) =>
        m.Get(DeicticDays) == 0 && (IsLasting(m, s) || IsKnown(m, s))
        || s.Is(m.Start - 1, Marker.Partitive) && s.Is(m.Start - 2, Ages)
        || m.End < s.End && s.Tokens[m.End].Kind == TokenKind.Clitic && IsAgeOf(m.End + 1, s);

    /// <summary>"today’s world", "today’s fast-moving job market"; but "today’s world final", "today’s men’s match".</summary>
    private static bool IsAgeOf(int first, SentenceWindow s)
    {
        for (var i = first; i < first + LongestAge && (s.IsWord(i) || s.IsMark(i, '-')); i++)
        {
            if (
                WordClasses.Of(s.Tokens[i]).Is(Tenses.AfterNouns)
                || s.Is(i, Ages) && i + 1 < s.End && s.Tokens[i + 1].Kind == TokenKind.Clitic
            )
                return false;
            // "Yesterday’s fire killed ten people"; but "today’s deeply divided political climate"
            if (i > first && (Tenses.Of(s, i) == Tense.Past || Tenses.IsWeakPast(s, i)) && !(Tenses.IsAdverb(s, i - 1) && s.IsWord(i + 1)))
                return false;
            if (s.Is(i, Ages) && (Tenses.IsPluralNoun(s, i) || EndsNoun(i + 1, s)))
                return true;
        }

        return false;
    }

    private static bool EndsNoun(int at, SentenceWindow s) =>
        !s.IsWord(at) && !(s.IsMark(at, '-') && s.IsGlued(at))
        || s.IsWord(at) && (WordClasses.Of(s.Tokens[at]).Is(Tenses.AfterNouns) || Tenses.Of(s, at) != Tense.Unknown || s.Is(at, After));

    private const int LongestAge = 6;

    /// <summary>"still today", "a place that it still holds today"</summary>
    private static bool IsLasting(Match m, SentenceWindow s)
    {
        for (var i = m.Start - 1; i >= s.Begin && i >= m.Start - NearestLasting && s.IsWord(i); i--)
        {
            if (s.Is(i, Lasting))
                return i == m.Start - 1
                    || Tenses.IsForm(s, i + 1, VerbForm.Third)
                    || !Nowadays.IsDayAct(s, i + 1, m.Start)
                        && (
                            Tenses.IsPluralNoun(s, i + 1) && Tenses.Of(s, i + 1) == Tense.Unknown
                            || Tenses.IsForm(s, i + 1, VerbForm.Base) && Tenses.HasPluralSubject(s, i)
                            || i + 2 == m.Start
                                && WordClasses.Of(s.Tokens[i + 1]).Is(PartOfSpeech.Adjective)
                                && Tenses.Of(s, i - 1) == Tense.Present
                            || WordClasses.Of(s.Tokens[i + 1]).Is(PartOfSpeech.Be) && s.Is(i + 1, Marker.Be)
                            || Nowadays.IsStateParticiple(s, i + 1) && Tenses.Of(s, i - 1) == Tense.Present
                        );
        }

        return false;
    }

    private const int NearestLasting = 8;

    /// <summary>"the beans that we know today", "what is today a large firm"</summary>
    private static bool IsKnown(Match m, SentenceWindow s) =>
        s.Is(m.Start - 1, KnownToday)
            && !(
                m.Start - 2 >= s.Begin
                && Tenses.IsForm(s, m.Start - 1, VerbForm.Participle)
                && (Tenses.Of(s, m.Start - 2) == Tense.Past || WordClasses.Of(s.Tokens[m.Start - 2]).Is(PartOfSpeech.Have))
            )
        || m.Start - 2 >= s.Begin && KnownToday.Match(s.Window, m.Start - 2, out _) == 2
        || s.Is(m.Start - 1, Ages) && m.End < s.End && Tenses.Of(s, m.End) == Tense.Present && !Tenses.IsGerund(s, m.End + 1)
        || (s.Is(m.End, Articles) || s.Is(m.End, Marker.Definite))
            && m.Start > s.Begin
            && WordClasses.Of(s.Tokens[m.Start - 1]).Is(PartOfSpeech.Be)
            && Tenses.Of(s, m.Start - 1) == Tense.Present;

    private static Candidate AgeOf(int days) =>
        Candidate.OfReference(
            days < 0 ? TimeReference.Past
            : days > 0 ? TimeReference.Future
            : TimeReference.Present
        );

    /// <summary>In a narrative "today" is the reader's.</summary>
    private static Candidate? DeicticDay(int days, Match m, SentenceWindow s)
    {
        if (days != 0 && IsIdiom(m, s))
            return null;
        if (days > 0 && IsTimeToCome(m, s))
            return AgeOf(days);
        if (days != 0 && IsToldOfAnotherTime(m.Start, s))
            return Candidate.Unresolved("XXXX-XX-XX");
        if (SpokenOn(m.Start, s, days) is { } spoken)
            return spoken.Day is { } known ? Candidate.Shifted(known, TimexAnchor.EarlierExpression, Grain.Day, days)
                : days == 0 ? AgeOf(0)
                : Candidate.Unresolved("XXXX-XX-XX");
        if (s.Context.Published is not null)
            return s.Context.Shifted(Grain.Day, days);
        return days == 0
            ? Candidate.OfReference(TimeReference.Present)
            : s.Context.Shifted(Grain.Day, days) ?? Candidate.Unresolved("XXXX-XX-XX");
    }

    /// <summary>"There is no tomorrow", "as if it were yesterday", "it feels like yesterday"; but "it looks like tomorrow will be dry"</summary>
    private static bool IsIdiom(Match m, SentenceWindow s) =>
        m.Get(DeicticDays) < 0 && EndsAt(m.Start, 2, s) || EndsAt(m.Start, 3, s) || EndsAt(m.Start, 4, s);

    private static bool EndsAt(int end, int length, SentenceWindow s) =>
        end - length >= s.Begin && Idioms.Match(s.Window, end - length, out _) == length;

    /// <summary>"what tomorrow will bring", "a better tomorrow"; but "what tomorrow’s vote will bring"</summary>
    private static bool IsTimeToCome(Match m, SentenceWindow s) =>
        m.End == m.Start + 1
        && !(m.End < s.End && s.Tokens[m.End].Kind == TokenKind.Clitic)
        && (s.Is(m.Start - 1, Marker.Exclaimed) || s.Is(m.Start - 2, Articles) && s.Is(m.Start - 1, Hopes));

    /// <summary>
    /// The day of what is said in quotation marks: in “On Friday she said: ‘We leave tomorrow’” and “‘We leave tomorrow,’ she said on Friday” it is Friday, and so it is for a quotation behind the
    /// second one in the same paragraph. What was so "today" or "tonight" was so on the day that the text named last, if that is the day before publication: "They lost on Friday. 'We were poor tonight,'
    /// she said." The day is null if it was said at another time than that of the text, or may have been, and nobody can tell on which day. All is null if nothing speaks against the time of the text.
    /// </summary>
    /// <param name="days">How many days the expression is from the day of speaking.</param>
    public static SpeechDay? SpokenOn(int at, SentenceWindow s, int days)
    {
        if (s.Context.Published is not { } published)
            return null;
        if (OpeningMark(at, s) is not { } mark)
            return null;
        if (IsInnerSpeech(at, mark, s))
            return new SpeechDay(null);
        if (s.Context.DayOfSentenceBefore(s.Tokens[mark].Start) is { } before)
            return new SpeechDay(before with { Time = "" });
        if (DayOfTag(at, s) is { } tagged)
            return tagged;
        if (s.Begin > 0 && s.Tokens[s.Begin - 1].IsMark(':') && s.Context.DayOfLastSentence is { } introduced)
            return new SpeechDay(introduced with { Time = "" });
        if (s.Context.OpensWithPast(s, mark))
            return new SpeechDay(null);
        if (mark == s.Begin && s.Context.DayOfQuotationBefore is { } continued)
            return new SpeechDay(continued with { Time = "" });
        if (Tenses.Around(s, at, at + 1) != Tense.Past || s.Context.PastDayNear is not { } near || near.First == published.AddDays(days))
            return null;
        return new SpeechDay(days == 0 && near.First == published.AddDays(-1) ? near with { Time = "" } : null);
    }

    /// <summary>“they told me, ‘you leave tomorrow’”, “I thought, today I quit”: what somebody says that he said or thought at another time.</summary>
    private static bool IsInnerSpeech(int at, int mark, SentenceWindow s)
    {
        for (var i = at - 1; i > mark && !s.IsMark(i, '’'); i--)
        {
            if (s.IsMark(i, '‘'))
                return true;
        }

        return s.IsMark(at - 1, ',') && at - 2 > mark && IsSaying(at - 2, s);
    }

    /// <summary>The day in what tags a quotation: “…,” she said on Friday; “…,” the coach said after Friday’s win. Its day is null if it names a longer time: “she said in May”.</summary>
    private static SpeechDay? DayOfTag(int at, SentenceWindow s)
    {
        var close = at + 1;
        while (close < s.End && close < at + LongestSpeech && s.Tokens[close] is not { Kind: TokenKind.Mark, First: '”' or '"' })
            close++;
        if (close >= s.End || close >= at + LongestSpeech)
            return null;
        var isSaid = false;
        for (var i = close + 1; i < s.End && i <= close + LongestTag; i++)
        {
            if (s.Tokens[i].Kind == TokenKind.Mark && (isSaid || !s.IsMark(i, ',')) || isSaid && s.Is(i, NotOfTags))
                return null;
            isSaid |= IsSaying(i, s);
            if (!isSaid || DateAt(i, s) is not { } named)
                continue;
            // "said Friday’s vote was fair": it is what was said.
            if (named.End < s.End && s.Tokens[named.End].Kind == TokenKind.Clitic && !s.Is(i - 1, TagPrepositions))
                return null;
            return named.When is { Grain: Grain.Day } day ? new SpeechDay(day with { Time = "" })
                : named.Type == TimexType.Date ? new SpeechDay(null)
                : null;
        }

        return null;
    }

    /// <summary>“…,” she said on Friday: behind a quotation and a verb of saying.</summary>
    public static bool IsInTag(int at, SentenceWindow s)
    {
        var isSaid = false;
        for (var i = at - 1; i > s.Begin && i > at - LongestTag; i--)
        {
            if (s.Tokens[i] is { Kind: TokenKind.Mark, First: '”' or '"' })
                return isSaid;
            if (s.Is(i, NotOfTags))
                return false;
            isSaid |= IsSaying(i, s);
        }

        return false;
    }

    /// <summary>The expression at a token, read as one that stands by itself.</summary>
    private static Candidate? DateAt(int at, SentenceWindow s)
    {
        var outermost = s.Outermost;
        s.Outermost = at;
        var found = s.Context.LongestMatch(s, at);
        s.Outermost = outermost;
        return found is { IsNothing: false } ? found : null;
    }

    /// <summary>
    /// "In March 2019, he told her that he would be back tomorrow", "in the film, she learns that the train leaves tomorrow"; but "In March 2019, the shuttle broke up, the agency
    /// said yesterday".
    /// </summary>
    public static bool IsToldOfAnotherTime(int at, SentenceWindow s) =>
        s.Context.Published is not null
        && (IsInPlot(at, s) || s.Context.HasFrame && !IsOfReport(at, s) && !Tenses.BeginsClause(s, at) && !LooksAhead(at, s))
        && OpeningMark(at, s) is null;

    /// <summary>"In 2019, she won the race that she will run again tomorrow"; but "he would be back tomorrow"</summary>
    private static bool LooksAhead(int at, SentenceWindow s)
    {
        for (var i = at - 1; i > s.Begin && i > at - LongestTag; i--)
        {
            if (s.Is(i, Conditionals))
                return false;
            if (Tenses.Of(s, i) != Tense.Unknown)
                return Tenses.Of(s, i) == Tense.Future;
        }

        return false;
    }

    /// <summary>"In the film, she learns that the train leaves tomorrow"</summary>
    private static bool IsInPlot(int at, SentenceWindow s)
    {
        if (!s.Is(s.Begin, Marker.Within))
            return false;
        for (var i = s.Begin + 1; i < at && i < s.Begin + LongestPlot && s.IsWord(i); i++)
        {
            if (s.Is(i, Stories))
                return true;
        }

        return false;
    }

    private const int LongestPlot = 6;
    private const int LongestTag = 16;

    /// <summary>When something was said.</summary>
    /// <param name="Day">Null if it was said at another time than that of the text, and nobody can tell on which day.</param>
    public readonly record struct SpeechDay(CalendarValue? Day);

    /// <summary>The mark that opens the quotation around a token; null if there is none near.</summary>
    private static int? OpeningMark(int at, SentenceWindow s)
    {
        // The same straight mark opens and closes: after an odd number of them, the last one opens.
        var isOpen = false;
        for (var i = s.Begin; i < at; i++)
            isOpen ^= s.IsMark(i, '"');
        for (var i = at - 1; i >= s.Begin && i > at - LongestSpeech && !s.IsMark(i, '”'); i--)
        {
            if (s.IsMark(i, '"') && !isOpen)
                return null;
            if (s.IsMark(i, '“') || s.IsMark(i, '"'))
                return i;
        }

        return null;
    }

    private const int LongestSpeech = 60;

    private static Candidate? FollowingSeason(Match m, SentenceWindow s)
    {
        if (s.Context.Latest is not { First: { } from } named)
            return null;
        var season = m.Get(Seasons);
        var year =
            m.Get(Neighbours) > 0 ? (season * 3 > from.Month && named.Grain < Grain.Year ? from.Year : from.Year + 1)
            : season * 3 < from.Month ? from.Year
            : from.Year - 1;
        return Candidate.Resolved(new CalendarValue(Grain.Season, year, season), TimexAnchor.EarlierExpression);
    }

    private static Candidate? WeekdayAlone(Match m, SentenceWindow s)
    {
        if (IsTitle(m, s))
            return null;
        if (IsAny(m, s))
            return new Candidate(TimexType.Date, "XXXX-WXX-" + Figures.Write(m.Get(Weekday)));
        if (Tenses.IsOpenAbility(s, m.Start))
            return Candidate.Unresolved("XXXX-WXX-" + Figures.Write(m.Get(Weekday)));
        // "last week on Monday"
        if (
            s.Context.Previous is { When: { Grain: Grain.Week } week } previous
            && previous.End == m.Start - 1
            && previous.Start >= s.Begin
            && s.Is(m.Start - 1, Marker.OnDay)
            && !HasClitic(m, s)
        )
            return InWeek(week, m, s);
        var tense = TenseOf(m, s);
        var isFramed = tense == Tense.Past && !Tenses.BeginsClause(s, m.Start) && !HasClitic(m, s);
        return (isFramed && !IsOfReport(m.Start, s) ? s.Context.WeekdayOfFrame(m.Get(Weekday), IsInAside(m.Start, s)) : null)
            ?? InOrder(m, s, s.Context.Weekday(m.Get(Weekday), tense));
    }

    private static bool HasClitic(Match m, SentenceWindow s) => m.End < s.End && s.Tokens[m.End].Kind == TokenKind.Clitic;

    /// <summary>
    /// What was done on a day "before Sunday’s match" or "before the match on Sunday" was done before that Sunday, and what was done "after the match" after it: the next or the
    /// last such day, seen from the day that the sentence named before.
    /// </summary>
    private static Candidate InOrder(Match m, SentenceWindow s, Candidate found)
    {
        if (
            found.When?.First is not { } day
            || s.Context.DayOfSentenceBefore(s.Tokens[m.Start].Start) is not { First: { } named } from
            || OrderOf(m, s) is not { } side
        )
            return found;
        return side > 0 && day.CompareTo(named) < 0 || side < 0 && day.CompareTo(named) > 0
            ? WeekdayBeside(from, m.Get(Weekday), side, s)
            : found;
    }

    /// <summary>1 behind "before" or "ahead of", -1 behind "after", with no verb between; null behind neither, or if it belongs to another verb than the day before it.</summary>
    private static int? OrderOf(Match m, SentenceWindow s)
    {
        for (
            var i = m.Start - 1;
            i > s.Begin && i > m.Start - FarthestAheadOf && s.IsWord(i) && Tenses.Of(s, i) == Tense.Unknown && !Tenses.IsGerund(s, i);
            i--
        )
        {
            var isBefore = s.Is(i, Marker.Earlier) || AheadPhrases.Match(s.Window, i, out _) == 2;
            if (isBefore || s.Is(i, Marker.Later))
                return IsOfDayBefore(i, s) ? (isBefore ? 1 : -1) : null;
        }

        return null;
    }

    /// <summary>
    /// "trained on Tuesday before …", "On Tuesday he trained before …"; but "said on Tuesday that he had trained before …", "On Tuesday the club fined him for a fight before …".
    /// </summary>
    private static bool IsOfDayBefore(int preposition, SentenceWindow s)
    {
        if (s.Context.PlaceOfDayBefore(s.Tokens[preposition].Start) is not { } day)
            return false;
        var last = preposition - 1;
        if (s.Tokens[last].Start < day.End)
            return true;
        if (Tenses.Of(s, last) == Tense.Unknown || day.Start > s.Tokens[s.Begin + 1].Start)
            return false;
        do last--;
        while (
            last > s.Begin && last > preposition - LongestSpeech && s.Tokens[last].Start >= day.End && Tenses.Of(s, last) == Tense.Unknown
        );
        return s.Tokens[last].Start < day.End;
    }

    /// <summary>"police said Monday", "police said on Monday": the day of the text, not of the story that it tells.</summary>
    private static bool IsOfReport(int day, SentenceWindow s) => IsSaying(s.Is(day - 1, Marker.OnDay) ? day - 2 : day - 1, s);

    private static bool IsSaying(int at, SentenceWindow s) =>
        s.IsWord(at) && s.Tokens[at].Case == LetterCase.Lower && WordClasses.Of(s.Tokens[at]).Is(LexicalClass.CueVerb);

    /// <summary>"…, whose brother was sentenced Tuesday": a clause that tells of somebody beside the story.</summary>
    private static bool IsInAside(int day, SentenceWindow s)
    {
        for (var i = day - 1; i > s.Begin; i--)
        {
            if (s.IsMark(i - 1, ',') && s.IsWord(i) && WordClasses.Of(s.Tokens[i]).Is(PartOfSpeech.Relative))
                return true;
        }

        return false;
    }

    /// <summary>"The Sunday Times", "Black Friday"</summary>
    private static bool IsTitle(Match m, SentenceWindow s) =>
        m.End < s.End && s.Tokens[m.End].IsCapitalized && Titles[s.Tokens[m.End]] == NameSide.After
        || m.Start > s.Begin && s.Tokens[m.Start - 1].IsCapitalized && Titles[s.Tokens[m.Start - 1]] == NameSide.Before
        || s.Is(m.End, Compounds)
            && s.Tokens[m.End].Case == LetterCase.Lower
            && m.Start > s.Begin
            && !s.Is(m.Start - 1, Marker.OnDay)
            && !IsSaying(m.Start - 1, s);

    private static bool IsOfAnyWeek(Match m, SentenceWindow s) =>
        s.IsGlued(m.End - 1) && s.IsWord(m.End) && s.Tokens[m.End].Case == LetterCase.Lower && !s.Is(m.End, After)
        || m.Get(Weekday) == FirstOfWeek
            && Matchers.Weekday(s, m.End - 1).Number >= LastOfWorkingWeek
            && Tenses.Around(s, m.Start, m.End) is (Tense.Unknown or Tense.Present);

    private const int FirstOfWeek = 1;
    private const int LastOfWorkingWeek = 5;

    /// <summary>"on a Tuesday", "on a cold Tuesday morning" is any; "in a Tuesday interview" is not.</summary>
    private static bool IsAny(Match m, SentenceWindow s)
    {
        var end = s.Is(m.End, PartsOfDay) ? m.End + 1 : m.End;
        if (s.IsWord(end) && !s.Is(end, After))
            return false;
        if (s.Is(m.Start - 1, Articles) || s.Is(m.Start - 1, Marker.Single))
            return true;
        // "on a cold Tuesday", but "asked for a visa Tuesday", "killed on a bus on Tuesday", "held on a charge Tuesday"
        if (
            !s.Is(m.Start - 1, DayAdjectives)
            && !(m.Start > s.Begin && !s.Is(m.Start - 1, Edges) && WordClasses.Of(s.Tokens[m.Start - 1]).Is(PartOfSpeech.Adjective))
        )
            return false;
        var article = s.Is(m.Start - 2, Articles) ? m.Start - 2 : m.Start - 3;
        return s.Is(article, Articles) && s.Is(article - 1, Marker.OnDay) && s.IsWord(article + 1) && s.IsWord(m.Start - 1);
    }

    /// <summary>"a march called for Sunday was banned" may have lain on either side: the nearest Sunday.</summary>
    private static Tense TenseOf(Match m, SentenceWindow s)
    {
        // "Friday: the bank reports" is an entry of an agenda.
        if (m.Start == s.Begin && s.IsMark(m.End, ':'))
            return IsToldAsPast(m.End, s) ? Tense.Past : Tense.Future;
        if (s.Context.ReferenceTime?.First is { } here && AheadOf(m, s) is { } phrase)
            return Tenses.Around(s, phrase, phrase + 2) is Tense.Present or Tense.Future ? Tense.Future
                : (m.Get(Weekday) - here.IsoWeekday + 7) % 7 <= 3 ? Tense.Future
                : Tense.Past;
        if (Tenses.SetFor(s, m.Start, m.End) is not { } set)
            return Tenses.Around(s, m.Start, m.End) is not Tense.Unknown and var around ? around
                : IsScheduled(m, s) || OpensSchedule(m, s) ? Tense.Future
                : Tense.Unknown;
        if (set != Tense.Unknown || s.Context.ReferenceTime?.First is not { } from)
            return set;
        return (m.Get(Weekday) - from.IsoWeekday + 7) % 7 <= 3 ? Tense.Future : Tense.Past;
    }

    /// <summary>"ahead of Sunday’s vote", "ahead of the vote on Sunday": a day ahead of what is or will be; of what was, the nearest.</summary>
    private static int? AheadOf(Match m, SentenceWindow s)
    {
        for (var i = m.Start - 2; i >= s.Begin && i > m.Start - FarthestAheadOf && Tenses.Of(s, i + 1) == Tense.Unknown; i--)
        {
            if (AheadPhrases.Match(s.Window, i, out _) == 2)
                return i;
        }

        return null;
    }

    private const int FarthestAheadOf = 7;

    /// <summary>"The court hears the appeal on Friday": a verb in the present before the day; but "Court hears appeal Friday" is a headline, and "he says on Friday" a report.</summary>
    public static bool IsScheduled(Match m, SentenceWindow s)
    {
        if (
            m.End < s.End && s.Tokens[m.End].Kind == TokenKind.Clitic
            || s.Is(m.Start - 1, Marker.Definite)
            || s.Document.Blocks[s.Sentence.Block].Kind is BlockKind.Title or BlockKind.Heading
        )
            return false;
        var ofAnother = false;
        for (
            var i = m.Start - 1;
            i > s.Begin
                && i > m.Start - LongestPredicate
                && (s.Tokens[i].Kind is TokenKind.Word or TokenKind.Number || s.IsCurrency(i))
                && !s.Is(i, ScheduleStops);
            i--
        )
        {
            var classes = WordClasses.Of(s.Tokens[i]);
            // "The doctors treat victims of the attack on Monday": the day may be that of the attack.
            ofAnother |= s.Is(i, Marker.Partitive);
            if (
                s.Tokens[i].Case == LetterCase.Lower
                && (!classes.Is(LexicalClass.CueVerb) || s.Is(i + 1, Earnings) || Tenses.IsPresentCue(s, i))
                && s.IsWord(i - 1)
                && (
                    (Tenses.IsForm(s, i, VerbForm.Third) || Tenses.IsPresentCue(s, i))
                        && !WordClasses.Of(s.Tokens[i - 1]).Is(Tenses.NoSubjects)
                    || !ofAnother && ScheduledActs.Contains(s.Tokens[i]) && Tenses.HasPluralSubject(s, i)
                )
            )
                return true;
        }

        return false;
    }

    private const int LongestPredicate = 15;

    /// <summary>"On Monday, the court hears the appeal"; but "On Monday, the mayor says"</summary>
    private static bool OpensSchedule(Match m, SentenceWindow s)
    {
        if (
            m.Start != s.Begin + 1
            || !s.Is(s.Begin, Marker.OnDay)
            || s.Document.Blocks[s.Sentence.Block].Kind is BlockKind.Title or BlockKind.Heading
        )
            return false;
        var first = s.IsMark(m.End, ',') ? m.End + 1 : m.End;
        for (var i = first + 1; i < s.End && i < first + LongestOpening && s.IsWord(i) && !s.Is(i, ScheduleStops); i++)
        {
            if (
                s.Tokens[i].Case == LetterCase.Lower
                && (Tenses.IsForm(s, i, VerbForm.Third) || Tenses.IsPresentCue(s, i))
                && !WordClasses.Of(s.Tokens[i - 1]).Is(Tenses.NoSubjects)
            )
                return !WordClasses.Of(s.Tokens[i]).Is(LexicalClass.CueVerb) || Tenses.IsPresentCue(s, i);
        }

        return false;
    }

    private const int LongestOpening = 7;

    /// <summary>"Friday: The mayor resigned", but "Friday: The bank waits to be sold"</summary>
    private static bool IsToldAsPast(int from, SentenceWindow s)
    {
        for (var i = from; i < s.End && i < from + LongestSpeech; i++)
        {
            if (Tenses.Of(s, i) is not Tense.Unknown and var tense && !s.Is(i - 1, Marker.Be))
                return tense == Tense.Past;
        }

        return false;
    }

    /// <summary>The nearest day that is this weekday and this day of its month, at most six weeks before or after the reference time.</summary>
    private static Candidate? WeekdayAndOrdinal(Match m, SentenceWindow s)
    {
        if (!s.IsNumber(m.End - 1) && !s.IsNumber(m.End - 2) || s.IsWord(m.End) && !s.Is(m.End, After))
            return null;
        var (weekday, ordinal) = (m.Get(Weekday), m.Get(Ordinal));
        var isPast = Tenses.Around(s, m.Start, m.End) == Tense.Past;
        for (var days = 0; s.Context.ReferenceTime?.First is { } from && days <= FarthestOrdinal; days++)
        {
            if (IsDay(from.AddDays(isPast ? -days : days)) is { } near)
                return near;
            if (IsDay(from.AddDays(isPast ? days : -days)) is { } other)
                return other;
        }

        return Candidate.Unresolved("XXXX-WXX-" + Figures.Write(weekday));

        Candidate? IsDay(CalendarDate? day) =>
            day is { } found && found.Day == ordinal && found.IsoWeekday == weekday
                ? Candidate.Resolved(CalendarValue.OfDay(found), s.Context.ReferenceAnchor)
                : null;
    }

    private const int FarthestOrdinal = 42;

    private static Candidate? ShiftedWeekday(Match m, SentenceWindow s)
    {
        var weekday = m.Get(Weekday);
        if (s.Context.ReferenceTime?.First is not { } from)
            return Candidate.Unresolved("XXXX-WXX-" + Figures.Write(weekday));
        // "They married the next Monday": not the one after publication.
        if (
            s.Is(m.Start, Marker.Definite)
            && s.Is(m.Start + 1, Marker.Next)
            && s.Context.Published is not null
            && Tenses.Around(s, m.Start, m.End) == Tense.Past
        )
            return WeekdayBeside(s.Context.NearDay, weekday, 1, s);
        var ahead = (weekday - from.IsoWeekday + 7) % 7;
        var days = m.Get(Shifts) switch
        {
            < 0 => ahead - 7,
            > 0 => ahead == 0 ? 7 : ahead,
            _ => Tenses.Around(s, m.Start, m.End) == Tense.Past && ahead > 0 ? ahead - 7 : ahead,
        };
        return from.AddDays(days) is { } day ? Candidate.Resolved(CalendarValue.OfDay(day), s.Context.ReferenceAnchor) : null;
    }

    private static Candidate? InWeek(CalendarValue week, Match m, SentenceWindow s) =>
        week.First?.AddDays(m.Get(Weekday) - 1) is { } day ? Candidate.Resolved(CalendarValue.OfDay(day), s.Context.ReferenceAnchor) : null;

    /// <summary>"last year"; but "the last year" is the stretch of twelve months that ends now.</summary>
    private static Candidate? ShiftedUnit(Match m, SentenceWindow s)
    {
        var (grain, shift) = (m.Get(CalendarUnits), m.Get(Shifts));
        var article = s.Tokens[m.Start].Case != LetterCase.Capitalized && s.Is(m.Start, Marker.Definite);
        if (IsName(m, s) || grain is Grain.Quarter or Grain.Half || s.Is(m.End - 2, Marker.Past) && !s.Is(m.Start, Marker.Proximal))
            return null;
        if (grain == Grain.Day)
            return s.Is(m.End - 2, Marker.Next) ? s.Context.Beside(grain, 1, Tenses.Around(s, m.Start, m.End)) : null;
        if (
            (article || s.Is(m.Start - 1, Marker.Definite)) && s.Is(m.End, Marker.Partitive)
            || grain == Grain.Century && !article && shift != 0
        )
            return null;
        if (grain is Grain.Decade && shift != 0)
            return Candidate.OfDuration(new Amount(10, TimeUnit.Year));
        // "the next year she left" counts from the last date of the text, "over the next year" from the reference time.
        var fromText = s.Context.Published is null || s.Context.Latest is not null && Tenses.Around(s, m.Start, m.End) == Tense.Past;
        if (s.Is(m.Start, Marker.Definite) && shift > 0 && fromText)
            return Candidate.Shifted(s.Context.Latest, TimexAnchor.EarlierExpression, grain, 1);
        // "He married her the next year": not the one after publication.
        if (s.Is(m.Start, Marker.Definite) && shift > 0 && Tenses.Around(s, m.Start, m.End) == Tense.Past)
            return Candidate.Unresolved(CalendarValue.OfUnknown(grain));
        // "this past week" on a Saturday is the week that ends.
        if (grain == Grain.Week && s.Is(m.Start, Marker.Proximal) && shift < 0 && s.Context.ReferenceTime?.First is { IsoWeekday: >= 6 })
            shift = 0;
        return s.Context.Shifted(grain, shift) ?? Candidate.Unresolved(CalendarValue.OfUnknown(grain));
    }

    /// <summary>"this year than last"</summary>
    private static Candidate? LastOne(Match m, SentenceWindow s)
    {
        if (!s.Is(m.Start - 1, Marker.Comparative) && !s.Is(m.Start - 1, Marker.Equative) || s.IsWord(m.End) && !s.Is(m.End, After))
            return null;
        return
            s.Context.Previous is { Form: ExpressionForm.ShiftedUnit, When: { } named } previous
            && previous.Start >= s.Begin
            && s.Is(previous.Start, Marker.Proximal)
            ? Candidate.Shifted(named, previous.Anchor, named.Grain, -1)
            : null;
    }

    /// <summary>"the same day", "that year": the latest such unit of the text, else the current one; but "that day" is none that the text has not named shortly before.</summary>
    private static Candidate? SameUnit(Match m, SentenceWindow s)
    {
        var grain = m.Get(CalendarUnits);
        if (grain == Grain.Day)
            return s.Context.HasLeftDay ? Candidate.Unresolved("XXXX-XX-XX")
                : (s.Is(m.Start, Marker.Definite) ? s.Context.LatestDay : s.Context.NearDay) is { } day
                    ? Candidate.Resolved(day with { Time = "" }, TimexAnchor.EarlierExpression)
                : s.Is(m.Start, Marker.Definite) && s.Context.Published is not null ? s.Context.Shifted(Grain.Day, 0)
                : Candidate.Unresolved("XXXX-XX-XX");
        return Candidate.Shifted(s.Context.Latest, TimexAnchor.EarlierExpression, grain, 0) ?? s.Context.Shifted(grain, 0);
    }

    private static Candidate? CurrentUnit(Match m, SentenceWindow s)
    {
        var grain = m.Get(CalendarUnits);
        if (grain == Grain.Weekend)
            return Weekend(m, s);
        // "the year he came", "the week-long fair"; a qualifier before it ("late in the year") makes it clear.
        // "a low for the year of $17": the year ends the phrase.
        var ends = s.Is(m.End, Marker.Partitive) && !s.IsWord(m.End + 1);
        var goesOn = s.IsMark(m.End, '-') || s.IsNumber(m.End) || s.IsWord(m.End) && !s.Is(m.End, After) && !ends;
        if (goesOn && s.Outermost == m.Start || s.Is(m.End, Marker.Earlier) || s.Is(m.End, Marker.Later))
            return null;
        if (IsName(m, s) || grain is not (Grain.Week or Grain.Month or Grain.Year))
            return null;
        return (
            s.Context.Published is null
                ? Candidate.Shifted(s.Context.Latest, TimexAnchor.EarlierExpression, grain, 0)
                : s.Context.Shifted(grain, 0)
        ) ?? Candidate.Unresolved(CalendarValue.OfUnknown(grain));
    }

    /// <summary>The weekend that was, unless the clause looks ahead.</summary>
    private static Candidate? Weekend(Match m, SentenceWindow s)
    {
        if (s.Context.ReferenceTime?.First is not { } from)
            return Candidate.Unresolved(CalendarValue.OfUnknown(Grain.Weekend));
        return s.Context.Shifted(Grain.Weekend, from.IsoWeekday >= 6 || Tenses.Around(s, m.Start, m.End) == Tense.Future ? 0 : -1);
    }

    private static readonly Lexicon After = Lexicon.Of("Dates/after-units");
    private static readonly Lexicon Lasting = Lexicon.Of("Dates/lasting");

    /// <summary>Nothing goes on after "the day before", as in "the day before the vote", and it is no title such as “The Morning After”.</summary>
    public static bool EndsPhrase(int end, SentenceWindow s) =>
        s.Tokens[end - 1].Case == LetterCase.Lower && (end >= s.End || EndsPhraseAt(end, s));

    private static bool EndsPhraseAt(int end, SentenceWindow s) =>
        s.Tokens[end] is { Kind: TokenKind.Mark, First: not ('“' or '‘' or '(' or '[') } mark
        && !s.IsCurrency(end)
        && !(s.IsGlued(end) && mark.First is '-' or '–' or '—')
        && !(mark.First is '"' or '\'' && mark.SpaceBefore);

    private static Candidate? UnitBeside(Match m, SentenceWindow s)
    {
        var grain = m.Get(CalendarUnits);
        if (!EndsPhrase(m.End, s))
            return null;
        return s.Context.Beside(grain, m.Get(Sides), Tenses.Around(s, m.Start, m.End));
    }

    private static Candidate? FollowingUnit(Match m, SentenceWindow s)
    {
        var (grain, units, tense) = (m.Get(CalendarUnits), m.Get(Neighbours), Tenses.Around(s, m.Start, m.End));
        if (s.Context.Beside(grain, units, tense) is { } beside)
            return beside;
        // "In 2019 they met. The following week they wed": that is not the week after publication.
        var isTold = s.Context.HasLeftDay || units > 0 && tense == Tense.Past;
        return (isTold ? null : s.Context.Shifted(grain, units)) ?? Candidate.Unresolved(CalendarValue.OfUnknown(grain));
    }

    private static Candidate? FollowingWeekday(Match m, SentenceWindow s) =>
        (s.Context.LatestDay ?? s.Context.ReferenceTime) is { First: not null } from
            ? WeekdayBeside(from, m.Get(Weekday), m.Get(Neighbours), s)
        : s.Context.HasLeftDay ? Candidate.Unresolved("XXXX-WXX-" + Figures.Write(m.Get(Weekday)))
        : null;

    /// <summary>The next weekday after a day, or the last one before it; unresolved if the text has left the day that it last named.</summary>
    private static Candidate WeekdayBeside(CalendarValue? day, int weekday, int side, SentenceWindow s)
    {
        if (s.Context.HasLeftDay || day?.First is not { } from)
            return Candidate.Unresolved("XXXX-WXX-" + Figures.Write(weekday));
        var ahead = (weekday - from.IsoWeekday + 6) % 7;
        var days =
            side > 0 ? ahead + 1
            : ahead - 6 is var back && back == 0 ? -7
            : ahead - 6;
        return from.AddDays(days) is { } found
            ? Candidate.Resolved(CalendarValue.OfDay(found), TimexAnchor.EarlierExpression)
            : Candidate.Unresolved("XXXX-WXX-" + Figures.Write(weekday));
    }

    /// <summary>"hurt that Friday", "by that Friday", "That Friday he left", "the same Friday"; but "he said that Friday was fine".</summary>
    private static bool PointsBack(Match m, SentenceWindow s) =>
        !s.IsWord(m.End) || m.End - m.Start > 2 || m.Start == s.Begin || WordClasses.Of(s.Tokens[m.Start - 1]).Is(PartOfSpeech.Preposition);

    private static Candidate? FollowingMonth(Match m, SentenceWindow s)
    {
        if ((s.Context.Latest ?? s.Context.ReferenceTime) is not { Year: not CalendarValue.Unknown } named || named.First is not { } from)
            return null;
        var month = m.Get(Month);
        var year =
            m.Get(Neighbours) > 0 ? (month > from.Month && named.Grain < Grain.Year ? from.Year : from.Year + 1)
            : month < from.Month ? from.Year
            : from.Year - 1;
        return Candidate.Resolved(CalendarValue.OfMonth(year, month), TimexAnchor.EarlierExpression);
    }
}
