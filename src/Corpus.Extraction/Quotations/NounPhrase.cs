using Corpus.Extraction.Entities;
using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Quotations;

/// <summary>A noun phrase of the text, and the questions that decide whom it can mean.</summary>
/// <param name="number">The number of its chunk.</param>
internal readonly struct NounPhrase(Discourse discourse, int number)
{
    private const int LongestUnknownName = 3;

    /// <summary>"The German", "the Frenchwoman".</summary>
    public static readonly Lexicon Inhabitants = Lexicon.Of("Entities/inhabitants");

    private static readonly Lexicon SpeakingBodies = Lexicon.Of("Quotations/speaking-bodies");
    private static readonly Lexicon Bodies = Lexicon.Of("Entities/body-nouns");
    private static readonly Lexicon Parents = Lexicon.Of("Quotations/parent-nouns");

    private ShallowParse Parse => discourse.Parse;

    private Token[] Tokens => discourse.Parse.Tokens;

    public Chunk Chunk => Parse.Chunks[number];

    /// <summary>The token of the age in "the 61-year-old"; null if the phrase has none.</summary>
    public int? Age => Parse.AgeIn(Chunk.First, Chunk.End - 1);

    /// <summary>Whether the age is all that the phrase tells: "the 61-year-old", not "the 61-year-old’s agent" and "the 61-year-old paper".</summary>
    public bool IsAge => Age is not null && Parse.Document.Of(Tokens[Chunk.End - 1]).SequenceEqual("old".AsSpan());

    /// <summary>"The German": no list has it as anything else.</summary>
    public bool IsInhabitant =>
        Chunk.End - Chunk.First == 2 && Tokens[Chunk.Head].IsCapitalized && Inhabitants.Contains(Tokens[Chunk.Head]);

    /// <summary>"The Swiss": some of them, or all.</summary>
    public bool NamesPeople => Chunk.End - Chunk.First == 2 && IsDefinite && (IsInhabitant || NameText.Demonyms[Tokens[Chunk.Head]] == "");

    /// <summary>"The Chinese leader".</summary>
    public bool NamesNation
    {
        get
        {
            for (var i = Chunk.First + 1; i < Chunk.Head; i++)
            {
                if (Tokens[i].IsCapitalized && (NameText.Demonyms[Tokens[i]] == "" || NameText.States.Contains(Tokens[i])))
                    return true;
            }

            return false;
        }
    }

    /// <summary>The noun of "the father of two" and "the mother-of-two"; null for "the father of two boys" and "the father of one of them".</summary>
    public int? Parent
    {
        get
        {
            var of = Chunk.First + 2;
            if (of < Chunk.End && Tokens[of].IsMark('-'))
                of++;
            return
                of + 1 < Tokens.Length
                && (Connectives.Of(Tokens[of]) & Connective.OfPhrase) != 0
                && Parents.Contains(Tokens[Chunk.First + 1])
                && (Tokens[of + 1].IsMark('-') ? of + 2 : of + 1) is var count
                && count < Tokens.Length
                && (Tokens[count].Kind == TokenKind.Number || WordClasses.Of(Tokens[count]).Is(PartOfSpeech.Number))
                && EndsPhrase(count + 1)
                ? Chunk.First + 1
                : null;
        }
    }

    /// <summary>"The investor", "the Acme investor", "the company"; not "the investors", "her investor", "the Doe investor", "the police".</summary>
    public bool IsForKnown
    {
        get
        {
            if (!IsDefinite)
                return false;
            if (IsInhabitant || IsAge || Parent is not null)
                return true;
            var noun = Parse.Word(number);
            if (
                noun.Is(LexicalClass.Plural)
                || !(Parse.IsRole(Chunk.Head) || (noun.Is(LexicalClass.PersonNoun) && Bodies.Contains(Tokens[Chunk.Head])))
                || Parse.HeadTag(number) != Tag.Noun
                || SpeakingBodies.Contains(Tokens[Chunk.Head])
            )
                return false;
            return !HasPossessorOr(discourse.Mentions.IsPersonAt);
        }
    }

    /// <summary>"The star", "the Leeds-born star", "the former coach": one person without a name, also where the noun is another word too.</summary>
    public bool IsForSomebody =>
        IsDefinite && Parse.HeadTag(number) == Tag.Noun && IsOfOnePerson(Parse.Word(number)) && !HasPossessorOr(HasEntityAt);

    /// <summary>"The head of the union", "the investor who left", "the mayor, Doe’s wife,"; not "the mayor, 61,".</summary>
    public bool IsCompleted =>
        number + 2 < Parse.ChunkCount
        && Parent is null
        && (
            Parse.Kind(number + 1) is ChunkKind.Preposition or ChunkKind.Relative
            || (
                Parse.Kind(number + 1) == ChunkKind.Comma
                && Parse.Kind(number + 2) == ChunkKind.Noun
                && Parse.HeadTag(number + 2) != Tag.Number
            )
        );

    /// <summary>A name of several words of which nothing tells what it names.</summary>
    public bool IsUnknownFullName
    {
        get
        {
            if (Chunk.End - Chunk.First is < 2 or > LongestUnknownName)
                return false;
            for (var i = Chunk.First; i < Chunk.End; i++)
            {
                if (Parse.TagOf(i) != Tag.Name && !(i == Chunk.First && Tokens[i].IsCapitalized && WordClasses.Of(Tokens[i]).IsUnknown))
                    return false;
            }

            return true;
        }
    }

    /// <summary>Whether the phrase can be a source: a thing that is no text says nothing, and a figure is nobody.</summary>
    public bool IsSpeaker =>
        (
            Parse.CanSpeak(number)
            || Parse.FirstTag(number) == Tag.Name
            || Parse.IsRareRole(Chunk.Head)
            || SpeakingBodies.Contains(Tokens[Chunk.Head])
            || IsWrittenAsName
        )
        && Tokens[Chunk.Head].Kind == TokenKind.Word;

    private bool HasEntityAt(int token) => discourse.Mentions.EntityAt(token) is not null;

    private bool HasPossessorOr(Func<int, bool> isOther)
    {
        for (var i = Chunk.First; i < Chunk.End; i++)
        {
            if (Parse.TagOf(i) == Tag.Genitive || isOther(i))
                return true;
        }

        return false;
    }

    private static bool IsOfOnePerson(WordClasses noun) =>
        noun.Is(LexicalClass.PersonNoun) && !noun.Is(LexicalClass.Group) && !noun.Is(LexicalClass.Plural);

    private bool IsDefinite => (Connectives.Of(Tokens[Chunk.First]) & Connective.Definite) != 0;

    // "eBay", "@doe": no common word is written so.
    private bool IsWrittenAsName
    {
        get
        {
            if (Tokens[Chunk.First].IsMark('@'))
                return true;
            var head = Parse.Document.Of(Tokens[Chunk.Head]);
            for (var i = 1; i < head.Length; i++)
            {
                if (char.IsUpper(head[i]))
                    return true;
            }

            return false;
        }
    }

    private bool EndsPhrase(int token) =>
        token >= Tokens.Length
        || (
            Parse.TagOf(token) is not (Tag.Noun or Tag.Name or Tag.Adjective or Tag.Number or Tag.Hyphen or Tag.Genitive)
            && !Tokens[token].IsMark('-')
            && (Connectives.Of(Tokens[token]) & Connective.OfPhrase) == 0
        );
}
