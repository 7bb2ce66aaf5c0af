using Corpus.Extraction.Entities;
using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Rules;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Quotations;

/// <summary>
/// What the text calls the people and organizations that it names: "Ann Doe, the mayor", "his mother, Ann Doe", "Mayor Doe", "Doe, 61", "Acme, a small company".
/// By that, a noun phrase such as "the mayor" or "the 61-year-old" means somebody named elsewhere. <see cref="DescriptionRules"/> find the descriptions; here they are
/// looked up.
/// </summary>
internal sealed class Descriptions
{
    // A noun that describes more entities describes none.
    private const int MostDescribed = 20;

    private static readonly Lexicon Distinguishing = Lexicon.Of("Quotations/distinguishing-adjectives");
    private static readonly Lexicon Broader = Lexicon.Of("Quotations/broader-nouns");

    // What a text calls somebody who was a mayor: "the former mayor".
    private const string Former = "former";

    private readonly ShallowParse _parse;
    private readonly Mentions _mentions;
    private readonly IReadOnlyList<Entity> _entities;
    private readonly Dictionary<string, List<Description>> _byNoun = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Description>> _byBroader = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<int, Description>> _byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Description>> _byAge = new(StringComparer.Ordinal);
    private readonly Dictionary<int, Description> _byChunk = [];
    private readonly Dictionary<int, Gender> _genders = [];

    public Descriptions(ShallowParse parse, ArticleEntities entities, Mentions mentions)
    {
        (_parse, _entities, _mentions) = (parse, entities.All, mentions);
        for (var i = 0; i < entities.All.Count; i++)
            AddName(i);
        foreach (var sentence in parse.Sentences)
        {
            for (var at = new ChunkCursor(parse, sentence, sentence.Start); at.IsInside; at = at.Next)
            {
                // The entity whose name ends the chunk.
                if (at.IsNoun && mentions.EntityAt(at.Chunk.Head) is { } entity)
                    Read(new DescriptionContext(mentions, at, entity, _entities[entity].Kind), entity);
            }
        }
    }

    /// <summary>Which entity a phrase next to its name describes: "his mother" of "his mother, Ann Doe"; null if the chunk is no such phrase.</summary>
    public Description? Described(int chunk) => _byChunk.TryGetValue(chunk, out var description) ? description : null;

    /// <summary>The gender that the descriptions of a person tell.</summary>
    public Gender GenderOf(int entity) => _genders.TryGetValue(entity, out var gender) ? gender : Gender.Unknown;

    /// <summary>
    /// Whom a definite noun phrase can mean by the descriptions of the text, one description for each entity that fits; empty if the text describes only others so; null if
    /// it describes nobody so.
    /// </summary>
    public IReadOnlyList<Description>? Find(Chunk chunk, int head, TextSpan mention)
    {
        if (!_parse.IsDefinite(chunk, head))
            return null;
        var candidates = _parse.AgeIn(chunk.First, head) is { } age ? Of(_byAge, WordAt(age)) : Of(_byNoun, WordAt(head));
        if (candidates is null)
            return null;
        var wanted = WantedIn(chunk, head, mention);
        var found = new List<Description>();
        foreach (var candidate in candidates)
        {
            if (Fits(candidate, wanted) && !found.Exists(other => other.Entity == candidate.Entity))
                found.Add(candidate);
        }

        // Who is called "the former mayor" comes before who "was the mayor".
        if (wanted.Contains(Former) && found.Exists(d => d.Words.Contains(Former)))
            found.RemoveAll(d => !d.Words.Contains(Former));
        return found;
    }

    /// <summary>
    /// Which people the text describes with a noun that is broader or narrower than that of a phrase, one description for each: "Senator Doe" for "the lawmaker",
    /// "Dr. Doe" for "the surgeon".
    /// </summary>
    public IReadOnlyList<Description> FindRelated(int head)
    {
        var found = new List<Description>();
        if (Of(_byBroader, WordAt(head)) is { } narrower)
            AddPeople(narrower, found);
        if (Broader[_parse.Tokens[head]] is { } nouns)
        {
            foreach (var noun in nouns.Split(' '))
            {
                if (Of(_byNoun, noun) is { } broader)
                    AddPeople(broader, found);
            }
        }

        return found;
    }

    /// <summary>Those whom the text describes with the capitalized words before the noun of a phrase: "Chinese President Doe" for "the Chinese leader".</summary>
    public IReadOnlyCollection<int> WithModifiers(Chunk chunk)
    {
        HashSet<int>? all = null;
        for (var i = chunk.First + 1; i < chunk.Head; i++)
        {
            if (!_parse.Tokens[i].IsCapitalized || _parse.Tokens[i].Kind != TokenKind.Word)
                continue;
            HashSet<int> with = _byWord.TryGetValue(WordAt(i), out var described) ? [.. described.Keys] : [];
            all?.IntersectWith(with);
            all ??= with;
        }

        return all ?? [];
    }

    /// <summary>Those whom the text describes with a word: "the German rider Doe" for "the German".</summary>
    public IReadOnlyCollection<int> With(int token) => _byWord.TryGetValue(WordAt(token), out var described) ? described.Keys : [];

    /// <summary>Whether the text says of which nation somebody is: "the British skater Doe", "Spain captain Doe".</summary>
    public bool HasNation(int entity)
    {
        foreach (var pair in _byWord)
        {
            if (
                (NameText.Demonyms.Contains(pair.Key) || NounPhrase.Inhabitants.Contains(pair.Key) || NameText.States.Contains(pair.Key))
                && pair.Value.ContainsKey(entity)
            )
                return true;
        }

        return false;
    }

    /// <summary>Where the text describes an entity with a capitalized word of a phrase; null if it does not.</summary>
    public Description? DescriptionOf(int entity, Chunk chunk)
    {
        for (var i = chunk.First; i < chunk.End; i++)
        {
            if (
                _parse.Tokens[i].IsCapitalized
                && _byWord.TryGetValue(WordAt(i), out var described)
                && described.TryGetValue(entity, out var description)
            )
                return description;
        }

        return null;
    }

    /// <summary>Whether the text describes an entity with a noun.</summary>
    public bool IsCalled(int entity, int noun) =>
        _byNoun.TryGetValue(WordAt(noun), out var called) && called.Exists(d => d.Entity == entity);

    /// <summary>Whether the text gives an entity an age, and not this one.</summary>
    /// <param name="age">The token of the age.</param>
    public bool IsOfOtherAge(int entity, int age)
    {
        var known = false;
        foreach (var pair in _byAge)
        {
            if (!pair.Value.Exists(d => d.Entity == entity))
                continue;
            if (pair.Key == WordAt(age))
                return false;
            known = true;
        }

        return known;
    }

    private void AddPeople(List<Description> descriptions, List<Description> found)
    {
        foreach (var description in descriptions)
        {
            // "Her rival, Doe," is not "the champion".
            if (
                !description.IsOwned
                && _entities[description.Entity].Kind == EntityKind.Person
                && !found.Exists(other => other.Entity == description.Entity)
            )
                found.Add(description);
        }
    }

    private static List<Description>? Of(Dictionary<string, List<Description>> index, string key) =>
        index.TryGetValue(key, out var found) && found.Count <= MostDescribed ? found : null;

    // Nouns, words with a capital, and adjectives such as "former" and "second" tell one from another; others need not be repeated.
    private static bool Fits(Description description, List<string> wanted)
    {
        foreach (var word in wanted)
        {
            if (!description.Words.Contains(word) && !(description.IsPast && word == Former))
                return false;
        }

        return true;
    }

    private List<string> WantedIn(Chunk chunk, int head, TextSpan mention)
    {
        var wanted = new List<string>();
        for (var i = chunk.First; i < _parse.Tokens.Length && _parse.Tokens[i].End <= mention.End; i++)
        {
            var token = _parse.Tokens[i];
            if (i == head || token.Kind != TokenKind.Word || (i == chunk.First && WordClasses.Of(token).Is(PartOfSpeech.Determiner)))
                continue;
            if (
                Distinguishing.Contains(token)
                || _parse.TagOf(i) is Tag.Noun or Tag.Name && !IsInAge(i)
                || (token.IsCapitalized && i > chunk.First)
            )
                wanted.Add(WordAt(i));
        }

        return wanted;
    }

    private bool IsInAge(int token) => token > 0 && token + 1 < _parse.Tokens.Length && (IsHyphen(token - 1) || IsHyphen(token + 1));

    private bool IsHyphen(int token) => _parse.Tokens[token] is { Kind: TokenKind.Mark, First: '-', SpaceBefore: false };

    private string WordAt(int token) => _parse.Document.Of(_parse.Tokens[token]).ToString().ToLowerInvariant();

    // "the ministry" is the one whose name has the word; "Acme Inc." is a company.
    private void AddName(int entity)
    {
        if (_entities[entity].Kind != EntityKind.Organization)
            return;
        var words = new HashSet<string>(
            _entities[entity].Name.Split([' ', '-', '.'], StringSplitOptions.RemoveEmptyEntries).Select(w => w.ToLowerInvariant()),
            StringComparer.Ordinal
        );
        foreach (var word in words)
        {
            if (WordClasses.Of(English.Vocabulary.Find(word.AsSpan())).Is(LexicalClass.Group) || NameText.Heads.Contains(word))
                Add(_byNoun, word, new Description(entity, words));
        }
    }

    private void Read(in DescriptionContext context, int entity)
    {
        Add(DescriptionRules.WithName.First(context, out var rule), entity, rule);
        var after = DescriptionRules.After.First(context, out rule);
        Add(after, entity, rule);
        // "Doe, 61, a farmer"
        if (after is { Form: DescriptorForm.Age, At: { Next: { Kind: ChunkKind.Comma, Next.IsNoun: true } } age })
            Add(DescriptionRules.After.First(context.Behind(age), out rule), entity, rule);
        Add(DescriptionRules.Before.First(context, out rule), entity, rule);
    }

    private void Add(Descriptor? found, int entity, Rule? rule)
    {
        if (found is not { } descriptor)
            return;
        var chunk = descriptor.At.Chunk;
        switch (descriptor.Form)
        {
            case DescriptorForm.Title:
                var description = new Description(entity, WordsIn(chunk.First, descriptor.End), rule, descriptor.Span);
                for (var i = descriptor.First; i < descriptor.End; i++)
                    AddNoun(i, description);
                AddAge(_parse.AgeIn(descriptor.First, descriptor.End - 1), description);
                break;
            case DescriptorForm.Phrase:
                Describe(descriptor, entity, rule);
                break;
            case DescriptorForm.Noun:
                AddNoun(chunk.Head, new Description(entity, WordsIn(chunk.First, chunk.End), rule, descriptor.Span));
                break;
            case DescriptorForm.Age:
                AddAge(chunk.Head, new Description(entity, [], rule, descriptor.Span));
                break;
        }
    }

    private void Describe(in Descriptor descriptor, int entity, Rule? rule)
    {
        var noun = descriptor.At;
        var end = DescriptionRules.EndOf(noun);
        var words = WordsIn(noun.Chunk.First, end.Chunk.End);
        var description = new Description(entity, words, rule, _parse.Span(noun.At, end.At), descriptor.IsPast)
        {
            IsOwned = noun.FirstTag == Tag.Possessive,
        };
        var described = AddNoun(noun.Chunk.Head, description);
        AddAge(_parse.AgeIn(noun.Chunk.First, noun.Chunk.End - 1), description);
        if (!described)
            return;
        // "Doe, a lawyer and activist"
        if (
            noun.Next is { Kind: ChunkKind.Conjunction, Next: { IsNoun: true, FirstTag: Tag.Noun } second }
            && _mentions.EntityAt(second.Chunk.Head) is null
        )
            AddNoun(second.Chunk.Head, description);
        _byChunk[noun.At] = description;
    }

    private HashSet<string> WordsIn(int first, int end)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        for (var i = first; i < end; i++)
        {
            if (_parse.Tokens[i].Kind == TokenKind.Word)
                words.Add(WordAt(i));
        }

        return words;
    }

    /// <returns>Whether the word can describe the entity.</returns>
    private bool AddNoun(int token, Description description)
    {
        var entity = description.Entity;
        var context = new DescribingWord(_parse, token, _entities[entity].Kind == EntityKind.Person);
        var noun = DescriptionRules.Noun.First(context);
        var office = DescriptionRules.TitleNoun.First(context);
        if (office is null && noun is null)
            return false;
        foreach (var modifier in description.Words)
        {
            if (!_byWord.TryGetValue(modifier, out var entities))
                _byWord[modifier] = entities = [];
            if (!entities.ContainsKey(entity))
                entities.Add(entity, description);
        }

        if (noun is not null)
            AddCalled(noun);
        if (office is not null)
        {
            var nouns = office.Split(' ');
            description.Words.UnionWith(nouns);
            AddCalled(nouns[nouns.Length - 1]);
        }

        var word = WordClasses.Of(_parse.Tokens[token]);
        var gender =
            word.Is(LexicalClass.Male) ? Gender.Male
            : word.Is(LexicalClass.Female) ? Gender.Female
            : Gender.Unknown;
        if (gender != Gender.Unknown)
            _genders[entity] = _genders.TryGetValue(entity, out var known) && known != gender ? Gender.Unknown : gender;
        return true;

        void AddCalled(string called)
        {
            Add(_byNoun, called, description);
            foreach (var broader in Broader[called]?.Split(' ') ?? [])
                Add(_byBroader, broader, description);
        }
    }

    private void AddAge(int? age, Description description)
    {
        if (age is { } token)
            Add(_byAge, WordAt(token), description);
    }

    private static void Add(Dictionary<string, List<Description>> index, string key, Description description)
    {
        if (!index.TryGetValue(key, out var list))
            index[key] = list = [];
        if (list.Count <= MostDescribed)
            list.Add(description);
    }
}
