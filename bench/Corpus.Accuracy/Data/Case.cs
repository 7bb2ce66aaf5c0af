namespace Corpus.Accuracy.Data;

/// <summary>A short text with one right answer: a line of <c>Cases/cases.jsonl</c>.</summary>
/// <param name="Kind">What it tests: <c>block</c>, <c>date</c>, <c>name</c>, <c>quote</c>, <c>sentence</c> or <c>speaker</c>.</param>
/// <param name="Phenomenon">What is hard about it, in a few words.</param>
internal sealed record Case(string Id, string Kind, string Phenomenon, string Text, string Published, Expectation Expect);

/// <summary>What must be found, and what must not. All that is given must hold.</summary>
internal sealed record Expectation
{
    /// <summary>These temporal expressions and no others.</summary>
    public IReadOnlyList<ExpectedDate>? Dates { get; init; }

    /// <summary>These temporal expressions; others do not matter.</summary>
    public IReadOnlyList<ExpectedDate>? DatesInclude { get; init; }

    /// <summary>Some temporal expression has a value that begins so.</summary>
    public IReadOnlyList<OneOf>? Values { get; init; }

    /// <summary>No temporal expression contains these words.</summary>
    public IReadOnlyList<string>? NoDateWith { get; init; }

    /// <summary>These quotations in marks and no others.</summary>
    public IReadOnlyList<ExpectedQuote>? Quotes { get; init; }

    /// <summary>The speakers of quotations that begin so.</summary>
    public IReadOnlyList<ExpectedSpeaker>? Speakers { get; init; }

    /// <summary>A quotation that begins so has no speaker, if it is one at all.</summary>
    public IReadOnlyList<string>? NoSpeaker { get; init; }

    /// <summary>The kinds of the blocks that hold these words.</summary>
    public IReadOnlyList<ExpectedBlock>? Blocks { get; init; }

    /// <summary>These words are a mention of that name.</summary>
    public IReadOnlyList<ExpectedMention>? Mentions { get; init; }

    /// <summary>These words are neither a mention nor a name.</summary>
    public IReadOnlyList<string>? NoName { get; init; }

    /// <summary>The sentence of the event that an expression dates.</summary>
    public ExpectedSentence? EventSentence { get; init; }
}

internal sealed record ExpectedDate(OneOf Text, OneOf Value);

/// <param name="Speaker">Left out if anyone is right.</param>
internal sealed record ExpectedQuote(OneOf Text, OneOf? Speaker = null);

internal sealed record ExpectedSpeaker(string Quote, OneOf Speaker);

internal sealed record ExpectedBlock(string Line, OneOf Kind);

internal sealed record ExpectedMention(OneOf Text, OneOf Name);

internal sealed record ExpectedSentence(string Date, string Sentence);
