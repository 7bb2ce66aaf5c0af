using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Rules;

namespace Corpus.Extraction.Quotations;

/// <summary>
/// The rules for a quotation that stands alone behind a sentence of the narrator, whose subject does not speak: "I asked Anna Novak why. “…”" In portraits and first-person pieces, many quotations stand so.
/// </summary>
internal static class SceneRules
{
    private static readonly Lexicon FirstPerson = Lexicon.Of("Quotations/first-person");
    private static readonly Lexicon FirstPersonPlural = Lexicon.Of("Quotations/first-person-plural");
    private static readonly Lexicon Asking = Lexicon.Of("Quotations/asking-verbs");
    private static readonly Lexicon Meeting = Lexicon.Of("Quotations/meeting-verbs");
    private static readonly Lexicon Talking = Lexicon.Of("Quotations/talking-verbs");

    public static readonly Rule<QuoteContext, Attribution> Narrator = new(
        "quote/behind-narrator",
        "The quotation stands alone, is no question, and the sentence before begins with \"I\" or \"we\" and a verb of asking or meeting: whom the author asks or meets is the source, if the sentence has nobody else; behind a verb of asking alone, or one that is about the last speaker, the last speaker.",
        FindBehindNarrator
    )
    {
        Examples =
        [
            "I asked Anna Novak why she had left. [“I was tired of it.” = Anna Novak]",
            "We met Anna Novak in a cafe in Leeds. [“I come here every day.” = Anna Novak]",
            "I spoke to Anna Novak. [“I come here every day.” = Anna Novak]",
            "“Are you afraid?” I asked Anna Novak. [“I am not.” = Anna Novak]",
            "“I was tired,” Anna Novak said.⏎I ask whether she regrets it.⏎[“Not for a second.” = she]",
            "“I was tired,” Anna Novak said.⏎I ask why.⏎[“It was too much.” = Anna Novak]",
        ],
        Counterexamples =
        [
            "I met Anna Novak and Peter Brown there. “It was my home.”",
            "I told Anna Novak the news. “The jury will love it.”",
            "We mourn Anna Novak. “She helped many people.”",
            "I asked Anna Novak one thing. “Was it the money?”",
            "“It was fun,” Anna Novak said.⏎I ask about Peter Brown.⏎“A monster.”",
            "I asked the widow how Peter Brown died. “It was his heart.”",
            "I asked about Anna Novak. “A saint.”",
            "You can see that Anna Novak loved it. “It was my home.”",
            "“I was tired,” Anna Novak said.⏎We walked to the river.⏎“It was cleaner then.”",
        ],
    };

    public static readonly Rule<QuoteContext, Attribution> Question = new(
        "quote/behind-question",
        "The quotation stands alone behind a question without marks, which has no name and one pronoun for one person: that is the source, if it is who spoke last in this paragraph or the one before.",
        FindBehindQuestion
    )
    {
        Examples =
        [
            "“I was tired,” Anna Novak said.⏎Does she regret it?⏎[“Not for a second.” = she]",
            "“I was tired,” Anna Novak said.⏎Would she do it again?⏎[“At once.” = she]",
        ],
        Counterexamples =
        [
            "Anna Novak sold the mill.⏎Does she regret it?⏎“Not for a second.”",
            "“I was tired,” Anna Novak said.⏎Will Peter Brown buy it?⏎“Nobody knows.”",
            "“I was tired,” Anna Novak said.⏎Will she and he meet?⏎“Nobody knows.”",
            "“I was tired,” Anna Novak said.⏎What did the report find?⏎“Nothing at all.”",
            "“I was tired,” Anna Novak said.⏎Does she regret it?⏎“She does not.”",
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
        if (context.PreviousSentence is not { } before || !NeighborRules.StandsAlone(context) || IsQuestion(context))
            return null;
        var first = new ChunkCursor(context.Parse, before, before.Start);
        var author = first.Kind == ChunkKind.Quote ? first.Next : first;
        var verb = author.Next;
        if (!author.IsInside || !IsAuthor(context.Parse, author.At) || !verb.IsFinite)
            return null;
        var isAsking = verb.HeadIsIn(Asking);
        var person =
            verb.HeadIsIn(Talking) && verb.Next.Kind == ChunkKind.Preposition ? verb.Next.Next
            : isAsking || verb.HeadIsIn(Meeting) ? verb.Next
            : verb.To(-1);
        var people = People(first);
        return people.Count == 1 && people[0].At == person.At ? Person(context, person)
            : !isAsking || verb.Next.Kind is ChunkKind.Noun or ChunkKind.Preposition ? null
            : people.Count == 0 ? LastSpeaker(context)
            : people.Count == 1 && people[0].Kind == ChunkKind.Pronoun ? Again(context, people[0])
            : null;
    }

    private static Attribution? FindBehindQuestion(in QuoteContext context)
    {
        if (
            context.PreviousSentence is not { } before
            || !NeighborRules.StandsAlone(context)
            || !EndsInQuestionMark(context.Parse, context.Parse.SpanOf(before).End)
        )
            return null;
        var people = People(new ChunkCursor(context.Parse, before, before.Start));
        return people.Count == 1 && people[0].Kind == ChunkKind.Pronoun ? Again(context, people[0]) : null;
    }

    // Names, nouns for people, and pronouns that mean nobody whom the sentence has already; places behind a preposition are none.
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

    private static bool IsQuestion(in QuoteContext context) => EndsInQuestionMark(context.Parse, context.State.Stretch.Content.End);

    private static bool EndsInQuestionMark(ShallowParse parse, int end) =>
        parse.Document.Text is var text && ((end > 0 && text[end - 1] == '?') || (end < text.Length && text[end] == '?'));

    private static Attribution? Person(in QuoteContext context, ChunkCursor person) =>
        MaySpeakSo(context) ? Sources.Named(person) with { Basis = AttributionBasis.PreviousSentence, IsPerson = true } : null;

    // The pronoun counts only if it means who spoke last: elsewhere somebody else may answer.
    private static Attribution? Again(in QuoteContext context, ChunkCursor pronoun) =>
        LastStatement(context) is { } last && Person(context, pronoun) is { } found ? found with { SameAs = last } : null;

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
