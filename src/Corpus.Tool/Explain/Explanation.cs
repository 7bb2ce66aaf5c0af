using Corpus.Extraction;
using Corpus.Extraction.Articles;
using Corpus.Extraction.Catalog;
using Corpus.Extraction.Diagnostics;
using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Tokens;

namespace Corpus.Tool.Explain;

/// <summary>Why a place of a text was read as it was.</summary>
/// <param name="Source">The normalized text with its declarations in the catalog.</param>
/// <param name="Place">The explained span of the normalized text.</param>
/// <param name="IsColumn">Whether it is a character; otherwise it is a line.</param>
/// <param name="Others">Questions about the position without a result; empty for a line, which has too many.</param>
internal sealed record Explanation(
    ArticleSource Source,
    TextSpan Place,
    bool IsColumn,
    IReadOnlyList<Found> Found,
    IReadOnlyList<Question> Others,
    ArticleModel Model
)
{
    /// <summary>The diagnostics at the place.</summary>
    public IEnumerable<Finding> Findings => Model.Findings.Where(finding => finding.Span.Overlaps(Place));

    /// <summary>Each word is tried by reading the whole text without it. In all, no more characters than these are read.</summary>
    private const long MostCharacters = 10_000_000;

    /// <summary>Of a block that is not part of the article, as many characters can decide.</summary>
    private const int LongestLine = 300;

    /// <summary>The folders with the word lists of the rules for a kind of thing; the rules before them can decide by the words of other lists.</summary>
    private static readonly Dictionary<string, string[]> Lists = new()
    {
        ["block"] = ["Lexicons", "Blocks"],
        ["sentence"] = ["Lexicons", "Sentences"],
        ["word"] = ["Lexicons"],
        ["name"] = ["Lexicons", "Entities"],
        ["quotation"] = ["Lexicons", "Quotations"],
        ["expression"] = ["Dates"],
        ["event"] = ["Lexicons", "Dates", "Events"],
    };

    private static readonly string[] AllLists = [.. Lists.Values.SelectMany(folders => folders).Distinct()];

    /// <param name="place">A character, or a line without its line break, in the normalized text.</param>
    /// <param name="isColumn">Whether it is a character.</param>
    public static Explanation Of(ArticleSource source, TextSpan place, bool isColumn)
    {
        var recorded = place;
        foreach (var block in Extractor.Extract(source).Blocks.Where(block => block.Span.Overlaps(place)))
            recorded = TextSpan.Between(Math.Min(recorded.Start, block.Span.Start), Math.Max(recorded.End, block.Span.End));
        var reading = Read(source, null);
        var found = reading.Found;
        if (source.Corrections.Count > 0)
        {
            var uncorrected = Read(source with { Corrections = default }, null).Found;
            found = [.. found.Select(item => item with { IsCorrected = !item.IsIn(uncorrected) })];
        }

        var tokens = Tokens(reading, place);
        int[] known = [.. Enumerable.Range(0, tokens.Length).Where(i => tokens[i].Word != Vocabulary.Unknown)];
        if ((long)known.Length * source.Text.Length <= MostCharacters)
        {
            var without = new Found[known.Length][];
            Parallel.For(0, known.Length, i => without[i] = Read(source, tokens[known[i]].Start).Found);
            found = [.. found.Select(item => item with { Words = Deciding(item, tokens, known, without) })];
        }

        return new Explanation(source, place, isColumn, found, isColumn ? [.. reading.Others()] : [], reading.Model);

        Reading Read(ArticleSource text, int? unknownWord) => new(text, place, isColumn, recorded, unknownWord);
    }

    private static DecidingWord[] Deciding(Found item, Token[] tokens, int[] known, Found[][] without) =>
        [
            .. from i in Enumerable.Range(0, known.Length)
            where !item.IsIn(without[i])
            let own = Words.EntriesAt(tokens, known[i], Lists[item.Kind]).ToArray()
            let entries = own.Length > 0 ? own : Words.EntriesAt(tokens, known[i], AllLists).ToArray()
            where entries.Length > 0
            select new DecidingWord(tokens[known[i]].Span, entries),
        ];

    /// <summary>The words that can decide: those of the sentences to which something belongs that was found at the place.</summary>
    private static Token[] Tokens(Reading reading, TextSpan place)
    {
        TextSpan[] parts = [place, .. reading.Found.SelectMany(item => item.Parts)];
        var tokens = new List<Token>();
        foreach (var block in reading.Model.Blocks.Where(block => !block.IsBody && block.Span.Overlaps(place)))
            English.Tokenize(reading.Text, new TextSpan(block.Span.Start, Math.Min(block.Span.Length, LongestLine)), tokens);
        foreach (var sentence in reading.Document.Sentences.Where(sentence => Array.Exists(parts, part => part.Overlaps(sentence.Span))))
            tokens.AddRange(reading.Document.Tokens[sentence.FirstToken..sentence.EndToken]);
        return [.. tokens];
    }
}
