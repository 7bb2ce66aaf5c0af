using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Quotations;

/// <summary>Divides a document into sentences of chunks, each top-level quotation a chunk of the sentence it stands in.</summary>
internal sealed class Chunker
{
    // In chunks. Longer sentences are divided, which limits the time that a search through a sentence takes.
    private const int LongestSentence = 100;

    private static readonly Lexicon NumberLabels = Lexicon.Of("Quotations/number-labels");
    private static readonly Lexicon CueVerbs = Lexicon.Of("Lexicons/cue-verbs");

    private readonly Document _document;
    private readonly Token[] _tokens;
    private readonly Tag[] _tags;
    private readonly List<QuotedStretch> _quotes;
    private readonly Chunk[] _chunks;
    private readonly List<ChunkedSentence> _sentences = [];
    private int _count;
    private int _sentenceStart;
    private int _block;

    // The token after the last one that a chunk can include.
    private int _limit;

    private Chunker(Document document, Tag[] tags, List<QuotedStretch> quotes) =>
        (_document, _tokens, _tags, _quotes, _chunks) = (document, document.Tokens, tags, quotes, new Chunk[tags.Length]);

    /// <returns>The chunks. The array has as many elements as there are tokens, because a copy of the used part would cost more.</returns>
    public static (Chunk[] Chunks, ChunkedSentence[] Sentences) Chunk(Document document, Tag[] tags, List<QuotedStretch> quotes)
    {
        var chunker = new Chunker(document, tags, quotes);
        chunker.Read();
        return (chunker._chunks, [.. chunker._sentences]);
    }

    private void Read()
    {
        var quote = 0;
        var at = 0;
        foreach (var sentence in _document.Sentences)
        {
            _document.Progress.Reach(sentence.Span);
            if (at <= sentence.FirstToken && !(at == sentence.FirstToken && GoesOnAfterQuote(at, sentence.Block)))
                EndSentence();
            _block = sentence.Block;
            for (at = Math.Max(at, sentence.FirstToken); at < sentence.EndToken; )
            {
                while (quote < _quotes.Count && (_quotes[quote].FirstToken < at || _quotes[quote].Parent is not null || IsInName(quote)))
                    quote++;
                _limit = quote < _quotes.Count ? Math.Min(sentence.EndToken, _quotes[quote].FirstToken) : sentence.EndToken;
                at = quote < _quotes.Count && _quotes[quote].FirstToken == at ? ReadQuote(quote) : ReadChunk(at);
                if (_count - _sentenceStart == LongestSentence)
                    EndSentence();
            }
        }

        EndSentence();
    }

    // Ray “Boom” Doe
    private bool IsInName(int quote) => _tags[_quotes[quote].FirstToken] == Tag.Name;

    // The splitter may end a sentence at the mark inside a quotation: “Really?” he asked.
    private bool GoesOnAfterQuote(int at, int block) =>
        block == _block && _count > _sentenceStart && _chunks[_count - 1].Kind == ChunkKind.Quote;

    private void EndSentence()
    {
        if (_count > _sentenceStart)
            _sentences.Add(new ChunkedSentence(_sentenceStart, _count, _block));
        _sentenceStart = _count;
    }

    private int ReadQuote(int quote)
    {
        var stretch = _quotes[quote];
        _chunks[_count++] = new Chunk(
            ChunkKind.Quote,
            stretch.FirstToken,
            stretch.EndToken,
            stretch.FirstToken,
            Complete: IsComplete(stretch),
            Quote: quote
        );
        if (EndsSentence(stretch))
            EndSentence();
        return stretch.EndToken;
    }

    private bool EndsSentence(QuotedStretch stretch)
    {
        var next = stretch.EndToken;
        if (next >= _tokens.Length || !stretch.Closed)
            return true;
        var last = Last(stretch);
        var opens =
            !_tokens[next].IsMark(',') && (_tokens[next].IsCapitalized || _tokens[next].Kind == TokenKind.Mark && _tags[next] is Tag.Other);
        return last switch
        {
            '.' => opens && !(IsEllipsis(stretch) && IsTag(next)),
            '!' or '?' or '…' => opens && !IsTag(next),
            _ => false,
        };
    }

    // The last character of the content, before the closing mark of a quotation inside it.
    private char Last(QuotedStretch stretch)
    {
        var last = _document.Text[stretch.Content.End - 1];
        return last is '’' or '\'' or '”' or ')' or ']' && stretch.Content.Length > 1 ? _document.Text[stretch.Content.End - 2] : last;
    }

    private bool IsComplete(QuotedStretch stretch)
    {
        var last = Last(stretch);
        return last is ',' or '.' or '?' or '!' or '…' or '—' or '-' or '–'
            || stretch.EndToken < _tokens.Length && _tokens[stretch.EndToken].First is ',' or '—' or '–' or '-';
    }

    private bool IsEllipsis(QuotedStretch stretch) => stretch.Content.Length > 1 && _document.Text[stretch.Content.End - 2] is '.' or ' ';

    // “Really?” Doe asked: a name and a verb of saying close by.
    private bool IsTag(int at)
    {
        for (var i = at; i < _tokens.Length && i < at + 12; i++)
        {
            if (_tags[i] is Tag.Stop or Tag.Other)
                return false;
            if (_tags[i] is Tag.Verb or Tag.Be or Tag.Have or Tag.Modal)
                return WordClasses.Of(_tokens[i]).Is(LexicalClass.CueVerb) || CueVerbs.Match(_tokens, i, out _) > 1;
        }

        return false;
    }

    private Tag TagAt(int i) => i < _limit ? _tags[i] : Tag.Stop;

    private int ReadChunk(int at)
    {
        switch (_tags[at])
        {
            case Tag.Determiner
            or Tag.Possessive
            or Tag.Number
            or Tag.Adjective
            or Tag.Noun
            or Tag.Name
            or Tag.Time
            or Tag.Genitive
            or Tag.Hyphen:
                return ReadNoun(at);
            case Tag.Modal or Tag.Be or Tag.Have or Tag.Do or Tag.Verb or Tag.Base or Tag.Gerund:
                return ReadVerb(at, at, ChunkKind.Verb);
            case Tag.To:
                var verb = Past(Tag.Adverb, at + 1);
                return TagAt(verb) is Tag.Base or Tag.Be or Tag.Have or Tag.Do
                    ? ReadVerb(at, verb, ChunkKind.Infinitive)
                    : Add(ChunkKind.Preposition, at);
            case Tag.As when StartsClause(at + 1):
                return Add(ChunkKind.Subordinator, at);
            case Tag.Stop:
                Add(ChunkKind.Other, at);
                if (at + 1 == _limit || _tags[at + 1] is not (Tag.Stop or Tag.Close))
                    EndSentence();
                return at + 1;
            default:
                return Add(Simple(_tags[at]), at);
        }
    }

    // "as he said", "as the spokesman put it"; "As Jane Doe, a farmer, put it"; but "as president", "known as Doe".
    private bool StartsClause(int at)
    {
        var first = at < 2 || _tags[at - 2] is Tag.Comma or Tag.Stop or Tag.Other;
        if (TagAt(at) == Tag.Pronoun || TagAt(at) == Tag.Name && first)
            return true;
        var end = PastNoun(at);
        if (first && TagAt(end) == Tag.Comma && _tags[end - 1] == Tag.Name)
            return true;
        // "As a study from 2011 put it, prices fell"
        while (first && end > at && TagAt(end) == Tag.Preposition)
            (at, end) = (end + 1, PastNoun(end + 1));
        return TagAt(Past(Tag.Adverb, end)) is Tag.Verb or Tag.Have or Tag.Be or Tag.Modal;
    }

    private int PastNoun(int at)
    {
        while (
            TagAt(at)
                is Tag.Determiner
                    or Tag.Possessive
                    or Tag.Number
                    or Tag.Adjective
                    or Tag.Noun
                    or Tag.Name
                    or Tag.Genitive
                    or Tag.Hyphen
        )
            at++;
        return at;
    }

    private int Past(Tag tag, int at)
    {
        while (TagAt(at) == tag)
            at++;
        return at;
    }

    private static ChunkKind Simple(Tag tag) =>
        tag switch
        {
            Tag.Pronoun or Tag.Object or Tag.Reflexive => ChunkKind.Pronoun,
            Tag.Relative => ChunkKind.Relative,
            Tag.Preposition or Tag.As => ChunkKind.Preposition,
            Tag.Conjunction => ChunkKind.Conjunction,
            Tag.Subordinator => ChunkKind.Subordinator,
            Tag.Adverb => ChunkKind.Adverb,
            Tag.Comma => ChunkKind.Comma,
            Tag.Semicolon => ChunkKind.Comma,
            Tag.Colon => ChunkKind.Colon,
            Tag.Dash => ChunkKind.Dash,
            Tag.Open => ChunkKind.Open,
            Tag.Close => ChunkKind.Close,
            _ => ChunkKind.Other,
        };

    private int Add(ChunkKind kind, int at)
    {
        _chunks[_count++] = new Chunk(kind, at, at + 1, at);
        return at + 1;
    }

    private int ReadNoun(int first)
    {
        var at = first;
        var named = false;
        for (; at < _limit && GoesOn(first, at, named); at++)
            named = _tags[at] is Tag.Noun or Tag.Name || named && _tags[at] != Tag.Genitive;
        // "last week", "June 2015"
        var isTime = !named && (_tags[at - 1] == Tag.Time || (_tags[first] == Tag.Time && _tags[at - 1] == Tag.Number));
        _chunks[_count++] = new Chunk(isTime ? ChunkKind.Time : ChunkKind.Noun, first, at, HeadOf(first, at));
        return at;
    }

    // "people familiar with the plan": the last word is no noun, though it looks like one.
    private int HeadOf(int first, int end)
    {
        var last = end - 1;
        return
            last > first
            && TagAt(end) is Tag.Preposition or Tag.To
            && _tags[last] is Tag.Noun or Tag.Adjective
            && !_tokens[last].IsCapitalized
            && WordClasses.Of(_tokens[last - 1]).Is(LexicalClass.PersonNoun)
            && !WordClasses.Of(_tokens[last]).Is(PartOfSpeech.Noun)
            && !WordClasses.Of(_tokens[last]).Is(LexicalClass.PersonNoun)
            && (_document.Listed.StartingWords[last] & NameUses.Word) != 0
            ? last - 1
            : last;
    }

    // Whether a noun phrase includes a token. "named" means that it has its noun; no article or number follows that.
    private bool GoesOn(int first, int at, bool named) =>
        _tags[at] switch
        {
            Tag.Noun when named && IsSubjectBehindSingular(first, at) => false,
            Tag.Noun or Tag.Genitive or Tag.Hyphen => true,
            // "in 2012 Doe said": a year or a day and a name are two phrases; "a 2012 Doe campaign" is one.
            Tag.Name => named
                || at == first
                || _tags[first] == Tag.Determiner
                || !(_tags[at - 1] is Tag.Time || _tokens[at - 1].Kind == TokenKind.Number),
            // "late last month the company", "in 2012 the company"
            Tag.Determiner or Tag.Possessive => !named
                && !(at > first && (_tags[at - 1] == Tag.Time || _tokens[at - 1].Kind == TokenKind.Number)),
            Tag.Number => !named
                || !_tokens[at].SpaceBefore
                || _tags[at - 1] is Tag.Genitive or Tag.Hyphen
                || IsOrdinalInName(at)
                || IsNumbered(at),
            // "Doe University political scientist", but not "Doe last week".
            Tag.Adjective => !named
                || _tags[at - 1] is Tag.Genitive or Tag.Hyphen or Tag.Adjective
                || TagAt(Past(Tag.Adjective, at)) == Tag.Noun,
            Tag.Time => !named || TagAt(at + 1) == Tag.Noun,
            Tag.Conjunction => named && _tokens[at].Kind == TokenKind.Mark,
            Tag.Adverb => !named && TagAt(at + 1) is Tag.Adjective or Tag.Noun or Tag.Number,
            _ => false,
        };

    // "a step farmers say harmed trade": people who say something end no phrase that "a" begins.
    private bool IsSubjectBehindSingular(int first, int at) =>
        WordClasses.Of(_tokens[first]).Is(LexicalClass.Indefinite)
        && !WordClasses.Of(_tokens[first]).Is(LexicalClass.People)
        && _tags[at - 1] == Tag.Noun
        && WordClasses.Of(_tokens[at]).Is(LexicalClass.Group)
        && TagAt(at + 1) == Tag.Verb
        && WordClasses.Of(_tokens[at + 1]).Is(LexicalClass.CueVerb)
        && WordClasses.Of(_tokens[at + 1]).Is(VerbForm.Base | VerbForm.Past);

    // "Air Force 1st Lt. Doe"
    private bool IsOrdinalInName(int at) =>
        _tags[at - 1] == Tag.Name && TagAt(at + 1) != Tag.Stop && !_tokens[at + 1].SpaceBefore && TagAt(at + 2) == Tag.Name;

    // "Year 9 pupil Doe", "world No. 1 Doe"
    private bool IsNumbered(int at) =>
        _tokens[at - 1].IsCapitalized && NumberLabels.Contains(_tokens[at - 1]) && TagAt(at + 1) is Tag.Noun or Tag.Name;

    private int ReadVerb(int first, int start, ChunkKind kind)
    {
        var (at, head) = (start, start);
        var (be, main) = (false, false);
        for (; !main; at++)
        {
            var tag = TagAt(at);
            if (tag is Tag.Modal or Tag.Be or Tag.Have or Tag.Do)
            {
                be = tag == Tag.Be;
                head = at;
            }
            else if (tag is Tag.Verb or Tag.Base or Tag.Gerund)
            {
                be &= tag == Tag.Verb;
                head = at;
                main = true;
            }
            else if (tag == Tag.Adverb && TagAt(Past(Tag.Adverb, at)) is Tag.Verb or Tag.Base or Tag.Gerund or Tag.Be or Tag.Have)
            {
                at = Past(Tag.Adverb, at) - 1;
            }
            else
            {
                break;
            }
        }

        if (
            kind == ChunkKind.Verb
            && (_tags[start] == Tag.Gerund || WordClasses.Of(_tokens[start]).Is(VerbForm.Gerund) && _tags[start] != Tag.Verb)
        )
            kind = ChunkKind.Gerund;
        _chunks[_count++] = new Chunk(kind, first, at, head, Passive: be && main);
        return at;
    }
}
