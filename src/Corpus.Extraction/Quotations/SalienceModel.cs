namespace Corpus.Extraction.Quotations;

/// <summary>What a pronoun can refer to.</summary>
internal enum Referent : byte
{
    /// <summary>Nothing that a pronoun as a source refers to.</summary>
    None,
    Man,
    Woman,

    /// <summary>A person of unknown gender.</summary>
    Person,

    /// <summary>Several people: "they".</summary>
    Group,

    /// <summary>A body: "it", and "they" too.</summary>
    Body,

    /// <summary>A state: as a body, but never "the company".</summary>
    State,

    /// <summary>A single word that speaks, and of which the text does not tell more: a body, or a person whom the text does not name in full.</summary>
    Actor,

    /// <summary>A document: "it".</summary>
    Thing,
}

/// <summary>
/// How much a mention raises the salience of its entity, and how salience decays. It is not known how the numbers were chosen, nor how much each one matters.
/// They are used only to resolve pronouns, so measure a change on the speakers of quotations: <c>bench/Corpus.Accuracy</c>.
/// </summary>
internal sealed record SalienceWeights
{
    public static readonly SalienceWeights Default = new();

    /// <summary>The subject of a main clause.</summary>
    public double MainSubject { get; init; } = 1;

    /// <summary>A name with an apposition, which presents a person: "Jane Doe, president of the union".</summary>
    public double Introduced { get; init; } = 0.9;

    /// <summary>The subject of a subordinate clause; also the factor for unnamed and ambiguous mentions.</summary>
    public double OtherSubject { get; init; } = 0.8;

    /// <summary>The speaker of a quotation.</summary>
    public double Speaker { get; init; } = 0.7;

    /// <summary>A mention that is no subject.</summary>
    public double NoSubject { get; init; } = 0.5;

    /// <summary>A mention inside of a larger noun phrase: "Doe" in "Doe’s spokesman".</summary>
    public double InsidePhrase { get; init; } = 0.4;

    /// <summary>The factor by which salience decays from one sentence to the next.</summary>
    public double NextSentence { get; init; } = 0.6;

    /// <summary>The factor by which salience decays from one paragraph to the next.</summary>
    public double NextParagraph { get; init; } = 0.5;

    /// <summary>The share of its old salience that an entity keeps when it is mentioned again.</summary>
    public double Kept { get; init; } = 0.3;

    /// <summary>The factor for a referent that fits a pronoun only possibly: a person of unknown gender, a body that is "they".</summary>
    public double Unsure { get; init; } = 0.6;

    /// <summary>The factor for a name that is more likely that of a body.</summary>
    public double Doubtful { get; init; } = 0.2;

    /// <summary>The factor for "they" and one person of unknown gender.</summary>
    public double SingularThey { get; init; } = 0.35;

    /// <summary>A second entity with this share of the salience of the first makes a pronoun doubtful.</summary>
    public double Rival { get; init; } = 0.95;

    /// <summary>The same for a noun phrase such as "the investor", which says less than a pronoun.</summary>
    public double NominalRival { get; init; } = 0.7;

    /// <summary>The same for a noun phrase that describes both.</summary>
    public double RivalAmong { get; init; } = 0.5;

    /// <summary>The least salience of whom a noun phrase means: somebody of the sentence before, or the subject of the paragraph before.</summary>
    public double LeastForNominal { get; init; } = 0.3;

    /// <summary>The least salience of the one whom a noun phrase means that describes several.</summary>
    public double LeastAmong { get; init; } = 0.1;

    /// <summary>The least salience of what "it" and "they" mean: they mean many things that are no entities.</summary>
    public double LeastForThing { get; init; } = 0.28;

    /// <summary>How many entities are remembered.</summary>
    public int Remembered { get; init; } = 24;
}

/// <summary>Which entity a pronoun most likely refers to at a place of the text.</summary>
internal sealed class SalienceModel(SalienceWeights weights, Func<int, Referent> referentOf)
{
    // The last mentioned at the end.
    private readonly List<int> _entities = [];

    // The salience of each.
    private readonly List<double> _salience = [];

    public void Mention(int entity, double weight)
    {
        var known = _entities.IndexOf(entity);
        if (known >= 0)
        {
            weight = Math.Max(weight + (_salience[known] * weights.Kept), _salience[known]);
            Forget(known);
        }

        _entities.Add(entity);
        _salience.Add(weight);
        if (_entities.Count > weights.Remembered)
            Forget(0);
    }

    public void Decay(double factor)
    {
        for (var i = 0; i < _salience.Count; i++)
            _salience[i] *= factor;
    }

    /// <summary>The most salient entity that a pronoun of this kind can refer to; null if there is none, or another is as salient.</summary>
    public int? Resolve(Referent wanted) =>
        Resolve(wanted, wanted is Referent.Thing or Referent.Group ? weights.LeastForThing : 0.0, weights.Rival);

    /// <summary>The same for a definite noun phrase, of which it must be clearer.</summary>
    public int? ResolveNominal(Referent wanted) => Resolve(wanted, weights.LeastForNominal, weights.NominalRival);

    /// <summary>Which of several entities a definite noun phrase means that describes them all: it must be clear, and nobody else more salient.</summary>
    public int? ResolveAmong(IReadOnlyCollection<int> described, Referent wanted)
    {
        int? best = null;
        double most = weights.LeastAmong,
            second = 0,
            other = 0;
        for (var i = 0; i < _entities.Count; i++)
        {
            var value = _salience[i];
            if (!described.Contains(_entities[i]))
                other = Math.Max(other, value * Fit(referentOf(_entities[i]), wanted));
            else if (value >= most)
                (best, most, second) = (_entities[i], value, best is null ? second : most);
            else
                second = Math.Max(second, value);
        }

        return second >= most * weights.RivalAmong || other > most ? null : best;
    }

    private int? Resolve(Referent wanted, double least, double rival)
    {
        int? best = null;
        var most = least;
        var second = 0.0;
        for (var i = 0; i < _entities.Count; i++)
        {
            var value = _salience[i] * Fit(referentOf(_entities[i]), wanted);
            if (value >= most && value > 0)
                (best, most, second) = (_entities[i], value, best is null ? second : most);
            else if (value > second)
                second = value;
        }

        return second >= most * rival ? null : best;
    }

    private void Forget(int at)
    {
        _entities.RemoveAt(at);
        _salience.RemoveAt(at);
    }

    private double Fit(Referent referent, Referent wanted) =>
        (wanted, referent) switch
        {

            (Referent.Man, Referent.Man)
            or
            (Referent.Woman, Referent.Woman)
            or
            (Referent.Thing, Referent.Thing)
            or (Referent.Group, Referent.Group) => 1,
            (Referent.Person, Referent.Man or Referent.Woman or Referent.Person) or (Referent.Body, Referent.Body) => 1,
            (Referent.Man or Referent.Woman, Referent.Person) => weights.Unsure,
            (Referent.Man or Referent.Woman or Referent.Person, Referent.Actor) => weights.Doubtful,
            (Referent.Thing, Referent.Body or Referent.State or Referent.Actor) or (Referent.Body, Referent.Actor) => 1,
            (Referent.Group, Referent.Body or Referent.State or Referent.Actor) or (Referent.Thing, Referent.Group) => weights.Unsure,
            (Referent.Group, Referent.Person) => weights.SingularThey,
            _ => 0,
        };
}
