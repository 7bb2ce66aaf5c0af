using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Quotations;

/// <summary>The shallow parse of a document: sentences of chunks with the subjects of their verbs, and the questions that rules ask about them. Chunks are given by their numbers.</summary>
internal sealed class ShallowParse
{
    private static readonly Lexicon CueVerbs = Lexicon.Of("Lexicons/cue-verbs");
    private static readonly Lexicon ActVerbs = Lexicon.Of("Lexicons/act-verbs");
    private static readonly Lexicon QuotingVerbs = Lexicon.Of("Quotations/quoting-verbs");

    private readonly Tag[] _tags;
    private readonly int[] _subjects;

    // The numbers of the heads of the chunks in the vocabulary.
    private readonly int[] _words;

    // For each chunk, the token after the last one of its sentence.
    private readonly int[] _sentenceEnds;

    public ShallowParse(Document document, Tag[] tags, Chunk[] chunks, ChunkedSentence[] sentences)
    {
        (Document, Tokens, _tags, Chunks, Sentences) = (document, document.Tokens, tags, chunks, sentences);
        var count = sentences[sentences.Length - 1].End;
        (_subjects, _sentenceEnds, _words) = (new int[count], new int[count], new int[count]);
        for (var chunk = 0; chunk < count; chunk++)
            _words[chunk] = document.Tokens[chunks[chunk].Head].Word;

        foreach (var sentence in sentences)
        {
            for (var chunk = sentence.Start; chunk < sentence.End; chunk++)
                _sentenceEnds[chunk] = chunks[sentence.End - 1].End;
        }

        foreach (var sentence in sentences)
        {
            document.Progress.Reach(SpanOf(sentence));
            SubjectFinder.Find(this, sentence, _subjects);
        }
    }

    public Document Document { get; }

    public Chunk[] Chunks { get; }

    /// <summary>How many chunks the sentences have.</summary>
    public int ChunkCount => _subjects.Length;

    public ChunkedSentence[] Sentences { get; }

    public Token[] Tokens { get; }

    public ChunkKind Kind(int chunk) => Chunks[chunk].Kind;

    /// <summary>The tag of a token.</summary>
    public Tag TagOf(int token) => _tags[token];

    public Tag HeadTag(int chunk) => _tags[Chunks[chunk].Head];

    public Tag FirstTag(int chunk) => _tags[Chunks[chunk].First];

    public Tag LastTag(int chunk) => _tags[Chunks[chunk].End - 1];

    /// <summary>The classes of a chunk's head.</summary>
    public WordClasses Word(int chunk) => WordClasses.Of(_words[chunk]);

    /// <summary>The number of a chunk's head in the vocabulary.</summary>
    public int HeadWord(int chunk) => _words[chunk];

    public TextSpan Span(int chunk) => Span(chunk, chunk);

    public TextSpan Span(int first, int last) => TextSpan.Between(Tokens[Chunks[first].First].Start, Tokens[Chunks[last].End - 1].End);

    public TextSpan SpanOf(ChunkedSentence sentence) => Span(sentence.Start, sentence.End - 1);

    /// <summary>The chunk of a verb's subject, or -1.</summary>
    public int SubjectOf(int verb) => _subjects[verb];

    public bool IsVerb(int chunk) => Kind(chunk) is ChunkKind.Verb or ChunkKind.Gerund or ChunkKind.Infinitive;

    public bool IsNounOrPronoun(int chunk) => Kind(chunk) is ChunkKind.Noun or ChunkKind.Pronoun;

    /// <summary>A verb of saying.</summary>
    public bool IsCue(int chunk) => Is(chunk, LexicalClass.CueVerb, CueVerbs);

    /// <summary>A verb of an act done with words, such as calling or accusing.</summary>
    public bool IsAct(int chunk) => Is(chunk, LexicalClass.ActVerb, ActVerbs);

    /// <summary>A verb whose object is the speaker if "as saying" follows.</summary>
    public bool IsQuoting(int chunk) => IsVerb(chunk) && QuotingVerbs.Contains(Tokens[Chunks[chunk].Head]);

    /// <summary>A verb of an attitude, such as wanting or fearing.</summary>
    public bool IsStance(int chunk) => Word(chunk).Is(LexicalClass.StanceVerb);

    /// <summary>A main verb: more than "be", "have" or "do".</summary>
    public bool IsAction(int chunk) => HeadTag(chunk) == Tag.Verb;

    /// <summary>A verb by itself, without auxiliaries: a past form may be a participle.</summary>
    public bool IsBare(int chunk) => Chunks[chunk].First == Chunks[chunk].Head;

    /// <summary>A name, or a capitalized word that no word list knows.</summary>
    public bool IsName(int chunk) =>
        Kind(chunk) == ChunkKind.Noun
        && (
            HeadTag(chunk) == Tag.Name
            || Tokens[Chunks[chunk].Head].IsCapitalized
                && Word(chunk).IsUnknown
                && (Connectives.Of(Tokens[Chunks[chunk].Head]) & Connective.According) == 0
        );

    /// <summary>A name or a noun for people.</summary>
    public bool IsPerson(int chunk) => Kind(chunk) == ChunkKind.Noun && (IsName(chunk) || Word(chunk).Is(LexicalClass.PersonNoun));

    /// <summary>A noun for one person, also one that only the long list has: "striker".</summary>
    public bool IsRole(int token)
    {
        var word = WordClasses.Of(Tokens[token]);
        return IsInLongListAlone(token)
            ? IsRole(Document.Listed.StartingWords[token])
            : word.Is(LexicalClass.PersonNoun) && !word.Is(LexicalClass.Group);
    }

    /// <summary>A noun for one person or several that only the long list has: "striker", "strikers".</summary>
    public bool IsRareRole(int token) => IsInLongListAlone(token) && IsRole(Document.Listed.StartingForms[token]);

    private bool IsInLongListAlone(int token) =>
        WordClasses.Of(Tokens[token]).IsUnknown && Tokens[token] is { Kind: TokenKind.Word, Case: not LetterCase.Upper };

    private static bool IsRole(NameUses uses) => (uses & NameList.PersonNoun) != 0 && (uses & (NameUses.Verb | NameUses.Word)) == 0;

    /// <summary>A phrase that means somebody of whom the text has told: "the mayor", "her father", "Doe’s mother"; not "a mayor", "the mayors", "other officials".</summary>
    public bool IsDefinite(Chunk chunk, int head)
    {
        var first = Tokens[chunk.First];
        if (WordClasses.Of(Tokens[head]).Is(LexicalClass.Plural) || chunk.First == head)
            return false;
        if ((Connectives.Of(first) & Connective.Definite) != 0 || TagOf(chunk.First) == Tag.Possessive)
            return true;
        for (var i = chunk.First; i < head; i++)
        {
            if (TagOf(i) == Tag.Genitive)
                return true;
        }

        return false;
    }

    /// <summary>The token of the age in words such as "61-year-old"; null if there is none.</summary>
    public int? AgeIn(int first, int last)
    {
        for (var i = first; i + 4 <= last; i++)
        {
            if (
                Tokens[i].Kind == TokenKind.Number
                && Tokens[i + 1].IsMark('-')
                && Tokens[i + 3].IsMark('-')
                && Document.Of(Tokens[i + 4]).SequenceEqual("old".AsSpan())
            )
                return i;
        }

        return null;
    }

    /// <summary>A noun for something said or written, such as "statement" or "report".</summary>
    public bool IsSayingNoun(int chunk) => Kind(chunk) == ChunkKind.Noun && Word(chunk).Is(LexicalClass.CueNoun);

    /// <summary>A chunk that can be a source: a name, a noun for people or for something said, "he", "who".</summary>
    public bool CanSpeak(int chunk) =>
        Kind(chunk) switch
        {
            ChunkKind.Relative => true,
            ChunkKind.Pronoun => HeadTag(chunk) == Tag.Pronoun && !IsThing(chunk),
            ChunkKind.Noun => IsName(chunk)
                || HeadTag(chunk) is Tag.Determiner or Tag.Number
                || Word(chunk).Is(LexicalClass.PersonNoun | LexicalClass.CueNoun)
                || (
                    HeadTag(chunk) == Tag.Noun
                    && IsRole(Chunks[chunk].Head)
                    && Entities.NameText.EndsAsAgent(Document.Of(Tokens[Chunks[chunk].Head]))
                )
                || AgeIn(Chunks[chunk].First, Chunks[chunk].End - 1) is not null,
            _ => false,
        };

    public bool IsThing(int pronoun) => Word(pronoun).Is(LexicalClass.Thing);

    /// <summary>The cue: the verb with its particle, "referred to", without auxiliaries.</summary>
    public TextSpan CueSpan(int verb)
    {
        var head = Chunks[verb].Head;
        var length = Math.Max(1, Math.Max(Phrase(CueVerbs, verb), Phrase(ActVerbs, verb)));
        return TextSpan.Between(Tokens[head].Start, Tokens[head + length - 1].End);
    }

    private bool Is(int chunk, LexicalClass wanted, Lexicon lexicon)
    {
        var word = Word(chunk);
        return word.Is(wanted) || word.Is(LexicalClass.PhrasalCue) && Phrase(lexicon, chunk) > 1;
    }

    /// <summary>How many tokens from the head of a chunk on are an entry; none reaches into the next sentence.</summary>
    private int Phrase(Lexicon lexicon, int chunk) => lexicon.Match(Tokens.AsSpan(0, _sentenceEnds[chunk]), Chunks[chunk].Head, out _);
}
