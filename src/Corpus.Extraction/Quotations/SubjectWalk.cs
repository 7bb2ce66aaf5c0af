using Corpus.Extraction.Rules;

namespace Corpus.Extraction.Quotations;

/// <summary>What the walk to the left of a verb has passed.</summary>
[Flags]
internal enum Passed : byte
{
    None = 0,

    /// <summary>A phrase that belongs to another word: what stands before it may be a verb that is not a partner of this one.</summary>
    Phrase = 1,

    /// <summary>A verb, which has the next relative pronoun as its subject.</summary>
    Verb = 2,

    /// <summary>The last mark was a comma.</summary>
    Comma = 4,

    /// <summary>The last mark was another one.</summary>
    OtherMark = 8,
}

/// <summary>The search for the subject of a verb with a tense: a place to the left of the verb, and what has been passed on the way there.</summary>
internal readonly struct SubjectWalk(ChunkCursor verb, ChunkCursor at, Passed passed) : IRuleContext
{
    private const Passed Marks = Passed.Comma | Passed.OtherMark;

    public SubjectWalk(ChunkCursor verb)
        : this(verb, verb.Previous, Passed.None) { }

    public ChunkCursor Verb => verb;

    public ChunkCursor At => at;

    public TextSpan Place => verb.Span;

    public Trace? Trace => verb.Parse.Document.Progress.Trace;

    public bool Has(Passed wanted) => (passed & wanted) != 0;

    public SubjectWalk After(SubjectStep step) =>
        new(verb, at.To(step.Chunk), ((step.Passed & Marks) != 0 ? passed & ~Marks : passed) | step.Passed);
}

/// <summary>A step of the walk.</summary>
/// <param name="Ends">The walk ends here, and the chunk is the subject.</param>
/// <param name="Chunk">The number of a chunk; negative for a verb without a subject.</param>
internal readonly record struct SubjectStep(bool Ends, int Chunk, Passed Passed)
{
    public static readonly SubjectStep NoSubject = new(true, -1, Passed.None);

    public static SubjectStep Found(ChunkCursor subject) => new(true, subject.At, Passed.None);

    public static SubjectStep GoTo(ChunkCursor next, Passed passed = Passed.None) => new(false, next.At, passed);
}
