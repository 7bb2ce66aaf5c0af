using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Rules;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Quotations;

/// <summary>The rules that find who says what stands in a quotation inside another one: “He said, ‘It is late.’”</summary>
internal static class NestedRules
{
    private static readonly Lexicon FirstPerson = Lexicon.Of("Quotations/first-person");
    private static readonly Lexicon Doubts = Lexicon.Of("Quotations/doubt-adverbs");

    public static readonly Cascade<QuoteContext, Attribution> InOrder = new(
        "quote/nested-source",
        "Does the outer quotation tell who said the inner one?",
        new(
            "quote/nested-verb-before",
            "A pronoun or name that begins a clause, and a verb of saying, stand directly before the inner quotation: somebody said it.",
            static (in c) => FindBefore(c)
        )
        {
            Examples =
            [
                "“He said, [‘It is late,’ = He] and left,” Novak told the court.",
                "“Then I said [‘The bridge is closed.’ = I]” Novak recalled the day.",
                "“Peter Brown told me, [‘We have no money.’ = Peter Brown]” Novak said.",
                "“She asked: [‘Where is the key?’ = She] I had none,” Novak said.",
                "“They have said, [‘We are sorry.’ = They] That is all,” Novak said.",
                "“They were screaming [‘We are saved.’ = They] Then they left,” Novak said.",
            ],
            Counterexamples =
            [
                "“You can say ‘no’ to them,” Novak said.",
                "“He never said ‘sorry’ to us,” Novak said.",
                "“If he says ‘no’ we will leave,” Novak said.",
                "“They would say, ‘It is late,’ and leave,” Novak said.",
                "“People who say ‘It is late’ are wrong,” Novak said.",
                "“We call it a ‘mess,’” Novak said.",
                "“I wish Peter Brown had said, ‘Stop here.’”",
                "“It is not true that Brown said, ‘We are done.’”",
                "“I doubt Brown said, ‘We are done.’”",
                "“Neither Novak nor Brown said, ‘We are done.’”",
                "“Maybe he said, ‘We are done.’”",
            ],
        },
        new(
            "quote/nested-verb-after",
            "A pronoun or name and a verb of saying stand directly behind the inner quotation: somebody said it. Behind a question or exclamation mark, a capital letter may begin a sentence: then an adverb or a word of time at most, and a mark, follow the verb.",
            static (in c) => FindAfter(c)
        )
        {
            Examples =
            [
                "“[‘It is late,’ = he] he said, and left the room,” Novak told the court.",
                "“I was asleep. [‘Who is there?’ = Brown] asked Brown. I opened,” Novak said.",
                "“I was asleep. [‘Who is there?’ = Brown] asked Brown",
                "“There was a cry. [‘Help!’ = Brown] Brown shouted again. I ran,” Novak said.",
            ],
            Counterexamples =
            [
                "“The ‘mess’ he said he saw was gone,” Novak told the court.",
                "“The word ‘no’ is short,” Novak said.",
                "“There was a cry: ‘Help!’ Brown said nothing,” Novak said.",
                "“‘Who is there?’ Brown said he was asleep.”",
            ],
        }
    );

    /// <summary>Whether the one who speaks in the outer quotation says the inner one too: "I said".</summary>
    public static bool IsOuterSpeaker(ShallowParse parse, Attribution found) => FirstPerson.Contains(parse.Tokens[found.Source]);

    // Only words inside the outer quotation count, between its opening mark and its end.
    private static Attribution? FindBefore(in QuoteContext context)
    {
        if (context.State.Outer is not { FirstToken: var mark })
            return null;
        var (parse, at) = (context.Parse, context.State.Stretch.FirstToken - 1);
        if (parse.Tokens[at].IsMark(',') || parse.Tokens[at].IsMark(':'))
            at--;
        // "told me", "asked Brown"
        if (
            at - 1 > mark
            && parse.TagOf(at) is Tag.Object or Tag.Name or Tag.Pronoun
            && (SpeechVerbs.Of(parse.Tokens[at - 1]) & SpeechFrame.Told) != 0
        )
            at--;
        var verb = at;
        if (verb - 1 <= mark)
            return null;
        // "were screaming"
        var isGoingOn = parse.TagOf(at) == Tag.Gerund && parse.TagOf(at - 1) == Tag.Be;
        if (!(isGoingOn ? IsCue(parse, verb) : Says(parse, verb)))
            return null;
        at -= isGoingOn ? 2 : 1;
        while (at > mark && parse.TagOf(at) is Tag.Adverb or Tag.Have)
        {
            if ((Connectives.Of(parse.Tokens[at]) & Connective.Negation) != 0)
                return null;
            at--;
        }

        if (at <= mark || !IsSpeaker(parse, at))
            return null;
        var first = at;
        while (first - 1 > mark && parse.TagOf(first) == Tag.Name && parse.TagOf(first - 1) == Tag.Name)
            first--;
        return BeginsClause(parse, first, mark) ? Named(parse, first, at, verb) : null;
    }

    // "He said", "; he said", "Then he said", "It rained, and yesterday he said"; not "I wish he had said", "Neither Doe nor Roe said".
    private static bool BeginsClause(ShallowParse parse, int subject, int mark)
    {
        var at = subject - 1;
        while (parse.TagOf(at) is Tag.Adverb or Tag.Time or Tag.Conjunction)
        {
            if (Doubts.Contains(parse.Tokens[at]))
                return false;
            at--;
        }

        return at == mark || parse.TagOf(at) is Tag.Stop or Tag.Comma or Tag.Colon or Tag.Semicolon;
    }

    private static Attribution? FindAfter(in QuoteContext context)
    {
        if (context.State.Outer is not { } outer)
            return null;
        var (parse, stretch) = (context.Parse, context.State.Stretch);
        var (at, end) = (stretch.EndToken, outer.Closed ? outer.EndToken - 1 : outer.EndToken);
        var last = parse.Document.Text[stretch.Content.End - 1];
        if (last is not (',' or '?' or '!') || at + 1 >= end)
            return null;
        if (Says(parse, at) && parse.TagOf(at + 1) == Tag.Name)
            return Named(parse, at + 1, LastOf(parse, at + 1, end), at);
        var subject = LastOf(parse, at, end);
        return
            IsSpeaker(parse, subject)
            && subject + 1 < end
            && Says(parse, subject + 1)
            && (last == ',' || !parse.Tokens[at].IsCapitalized || EndsClause(parse, subject + 2, end))
            ? Named(parse, at, subject, subject + 1)
            : null;
    }

    // "Who is there?" Doe asked again.
    private static bool EndsClause(ShallowParse parse, int at, int end)
    {
        while (at < end && parse.TagOf(at) is Tag.Adverb or Tag.Time)
            at++;
        return at >= end || parse.Tokens[at].Kind == TokenKind.Mark;
    }

    // "said", "says"; not "say": that is what people do at any time.
    private static bool Says(ShallowParse parse, int token)
    {
        var word = WordClasses.Of(parse.Tokens[token]);
        return parse.TagOf(token) == Tag.Verb && word.Is(VerbForm.Past | VerbForm.Third) && IsCue(parse, token);
    }

    private static bool IsCue(ShallowParse parse, int token) =>
        WordClasses.Of(parse.Tokens[token]).Is(LexicalClass.CueVerb) && (Connectives.Of(parse.Tokens[token]) & Connective.According) == 0;

    private static bool IsSpeaker(ShallowParse parse, int token) =>
        parse.TagOf(token) == Tag.Name
        || (
            parse.TagOf(token) == Tag.Pronoun
            && !WordClasses.Of(parse.Tokens[token]).Is(LexicalClass.Thing)
            && (Connectives.Of(parse.Tokens[token]) & (Connective.Reader | Connective.ThatClause | Connective.Negation)) == 0
            && !WordClasses.Of(parse.Tokens[token]).Is(LexicalClass.Indefinite)
        );

    // The last token of a name that begins at a token, before an end.
    private static int LastOf(ShallowParse parse, int token, int end)
    {
        while (token + 1 < end && parse.TagOf(token) == Tag.Name && parse.TagOf(token + 1) == Tag.Name)
            token++;
        return token;
    }

    // The source of an inner quotation is a token: the chunk is that of the outer quotation.
    private static Attribution Named(ShallowParse parse, int first, int last, int verb) =>
        new(
            last,
            TextSpan.Between(parse.Tokens[first].Start, parse.Tokens[last].End),
            -1,
            parse.Tokens[verb].Span,
            parse.TagOf(last) == Tag.Pronoun ? AttributionBasis.Pronoun : AttributionBasis.Adjacent
        );
}
