using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Rules;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Quotations;

/// <summary>A token as the rules of the tagger see it. The tokens before it have their tags.</summary>
internal readonly struct TagContext : IRuleContext
{
    // A longer sequence of names is a list, not the name after a conjunction.
    private const int LongestName = 6;

    private readonly Tagger _tagger;

    /// <param name="starts">The token begins a sentence, or a phrase whose first word can have a capital letter.</param>
    public TagContext(Tagger tagger, int index, bool starts)
    {
        (_tagger, Index, Starts) = (tagger, index, starts);
        Word = WordClasses.Of(Token);
        Before = tagger.TagAt(index - 1);
        Governor = index - 1;
        while (tagger.TagAt(Governor) == Tag.Adverb)
            Governor--;
        Left = tagger.TagAt(Governor);
    }

    public int Index { get; }

    public bool Starts { get; }

    public ref readonly Token Token => ref _tagger.At(Index);

    public WordClasses Word { get; }

    /// <summary>The tag of the token before this one.</summary>
    public Tag Before { get; }

    /// <summary>The last token before this one that is not an adverb.</summary>
    public int Governor { get; }

    /// <summary>The tag of <see cref="Governor"/>.</summary>
    public Tag Left { get; }

    public ref readonly Token Next => ref _tagger.At(Index + 1);

    public WordClasses NextWord => WordClasses.Of(Next);

    /// <summary>The sentence capitalizes its words as a headline does.</summary>
    public bool IsInTitleCase => _tagger.IsInTitleCase;

    public bool IsInCompound => _tagger.IsInCompound(Index);

    /// <summary>What comes before is part of a noun phrase whose noun this token can be: <c>the</c>, <c>his</c>, <c>Doe’s</c>, <c>long</c>, <c>two</c>.</summary>
    public bool IsModified => Before is Tag.Determiner or Tag.Possessive or Tag.Genitive or Tag.Adjective or Tag.Number;

    public ReadOnlySpan<char> Text => _tagger.TextAt(Index);

    public TextSpan Place => Token.Span;

    public Trace? Trace => _tagger.Trace;

    public Tag TagAt(int i) => _tagger.TagAt(i);

    public ref readonly Token At(int i) => ref _tagger.At(i);

    public WordClasses WordAt(int i) => WordClasses.Of(_tagger.At(i));

    /// <summary>Two names, or a name after a noun or pronoun, joined by "and": "Doe and Poe", "he and Poe".</summary>
    public bool IsSecondOfTwo(int i)
    {
        var first = i;
        while (TagAt(first) == Tag.Name && first > i - LongestName)
            first--;
        return TagAt(first) == Tag.Conjunction && TagAt(first - 1) is Tag.Name or Tag.Noun or Tag.Pronoun;
    }

    public bool IsPlural(int i) => _tagger.LastLetter(i) == 's' || WordAt(i).Is(LexicalClass.Plural);

    /// <summary>The token begins a noun phrase that has no article.</summary>
    public bool StartsBareNounPhrase(int i) =>
        At(i) switch
        {
            { Kind: TokenKind.Word } => !WordAt(i).Is(NeverInNounPhrase),
            { Kind: TokenKind.Number } => true,
            var mark => mark.First is '“' or '"' && mark.SpaceBefore,
        };

    private const PartOfSpeech NeverInNounPhrase =
        PartOfSpeech.Preposition
        | PartOfSpeech.Determiner
        | PartOfSpeech.Pronoun
        | PartOfSpeech.That
        | PartOfSpeech.Conjunction
        | PartOfSpeech.To
        | PartOfSpeech.As
        | PartOfSpeech.Modal
        | PartOfSpeech.Be
        | PartOfSpeech.Have
        | PartOfSpeech.Do
        | PartOfSpeech.Adverb
        | PartOfSpeech.Subordinator
        | PartOfSpeech.Possessive
        | PartOfSpeech.Time;
}
