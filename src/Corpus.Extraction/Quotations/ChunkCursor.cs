using Corpus.Extraction.Lexicons;

namespace Corpus.Extraction.Quotations;

/// <summary>
/// A place among the chunks of a sentence. A cursor may move past the ends of the sentence: there it has no kind and every question is answered with no,
/// so that rules need no bounds.
/// </summary>
internal readonly struct ChunkCursor(ShallowParse parse, ChunkedSentence sentence, int at)
{
    public ShallowParse Parse => parse;

    public ChunkedSentence Sentence => sentence;

    /// <summary>The number of the chunk.</summary>
    public int At => at;

    public bool IsInside => at >= sentence.Start && at < sentence.End;

    /// <summary>The chunk begins the sentence.</summary>
    public bool IsFirst => at == sentence.Start;

    public ChunkCursor Next => new(parse, sentence, at + 1);

    public ChunkCursor Previous => new(parse, sentence, at - 1);

    /// <summary>The first chunk of the sentence.</summary>
    public ChunkCursor First => new(parse, sentence, sentence.Start);

    /// <summary>The first chunk from here on that is no comma, dash or adverb.</summary>
    public ChunkCursor PastMarksAndAdverbs
    {
        get
        {
            var i = at;
            while (i < sentence.End && parse.Kind(i) is ChunkKind.Comma or ChunkKind.Dash or ChunkKind.Adverb)
                i++;
            return new(parse, sentence, i);
        }
    }

    /// <summary>The subject of a verb; outside of the sentence if it has none.</summary>
    public ChunkCursor Subject => new(parse, sentence, parse.SubjectOf(at));

    /// <summary>The verb has a subject.</summary>
    public bool HasSubject => parse.SubjectOf(at) >= 0;

    public Chunk Chunk => parse.Chunks[at];

    /// <summary>Null outside of the sentence.</summary>
    public ChunkKind? Kind => IsInside ? parse.Kind(at) : null;

    /// <summary>The part of speech of the head; null outside of the sentence.</summary>
    public Tag? HeadTag => IsInside ? parse.HeadTag(at) : null;

    /// <summary>The part of speech of the first token; null outside of the sentence.</summary>
    public Tag? FirstTag => IsInside ? parse.FirstTag(at) : null;

    public TextSpan Span => parse.Span(at);

    /// <summary>How many tokens the chunk has, for a quotation with its marks; 0 outside of the sentence.</summary>
    public int TokenCount => IsInside ? parse.Chunks[at].End - parse.Chunks[at].First : 0;

    public bool IsVerb => IsInside && parse.IsVerb(at);

    /// <summary>A verb with a tense.</summary>
    public bool IsFinite => Kind == ChunkKind.Verb;

    public bool IsNoun => Kind == ChunkKind.Noun;

    public bool IsNounOrPronoun => Kind is ChunkKind.Noun or ChunkKind.Pronoun;

    /// <inheritdoc cref="ShallowParse.IsCue"/>
    public bool IsCue => IsVerb && parse.IsCue(at);

    /// <inheritdoc cref="ShallowParse.IsAct"/>
    public bool IsAct => IsVerb && parse.IsAct(at);

    /// <inheritdoc cref="ShallowParse.IsStance"/>
    public bool IsStance => IsVerb && parse.IsStance(at);

    /// <inheritdoc cref="ShallowParse.IsAction"/>
    public bool IsAction => IsInside && parse.IsAction(at);

    /// <inheritdoc cref="ShallowParse.IsQuoting"/>
    public bool IsQuoting => IsInside && parse.IsQuoting(at);

    /// <summary>A passive: "was called", or "called" before "by" and the one who does it.</summary>
    public bool IsPassive => IsInside && (parse.Chunks[at].Passive || IsParticipleWithAgent);

    // "described by Doe as", "called “a fool” by Doe"
    private bool IsParticipleWithAgent
    {
        get
        {
            var agent = Next.Kind == ChunkKind.Quote ? Next.Next : Next;
            return IsFinite
                && IsBare
                && IsAct
                && !IsFirst
                && HeadIs(VerbForm.Participle)
                && agent.IsPreposition(Connective.Agent)
                && (agent.Next.IsPerson || agent.Next.Kind == ChunkKind.Pronoun);
        }
    }

    /// <inheritdoc cref="ShallowParse.IsBare"/>
    public bool IsBare => IsInside && parse.IsBare(at);

    /// <inheritdoc cref="ShallowParse.IsName"/>
    public bool IsName => IsInside && parse.IsName(at);

    /// <inheritdoc cref="ShallowParse.IsPerson"/>
    public bool IsPerson => IsInside && parse.IsPerson(at);

    /// <inheritdoc cref="ShallowParse.CanSpeak"/>
    public bool CanSpeak => IsInside && parse.CanSpeak(at);

    /// <summary>"Hundreds" of "hundreds of teachers": the noun after "of" can be a source, and this one cannot.</summary>
    public bool IsQuantity => IsNoun && !CanSpeak && Next.BeginsWith(Connective.OfPhrase) && Next.Next is { IsNoun: true, CanSpeak: true };

    /// <summary>The preposition or subordinator "as".</summary>
    public bool IsAs => FirstTag == Tag.As;

    /// <summary>The first word of the chunk has this role.</summary>
    public bool BeginsWith(Connective role) => IsInside && (Connectives.Of(parse.Tokens[parse.Chunks[at].First]) & role) != 0;

    /// <summary>The first word of the chunk belongs to one of these classes.</summary>
    public bool BeginsWith(LexicalClass any) => IsInside && WordClasses.Of(parse.Tokens[parse.Chunks[at].First]).Is(any);

    /// <summary>A preposition of this role.</summary>
    public bool IsPreposition(Connective role) => Kind == ChunkKind.Preposition && BeginsWith(role);

    /// <summary>The head has this role.</summary>
    public bool HeadIs(Connective role) => IsInside && (Connectives.Of(parse.HeadWord(at)) & role) != 0;

    /// <summary>The head belongs to one of these classes.</summary>
    public bool HeadIs(LexicalClass any) => IsInside && parse.Word(at).Is(any);

    /// <inheritdoc cref="HeadIs(LexicalClass)"/>
    public bool HeadIs(VerbForm any) => IsInside && parse.Word(at).Is(any);

    /// <inheritdoc cref="HeadIs(LexicalClass)"/>
    public bool HeadIs(PartOfSpeech any) => IsInside && parse.Word(at).Is(any);

    /// <summary>The head is in a word list.</summary>
    public bool HeadIsIn(Lexicon lexicon) => IsInside && lexicon.Contains(parse.Tokens[parse.Chunks[at].Head]);

    /// <summary>The head is a verb of saying that takes this frame.</summary>
    public bool Takes(SpeechFrame any) => IsInside && (SpeechVerbs.Of(parse.HeadWord(at)) & any) != 0;

    /// <summary>The head does this with a verb of saying that it governs.</summary>
    public bool Governs(Governing how) => IsInside && SpeechVerbs.Governs(parse.Tokens[parse.Chunks[at].Head]) == how;

    /// <summary>The cursor at another chunk of the same sentence.</summary>
    public ChunkCursor To(int chunk) => new(parse, sentence, chunk);
}
