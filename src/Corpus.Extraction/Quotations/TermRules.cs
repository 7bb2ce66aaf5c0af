using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Quotations;

/// <summary>Tells what stands in quotation marks and is nobody's statement: titles, names, glosses.</summary>
internal static class TermRules
{
    private const int LongestTitle = 20;
    private const int LongestHeading = 12;
    private const int LongestList = 16;

    private static readonly Lexicon Works = Lexicon.Of("Quotations/work-nouns");
    private static readonly Lexicon Concepts = Lexicon.Of("Quotations/concept-nouns");
    private static readonly Lexicon Glossed = Lexicon.Of("Quotations/gloss-nouns");
    private static readonly Lexicon Shouts = Lexicon.Of("Quotations/shout-nouns");
    private static readonly Lexicon Naming = Lexicon.Of("Lexicons/naming-verbs");

    private delegate bool TermRule(Syntax syntax, ChunkedSentence sentence, int quote);

    private static readonly (string Name, TermRule Rule)[] InOrder =
    [
        (nameof(Nickname), Nickname), (nameof(Gloss), Gloss), (nameof(Concept), Concept), (nameof(Subject), Subject), (nameof(Heading), Heading), (nameof(Name), Name), (nameof(Title), Title), (nameof(Listed), Listed),
    ];

    /// <summary>The name of the rule that makes a quotation a term, or null.</summary>
    public static string? Find(Syntax syntax, ChunkedSentence sentence, int quote)
    {
        foreach (var (name, rule) in InOrder)
        {
            if (rule(syntax, sentence, quote))
                return name;
        }

        return null;
    }

    [Example("Joseph “Joe” Novak went home.")]
    [Counterexample("Novak said “no” to them.")]
    public static bool Nickname(Syntax syntax, ChunkedSentence sentence, int quote)
    {
        var (first, end) = (syntax.Chunks[quote].First, syntax.Chunks[quote].End);
        return end - first <= 4 && first > 0 && end < syntax.Tokens.Length && !syntax.Chunks[quote].Complete
            && syntax.Tokens[first - 1].IsCapitalized && syntax.TagOf(end) == Tag.Name && syntax.Tokens[first + 1].IsCapitalized;
    }

    [Example("She knows the Czech word for “goodbye.”")]
    [Example("They cried “na shledanou,” meaning “goodbye.”")]
    [Counterexample("She asked for “more time.”")]
    public static bool Gloss(Syntax syntax, ChunkedSentence sentence, int quote)
    {
        if (quote == sentence.Start)
            return false;
        if (syntax.First(quote - 1) is "meaning")
            return true;
        return quote - 2 >= sentence.Start && syntax.Kind(quote - 1) == ChunkKind.Preposition && syntax.First(quote - 1) is "for" && IsIn(Glossed, syntax, quote - 2);
    }

    [Example("Novak called the neighbours to win them for her policy of “patient strength.”")]
    [Counterexample("Novak spoke of “patient strength.”")]
    public static bool Concept(Syntax syntax, ChunkedSentence sentence, int quote) =>
        quote - 2 >= sentence.Start && syntax.Kind(quote - 1) == ChunkKind.Preposition && syntax.First(quote - 1) is "of" && IsIn(Concepts, syntax, quote - 2);

    [Example("“Long road” is a word for many things.")]
    [Example("“The Long Road,” which opens on Friday, is her first film.")]
    [Counterexample("“Long road” is a word for many things, said Anna Novak.")]
    public static bool Subject(Syntax syntax, ChunkedSentence sentence, int quote)
    {
        var next = quote + 1;
        return quote == sentence.Start && next < sentence.End
            && (syntax.Kind(next) == ChunkKind.Relative || syntax.Kind(next) == ChunkKind.Verb && !syntax.Chunks[quote].Complete && (syntax.Word(next) & WordClass.CueVerb) == 0)
            && TagRules.TagAtEnd(syntax, sentence, quote) is null;
    }

    [Example("Prices fell.\n‘A long way to go’\nPeople were glad.")]
    [Counterexample("Novak was glad.\n“A long way to go.”")]
    [Counterexample("‘It is late,’ said Novak. ‘We have a long way to go.’")]
    public static bool Heading(Syntax syntax, ChunkedSentence sentence, int quote)
    {
        var chunk = syntax.Chunks[quote];
        return sentence.End - sentence.Start == 1 && IsBlock(syntax, chunk) && chunk.End - chunk.First <= LongestHeading && syntax.Tokens[chunk.First] is { Length: 1, First: '\'' or '‘' };
    }

    private static bool IsBlock(Syntax syntax, Chunk chunk)
    {
        var document = syntax.Document;
        var span = TextSpan.Between(syntax.Tokens[chunk.First].Start, syntax.Tokens[chunk.End - 1].End);
        return (span.Start == 0 || document.Text[span.Start - 1] == '\n') && (span.End == document.Text.Length || document.Text[span.End] == '\n');
    }

    // Every longer word has a large letter, and it stands where an adjective would: between a determiner and its noun, or after "known as".
    [Example("They wore “Long Road Home” hats.")]
    [Example("He joined the “Never Again” movement.")]
    [Example("The hacker known as “Long Road” was caught.")]
    [Example("The fields, known locally as “rabbit patches,” were sold by Anna Novak.")]
    [Counterexample("Novak called him a “Crooked Joe.”")]
    [Counterexample("Novak spoke of the “Never Again” in a low voice.")]
    public static bool Name(Syntax syntax, ChunkedSentence sentence, int quote)
    {
        if (IsKnownAs(syntax, sentence, quote))
            return true;
        if (quote == sentence.Start || !IsCapitalized(syntax, syntax.Chunks[quote]) || IsHeadline(syntax, sentence))
            return false;
        var (before, next) = (quote - 1, quote + 1);
        if (before > sentence.Start && syntax.FirstTag(before) == Tag.As && IsIn(Naming, syntax, before - 1))
            return true;
        return !syntax.Chunks[quote].Complete && next < sentence.End && syntax.Kind(next) == ChunkKind.Noun && !syntax.IsPerson(next)
            && syntax.Chunks[next].First == syntax.Chunks[quote].End && syntax.FirstTag(next) is not (Tag.Determiner or Tag.Possessive);
    }

    // "known as", "known locally as": who is known so has not said it.
    private static bool IsKnownAs(Syntax syntax, ChunkedSentence sentence, int quote)
    {
        var verb = quote - 2;
        if (verb <= sentence.Start || syntax.FirstTag(quote - 1) != Tag.As)
            return false;
        if (syntax.Kind(verb) == ChunkKind.Adverb)
            verb--;
        return syntax.IsVerb(verb) && syntax.Head(verb) is "known";
    }

    // Every longer word has a large letter, and what stands before is a preposition, a possessor or a word for a work.
    [Example("Novak spoke on the network’s “Morning With Friends.”")]
    [Example("She wrote it in her memoir, “The Long Road.”")]
    [Example("They put on a play called “The Long Road.”")]
    [Example("“A museum moves to the river,” by Anna Novak: a good read.")]
    [Counterexample("Novak called him “Crooked Joe.”")]
    [Counterexample("Anna Novak, the minister, called “Crooked Joe” a friend.")]
    [Counterexample("Novak was greeted with chants of “Long Live Joe.”")]
    public static bool Title(Syntax syntax, ChunkedSentence sentence, int quote)
    {
        if (HasAuthor(syntax, sentence, quote))
            return true;
        if (!IsCapitalized(syntax, syntax.Chunks[quote]) || IsHeadline(syntax, sentence))
            return false;
        if (quote == sentence.Start)
            return quote + 1 < sentence.End && (IsIn(Works, syntax, quote + 1) || syntax.FirstTag(quote + 1) == Tag.Be);
        var before = quote - 1;
        return syntax.Kind(before) switch
        {
            ChunkKind.Preposition => syntax.FirstTag(before) != Tag.As && syntax.First(before) is not ("like" or "to") && !(before > sentence.Start && IsIn(Shouts, syntax, before - 1)),
            ChunkKind.Noun => syntax.LastTag(before) == Tag.Genitive || IsIn(Works, syntax, before),
            ChunkKind.Comma => before > sentence.Start && IsIn(Works, syntax, before - 1),
            ChunkKind.Verb when syntax.First(before) is "told" or "tells" => syntax.Chunks[quote].End - syntax.Chunks[quote].First > 4,
            ChunkKind.Verb => syntax.IsBare(before) && before > sentence.Start && syntax.Kind(before - 1) is ChunkKind.Noun or ChunkKind.Comma && IsIn(Naming, syntax, before)
                && !syntax.IsPerson(before - 1) && !(syntax.Kind(before - 1) == ChunkKind.Comma && before - 2 >= sentence.Start && syntax.IsPerson(before - 2)),
            _ => false,
        };
    }

    [Example("Novak starred in “The Long Road,” “Never Again” and “Morning With Friends.”")]
    [Counterexample("Novak called him “Crooked Joe,” and her “Little Anna.”")]
    public static bool Listed(Syntax syntax, ChunkedSentence sentence, int quote)
    {
        var first = quote;
        for (var i = quote - 1; i >= sentence.Start && i > quote - LongestList && IsCapitalized(syntax, syntax.Chunks[first]); i--)
        {
            if (syntax.Kind(i) == ChunkKind.Quote)
                first = i;
            else if (syntax.Kind(i) is not (ChunkKind.Comma or ChunkKind.Conjunction))
                break;
        }

        return first < quote && Title(syntax, sentence, first);
    }

    // "“A museum moves to the river,” by Jane Doe"
    private static bool HasAuthor(Syntax syntax, ChunkedSentence sentence, int quote) =>
        quote + 2 < sentence.End && syntax.Chunks[quote].Complete && syntax.First(quote + 1) is "by" && syntax.IsName(quote + 2)
        && (quote == sentence.Start || syntax.Kind(quote - 1) is ChunkKind.Dash or ChunkKind.Open or ChunkKind.Other or ChunkKind.Comma);

    private static bool IsIn(Lexicon lexicon, Syntax syntax, int chunk) => lexicon.Contains(syntax.Tokens[syntax.Chunks[chunk].Head]);

    private static bool IsCapitalized(Syntax syntax, Chunk quote)
    {
        if (quote.End - quote.First > LongestTitle + 2)
            return false;
        var words = 0;
        for (var i = quote.First + 1; i < quote.End; i++)
        {
            var token = syntax.Tokens[i];
            if (token.Kind != TokenKind.Word)
                continue;
            if (!token.IsCapitalized && (words == 0 || token.Length > 4))
                return false;
            words++;
        }

        return words > 0;
    }

    // In a headline every word has a large letter.
    private static bool IsHeadline(Syntax syntax, ChunkedSentence sentence)
    {
        int large = 0, small = 0;
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            if (syntax.Kind(i) is not (ChunkKind.Noun or ChunkKind.Verb or ChunkKind.Adverb or ChunkKind.Gerund))
                continue;
            if (syntax.Tokens[syntax.Chunks[i].Head].IsCapitalized)
                large++;
            else
                small++;
        }

        return large > small * 3;
    }
}
