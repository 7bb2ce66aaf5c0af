using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Rules;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Quotations;

/// <summary>The rules that find the source of a quotation outside of its sentence.</summary>
internal static class NeighborRules
{
    private const int ShortestStatement = 8;

    // How many sentences before the first question of an interview may name the one who answers.
    private const int LongestIntroduction = 12;

    // "**" before a name in Markdown.
    private const int LongestMarkup = 2;

    private static readonly Lexicon Labels = Lexicon.Of("Quotations/answer-labels");
    private static readonly Lexicon Writers = Lexicon.Of("Quotations/writer-nouns");
    private static readonly Lexicon Surfaces = Lexicon.Of("Quotations/surface-nouns");

    private static readonly Rule<QuoteContext, Attribution> Answer = new(
        "quote/answer",
        "The quotation is a paragraph after a question without marks, or stands there behind \"A:\": who answered the question before, or the only name that begins a sentence, is its subject or follows a noun of saying and \"with\" in the sentences before the first one, is the source.",
        FindAnswer
    )
    {
        Examples =
        [
            "Anna Novak sells clocks.⏎How many does she have?⏎[“Forty of them, and some I see only once a year.” = Anna Novak]",
            "Anna Novak sells clocks. We met her in May.⏎Does she like them?⏎[“All of them, but most of all the ones in churches.” = Anna Novak]",
            "Anna Novak sells clocks.⏎**Does she like them?**⏎[“All of them, but most of all the ones in churches.” = Anna Novak]",
            "Anna Novak works with Peter Brown.⏎Does she like them?⏎[“All of them, but most of all the ones in churches.” = Anna Novak]",
            "An interview with Anna Novak.⏎Does she like them?⏎[“All of them, but most of all the ones in churches.” = Anna Novak]",
            "Anna Novak sells clocks.⏎Q: Does she like them?⏎A: [“All of them.” = Anna Novak]",
            "Anna Novak sells clocks.⏎Why?⏎“I like them, and they like me too.”⏎And today?⏎[“I still like them, and they like me too.” = Anna Novak]",
        ],
        Counterexamples =
        [
            "Anna Novak sells clocks. Peter Brown buys them.⏎Does she like them?⏎“All of them, but most of all the ones in churches.”",
            "Anna Novak sells clocks.⏎She likes them.⏎“All of them, but most of all the ones in churches.”",
            "The bakery works with Peter Brown.⏎Does she like them?⏎“All of them, but most of all the ones in churches.”",
            "It was a cold day.⏎Does she like them?⏎“All of them, but most of all the ones in churches.”",
        ],
    };

    public static readonly Cascade<QuoteContext, Attribution> InOrder = new(
        "quote/neighbor-source",
        "Who do the sentences around the quotation name as its source?",
        new(
            "quote/running-on",
            "The paragraph resumes the quotation that the paragraph before left open: the source is the same.",
            static (in c) => c.State.Stretch.ResumesQuotation ? TakeOver(c, AttributionBasis.Continued) : null
        )
        {
            Examples = ["Novak said: “Prices will fall.⏎[“And they will stay low.” = Novak]"],
            Counterexamples = ["Novak said: “Prices will fall.”⏎“And they will stay low,” said Anna Doe."],
        },
        new("quote/signature-below", "A dash and a name stand in the next line: the name is the source.", FindSignatureBelow)
        {
            Examples = ["[“Prices will fall and stay low for years.” = Anna Novak]⏎— Anna Novak"],
            Counterexamples = ["“Prices will fall and stay low for years,” he said.⏎— Anna Novak was not there to hear it."],
        },
        SceneRules.Narrator,
        new(
            "quote/speaker-since",
            "The quotation stands alone, and the sentence before, in the same paragraph as the last statement and behind it, says something without marks: its subject is the source, unless the sentence speaks of who spoke last.",
            FindSpeakerSince
        )
        {
            Examples =
            [
                "“Prices will fall,” Novak said. Brown disagreed. [“They will stay high.” = Brown]",
                "“Prices will fall,” Novak said. Brown added that it was late. [“We will see.” = Brown]",
            ],
            Counterexamples =
            [
                "“Prices will fall,” Novak said. “They will stay low.”",
                "“Prices will fall,” Novak said. Brown was there. “They will stay low.”",
                "“I love it,” Novak said. His doctor told him to rest. “I never listened.”",
                "“I love it,” Novak said. Brown told Novak to rest. “I never listened.”",
            ],
        },
        new(
            "quote/same-paragraph",
            "The quotation stands alone, and another statement precedes it in the paragraph: the source is the same.",
            FindSameParagraph
        )
        {
            Examples =
            [
                "“Prices will fall,” Novak said. [“They will stay low.” = Novak]",
                "“Prices will fall,” Novak said. [“And stay low” = Novak] until spring.",
            ],
            Counterexamples = ["“Prices will fall,” Novak said. The shops have “long queues” again."],
        },
        new(
            "quote/quotation-before",
            "The quotation stands alone, is no heading and has no dash and noun behind it, and the sentence before holds another statement: the source is the same.",
            FindQuotationBefore
        )
        {
            Examples = ["“Prices will fall,” Novak said.⏎[“They will stay low for years to come.” = Novak]"],
            Counterexamples =
            [
                "“Prices will fall,” Novak said.⏎People were glad.⏎“They will stay low for years to come.”",
                "“Prices will fall,” Novak said.⏎“They will stay low for years to come.” — road users in Prague",
            ],
        },
        new(
            "quote/name-above",
            "The quotation is a paragraph, and the line above has no verb: a full name that is no known place, a comma, and who that is: an age or a noun for a person who does not write, edit or present. The name is the source.",
            FindNameAbove
        )
        {
            Examples =
            [
                "They spoke of the dam.⏎ANNA NOVAK, 34, farmer⏎[“It will take my best field and my only well.” = ANNA NOVAK, 34, farmer]",
                "They spoke of the dam.⏎Anna Novak, teacher⏎[“It will take my best field and my only well.” = Anna Novak, teacher]",
            ],
            Counterexamples =
            [
                "Anna Novak, a farmer, spoke of the dam.⏎“It will take my best field and my only well.”",
                "They spoke of the dam.⏎New York, Monday⏎“It will take my best field and my only well.”",
                "They spoke of the dam.⏎New York, mayor⏎“It will take my best field and my only well.”",
                "They spoke of the dam.⏎Anna Novak, Alpine Post⏎“It will take my best field and my only well.”",
                "They spoke of the dam.⏎Anna Novak, staff writer⏎“It will take my best field and my only well.”",
                "They spoke of the dam.⏎Silent River, 1998⏎“It will take my best field and my only well.”",
                "They spoke of the dam.⏎Anna Novak, author⏎“It will take my best field and my only well.”",
                "They spoke of the dam.⏎Anna Novak⏎“It will take my best field and my only well.”",
                "They spoke of the dam.⏎Anna Novak, farmer⏎“Long road” is a word for many things.",
            ],
        },
        new(
            "quote/sentence-before",
            "The quotation stands alone after a sentence that presents a speaker: the subject of that sentence is the source.",
            FindSentenceBefore
        )
        {
            Examples =
            [
                "Novak was not impressed. [“Prices will fall and stay low for years.” = Novak]",
                "Novak has an answer:⏎[“Prices will fall and stay low for years.” = Novak]",
                "Novak praised the ministry.⏎[“Prices will fall and stay low for years.” = Novak]",
                "But prices will rise, said Anna Novak. [“They always do.” = Anna Novak]",
                "And from Anna Novak:⏎[“Prices will fall and stay low for years.” = Anna Novak]",
                "Here is Anna Novak on the plan:⏎[“Prices will fall and stay low for years.” = Anna Novak]",
                "Novak praised the plan. On prices: [“They will fall and stay low for years.” = Novak]",
                "According to Anna Novak, the plan was late.⏎[“Prices will fall and stay low for years.” = Anna Novak]",
            ],
            Counterexamples =
            [
                "Novak was not impressed.⏎“Prices will fall and stay low for years.”",
                "Anna Novak ran through the town. On prices: “They will fall and stay low for years.”",
                "Anna Novak said she was cold. On a door: “The ministry will fall and stay low for years.”",
                "Anna Novak said she was cold. On the door: “The ministry will fall and stay low for years.”",
            ],
        },
        Answer,
        SceneRules.Question,
        new(
            "quote/speaker-before",
            "The quotation is a paragraph, and the sentence before is about who spoke last: the source is the same.",
            FindSpeakerBefore
        )
        {
            Examples = ["“It is late,” Novak said. Novak was tired.⏎[“Prices will fall and stay low for years.” = Novak]"],
            Counterexamples = ["Novak was tired.⏎“Prices will fall and stay low for years.”"],
        }
    );

    public static Attribution? Find(in QuoteContext context) =>
        InOrder.First(context, out var rule) is { } found ? found with { Rule = rule } : null;

    private static Attribution? FindSignatureBelow(in QuoteContext context)
    {
        if (context.NextSentence is not { } next)
            return null;
        var dash = new ChunkCursor(context.Parse, next, next.Start);
        return dash.Kind == ChunkKind.Dash && LayoutRules.IsSignature(dash.Next) ? Sources.Named(dash.Next) : null;
    }

    private static Attribution? FindSpeakerSince(in QuoteContext context) =>
        context.PreviousSentence is { } before
        && before.Block == context.Sentence.Block
        && context.State.PreviousStatement is { } last
        && last.Stretch.Block == before.Block
        && last.Stretch.EndToken <= context.Parse.Chunks[before.Start].First
        && StandsAlone(context)
        && !MentionsSpeaker(context, before)
            ? SubjectIn(context.Parse, before, saying: true)
            : null;

    // "His doctor told him to rest. “I never listened.”": the sentence between says something of the one who spoke last, who may go on.
    private static bool MentionsSpeaker(in QuoteContext context, ChunkedSentence between)
    {
        var parse = context.Parse;
        var speaker = context.State.PreviousStatement?.Attribution?.Mention;
        for (var i = parse.Chunks[between.Start].First; i < parse.Chunks[between.End - 1].End; i++)
        {
            var classes = WordClasses.Of(parse.Tokens[i]);
            if (
                (classes.Is(PartOfSpeech.Object | PartOfSpeech.Possessive) && !classes.Is(LexicalClass.Thing))
                || (parse.Tokens[i].IsCapitalized && speaker is { } name && EndsWith(parse, name, parse.Tokens[i]))
            )
                return true;
        }

        return false;
    }

    private static bool EndsWith(ShallowParse parse, TextSpan name, in Token word) =>
        parse.Document.Text.AsSpan(name.Start, name.Length).EndsWith(parse.Document.Of(word), StringComparison.Ordinal);

    // Who speaks behind a sentence that says something of the one who spoke last: nobody can tell.
    private static bool IsOpen(in QuoteContext context) =>
        context.PreviousSentence is { } between
        && between.Block == context.Sentence.Block
        && context.State.PreviousStatement is { } last
        && last.Stretch.Block == between.Block
        && last.Stretch.EndToken <= context.Parse.Chunks[between.Start].First
        && StandsAlone(context)
        && MentionsSpeaker(context, between)
        && SubjectIn(context.Parse, between, saying: true) is not null;

    private static Attribution? FindSameParagraph(in QuoteContext context) =>
        context.State.PreviousStatement?.Stretch.Block == context.State.Stretch.Block && MayContinue(context) && !IsOpen(context)
            ? TakeOver(context, AttributionBasis.Continued)
            : null;

    private static Attribution? FindQuotationBefore(in QuoteContext context) =>
        context.PreviousSentence is { } before
        && context.State.PreviousStatement?.Stretch.FirstToken >= context.Parse.Chunks[before.Start].First
        && context.Parse.Document.Blocks[context.Sentence.Block].Kind is not (BlockKind.Heading or BlockKind.Title)
        && !TermRules.IsSubHeading(context.Quote)
        && !IsSigned(context.Quote)
        && MayContinue(context)
            ? TakeOver(context, AttributionBasis.Inherited)
            : null;

    // “…” — a reader in Prague
    private static bool IsSigned(ChunkCursor quote) => quote.Next.Kind == ChunkKind.Dash && quote.Next.Next.IsNoun;

    private static Attribution? FindNameAbove(in QuoteContext context)
    {
        if (context.PreviousSentence is not { } before || before.Block == context.Sentence.Block || !IsParagraph(context))
            return null;
        var name = new ChunkCursor(context.Parse, before, before.Start);
        if (!name.IsName || name.TokenCount < 2 || name.Next.Kind != ChunkKind.Comma || !BeginsLine(name))
            return null;
        if (IsPlace(name) || name.HeadIs(LexicalClass.Group) || !IsPersonOrAge(name.Next.Next))
            return null;
        for (var i = name.Next; i.IsInside; i = i.Next)
        {
            // "Anna Novak, staff writer" tells who wrote it.
            if (i.HeadIsIn(Writers))
                return null;
            if (i.Kind is not (ChunkKind.Comma or ChunkKind.Noun or ChunkKind.Preposition or ChunkKind.Time or ChunkKind.Conjunction))
                return null;
        }

        return Sources.Named(name) with
        {
            Basis = AttributionBasis.PreviousSentence,
        };
    }

    private static bool IsPlace(ChunkCursor name) =>
        NameList.Places.Find(name.Parse.Document.Of(name.Span).ToString().Replace(' ', '_')) != NameUses.None;

    // "34", "34-year-old", "a farmer", "striker"
    private static bool IsPersonOrAge(ChunkCursor noun) =>
        noun.IsNoun
        && (
            (noun.TokenCount == 1 && noun.Parse.Document.IsAge(noun.Parse.Tokens[noun.Chunk.Head]))
            || noun.Parse.AgeIn(noun.Chunk.First, noun.Chunk.End - 1) is not null
            || (noun.IsPerson && !noun.IsName)
            || noun.Parse.IsRole(noun.Chunk.Head)
        );

    private static bool BeginsLine(ChunkCursor chunk) =>
        chunk.Span.Start <= chunk.Parse.Document.Blocks[chunk.Sentence.Block].Span.Start + LongestMarkup;

    private static Attribution? FindSentenceBefore(in QuoteContext context)
    {
        if (context.PreviousSentence is not { } before || !StandsAlone(context) || IsOpen(context))
            return null;
        // In the same paragraph, or with a colon before the quotation, a sentence with any verb presents the speaker; but not before a topic.
        var leadsOver =
            !IsTopic(context.Quote.First, context.Quote)
            && (before.Block == context.Sentence.Block || context.Parse.Kind(before.End - 1) == ChunkKind.Colon);
        return SubjectIn(context.Parse, before, saying: true)
            ?? (leadsOver ? SubjectIn(context.Parse, before, saying: false) : null)
            ?? AccordingToIn(context.Parse, before)
            ?? PersonBeforeColon(new ChunkCursor(context.Parse, before, before.End - 1));
    }

    // "According to Doe, the plan was late."
    private static Attribution? AccordingToIn(ShallowParse parse, ChunkedSentence sentence)
    {
        var first = new ChunkCursor(parse, sentence, sentence.Start);
        return QuotativeRules.IsAccordingTo(first) && first.Next.Next.IsPerson
            ? Sources.Named(first.Next.Next) with
            {
                Basis = AttributionBasis.PreviousSentence,
            }
            : null;
    }

    private static Attribution? FindAnswer(in QuoteContext context)
    {
        var quote = context.Quote;
        if (context.PreviousSentence is not { } before || !(IsParagraph(context) || IsLabeled(quote)) || !IsQuestion(context.Parse, before))
            return null;
        if (context.State.PreviousStatement?.Attribution?.Rule == Answer)
            return TakeOver(context, AttributionBasis.Inherited);
        ChunkCursor? person = null;
        for (var s = context.SentenceNumber - 2; s >= 0 && s >= context.SentenceNumber - LongestIntroduction; s--)
        {
            var sentence = context.Parse.Sentences[s];
            for (var name = new ChunkCursor(context.Parse, sentence, sentence.Start); name.IsInside; name = name.Next)
            {
                // "an interview with Anna Novak"
                if (!name.IsName || !(name.IsFirst || IsSubject(name) || IsPartner(name)))
                    continue;
                if (person is { } other && !IsSameName(other, name))
                    return null;
                person = name;
            }
        }

        return person is { TokenCount: > 1 } found ? Sources.Named(found) with { Basis = AttributionBasis.Inherited } : null;
    }

    // A paragraph that ends in a question mark and has nothing in marks.
    private static bool IsQuestion(ShallowParse parse, ChunkedSentence sentence)
    {
        // In Markdown a question stands between asterisks.
        var end = parse.Document.Blocks[sentence.Block].Span.End - 1;
        while (end > 0 && parse.Document.Text[end] is '*' or '_')
            end--;
        if (parse.Document.Text[end] != '?')
            return false;
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            if (parse.Kind(i) == ChunkKind.Quote)
                return false;
        }

        return true;
    }

    private static bool IsPartner(ChunkCursor name) =>
        name.Previous.IsPreposition(Connective.WithDoer)
        && !name.Previous.BeginsWith(Connective.OfPhrase)
        && name.To(name.At - 2).HeadIs(LexicalClass.CueNoun);

    /// <summary>"A: “…”": the label tells that it is an answer, and not whose.</summary>
    public static bool IsLabeled(ChunkCursor quote) =>
        quote.Previous.Kind == ChunkKind.Colon
        && quote.Previous.Previous is { IsFirst: true, TokenCount: 1 } label
        && label.HeadIsIn(Labels);

    private static bool IsSubject(ChunkCursor name)
    {
        for (var verb = name.Next; verb.IsInside; verb = verb.Next)
        {
            if (verb.IsFinite)
                return verb.Subject.At == name.At;
        }

        return false;
    }

    private static bool IsSameName(ChunkCursor one, ChunkCursor other) =>
        one
            .Parse.Document.Of(one.Parse.Tokens[one.Chunk.Head])
            .SequenceEqual(other.Parse.Document.Of(other.Parse.Tokens[other.Chunk.Head]));

    // The quotation of some length is its paragraph.
    private static bool IsParagraph(in QuoteContext context) =>
        context.Quote is { IsFirst: true, Chunk.Complete: true, TokenCount: >= ShortestStatement } quote && !quote.Next.IsInside;

    private static Attribution? FindSpeakerBefore(in QuoteContext context) =>
        context.PreviousSentence is { } before
        && context.State.PreviousStatement is { } last
        && IsParagraph(context)
        && SubjectIn(context.Parse, before, saying: false) is { } subject
            ? subject with
            {
                Basis = AttributionBasis.Inherited,
                SameAs = last,
            }
            : null;

    // "And from Chairwoman Doe:"
    private static Attribution? PersonBeforeColon(ChunkCursor colon) =>
        LayoutRules.NounBefore(colon) is { } found && colon.To(found.Source).IsPerson ? found : null;

    private static Attribution? TakeOver(in QuoteContext context, AttributionBasis basis) =>
        context.State.PreviousStatement is { Attribution: { } attribution } from ? attribution with { Basis = basis, From = from } : null;

    private static bool MayContinue(in QuoteContext context) => context.Quote.IsFirst || StandsAlone(context);

    // Nothing around the quotation says anything: "Instead, “…”"; or a participle depends on the sentence before: "Adding, “…”"; or only what it is about: "On the plan: “…”".
    public static bool StandsAlone(in QuoteContext context)
    {
        var first = context.Quote.First;
        if (IsTopic(first, context.Quote))
            return true;
        var participle = first.Kind == ChunkKind.Gerund;
        for (var i = first; i.IsInside; i = i.Next)
        {
            if (
                i.Kind is ChunkKind.Verb or ChunkKind.Infinitive
                || (!participle && i.Kind is ChunkKind.Noun or ChunkKind.Pronoun or ChunkKind.Gerund)
            )
                return false;
        }

        return true;
    }

    private static bool IsTopic(ChunkCursor first, ChunkCursor quote)
    {
        if (!first.IsPreposition(Connective.Topic) || quote.Previous.Kind != ChunkKind.Colon || IsPlaceOfWriting(first.Next))
            return false;
        for (var i = first.Next; i.At < quote.At - 1; i = i.Next)
        {
            if (i.Kind is not (ChunkKind.Noun or ChunkKind.Preposition or ChunkKind.Conjunction or ChunkKind.Gerund) || i.IsPerson)
                return false;
        }

        return !quote.Next.IsInside || quote.Next.Kind == ChunkKind.Other;
    }

    // "On a wall:", "On the sign:": what is written there.
    private static bool IsPlaceOfWriting(ChunkCursor noun) =>
        noun.HeadIsIn(Surfaces) || (noun.IsNoun && noun.BeginsWith(LexicalClass.Indefinite));

    private static Attribution? SubjectIn(ShallowParse parse, ChunkedSentence sentence, bool saying)
    {
        for (var verb = new ChunkCursor(parse, sentence, sentence.Start); verb.IsInside; verb = verb.Next)
        {
            if (!verb.IsFinite || (saying && !verb.HeadIs(LexicalClass.CueVerb | LexicalClass.ActVerb)))
                continue;
            var subject = QuotativeRules.SpeakerOf(verb);
            // "I asked the widow how Doe died": neither the author nor the other subjects of the sentence.
            if (subject.IsInside && SceneRules.IsNarrator(parse, subject.At))
                return null;
            if (subject.CanSpeak && subject.Kind != ChunkKind.Relative)
                return Sources.Named(subject) with { Basis = AttributionBasis.PreviousSentence };
        }

        return null;
    }
}
