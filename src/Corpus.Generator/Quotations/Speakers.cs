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
    private readonly int[] _mentionAt;
    private readonly Dictionary<int, int> _pronouns = [];

    public Speakers(Document document, Tag[] tags, Chunk[] chunks, Cast cast)
    {
        (_document, _tags, _chunks, _cast) = (document, tags, chunks, cast);
        _entities = [.. cast.Entities];
        Discourse = new Discourse(i => _entities[i].Gender, i => _entities[i].Kind == EntityKind.Person || _entities[i].Kind == EntityKind.Unnamed);
        _mentionAt = new int[document.Tokens.Length];
        MarkMentions();
    }

    public Discourse Discourse { get; }

    public Cast Cast => new(_entities.ToEquatableArray(), _cast.Mentions);

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

    /// <summary>Reads a chunk outside quotations: a name makes its bearer salient, a pronoun is resolved.</summary>
    public void Read(int chunk, bool subject)
    {
        var c = _chunks[chunk];
        if (c.Kind == ChunkKind.Pronoun)
        {
            if (Pronoun(c) is not { } entity)
                return;
            _pronouns[chunk] = entity;
            Discourse.Mention(entity, subject ? 1.0 : 0.5);
            return;
        }

        if (c.Kind != ChunkKind.Noun)
            return;
        for (var i = c.First; i < c.End; i++)
        {
            if (_mentionAt[i] > 0 && (i == c.First || _mentionAt[i - 1] != _mentionAt[i]))
            {
                var whole = c.Head < _document.Tokens.Length && _mentionAt[c.Head] == _mentionAt[i];
                Discourse.Mention(_cast.Mentions[_mentionAt[i] - 1].Entity, !whole ? 0.4 : subject ? 1.0 : 0.6);
            }
        }
    }

    private int? Pronoun(Chunk chunk) => _document.Of(_document.Tokens[chunk.Head]) switch
    {
        "he" or "He" or "him" or "his" or "His" or "himself" => Discourse.Person(Gender.Male),
        "she" or "She" or "her" or "Her" or "herself" => Discourse.Person(Gender.Female),
        "it" or "It" => Discourse.Thing(),
        _ => null,
    };

    /// <summary>The entity a source means, or null where that is not clear.</summary>
    public int? Resolve(Attribution source)
    {
        var chunk = _chunks[source.Source];
        if (chunk.Kind == ChunkKind.Pronoun)
            return _pronouns.TryGetValue(source.Source, out var entity) ? entity : null;
        if (chunk.Kind == ChunkKind.Relative)
            return source.Source > 0 && Antecedent(source.Source) is { } antecedent ? OfNoun(_chunks[antecedent], source.Mention) : null;
        return OfNoun(chunk, source.Mention);
    }

    private int? Antecedent(int relative)
    {
        for (var i = relative - 1; i >= 0 && i > relative - 4; i--)
        {
            if (_chunks[i].Kind == ChunkKind.Noun)
                return i;
        }

        return null;
    }

    private int? OfNoun(Chunk chunk, TextSpan mention)
    {
        // A possessor that speaks by a noun of saying: "his claim", "Lee’s claim".
        var end = chunk.End;
        while (end > chunk.First + 1 && _document.Tokens[end - 1].Start >= mention.End)
            end--;
        var head = Math.Min(chunk.Head, end - 1);
        if (_tags[head] == Tag.Possessive)
            return Pronoun(chunk with { Head = head });
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
        return _unnamed[key] = _entities.Count - 1;
    }
}
