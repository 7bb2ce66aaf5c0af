using Corpus.Generator.Lexicons;
using Corpus.Generator.Sentences;

namespace Corpus.Generator.Quotations;

/// <summary>Divides a document into sentences of chunks, each top-level quotation a chunk of the sentence it stands in.</summary>
internal sealed class Chunker
{
    private readonly Document _document;
    private readonly Token[] _tokens;
    private readonly Tag[] _tags;
    private readonly List<QuotedStretch> _quotes;
    private readonly Chunk[] _chunks;
    private readonly List<ChunkedSentence> _sentences = [];
    private int _count;
    private int _sentenceStart;
    private int _block;

    private Chunker(Document document, Tag[] tags, List<QuotedStretch> quotes) =>
        (_document, _tokens, _tags, _quotes, _chunks) = (document, document.Tokens, tags, quotes, new Chunk[tags.Length]);

    /// <returns>The chunks, with room behind them for as many as there are tokens: a copy of what is large in a long text costs more.</returns>
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
            _document.Cancellation.ThrowIfCancellationRequested();
            if (at <= sentence.FirstToken && !(at == sentence.FirstToken && GoesOnAfterQuote(at, sentence.Block)))
                EndSentence();
            _block = sentence.Block;
            for (at = Math.Max(at, sentence.FirstToken); at < sentence.EndToken;)
            {
                while (quote < _quotes.Count && (_quotes[quote].FirstToken < at || _quotes[quote].Parent is not null))
                    quote++;
                at = quote < _quotes.Count && _quotes[quote].FirstToken == at ? ReadQuote(quote) : ReadChunk(at, quote < _quotes.Count ? Math.Min(sentence.EndToken, _quotes[quote].FirstToken) : sentence.EndToken);
            }
        }

        EndSentence();
    }

    // The splitter may see a sentence's end in the mark inside a quotation: “Really?” he asked.
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
        _chunks[_count++] = new Chunk(ChunkKind.Quote, stretch.FirstToken, stretch.EndToken, stretch.FirstToken, Complete: IsComplete(stretch), Quote: quote);
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
        var opens = !_tokens[next].IsMark(',') && (_tokens[next].IsCapitalised || _tokens[next].Kind == TokenKind.Mark && _tags[next] is Tag.Other);
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
        return last is ',' or '.' or '?' or '!' or '…' or '—' or '-' or '–' || stretch.EndToken < _tokens.Length && _tokens[stretch.EndToken].First is ',' or '—' or '–' or '-';
    }

    private bool IsEllipsis(QuotedStretch stretch) =>
        stretch.Content.Length > 1 && _document.Text[stretch.Content.End - 2] is '.' or ' ';

    // “Really?” Doe asked: a name and a verb of saying close by.
    private bool IsTag(int at)
    {
        for (var i = at; i < _tokens.Length && i < at + 12; i++)
        {
            if (_tags[i] is Tag.Stop or Tag.Other)
                return false;
            if (_tags[i] is Tag.Verb or Tag.Be or Tag.Have or Tag.Modal)
                return (WordClasses.Of(_tokens[i]) & WordClass.CueVerb) != 0;
        }

        return false;
    }

    private int ReadChunk(int at, int limit)
    {
        switch (_tags[at])
        {
            case Tag.Determiner or Tag.Possessive or Tag.Number or Tag.Adjective or Tag.Noun or Tag.Name or Tag.Time or Tag.Genitive or Tag.Hyphen:
                return ReadNoun(at, limit);
            case Tag.Modal or Tag.Be or Tag.Have or Tag.Do or Tag.Verb or Tag.Base or Tag.Gerund:
                return ReadVerb(at, at, limit, ChunkKind.Verb);
            case Tag.To:
                var verb = at + 1;
                while (verb < limit && _tags[verb] == Tag.Adverb)
                    verb++;
                if (verb < limit && _tags[verb] is Tag.Base or Tag.Be or Tag.Have or Tag.Do)
                    return ReadVerb(at, verb, limit, ChunkKind.Infinitive);
                return Add(ChunkKind.Preposition, at);
            case Tag.As when StartsClause(at + 1, limit):
                return Add(ChunkKind.Subordinator, at);
            case Tag.Stop:
                Add(ChunkKind.Other, at);
                if (at + 1 < limit && _tags[at + 1] is Tag.Stop or Tag.Close)
                    return at + 1;
                EndSentence();
                return at + 1;
            default:
                return Add(Simple(_tags[at]), at);
        }
    }

    // "as he said", "as the spokesman put it"; "As Jane Doe, a farmer, put it"; but "as president", "known as Doe".
    private bool StartsClause(int at, int limit)
    {
        var first = at < 2 || _tags[at - 2] is Tag.Comma or Tag.Stop or Tag.Other;
        if (at < limit && (_tags[at] == Tag.Pronoun || _tags[at] == Tag.Name && first))
            return true;
        while (at < limit && _tags[at] is Tag.Determiner or Tag.Possessive or Tag.Number or Tag.Adjective or Tag.Noun or Tag.Name or Tag.Genitive or Tag.Hyphen)
            at++;
        return at < limit && (_tags[at] is Tag.Verb or Tag.Have or Tag.Be or Tag.Modal || first && _tags[at] == Tag.Comma && _tags[at - 1] == Tag.Name);
    }

    private static ChunkKind Simple(Tag tag) => tag switch
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

    private int ReadNoun(int first, int limit)
    {
        var at = first;
        var named = false;
        while (at < limit && GoesOn(first, at, limit, named))
        {
            named = _tags[at] is Tag.Noun or Tag.Name || named && _tags[at] != Tag.Genitive;
            at++;
        }

        at = Math.Max(at, first + 1);
        _chunks[_count++] = new Chunk(!named && _tags[at - 1] == Tag.Time ? ChunkKind.Time : ChunkKind.Noun, first, at, at - 1);
        return at;
    }

    // Whether a noun phrase takes in a token; "named" when it has its noun, after which no article and no number begins.
    private bool GoesOn(int first, int at, int limit, bool named) => _tags[at] switch
    {
        Tag.Noun => true,
        // "in 2012 Doe said": a year or a day and a name are two phrases; "a 2012 Doe campaign" is one.
        Tag.Name => named || at == first || _tags[first] == Tag.Determiner || !(_tags[at - 1] is Tag.Time || _tokens[at - 1].Kind == TokenKind.Number),
        Tag.Determiner or Tag.Possessive => !named,
        Tag.Number => !named || !_tokens[at].SpaceBefore || _tags[at - 1] is Tag.Genitive or Tag.Hyphen || IsOrdinalInName(at, limit),
        Tag.Adjective => !named || _tags[at - 1] is Tag.Genitive or Tag.Hyphen || LeadsToNoun(at, limit),
        Tag.Gerund => named && at + 1 < limit && _tags[at - 1] == Tag.Name && _tags[at + 1] == Tag.Name,
        Tag.Genitive or Tag.Hyphen => true,
        Tag.Time => !named || at + 1 < limit && _tags[at + 1] == Tag.Noun,
        Tag.Conjunction => named && _tokens[at].Kind == TokenKind.Mark,
        Tag.Adverb => at > first && !named && at + 1 < limit && _tags[at + 1] is Tag.Adjective or Tag.Noun or Tag.Number,
        _ => false,
    };

    // "Air Force 1st Lt. Doe"
    private bool IsOrdinalInName(int at, int limit) =>
        at + 2 < limit && _tags[at - 1] == Tag.Name && !_tokens[at + 1].SpaceBefore && _tokens[at + 1].Kind == TokenKind.Word && _tags[at + 2] == Tag.Name;

    // "Doe University political scientist", but not "Doe last week".
    private bool LeadsToNoun(int at, int limit)
    {
        while (at < limit && _tags[at] == Tag.Adjective)
            at++;
        return at < limit && _tags[at] == Tag.Noun;
    }

    private int ReadVerb(int first, int start, int limit, ChunkKind kind)
    {
        var (at, head) = (start, start);
        var (be, main) = (false, false);
        for (; at < limit; at++)
        {
            var tag = _tags[at];
            if (tag is Tag.Modal or Tag.Be or Tag.Have or Tag.Do && !main)
            {
                be = tag == Tag.Be;
                head = at;
                if (at == start && kind == ChunkKind.Verb && (WordClasses.Of(_tokens[at]) & WordClass.Gerund) != 0)
                    kind = ChunkKind.Gerund;
            }
            else if (tag is Tag.Verb or Tag.Base or Tag.Gerund && !main)
            {
                head = at;
                main = true;
                if (at == start && tag == Tag.Gerund)
                    kind = ChunkKind.Gerund;
                if (tag != Tag.Verb)
                    be = false;
            }
            else if (!(tag == Tag.Adverb && !main && at > start && LeadsToVerb(at, limit)))
            {
                break;
            }
        }

        _chunks[_count++] = new Chunk(kind, first, at, head, Passive: be && main && _tags[head] == Tag.Verb);
        return at;
    }

    private bool LeadsToVerb(int at, int limit)
    {
        while (at < limit && _tags[at] == Tag.Adverb)
            at++;
        return at < limit && _tags[at] is Tag.Verb or Tag.Base or Tag.Gerund or Tag.Be or Tag.Have;
    }
}
