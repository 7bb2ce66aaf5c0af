using Corpus.Generator.People;

namespace Corpus.Generator.Quotations;

/// <summary>Who is being talked about: for each place of the text, whom "he", "she", "it" and "they" most likely mean.</summary>
internal sealed class Discourse(Func<int, Gender> genderOf, Func<int, bool> isPerson)
{
    private const int Remembered = 24;

    private readonly List<(int Entity, double Weight)> _salient = [];

    public void Mention(int entity, double weight)
    {
        var known = _salient.FindIndex(s => s.Entity == entity);
        if (known >= 0)
        {
            weight += _salient[known].Weight * 0.5;
            _salient.RemoveAt(known);
        }

        _salient.Add((entity, weight));
        if (_salient.Count > Remembered)
            _salient.RemoveAt(0);
    }

    public void EndSentence(double decay)
    {
        for (var i = 0; i < _salient.Count; i++)
            _salient[i] = (_salient[i].Entity, _salient[i].Weight * decay);
    }

    /// <summary>The most salient person of a gender, or null.</summary>
    public int? Person(Gender gender)
    {
        int? best = null;
        var weight = 0.0;
        foreach (var (entity, w) in _salient)
        {
            if (!isPerson(entity) || genderOf(entity) is var g && g != gender && g != Gender.Unknown)
                continue;
            var value = g == Gender.Unknown ? w * 0.6 : w;
            if (value > weight)
                (best, weight) = (entity, value);
        }

        return best;
    }

    public int? Thing()
    {
        int? best = null;
        var weight = 0.0;
        foreach (var (entity, w) in _salient)
        {
            if (!isPerson(entity) && w > weight)
                (best, weight) = (entity, w);
        }

        return best;
    }
}
