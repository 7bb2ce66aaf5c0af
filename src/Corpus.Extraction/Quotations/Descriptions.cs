using Corpus.Extraction.Entities;
using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Quotations;

/// <summary>
/// What the text calls the people and organizations that it names: "Ann Doe, the mayor", "his mother, Ann Doe", "Mayor Doe", "Doe, 61", "Acme, a small company".
/// By that, a noun phrase such as "the mayor" or "the 61-year-old" means somebody named elsewhere.
/// </summary>
internal sealed class Descriptions
{
    // A noun that describes more entities describes none.
    private const int MostDescribed = 20;
    private const int LongestComplement = 3;

    private static readonly Lexicon Distinguishing = Lexicon.Of("Quotations/distinguishing-adjectives");
    private static readonly Lexicon Naming = Lexicon.Of("Lexicons/naming-verbs");
    private static readonly Lexicon Copulas = Lexicon.Of("Quotations/copulas");
    private static readonly Lexicon Working = Lexicon.Of("Quotations/working-verbs");
    private static readonly Lexicon Offices = Lexicon.Of("Quotations/office-nouns");

    /// <summary>"The German", "the Frenchwoman".</summary>
    public static readonly Lexicon Inhabitants = Lexicon.Of("Entities/inhabitants");

    private readonly ShallowParse _parse;
    private readonly Func<int, int?> _entityAt;
    private readonly IReadOnlyList<Entity> _entities;
    private readonly Dictionary<string, List<Description>> _byNoun = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<int>> _byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Description>> _byAge = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> _byChunk = [];
    private readonly Dictionary<int, Gender> _genders = [];

    /// <param name="entityAt">The entity that a token mentions; null if it mentions none.</param>
    public Descriptions(ShallowParse parse, ArticleEntities entities, Func<int, int?> entityAt)
    {
        (_parse, _entities, _entityAt) = (parse, entities.All, entityAt);
        for (var i = 0; i < entities.All.Count; i++)
            AddName(i);
        foreach (var sentence in parse.Sentences)
        {
            for (var at = new ChunkCursor(parse, sentence, sentence.Start); at.IsInside; at = at.Next)
            {
                if (at.IsNoun)
                    Read(at);
            }
        }
    }

    /// <param name="Words">The words of the description in lower case, and those of its complement: "mayor", "leeds".</param>
    private sealed record Description(int Entity, HashSet<string> Words);

    /// <summary>The entity that a phrase next to its name describes: "his mother" of "his mother, Ann Doe"; null if the chunk is no such phrase.</summary>
    public int? Described(int chunk) => _byChunk.TryGetValue(chunk, out var entity) ? entity : null;

    /// <summary>The gender that the descriptions of a person tell.</summary>
    public Gender GenderOf(int entity) => _genders.TryGetValue(entity, out var gender) ? gender : Gender.Unknown;

    /// <summary>The entities that a definite noun phrase can mean, by the descriptions of the text: all that fit; empty if the text describes only others so; null if it describes nobody so.</summary>
    public IReadOnlyList<int>? Find(Chunk chunk, int head, TextSpan mention)
    {
        if (!IsDefinite(chunk, head))
            return null;
        var candidates = AgeIn(chunk.First, head) is { } age ? Of(_byAge, age) : Of(_byNoun, WordAt(head));
        if (candidates is null)
            return null;
        var wanted = WantedIn(chunk, head, mention);
        return [.. candidates.Where(c => Fits(c, wanted)).Select(c => c.Entity).Distinct()];
    }

    /// <summary>Those whom the text describes with the capitalized words before the noun of a phrase: "Chinese President Doe" for "the Chinese leader".</summary>
    public IReadOnlyCollection<int> WithModifiers(Chunk chunk)
    {
        HashSet<int>? all = null;
        for (var i = chunk.First + 1; i < chunk.Head; i++)
        {
            if (!_parse.Tokens[i].IsCapitalized || _parse.Tokens[i].Kind != TokenKind.Word)
                continue;
            HashSet<int> with = _byWord.TryGetValue(WordAt(i), out var described) ? [.. described] : [];
            all?.IntersectWith(with);
            all ??= with;
        }

        return all ?? [];
    }

    /// <summary>Those whom the text describes with the capitalized noun of a phrase: "the German rider Doe" for "the German".</summary>
    public IReadOnlyCollection<int> WithHead(Chunk chunk) => _byWord.TryGetValue(WordAt(chunk.Head), out var described) ? described : [];

    /// <summary>Whether the text describes an entity with a noun.</summary>
    public bool IsCalled(int entity, int noun) =>
        _byNoun.TryGetValue(WordAt(noun), out var called) && called.Exists(d => d.Entity == entity);

    /// <summary>The age in a phrase such as "the 61-year-old".</summary>
    public string? AgeIn(Chunk chunk) => AgeIn(chunk.First, chunk.End - 1);

    /// <summary>Whether the age is all that a phrase tells: "the 61-year-old", not "the 61-year-old’s agent" and "the 61-year-old paper".</summary>
    public bool IsAge(Chunk chunk) =>
        AgeIn(chunk) is not null && _parse.Document.Of(_parse.Tokens[chunk.End - 1]).SequenceEqual("old".AsSpan());

    /// <summary>Whether the text gives an entity an age, and not this one.</summary>
    public bool IsOfOtherAge(int entity, string age)
    {
        var known = false;
        foreach (var pair in _byAge)
        {
            if (!pair.Value.Exists(d => d.Entity == entity))
                continue;
            if (pair.Key == age)
                return false;
            known = true;
        }

        return known;
    }

    private static List<Description>? Of(Dictionary<string, List<Description>> index, string key) =>
        index.TryGetValue(key, out var found) && found.Count <= MostDescribed ? found : null;

    // Nouns, words with a capital, and adjectives such as "former" and "second" tell one from another; others need not be repeated.
    private static bool Fits(Description description, List<string> wanted)
    {
        foreach (var word in wanted)
        {
            if (!description.Words.Contains(word))
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

    // "the mayor", "her father", "Doe’s mother"; not "a mayor", "the mayors", "other officials".
    private bool IsDefinite(Chunk chunk, int head)
    {
        var first = _parse.Tokens[chunk.First];
        if (WordClasses.Of(_parse.Tokens[head]).Is(LexicalClass.Plural) || chunk.First == head)
            return false;
        if ((Connectives.Of(first) & Connective.Definite) != 0 || _parse.TagOf(chunk.First) == Tag.Possessive)
            return true;
        for (var i = chunk.First; i < head; i++)
        {
            if (_parse.TagOf(i) == Tag.Genitive)
                return true;
        }

        return false;
    }

    private bool IsInAge(int token) => token > 0 && token + 1 < _parse.Tokens.Length && (IsHyphen(token - 1) || IsHyphen(token + 1));

    private bool IsHyphen(int token) => _parse.Tokens[token] is { Kind: TokenKind.Mark, First: '-', SpaceBefore: false };

    private string WordAt(int token) => _parse.Document.Of(_parse.Tokens[token]).ToString().ToLowerInvariant();

    // "61" of "61-year-old"
    private string? AgeIn(int first, int end)
    {
        for (var i = first; i + 4 <= end; i++)
        {
            if (
                _parse.Tokens[i].Kind == TokenKind.Number
                && _parse.Tokens[i + 1].IsMark('-')
                && _parse.Tokens[i + 3].IsMark('-')
                && _parse.Document.Of(_parse.Tokens[i + 4]).SequenceEqual("old".AsSpan())
            )
                return WordAt(i);
        }

        return null;
    }

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

    private void Read(ChunkCursor at)
    {
        if (EntityOf(at) is not { } entity)
            return;
        ReadTitle(at, entity);
        ReadAfter(at, entity);
        ReadBefore(at, entity);
    }

    // The entity whose name ends the chunk.
    private int? EntityOf(ChunkCursor at) => _entityAt(at.Chunk.Head);

    // "Mayor Doe", "the chairman Ann Doe", "the 61-year-old Doe"
    private void ReadTitle(ChunkCursor at, int entity)
    {
        var name = at.Chunk.Head;
        while (name > at.Chunk.First && _entityAt(name - 1) == entity)
            name--;
        var first = name;
        while (first > at.Chunk.First && _entityAt(first - 1) is null && _parse.TagOf(first - 1) != Tag.Genitive)
            first--;
        if (first == name || _entities[entity].Kind != EntityKind.Person || IsOfYear(at.Chunk.First, name))
            return;
        var words = WordsIn(at.Chunk.First, name);
        for (var i = first; i < name; i++)
            AddNoun(i, entity, words);
        if (AgeIn(first, name - 1) is { } age)
            Add(_byAge, age, new Description(entity, words));
    }

    // "2012 nominee Doe": somebody else is "the nominee".
    private bool IsOfYear(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (_parse.Tokens[i] is { Kind: TokenKind.Number, Length: 4 })
                return true;
        }

        return false;
    }

    // "Doe, 61, a farmer", "Doe, the mayor of Leeds,", "Doe — a farmer —", "Doe is a farmer", "Doe, who is a farmer", "Doe works as a farmer"
    private void ReadAfter(ChunkCursor at, int entity)
    {
        var next = at.Next;
        if (next.Kind is ChunkKind.Comma or ChunkKind.Dash or ChunkKind.Open)
        {
            var closed = next.Kind != ChunkKind.Comma;
            next = next.Next;
            if (next.Kind == ChunkKind.Relative && next.Next.IsVerb)
                next = next.Next;
            else if (next.Kind == ChunkKind.Adverb && next.Next.IsNoun)
                next = next.Next;
            if (closed && !(next.IsNoun && EndOf(next).Next.Kind is ChunkKind.Dash or ChunkKind.Close))
                return;
        }

        if (next.IsVerb)
        {
            var noun = next.Next;
            if (noun.Kind == ChunkKind.Preposition && noun.IsAs && next.HeadIsIn(Working))
                noun = noun.Next;
            else if (next.HeadTag != Tag.Be && !next.HeadIsIn(Copulas))
                return;
            if (noun.IsNoun && EntityOf(noun) is null && !next.IsPassive)
                Describe(noun, entity);
            return;
        }

        if (next.At == at.At + 1 || !next.IsNoun)
            return;
        if (next.HeadTag == Tag.Number && next.TokenCount == 1 && next.Next.Kind is ChunkKind.Comma or ChunkKind.Other or null)
        {
            Add(_byAge, WordAt(next.Chunk.Head), new Description(entity, []));
            if (next.Next.Kind != ChunkKind.Comma || !next.Next.Next.IsNoun)
                return;
            next = next.Next.Next;
        }

        if (EntityOf(next) is null && !EndsList(next))
            Describe(next, entity);
    }

    // "his mother, Ann Doe,", "the mayor, Ann Doe, said", "a driver, Ann Doe, said", "the driver is Ann Doe", "a driver named Ann Doe", "as a driver, Doe"
    private void ReadBefore(ChunkCursor at, int entity)
    {
        var noun = at.Previous;
        var complemented = false;
        if (noun.Kind == ChunkKind.Conjunction)
        {
            // "Driver and mother Ann Doe"
            noun = noun.Previous;
            if (
                noun.IsNoun
                && EntityOf(noun) is null
                && noun.FirstTag is Tag.Noun or Tag.Adjective
                && !noun.HeadIs(LexicalClass.Group | LexicalClass.Plural)
                && _entityAt(at.Chunk.First) is null
            )
                AddNoun(noun.Chunk.Head, entity, WordsIn(noun.Chunk.First, noun.Chunk.End));
            return;
        }

        if (noun.IsAs || (noun.Kind == ChunkKind.Adverb && noun.Previous.IsVerb))
            noun = noun.Previous;
        var named = noun.IsVerb && (noun.HeadIsIn(Naming) || noun.HeadTag == Tag.Be);
        if (named)
            noun = noun.Previous;
        if (noun.Kind == ChunkKind.Comma)
            noun = noun.Previous;
        else if (!named)
            return;
        // "a researcher in Leeds, Ann Doe,"; not "the son of a farmer, Ann Doe,"
        for (var i = 0; !named && i < LongestComplement && IsComplement(noun); i++)
            (noun, complemented) = (noun.Previous.Previous, true);
        if (complemented && !(at.Next.Kind == ChunkKind.Comma && _entities[entity].Kind == EntityKind.Person))
            return;
        // "After she hired a guard, Ann Doe, 41, left": what opens the sentence ends before the name.
        if (!named && noun.Previous.IsVerb && (complemented || OpensClause(noun.First)))
            return;
        if (
            noun.IsNoun
            && EntityOf(noun) is null
            && (named || noun.Previous.Kind is not ChunkKind.Preposition || noun.Previous.IsAs)
            && (noun.HeadIs(LexicalClass.PersonNoun) || _parse.IsRole(noun.Chunk.Head))
            && !noun.HeadIs(LexicalClass.Plural)
            && (noun.FirstTag is Tag.Determiner or Tag.Number || IsDefinite(noun.Chunk, noun.Chunk.Head))
            && at.Next.Kind is ChunkKind.Comma or ChunkKind.Other or ChunkKind.Verb or ChunkKind.Preposition or null
            && !(at.Next.Kind == ChunkKind.Comma && at.Next.Next.Kind == ChunkKind.Conjunction)
        )
            Describe(noun, entity);
    }

    private static bool OpensClause(ChunkCursor first) =>
        first.Kind is ChunkKind.Subordinator or ChunkKind.Gerund or ChunkKind.Infinitive
        || (first.Kind is ChunkKind.Preposition or ChunkKind.Adverb && first.Next.Kind is ChunkKind.Gerund or ChunkKind.Subordinator);

    private bool IsComplement(ChunkCursor noun) =>
        noun.IsNoun
        && noun.Previous is { Kind: ChunkKind.Preposition, IsAs: false, Previous.IsNoun: true }
        && (noun.HeadIs(LexicalClass.Group) || !_parse.IsRole(noun.Chunk.Head))
        && !(EntityOf(noun) is { } known && _entities[known].Kind == EntityKind.Person);

    // "Doe, a farmer, and Poe": the noun is described; "Doe, farmers and Poe": a list.
    private bool EndsList(ChunkCursor noun) =>
        noun.Next.Kind == ChunkKind.Conjunction
        && noun.FirstTag is not (Tag.Determiner or Tag.Possessive)
        && (noun.HeadIs(LexicalClass.Group | LexicalClass.Plural) || !noun.Next.Next.IsNoun || EntityOf(noun.Next.Next) is not null);

    private void Describe(ChunkCursor noun, int entity)
    {
        var words = WordsIn(noun.Chunk.First, EndOf(noun).Chunk.End);
        var described = AddNoun(noun.Chunk.Head, entity, words);
        if (AgeIn(noun.Chunk.First, noun.Chunk.End - 1) is { } age)
            Add(_byAge, age, new Description(entity, words));
        // "Doe, a lawyer and activist"
        var second = noun.Next.Kind == ChunkKind.Conjunction && noun.Next.Next.IsNoun ? noun.Next.Next : noun;
        if (described && second.At != noun.At && EntityOf(second) is null && second.FirstTag == Tag.Noun)
            AddNoun(second.Chunk.Head, entity, words);
        if (described)
            _byChunk[noun.At] = entity;
    }

    // The noun with its complements: "the mayor of Leeds".
    private static ChunkCursor EndOf(ChunkCursor noun)
    {
        var end = noun;
        for (var i = 0; i < LongestComplement && end.Next.Kind == ChunkKind.Preposition && end.Next.Next.IsNoun; i++)
            end = end.Next.Next;
        return end;
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

    /// <returns>Whether the word can describe the entity: a person by a noun for people, an organization by one for a body.</returns>
    private bool AddNoun(int token, int entity, HashSet<string> words)
    {
        var word = WordClasses.Of(_parse.Tokens[token]);
        var person = _entities[entity].Kind == EntityKind.Person;
        var office = Offices[_parse.Tokens[token]];
        var noun = person
            ? _parse.IsRole(token)
                || Inhabitants.Contains(_parse.Tokens[token])
                || (word.IsUnknown && NameText.EndsAsAgent(_parse.Document.Of(_parse.Tokens[token])))
            : word.Is(LexicalClass.PersonNoun) && word.Is(LexicalClass.Group);
        if (office is null && !noun)
            return false;
        var description = new Description(entity, words);
        foreach (var modifier in words)
        {
            if (!_byWord.TryGetValue(modifier, out var entities))
                _byWord[modifier] = entities = [];
            entities.Add(entity);
        }

        if (noun)
            Add(_byNoun, WordAt(token), description);
        if (office is { Length: > 0 })
        {
            var nouns = office.Split(' ');
            words.UnionWith(nouns);
            Add(_byNoun, nouns[nouns.Length - 1], description);
        }

        var gender =
            word.Is(LexicalClass.Male) ? Gender.Male
            : word.Is(LexicalClass.Female) ? Gender.Female
            : Gender.Unknown;
        if (gender != Gender.Unknown)
            _genders[entity] = _genders.TryGetValue(entity, out var known) && known != gender ? Gender.Unknown : gender;
        return true;
    }

    private static void Add(Dictionary<string, List<Description>> index, string key, Description description)
    {
        if (!index.TryGetValue(key, out var list))
            index[key] = list = [];
        if (list.Count <= MostDescribed)
            list.Add(description);
    }
}
