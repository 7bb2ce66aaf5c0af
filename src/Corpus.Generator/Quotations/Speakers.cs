using Corpus.Generator.People;
using Corpus.Generator.Sentences;
using Corpus.Generator.Texts;

namespace Corpus.Generator.Quotations;

/// <summary>From a source in the text to the person or organisation it means; unnamed sources become entities of their own.</summary>
internal sealed class Speakers
{
    private readonly Document _document;
    private readonly Tag[] _tags;
    private readonly Chunk[] _chunks;
    private readonly Cast _cast;
    private readonly List<Entity> _entities;
    private readonly Dictionary<string, int> _unnamed = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Referent> _unnamedReferents = [];
    private readonly int[] _mentionAt;
    private readonly Dictionary<int, int> _pronouns = [];

    public Speakers(Document document, Tag[] tags, Chunk[] chunks, Cast cast)
    {
        (_document, _tags, _chunks, _cast) = (document, tags, chunks, cast);
        _entities = [.. cast.Entities];
        Discourse = new Discourse(ReferentOf);
        _mentionAt = new int[document.Tokens.Length];
        MarkMentions();
    }

    public Discourse Discourse { get; }

    /// <summary>The named entities, and of the unnamed ones those that <see cref="Resolve"/> has returned.</summary>
    public Cast Cast => new(_entities.ToEquatableArray(), _cast.Mentions);

    private Referent ReferentOf(int entity) => _entities[entity] switch
    {
        { Kind: EntityKind.Person, Gender: Gender.Male } => Referent.Man,
        { Kind: EntityKind.Person, Gender: Gender.Female } => Referent.Woman,
        { Kind: EntityKind.Person } => Referent.Person,
        { Kind: EntityKind.Unnamed } => _unnamedReferents[entity - _cast.Entities.Count],
        _ => Referent.Thing,
    };

    // For each token the number of the mention it belongs to, plus one.
    private void MarkMentions()
    {
        var token = 0;
        for (var m = 0; m < _cast.Mentions.Count; m++)
        {
            while (token < _document.Tokens.Length && _document.Tokens[token].Start < _cast.Mentions[m].Span.Start)
                token++;
            for (; token < _document.Tokens.Length && _document.Tokens[token].End <= _cast.Mentions[m].Span.End; token++)
                _mentionAt[token] = m + 1;
        }
    }

    /// <summary>Reads a chunk outside quotations: a name makes its bearer present, a pronoun is resolved.</summary>
    /// <param name="weight">How much it stands in the foreground: 1 for the subject of a main clause.</param>
    public void Read(int chunk, double weight)
    {
        var c = _chunks[chunk];
        if (c.Kind == ChunkKind.Pronoun)
        {
            if (Pronoun(c.Head) is not { } entity)
                return;
            _pronouns[chunk] = entity;
            Discourse.Mention(entity, weight);
            return;
        }

        if (c.Kind != ChunkKind.Noun)
            return;
        for (var i = c.First; i < c.End; i++)
        {
            if (_mentionAt[i] > 0 && (i == c.First || _mentionAt[i - 1] != _mentionAt[i]))
                Discourse.Mention(_cast.Mentions[_mentionAt[i] - 1].Entity, _mentionAt[c.Head] == _mentionAt[i] ? weight : Math.Min(weight, 0.4));
        }

        if (_mentionAt[c.Head] == 0 && (WordClasses.Of(_document.Tokens[c.Head]) & (WordClass.PersonNoun | WordClass.CueNoun)) != 0)
            Discourse.Mention(Unnamed(c.Head, Span(c)), weight * 0.8);
    }

    private int? Pronoun(int token) => _document.Of(_document.Tokens[token]) switch
    {
        "he" or "He" or "him" or "his" or "His" or "himself" => Discourse.Meant(Referent.Man),
        "she" or "She" or "her" or "Her" or "herself" => Discourse.Meant(Referent.Woman),
        "it" or "It" or "its" or "Its" => Discourse.Meant(Referent.Thing),
        "they" or "They" or "their" or "Their" => Discourse.Meant(Referent.Group),
        _ => null,
    };

    /// <summary>The entity a source means, or null where that is not clear.</summary>
    public int? Resolve(Attribution source)
    {
        var chunk = _chunks[source.Source];
        if (chunk.Kind == ChunkKind.Pronoun)
            return _pronouns.TryGetValue(source.Source, out var entity) ? entity : null;
        if (chunk.Kind == ChunkKind.Relative)
            return Antecedent(source.Source) is { } antecedent ? OfNoun(_chunks[antecedent], Span(_chunks[antecedent])) : null;
        return OfNoun(chunk, source.Mention);
    }

    // The noun before; of "Lee, the president, who" the name.
    private int? Antecedent(int relative)
    {
        for (var i = relative - 1; i >= 0 && i > relative - 4; i--)
        {
            if (_chunks[i].Kind != ChunkKind.Noun)
                continue;
            var apposition = i - 1;
            while (apposition > 1 && _chunks[apposition].Kind == ChunkKind.Adverb)
                apposition--;
            return apposition > 0 && _chunks[apposition].Kind == ChunkKind.Comma && _chunks[apposition - 1].Kind == ChunkKind.Noun
                && _mentionAt[_chunks[i].Head] == 0 && _mentionAt[_chunks[apposition - 1].Head] > 0
                ? apposition - 1
                : i;
        }

        return null;
    }

    private TextSpan Span(Chunk chunk) => TextSpan.Between(_document.Tokens[chunk.First].Start, _document.Tokens[chunk.End - 1].End);

    private int? OfNoun(Chunk chunk, TextSpan mention)
    {
        // A possessor that speaks by a noun of saying: "his claim", "Lee’s claim".
        var end = chunk.End;
        while (end > chunk.First + 1 && _document.Tokens[end - 1].Start >= mention.End)
            end--;
        var head = Math.Min(chunk.Head, end - 1);
        if (_tags[head] == Tag.Possessive)
            return Pronoun(head);
        if (_mentionAt[head] > 0)
            return _cast.Mentions[_mentionAt[head] - 1].Entity;
        for (var i = chunk.End; i < _document.Tokens.Length && _document.Tokens[i].End <= mention.End; i++)
        {
            var followed = i + 1 < _tags.Length && _tags[i + 1] == Tag.Genitive;
            if (_mentionAt[i] > 0 && !followed && _entities[_cast.Mentions[_mentionAt[i] - 1].Entity].Kind == EntityKind.Person)
                return _cast.Mentions[_mentionAt[i] - 1].Entity;
        }

        return Unnamed(head, mention);
    }

    private int Unnamed(int head, TextSpan mention)
    {
        var key = _document.Of(_document.Tokens[head]).ToString();
        if (_unnamed.TryGetValue(key, out var known))
            return known;
        var name = _document.Of(mention);
        var kind = _tags[head] == Tag.Name ? EntityKind.Organisation : EntityKind.Unnamed;
        var gender = WordClasses.Of(_document.Tokens[head]) switch
        {
            var c when (c & WordClass.Male) != 0 => Gender.Male,
            var c when (c & WordClass.Female) != 0 => Gender.Female,
            _ => Gender.Unknown,
        };
        _entities.Add(new Entity(name, kind, false, gender));
        _unnamedReferents.Add(WordClasses.Of(_document.Tokens[head]) switch
        {
            var c when (c & WordClass.Male) != 0 => Referent.Man,
            var c when (c & WordClass.Female) != 0 => Referent.Woman,
            var c when (c & WordClass.Group) != 0 => Referent.Group,
            var c when (c & WordClass.PersonNoun) != 0 => Referent.Person,
            var c when (c & WordClass.CueNoun) != 0 => Referent.Thing,
            _ => Referent.None,
        });
        return _unnamed[key] = _entities.Count - 1;
    }
}
