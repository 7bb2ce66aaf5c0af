using Corpus.Extraction.Entities;
using Corpus.Extraction.Lexicons;

namespace Corpus.Extraction.Quotations;

/// <summary>Resolves a source in the text to the person or organization it refers to. Unnamed sources become entities of their own.</summary>
internal sealed class Speakers(ShallowParse parse, ArticleEntities entities)
{
    // The nouns by which the news calls people; those of the long list are too often no people, or none who speak.
    private static readonly Lexicon PersonNouns = Lexicon.Of("Lexicons/person-nouns");

    private static readonly Lexicon Creation = Lexicon.Of("Quotations/creation-verbs");

    private static readonly Lexicon Dying = Lexicon.Of("Quotations/dying-verbs");

    private static readonly Lexicon Killing = Lexicon.Of("Quotations/killing-verbs");

    private static readonly Lexicon MeansPrepositions = Lexicon.Of("Quotations/means-prepositions");

    private static readonly SalienceWeights Weights = SalienceWeights.Default;

    private readonly Discourse _discourse = new(parse, entities, Weights);

    /// <summary>The last source that was resolved is a noun phrase that means somebody named elsewhere.</summary>
    public bool IsByDescription { get; private set; }

    /// <summary>Reads a sentence outside of its quotations: mentions raise the salience of their entities, pronouns are resolved.</summary>
    public void Read(ChunkedSentence sentence)
    {
        _discourse.BeginSentence();
        var weights = new double[sentence.End - sentence.Start];
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            if (parse.Kind(i) != ChunkKind.Verb)
                continue;
            var subject = parse.SubjectOf(i);
            if (subject < 0 && i + 1 < sentence.End && parse.IsNounOrPronoun(i + 1))
                subject = i + 1;
            if (subject < 0 || IsOfDead(i))
                continue;
            weights[subject - sentence.Start] =
                subject > sentence.Start && parse.Kind(subject - 1) == ChunkKind.Subordinator ? Weights.OtherSubject : Weights.MainSubject;
            // "Doe and Poe left": both are the subject.
            if (subject + 2 < i && parse.Kind(subject + 1) == ChunkKind.Conjunction && parse.IsName(subject) && parse.IsName(subject + 2))
                weights[subject + 2 - sentence.Start] = weights[subject - sentence.Start];
        }

        for (var i = sentence.Start; i < sentence.End; i++)
        {
            var weight = Math.Max(IsIntroduced(sentence, i) ? Weights.Introduced : Weights.NoSubject, weights[i - sentence.Start]);
            if (parse.Kind(i) == ChunkKind.Pronoun)
                ReadPronoun(new ChunkCursor(parse, sentence, i), weight);
            else if (parse.Kind(i) is ChunkKind.Noun or ChunkKind.Time)
                ReadNoun(new ChunkCursor(parse, sentence, i), weight);
        }

        ReadAuthors(sentence);
    }

    public void EndSentence(bool paragraph)
    {
        _discourse.EndSentence(paragraph);
        _discourse.Salience.Decay(paragraph ? Weights.NextParagraph : Weights.NextSentence);
    }

    /// <summary>Makes the speaker of a quotation the one who spoke last.</summary>
    public int? Speaks(int? speaker, int quotation)
    {
        _discourse.Speak(speaker, quotation);
        if (speaker is { } entity)
        {
            _discourse.Salience.Mention(entity, Weights.Speaker);
        }

        return speaker;
    }

    /// <summary>The entity that a source refers to; null if that is not clear.</summary>
    public int? Resolve(Attribution source)
    {
        var context = new SourceContext(_discourse, source);
        var found = ReferentRules.Source.First(context)!.Value;
        while (found.Kind == ReferenceKind.Other)
        {
            context = context.Follow(found);
            found = ReferentRules.Source.First(context)!.Value;
        }

        IsByDescription = found.Kind is ReferenceKind.Described or ReferenceKind.Salient;
        if (found.Kind == ReferenceKind.NamedBefore)
            _discourse.Unnamed.Mean(context.Head, found.Entity!.Value);
        return found.Kind switch
        {
            ReferenceKind.Unnamed => _discourse.Unnamed.Of(context.Chunk, context.Head, context.Words),
            ReferenceKind.Together => _discourse.Unnamed.Together(source.Mention),
            _ => found.Entity,
        };
    }

    /// <summary>Whom a token names; null if it is no name.</summary>
    public int? NamedAt(int token) => _discourse.Mentions.EntityAt(token);

    /// <summary>Whether an entity is a person, or a source that the text does not name.</summary>
    public bool IsPerson(int entity) => _discourse[entity].Kind is EntityKind.Person or EntityKind.Unnamed;

    /// <inheritdoc cref="Discourse.IsUnnamed"/>
    public bool IsUnnamed(int entity) => _discourse.IsUnnamed(entity);

    /// <summary>The entities with the unnamed sources of these quotations, and the quotations with their speakers numbered in it.</summary>
    public (Quote[] Quotations, ArticleEntities Entities) WithUnnamed(Quote[] quotations)
    {
        var named = entities.All.Count;
        var used = quotations.Where(q => q.Speaker >= named).Select(q => q.Speaker!.Value).Distinct().OrderBy(e => e).ToArray();
        var number = used.Select((e, i) => (e, i)).ToDictionary(p => p.e, p => named + p.i);
        return (
            [.. quotations.Select(q => q.Speaker >= named ? q with { Speaker = number[q.Speaker!.Value] } : q)],
            entities with
            {
                All = entities.All.Concat(used.Select(e => _discourse[e])).ToEquatableArray(),
            }
        );
    }

    // "Doe died", "Doe was killed"
    private bool IsOfDead(int verb) => (parse.Chunks[verb].Passive ? Killing : Dying).Contains(parse.Tokens[parse.Chunks[verb].Head]);

    // "that worries Jane Doe, president of the union": a person who is presented is likely to speak.
    private bool IsIntroduced(ChunkedSentence sentence, int chunk) =>
        chunk + 2 < sentence.End
        && parse.IsName(chunk)
        && parse.Kind(chunk + 1) == ChunkKind.Comma
        && parse.Kind(chunk + 2) == ChunkKind.Noun
        && !parse.IsName(chunk + 2);

    private void ReadPronoun(ChunkCursor pronoun, double weight)
    {
        var (chunk, word) = (pronoun.At, parse.Word(pronoun.At));
        var wanted =
            word.Is(LexicalClass.Male) ? Referent.Man
            : word.Is(LexicalClass.Female) ? Referent.Woman
            : Referent.None;
        if (_discourse.MeaningOfPronoun(parse.Chunks[chunk].Head) is not { } entity)
            return;
        if (wanted != Referent.None && SpeaksBesideQuotation(pronoun))
            entity = _discourse.SpeakerByPronoun(wanted, entity);
        // "Doe left. A neighbor was angry. She said": whoever it is, it stays so for the next pronoun.
        if (!_discourse.IsUnnamed(entity) && _discourse.MayMeanStranger(wanted, entity))
        {
            _discourse.MentionStrangerAsSubject(wanted);
            return;
        }

        _discourse.Pronouns[chunk] = entity;
        _discourse.Salience.Mention(entity, weight);
        if (weight >= Weights.MainSubject)
            _discourse.MentionSubject(entity);
        _discourse.MentionPerson(entity, named: false, chunk);
    }

    // “…,” he said
    private static bool SpeaksBesideQuotation(ChunkCursor pronoun)
    {
        var verb = pronoun.Next.IsCue ? pronoun.Next : pronoun.Previous;
        if (!verb.IsFinite || !verb.IsCue || QuotativeRules.SpeakerOf(verb).At != pronoun.At)
            return false;
        return pronoun.Previous.Kind == ChunkKind.Quote
            || verb.Previous.Kind == ChunkKind.Quote
            || verb.Next.PastMarksAndAdverbs.Kind == ChunkKind.Quote;
    }

    private void ReadNoun(ChunkCursor noun, double weight)
    {
        var (chunk, c) = (noun.At, noun.Chunk);
        var (mentions, salience) = (_discourse.Mentions, _discourse.Salience);
        for (var i = c.First; i < c.End; i++)
        {
            // "her sister": whose sister it is, is spoken of.
            if (parse.TagOf(i) == Tag.Possessive && _discourse.MeaningOfPronoun(i) is { } owner)
                salience.Mention(owner, Weights.InsidePhrase);
            if (mentions.EntityAt(i) is not { } entity || (i > c.First && mentions[i - 1] == mentions[i]))
                continue;
            if (_discourse[entity].Kind == EntityKind.Person)
            {
                if (weight >= Weights.MainSubject && mentions[c.Head] == mentions[i])
                    _discourse.MentionSubject(entity);
                _discourse.MentionPerson(entity, named: true, chunk);
                _discourse.Persons.Add(entity);
            }

            salience.Mention(entity, mentions[c.Head] == mentions[i] ? weight : Weights.InsidePhrase);
        }

        // "Doe left. She said": the pronoun shows which Doe.
        if (mentions.AmbiguousAt(c.Head) is { } ambiguous)
        {
            foreach (var possible in ambiguous)
                salience.Mention(possible, weight * Weights.OtherSubject);
        }

        if (!mentions[c.Head].IsNone)
            return;
        var phrase = new NounPhrase(_discourse, chunk);
        var describes = _discourse.Descriptions.Described(chunk) is not null;
        var known = false;
        // A name of which nothing tells whether it is a person's, and which is the subject: "he" may mean it.
        if (weight >= Weights.OtherSubject && phrase.IsUnknownFullName)
            salience.Mention(_discourse.Unnamed.Of(c, c.Head, parse.Span(chunk)), weight);
        else if (PersonNouns.Contains(parse.Tokens[c.Head]) || parse.IsSayingNoun(chunk) || describes || phrase.IsForKnown)
            known = ReadNominal(new NominalContext(_discourse, noun), weight);
        if (!(parse.IsRole(c.Head) || phrase.IsInhabitant) || describes || known)
            return;
        _discourse.MentionStranger();
        if (phrase.IsInhabitant)
            _discourse.UnnamedInhabitants.Add(parse.Document.Of(parse.Tokens[c.Head]).ToString());
        // "A farmer"; "the farmer" may be somebody named before.
        if (weight >= Weights.MainSubject && WordClasses.Of(parse.Tokens[c.First]).Is(LexicalClass.Indefinite))
            _discourse.MentionStrangerAsSubject(_discourse.ReferentOfNoun(c.Head));
    }

    /// <returns>Whether the phrase means somebody named elsewhere.</returns>
    private bool ReadNominal(in NominalContext context, double weight)
    {
        var found = NominalRules.InOrder.First(context)!.Value;
        if (found.Kind == ReferenceKind.Salient)
            _discourse.Nominals[context.Number] = found;
        var entity = found.Entity ?? _discourse.Unnamed.Of(context.Chunk, context.Chunk.Head, context.Place);
        if (weight >= Weights.MainSubject && found.Entity is not null)
            _discourse.MentionSubject(entity);
        if (
            context.LacksName
            && found.Entity is null
            && _discourse.Named.Contains(parse.Word(context.Number).Is(LexicalClass.Group) ? EntityKind.Organization : EntityKind.Person)
        )
            _discourse.Unintroduced.Add(entity);
        if (!IsMeans(context.Number))
            _discourse.Salience.Mention(entity, weight * Weights.OtherSubject);
        return found.Entity is not null;
    }

    // "In a statement, it said": what somebody says it in is not "it".
    private bool IsMeans(int noun) =>
        noun > 0
        && parse.IsSayingNoun(noun)
        && parse.Kind(noun - 1) == ChunkKind.Preposition
        && MeansPrepositions.Contains(parse.Tokens[parse.Chunks[noun - 1].First]);

    // "The company issued a report", "Doe said in a letter": whose words the report and the letter have.
    private void ReadAuthors(ChunkedSentence sentence)
    {
        for (var noun = new ChunkCursor(parse, sentence, sentence.Start); noun.IsInside; noun = noun.Next)
        {
            if (!noun.HeadIs(LexicalClass.CueNoun) || !noun.BeginsWith(LexicalClass.Indefinite))
                continue;
            var isMeans = IsMeans(noun.At);
            var verb = isMeans ? VerbBeside(noun) : noun.Previous;
            if (!(isMeans ? verb.IsCue : verb.Takes(SpeechFrame.Issuing) || verb.HeadIsIn(Creation)))
                continue;
            if (verb is { IsFinite: true, IsPassive: false, HasSubject: true } && EntityOf(verb.Subject.At) is { } author)
                _discourse.Unnamed.Issue(noun.Chunk.Head, author);
        }
    }

    // The nearest verb with a tense before a noun, or else behind it.
    private static ChunkCursor VerbBeside(ChunkCursor noun)
    {
        for (var i = noun.Previous; i.IsInside; i = i.Previous)
        {
            if (i.IsFinite)
                return i;
        }

        var verb = noun.Next;
        while (verb.IsInside && !verb.IsFinite)
            verb = verb.Next;
        return verb;
    }

    private int? EntityOf(int chunk) =>
        _discourse.Mentions.EntityAt(parse.Chunks[chunk].Head)
        ?? (_discourse.PronounAt(chunk) is { } entity && !_discourse.IsUnnamed(entity) ? entity : (int?)null)
        ?? (_discourse.Nominals.TryGetValue(chunk, out var found) ? found.Entity : null);
}
