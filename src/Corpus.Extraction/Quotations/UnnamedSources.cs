using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Entities;

namespace Corpus.Extraction.Quotations;

/// <summary>Sources that the text does not name: which of "a spokesman", "the spokesman" and "the ministry’s spokesman" are the same.</summary>
internal sealed class UnnamedSources(Syntax syntax, List<Entity> entities)
{
    private readonly int _named = entities.Count;
    private readonly List<Referent> _referents = [];
    private readonly Dictionary<string, int> _byPhrase = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _latest = new(StringComparer.OrdinalIgnoreCase);

    public Referent ReferentOf(int entity) => _referents[entity - _named];

    /// <summary>"The spokesman" is the last one spoken of; "a spokesman" is a new one; a phrase of more words is the same as the same words before.</summary>
    public int Of(Chunk chunk, int head, TextSpan mention)
    {
        var noun = syntax.Document.Of(syntax.Tokens[head]).ToString();
        var phrase = syntax.Document.Of(mention);
        if (_byPhrase.TryGetValue(phrase, out var same) && (WordClasses.Of(syntax.Tokens[chunk.First]) & WordClass.Indefinite) == 0)
            return same;
        if (head - chunk.First == 1 && syntax.Document.Of(syntax.Tokens[chunk.First]) is "the" or "The" or "that" or "That" && _latest.TryGetValue(noun, out var latest))
            return latest;
        return _byPhrase[phrase] = _latest[noun] = Add(head, phrase);
    }

    private int Add(int head, string name)
    {
        var word = WordClasses.Of(syntax.Tokens[head]);
        var (gender, referent) = word switch
        {
            _ when (word & WordClass.Male) != 0 => (Gender.Male, Referent.Man),
            _ when (word & WordClass.Female) != 0 => (Gender.Female, Referent.Woman),
            _ when (word & WordClass.Group) != 0 => (Gender.Unknown, Referent.Group),
            _ when (word & WordClass.PersonNoun) != 0 => (Gender.Unknown, Referent.Person),
            _ when (word & WordClass.CueNoun) != 0 => (Gender.Unknown, Referent.Thing),
            _ => (Gender.Unknown, Referent.None),
        };
        // A name that nothing marks as a person's: an outlet, a firm, a party.
        var kind = syntax.TagOf(head) == Tag.Name ? EntityKind.Organization : EntityKind.Unnamed;
        entities.Add(new Entity(name, kind, false, gender));
        _referents.Add(referent);
        return entities.Count - 1;
    }
}
