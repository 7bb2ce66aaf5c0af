using Corpus.Extraction.Rules;

namespace Corpus.Extraction.Quotations;

/// <summary>A name, and a place beside it at which the text may describe the one named.</summary>
/// <param name="mentions">What the tokens of the text name.</param>
/// <param name="name">The chunk whose head is the name.</param>
/// <param name="entity">The number of the one named.</param>
/// <param name="kind">What the one named is.</param>
/// <param name="age">The chunk with the age that stands between the name and the place; null if there is none.</param>
internal readonly struct DescriptionContext(Mentions mentions, ChunkCursor name, int entity, EntityKind kind, ChunkCursor? age = null)
    : IRuleContext
{
    public ChunkCursor Name => name;

    public ShallowParse Parse => name.Parse;

    public bool IsPerson => kind == EntityKind.Person;

    /// <summary>Whether the age of the one named has been read already.</summary>
    public bool IsPastAge => age is not null;

    /// <summary>The first token of the name.</summary>
    public int FirstOfName
    {
        get
        {
            var first = name.Chunk.Head;
            while (first > name.Chunk.First && mentions.EntityAt(first - 1) == entity)
                first--;
            return first;
        }
    }

    /// <summary>The chunk that stands directly behind the name, or behind the age: a mark, if it is one that can open a description.</summary>
    public ChunkCursor Mark => (age ?? name).Next;

    public bool HasMark => Mark.Kind is ChunkKind.Comma or ChunkKind.Dash or ChunkKind.Open;

    /// <summary>What follows the name, past a mark and an adverb before a noun.</summary>
    public ChunkCursor After
    {
        get
        {
            if (!HasMark)
                return Mark;
            var next = Mark.Next;
            return next.Kind == ChunkKind.Adverb && next.Next.IsNoun && !IsPastAge ? next.Next : next;
        }
    }

    public TextSpan Place => TextSpan.Between(Parse.Tokens[FirstOfName].Start, Parse.Tokens[name.Chunk.Head].End);

    public Trace? Trace => Parse.Document.Progress.Trace;

    /// <summary>The same name at the place behind an age.</summary>
    public DescriptionContext Behind(ChunkCursor number) => new(mentions, name, entity, kind, number);

    /// <summary>Whether the chunk ends with a name.</summary>
    public bool IsOfEntity(ChunkCursor noun) => mentions.EntityAt(noun.Chunk.Head) is not null;

    /// <summary>Whether the chunk ends with the name of a person.</summary>
    public bool IsOfPerson(ChunkCursor noun) => mentions.IsPersonAt(noun.Chunk.Head);

    /// <summary>Whether the token belongs to a name.</summary>
    public bool IsInName(int token) => mentions.EntityAt(token) is not null;
}

/// <summary>A word beside a name.</summary>
/// <param name="isPerson">Whether the name is that of a person.</param>
internal readonly struct DescribingWord(ShallowParse parse, int token, bool isPerson) : IRuleContext
{
    public ShallowParse Parse => parse;

    public int Token => token;

    public bool IsPerson => isPerson;

    public ReadOnlySpan<char> Text => parse.Document.Of(parse.Tokens[token]);

    public TextSpan Place => parse.Tokens[token].Span;

    public Trace? Trace => parse.Document.Progress.Trace;
}
