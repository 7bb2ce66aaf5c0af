using Corpus.Extraction.Blocks;
using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Pages;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Texts;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Tests;

/// <summary>What holds for the blocks, tokens and sentences of any text whatever.</summary>
public class DocumentPropertyTests
{
    [Fact]
    public void Blocks_are_in_order_and_leave_only_space() =>
        Holds(d => LeavesOnlySpace(d.Text, new TextSpan(0, d.Text.Length), d.Blocks.Select(b => b.Span)));

    [Fact]
    public void Sentences_are_in_order_and_leave_only_space_of_their_block() =>
        Holds(d =>
            d.Blocks.Select(
                    (block, i) =>
                        !block.IsBody || LeavesOnlySpace(d.Text, block.Span, d.Sentences.Where(s => s.Block == i).Select(s => s.Span))
                )
                .All(holds => holds)
        );

    [Fact]
    public void Tokens_are_in_order_and_leave_only_space_of_their_sentence() =>
        Holds(d => d.Sentences.All(s => LeavesOnlySpace(d.Text, s.Span, d.Tokens[s.FirstToken..s.EndToken].Select(t => t.Span))));

    [Fact]
    public void Every_token_is_in_one_sentence() =>
        Holds(d =>
            d.Sentences.SelectMany(s => Enumerable.Range(s.FirstToken, s.EndToken - s.FirstToken))
                .SequenceEqual(Enumerable.Range(0, d.Tokens.Length))
        );

    [Fact]
    public void Tokens_that_stages_share_are_those_of_each_block() =>
        Hostile.TextHolds(text =>
        {
            var shared = new TokenizedText(text);
            var document = Document.Read(text, BlockFinder.Find(Page.Read(text, tokens: shared), null), null, shared);
            var fresh = new List<Token>();
            foreach (var block in document.Blocks.Where(block => block.IsBody))
                English.Tokenize(text, block.Span, fresh);
            return document.Tokens.SequenceEqual(fresh);
        });

    /// <summary>The tokenizer hashes most words while it reads them.</summary>
    [Fact]
    public void A_token_has_the_number_of_its_letters() =>
        Holds(d =>
            d.Tokens.All(token =>
                token.Word == English.Vocabulary.Find(d.Text.AsSpan(token.Start, token.Length - (token.EndsAbbreviation ? 1 : 0)))
            )
        );

    [Fact]
    public void Reading_twice_finds_the_same() =>
        Hostile.TextHolds(text =>
        {
            var (one, other) = (Document.Read(text), Document.Read(text));
            return one.Blocks.SequenceEqual(other.Blocks)
                && one.Tokens.SequenceEqual(other.Tokens)
                && one.Sentences.SequenceEqual(other.Sentences);
        });

    /// <summary>Texts that are all of a kind.</summary>
    [Theory]
    [InlineData("a")]
    [InlineData("a ")]
    [InlineData("5")]
    [InlineData("5,")]
    [InlineData("1.")]
    [InlineData(".")]
    [InlineData(". ")]
    [InlineData("“")]
    [InlineData("“a ")]
    [InlineData("“A.” ")]
    [InlineData("\"")]
    [InlineData("'")]
    [InlineData("(")]
    [InlineData("a.) ")]
    [InlineData("[1]")]
    [InlineData("-")]
    [InlineData("\uFFFD")]
    [InlineData("U.S. ")]
    [InlineData("A.")]
    [InlineData("XiLee ")]
    [InlineData("The KimLee is in a long paragraph that ends with a stop, and Kim is Lee, as everybody in the capital knows.\n")]
    [InlineData("Said he? ")]
    [InlineData("=")]
    [InlineData("<a ")]
    [InlineData("\n")]
    [InlineData("a\n")]
    [InlineData("Share\n")]
    [InlineData(" ")]
    [InlineData("The talks went on in the mountains and\nthe roads were closed. ")]
    public void A_long_text_costs_no_more_than_its_length(string piece) =>
        Hostile.StaysLinear(piece, text => Document.Read(Decoder.Decode(text).Text ?? ""));

    private static void Holds(Func<Document, bool> law) => Hostile.TextHolds(text => law(Document.Read(text)));

    private static bool LeavesOnlySpace(string text, TextSpan whole, IEnumerable<TextSpan> parts)
    {
        var at = whole.Start;
        foreach (var part in parts)
        {
            if (part.Start < at || part.Length == 0 || !IsSpace(text[at..part.Start]))
                return false;
            at = part.End;
        }

        return at <= whole.End && IsSpace(text[at..whole.End]);
    }

    private static bool IsSpace(string text) => text.All(c => char.IsWhiteSpace(c) || c is '\u200b' or '\u200e' or '\u200f' or '\ufeff');
}
