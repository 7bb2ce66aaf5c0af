using Corpus.Extraction.Entities;
using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Rules;

namespace Corpus.Extraction.Quotations;

/// <summary>The source of a statement, or a phrase that means the same.</summary>
internal readonly struct SourceContext : IRuleContext
{
    public SourceContext(Discourse discourse, Attribution source)
        : this(discourse, source.Mention, discourse.Parse.Kind(source.Source), source.IsJoint, source.Source, WordsOf(discourse, source))
    { }

    private SourceContext(Discourse discourse, TextSpan place, ChunkKind kind, bool isJoint, int number, TextSpan words)
    {
        (Discourse, Place, Kind, IsJoint, Number, Words) = (discourse, place, kind, isJoint, number, words);
        (Parse, Chunk, Phrase) = (discourse.Parse, discourse.Parse.Chunks[number], new NounPhrase(discourse, number));
        // A possessor is a part of the phrase: "his claim", "the minister’s claim".
        var end = Chunk.End;
        while (end > Chunk.First + 1 && Parse.Tokens[end - 1].Start >= words.End)
            end--;
        Head = NameBefore(Math.Min(Chunk.Head, end - 1));
        Fitting = IsNounPhrase && !IsName ? discourse.Descriptions.Find(Chunk, Head, words) : null;
    }

    public Discourse Discourse { get; }

    public ShallowParse Parse { get; }

    /// <summary>The kind of chunk that the source is; a phrase that the source leads to is a noun phrase.</summary>
    public ChunkKind Kind { get; }

    /// <inheritdoc cref="Attribution.IsJoint"/>
    public bool IsJoint { get; }

    /// <summary>The number of the chunk.</summary>
    public int Number { get; }

    public Chunk Chunk { get; }

    public NounPhrase Phrase { get; }

    /// <summary>The words of the phrase with what belongs to it: "the mayor of Leeds".</summary>
    public TextSpan Words { get; }

    /// <summary>The last token of the phrase that is a noun or name, and belongs to the source.</summary>
    public int Head { get; }

    /// <summary>The descriptions that the phrase fits; empty if the text describes only others so; null if it describes nobody so.</summary>
    public IReadOnlyList<Description>? Fitting { get; }

    /// <summary>The only one of these descriptions; null if there are none or several.</summary>
    public Description? OnlyFitting => Fitting is { Count: 1 } ? Fitting[0] : null;

    public bool IsNounPhrase => Kind is not (ChunkKind.Pronoun or ChunkKind.Quote or ChunkKind.Relative);

    /// <summary>Whether the phrase is the name of an entity.</summary>
    public bool IsName => Discourse.Mentions.EntityAt(Head) is not null;

    /// <summary>Whether the head is a noun for something said or written.</summary>
    public bool IsStatement => IsNounPhrase && WordClasses.Of(Parse.Tokens[Head]).Is(LexicalClass.CueNoun);

    /// <summary>The source as it stands in the text.</summary>
    public TextSpan Place { get; }

    public Trace? Trace => Parse.Document.Progress.Trace;

    /// <summary>The phrase that a reference leads to, for the same source.</summary>
    public SourceContext Follow(Reference reference) => new(Discourse, Place, ChunkKind.Noun, false, reference.Chunk, reference.Words);

    // "hundreds of teachers": the teachers.
    private static TextSpan WordsOf(Discourse discourse, Attribution source)
    {
        var (mention, start) = (source.Mention, discourse.Parse.Span(source.Source).Start);
        return mention.Start < start && start < mention.End ? TextSpan.Between(start, mention.End) : mention;
    }

    // "Ann Doe OBE"
    private int NameBefore(int head)
    {
        while (
            head > Chunk.First
            && !Discourse.Mentions.EntityAt(head).HasValue
            && NameText.PostNominals.Contains(Parse.Tokens[head])
            && Parse.TagOf(head) == Tag.Name
        )
            head--;
        return head;
    }
}
