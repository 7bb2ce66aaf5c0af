using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Rules;

namespace Corpus.Extraction.Quotations;

/// <summary>
/// The steps of the walk from a verb with a tense to its subject on the left: past appositions, relative clauses and what else stands between. One cascade
/// for each kind of chunk that the walk can come to; at any other chunk the walk ends without a subject.
/// </summary>
internal static class SubjectSteps
{
    private const int LongestAfterCue = 3;

    public static readonly Cascade<SubjectWalk, SubjectStep?> AtNoun = new(
        "subject/at-noun",
        "The walk comes to a noun or pronoun: is it the subject, or where is it?",
        new("subject/phrase", "The noun follows a preposition: the walk continues before the preposition.", static (in w) =>
            w.At.Previous.Kind == ChunkKind.Preposition && !w.At.HeadIs(LexicalClass.Nominative) && !IsCount(w.At)
                ? SubjectStep.GoTo(w.At.To(w.At.At - 2), Passed.Phrase)
                : null
        )
        {
            Examples =
            [
                "Each of the men [said = Each] no.",
                "The man with the plan for him [says = The man] no.",
                "The mayor of the old town by the sea [said = The mayor] no.",
                "Police in the town [said = Police] no, and the mayor [said = the mayor] so too.",
            ],
            Counterexamples = ["In town they said no.", "As many as 40 said no."],
        },
        new("subject/object-pronoun", "The pronoun is the object of a verb: the walk continues before the verb.", static (in w) =>
            w.At.HeadTag is Tag.Object or Tag.Reflexive && w.At.Previous.IsVerb
            || w.At.Kind == ChunkKind.Pronoun
                && !w.At.HeadIs(LexicalClass.Nominative)
                && w.At.Previous is { IsFinite: true, Subject.Kind: ChunkKind.Relative }
                && !w.At.Previous.Takes(SpeechFrame.Bare)
                ? SubjectStep.GoTo(w.At.To(w.At.At - 2), Passed.Phrase | Passed.Verb)
                : null
        )
        {
            Examples =
            [
                "Men who [backed = who] him [say = Men] no.",
                "Men who [heard = who] it [said = Men] no.",
                "They [hurt = They] themselves, [left = They] and [said = They] no.",
            ],
            Counterexamples = ["Brown left and she said no."],
        },
        new(
            "subject/object-of-infinitive",
            "The noun is the object of an infinitive or the predicate of \"be\": the walk continues before it.",
            static (in w) =>
                w.At.IsNoun && (w.At.Previous.Kind == ChunkKind.Infinitive || IsPredicate(w.At))
                    ? SubjectStep.GoTo(w.At.To(w.At.At - 2), Passed.Phrase | Passed.Verb)
                    : null
        )
        {
            Examples = ["There [is = -] a plan, [said = -] Brown.", "The plan [to cut = -] prices [failed = The plan]."],
            Counterexamples = ["Brown has a plan that works, and called it good."],
        },
        new("subject/age", "The noun is a number after a comma or adverb, such as an age: the walk continues before it.", static (in w) =>
            w.At.IsNoun
            && w.At.HeadTag == Tag.Number
            && w.At.Previous.Kind is ChunkKind.Comma or ChunkKind.Adverb
            && !w.At.Previous.BeginsWith(Connective.Rough)
            && !w.At.Next.BeginsWith(Connective.OfPhrase)
                ? SubjectStep.GoTo(w.At.Previous)
                : null
        )
        {
            Examples = ["In 2012, 41 [said = -] no."],
            Counterexamples = ["He met 41 and said no.", "About 4 in 10 say they are late.", "In town, 85% of men said no."],
        },
        new(
            "subject/object-in-relative-clause",
            "The noun is the object in a relative clause: the walk continues before the clause.",
            static (in w) =>
                w.At.IsNoun
                && w.At.Previous.IsFinite
                && w.At.Previous.Previous.Kind == ChunkKind.Relative
                && !(w.At.Previous.Takes(SpeechFrame.Bare) && !w.Has(Passed.Comma))
                    ? SubjectStep.GoTo(w.At.To(w.At.At - 3))
                    : null
        )
        {
            Examples = ["Brown, who [founded = who] the firm [said = Brown] it [would go = it]."],
            Counterexamples = ["Brown met Doe, he said.", "Brown met men who say the firm failed."],
        },
        new(
            "subject/object-of-partner",
            "The noun after a comma is the object of an earlier verb: the two verbs share a subject.",
            static (in w) =>
                w.At.IsNoun
                && w.Has(Passed.Comma)
                && w.At.Previous.IsFinite
                && w.At.Previous.IsAction
                && w.At.Previous.HasSubject
                && !w.At.Previous.Takes(SpeechFrame.Bare)
                    ? SubjectStep.Found(w.At.Previous.Subject)
                    : null
        )
        {
            Examples = ["Brown [slams = Brown] the plan, [praises = Brown] the minister, and [says = Brown] no."],
            Counterexamples = ["He met Brown and Poe said no.", "Poe said Brown, despite his age, is ready."],
        },
        new(
            "subject/object-of-participle",
            "A participle or infinitive stands between the noun and an earlier noun: the walk continues at the earlier one.",
            static (in w) => w.At.IsNoun && IsParticipleOfNoun(w.At.Previous) ? SubjectStep.GoTo(w.At.To(w.At.At - 2)) : null
        )
        {
            Examples =
            [
                "A group [called = A group] New Hope [said = A group] no.",
                "The man [running = The man] the firm [said = The man] no.",
            ],
            Counterexamples = ["Brown said Poe left."],
        },
        new(
            "subject/parenthetical",
            "The clause stands between commas and the sentence continues behind it: the nearest noun is the subject.",
            static (in w) =>
                w.At.Previous.Kind == ChunkKind.Comma && (IsBetweenCommas(w) || GovernsQuotation(w)) ? SubjectStep.Found(w.At) : null
        )
        {
            Examples =
            [
                "The plan, Brown [said = Brown], “is late.”",
                "The plan, Ann Brown [added = Ann Brown] on Monday, “is late.”",
                "Poe, Brown [wrote = Brown], “was never there.”",
                "The plan, officials [said = officials] Monday, “will fail.”",
                "But the plan, a spokesman [insisted = a spokesman], “has failed.”",
                "The mayor, he [said = he], [left = The mayor].",
                "Brown, Poe [said = Poe], [has = Brown] a plan.",
                "CNN, Brown [said = Brown], [called = CNN] it late.",
                "The plan, the spokesman [says = the spokesman], [works = The plan].",
                "Brown, the spokesman [said = the spokesman], [has = Brown] a plan.",
            ],
            Counterexamples = ["The minister’s sister and adviser, Anna Doe, said no."],
        },
        // The default for nouns: it decides whatever reaches it, so it has no counterexample.
        new("subject/first-of-series", "The first noun of the series that ends here is the subject.", static (in w) =>
            SubjectStep.Found(NounSeries.First(w.At))
        )
        {
            Examples =
            [
                "Brown and Poe [say = Brown] no.",
                "Brown, and Poe, [said = Brown] no.",
                "And Brown and Poe [said = Brown] no.",
                "“Late,” Brown and Poe [said = Brown].",
                "He [met = He] Brown and Poe [said = Poe] no.",
                "Men, women and children [left = Men].",
                "Not only Brown and Poe [said = Brown] no.",
                "Perhaps even Brown and Poe [said = Brown] no.",
                "Brown, the mayor, [has = Brown] a plan, and Poe [left = Poe].",
                "She [quoted = She] him, the mayor and Poe, as [saying = him] no.",
                "The minister’s sister and adviser, Anna Doe, [said = The minister’s sister] no.",
            ],
        }
    );

    public static readonly Cascade<SubjectWalk, SubjectStep?> AtRelative = new(
        "subject/at-relative",
        "The walk comes to a relative pronoun: is it the subject?",
        new(
            "subject/relative-of-other-verb",
            "Another verb has been passed, which has the pronoun as its subject: the walk continues before it.",
            static (in w) =>
                w.Has(Passed.Verb) && w.At.Previous.Kind is ChunkKind.Noun or ChunkKind.Comma ? SubjectStep.GoTo(w.At.Previous) : null
        )
        {
            Examples =
            [
                "The man who [is = who] the mayor [says = The man] no.",
                "Brown, who [is = who] the chairman [said = Brown] it [would go = it].",
            ],
            Counterexamples = ["Brown (who won) said no."],
        },
        // The default for relative pronouns.
        new("subject/relative", "The relative pronoun is the subject.", static (in w) => SubjectStep.Found(w.At))
        {
            Examples =
            [
                "Brown (who [won = who]) [said = Brown] no.",
                "Brown — who [won = who] — [said = Brown] no.",
                "Brown [met = Brown] Doe, who [left = who], and [said = Brown] no.",
                "Brown [has = Brown] a plan that [works = that] and [fails = that].",
                "Brown, who [founded = who] the firm, [said = Brown] it [would go = it].",
                "Brown [has = Brown] a plan that [works = that], and [called = Brown] it good.",
            ],
        }
    );

    public static readonly Cascade<SubjectWalk, SubjectStep?> AtQuote = new(
        "subject/at-quotation",
        "The walk comes to a quotation: does the sentence continue before it?",
        new(
            "subject/quoted-object-of-partner",
            "The complete quotation is the object of an earlier verb: the two verbs share a subject.",
            static (in w) =>
                w.At.Chunk.Complete && w.At.Previous.IsFinite && w.At.Previous.HasSubject ? SubjectStep.Found(w.At.Previous.Subject) : null
        )
        {
            Examples = ["Brown [favours = Brown] “lower prices,” [opposes = Brown] the tax and [says = Brown] no."],
            Counterexamples = ["Brown, author of “The Long Road,” said he would go."],
        },
        new(
            "subject/quoted-apposition",
            "A complete quotation closes what a comma after a noun has opened: the walk continues before it.",
            static (in w) => w.At.Chunk.Complete && ClosesApposition(w.At) ? AroundParenthesis(w.At) : null
        )
        {
            Examples =
            [
                "The men, “late,” [said = The men] no.",
                "Brown, “the mayor,” [said = Brown] no.",
                "The man, of the “late,” [said = The man] no.",
                "Brown, author of “The Long Road,” [said = Brown] he [would go = he].",
            ],
            Counterexamples = ["“Late,” said Brown."],
        },
        // The default for quotations.
        new("subject/quotation", "A quotation that is neither ends the walk: the verb has no subject.", static (in w) =>
            SubjectStep.NoSubject
        )
        {
            Examples = ["“Late,” [said = -] Brown, who [won = who]."],
        }
    );

    public static readonly Cascade<SubjectWalk, SubjectStep?> AtMark = new(
        "subject/at-mark",
        "The walk comes to a comma, a dash or a closing bracket: where does the sentence continue?",
        new Rule<SubjectWalk, SubjectStep?>(
            "subject/parenthesis",
            "The walk continues before what the mark closes, or before the mark.",
            static (in w) => AroundParenthesis(w.At)
        )
        {
            Examples =
            [
                "Brown, 41, [said = Brown] no.",
                "Brown, not yet 81, [said = Brown] no.",
                "Brown, [having said = Brown] no, [left = Brown].",
                "Brown, still [saying = Brown] no, [left = Brown].",
                "Brown, whose wife [won = wife], [said = Brown] no.",
                "Brown, now 81 and ill, [said = Brown] no.",
                "Brown, now 81, [said = Brown] he [would go = he].",
                "Brown, in a plan [to win = -], [said = Brown] no.",
                "Brown, a farmer, [said = Brown] he [would go = he].",
                "Brown (a farmer) [said = Brown] he [would go = he].",
                "Brown, in a letter to Poe, [said = Brown] no.",
                "Brown, [urged = Brown] by Poe [to go = Brown], [said = Brown] no.",
                "The man, “late” as he [was = he], [said = The man] no.",
                "Brown — a farmer — [said = Brown] he [would go = he].",
                "The man, [tired = The man] of “late” men, [said = The man] no.",
                "Brown, [hoping = Brown] [to win = Brown] the race, [says = Brown] no.",
                "[Calling = Brown] it late, Brown, a farmer, [said = Brown] no.",
            ],
        }
    );

    public static readonly Cascade<SubjectWalk, SubjectStep?> AtConjunction = new(
        "subject/at-conjunction",
        "The walk comes to a conjunction: does it connect two verbs?",
        new("subject/partner", "An earlier verb that is not in a relative clause has a subject: the two verbs share it.", static (in w) =>
            SubjectOfPartner(w)
        )
        {
            Examples =
            [
                "He [met = He] 41 and [said = He] no.",
                "Brown [is = Brown] in town and [says = Brown] no.",
                "Brown [works = Brown] in town and [says = Brown] no.",
                "Brown [did not go = Brown] and [did not say = Brown] when.",
                "Brown [has = Brown] [to work = Brown] at home and [says = Brown] no.",
                "Brown [hopes = Brown] [to win = Brown] the race and [says = Brown] no.",
                "He [stayed = He], [calling = He] her, and [left = He] [saying = He] no.",
                "Brown [said = Brown] he [would go = he], but [did not say = Brown] when.",
                "She [says = She] people may not like it, but [insists = She] they will come.",
            ],
            Counterexamples = ["Brown now and again said no."],
        },
        // The default for conjunctions.
        new("subject/conjunction", "The walk continues before the conjunction.", static (in w) => SubjectStep.GoTo(w.At.Previous))
        {
            Examples = ["Brown now and again [said = Brown] no."],
        }
    );

    public static readonly Cascade<SubjectWalk, SubjectStep?> AtVerb = new(
        "subject/at-verb",
        "The walk comes to another verb: do the two share a subject?",
        new("subject/verb-of-phrase", "The verb belongs to a phrase that has been passed: the walk continues before it.", static (in w) =>
            !w.Has(Passed.Phrase)
                ? null
                : SubjectStep.GoTo(w.At.Previous, w.At.HeadTag is Tag.Have or Tag.Be or Tag.Modal ? Passed.None : Passed.Verb)
        )
        {
            Examples = ["A plan [put = A plan] to voters [failed = A plan].", "A man [known = A man] to the mayor [said = A man] no."],
            Counterexamples = ["“Late” is what he said was good."],
        },
        new("subject/verb-before", "The verb has a tense: the two verbs share a subject, if it has one.", static (in w) =>
            w.At.IsFinite ? SubjectStep.Found(w.At.Subject) : null
        )
        {
            Examples = ["Brown [came = Brown], [saw = Brown] the town and [said = Brown] no."],
            Counterexamples = ["The plan to win failed."],
        }
    );

    private static readonly Cascade<SubjectWalk, SubjectStep?> AtAdverb = new(
        "subject/at-adverb",
        "The walk comes to an adverb or a time.",
        new Rule<SubjectWalk, SubjectStep?>(
            "subject/adverb",
            "The walk continues before an adverb or a time and its preposition.",
            static (in w) => SubjectStep.GoTo(w.At.To(w.At.Previous.Kind == ChunkKind.Preposition ? w.At.At - 2 : w.At.At - 1))
        )
        {
            Examples =
            [
                "Brown on Monday [said = Brown] no.",
                "Brown then [urged = Brown] Poe again [to go = Poe].",
                "[Calling = Brown] it late, Brown also [said = Brown] no.",
                "Brown then [issued = Brown] a statement [saying = Brown] no.",
                "Brown also [issued = Brown] a statement then [saying = Brown] no.",
            ],
        }
    );

    public static IReadOnlyList<Cascade> Cascades { get; } = [AtNoun, AtRelative, AtQuote, AtMark, AtConjunction, AtVerb, AtAdverb];

    /// <summary>The next step; null if the walk ends without a subject.</summary>
    public static SubjectStep? Next(in SubjectWalk walk) => CascadeAt(walk.At.Kind)?.First(walk);

    /// <summary>The rules for a kind of chunk; null for one at which the walk ends.</summary>
    public static Cascade<SubjectWalk, SubjectStep?>? CascadeAt(ChunkKind? kind) =>
        kind switch
        {
            ChunkKind.Noun or ChunkKind.Pronoun => AtNoun,
            ChunkKind.Adverb or ChunkKind.Time => AtAdverb,
            ChunkKind.Relative => AtRelative,
            ChunkKind.Quote => AtQuote,
            ChunkKind.Comma or ChunkKind.Dash or ChunkKind.Close => AtMark,
            ChunkKind.Conjunction => AtConjunction,
            ChunkKind.Verb or ChunkKind.Gerund or ChunkKind.Infinitive => AtVerb,
            _ => null,
        };

    // "as many as 40"
    private static bool IsCount(ChunkCursor noun) =>
        noun.FirstTag == Tag.Number && noun.Previous.IsAs && noun.Previous.Previous is { FirstTag: Tag.Determiner, Previous.IsAs: true };

    private static bool IsBetweenCommas(in SubjectWalk walk) => walk.Verb.Next.Kind == ChunkKind.Comma && walk.Verb.Next.Next.IsFinite;

    // "The plan, Brown said, “is late”": no mark stands between the noun and the verb of saying, and a comma and a quotation follow.
    private static bool GovernsQuotation(in SubjectWalk walk)
    {
        if (walk.Has(Passed.Comma | Passed.OtherMark) || !walk.Verb.IsCue || walk.Verb.IsPassive)
            return false;
        var after = walk.Verb.Next;
        for (var i = 0; i < LongestAfterCue && after.Kind is not (null or ChunkKind.Comma or ChunkKind.Quote); i++)
            after = after.Next;
        return after.Kind == ChunkKind.Comma
            && after.Next.Kind == ChunkKind.Quote
            && after.Parse.Tokens[after.Next.Chunk.First + 1] is { IsCapitalized: false };
    }

    // "who is the chairman said": what follows "be" is not the subject of the next verb.
    private static bool IsPredicate(ChunkCursor noun) => noun.Previous.IsFinite && noun.Previous.HeadTag == Tag.Be;

    // "a group called New Hope said", "the man running the firm said"
    private static bool IsParticipleOfNoun(ChunkCursor verb) =>
        verb.Previous.IsNoun
        && (
            verb.Kind is ChunkKind.Gerund or ChunkKind.Infinitive
            || (
                verb.IsFinite
                && verb.IsBare
                && !verb.HeadIs(LexicalClass.CueVerb)
                && !verb.HeadIs(VerbForm.Third)
                && !verb.HeadIs(PartOfSpeech.Be | PartOfSpeech.Have | PartOfSpeech.Do)
            )
        );

    // "Doe has a plan that works, and called it “…”": after a comma, the verb of a relative clause does not share its subject.
    private static SubjectStep? SubjectOfPartner(in SubjectWalk walk)
    {
        var conjunction = walk.At;
        var afterComma = conjunction.Previous.Kind == ChunkKind.Comma;
        for (var verb = conjunction.Previous; verb.IsInside; verb = verb.Previous)
        {
            if (
                verb.IsFinite
                && verb.HasSubject
                && !(afterComma && verb.Subject.Kind == ChunkKind.Relative)
                && verb.Subject.Previous.Kind != ChunkKind.Relative
                && !(afterComma && walk.Verb.IsCue && IsReported(verb.Subject))
                && !Disagrees(walk.Verb, verb.Subject)
            )
                return SubjectStep.Found(verb.Subject);
        }

        return null;
    }

    // "Doe said the plan was late, but added …": what is said is not the subject of another verb of saying.
    private static bool IsReported(ChunkCursor subject)
    {
        var cue = subject.Previous.Kind == ChunkKind.Subordinator ? subject.To(subject.At - 2) : subject.Previous;
        return cue is { IsFinite: true, IsCue: true, IsPassive: false, HasSubject: true }
            && cue.Subject.At < cue.At
            && cue.Takes(SpeechFrame.Clause);
    }

    // "She says people may not like it, but insists": a form in -s has no plural subject.
    private static bool Disagrees(ChunkCursor verb, ChunkCursor subject) =>
        verb.IsBare
        && verb.HeadIs(VerbForm.Third)
        && (
            subject.HeadIs(LexicalClass.Plural)
            || (subject.Kind == ChunkKind.Pronoun && subject.HeadIs(LexicalClass.Group) && !subject.HeadIs(LexicalClass.Thing))
        );

    // The comma that opens the apposition follows a noun; no verb and no other quotation stands between.
    private static bool ClosesApposition(ChunkCursor quote)
    {
        for (var i = quote.Previous; !i.IsFirst && i.Kind is not (null or ChunkKind.Quote or ChunkKind.Verb); i = i.Previous)
        {
            if (i.Kind == ChunkKind.Comma)
                return i.Previous.IsNounOrPronoun;
        }

        return false;
    }

    private static SubjectStep AroundParenthesis(ChunkCursor mark)
    {
        var before = Parenthesis.Before(mark);
        return before.IsInside
            ? SubjectStep.GoTo(before, mark.Kind == ChunkKind.Comma ? Passed.Comma : Passed.OtherMark)
            : SubjectStep.NoSubject;
    }
}
