using Corpus.Extraction.Blocks;
using Corpus.Extraction.Dates;
using Corpus.Extraction.Entities;
using Corpus.Extraction.Quotations;
using Corpus.Extraction.Sentences;

namespace Corpus.Extraction.Tests.Quotations;

/// <summary>A text as the rules for quotations see it: words with tags, phrases, subjects.</summary>
internal sealed class Reading
{
    private readonly Document _document;
    private readonly Tag[] _tags;
    private readonly ShallowParse _parse;

    public Reading(string text)
    {
        _document = Document.Read(text, [new Block(new TextSpan(0, text.Length), BlockKind.Paragraph)]);
        var entities = EntityFinder.Find(_document, []);
        _tags = Tagger.TagsOf(_document, entities);
        var (chunks, sentences) = Chunker.Chunk(_document, _tags, QuoteMarks.Find(_document, []));
        _parse = new ShallowParse(_document, _tags, chunks, sentences);
    }

    /// <summary>The tags of the words and marks.</summary>
    public string Tags => string.Join(" ", _tags);

    /// <summary>The phrases with their kinds, sentences divided by "//".</summary>
    public string Phrases =>
        string.Join(" // ", _parse.Sentences.Select(s => string.Join(" ", Range(s).Select(c => $"{_parse.Kind(c)}({Of(c)})"))));

    /// <summary>The verbs with their subjects; a passive verb is marked.</summary>
    public string Subjects =>
        string.Join(
            "; ",
            _parse
                .Sentences.SelectMany(Range)
                .Where(_parse.IsVerb)
                .Select(v =>
                    $"{(_parse.SubjectOf(v) is >= 0 and var subject ? Of(subject) : "-")} {(_parse.Chunks[v].Passive ? "<" : ">")} {Of(v)}"
                )
        );

    private static IEnumerable<int> Range(ChunkedSentence sentence) => Enumerable.Range(sentence.Start, sentence.End - sentence.Start);

    private string Of(int chunk) => _document.Of(_parse.Span(chunk));
}
