using Corpus.Extraction.Entities;
using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Quotations;

/// <summary>Resolves a source in the text to the person or organization it refers to. Unnamed sources become entities of their own.</summary>
internal sealed class Speakers
{
    private const int MostSearched = 1000;
    private const int LongestUnknownName = 3;

    // The nouns by which the news calls people; those of the long list are too often no people, or none who speak.
    private static readonly Lexicon PersonNouns = Lexicon.Of("Lexicons/person-nouns");

    // Nouns for those who take part in what happens to others, or for anybody.
    private static readonly Lexicon Offices = Lexicon.Of("Entities/offices");
    private static readonly Lexicon Bodies = Lexicon.Of("Entities/body-nouns");
    private static readonly Lexicon Strangers = Lexicon.Of("Quotations/stranger-nouns");
    private static readonly Lexicon Parents = Lexicon.Of("Quotations/parent-nouns");
    private static readonly Lexicon Owners = Lexicon.Of("Quotations/owner-nouns");

    private static readonly SalienceWeights Weights = SalienceWeights.Default;

    private readonly ShallowParse _parse;
    private readonly ArticleEntities _articleEntities;
    private readonly List<Entity> _entities;
    private readonly UnnamedSources _unnamed;
    private readonly SalienceModel _salience;
    private readonly TokenReference[] _references;
    private readonly Descriptions _descriptions;
    private readonly Dictionary<int, int> _pronouns = [];
    private readonly Dictionary<int, int> _nominals = [];

    // Those that the text introduces with "the": somebody whom the reader should know.
    private readonly HashSet<int> _unintroduced = [];
    private readonly HashSet<EntityKind> _named;
    private readonly HashSet<int> _persons = [];
    private readonly HashSet<int> _haveSpoken = [];
    private bool _personMentioned;

    // Somebody without a name, in this sentence or the one before.
    private bool _strangerMentioned;
    private bool _strangerBefore;

    public Speakers(ShallowParse parse, ArticleEntities entities)
    {
        (_parse, _articleEntities) = (parse, entities);
        _entities = [.. entities.All];
        _named = [.. _entities.Select(e => e.Kind)];
        _unnamed = new UnnamedSources(parse, _entities, entities.NoNames);
        _salience = new SalienceModel(Weights, ReferentOf);
        _references = ReferencesByToken();
        _descriptions = new Descriptions(parse, entities, EntityAt);
        for (var i = 0; i < entities.All.Count; i++)
        {
            if (_entities[i].Gender == Gender.Unknown && _descriptions.GenderOf(i) is not Gender.Unknown and var gender)
                _entities[i] = _entities[i] with { Gender = gender };
        }
    }

    /// <summary>Reads a sentence outside of its quotations: mentions raise the salience of their entities, pronouns are resolved.</summary>
    public void Read(ChunkedSentence sentence)
    {
        _personMentioned = false;
        (_strangerMentioned, _strangerBefore) = (_strangerBefore, false);
        var weights = new double[sentence.End - sentence.Start];
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            if (_parse.Kind(i) != ChunkKind.Verb)
                continue;
            var subject = _parse.SubjectOf(i);
            if (subject < 0 && i + 1 < sentence.End && _parse.IsNounOrPronoun(i + 1))
                subject = i + 1;
            if (subject >= 0)
                weights[subject - sentence.Start] =
                    subject > sentence.Start && _parse.Kind(subject - 1) == ChunkKind.Subordinator
                        ? Weights.OtherSubject
                        : Weights.MainSubject;
        }

        for (var i = sentence.Start; i < sentence.End; i++)
            Read(i, Math.Max(IsIntroduced(sentence, i) ? Weights.Introduced : Weights.NoSubject, weights[i - sentence.Start]));
    }

    // "that worries Jane Doe, president of the union": a person who is presented is likely to speak.
    private bool IsIntroduced(ChunkedSentence sentence, int chunk) =>
        chunk + 2 < sentence.End
        && _parse.IsName(chunk)
        && _parse.Kind(chunk + 1) == ChunkKind.Comma
        && _parse.Kind(chunk + 2) == ChunkKind.Noun
        && !_parse.IsName(chunk + 2);

    public void EndSentence(bool paragraph) => _salience.Decay(paragraph ? Weights.NextParagraph : Weights.NextSentence);

    /// <summary>Makes a speaker the one who spoke last.</summary>
    public int? Speaks(int? speaker)
    {
        if (speaker is { } entity)
        {
            _haveSpoken.Add(entity);
            _salience.Mention(entity, Weights.Speaker);
        }

        return speaker;
    }

    /// <summary>The last source that was resolved is a noun phrase that means somebody named elsewhere.</summary>
    public bool IsByDescription { get; private set; }

    /// <summary>The entity that a source refers to; null if that is not clear.</summary>
    public int? Resolve(Attribution source)
    {
        IsByDescription = false;
        return _parse.Kind(source.Source) switch
        {
            ChunkKind.Pronoun => _pronouns.TryGetValue(source.Source, out var entity) && !_unintroduced.Contains(entity) ? entity : null,
            _ when source.IsJoint => _unnamed.Together(source.Mention),
            ChunkKind.Quote => PersonOfSurname(_parse.Document.Of(source.Mention)),
            ChunkKind.Relative => Antecedent(source.Source) is { } antecedent ? OfNoun(antecedent, _parse.Span(antecedent)) : null,
            _ => OfNoun(source.Source, WordsOf(source)),
        };
    }

    // "hundreds of teachers": the teachers.
    private TextSpan WordsOf(Attribution source)
    {
        var (mention, start) = (source.Mention, _parse.Span(source.Source).Start);
        return mention.Start < start && start < mention.End ? TextSpan.Between(start, mention.End) : mention;
    }

    /// <summary>Whether an entity is a source that the text does not name.</summary>
    public bool IsUnnamed(int entity) => _entities[entity].Kind == EntityKind.Unnamed;

    /// <summary>The entities with the unnamed sources of these quotations, and the quotations with their speakers numbered in it.</summary>
    public (Quote[] Quotations, ArticleEntities Entities) WithUnnamed(Quote[] quotations)
    {
        var named = _articleEntities.All.Count;
        var used = quotations.Where(q => q.Speaker >= named).Select(q => q.Speaker!.Value).Distinct().OrderBy(e => e).ToArray();
        var number = used.Select((e, i) => (e, i)).ToDictionary(p => p.e, p => named + p.i);
        return (
            [.. quotations.Select(q => q.Speaker >= named ? q with { Speaker = number[q.Speaker!.Value] } : q)],
            _articleEntities with
            {
                All = _articleEntities.All.Concat(used.Select(e => _entities[e])).ToEquatableArray(),
            }
        );
    }

    private Referent ReferentOf(int entity) =>
        _entities[entity] switch
        {
            _ when entity >= _articleEntities.All.Count => _unnamed.ReferentOf(entity),
            { Kind: EntityKind.Person, Gender: Gender.Male } => Referent.Man,
            { Kind: EntityKind.Person, Gender: Gender.Female } => Referent.Woman,
            { Kind: EntityKind.Person } => Referent.Person,
            { Kind: EntityKind.State } => Referent.State,
            { Kind: EntityKind.Organization, Declared: false, Name: var name } when IsOneWord(name) => Referent.Actor,
            _ => Referent.Body,
        };

    private static bool IsOneWord(string name) => name.IndexOf(' ') < 0 && name.Skip(1).All(char.IsLower);

    private TokenReference[] ReferencesByToken()
    {
        var references = new TokenReference[_parse.Tokens.Length];
        Mark(references, _articleEntities.Mentions.Select((m, i) => (m.Span, TokenReference.ToMention(i))));
        Mark(references, _articleEntities.Ambiguous.Select((a, i) => (a.Span, TokenReference.ToAmbiguous(i))));
        return references;
    }

    private void Mark(TokenReference[] references, IEnumerable<(TextSpan Span, TokenReference Reference)> spans)
    {
        var tokens = _parse.Tokens;
        var token = 0;
        foreach (var (span, reference) in spans)
        {
            while (token < tokens.Length && tokens[token].Start < span.Start)
                token++;
            for (; token < tokens.Length && tokens[token].End <= span.End; token++)
                references[token] = reference;
        }
    }

    private int? EntityAt(int token) => _references[token].Mention is { } mention ? _articleEntities.Mentions[mention].Entity : null;

    private void Read(int chunk, double weight)
    {
        var c = _parse.Chunks[chunk];
        if (c.Kind == ChunkKind.Pronoun)
        {
            if (ReferentOfPronoun(c.Head) is not { } entity)
                return;
            _pronouns[chunk] = entity;
            _salience.Mention(entity, weight);
            _personMentioned = true;
            return;
        }

        if (c.Kind != ChunkKind.Noun)
            return;
        for (var i = c.First; i < c.End; i++)
        {
            // "her sister": whose sister it is, is spoken of.
            if (_parse.TagOf(i) == Tag.Possessive && ReferentOfPronoun(i) is { } owner)
                _salience.Mention(owner, Weights.InsidePhrase);
            if (EntityAt(i) is not { } entity || (i > c.First && _references[i - 1] == _references[i]))
                continue;
            if (_entities[entity].Kind == EntityKind.Person)
            {
                _personMentioned = true;
                _persons.Add(entity);
            }

            _salience.Mention(entity, _references[c.Head] == _references[i] ? weight : Weights.InsidePhrase);
        }

        // "Doe left. She said": the pronoun shows which Doe.
        if (_references[c.Head].Ambiguous is { } ambiguous)
        {
            foreach (var possible in _articleEntities.Ambiguous[ambiguous].Entities)
                _salience.Mention(possible, weight * Weights.OtherSubject);
        }

        // A name of which nothing tells whether it is a person's, and which is the subject: "he" may mean it.
        if (_references[c.Head].IsNone && weight >= Weights.OtherSubject && IsUnknownFullName(c))
            _salience.Mention(_unnamed.Of(c, c.Head, _parse.Span(chunk)), weight);
        else if (
            _references[c.Head].IsNone
            && (
                PersonNouns.Contains(_parse.Tokens[c.Head])
                || _parse.IsSayingNoun(chunk)
                || _descriptions.Described(chunk) is not null
                || IsForKnown(chunk)
            )
        )
            ReadNominal(chunk, weight * Weights.OtherSubject);
        if (_references[c.Head].IsNone && _parse.IsRole(c.Head) && _descriptions.Described(chunk) is null && !_nominals.ContainsKey(chunk))
            _strangerMentioned = _strangerBefore = true;
    }

    private void ReadNominal(int chunk, double weight)
    {
        var (c, span) = (_parse.Chunks[chunk], _parse.Span(chunk));
        var described = _descriptions.Described(chunk) is { } next ? [next] : _descriptions.Find(c, c.Head, span);
        var meant =
            described is null ? null
            : described.Count == 1 ? described[0]
            : _salience.ResolveAmong(described, ReferentOfNoun(c.Head));
        if (meant is not null && described!.Count > 1)
            _nominals[chunk] = meant.Value;
        // Others may be called so, but none whom this phrase fits.
        var known = described is not { Count: > 0 } && !_unnamed.Knows(c.Head) && IsForKnown(chunk) && !IsCompleted(chunk);
        if (
            known
            && !_personMentioned
            && (
                ParentIn(chunk) is not null
                || Strangers[_parse.Tokens[c.Head]] is not { } participant
                || (participant.Length == 0 && _persons.Count == 1)
            )
            && (Salient(chunk) ?? OnlySpeaker(chunk)) is { } salient
            && !IsUnnamed(salient)
            && !(described is not null && _descriptions.IsCalled(salient, c.Head))
        )
            meant = _nominals[chunk] = salient;
        var entity = meant ?? _unnamed.Of(c, c.Head, span);
        if (
            known
            && meant is null
            && _named.Contains(_parse.Word(chunk).Is(LexicalClass.Group) ? EntityKind.Organization : EntityKind.Person)
        )
            _unintroduced.Add(entity);
        _salience.Mention(entity, weight);
    }

    // "the Chinese leader": the one whom the text calls Chinese.
    private int? Salient(int number)
    {
        var nominal = _parse.Chunks[number];
        var parent = ParentIn(number);
        var referent = ReferentOfNoun(parent ?? nominal.Head);
        var age = _descriptions.AgeIn(nominal);
        // What the text has not said of anybody can be said of others just as well.
        if (age is not null || parent is not null)
        {
            return
                _persons.Count == 1
                && !_strangerMentioned
                && _salience.ResolveNominal(referent) is { } only
                && !(age is not null && _descriptions.IsOfOtherAge(only, age))
                ? only
                : null;
        }

        if (IsInhabitant(nominal))
            return _descriptions.WithHead(nominal) is { Count: > 0 } compatriots ? Among(compatriots, referent) : null;
        var described = NamesNation(nominal) ? _descriptions.WithModifiers(nominal) : null;
        // "the German star" can be what the text says of somebody for the first time; "the German president" is somebody else.
        if (described is null || (described.Count == 0 && !NameText.Titles.Contains(_parse.Tokens[nominal.Head])))
            return _salience.ResolveNominal(referent);
        return Among(described, referent);
    }

    private int? Among(IReadOnlyCollection<int> described, Referent referent) =>
        described.Count == 1 ? described.First() : _salience.ResolveAmong(described, referent);

    // Whom alone the text has named so far, and quoted: "“We won,” Doe said. … the striker said".
    private int? OnlySpeaker(int number)
    {
        var nominal = _parse.Chunks[number];
        if (
            _persons.Count != 1
            || _persons.First() is var only && !_haveSpoken.Contains(only)
            || NamesNation(nominal)
            || IsInhabitant(nominal)
            || _descriptions.IsAge(nominal)
        )
            return null;
        return (ReferentOfNoun(nominal.Head), ReferentOf(only)) switch
        {
            (Referent.Person, _) or (Referent.Man, not Referent.Woman) or (Referent.Woman, not Referent.Man) => only,
            _ => null,
        };
    }

    private bool NamesNation(Chunk nominal)
    {
        for (var i = nominal.First + 1; i < nominal.Head; i++)
        {
            if (_parse.Tokens[i].IsCapitalized && (NameText.Demonyms[_parse.Tokens[i]] == "" || NameText.States.Contains(_parse.Tokens[i])))
                return true;
        }

        return false;
    }

    // "the investor", "the Acme investor", "the company"; not "the investors", "her investor", "the Doe investor", "the police".
    private bool IsForKnown(int chunk)
    {
        var c = _parse.Chunks[chunk];
        var noun = _parse.Word(chunk);
        if (
            (Connectives.Of(_parse.Tokens[c.First]) & Connective.Definite) != 0
            && (IsInhabitant(c) || _descriptions.IsAge(c) || ParentIn(chunk) is not null)
        )
            return true;
        if (
            (Connectives.Of(_parse.Tokens[c.First]) & Connective.Definite) == 0
            || noun.Is(LexicalClass.Plural)
            || !(_parse.IsRole(c.Head) || (noun.Is(LexicalClass.PersonNoun) && Bodies.Contains(_parse.Tokens[c.Head])))
            || _parse.HeadTag(chunk) != Tag.Noun
        )
            return false;
        for (var i = c.First; i < c.End; i++)
        {
            if (_parse.TagOf(i) == Tag.Genitive || (EntityAt(i) is { } entity && _entities[entity].Kind == EntityKind.Person))
                return false;
        }

        return true;
    }

    // The noun of "the father of two" and "the mother-of-two"; not of "the father of two boys" and "the father of one of them".
    private int? ParentIn(int chunk)
    {
        var c = _parse.Chunks[chunk];
        var of = c.First + 2;
        if (of < c.End && _parse.Tokens[of].IsMark('-'))
            of++;
        return
            of + 1 < _parse.Tokens.Length
            && (Connectives.Of(_parse.Tokens[of]) & Connective.OfPhrase) != 0
            && Parents.Contains(_parse.Tokens[c.First + 1])
            && (_parse.Tokens[of + 1].IsMark('-') ? of + 2 : of + 1) is var number
            && number < _parse.Tokens.Length
            && (_parse.Tokens[number].Kind == TokenKind.Number || WordClasses.Of(_parse.Tokens[number]).Is(PartOfSpeech.Number))
            && EndsPhrase(number + 1)
            ? c.First + 1
            : null;
    }

    private bool EndsPhrase(int token) =>
        token >= _parse.Tokens.Length
        || (
            _parse.TagOf(token) is not (Tag.Noun or Tag.Name or Tag.Adjective or Tag.Number or Tag.Hyphen or Tag.Genitive)
            && !_parse.Tokens[token].IsMark('-')
            && (Connectives.Of(_parse.Tokens[token]) & Connective.OfPhrase) == 0
        );

    // "the Swiss": some of them, or all.
    private bool NamesPeople(Chunk nominal) =>
        nominal.End - nominal.First == 2
        && (Connectives.Of(_parse.Tokens[nominal.First]) & Connective.Definite) != 0
        && (IsInhabitant(nominal) || NameText.Demonyms[_parse.Tokens[nominal.Head]] == "");

    // "the German": no list has it as anything else.
    private bool IsInhabitant(Chunk nominal) =>
        nominal.End - nominal.First == 2
        && _parse.Tokens[nominal.Head].IsCapitalized
        && Descriptions.Inhabitants.Contains(_parse.Tokens[nominal.Head]);

    // "the head of the union", "the investor who left", "the mayor, Doe’s wife,"; not "the mayor, 61,"
    private bool IsCompleted(int chunk) =>
        chunk + 2 < _parse.ChunkCount
        && ParentIn(chunk) is null
        && (
            _parse.Kind(chunk + 1) is ChunkKind.Preposition or ChunkKind.Relative
            || (
                _parse.Kind(chunk + 1) == ChunkKind.Comma
                && _parse.Kind(chunk + 2) == ChunkKind.Noun
                && _parse.HeadTag(chunk + 2) != Tag.Number
            )
        );

    private Referent ReferentOfNoun(int token)
    {
        if (Descriptions.Inhabitants[_parse.Tokens[token]] is { Length: > 0 } gender)
            return GenderWords.Of(gender) == Gender.Female ? Referent.Woman : Referent.Man;
        var noun = WordClasses.Of(_parse.Tokens[token]);
        var uses = noun.IsUnknown ? NameList.StartingWords.Find(_parse.Document.Of(_parse.Tokens[token])) : NameUses.None;
        return noun.Is(LexicalClass.Group) ? Referent.Body
            : noun.Is(LexicalClass.Male) || (uses & NameUses.Male) != 0 ? Referent.Man
            : noun.Is(LexicalClass.Female) || (uses & NameUses.Female) != 0 ? Referent.Woman
            : Referent.Person;
    }

    private bool IsUnknownFullName(Chunk chunk)
    {
        if (chunk.End - chunk.First is < 2 or > LongestUnknownName)
            return false;
        for (var i = chunk.First; i < chunk.End; i++)
        {
            if (
                _parse.TagOf(i) != Tag.Name
                && !(i == chunk.First && _parse.Tokens[i].IsCapitalized && WordClasses.Of(_parse.Tokens[i]).IsUnknown)
            )
                return false;
        }

        return true;
    }

    private int? ReferentOfPronoun(int pronoun) =>
        WordClasses.Of(_parse.Tokens[pronoun]) switch
        {
            var word when word.Is(LexicalClass.Male) => _salience.Resolve(Referent.Man),
            var word when word.Is(LexicalClass.Female) => _salience.Resolve(Referent.Woman),
            var word when word.Is(LexicalClass.Thing) => _salience.Resolve(Referent.Thing),
            var word when word.Is(LexicalClass.Group) => _salience.Resolve(Referent.Group),
            _ => null,
        };

    // The only person with a surname, ignoring case.
    private int? PersonOfSurname(string surname)
    {
        int? found = null;
        for (var i = 0; i < _articleEntities.All.Count && i < MostSearched; i++)
        {
            var name = _entities[i].Name;
            if (
                _entities[i].Kind != EntityKind.Person
                || !name.EndsWith(surname, StringComparison.OrdinalIgnoreCase)
                || name.Length > surname.Length && name[name.Length - surname.Length - 1] != ' '
            )
                continue;
            if (found is not null)
                return null;
            found = i;
        }

        return found;
    }

    // The noun before; in "Novak, the president, who" the name; in "a statement of the plan, which" the statement; in "the man in town who" the person.
    private int? Antecedent(int relative)
    {
        var noun = relative - 1;
        while (noun > 0 && noun > relative - 3 && _parse.Kind(noun) != ChunkKind.Noun)
            noun--;
        if (noun < 0 || _parse.Kind(noun) != ChunkKind.Noun)
            return null;
        if (
            noun > 1
            && _parse.Kind(noun - 1) == ChunkKind.Preposition
            && (
                _parse.IsSayingNoun(noun - 2)
                || (Connectives.Of(_parse.Tokens[_parse.Chunks[relative].First]) & Connective.Who) != 0
                    && _parse.IsPerson(noun - 2)
                    && !_parse.IsPerson(noun)
            )
        )
            return noun - 2;
        var comma = noun - 1;
        while (comma > 1 && _parse.Kind(comma) == ChunkKind.Adverb)
            comma--;
        var apposition =
            comma > 0
            && _parse.Kind(comma) == ChunkKind.Comma
            && _parse.Kind(comma - 1) == ChunkKind.Noun
            && EntityAt(_parse.Chunks[noun].Head) is null
            && EntityAt(_parse.Chunks[comma - 1].Head) is not null;
        return apposition ? comma - 1 : noun;
    }

    // A thing that is no text says nothing, and a figure is nobody.
    private bool IsSpeaker(int chunk) =>
        (_parse.CanSpeak(chunk) || _parse.FirstTag(chunk) == Tag.Name || IsWrittenAsName(chunk))
        && _parse.Tokens[_parse.Chunks[chunk].Head].Kind == TokenKind.Word;

    // "eBay", "@doe": no common word is written so.
    private bool IsWrittenAsName(int chunk)
    {
        var c = _parse.Chunks[chunk];
        if (_parse.Tokens[c.First].IsMark('@'))
            return true;
        var head = _parse.Document.Of(_parse.Tokens[c.Head]);
        for (var i = 1; i < head.Length; i++)
        {
            if (char.IsUpper(head[i]))
                return true;
        }

        return false;
    }

    // "the mayor of Leeds, Ann Doe,": a person’s name between a comma and the next mark. "Secretary of State Ann Doe": a name behind a title. Not "a
    // spokesman for Doe", and not "a spokesman for the mayor, Ann Doe": the mayor is Doe.
    private int? Named(int number, TextSpan mention)
    {
        for (var i = number + 2; i < _parse.ChunkCount && _parse.Span(i).End <= mention.End; i++)
        {
            if (!_parse.IsName(i) || EntityAt(_parse.Chunks[i].Head) is not { } named)
                continue;
            // "The owner, Acme Holdings, said"; not "The owner, Acme Holdings and the union said".
            if (_entities[named].Kind == EntityKind.Organization && i == number + 2 && _parse.Kind(i - 1) == ChunkKind.Comma)
            {
                return
                    _parse.FirstTag(number) == Tag.Determiner
                    && CanBeBody(_parse.Tokens[_parse.Chunks[number].Head])
                    && i + 1 < _parse.ChunkCount
                    && _parse.Kind(i + 1) == ChunkKind.Comma
                    && _parse.Span(i).End == mention.End
                    ? named
                    : null;
            }

            if (_entities[named].Kind != EntityKind.Person)
                continue;
            if (_parse.Kind(i - 1) == ChunkKind.Comma)
                return IsOtherPerson(number, i - 2) ? null : named;
            if (i == number + 2 && IsTitleBefore(number, i))
                return named;
        }

        return null;
    }

    private static bool CanBeBody(in Token noun) => Owners.Contains(noun) || NameText.Businesses.Contains(noun);

    private bool IsOtherPerson(int noun, int before) =>
        before > noun
        && _parse.HeadTag(noun) == Tag.Noun
        && _parse.IsPerson(before)
        && !_parse.Word(before).Is(LexicalClass.Group)
        && _parse.FirstTag(before) is Tag.Determiner or Tag.Possessive
        && !_parse.IsName(before);

    private bool IsTitleBefore(int noun, int name) =>
        (
            _parse.Kind(noun + 1) is ChunkKind.Conjunction or ChunkKind.Gerund
            || (Connectives.Of(_parse.Tokens[_parse.Chunks[noun + 1].First]) & Connective.OfPhrase) != 0
            || Offices.Contains(_parse.Tokens[_parse.Chunks[noun].Head])
        )
        && _parse.FirstTag(noun) is Tag.Noun or Tag.Name or Tag.Adjective
        && !_parse.Word(noun).Is(LexicalClass.Group | LexicalClass.Plural)
        && EntityAt(_parse.Chunks[name].First) is null;

    // "anti-Doe" is not Doe; "al-Doe" is.
    private bool IsPrefixed(Chunk chunk, int name) =>
        name > chunk.First + 1
        && _parse.Tokens[name - 1] is { First: '-', Length: 1, SpaceBefore: false }
        && !_parse.Tokens[name - 2].IsCapitalized
        && EntityAt(name - 2) is null;

    private int? OfNoun(int number, TextSpan mention)
    {
        var (tokens, chunk) = (_parse.Tokens, _parse.Chunks[number]);
        // A possessor is a part of the phrase: "his claim", "the minister’s claim".
        var end = chunk.End;
        while (end > chunk.First + 1 && tokens[end - 1].Start >= mention.End)
            end--;
        var head = Math.Min(chunk.Head, end - 1);
        if (_parse.TagOf(head) == Tag.Possessive)
            return ReferentOfPronoun(head);
        // "Ann Doe OBE"
        while (
            head > chunk.First && EntityAt(head) is null && NameText.PostNominals.Contains(tokens[head]) && _parse.TagOf(head) == Tag.Name
        )
            head--;
        if (EntityAt(head) is { } named)
            return IsPrefixed(chunk, head) ? null : named;
        if (_references[head].Ambiguous is not null)
            return null;
        // What someone's statement says, they say.
        if (
            WordClasses.Of(tokens[head]).Is(LexicalClass.CueNoun)
            && ReportRules.PossessorIn(_parse, chunk) is { } owner
            && owner.End < tokens[head].Start
        )
            return OfNoun(number, owner);
        // "the Reuters report": the body behind it.
        if (
            WordClasses.Of(tokens[head]).Is(LexicalClass.CueNoun)
            && head > chunk.First
            && EntityAt(head - 1) is { } body
            && _entities[body].Kind == EntityKind.Organization
        )
        {
            _unnamed.Mean(head, body);
            return body;
        }

        // "the message from Doe", "a report by the ministry": Doe, the ministry.
        if (
            WordClasses.Of(tokens[head]).Is(LexicalClass.CueNoun)
            && number + 2 < _parse.ChunkCount
            && (Connectives.Of(tokens[_parse.Chunks[number + 1].First]) & (Connective.Origin | Connective.Agent)) != 0
            && _parse.CanSpeak(number + 2)
            && _parse.Span(number + 2).End <= mention.End
        )
            return OfNoun(number + 2, TextSpan.Between(_parse.Span(number + 2).Start, mention.End));
        if (Named(number, mention) is { } behind)
            return behind;
        if (_descriptions.Described(number) is { } described)
            return described;
        var fit = _descriptions.Find(chunk, head, mention);
        int? meant =
            fit?.Count == 1 ? fit[0]
            : _nominals.TryGetValue(number, out var nominal) && fit?.Contains(nominal) != false ? nominal
            : null;
        IsByDescription = meant is not null;
        if (meant is not null)
            return meant;
        if (fit is not null || !IsSpeaker(number) || NamesPeople(chunk))
            return null;
        var unnamed = _unnamed.Of(chunk, head, mention);
        return _unintroduced.Contains(unnamed) ? null : unnamed;
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
