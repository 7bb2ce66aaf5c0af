using Corpus.Extraction.Entities;
using Corpus.Extraction.Lexicons;

namespace Corpus.Extraction.Quotations;

/// <summary>Sources without a name: decides which of "a spokesman", "the spokesman" and "the ministry’s spokesman" are the same.</summary>
/// <param name="noNames">The keys of words that look like a name and that are declared to be none.</param>
internal sealed class UnnamedSources(ShallowParse parse, List<Entity> entities, EquatableArray<string> noNames)
{
    private readonly int _named = entities.Count;
    private readonly List<Referent> _referents = [];
    private readonly Dictionary<string, int> _byPhrase = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _latest = new(StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<int, int> _authors = [];

    /// <summary>Whether the text had a phrase with this noun before that names nobody: "a man" before "the man".</summary>
    public bool Knows(int head) => _latest.ContainsKey(NounOf(head));

    public Referent ReferentOf(int entity) => _referents[entity - _named];

    /// <summary>"The spokesman" is the last one mentioned; "a spokesman" is a new one; a longer phrase is the same as the same words before.</summary>
    public int Of(Chunk chunk, int head, TextSpan mention)
    {
        if (Find(chunk, head, mention) is { } known)
            return known;
        var phrase = PhraseOf(chunk, head, mention);
        return _byPhrase[phrase] = _latest[NounOf(head)] = Add(chunk, head, phrase);
    }

    /// <summary>The source that a phrase means if the text had it before; null for a new one.</summary>
    public int? Find(Chunk chunk, int head, TextSpan mention)
    {
        if (
            _byPhrase.TryGetValue(PhraseOf(chunk, head, mention), out var same)
            && !WordClasses.Of(parse.Tokens[chunk.First]).Is(LexicalClass.Indefinite)
        )
            return same;
        return
            head - chunk.First == 1
            && (Connectives.Of(parse.Tokens[chunk.First]) & Connective.Definite) != 0
            && _latest.TryGetValue(NounOf(head), out var latest)
            ? latest
            : null;
    }

    /// <summary>After "the Reuters report", "the report" means Reuters.</summary>
    public void Mean(int head, int entity) => _latest[NounOf(head)] = entity;

    /// <summary>Two who speak together, "Brown and Poe", by the words of the text.</summary>
    public int Together(TextSpan mention)
    {
        var phrase = parse.Document.Of(mention);
        if (_byPhrase.TryGetValue(phrase, out var same))
            return same;
        entities.Add(new Entity(phrase, EntityKind.Unnamed, false, Gender.Unknown));
        _referents.Add(Referent.Group);
        return _byPhrase[phrase] = entities.Count - 1;
    }

    /// <summary>Whose words a text without a name has; null if that is not known.</summary>
    public int? AuthorOf(int entity) => _authors.TryGetValue(entity, out var author) ? author : null;

    /// <summary>Notes who issued the last text that was called by this noun.</summary>
    public void Issue(int head, int author)
    {
        if (_latest.TryGetValue(NounOf(head), out var issued))
            _authors[issued] = author;
    }

    private string NounOf(int head) => parse.Document.Of(parse.Tokens[head]).ToString();

    private string PhraseOf(Chunk chunk, int head, TextSpan mention) =>
        parse.Document.Of(IsBareName(chunk, head) ? TextSpan.Between(parse.Tokens[chunk.First].Start, parse.Tokens[head].End) : mention);

    // "Brenkov, an ally of Doe": a name stands for itself.
    private bool IsBareName(Chunk chunk, int head) =>
        parse.TagOf(head) == Tag.Name
        && !WordClasses.Of(parse.Tokens[head]).Is(LexicalClass.PersonNoun)
        && (parse.TagOf(chunk.First) == Tag.Name || (Connectives.Of(parse.Tokens[chunk.First]) & Connective.Definite) != 0);

    private int Add(Chunk chunk, int head, string name)
    {
        var word = WordClasses.Of(parse.Tokens[head]);
        var (gender, referent) = word switch
        {
            _ when word.Is(LexicalClass.Male) => (Gender.Male, Referent.Man),
            _ when word.Is(LexicalClass.Female) => (Gender.Female, Referent.Woman),
            _ when word.Is(LexicalClass.Group) => (Gender.Unknown, Referent.Group),
            _ when word.Is(LexicalClass.PersonNoun) => (Gender.Unknown, Referent.Person),
            _ when word.Is(LexicalClass.CueNoun) => (Gender.Unknown, Referent.Thing),
            _ when parse.TagOf(head) == Tag.Name => (
                Gender.Unknown,
                name.IndexOf(' ') > 0 && parse.TagOf(chunk.First) == Tag.Name ? Referent.Person : Referent.Actor
            ),
            _ => (Gender.Unknown, Referent.None),
        };
        // A name without any sign of a person: an outlet, a firm, a party.
        var isName = parse.TagOf(head) == Tag.Name && !noNames.Contains(PersonNames.KeyOf(name));
        var kind = isName ? EntityKind.Organization : EntityKind.Unnamed;
        entities.Add(new Entity(name, kind, false, gender));
        _referents.Add(referent);
        return entities.Count - 1;
    }
}
