using Corpus.Extraction.Entities;
using Corpus.Extraction.Lexicons;

namespace Corpus.Extraction.Quotations;

/// <summary>What a text has told, up to the sentence that is read, about those of whom it speaks.</summary>
internal sealed class Discourse
{
    private readonly ArticleEntities _article;
    private readonly List<Entity> _entities;

    // What each entity is that the text names.
    private readonly Referent[] _referents;

    public Discourse(ShallowParse parse, ArticleEntities entities, SalienceWeights weights)
    {
        (Parse, _article) = (parse, entities);
        _entities = [.. entities.All];
        Named = [.. _entities.Select(e => e.Kind)];
        Mentions = new Mentions(parse, entities);
        Unnamed = new UnnamedSources(parse, _entities, entities.NoNames);
        Salience = new SalienceModel(weights, ReferentOf);
        Descriptions = new Descriptions(parse, entities, Mentions);
        for (var i = 0; i < entities.All.Count; i++)
        {
            if (_entities[i].Gender == Gender.Unknown && Descriptions.GenderOf(i) is not Gender.Unknown and var gender)
                _entities[i] = _entities[i] with { Gender = gender };
        }

        _referents = [.. _entities.Select(ReferentOf)];
    }

    public ShallowParse Parse { get; }

    public Mentions Mentions { get; }

    public Descriptions Descriptions { get; }

    public UnnamedSources Unnamed { get; }

    public SalienceModel Salience { get; }

    /// <summary>How many entities the text names; those without a name follow them.</summary>
    public int NamedCount => _article.All.Count;

    /// <summary>The kinds of entities that the text names anywhere.</summary>
    public HashSet<EntityKind> Named { get; }

    /// <summary>Whom each pronoun means that has been read, by its chunk.</summary>
    public Dictionary<int, int> Pronouns { get; } = [];

    /// <summary>Whom a pronoun that has been read means; null if that is not clear.</summary>
    public int? PronounAt(int chunk) => Pronouns.TryGetValue(chunk, out var entity) ? entity : (int?)null;

    /// <summary>Whom a noun phrase that has been read most likely means, by its chunk.</summary>
    public Dictionary<int, Reference> Nominals { get; } = [];

    /// <summary>Those without a name whom the text introduces with "the": somebody whom the reader should know.</summary>
    public HashSet<int> Unintroduced { get; } = [];

    /// <summary>The people named so far.</summary>
    public HashSet<int> Persons { get; } = [];

    /// <summary>The nouns such as "German" by which the text has called somebody whom it does not name.</summary>
    public HashSet<string> UnnamedInhabitants { get; } = new(StringComparer.Ordinal);

    /// <summary>Those who have spoken so far.</summary>
    public HashSet<int> HaveSpoken { get; } = [];

    /// <summary>Whether the sentence has mentioned a person by name or pronoun.</summary>
    public bool PersonMentioned { get; private set; }

    /// <summary>Whether this sentence or the one before mentions somebody without a name.</summary>
    public bool StrangerMentioned { get; private set; }

    /// <summary>The person who is the subject of the sentence before in the same paragraph, if that sentence names nobody else; null if there is none.</summary>
    public int? SubjectBefore { get; private set; }

    // Who spoke last, and in which paragraph.
    private (int Speaker, int Paragraph)? Last { get; set; }

    // The people named since the last quotation, and the chunks with their names.
    private List<(int Person, int Chunk)> NamedSince { get; } = [];

    private int Paragraph { get; set; }

    private bool StrangerBefore { get; set; }

    // Who without a name is the subject of the sentence that is read, and of the one before; and the people whom these sentences mention.
    private (Referent Subject, HashSet<int> Mentioned) Stranger { get; set; } = (Referent.None, []);

    private (Referent Subject, HashSet<int> Mentioned) StrangerOfBefore { get; set; } = (Referent.None, []);

    // The subject of the sentence that is read, and whether the sentence names a person who is not the subject.
    private int? Subject { get; set; }

    private bool NamesOthers { get; set; }

    public Entity this[int entity] => _entities[entity];

    public void BeginSentence()
    {
        PersonMentioned = false;
        (StrangerMentioned, StrangerBefore) = (StrangerBefore, false);
        (Subject, NamesOthers) = (null, false);
        (StrangerOfBefore, Stranger) = (Stranger, (Referent.None, []));
    }

    /// <param name="paragraph">Whether the next sentence begins another paragraph.</param>
    public void EndSentence(bool paragraph)
    {
        SubjectBefore = paragraph || NamesOthers ? null : Subject;
        if (paragraph)
            Paragraph++;
    }

    /// <summary>Notes whose words a quotation has; null if that is not clear.</summary>
    public void Speak(int? speaker, int chunk)
    {
        NamedSince.RemoveAll(named => named.Chunk < chunk);
        Last = speaker is { } entity ? (entity, Paragraph) : null;
        if (Last is { } last)
            HaveSpoken.Add(last.Speaker);
    }

    /// <summary>
    /// Whom a pronoun means beside the verb of saying of a quotation, if elsewhere it would mean an entity: the one who spoke last, in this paragraph or the one before, unless the text has named somebody
    /// else since then whom the pronoun fits.
    /// </summary>
    public int SpeakerByPronoun(Referent wanted, int entity) =>
        Last is var (last, paragraph)
        && paragraph >= Paragraph - 1
        && last < NamedCount
        && ReferentOf(last) == wanted
        && !NamedSince.Exists(named =>
            named.Person != last && (ReferentOf(named.Person) == wanted || ReferentOf(named.Person) == Referent.Person)
        )
            ? last
            : entity;

    /// <summary>Notes that the sentence mentions a person by name or pronoun.</summary>
    /// <param name="named">By name.</param>
    /// <param name="chunk">Where.</param>
    public void MentionPerson(int entity, bool named, int chunk)
    {
        PersonMentioned = true;
        if (named)
            NamedSince.Add((entity, chunk));
        Stranger.Mentioned.Add(entity);
        NamesOthers |= named && entity != Subject;
    }

    /// <summary>Notes who a subject of the sentence is: the first one is its subject.</summary>
    public void MentionSubject(int entity) => Subject ??= entity;

    public void MentionStranger() => StrangerMentioned = StrangerBefore = true;

    /// <summary>Notes that the subject of the sentence is somebody new without a name.</summary>
    public void MentionStrangerAsSubject(Referent referent)
    {
        if (Subject is null && Stranger.Subject == Referent.None)
            Stranger = (referent, Stranger.Mentioned);
    }

    /// <summary>Whether "he" or "she" may mean somebody new without a name: the subject of the sentence before, which does not mention the one whom the pronoun would mean.</summary>
    public bool MayMeanStranger(Referent wanted, int entity) =>
        wanted is Referent.Man or Referent.Woman
        && (StrangerOfBefore.Subject == wanted || StrangerOfBefore.Subject == Referent.Person)
        && !StrangerOfBefore.Mentioned.Contains(entity)
        && !Stranger.Mentioned.Contains(entity);

    /// <summary>Whether an entity is a source that the text does not name.</summary>
    public bool IsUnnamed(int entity) => _entities[entity].Kind == EntityKind.Unnamed;

    /// <summary>What a noun phrase with this noun can mean.</summary>
    public Referent ReferentOfNoun(int token)
    {
        if (NounPhrase.Inhabitants[Parse.Tokens[token]] is { Length: > 0 } gender)
            return GenderWords.Of(gender) == Gender.Female ? Referent.Woman : Referent.Man;
        var noun = WordClasses.Of(Parse.Tokens[token]);
        var uses = noun.IsUnknown ? Parse.Document.Listed.StartingWords[token] : NameUses.None;
        return noun.Is(LexicalClass.Group) ? Referent.Body
            : noun.Is(LexicalClass.Male) || (uses & NameUses.Male) != 0 ? Referent.Man
            : noun.Is(LexicalClass.Female) || (uses & NameUses.Female) != 0 ? Referent.Woman
            : Referent.Person;
    }

    /// <summary>What an entity is to the words that can mean it.</summary>
    public Referent ReferentOf(int entity) => entity < NamedCount ? _referents[entity] : Unnamed.ReferentOf(entity);

    private static Referent ReferentOf(Entity entity) =>
        entity switch
        {
            { Kind: EntityKind.Person, Gender: Gender.Male } => Referent.Man,
            { Kind: EntityKind.Person, Gender: Gender.Female } => Referent.Woman,
            { Kind: EntityKind.Person } => Referent.Person,
            { Kind: EntityKind.State } => Referent.State,
            { Kind: EntityKind.Organization, Declared: false, Name: var name } when IsOneWord(name) => Referent.Actor,
            _ => Referent.Body,
        };

    /// <summary>Whom a pronoun means here: the most salient one that it fits; null if that is not clear.</summary>
    public int? MeaningOfPronoun(int token) =>
        WordClasses.Of(Parse.Tokens[token]) switch
        {
            var word when word.Is(LexicalClass.Male) => Salience.Resolve(Referent.Man),
            var word when word.Is(LexicalClass.Female) => Salience.Resolve(Referent.Woman),
            var word when word.Is(LexicalClass.Thing) => Salience.Resolve(Referent.Thing),
            var word when word.Is(LexicalClass.Group) => Salience.Resolve(Referent.Group),
            _ => null,
        };

    /// <summary>A reference to an entity.</summary>
    public Reference To(int entity, ReferenceKind kind = ReferenceKind.Named, Description? description = null) =>
        new(kind)
        {
            Entity = entity,
            Name = _entities[entity].Name,
            Description = description,
        };

    private static bool IsOneWord(string name) => name.IndexOf(' ') < 0 && name.Skip(1).All(char.IsLower);
}
