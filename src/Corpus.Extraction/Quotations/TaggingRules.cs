using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Rules;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Quotations;

/// <summary>The rules that choose a tag for a token that can be several things.</summary>
/// <remarks>
/// Examples put the word in brackets, with its tag after the equals sign. Counterexamples do so too: the rule does not apply to the bracketed word, and another
/// one gives it the tag.
/// </remarks>
internal static class TaggingRules
{
    private static readonly Lexicon<VerbForm> FurtherVerbs = Lexicon<VerbForm>.Of("Lexicons/verb-forms");

    /// <summary>Words that are recognized by how they are written.</summary>
    public static readonly Cascade<TagContext, Tag?> Form = new(
        "tag/form",
        "Does the form of a word tell its tag?",
        new("tag/compound-name", "A capitalized word next to a hyphen is a name.", static (in c) =>
            c.IsInCompound && c.Token.IsCapitalized ? Tag.Name : null
        )
        {
            Examples = ["They left in the [Anti = Name]-War year."],
            Counterexamples = ["They left in the [anti = Noun]-war year."],
        },
        new("tag/compound", "A word next to a hyphen is a noun.", static (in c) => c.IsInCompound ? Tag.Noun : null)
        {
            Examples = ["They left in the [anti = Noun]-war year."],
            Counterexamples = ["They [left = Verb] in the anti-war year."],
        },
        new("tag/time", "A word of time is one if it is capitalized, or if it cannot be a verb.", static (in c) =>
            c.Word.Is(PartOfSpeech.Time) && (c.Token.IsCapitalized || !c.Word.Is(PartOfSpeech.Verb | PartOfSpeech.Modal)) ? Tag.Time : null
        )
        {
            Examples = ["They met on [Tuesday = Time]."],
            Counterexamples = ["Prices will [march = Base] on."],
        },
        new(
            "tag/headline-verb",
            "Inside a sentence, a capitalized verb of saying after a name is a verb, because headlines capitalize verbs too.",
            static (in c) =>
                IsCapitalizedInside(c)
                && c.Word.Is(LexicalClass.CueVerb)
                && c.Word.Is(VerbForm.Third | VerbForm.Past)
                && !c.Word.Is(PartOfSpeech.Noun)
                && c.Before is Tag.Name
                    ? Tag.Verb
                    : null
        )
        {
            Examples = ["Minister Jane Doe [Says = Verb] the Talks Failed"],
            Counterexamples = ["They met in [Says = Name] again."],
        },
        new(
            "tag/name",
            "Inside a sentence, another capitalized word is a name, unless it is in a list and the sentence capitalizes all its words.",
            static (in c) => IsCapitalizedInside(c) && !(c.IsInTitleCase && !c.Word.IsUnknown) ? Tag.Name : null
        )
        {
            Examples = ["They saw the film [If = Name] again."],
            Counterexamples = ["The [ministry = Noun] waited.", "Then [I = Pronoun] left.", "Doe Asks Brown [for = Preposition] His Help"],
        }
    );

    /// <summary>Words in no list, by their endings. Short words such as "king", "seed" and "ally" end so by chance.</summary>
    public static readonly Cascade<TagContext, Tag?> Unknown = new(
        "tag/unknown",
        "What is a word that is in no list?",
        new(
            "tag/unknown-infinitive",
            "After \"to\", a modal or \"do\", a word that is more often a verb is one; so is any word between \"to\" and an article.",
            static (in c) =>
                !c.Token.IsCapitalized
                && (
                    c.Left is Tag.To or Tag.Modal or Tag.Do && FurtherVerbs[c.Token] is VerbForm.Base
                    || c.Before is Tag.To && c.NextWord.Is(PartOfSpeech.Determiner | PartOfSpeech.Possessive)
                )
                    ? Tag.Base
                    : null
        )
        {
            Examples = ["They want to [uphold = Base] the law.", "They will [abolish = Base] it.", "They want to [curb = Base] the trade."],
            Counterexamples = ["They went to [tents = Noun].", "They will [soon = Adverb] go."],
        },
        new(
            "tag/unknown-present",
            "After a pronoun, a present form of a word that is mostly a verb is a verb; after a noun or a name, only if it agrees in number and something follows that only verbs have behind them; a form in -s after a comma, before an article.",
            static (in c) =>
                !c.Token.IsCapitalized
                && FurtherVerbs[c.Token] is { } form
                && (
                    IsPresent(c, form)
                    || form is VerbForm.Third && c.Before is Tag.Comma && c.NextWord.Is(PartOfSpeech.Determiner | PartOfSpeech.Possessive)
                )
                    ? Tag.Verb
                    : null
        )
        {
            Examples =
            [
                "They [violate = Verb] the law.",
                "She [reserves = Verb] a seat.",
                "A plan that [distracts = Verb] from it failed.",
                "The rules [violate = Verb] the law.",
                "The bridge [exceeds = Verb] its budget.",
                "Then Anna Novak [upholds = Verb] to the end.",
                "The plan, she said, [violates = Verb] the law.",
            ],
            Counterexamples = ["They fed the [yaks = Noun].", "They saw him [reserve = Noun].", "The bridge [reserves = Noun] were late."],
        },
        new(
            "tag/unknown-after-subject",
            "Directly after a pronoun that can only be a subject, a word that agrees with it in number is a verb, unless a list has it as other words alone, or it ends in -ly or -ed.",
            static (in c) =>
                !c.Token.IsCapitalized
                && c.Before is Tag.Pronoun
                && c.WordAt(c.Index - 1).Is(LexicalClass.Nominative)
                && NameList.StartingWords.FindForm(c.Text) is var uses
                && (uses == NameUses.None || (uses & NameUses.Verb) != 0)
                && !EndsIn(c, "ly")
                && !EndsIn(c, "ed")
                && (c.Text[c.Text.Length - 1] == 's') == c.WordAt(c.Index - 1).Is(LexicalClass.Male | LexicalClass.Female)
                    ? Tag.Verb
                    : null
        )
        {
            Examples = ["He [lacks = Verb] the time.", "They [lack = Verb] it.", "She said she [lacks = Verb] it."],
            Counterexamples = ["They [sweetly = Adverb] sang.", "They fed the [yaks = Noun]."],
        },
        new("tag/unknown-in-perfect", "Between \"have\" and the past participle of a verb of saying, a word is an adverb.", static (in c) =>
            c.Before is Tag.Have && c.NextWord.Is(LexicalClass.CueVerb) && c.NextWord.Is(VerbForm.Participle) && !c.Token.IsCapitalized
                ? Tag.Adverb
                : null
        )
        {
            Examples = ["They have [long = Adverb] said so."],
            Counterexamples = ["They have [long = Noun] talks."],
        },
        new("tag/unknown-short", "A word of up to four letters is a noun.", static (in c) => c.Token.Length <= ShortWord ? Tag.Noun : null)
        {
            Examples = ["They fed the [yaks = Noun]."],
            Counterexamples = ["They sang [sweetly = Adverb]."],
        },
        new("tag/unknown-ly", "A word in -ly is an adverb; if it is capitalized, only before a comma.", static (in c) =>
            EndsIn(c, "ly") && (!c.Token.IsCapitalized || c.Next.IsMark(',')) ? Tag.Adverb : null
        )
        {
            Examples = ["They sang [sweetly = Adverb].", "[Sweetly = Adverb], they sang."],
            Counterexamples = ["They saw the [yodels = Noun]."],
        },
        new(
            "tag/unknown-ing-noun",
            "A word in -ing after an article or an adjective, or behind saying and before a noun for a person and a name, is a noun.",
            static (in c) =>
                EndsIn(c, "ing") && !c.Token.IsCapitalized && (c.IsModified || IsBehindSaying(c) && IsBeforeRole(c)) ? Tag.Noun : null
        )
        {
            Examples = ["They saw the [yodeling = Noun].", "“It is late,” [yodeling = Noun] coach Anna Novak said."],
            Counterexamples = ["They were [yodeling = Gerund]."],
        },
        new(
            "tag/unknown-ing",
            "Another word in -ing is a gerund; if it is capitalized, only at a beginning, before a comma, and if it is a form of a listed verb.",
            static (in c) =>
                EndsIn(c, "ing")
                && (
                    !c.Token.IsCapitalized
                    || c.Starts && c.Next.IsMark(',') && (NameList.StartingWords.FindForm(c.Text) & NameUses.Verb) != 0
                )
                    ? Tag.Gerund
                    : null
        )
        {
            Examples = ["They were [yodeling = Gerund].", "[Prosecuting = Gerund], Anna Novak said so."],
            Counterexamples = ["They saw the [yodels = Noun]."],
        },
        new(
            "tag/unknown-ed-adjective",
            "A word in -ed after an article, an adjective or a preposition, or between a verb of saying and a noun, is an adjective.",
            static (in c) =>
                EndsIn(c, "ed") && !c.Token.IsCapitalized && (c.IsModified || c.Before is Tag.Preposition || IsBetweenVerbAndNoun(c))
                    ? Tag.Adjective
                    : null
        )
        {
            Examples = ["They saw the [yodeled = Adjective] song.", "“It is late,” said [bearded = Adjective] voter Anna Novak."],
            Counterexamples = ["They [yodeled = Verb] again."],
        },
        new("tag/unknown-ed", "Another word in -ed is a verb.", static (in c) =>
            EndsIn(c, "ed") && !c.Token.IsCapitalized ? Tag.Verb : null
        )
        {
            Examples = ["They [yodeled = Verb] again."],
            Counterexamples = ["They like the [yodels = Noun]."],
        },
        new("tag/unknown-noun", "Another unknown word is a noun.", static (in _) => Tag.Noun)
        {
            Examples = ["They saw the [yodels = Noun]."],
        }
    );

    /// <summary>Words of closed classes, such as articles and prepositions.</summary>
    public static readonly Cascade<TagContext, Tag?> Closed = new(
        "tag/closed",
        "Which of its closed classes does a word have here?",
        new("tag/adverb-before-verb", "A word that can be an adverb or a subordinator is an adverb before a verb.", static (in c) =>
            c.Word.Is(PartOfSpeech.Subordinator) && c.Word.Is(PartOfSpeech.Adverb) && c.NextWord.Is(PartOfSpeech.Verb) ? Tag.Adverb : null
        )
        {
            Examples = ["He [once = Adverb] said so."],
            Counterexamples = ["He left [once = Subordinator] it was over."],
        },
        new("tag/subordinator", "A word that can be an adverb or a subordinator is otherwise a subordinator.", static (in c) =>
            c.Word.Is(PartOfSpeech.Subordinator) && c.Word.Is(PartOfSpeech.Adverb) ? Tag.Subordinator : null
        )
        {
            Examples = ["He left [once = Subordinator] it was over."],
            Counterexamples = ["Then [I = Pronoun] left."],
        },
        new("tag/that-relative", "After a noun, a name or a comma, \"that\" is a relative pronoun if a verb follows.", static (in c) =>
            c.Word.Is(PartOfSpeech.That) && IsBeforeVerb(c) && c.Before is Tag.Noun or Tag.Name or Tag.Comma or Tag.Other
                ? Tag.Relative
                : null
        )
        {
            Examples = ["The plan [that = Relative] failed was hers."],
            Counterexamples = ["He said [that = Subordinator] the plan failed."],
        },
        new("tag/that-pronoun", "Elsewhere, \"that\" before a verb is a pronoun.", static (in c) =>
            c.Word.Is(PartOfSpeech.That) && IsBeforeVerb(c) ? Tag.Pronoun : null
        )
        {
            Examples = ["He said [that = Pronoun] is right."],
            Counterexamples = ["He said [that = Subordinator] the plan failed."],
        },
        new("tag/that-determiner", "At the beginning of a sentence and after a preposition, \"that\" is a determiner.", static (in c) =>
            c.Word.Is(PartOfSpeech.That) && c.Before is Tag.Preposition or Tag.Stop ? Tag.Determiner : null
        )
        {
            Examples = ["He left with [that = Determiner] idea."],
            Counterexamples = ["He said [that = Subordinator] the plan failed."],
        },
        new("tag/that-subordinator", "Elsewhere, \"that\" introduces a clause.", static (in c) =>
            c.Word.Is(PartOfSpeech.That) ? Tag.Subordinator : null
        )
        {
            Examples = ["He said [that = Subordinator] the plan failed."],
            Counterexamples = ["He left [once = Subordinator] it was over."],
        },
        new("tag/possessive", "\"Her\" is possessive before a noun phrase.", static (in c) =>
            c.Word.Is(PartOfSpeech.Possessive) && c.Word.Is(PartOfSpeech.Object) && c.StartsBareNounPhrase(c.Index + 1)
                ? Tag.Possessive
                : null
        )
        {
            Examples = ["He met [her = Possessive] brother."],
            Counterexamples = ["He met [her = Object] on the train."],
        },
        new("tag/object", "\"Her\" is otherwise an object.", static (in c) =>
            c.Word.Is(PartOfSpeech.Possessive) && c.Word.Is(PartOfSpeech.Object) ? Tag.Object : null
        )
        {
            Examples = ["He met [her = Object] on the train."],
            Counterexamples = ["Then [I = Pronoun] left."],
        },
        new("tag/adverb-in-perfect", "A subordinator between \"have\" and a past form is an adverb.", static (in c) =>
            c.Word.Is(PartOfSpeech.Subordinator) && c.Before is Tag.Have && c.NextWord.Is(VerbForm.Participle) ? Tag.Adverb : null
        )
        {
            Examples = ["He has [since = Adverb] said so."],
            Counterexamples = ["He left [since = Subordinator] it was over."],
        },
        new(
            "tag/adverb-before-number",
            "At the beginning of a clause and after \"say\", a preposition that makes a number rough is an adverb.",
            static (in c) =>
                (Connectives.Of(c.Token) & Connective.Rough) != 0
                && (
                    c.Before is Tag.Stop or Tag.Comma or Tag.Conjunction or Tag.Subordinator or Tag.Adverb
                    || (Connectives.Of(c.At(c.Index - 1)) & Connective.Say) != 0
                )
                && (
                    c.Next.Kind == TokenKind.Number
                    || c.NextWord.Is(PartOfSpeech.Number)
                    || (Connectives.Of(c.Next) & Connective.Share) != 0
                )
                    ? Tag.Adverb
                    : null
        )
        {
            Examples = ["[About = Adverb] 40 people left.", "More [than = Adverb] 40 people left.", "In town, [about = Adverb] half left."],
            Counterexamples = ["They spoke [about = Preposition] 40 people."],
        },
        new(
            "tag/preposition",
            "A word that can be a preposition or a verb is a preposition, unless a pronoun or an auxiliary precedes it.",
            static (in c) =>
                IsPrepositionOrVerb(c) && c.Before is not (Tag.Pronoun or Tag.To or Tag.Modal or Tag.Do) ? Tagger.ClosedTag(c.Word) : null
        )
        {
            Examples = ["A man [like = Preposition] Doe came."],
            Counterexamples = ["They [like = Verb] the plan."],
        },
        new("tag/closed-class", "Another word of a closed class has the tag of that class.", static (in c) =>
            IsPrepositionOrVerb(c) ? null : Tagger.ClosedTag(c.Word)
        )
        {
            Examples = ["Then [I = Pronoun] left."],
            Counterexamples = ["They [like = Verb] the plan."],
        }
    );

    /// <summary>Words that can be forms of verbs.</summary>
    public static readonly Cascade<TagContext, Tag?> Verb = new(
        "tag/verb",
        "Is a word that can be a verb one here, and in which form?",
        new("tag/noun-after-according", "After \"according to\", a form in -s is a plural noun.", static (in c) =>
            c.Before is Tag.To && (Connectives.Of(c.At(c.Index - 2)) & Connective.According) != 0 && c.Word.Is(VerbForm.Third)
                ? Tag.Noun
                : null
        )
        {
            Examples = ["He left, according to [polls = Noun].", "He left, according to [reports = Noun]."],
            Counterexamples = ["He wanted to [report = Base] so."],
        },
        new("tag/base-after-auxiliary", "A plain form after \"to\", a modal or \"do\" is a verb without a tense.", static (in c) =>
            c.Left is Tag.To or Tag.Modal or Tag.Do && c.Word.Is(VerbForm.Base) ? Tag.Base : null
        )
        {
            Examples = ["He wanted to [say = Base] so.", "He will soon [call = Base] her."],
            Counterexamples = ["They [say = Verb] so."],
        },
        new(
            "tag/modifier-of-role",
            "A plain form behind a verb of saying, a quotation mark or a name, or a form in -ing behind one of the first two, is a noun before a noun for a person and a name.",
            static (in c) =>
                !c.Token.IsCapitalized
                && (
                    c.Word.Is(VerbForm.Base)
                        ? IsBehindSaying(c) || (c.Before is Tag.Name && !c.IsSecondOfTwo(c.Governor))
                        : c.Word.Is(VerbForm.Gerund) && IsBehindSaying(c) && !c.Word.Is(LexicalClass.CueVerb | LexicalClass.ActVerb)
                )
                && IsBeforeRole(c)
                    ? Tag.Noun
                    : null
        )
        {
            Examples =
            [
                "“It is late,” said [lead = Noun] author Dr. Anna Novak.",
                "“It is late,” said [study = Noun] co-author Anna Novak.",
                "“It is late,” [fund = Noun] manager Anna Novak said.",
                "Jane Doe [head = Noun] coach Anna Novak said so.",
                "“It is late,” [managing = Noun] director Anna Novak said.",
                "“It is late,” said [leading = Noun] scientist Anna Novak.",
            ],
            Counterexamples =
            [
                "They [lead = Verb] coach Anna Novak.",
                "They said “no,” [calling = Gerund] coach Anna Novak a friend.",
                "They want to [lead = Base] coach Anna Novak.",
                "The men [lead = Verb] it.",
            ],
        },
        new(
            "tag/participle-before-role",
            "A past form of no verb of saying, behind a quotation mark and before a noun for a person and a name, is an adjective.",
            static (in c) =>
                IsPast(c)
                && !c.Token.IsCapitalized
                && c.Before is Tag.Other
                && !c.Word.Is(LexicalClass.CueVerb | LexicalClass.ActVerb)
                && IsBeforeRole(c)
                    ? Tag.Adjective
                    : null
        )
        {
            Examples = ["“It is late,” [retired = Adjective] teacher Anna Novak said."],
            Counterexamples = ["“It is late,” [said = Verb] teacher Anna Novak.", "The teacher [retired = Verb] again."],
        },
        new("tag/verb-after-people", "A verb of saying after a word such as \"some\" is a verb: people said it.", static (in c) =>
            c.WordAt(c.Index - 1).Is(LexicalClass.People)
            && c.Word.Is(LexicalClass.CueVerb)
            && !c.Word.Is(PartOfSpeech.Noun)
            && (SpeechVerbs.Of(c.Token) & SpeechFrame.NounLike) == 0
                ? Tag.Verb
                : null
        )
        {
            Examples = ["Some [said = Verb] no."],
            Counterexamples = ["The [said = Adjective] plan failed.", "Some [states = Noun] have laws."],
        },
        new(
            "tag/verb-after-number",
            "After a number, a verb of saying is a verb in the past, and in its plain form if no list has it as a noun.",
            static (in c) =>
                c.Before is Tag.Number
                && c.Word.Is(LexicalClass.CueVerb)
                && (
                    c.Word.Is(VerbForm.Past) && !c.Word.Is(VerbForm.Base)
                    || c.Word.Is(VerbForm.Base) && !c.Word.Is(PartOfSpeech.Noun) && (SpeechVerbs.Of(c.Token) & SpeechFrame.NounLike) == 0
                )
                    ? Tag.Verb
                    : null
        )
        {
            Examples = ["The mother of two [said = Verb] no.", "Four in 10 [say = Verb] so.", "All five [say = Verb] so."],
            Counterexamples = ["The two [calls = Noun] came late.", "They met eight [state = Noun] officials."],
        },
        new(
            "tag/verb-of-clause",
            "After a participle or an ordinal, a verb of saying that no list has as a noun is a verb if a clause can begin behind it.",
            static (in c) =>
                c.Before is Tag.Adjective
                && c.Word.Is(LexicalClass.CueVerb)
                && (SpeechVerbs.Of(c.Token) & SpeechFrame.Bare) != 0
                && !c.Word.Is(PartOfSpeech.Noun)
                && c.NextWord.Is(PartOfSpeech.Pronoun | PartOfSpeech.That | PartOfSpeech.Determiner | PartOfSpeech.Possessive)
                    ? Tag.Verb
                    : null
        )
        {
            Examples = ["Those surveyed [said = Verb] they left.", "Nearly a third [say = Verb] it failed."],
            Counterexamples = ["The [said = Adjective] plan failed."],
        },
        new("tag/verb-after-this", "A form in -s after \"this\" is a verb: no plural can follow.", static (in c) =>
            (Connectives.Of(c.At(c.Index - 1)) & Connective.Singular) != 0 && c.Word.Is(VerbForm.Third) ? Tag.Verb : null
        )
        {
            Examples = ["This [makes = Verb] it hard."],
            Counterexamples = ["These [calls = Noun] came late."],
        },
        new("tag/noun-after-modifier", "After an article, an adjective or a number, a form that can be a noun is one.", static (in c) =>
            c.IsModified && c.Word.Is(VerbForm.Base | VerbForm.Third | VerbForm.Gerund) ? Tag.Noun : null
        )
        {
            Examples = ["He made a [call = Noun].", "The two [calls = Noun] came late."],
            Counterexamples = ["The [accused = Adjective] man left."],
        },
        new("tag/participle-after-saying", "Between a verb of saying and a noun or name, a past form is an adjective.", static (in c) =>
            c.Word.Is(VerbForm.Participle) && !c.Token.IsCapitalized && IsBetweenVerbAndNoun(c) ? Tag.Adjective : null
        )
        {
            Examples = ["“It is late,” said [retired = Adjective] colonel Anna Novak."],
            Counterexamples =
            [
                "The men said [called = Verb] it off.",
                "They took a step they say [harmed = Verb] trade.",
                "They made laws that judges said [harmed = Verb] trade.",
            ],
        },
        new(
            "tag/participle-after-modifier",
            "After an article, an adjective or a number, a past form is an adjective, unless another article or a pronoun follows.",
            static (in c) =>
                c.IsModified
                && !(c.Before is Tag.Determiner && c.NextWord.Is(PartOfSpeech.Determiner | PartOfSpeech.Possessive | PartOfSpeech.Object))
                    ? Tag.Adjective
                    : null
        )
        {
            Examples = ["The [accused = Adjective] man left."],
            Counterexamples = ["He [accused = Verb] them.", "Some [accused = Verb] the man.", "Many [called = Verb] him late."],
        },
        new("tag/verb-after-be-or-have", "A past form after \"be\" or \"have\" is the main verb.", static (in c) =>
            c.Left is Tag.Be or Tag.Have && c.Word.Is(VerbForm.Past | VerbForm.Participle) ? Tag.Verb : null
        )
        {
            Examples = ["He has often [accused = Verb] them.", "He was [accused = Verb] of it."],
            Counterexamples = ["He was [calling = Gerund] them."],
        },
        new("tag/gerund", "A form in -ing is a gerund.", static (in c) => c.Word.Is(VerbForm.Gerund) ? Tag.Gerund : null)
        {
            Examples = ["He was [calling = Gerund] them."],
            Counterexamples = ["He [accused = Verb] them."],
        },
        new(
            "tag/participle-as-adjective",
            "A past form after a preposition, or between a verb and a name, is an adjective.",
            static (in c) =>
                IsPast(c) && (c.Before is Tag.Preposition || c.Before is Tag.Verb && c.Next.IsCapitalized) ? Tag.Adjective : null
        )
        {
            Examples = ["They spoke of [accused = Adjective] men."],
            Counterexamples = ["He [accused = Verb] them."],
        },
        new("tag/past", "Another past form is a verb.", static (in c) => IsPast(c) ? Tag.Verb : null)
        {
            Examples = ["He [accused = Verb] them."],
            Counterexamples = ["They spoke on [calls = Noun]."],
        },
        new("tag/noun-after-preposition", "A form after a preposition is a noun.", static (in c) =>
            c.Before is Tag.Preposition or Tag.As ? Tag.Noun : null
        )
        {
            Examples = ["They spoke on [calls = Noun]."],
            Counterexamples = ["He [calls = Verb] them."],
        },
        new("tag/plural-at-start", "A form in -s at the beginning of a sentence is a plural noun.", static (in c) =>
            c.Word.Is(VerbForm.Third) && c.Left is Tag.Stop ? Tag.Noun : null
        )
        {
            Examples = ["[Calls = Noun] came late."],
            Counterexamples = ["He [calls = Verb] them."],
        },
        new(
            "tag/plural-before-of",
            "A form in -s between a verb of saying and \"of\" is a plural noun: it begins what was said.",
            static (in c) =>
                c.Word.Is(VerbForm.Third)
                && c.Before is Tag.Verb
                && c.WordAt(c.Index - 1).Is(LexicalClass.CueVerb)
                && (Connectives.Of(c.Next) & Connective.OfPhrase) != 0
                    ? Tag.Noun
                    : null
        )
        {
            Examples = ["The firm said [details = Noun] of the plan would follow."],
            Counterexamples = ["The firm [details = Verb] the plan."],
        },
        new(
            "tag/plural-after-plain",
            "A form in -s after a plain form, or after a gerund and its preposition, is a plural noun: it is the object.",
            static (in c) =>
                c.Word.Is(VerbForm.Third) && (c.Before is Tag.Base || (c.Before is Tag.Gerund && c.TagAt(c.Index - 2) is Tag.Preposition))
                    ? Tag.Noun
                    : null
        )
        {
            Examples = ["He wants to improve [ties = Noun].", "They spoke of building [ties = Noun]."],
            Counterexamples = ["He [ties = Verb] it."],
        },
        new(
            "tag/plural-after-verb",
            "A form in -s after a verb or \"have\" is a plural noun if it can be one, or if \"to\" or a preposition follows it and the verb is a past form of one whose object is something said or written.",
            static (in c) =>
                c.Word.Is(VerbForm.Third)
                && c.Before is Tag.Verb or Tag.Base or Tag.Gerund or Tag.Have
                && (
                    c.Word.Is(PartOfSpeech.Noun)
                    || (SpeechVerbs.Of(c.Token) & SpeechFrame.NounLike) != 0
                    || (
                        (SpeechVerbs.Of(c.At(c.Index - 1)) & (SpeechFrame.Object | SpeechFrame.Issuing)) != 0
                        && c.WordAt(c.Index - 1).Is(VerbForm.Past)
                        && c.NextWord.Is(PartOfSpeech.To | PartOfSpeech.Preposition)
                    )
                )
                    ? Tag.Noun
                    : null
        )
        {
            Examples =
            [
                "He made [remarks = Noun] on it.",
                "He said [states = Noun] like it.",
                "The firm announced [plans = Noun] to go.",
                "They have [claims = Noun] in it.",
            ],
            Counterexamples = ["He [remarks = Verb] on it.", "The plan that they announced [includes = Verb] a levy."],
        },
        new(
            "tag/plural-after-noun",
            "A form in -s after a noun is a plural noun if the verb of the clause seems to follow.",
            static (in c) => c.Word.Is(VerbForm.Third) && c.Left is Tag.Noun or Tag.Name && IsPluralNoun(c) ? Tag.Noun : null
        )
        {
            Examples = ["The tax [remarks = Noun] were late.", "Some party [figures = Noun] also declared it late."],
            Counterexamples = ["The spokesman [remarks = Verb] on it."],
        },
        new(
            "tag/plural-before-auxiliary",
            "After a word that introduces a clause, a form in -s before an auxiliary is a plural noun.",
            static (in c) => c.Before is Tag.Subordinator && IsPluralBeforeAuxiliary(c.Word, c.NextWord) ? Tag.Noun : null
        )
        {
            Examples = ["He said that [talks = Noun] had failed.", "He left because [calls = Noun] were late."],
            Counterexamples = ["He said that he [talks = Verb] no more."],
        },
        new("tag/noun-before-modal", "After a singular noun, a plain form before a modal is a noun.", static (in c) =>
            c.Before is Tag.Noun && !c.IsPlural(c.Index - 1) && c.Word.Is(VerbForm.Base) && c.NextWord.Is(PartOfSpeech.Modal)
                ? Tag.Noun
                : null
        )
        {
            Examples = ["The tax [cut = Noun] must wait."],
            Counterexamples = ["What voters [want = Verb] must wait.", "The tax cuts [hurt = Verb] them."],
        },
        new("tag/third-person", "Another form in -s is a verb.", static (in c) => c.Word.Is(VerbForm.Third) ? Tag.Verb : null)
        {
            Examples = ["He [calls = Verb] them."],
            Counterexamples = ["They [call = Verb] them."],
        },
        new("tag/plain-after-pronoun", "A plain form after a pronoun is a verb.", static (in c) =>
            c.Left is Tag.Pronoun or Tag.Relative ? Tag.Verb : null
        )
        {
            Examples = ["They [call = Verb] them.", "Those who [say = Verb] so left."],
            Counterexamples = ["Officials [say = Verb] so."],
        },
        new("tag/plain-after-two", "A plain form after two names joined by \"and\" is a verb, because two are a plural.", static (in c) =>
            c.Left is Tag.Name && c.IsSecondOfTwo(c.Governor) ? Tag.Verb : null
        )
        {
            Examples = ["Jane Doe and John Roe [call = Verb] them."],
            Counterexamples = ["They heard the Jane Doe [call = Noun]."],
        },
        new("tag/noun-after-name", "A plain form after a name is a noun if a list has it as one.", static (in c) =>
            c.Left is Tag.Name && c.Word.Is(PartOfSpeech.Noun) ? Tag.Noun : null
        )
        {
            Examples = ["They read the Jane Doe [post = Noun]."],
            Counterexamples = ["The campaign [call = Noun] was late."],
        },
        new("tag/plain-after-plural", "A plain form after a plural noun, or one that can be the past, is a verb.", static (in c) =>
            c.Left is Tag.Noun or Tag.Name && (c.Word.Is(VerbForm.Past) || c.IsPlural(c.Governor)) ? Tag.Verb : null
        )
        {
            Examples = ["Officials [say = Verb] so.", "The spokesman [read = Verb] it."],
            Counterexamples = ["The campaign [call = Noun] was late."],
        },
        new(
            "tag/plain-before-clause",
            "A plain form of a verb of saying that no list has as a noun is a verb if a clause can begin behind it: the subject stands further left.",
            static (in c) =>
                IsCueBehindNoun(c)
                && c.NextWord.Is(PartOfSpeech.Pronoun | PartOfSpeech.That | PartOfSpeech.Determiner | PartOfSpeech.Possessive)
                    ? Tag.Verb
                    : null
        )
        {
            Examples = ["Farmers close to the firm [say = Verb] it failed.", "Men from the town [argue = Verb] that it failed."],
            Counterexamples = ["The campaign [call = Noun] was late.", "They feared a town [say = Noun]."],
        },
        new(
            "tag/plain-at-end",
            "A plain form of a verb of saying that no list has as a noun is a verb at the end of a clause, if a comma and a plural for people stand before it, and no verb between: the plural is the subject.",
            static (in c) =>
                IsCueBehindNoun(c) && c.Next is { Kind: TokenKind.Mark, First: '.' or ',' or ';' } && IsBehindPeople(c) ? Tag.Verb : null
        )
        {
            Examples = ["It failed, farmers close to the firm [say = Verb].", "It failed, even critics of the firm [say = Verb]."],
            Counterexamples = ["They feared a town [say = Noun].", "It failed, and farmers had a [say = Noun]."],
        },
        new("tag/noun-after-singular", "A plain form after another noun is a noun.", static (in c) =>
            c.Left is Tag.Noun or Tag.Name ? Tag.Noun : null
        )
        {
            Examples = ["The campaign [call = Noun] was late."],
            Counterexamples = ["They [call = Verb] them."],
        },
        new("tag/head-of", "A plain form that is a noun for a person too, at the beginning and before \"of\", is a noun.", static (in c) =>
            c.Left is Tag.Stop && c.Word.Is(LexicalClass.PersonNoun) && (Connectives.Of(c.Next) & Connective.OfPhrase) != 0
                ? Tag.Noun
                : null
        )
        {
            Examples = ["[Chair = Noun] of the club Anna Novak said so.", "[Head = Noun] of trade Anna Novak left."],
            Counterexamples = ["[Call = Base] of them.", "They [head = Verb] of."],
        },
        new("tag/imperative", "A plain form at the beginning of a sentence or after a conjunction has no subject.", static (in c) =>
            c.Left is Tag.Stop or Tag.Conjunction ? Tag.Base : null
        )
        {
            Examples = ["[Call = Base] them.", "He came to see and [call = Base] them."],
            Counterexamples = ["They [call = Verb] them."],
        },
        new(
            "tag/noun-after-quoted-modifier",
            "A plain form behind words in marks that an article or a possessor precedes is a noun: the words in marks modify it.",
            static (in c) => c.Left is Tag.Other && IsBehindQuotedModifier(c) ? Tag.Noun : null
        )
        {
            Examples = ["They joined her “Blue” [press = Noun] tour."],
            Counterexamples = ["They say “no” and [press = Base] on.", "Those who said “no” [press = Verb] on."],
        },
        new("tag/noun-elsewhere", "Elsewhere, a plain form is a noun if a list has it as one.", static (in c) =>
            c.Word.Is(PartOfSpeech.Noun) ? Tag.Noun : null
        )
        {
            Examples = ["He made, [post = Noun] after post, a point."],
            Counterexamples = ["He made, [argue = Verb] after all, a point."],
        },
        new("tag/plain-verb", "Elsewhere, a plain form is a verb.", static (in _) => Tag.Verb)
        {
            Examples = ["He made, [argue = Verb] after all, a point."],
        }
    );

    /// <summary>Marks that can be part of a word.</summary>
    public static readonly Cascade<TagContext, Tag?> Mark = new(
        "tag/mark",
        "Is a mark part of a word?",
        new("tag/hyphen", "A hyphen or slash without a blank on either side joins the parts of a compound.", static (in c) =>
            c.Token is { First: '-' or '/', Length: 1 } && JoinsWords(c) ? Tag.Hyphen : null
        )
        {
            Examples = ["They left in the anti[- = Hyphen]war year."],
            Counterexamples = ["They left [- = Dash] in the war year."],
        },
        new("tag/inner-stop", "A stop before a lowercase letter, without a blank on either side, is part of an address.", static (in c) =>
            c.Token.First is '.' && JoinsWords(c) && char.IsLower(c.Next.First) ? Tag.Hyphen : null
        )
        {
            Examples = ["They read example[. = Hyphen]org again."],
            Counterexamples = ["They read it[. = Stop] Nobody came."],
        },
        new("tag/genitive-apostrophe", "An apostrophe at the end of a word is a genitive.", static (in c) =>
            c.Token is { First: '’' or '\'', SpaceBefore: false } && c.At(c.Index - 1).Kind == TokenKind.Word ? Tag.Genitive : null
        )
        {
            Examples = ["They read the ministers[’ = Genitive] plan."],
            Counterexamples = ["They read [' = Other] again."],
        }
    );

    /// <summary>The ’s that is a short form of "is" or a genitive.</summary>
    public static readonly Cascade<TagContext, Tag?> Clitic = new(
        "tag/clitic",
        "Is an ’s the verb \"is\" or a genitive?",
        new("tag/is-after-pronoun", "After a pronoun or an adverb it is \"is\".", static (in c) =>
            c.Before is Tag.Pronoun or Tag.Relative or Tag.Adverb ? Tag.Be : null
        )
        {
            Examples = ["They say he[’s = Be] late."],
            Counterexamples = ["They read Jane Doe[’s = Genitive] plan."],
        },
        new("tag/is-before-determiner", "Before an article it is \"is\", but not after a word of time.", static (in c) =>
            c.Before != Tag.Time && c.NextWord.Is(PartOfSpeech.Determiner) ? Tag.Be : null
        )
        {
            Examples = ["They say Jane Doe[’s = Be] a farmer."],
            Counterexamples = ["They read Jane Doe[’s = Genitive] plan."],
        },
        new("tag/is-before-gerund", "Before a gerund that no noun follows it is \"is\", but not after a word of time.", static (in c) =>
            c.Before != Tag.Time
            && c.NextWord.Is(VerbForm.Gerund)
            && !c.NextWord.Is(PartOfSpeech.Noun)
            && CannotBeNoun(c.WordAt(c.Index + 2))
                ? Tag.Be
                : null
        )
        {
            Examples = ["They say Jane Doe[’s = Be] running for mayor."],
            Counterexamples = ["They met Jane Doe[’s = Genitive] running mate."],
        },
        new("tag/genitive", "Elsewhere it is a genitive.", static (in _) => Tag.Genitive)
        {
            Examples = ["They read Jane Doe[’s = Genitive] plan."],
        }
    );

    /// <summary>All cascades of the tagger.</summary>
    public static readonly IReadOnlyList<Cascade> Cascades = [Form, Unknown, Closed, Verb, Mark, Clitic];

    // The endings of longer words say more than chance.
    private const int ShortWord = 4;
    private const int LongestCompound = 5;
    private const int LongestQuotedModifier = 8;
    private const int LongestSubject = 12;

    private static bool IsCapitalizedInside(in TagContext c) =>
        c.Token.IsCapitalized && !c.Starts && c.Token is not { Length: 1, First: 'I' };

    private static bool IsPresent(in TagContext c, VerbForm form)
    {
        if (c.Left is Tag.Pronoun or Tag.Relative)
            return true;
        return (
                c.Left is Tag.Name && IsBeforeComplement(c)
                || c.Left is Tag.Noun && (c.Next.IsCapitalized || c.NextWord.Is(PartOfSpeech.Determiner | PartOfSpeech.Possessive))
            )
            && form is VerbForm.Base == c.IsPlural(c.Governor);
    }

    private static bool IsBeforeComplement(in TagContext context) =>
        context.Next is { IsCapitalized: true } or { Kind: TokenKind.Number }
        || context.Next.IsMark(':')
        || context.NextWord.Is(
            PartOfSpeech.Determiner
                | PartOfSpeech.Possessive
                | PartOfSpeech.Object
                | PartOfSpeech.Reflexive
                | PartOfSpeech.That
                | PartOfSpeech.To
                | PartOfSpeech.Adverb
        );

    private static bool IsBehindSaying(in TagContext c) =>
        c.Before is Tag.Other || (c.Before is Tag.Verb && c.WordAt(c.Index - 1).Is(LexicalClass.CueVerb));

    // "lead author Doe", "study co-author Doe"
    private static bool IsBeforeRole(in TagContext c)
    {
        var role = c.Index + 1;
        while (c.At(role + 1) is { Kind: TokenKind.Mark, First: '-', SpaceBefore: false } && role < c.Index + LongestCompound)
            role += 2;
        return !c.At(role).IsCapitalized
            && c.WordAt(role) is var noun
            && noun.Is(LexicalClass.PersonNoun)
            && !noun.Is(LexicalClass.Group | LexicalClass.Plural)
            && c.At(role + 1).IsCapitalized;
    }

    // "said bearded Doe"
    private static bool IsBetweenVerbAndNoun(in TagContext context) =>
        context.Before is Tag.Verb
        && context.WordAt(context.Index - 1).Is(LexicalClass.CueVerb)
        && (context.Next.IsCapitalized || context.NextWord.Is(PartOfSpeech.Noun))
        // "steps that he said improved Paris", "a step they say improved Paris", "laws that judges said punished tenants"
        && !(
            context.TagAt(context.Index - 2) is Tag.Pronoun
                ? context.TagAt(context.Index - 3) is Tag.Relative or Tag.Subordinator or Tag.Noun
                : context.TagAt(context.Index - 2) is Tag.Noun && context.TagAt(context.Index - 3) is Tag.Relative
        );

    // ", people close to the mayor": the first noun behind the comma is a plural for people.
    private static bool IsBehindPeople(in TagContext c)
    {
        var (comma, people) = (c.Index - 1, -1);
        for (; comma > c.Index - LongestSubject && c.TagAt(comma) is not (Tag.Comma or Tag.Stop); comma--)
        {
            if (c.TagAt(comma) is Tag.Be or Tag.Have or Tag.Do or Tag.Modal or Tag.Conjunction)
                return false;
            if (c.TagAt(comma) is Tag.Noun)
                people = comma;
        }

        return people >= 0 && c.TagAt(comma) is Tag.Comma && c.WordAt(people).Is(LexicalClass.Group) && c.IsPlural(people);
    }

    private static bool IsBehindQuotedModifier(in TagContext c)
    {
        if (c.At(c.Index - 1) is not { First: '”' or '’' or '"' or '\'', Length: 1 })
            return false;
        for (var i = c.Index - 2; i > c.Index - LongestQuotedModifier && i > 0; i--)
        {
            if (c.At(i) is { First: '“' or '‘' or '"' or '\'', Length: 1 })
                return c.TagAt(i - 1) is Tag.Determiner or Tag.Possessive or Tag.Genitive;
        }

        return false;
    }

    private static bool EndsIn(in TagContext c, string ending) =>
        c.Token.Length > ShortWord && c.Text.EndsWith(ending.AsSpan(), StringComparison.Ordinal);

    private static bool IsPrepositionOrVerb(in TagContext c) => c.Word.Is(PartOfSpeech.Preposition) && c.Word.Is(PartOfSpeech.Verb);

    private static bool IsPast(in TagContext c) => c.Word.Is(VerbForm.Past | VerbForm.Participle) && !c.Word.Is(VerbForm.Base);

    private static bool JoinsWords(in TagContext c) => !c.Token.SpaceBefore && !c.Next.SpaceBefore;

    private static bool IsCueBehindNoun(in TagContext c) =>
        c.Left is Tag.Noun or Tag.Name && c.Word.Is(LexicalClass.CueVerb) && !c.Word.Is(PartOfSpeech.Noun);

    // "that talks had failed"
    private static bool IsPluralBeforeAuxiliary(WordClasses word, WordClasses next) =>
        word.Is(VerbForm.Third)
        && !word.Is(PartOfSpeech.Be | PartOfSpeech.Have | PartOfSpeech.Do)
        && next.Is(PartOfSpeech.Modal | PartOfSpeech.Be | PartOfSpeech.Have);

    private static bool IsBeforeVerb(in TagContext c)
    {
        var word = c.NextWord;
        return word.Is(PartOfSpeech.Verb | PartOfSpeech.Modal | PartOfSpeech.Be | PartOfSpeech.Have | PartOfSpeech.Do)
                && !word.Is(VerbForm.Gerund)
                && !c.Next.IsCapitalized
                && !IsPluralBeforeAuxiliary(word, c.WordAt(c.Index + 2))
            || (!c.Next.IsCapitalized && FurtherVerbs[c.Next] is not null)
            || c.Next.Kind == TokenKind.Clitic;
    }

    // "the late-night tweets accusing her", "the campaign’s calls for": what follows here does not follow a verb of saying.
    private static bool IsPluralNoun(in TagContext c)
    {
        // "refugee advocates also said": of two forms with a tense in a row, the second one is the verb.
        var verb = c.NextWord.Is(PartOfSpeech.Adverb) ? c.WordAt(c.Index + 2) : c.NextWord;
        if (verb.Is(LexicalClass.CueVerb) && verb.Is(VerbForm.Past | VerbForm.Base) && !verb.Is(PartOfSpeech.Noun))
            return true;
        if (!c.Word.Is(PartOfSpeech.Noun) || c.WordAt(c.Governor).Is(LexicalClass.PersonNoun))
            return false;
        var after = c.NextWord;
        if (after.Is(VerbForm.Finite) || after.Is(PartOfSpeech.Modal))
            return true;
        return !c.At(c.Governor).IsCapitalized
            && (
                after.Is(VerbForm.Gerund | VerbForm.Past)
                || after.Is(PartOfSpeech.Conjunction | PartOfSpeech.Preposition)
                || c.Next is { Kind: TokenKind.Mark, First: ',' or '.' or ')' or '-' or '—' or '–' }
            );
    }

    // A word that has another class besides those of nouns and verbs. A word in no list may be a noun.
    private static bool CannotBeNoun(in WordClasses word) =>
        (word.Parts & ~(PartOfSpeech.Noun | PartOfSpeech.Verb)) != 0
        || (word.Forms & ~VerbForm.Base) != 0
        || (word.Lexical & ~(LexicalClass.CueNoun | LexicalClass.PersonNoun | LexicalClass.CueVerb | LexicalClass.ActVerb)) != 0;
}
