using Corpus.Generator.Diagnostics;
using Corpus.Generator.Texts;

namespace Corpus.Generator.Quotations;

/// <summary>Walks through the sentences in order and gives each quotation its source, from its sentence or from those around it.</summary>
internal sealed class QuotationReader(
    Document document, Tag[] tags, Chunk[] chunks, ChunkedSentence[] sentences, List<QuotedStretch> stretches, TitleRules titles, SourceRules rules, Speakers speakers)
{
    private readonly Attribution?[] _found = new Attribution?[stretches.Count];
    private readonly int?[] _speaker = new int?[stretches.Count];
    private readonly bool[] _isTitle = new bool[stretches.Count];
    private int _last = -1;

    public Quotation[] Read(List<Finding> findings)
    {
        for (var s = 0; s < sentences.Length; s++)
        {
            for (var i = sentences[s].Start; i < sentences[s].End; i++)
            {
                if (chunks[i].Kind != ChunkKind.Quote)
                    continue;
                if (titles.IsTitle(sentences[s], i, stretches[chunks[i].Quote]))
                {
                    _isTitle[chunks[i].Quote] = true;
                    continue;
                }

                _found[chunks[i].Quote] = rules.Find(sentences[s], i) ?? FromAround(s, i);
                _last = chunks[i].Quote;
            }

            Resolve(s);
        }

        return [.. Enumerable.Range(0, stretches.Count).Select(q => Make(q, findings))];
    }

    private Attribution? FromAround(int s, int quote)
    {
        var stretch = stretches[chunks[quote].Quote];
        if (stretch.Resumes && _last >= 0 && _found[_last] is { } running)
            return running with { Basis = SourceBasis.Continued, Rule = "around: running quotation", From = _last };
        var sentence = sentences[s];
        if (Signature(s + 1) is { } signature)
            return signature;
        if (quote != sentence.Start && !StandsAlone(sentence, quote))
            return null;
        if (_last >= 0 && stretches[_last].Block == stretch.Block && _found[_last] is { } same)
            return same with { Basis = SourceBasis.Continued, Rule = "around: same paragraph", From = _last };
        if (_last >= 0 && stretches[_last].FirstToken >= chunks[sentences[Math.Max(0, s - 1)].Start].First && _found[_last] is { } tagged)
            return tagged with { Basis = SourceBasis.Inherited, Rule = "around: quotation before", From = _last };
        if (!StandsAlone(sentence, quote))
            return null;
        if (s > 0 && Introduced(s - 1) is { } introduced)
            return introduced;
        if (_last >= 0 && stretches[_last].Block == stretch.Block - 1 && _found[_last] is { } before)
            return before with { Basis = SourceBasis.Inherited, Rule = "around: paragraph before", From = _last };
        return null;
    }

    // Nothing in the sentence but the quotation and words such as "instead" says anything; or a participle hangs on the sentence before.
    private bool StandsAlone(ChunkedSentence sentence, int quote)
    {
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            if (chunks[i].Kind is ChunkKind.Verb or ChunkKind.Infinitive || chunks[i].Kind is ChunkKind.Noun or ChunkKind.Pronoun or ChunkKind.Gerund && chunks[sentence.Start].Kind != ChunkKind.Gerund)
                return false;
        }

        return true;
    }

    // "…"  — Lee Jae-myung
    private Attribution? Signature(int s)
    {
        if (s >= sentences.Length || sentences[s].End - sentences[s].Start < 2)
            return null;
        var name = sentences[s].Start + 1;
        if (chunks[name - 1].Kind != ChunkKind.Dash || chunks[name].Kind != ChunkKind.Noun || name + 1 < sentences[s].End && chunks[name + 1].Kind is not (ChunkKind.Comma or ChunkKind.Other))
            return null;
        var span = TextSpan.Between(document.Tokens[chunks[name].First].Start, document.Tokens[chunks[name].End - 1].End);
        return new Attribution(name, span, null, null, SourceBasis.Adjacent, "around: signature");
    }

    // The sentence before: its first subject, of a verb of saying if it has one.
    private Attribution? Introduced(int s) => Introduced(s, saying: true) ?? Introduced(s, saying: false);

    private Attribution? Introduced(int s, bool saying)
    {
        var clauses = new Clauses(chunks, tags, document, sentences[s]);
        for (var i = clauses.Start; i < clauses.End; i++)
        {
            if (chunks[i].Kind != ChunkKind.Verb || saying && (WordClasses.Of(document.Tokens[chunks[i].Head]) & WordClass.CueVerb) == 0)
                continue;
            var subject = clauses.SubjectOf(i);
            if (subject < 0 && saying && i + 1 < clauses.End && chunks[i + 1].Kind == ChunkKind.Noun)
                subject = i + 1;
            if (subject < 0 || chunks[subject].Kind == ChunkKind.Relative)
                continue;
            var span = TextSpan.Between(document.Tokens[chunks[subject].First].Start, document.Tokens[chunks[subject].End - 1].End);
            return new Attribution(subject, span, null, null, SourceBasis.PreviousSentence, "around: sentence before");
        }

        return null;
    }

    private void Resolve(int s)
    {
        var sentence = sentences[s];
        var weights = Weights(sentence);
        for (var i = sentence.Start; i < sentence.End; i++)
            speakers.Read(i, weights[i - sentence.Start]);
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            if (chunks[i].Kind != ChunkKind.Quote || _found[chunks[i].Quote] is not { } found)
                continue;
            var speaker = found.From is { } from ? _speaker[from] : speakers.Resolve(found);
            _speaker[chunks[i].Quote] = speaker;
            if (speaker is { } entity)
                speakers.Discourse.Mention(entity, 0.7);
        }

        var ends = s + 1 < sentences.Length && sentences[s + 1].Block != sentence.Block;
        speakers.Discourse.Fade(ends ? 0.5 : 0.6);
    }

    // How much each chunk stands in the foreground: the subject of the main clause most, an object less.
    private double[] Weights(ChunkedSentence sentence)
    {
        var clauses = new Clauses(chunks, tags, document, sentence);
        var weights = new double[sentence.End - sentence.Start];
        for (var i = 0; i < weights.Length; i++)
            weights[i] = 0.5;
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            if (chunks[i].Kind != ChunkKind.Verb)
                continue;
            var subject = clauses.SubjectOf(i);
            if (subject < 0 && i + 1 < sentence.End && chunks[i + 1].Kind is ChunkKind.Noun or ChunkKind.Pronoun)
                subject = i + 1;
            if (subject >= 0)
                weights[subject - sentence.Start] = subject > sentence.Start && chunks[subject - 1].Kind == ChunkKind.Subordinator ? 0.8 : 1;
        }

        return weights;
    }

    private Quotation Make(int q, List<Finding> findings)
    {
        var stretch = stretches[q];
        var found = stretch.Parent is null && !_isTitle[q] ? _found[q] : null;
        var kind = KindOf(q, found);
        if (kind == QuotationKind.Term)
            return new Quotation(stretch.Content, kind, null, null, null, null, null, null, stretch.Parent, SourceBasis.None, "");
        if (_speaker[q] is null)
            findings.Add(new Finding(Diagnostics.Rules.UnknownSpeaker, stretch.Content, Shown(stretch.Content)));
        return new Quotation(
            stretch.Content, kind, _speaker[q], found?.Mention, found?.Cue, found?.Via, null, found?.From, stretch.Parent, found?.Basis ?? SourceBasis.None, found?.Rule ?? "");
    }

    private QuotationKind KindOf(int q, Attribution? found)
    {
        var content = stretches[q].Content;
        var words = stretches[q].EndToken - stretches[q].FirstToken;
        if (stretches[q].Parent is not null || _isTitle[q] || found is null && words < 8)
            return QuotationKind.Term;
        return char.IsUpper(document.Text[content.Start]) && words > 4 ? QuotationKind.Direct : QuotationKind.Partial;
    }

    private string Shown(TextSpan span) => document.Of(span.Length > 60 ? new TextSpan(span.Start, 60) : span);
}
