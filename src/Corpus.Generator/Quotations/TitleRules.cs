using Corpus.Generator.Lexicons;
using Corpus.Generator.Sentences;

namespace Corpus.Generator.Quotations;

/// <summary>Tells titles of books, songs and broadcasts from words that someone said.</summary>
internal sealed class TitleRules(Document document, Tag[] tags, Chunk[] chunks)
{
    private const int LongestTitle = 12;

    private static readonly Lexicon Works = Lexicon.Of("Quotations/work-nouns");

    private static readonly Lexicon Naming = Lexicon.Of("Quotations/naming-verbs");

    /// <summary>Every longer word has a large letter, and what stands before is a preposition, a possessor or a word for a work: on NBC’s “Meet the Press”.</summary>
    public bool IsTitle(ChunkedSentence sentence, int quote, QuotedStretch stretch)
    {
        if (IsNickname(stretch) || IsGloss(sentence, quote) || IsSubject(sentence, quote) || IsHeading(sentence, quote, stretch))
            return true;
        if (!IsCapitalised(stretch))
            return false;
        if (quote == sentence.Start)
            return quote + 1 < sentence.End && (chunks[quote + 1].Kind == ChunkKind.Noun && IsWork(chunks[quote + 1].First) || tags[chunks[quote + 1].First] == Tag.Be);
        var before = chunks[quote - 1];
        return before.Kind switch
        {
            ChunkKind.Preposition => tags[before.First] != Tag.As && document.Of(document.Tokens[before.First]) is not ("like" or "to"),
            ChunkKind.Noun => tags[before.End - 1] is Tag.Genitive || IsWork(before.End - 1),
            ChunkKind.Comma => quote - 2 >= sentence.Start && chunks[quote - 2].Kind == ChunkKind.Noun && IsWork(chunks[quote - 2].Head),
            ChunkKind.Verb => Naming.Contains(document.Tokens[before.Head]) && before.First == before.Head && quote - 2 >= sentence.Start && chunks[quote - 2].Kind is ChunkKind.Noun or ChunkKind.Comma
                || stretch.EndToken - stretch.FirstToken > 4 && document.Of(document.Tokens[before.Head]) is "told" or "tells",
            _ => false,
        };
    }

    // the Korean word for “…”, the so-called “…”, meaning “…”
    private bool IsGloss(ChunkedSentence sentence, int quote)
    {
        if (quote == sentence.Start)
            return false;
        var before = chunks[quote - 1];
        var last = document.Of(document.Tokens[before.End - 1]);
        if (last is "meaning" or "Meaning" || last is "called" && tags[before.End - 1] is Tag.Noun)
            return true;
        return quote - 2 >= sentence.Start && before.Kind == ChunkKind.Preposition && document.Of(document.Tokens[before.First]) is "for"
            && chunks[quote - 2].Kind == ChunkKind.Noun && document.Of(document.Tokens[chunks[quote - 2].Head]) is "word" or "words" or "term" or "phrase" or "name" or "shorthand" or "slang" or "code";
    }

    // “…” is a word for something; “…,” which: the sentence is about the words themselves.
    private bool IsSubject(ChunkedSentence sentence, int quote)
    {
        if (quote != sentence.Start || quote + 1 >= sentence.End)
            return false;
        var next = chunks[quote + 1];
        return next.Kind == ChunkKind.Relative || next.Kind == ChunkKind.Verb && !chunks[quote].Complete && (WordClasses.Of(document.Tokens[next.Head]) & WordClass.CueVerb) == 0;
    }

    // A line that is only a short quotation in single marks heads a section.
    private bool IsHeading(ChunkedSentence sentence, int quote, QuotedStretch stretch) =>
        sentence.End - sentence.Start == 1 && stretch.EndToken - stretch.FirstToken < 12 && document.Tokens[stretch.FirstToken] is { Length: 1, First: '\'' or '‘' };

    // Joseph “Joe” Doe
    private bool IsNickname(QuotedStretch stretch) =>
        stretch.EndToken - stretch.FirstToken <= 4 && stretch.FirstToken > 0 && stretch.EndToken < tags.Length
        && tags[stretch.FirstToken - 1] == Tag.Name && tags[stretch.EndToken] == Tag.Name && document.Tokens[stretch.FirstToken + 1].IsCapitalised
        && char.IsLetterOrDigit(document.Text[stretch.Content.End - 1]);

    private bool IsWork(int token) => Works.Contains(document.Tokens[token]);

    private bool IsCapitalised(QuotedStretch stretch)
    {
        if (stretch.EndToken - stretch.FirstToken > LongestTitle + 2)
            return false;
        var words = 0;
        for (var i = stretch.FirstToken + 1; i < stretch.EndToken; i++)
        {
            var token = document.Tokens[i];
            if (token.Kind != TokenKind.Word)
                continue;
            if (!token.IsCapitalised && (words == 0 || token.Length > 4))
                return false;
            words++;
        }

        return words > 0;
    }
}
