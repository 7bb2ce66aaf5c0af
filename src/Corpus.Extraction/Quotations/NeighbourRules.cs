using Corpus.Extraction.Lexicons;

namespace Corpus.Extraction.Quotations;

/// <summary>The rules that find the source of a quotation outside its sentence.</summary>
/// <param name="found">The attributions of the quotations so far, by the number of the stretch.</param>
internal sealed class NeighbourRules(Syntax syntax, List<QuotedStretch> stretches, Attribution?[] found)
{
    private delegate Attribution? NeighbourRule(NeighbourRules rules, int sentence, int quote, int last);

    private static readonly (string Name, NeighbourRule Rule)[] InOrder =
    [
        (nameof(RunningOn), (r, s, q, l) => r.RunningOn(s, q, l)),
        (nameof(SignatureBelow), (r, s, q, l) => r.SignatureBelow(s, q, l)),
        (nameof(SameParagraph), (r, s, q, l) => r.SameParagraph(s, q, l)),
        (nameof(QuotationBefore), (r, s, q, l) => r.QuotationBefore(s, q, l)),
        (nameof(SentenceBefore), (r, s, q, l) => r.SentenceBefore(s, q, l)),
    ];

    /// <param name="s">The number of the quotation's sentence.</param>
    /// <param name="quote">Its chunk.</param>
    /// <param name="last">The number of the last stretch before it that is no term; -1 for none.</param>
    public Attribution? Find(int s, int quote, int last)
    {
        foreach (var (name, rule) in InOrder)
        {
            if (rule(this, s, quote, last) is { } attribution)
                return attribution with { Rule = name };
        }

        return null;
    }

    [Example("Novak said: “Prices will fall.\n“And they will stay low.”", "Novak")]
    [Counterexample("Novak said: “Prices will fall.”\n“And they will stay low,” said Anna Doe.")]
    public Attribution? RunningOn(int s, int quote, int last) =>
        stretches[syntax.Chunks[quote].Quote].Resumes ? TakeOver(last, SourceBasis.Continued) : null;

    [Example("“Prices will fall and stay low for years.”\n— Anna Novak", "Anna Novak")]
    [Counterexample("“Prices will fall and stay low for years,” he said.\n— Anna Novak was not there to hear it.")]
    public Attribution? SignatureBelow(int s, int quote, int last)
    {
        if (s + 1 >= syntax.Sentences.Length)
            return null;
        var next = syntax.Sentences[s + 1];
        var name = next.Start + 1;
        return name < next.End && syntax.Kind(next.Start) == ChunkKind.Dash && syntax.IsName(name) && (name + 1 >= next.End || syntax.Kind(name + 1) is ChunkKind.Comma or ChunkKind.Other)
            ? Sources.Named(syntax, next, name, -1)
            : null;
    }

    [Example("“Prices will fall,” Novak said. “They will stay low.”", "Novak")]
    [Example("“Prices will fall,” Novak said. “And stay low” until spring.", "Novak")]
    [Counterexample("“Prices will fall,” Novak said. The shops have “long queues” again.")]
    public Attribution? SameParagraph(int s, int quote, int last) =>
        last >= 0 && stretches[last].Block == stretches[syntax.Chunks[quote].Quote].Block && MayGoOn(s, quote) ? TakeOver(last, SourceBasis.Continued) : null;

    [Example("“Prices will fall,” Novak said.\n“They will stay low for years to come.”", "Novak")]
    [Counterexample("“Prices will fall,” Novak said.\nPeople were glad.\n“They will stay low for years to come.”")]
    public Attribution? QuotationBefore(int s, int quote, int last) =>
        last >= 0 && s > 0 && stretches[last].FirstToken >= syntax.Chunks[syntax.Sentences[s - 1].Start].First && MayGoOn(s, quote) ? TakeOver(last, SourceBasis.Inherited) : null;

    [Example("Novak was not impressed. “Prices will fall and stay low for years.”", "Novak")]
    [Example("Novak has an answer:\n“Prices will fall and stay low for years.”", "Novak")]
    [Example("Novak praised the ministry.\n“Prices will fall and stay low for years.”", "Novak")]
    [Counterexample("Novak was not impressed.\n“Prices will fall and stay low for years.”")]
    [Example("But prices will rise, said Anna Novak. “They always do.”", "Anna Novak")]
    [Counterexample("“Prices will fall,” Novak said.\n“They will stay low for years to come.”")]
    public Attribution? SentenceBefore(int s, int quote, int last) =>
        s > 0 && StandsAlone(s, quote) ? SubjectOf(syntax.Sentences[s - 1], saying: true) ?? (LeadsOver(s) ? SubjectOf(syntax.Sentences[s - 1], saying: false) : null) : null;

    // In the paragraph itself, or with a colon before it, a sentence of any verb presents the speaker.
    private bool LeadsOver(int s) =>
        syntax.Sentences[s - 1].Block == syntax.Sentences[s].Block || syntax.Kind(syntax.Sentences[s - 1].End - 1) == ChunkKind.Colon;

    private Attribution? TakeOver(int from, SourceBasis basis) =>
        from >= 0 && found[from] is { } attribution ? attribution with { Basis = basis, From = from } : null;

    private bool MayGoOn(int s, int quote) => quote == syntax.Sentences[s].Start || StandsAlone(s, quote);

    // Nothing around the quotation says anything: "Instead, “…”"; or a participle hangs on the sentence before: "Adding, “…”".
    private bool StandsAlone(int s, int quote)
    {
        var sentence = syntax.Sentences[s];
        var participle = syntax.Kind(sentence.Start) == ChunkKind.Gerund;
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            if (syntax.Kind(i) is ChunkKind.Verb or ChunkKind.Infinitive || !participle && syntax.Kind(i) is ChunkKind.Noun or ChunkKind.Pronoun or ChunkKind.Gerund)
                return false;
        }

        return true;
    }

    private Attribution? SubjectOf(ChunkedSentence sentence, bool saying)
    {
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            if (syntax.Kind(i) != ChunkKind.Verb || saying && (syntax.Word(i) & (WordClass.CueVerb | WordClass.ActVerb)) == 0)
                continue;
            var subject = TagRules.IsInverted(syntax, sentence, i) ? i + 1 : syntax.SubjectOf(i);
            if (subject >= 0 && syntax.Kind(subject) != ChunkKind.Relative && syntax.CanSpeak(subject))
                return Sources.Named(syntax, sentence, subject, -1) with { Basis = SourceBasis.PreviousSentence };
        }

        return null;
    }
}
