using Corpus.Extraction.Lexicons;

namespace Corpus.Extraction.Quotations;

/// <summary>Who relays a statement, and to whom it was made, where the sentence says so.</summary>
internal static class RelayRules
{
    private static readonly Lexicon Telling = Lexicon.Of("Quotations/telling-verbs");

    public static Attribution Complete(Syntax syntax, ChunkedSentence sentence, Attribution found) =>
        found with { Via = ViaOf(syntax, sentence, found), Addressee = AddresseeOf(syntax, sentence, found) };

    // "The spokesman said that Novak called it “…”", "According to the agency, Novak called it “…”".
    private static TextSpan? ViaOf(Syntax syntax, ChunkedSentence sentence, Attribution found)
    {
        if (found.CueChunk < 0 || TagRules.IsAccordingTo(syntax, sentence, found.CueChunk))
            return null;
        for (var i = found.Source - 1; i >= sentence.Start; i--)
        {
            if (TagRules.IsAccordingTo(syntax, sentence, i))
                return syntax.Span(i + 2);
            var reports = syntax.Kind(i) == ChunkKind.Verb && syntax.IsCue(i) && !syntax.IsStance(i) && !syntax.Chunks[i].Passive
                && (i == found.Source - 1 || syntax.First(found.Source - 1) is "that");
            if (reports && syntax.SubjectOf(i) is >= 0 and var relay && syntax.CanSpeak(relay) && syntax.Kind(relay) != ChunkKind.Relative)
                return Sources.Named(syntax, sentence, relay, i).Mention;
        }

        return null;
    }

    /// <summary>The verb is followed by the one spoken to: "told reporters".</summary>
    public static bool HasAddressee(Syntax syntax, ChunkedSentence sentence, int verb) =>
        verb + 1 < sentence.End && Telling.Contains(syntax.Tokens[syntax.Chunks[verb].Head]) && syntax.IsNounOrPronoun(verb + 1);

    // "told reporters", "said to the crowd"
    private static TextSpan? AddresseeOf(Syntax syntax, ChunkedSentence sentence, Attribution found)
    {
        var next = found.CueChunk + 1;
        if (found.CueChunk < 0 || next >= sentence.End || next == found.Source || found.Source == next + 1 || !syntax.IsVerb(found.CueChunk) || syntax.Span(next).Start < found.Cue?.End)
            return null;
        if (HasAddressee(syntax, sentence, found.CueChunk))
            return Sources.Named(syntax, sentence, next, -1).Mention;
        return syntax.First(next) is "to" && syntax.Kind(next) == ChunkKind.Preposition && next + 1 < sentence.End && (syntax.IsPerson(next + 1) || syntax.Kind(next + 1) == ChunkKind.Pronoun)
            ? syntax.Span(next + 1)
            : null;
    }
}
