using Corpus.Extraction.Entities;

namespace Corpus.Extraction.Quotations;

/// <summary>What each token of a text names.</summary>
internal sealed class Mentions
{
    private readonly ArticleEntities _entities;
    private readonly TokenReference[] _references;

    public Mentions(ShallowParse parse, ArticleEntities entities)
    {
        (_entities, _references) = (entities, new TokenReference[parse.Tokens.Length]);
        Mark(parse, entities.Mentions.Select((m, i) => (m.Span, TokenReference.ToMention(i))));
        Mark(parse, entities.Ambiguous.Select((a, i) => (a.Span, TokenReference.ToAmbiguous(i))));
    }

    public TokenReference this[int token] => _references[token];

    /// <summary>The entity that a token mentions; null if it mentions none.</summary>
    public int? EntityAt(int token) => _references[token].Mention is { } mention ? _entities.Mentions[mention].Entity : null;

    /// <summary>The entities of which a token names one; null if it is not the name of several.</summary>
    public EquatableArray<int>? AmbiguousAt(int token) =>
        _references[token].Ambiguous is { } ambiguous ? _entities.Ambiguous[ambiguous].Entities : null;

    /// <summary>Whether a token belongs to the name of a person.</summary>
    public bool IsPersonAt(int token) => EntityAt(token) is { } entity && _entities.All[entity].Kind == EntityKind.Person;

    private void Mark(ShallowParse parse, IEnumerable<(TextSpan Span, TokenReference Reference)> spans)
    {
        var tokens = parse.Tokens;
        var token = 0;
        foreach (var (span, reference) in spans)
        {
            while (token < tokens.Length && tokens[token].Start < span.Start)
                token++;
            for (; token < tokens.Length && tokens[token].End <= span.End; token++)
                _references[token] = reference;
        }
    }
}

/// <summary>What a token refers to: a mention, an ambiguous name, or nothing.</summary>
internal readonly record struct TokenReference
{
    private readonly int _number;

    private TokenReference(int number) => _number = number;

    public bool IsNone => _number == 0;

    /// <summary>The number of the mention that the token belongs to; null if there is none.</summary>
    public int? Mention => _number > 0 ? _number - 1 : null;

    /// <summary>The number of the ambiguous name that the token belongs to; null if there is none.</summary>
    public int? Ambiguous => _number < 0 ? -1 - _number : null;

    public static TokenReference ToMention(int mention) => new(mention + 1);

    public static TokenReference ToAmbiguous(int name) => new(-1 - name);
}
