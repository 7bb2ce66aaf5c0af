
namespace Corpus.Extraction.Quotations;

/// <summary>What a pronoun can stand for.</summary>
internal enum Referent : byte
{
    /// <summary>Neither: it is never meant by a pronoun that speaks.</summary>
    None,
    Man,
    Woman,

    /// <summary>A person of whom nothing tells whether "he" or "she" is meant.</summary>
    Person,

    /// <summary>Several people: "they".</summary>
    Group,

    /// <summary>A body or a state: "it", and "they" too.</summary>
    Body,

    /// <summary>A document: "it".</summary>
    Thing,
}

/// <summary>Who is being talked about: for each place of the text, whom a pronoun most likely means.</summary>
internal sealed class Discourse(Func<int, Referent> referentOf)
{
    private const int Remembered = 24;

    // A person of unknown gender is meant only where no one of the right one is nearly as present.
    private const double Unsure = 0.6;

    // What is left of the presence an entity had when it is mentioned again.
    private const double Lasting = 0.3;

    private readonly List<(int Entity, double Weight)> _present = [];

    public void Mention(int entity, double weight)
    {
        var known = _present.FindIndex(s => s.Entity == entity);
        if (known >= 0)
        {
            weight = Math.Max(weight + (_present[known].Weight * Lasting), _present[known].Weight);
            _present.RemoveAt(known);
        }

        _present.Add((entity, weight));
        if (_present.Count > Remembered)
            _present.RemoveAt(0);
    }

    public void Fade(double factor)
    {
        for (var i = 0; i < _present.Count; i++)
            _present[i] = (_present[i].Entity, _present[i].Weight * factor);
    }

    /// <summary>The most present entity that a pronoun of this kind can mean, or null.</summary>
    public int? Meant(Referent wanted)
    {
        int? best = null;
        var most = 0.0;
        foreach (var (entity, weight) in _present)
        {
            var value = weight * Fit(referentOf(entity), wanted);
            if (value >= most && value > 0)
                (best, most) = (entity, value);
        }

        return best;
    }

    private static double Fit(Referent referent, Referent wanted) => (wanted, referent) switch
    {
        (Referent.Man, Referent.Man) or (Referent.Woman, Referent.Woman) or (Referent.Thing, Referent.Thing) or (Referent.Group, Referent.Group) => 1,
        (Referent.Man or Referent.Woman, Referent.Person) => Unsure,
        (Referent.Thing, Referent.Body) => 1,
        (Referent.Group, Referent.Body) or (Referent.Thing, Referent.Group) => Unsure,
        _ => 0,
    };
}
