using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Entities;

namespace Corpus.Extraction.Quotations;

/// <summary>From a source in the text to the person or organization it means; unnamed sources become entities of their own.</summary>
internal sealed class Speakers
{
    private const int Unclear = -1;
    private const int MostSearched = 1000;
    private const double MainSubject = 1;
    private const double OtherSubject = 0.8;
    private const double Introduced = 0.9;
    private const double NoSubject = 0.5;
    private const double InsidePhrase = 0.4;
    private const double Speaker = 0.7;
    private const double NextSentence = 0.6;
    private const double NextParagraph = 0.5;

    private readonly Syntax _syntax;
    private readonly Cast _cast;
    private readonly List<Entity> _entities;
    private readonly UnnamedSources _unnamed;
    private readonly Discourse _discourse;
    private readonly int[] _mentionAt;
    private readonly Dictionary<int, int> _pronouns = [];

    public Speakers(Syntax syntax, Cast cast)
    {
        (_syntax, _cast) = (syntax, cast);
        _entities = [.. cast.Entities];
        _unnamed = new UnnamedSources(syntax, _entities);
        _discourse = new Discourse(ReferentOf);
        _mentionAt = MentionsByToken();
    }

    /// <summary>Reads a sentence outside its quotations: names make their bearers present, pronouns are resolved.</summary>
    public void Read(ChunkedSentence sentence)
    {
        var weights = new double[sentence.End - sentence.Start];
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            if (_syntax.Kind(i) != ChunkKind.Verb)
                continue;
            var subject = _syntax.SubjectOf(i);
            if (subject < 0 && i + 1 < sentence.End && _syntax.IsNounOrPronoun(i + 1))
                subject = i + 1;
            if (subject >= 0)
                weights[subject - sentence.Start] = subject > sentence.Start && _syntax.Kind(subject - 1) == ChunkKind.Subordinator ? OtherSubject : MainSubject;
        }

        for (var i = sentence.Start; i < sentence.End; i++)
            Read(i, Math.Max(IsIntroduced(sentence, i) ? Introduced : NoSubject, weights[i - sentence.Start]));
    }

    // "that worries Jane Doe, president of the union": who is presented will speak.
    private bool IsIntroduced(ChunkedSentence sentence, int chunk) =>
        chunk + 2 < sentence.End && _syntax.IsName(chunk) && _syntax.Kind(chunk + 1) == ChunkKind.Comma && _syntax.Kind(chunk + 2) == ChunkKind.Noun && !_syntax.IsName(chunk + 2);

    public void EndSentence(bool paragraph) => _discourse.Fade(paragraph ? NextParagraph : NextSentence);

    /// <summary>Makes a speaker the one who spoke last.</summary>
    public int? Speaks(int? speaker)
    {
        if (speaker is { } entity)
            _discourse.Mention(entity, Speaker);
        return speaker;
    }

    /// <summary>The entity that a source means; null where that is not clear.</summary>
    public int? Resolve(Attribution source) => _syntax.Kind(source.Source) switch
    {
        ChunkKind.Pronoun => _pronouns.TryGetValue(source.Source, out var entity) ? entity : null,
        ChunkKind.Quote => Surnamed(_syntax.Document.Of(source.Mention)),
        ChunkKind.Relative => Antecedent(source.Source) is { } antecedent ? OfNoun(_syntax.Chunks[antecedent], _syntax.Span(antecedent)) : null,
        _ => OfNoun(_syntax.Chunks[source.Source], source.Mention),
    };

    /// <summary>The cast with the unnamed sources of these quotations, and the quotations with their speakers numbered in it.</summary>
    public (Quote[] Quotations, Cast Cast) WithUnnamed(Quote[] quotations)
    {
        var named = _cast.Entities.Count;
        var used = quotations.Where(q => q.Speaker >= named).Select(q => q.Speaker!.Value).Distinct().OrderBy(e => e).ToArray();
        var number = used.Select((e, i) => (e, i)).ToDictionary(p => p.e, p => named + p.i);
        return (
            [.. quotations.Select(q => q.Speaker >= named ? q with { Speaker = number[q.Speaker!.Value] } : q)],
            _cast with { Entities = _cast.Entities.Concat(used.Select(e => _entities[e])).ToEquatableArray() });
    }

    private Referent ReferentOf(int entity) => _entities[entity] switch
    {
        { Kind: EntityKind.Person, Gender: Gender.Male } => Referent.Man,
        { Kind: EntityKind.Person, Gender: Gender.Female } => Referent.Woman,
        { Kind: EntityKind.Person } => Referent.Person,
        { Kind: EntityKind.Unnamed } => _unnamed.ReferentOf(entity),
        _ => Referent.Body,
    };

    // For each token the number of the mention it belongs to, plus one; where it is not clear who is named, that of the ambiguous name, from -1 downwards.
    private int[] MentionsByToken()
    {
        var mentionAt = new int[_syntax.Tokens.Length];
        Mark(mentionAt, _cast.Mentions.Select((m, i) => (m.Span, i + 1)));
        Mark(mentionAt, _cast.Ambiguous.Select((a, i) => (a.Span, Unclear - i)));
        return mentionAt;
    }

    private void Mark(int[] mentionAt, IEnumerable<(TextSpan Span, int Number)> mentions)
    {
        var tokens = _syntax.Tokens;
        var token = 0;
        foreach (var (span, number) in mentions)
        {
            while (token < tokens.Length && tokens[token].Start < span.Start)
                token++;
            for (; token < tokens.Length && tokens[token].End <= span.End; token++)
                mentionAt[token] = number;
        }
    }

    private int? EntityAt(int token) => _mentionAt[token] > 0 ? _cast.Mentions[_mentionAt[token] - 1].Entity : null;

    private void Read(int chunk, double weight)
    {
        var c = _syntax.Chunks[chunk];
        if (c.Kind == ChunkKind.Pronoun)
        {
            if (Meant(c.Head) is not { } entity)
                return;
            _pronouns[chunk] = entity;
            _discourse.Mention(entity, weight);
            return;
        }

        if (c.Kind != ChunkKind.Noun)
            return;
        for (var i = c.First; i < c.End; i++)
        {
            if (EntityAt(i) is { } entity && (i == c.First || _mentionAt[i - 1] != _mentionAt[i]))
                _discourse.Mention(entity, _mentionAt[c.Head] == _mentionAt[i] ? weight : InsidePhrase);
        }

        // "Doe left. She said": the pronoun tells which Doe.
        if (_mentionAt[c.Head] <= Unclear)
        {
            foreach (var possible in _cast.Ambiguous[Unclear - _mentionAt[c.Head]].Entities)
                _discourse.Mention(possible, weight * OtherSubject);
        }

        if (_mentionAt[c.Head] == 0 && (_syntax.Word(chunk) & (WordClass.PersonNoun | WordClass.CueNoun)) != 0)
            _discourse.Mention(_unnamed.Of(c, c.Head, _syntax.Span(chunk)), weight * OtherSubject);
    }

    private int? Meant(int pronoun) => WordClasses.Of(_syntax.Tokens[pronoun]) switch
    {
        var word when (word & WordClass.Male) != 0 => _discourse.Meant(Referent.Man),
        var word when (word & WordClass.Female) != 0 => _discourse.Meant(Referent.Woman),
        var word when (word & WordClass.Thing) != 0 => _discourse.Meant(Referent.Thing),
        var word when (word & WordClass.Group) != 0 => _discourse.Meant(Referent.Group),
        _ => null,
    };

    // The one person of a surname, whatever the case of its letters.
    private int? Surnamed(string surname)
    {
        int? found = null;
        for (var i = 0; i < _cast.Entities.Count && i < MostSearched; i++)
        {
            var name = _entities[i].Name;
            if (_entities[i].Kind != EntityKind.Person || !name.EndsWith(surname, StringComparison.OrdinalIgnoreCase) || name.Length > surname.Length && name[name.Length - surname.Length - 1] != ' ')
                continue;
            if (found is not null)
                return null;
            found = i;
        }

        return found;
    }

    // The noun before; of "Novak, the president, who" the name; of "a statement of the plan, which" the words; of "the man in town who" the person.
    private int? Antecedent(int relative)
    {
        var noun = relative - 1;
        while (noun > 0 && noun > relative - 3 && _syntax.Kind(noun) != ChunkKind.Noun)
            noun--;
        if (noun < 0 || _syntax.Kind(noun) != ChunkKind.Noun)
            return null;
        if (noun > 1 && _syntax.Kind(noun - 1) == ChunkKind.Preposition
            && (_syntax.IsWords(noun - 2) || _syntax.First(relative) is "who" && _syntax.IsPerson(noun - 2) && !_syntax.IsPerson(noun)))
            return noun - 2;
        var comma = noun - 1;
        while (comma > 1 && _syntax.Kind(comma) == ChunkKind.Adverb)
            comma--;
        var apposition = comma > 0 && _syntax.Kind(comma) == ChunkKind.Comma && _syntax.Kind(comma - 1) == ChunkKind.Noun
            && EntityAt(_syntax.Chunks[noun].Head) is null && EntityAt(_syntax.Chunks[comma - 1].Head) is not null;
        return apposition ? comma - 1 : noun;
    }

    private int? OfNoun(Chunk chunk, TextSpan mention)
    {
        var tokens = _syntax.Tokens;
        // A possessor that speaks by a noun of saying is a part of its phrase: "his claim", "the minister’s claim".
        var end = chunk.End;
        while (end > chunk.First + 1 && tokens[end - 1].Start >= mention.End)
            end--;
        var head = Math.Min(chunk.Head, end - 1);
        if (_syntax.TagOf(head) == Tag.Possessive)
            return Meant(head);
        if (EntityAt(head) is { } named)
            return named;
        if (_mentionAt[head] <= Unclear)
            return null;
        // What someone's words say, they say.
        if ((WordClasses.Of(tokens[head]) & WordClass.CueNoun) != 0 && ReportRules.PossessorIn(_syntax, chunk) is { } owner && owner.End < tokens[head].Start)
            return OfNoun(chunk, owner);
        for (var i = chunk.End; i < tokens.Length && tokens[i].End <= mention.End; i++)
        {
            // Not "Peter Brown’s wife".
            var ends = i + 1 == tokens.Length || _mentionAt[i + 1] != _mentionAt[i] && _syntax.TagOf(i + 1) != Tag.Genitive;
            if (ends && EntityAt(i) is { } apposed && _entities[apposed].Kind == EntityKind.Person)
                return apposed;
        }

        return _unnamed.Of(chunk, head, mention);
    }
}
