using System.Globalization;
using Corpus.Extraction.Blocks;
using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.Pages;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Sentences;

/// <summary>A text divided into blocks, sentences and tokens: what the stages from names to events read.</summary>
internal sealed class Document
{
    private const int OldestAge = 110;

    private Document(string text, Block[] blocks, Token[] tokens, Sentence[] sentences, ExtractionProgress progress) =>
        (Text, Blocks, Tokens, Sentences, Progress) = (text, blocks, tokens, sentences, progress);

    /// <summary>The normalized text.</summary>
    public string Text { get; }

    public Block[] Blocks { get; }

    /// <summary>The tokens of the body, in order.</summary>
    public Token[] Tokens { get; }

    /// <summary>The sentences of the body, in order.</summary>
    public Sentence[] Sentences { get; }

    /// <summary>Each stage reports its progress here.</summary>
    public ExtractionProgress Progress { get; }

    /// <summary>What the lists of names say about the tokens.</summary>
    public ListedNames Listed => _listed ??= new ListedNames(this);

    private ListedNames? _listed;

    /// <param name="text">The normalized text.</param>
    /// <param name="title">The title the catalog gives, or null.</param>
    public static Document Read(string text, string? title = null) => Read(text, BlockFinder.Find(Page.Read(text), title));

    /// <param name="text">The normalized text.</param>
    /// <param name="blocks">The blocks of the text, with the corrections of the catalog.</param>
    /// <param name="parts">The tokens of the text as far as other stages have read them.</param>
    public static Document Read(string text, Block[] blocks, ExtractionProgress? progress = null, TokenizedText? parts = null)
    {
        parts ??= new TokenizedText(text);
        progress ??= new ExtractionProgress();
        var sentences = new List<Sentence>();
        var tokens = TokensOf(blocks, parts, progress);
        var first = 0;
        for (var i = 0; i < blocks.Length; i++)
        {
            progress.Reach(blocks[i].Span);
            if (!blocks[i].IsBody)
                continue;
            var end = first + parts[blocks[i].Span].Length;
            SentenceSplitter.Split(text, i, tokens, first, end, sentences, progress.Trace);
            first = end;
        }

        return new Document(text, blocks, tokens, [.. sentences], progress);
    }

    private static Token[] TokensOf(Block[] blocks, TokenizedText parts, ExtractionProgress progress)
    {
        var body = new List<Token[]>(blocks.Length);
        var count = 0;
        foreach (var block in blocks)
        {
            if (!block.IsBody)
                continue;
            progress.Reach(block.Span);
            var part = parts[block.Span];
            body.Add(part);
            count += part.Length;
        }

        var tokens = new Token[count];
        var end = 0;
        foreach (var part in body)
        {
            part.CopyTo(tokens, end);
            end += part.Length;
        }

        return tokens;
    }

    /// <summary>A number in digits that can be the age of a person.</summary>
    public bool IsAge(in Token token) =>
        token.Kind == TokenKind.Number
        && int.TryParse(Of(token.Span), NumberStyles.None, CultureInfo.InvariantCulture, out var years)
        && years <= OldestAge;

    public ReadOnlySpan<char> Of(in Token token) => Text.AsSpan(token.Start, token.Length);

    public string Of(TextSpan span) => span.In(Text);

    /// <summary>The first token that begins at a place or after it.</summary>
    public int FirstTokenFrom(int start)
    {
        int low = 0,
            high = Tokens.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Tokens[middle].Start < start)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
