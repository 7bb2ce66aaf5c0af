using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Rules;

namespace Corpus.Extraction.Quotations;

/// <summary>
/// The rules for a quotation that stands alone behind a sentence of the narrator, whose subject does not speak: "I asked Anna Novak why. “…”" In portraits and first-person pieces, this is how most quotations stand.
/// </summary>
internal static class SceneRules
{
    private static readonly Lexicon FirstPerson = Lexicon.Of("Quotations/first-person");
    private static readonly Lexicon FirstPersonPlural = Lexicon.Of("Quotations/first-person-plural");
    private static readonly Lexicon BodyParts = Lexicon.Of("Quotations/body-part-nouns");
    private static readonly Lexicon Gestures = Lexicon.Of("Quotations/gesture-verbs");
    private static readonly Lexicon Presenting = Lexicon.Of("Quotations/presenting-words");
    private static readonly Lexicon Victims = Lexicon.Of("Quotations/victim-nouns");

    public static readonly Rule<QuoteContext, Attribution> Narrator = new(
        "quote/behind-narrator",
        "The quotation stands alone behind a sentence whose subject is the author or the reader (\"I\", \"we\", \"you\"): the only other person of the sentence is the source; if it has none, and the author is the subject, who spoke last in this paragraph or the one before.",
        FindBehindNarrator
    )
    {
        Examples =
        [
            "I asked Anna Novak why she had left. [“I was tired of it.” = Anna Novak]",
            "“I was tired,” Anna Novak said.⏎I ask her about the sea.⏎[“I miss it.” = her]",
            "We met Anna Novak in a cafe in Leeds. [“I come here every day.” = Anna Novak]",
            "“Are you afraid?” I asked Anna Novak. [“I am not.” = Anna Novak]",
            "You can see that Anna Novak loved it. [“It was my home.” = Anna Novak]",
            "“I was tired,” Anna Novak said.⏎We walk down to the river. [“It was cleaner then.” = Anna Novak]",
        ],
        Counterexamples =
        [
            "I saw Anna Novak and Peter Brown there. “It was my home.”",
            "You can see the sea. “It was my home.”",
            "We thanked Anna Novak. “She has helped many people.”",
            "Anna Novak said I was wrong. “It was my home.”",
        ],
    };

    public static readonly Rule<QuoteContext, Attribution> Question = new(
        "quote/behind-question",
        "The quotation stands alone behind a question without marks: if it has no name, whom its only pronoun for one person means is the source; if it is about nobody, who spoke last in this paragraph or the one before.",
        FindBehindQuestion
    )
    {
        Examples =
        [
            "Anna Novak sold the mill.⏎Does she regret it?⏎[“Not for a second.” = she]",
            "“I was tired,” Anna Novak said.⏎Would she do it again?⏎[“At once.” = she]",
            "“I was tired,” Anna Novak said.⏎And the future?⏎[“Who knows.” = Anna Novak]",
        ],
        Counterexamples =
        [
            "Anna Novak sold the mill.⏎Will Peter Brown buy it?⏎“Nobody knows.”",
            "Anna Novak sold the mill.⏎Will she and he meet?⏎“Nobody knows.”",
            "Anna Novak sold the mill.⏎And the future?⏎“Nobody knows.”",
            "Anna Novak sold the mill.⏎Does she regret it?⏎“She does not.”",
        ],
    };

    public static readonly Rule<QuoteContext, Attribution> BodyPart = new(
        "quote/behind-body-part",
        "The quotation stands alone behind a sentence, in the same paragraph, that tells of somebody’s hands, eyes or voice, and has no other subject that can speak: whose they are is the source.",
        FindBehindBodyPart
    )
    {
        Examples =
        [
            "Anna Novak sat by the window. Her hands shook. [“It is the cold.” = Her]",
            "Anna Novak’s voice is soft. [“I never sang.” = Anna Novak]",
            "Anna Novak sat by the window. A smile crossed her face. [“I never sang.” = her]",
        ],
        Counterexamples =
        [
            "Anna Novak sat by the window. Her car stood outside. “It is the cold.”",
            "Anna Novak sat by the window. Her hands shook.⏎“It is the cold.”",
            "Anna Novak sat by the window. Its legs were short. “It is the cold.”",
            "Anna Novak sat by the window. Her mother’s hands shook. “It is the cold.”",
            "Anna Novak sat by the window. Her hands shook and his eyes were red. “It is the cold.”",
        ],
    };

    public static readonly Rule<QuoteContext, Attribution> Topic = new(
        "quote/behind-for",
        "The quotation stands alone behind a sentence, in the same paragraph, that begins with \"for\" or \"to\" and a person, before a comma, and has no other person: the person is the source.",
        FindBehindFor
    )
    {
        Examples =
        [
            "For Anna Novak, the mill was a home. [“It was the best of times.” = Anna Novak]",
            "Anna Novak sat by the window. To her, the mill was a home. [“It was the best of times.” = her]",
        ],
        Counterexamples =
        [
            "For Anna Novak, Peter Brown built a home. “It was the best of times.”",
            "For years, the mill was a home. “It was the best of times.”",
            "For Anna Novak, the mill was a home.⏎“It was the best of times.”",
        ],
    };

    public static readonly Rule<QuoteContext, Attribution> Presented = new(
        "quote/behind-presented",
        "The quotation stands alone behind a sentence, in the same paragraph, that presents the only person whom it names: it begins with \"among\" or \"one\" and has the name behind a form of \"be\", or with a verb such as \"meet\" before the name; but not a person who is among victims or suspects.",
        FindBehindPresented
    )
    {
        Examples =
        [
            "Among them was Anna Novak. [“It was the best of times.” = Anna Novak]",
            "One of them is Peter Brown. [“It was the best of times.” = Peter Brown]",
            "Meet Anna Novak of Leeds. [“It was the best of times.” = Anna Novak of Leeds]",
        ],
        Counterexamples =
        [
            "Among the dead was Anna Novak. “It was the best of times.”",
            "The suspect is Peter Brown. “It was the best of times.”",
            "Among those arrested was Peter Brown. “It was the best of times.”",
            "One of them is Peter Brown. “He is the best of all.”",
            "One of them is Peter Brown.⏎“It was the best of times.”",
            "Meet Anna Novak and Peter Brown. “It was the best of times.”",
        ],
    };

    /// <summary>"I", "we", "you": the one who writes or reads, who is no source of a quotation behind the sentence.</summary>
    /// <param name="subject">The number of a chunk.</param>
    public static bool IsNarrator(ShallowParse parse, int subject) =>
        IsAuthor(parse, subject)
        || (parse.Kind(subject) == ChunkKind.Pronoun && (Connectives.Of(parse.HeadWord(subject)) & Connective.Reader) != 0);

    private static bool IsAuthor(ShallowParse parse, int subject) =>
        parse.Kind(subject) == ChunkKind.Pronoun
        && parse.Tokens[parse.Chunks[subject].Head] is var pronoun
        && (FirstPerson.Contains(pronoun) || FirstPersonPlural.Contains(pronoun));

    private static Attribution? FindBehindNarrator(in QuoteContext context)
    {
        if (
            Scene(context, sameParagraph: false, mayQuote: true) is not { } scene
            || FirstSubject(scene) is not { IsInside: true } narrator
            || !IsNarrator(context.Parse, narrator.At)
        )
            return null;
        var people = People(scene);
        return people.Count == 1 ? Person(context, people[0])
            : people.Count == 0 && IsAuthor(context.Parse, narrator.At) && !HasBody(scene) ? LastSpeaker(context)
            : null;
    }

    private static Attribution? FindBehindQuestion(in QuoteContext context)
    {
        if (Scene(context, sameParagraph: false) is not { } scene || !EndsAsQuestion(context.Parse, scene.Sentence))
            return null;
        var people = People(scene);
        if (people.Count == 0)
            return HasBody(scene) ? null : LastSpeaker(context);
        var pronouns = people.FindAll(person => person.Kind == ChunkKind.Pronoun);
        return pronouns.Count == 1 && !people.Exists(person => person.IsName) ? Person(context, pronouns[0]) : null;
    }

    private static Attribution? FindBehindBodyPart(in QuoteContext context)
    {
        if (Scene(context, sameParagraph: true) is not { } scene)
            return null;
        Attribution? owner = null;
        for (var i = scene; i.IsInside; i = i.Next)
        {
            if (i.IsFinite && i.Subject.CanSpeak && !i.Subject.HeadIsIn(BodyParts))
                return null;
            if (!i.HeadIsIn(BodyParts) || PossessorIn(i) is not { } span)
                continue;
            if (owner is { } other && !IsSame(context.Parse, other.Mention, span))
                return null;
            owner ??= new Attribution(i.At, span, -1, null, AttributionBasis.PreviousSentence) { IsPerson = true };
        }

        return owner is not null && MaySpeakSo(context) ? owner : null;
    }

    /// <summary>Who makes a gesture in the sentence before: "Doe frowned", "Doe shook her head".</summary>
    public static Attribution? GestureBefore(in QuoteContext context)
    {
        if (Scene(context, sameParagraph: true) is not { } scene)
            return null;
        var verb = scene.Next;
        var isGesture = verb.HeadIsIn(Gestures) ? !verb.Next.IsNounOrPronoun : verb.Next.HeadIsIn(BodyParts);
        return verb.IsFinite && verb.Subject.At == scene.At && isGesture && scene.CanSpeak && !IsNarrator(context.Parse, scene.At)
            ? Person(context, scene)
            : null;
    }

    private static Attribution? FindBehindFor(in QuoteContext context) =>
        Scene(context, sameParagraph: true) is { } first
        && first.Kind == ChunkKind.Preposition
        && first.BeginsWith(Connective.ForPhrase | Connective.Recipient)
        && first.Next.Next.Kind == ChunkKind.Comma
        && People(first) is { Count: 1 } people
        && people[0].At == first.Next.At
            ? Person(context, people[0])
            : null;

    private static Attribution? FindBehindPresented(in QuoteContext context)
    {
        if (Scene(context, sameParagraph: true) is not { } first || HasVictims(first))
            return null;
        var names = People(first).FindAll(person => person.IsName);
        if (names.Count != 1 || !Presenting.Contains(context.Parse.Tokens[first.Chunk.First]))
            return null;
        var verb = names[0].Previous;
        return verb.IsFirst || (verb.IsFinite && verb.HeadTag == Tag.Be) ? Person(context, names[0]) : null;
    }

    /// <summary>The first chunk of the sentence before a quotation that stands alone.</summary>
    /// <param name="mayQuote">Whether the sentence may have a quotation itself.</param>
    private static ChunkCursor? Scene(in QuoteContext context, bool sameParagraph, bool mayQuote = false)
    {
        if (
            context.PreviousSentence is not { } before
            || (sameParagraph && before.Block != context.Sentence.Block)
            || !NeighborRules.StandsAlone(context)
        )
            return null;
        var first = new ChunkCursor(context.Parse, before, before.Start);
        for (var i = first; i.IsInside; i = i.Next)
        {
            if (i.Kind == ChunkKind.Quote && !mayQuote)
                return null;
        }

        return first;
    }

    private static ChunkCursor FirstSubject(ChunkCursor scene)
    {
        var verb = scene;
        while (verb.IsInside && !(verb.IsFinite && verb.HasSubject))
            verb = verb.Next;
        return verb.Subject;
    }

    // Names and nouns for people, and pronouns that mean nobody whom the sentence has already: places behind a preposition are none.
    private static List<ChunkCursor> People(ChunkCursor scene)
    {
        var people = new List<ChunkCursor>();
        for (var i = scene; i.IsInside; i = i.Next)
        {
            var isPronoun = i.Kind == ChunkKind.Pronoun && i.HeadIs(LexicalClass.Male | LexicalClass.Female);
            if (isPronoun ? !people.Exists(person => MayBeSame(person, i)) : i.IsPerson && !IsInPlace(i))
                people.Add(i);
        }

        return people;
    }

    private static bool MayBeSame(ChunkCursor person, ChunkCursor pronoun) =>
        person.Kind != ChunkKind.Pronoun || person.HeadIs(LexicalClass.Female) == pronoun.HeadIs(LexicalClass.Female);

    // "in Leeds", "from the village"
    private static bool IsInPlace(ChunkCursor noun) =>
        noun.IsName
        && noun.Previous.Kind == ChunkKind.Preposition
        && (
            !noun.Previous.BeginsWith(Connective.Recipient | Connective.Dative | Connective.ForPhrase | Connective.WithDoer)
            || noun.Previous.BeginsWith(Connective.OfPhrase)
        );

    // "her hands", "Doe’s hands"; not "its legs", "her mother’s hands"
    private static TextSpan? PossessorIn(ChunkCursor noun)
    {
        if (noun.FirstTag != Tag.Possessive)
            return ReportRules.PossessorIn(noun.Parse, noun.Chunk);
        for (var i = noun.Chunk.First; i < noun.Chunk.Head; i++)
        {
            if (noun.Parse.TagOf(i) == Tag.Genitive)
                return null;
        }

        return noun.BeginsWith(LexicalClass.Male | LexicalClass.Female) ? noun.Parse.Tokens[noun.Chunk.First].Span : null;
    }

    private static bool IsSame(ShallowParse parse, TextSpan one, TextSpan other) =>
        parse.Document.Of(one).Equals(parse.Document.Of(other), StringComparison.OrdinalIgnoreCase);

    // "We asked the ministry": whoever answers is not the one who spoke last.
    private static bool HasBody(ChunkCursor scene)
    {
        for (var i = scene; i.IsInside; i = i.Next)
        {
            if (i.IsNoun && i.HeadIs(LexicalClass.Group))
                return true;
        }

        return false;
    }

    private static bool HasVictims(ChunkCursor scene)
    {
        for (var i = scene; i.IsInside; i = i.Next)
        {
            if (i.HeadIsIn(Victims))
                return true;
        }

        return false;
    }

    private static bool EndsAsQuestion(ShallowParse parse, ChunkedSentence sentence)
    {
        var (text, end) = (parse.Document.Text, parse.SpanOf(sentence).End);
        return end > 0 && text[end - 1] == '?' || end < text.Length && text[end] == '?';
    }

    // "I ask whether she regrets it": if somebody else spoke just before, nobody can tell who answers.
    private static Attribution? Person(in QuoteContext context, ChunkCursor person) =>
        MaySpeakSo(context)
            ? Sources.Named(person) with
            {
                Basis = AttributionBasis.PreviousSentence,
                IsPerson = true,
                SameAs = person.Kind == ChunkKind.Pronoun ? LastStatement(context) : null,
            }
            : null;

    private static Attribution? LastSpeaker(in QuoteContext context) =>
        LastStatement(context) is { Attribution: { } attribution } last
            ? attribution with
            {
                Basis = AttributionBasis.Inherited,
                From = last,
            }
            : null;

    // In the paragraph of the sentence before, or the one before that; not one of the narrator.
    private static QuotationState? LastStatement(in QuoteContext context) =>
        context.State.PreviousStatement is { Attribution: { Source: >= 0 } attribution } last
        && context.PreviousSentence is { } before
        && last.Stretch.Block >= before.Block - 1
        && !IsNarrator(context.Parse, attribution.Source)
            ? last
            : null;

    // "She has helped many people" speaks of her, and is not said by her; "I told her so" can be.
    private static bool MaySpeakSo(in QuoteContext context)
    {
        var isOfOther = false;
        for (var i = context.State.Stretch.FirstToken; i < context.State.Stretch.EndToken; i++)
        {
            var token = context.Parse.Tokens[i];
            if (FirstPerson.Contains(token))
                return true;
            var word = WordClasses.Of(token);
            isOfOther |=
                word.Is(PartOfSpeech.Pronoun | PartOfSpeech.Possessive | PartOfSpeech.Object)
                && word.Is(LexicalClass.Male | LexicalClass.Female);
        }

        return !isOfOther;
    }
}
