using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Rules;

namespace Corpus.Extraction.Quotations;

/// <summary>A noun phrase without a name, at the place where the text is read.</summary>
internal readonly struct NominalContext : IRuleContext
{
    // Nouns for those who take part in what happens to others, or for anybody.
    private static readonly Lexicon Strangers = Lexicon.Of("Quotations/stranger-nouns");

    private readonly ChunkCursor _noun;

    /// <param name="noun">Its chunk.</param>
    public NominalContext(Discourse discourse, ChunkCursor noun)
    {
        (Discourse, _noun) = (discourse, noun);
        Phrase = new NounPhrase(discourse, Number);
        Beside = discourse.Descriptions.Described(Number);
        Fitting = Beside is null ? discourse.Descriptions.Find(Chunk, Chunk.Head, Place) : null;
        SupposesKnown =
            Beside is null
            && Fitting is not { Count: > 0 }
            && !discourse.Unnamed.Knows(Chunk.Head)
            && Phrase.IsForKnown
            && !Phrase.IsCompleted;
        MayMeanKnown =
            SupposesKnown
            && !discourse.PersonMentioned
            && (
                Phrase.Parent is not null
                || Strangers[discourse.Parse.Tokens[Chunk.Head]] is not { } participant
                || (participant.Length == 0 && discourse.Persons.Count == 1)
            );
    }

    public Discourse Discourse { get; }

    /// <summary>The number of its chunk.</summary>
    public int Number => _noun.At;

    public Chunk Chunk => _noun.Chunk;

    public NounPhrase Phrase { get; }

    /// <summary>The description that the phrase itself is, next to a name; null if it is none.</summary>
    public Description? Beside { get; }

    /// <summary>The descriptions of others that the phrase fits; null if the text describes nobody with its noun.</summary>
    public IReadOnlyList<Description>? Fitting { get; }

    /// <summary>The only one of these descriptions; null if there are none or several.</summary>
    public Description? OnlyFitting => Fitting is { Count: 1 } ? Fitting[0] : null;

    /// <summary>The phrase is for somebody whom the reader knows, and neither a description nor an earlier phrase says who that is.</summary>
    public bool SupposesKnown { get; }

    /// <summary>Whether that may be the person of whom the text has just spoken: the sentence has named nobody, and the noun is not for others who take part.</summary>
    public bool MayMeanKnown { get; }

    /// <summary>The phrase is for one person whom the text must have named, or names further down: "the former coach", but not "the driver".</summary>
    public bool LacksName =>
        SupposesKnown
        || (
            Beside is null
            && Fitting is not { Count: > 0 }
            && !Discourse.Unnamed.Knows(Chunk.Head)
            && Phrase.IsForSomebody
            && !Phrase.IsCompleted
            && Strangers[Discourse.Parse.Tokens[Chunk.Head]] is null
        );

    public TextSpan Place => _noun.Span;

    public Trace? Trace => Discourse.Parse.Document.Progress.Trace;

    /// <summary>The person whom the phrase most likely means; nobody known if the text does not name that person, if the phrase is the subject of a verb with that person as its object, or if the text uses the noun for that person in a way that the phrase does not fit.</summary>
    public Reference? Salient(int? found, bool describes = false)
    {
        if (found is not { } entity)
            return null;
        if (
            Discourse.IsUnnamed(entity)
            || IsSpokenTo(entity)
            || (Fitting is not null && Discourse.Descriptions.IsCalled(entity, Chunk.Head))
        )
            return Reference.Unnamed;
        return Discourse.To(entity, ReferenceKind.Salient, describes ? Discourse.Descriptions.DescriptionOf(entity, Chunk) : null);
    }

    // "The doctor told her", "the striker said to Doe"
    private bool IsSpokenTo(int entity)
    {
        var verb = IndirectClauses.PastAdverbs(_noun.Next);
        if (!verb.IsVerb || verb.Subject.At != Number)
            return false;
        var other = verb.Next.IsPreposition(Connective.Recipient) ? verb.Next.Next : verb.Next;
        return other.Kind switch
        {
            ChunkKind.Noun => Discourse.Mentions.EntityAt(other.Chunk.Head) == entity,
            ChunkKind.Pronoun when other.HeadIs(PartOfSpeech.Object) => Discourse.ReferentOf(entity) switch
            {
                Referent.Man => other.HeadIs(LexicalClass.Male),
                Referent.Woman => other.HeadIs(LexicalClass.Female),
                _ => other.HeadIs(LexicalClass.Male | LexicalClass.Female),
            },
            _ => false,
        };
    }
}
