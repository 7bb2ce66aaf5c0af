using Corpus.Extraction.Diagnostics;

namespace Corpus.Extraction.Quotations;

/// <summary>Walks through the sentences in order and gives each quotation its kind, its source and its speaker.</summary>
internal sealed class QuoteReader
{
    // What has no source and no more tokens than these, marks counted, is taken for a term, a fragment or a whole line; what is longer for a statement of someone unknown.
    private const int LongestTerm = 10;
    private const int LongestName = 7;
    private const int ShownInFinding = 60;

    private readonly Syntax _syntax;
    private readonly List<QuotedStretch> _stretches;
    private readonly Speakers _speakers;
    private readonly NeighbourRules _neighbours;
    private readonly Attribution?[] _found;
    private readonly int?[] _speaker;
    private readonly int?[] _continues;
    private readonly string?[] _term;
    private readonly QuoteKind[] _kinds;

    // The last stretch that is no term.
    private int _last = -1;

    public QuoteReader(Syntax syntax, List<QuotedStretch> stretches, Speakers speakers)
    {
        (_syntax, _stretches, _speakers) = (syntax, stretches, speakers);
        _found = new Attribution?[stretches.Count];
        _speaker = new int?[stretches.Count];
        _continues = new int?[stretches.Count];
        _term = new string?[stretches.Count];
        _kinds = new QuoteKind[stretches.Count];
        _neighbours = new NeighbourRules(syntax, stretches, _found);
    }

    public Quote[] Read(List<Finding> findings)
    {
        for (var s = 0; s < _syntax.Sentences.Length; s++)
        {
            var sentence = _syntax.Sentences[s];
            _syntax.Document.Progress.Reach(_syntax.SpanOf(sentence));
            for (var i = sentence.Start; i < sentence.End; i++)
            {
                if (_syntax.Kind(i) == ChunkKind.Quote)
                    Attribute(s, i);
            }

            Resolve(s);
        }

        return [.. Enumerable.Range(0, _stretches.Count).Select(q => Make(q, findings))];
    }

    private void Attribute(int s, int chunk)
    {
        var sentence = _syntax.Sentences[s];
        var q = _syntax.Chunks[chunk].Quote;
        _term[q] = TermRules.Find(_syntax, sentence, chunk);
        if (_term[q] is not null)
            return;
        _found[q] = SourceRules.Find(_syntax, sentence, chunk) ?? _neighbours.Find(s, chunk, _last);
        var split = SplitFrom(chunk, q);
        if ((split ?? _found[q]?.From) is { } from)
            _continues[q] = _continues[from] ?? from;
        if (split is not null)
            _found[q] = _found[q]! with { Basis = SourceBasis.Continued };
        _kinds[q] = QuoteKinds.Of(_syntax, sentence, chunk, _stretches[q], split is { } first ? _kinds[first] : null);
        if (_found[q] is null && _stretches[q].EndToken - _stretches[q].FirstToken <= (_kinds[q] == QuoteKind.Partial ? LongestTerm : LongestName))
            _term[q] = "NoSource";
        else
            _last = q;
    }

    // “…,” she said, “…”: the piece before has the same cue, and the cue stands between.
    private int? SplitFrom(int chunk, int q) =>
        _last >= 0 && _found[q] is { CueChunk: >= 0 and var cue } && _found[_last]?.CueChunk == cue && cue < chunk && _stretches[_last].EndToken <= _syntax.Chunks[cue].First
            ? _last
            : null;

    private void Resolve(int s)
    {
        var sentence = _syntax.Sentences[s];
        _speakers.Read(sentence);
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            if (_syntax.Kind(i) == ChunkKind.Quote && _found[_syntax.Chunks[i].Quote] is { } found)
                _speaker[_syntax.Chunks[i].Quote] = _speakers.Speaks(found.From is { } from ? _speaker[from] : _speakers.Resolve(found));
        }

        _speakers.EndSentence(paragraph: s + 1 < _syntax.Sentences.Length && _syntax.Sentences[s + 1].Block != sentence.Block);
    }

    private Quote Make(int q, List<Finding> findings)
    {
        var stretch = _stretches[q];
        if (stretch.Parent is not null || _term[q] is not null)
            return new Quote(stretch.Content, QuoteKind.Term, null, null, null, null, null, null, stretch.Parent, SourceBasis.None, _term[q] ?? "Nested");
        var found = _found[q];
        if (_speaker[q] is null)
            findings.Add(new Finding(DiagnosticKinds.UnknownSpeaker, stretch.Content, Shown(stretch.Content)));
        return new Quote(
            stretch.Content, _kinds[q], _speaker[q], found?.Mention, found?.Cue, found?.Via, found?.Addressee, _continues[q], null, found?.Basis ?? SourceBasis.None, found?.Rule ?? "");
    }

    private string Shown(TextSpan span) => _syntax.Document.Of(span.Length > ShownInFinding ? new TextSpan(span.Start, ShownInFinding) : span);
}
