using System.Globalization;

namespace Corpus.Accuracy.Scoring.Pages;

/// <summary>Rows of figures in the order in which they are first added: precision and recall of a point, or how often something is wrong.</summary>
internal sealed class ScoreTable
{
    private readonly List<string> _order = [];
    private readonly Dictionary<string, Ratio> _ratios = [];
    private readonly Dictionary<string, (int Wrong, int Of)> _wrong = [];

    public IEnumerable<string> Rows => _order.Select(Row);

    public Ratio Ratio(string name) => _ratios.GetValueOrDefault(name);

    public (int Wrong, int Of) Wrong(string name) => _wrong.GetValueOrDefault(name);

    public void Add(string name, Ratio ratio)
    {
        if (!_ratios.ContainsKey(name))
            _order.Add(name);
        _ratios[name] = Ratio(name) + ratio;
    }

    public void AddWrong(string name, int wrong, int of)
    {
        if (!_wrong.TryGetValue(name, out var sum))
            _order.Add(name);
        _wrong[name] = (sum.Wrong + wrong, sum.Of + of);
    }

    private string Row(string name) =>
        _wrong.TryGetValue(name, out var wrong)
            ? string.Create(CultureInfo.InvariantCulture, $"{name, -19} {wrong.Wrong} of {wrong.Of}")
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{name, -19} {_ratios[name]}   (predicted {_ratios[name].Predicted}, gold {_ratios[name].Gold})"
            );
}
