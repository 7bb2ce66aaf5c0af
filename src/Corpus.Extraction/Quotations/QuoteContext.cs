using Corpus.Extraction.Rules;

namespace Corpus.Extraction.Quotations;

/// <summary>What the rules for a quotation look at.</summary>
/// <param name="sentence">The number of the sentence that holds the quotation.</param>
/// <param name="chunk">The number of the quotation's chunk; -1 for a quotation inside another one, which is part of the other's chunk.</param>
internal readonly struct QuoteContext(ShallowParse parse, int sentence, int chunk, QuotationState state) : IRuleContext
{
    public ShallowParse Parse => parse;

    /// <summary>What is known about the quotation so far.</summary>
    public QuotationState State => state;

    /// <summary>The quotation among the chunks of its sentence.</summary>
    public ChunkCursor Quote => new(parse, parse.Sentences[sentence], chunk);

    /// <summary>The number of the sentence that holds the quotation.</summary>
    public int SentenceNumber => sentence;

    public ChunkedSentence Sentence => parse.Sentences[sentence];

    public ChunkedSentence? PreviousSentence => sentence > 0 ? parse.Sentences[sentence - 1] : null;

    public ChunkedSentence? NextSentence => sentence + 1 < parse.Sentences.Length ? parse.Sentences[sentence + 1] : null;

    public TextSpan Place => state.Stretch.Content;

    public Trace? Trace => parse.Document.Progress.Trace;
}
