using Corpus.Extraction.Rules;

namespace Corpus.Extraction.Quotations;

/// <summary>Reported speech without quotation marks: who says it, and the stretch of the sentence that was said.</summary>
/// <param name="First">The first chunk of the content.</param>
/// <param name="Last">The last chunk of the content.</param>
internal sealed record IndirectReport(Attribution Attribution, int First, int Last)
{
    /// <summary>The second piece of a content that the source and its cue divide; null if it has one piece.</summary>
    public (int First, int Last)? Rest { get; init; }

    /// <summary>What the source does by saying it.</summary>
    public SpeechAct Act { get; init; }

    /// <summary>The number of the speaker among the entities; null if it is not known.</summary>
    public int? Speaker { get; init; }
}

/// <summary>What the rules for reported speech look at: a chunk that may be its cue.</summary>
internal readonly struct CueContext(ChunkCursor cue) : IRuleContext
{
    public ChunkCursor Cue => cue;

    public TextSpan Place => cue.IsVerb ? cue.Parse.CueSpan(cue.At) : cue.Parse.Tokens[cue.Chunk.Head].Span;

    public Trace? Trace => cue.Parse.Document.Progress.Trace;
}
