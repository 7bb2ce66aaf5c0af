using System.Text;

namespace Corpus.Tool.Browser;

/// <summary>Which words stand in which units of text. A word is a run of letters and digits of ASCII in lower case; what else a search asks for, the page looks up in the texts.</summary>
internal sealed class WordIndex
{
    // Digits that stand for themselves in JSON and in HTML.
    private const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private const int PieceLength = 100;

    private readonly Dictionary<string, Posting> _postings = new(StringComparer.Ordinal);
    private readonly StringBuilder _word = new();
    private int _unit = -1;

    public void BeginUnit() => _unit++;

    public void Add(string? text)
    {
        foreach (var c in text ?? "")
        {
            if (Folded(c) is { } letter)
                _word.Append(letter);
            else
                EndWord();
        }

        EndWord();
    }

    /// <summary>
    /// Returns the words in order, in pieces with a space between the words, because one text of all could be longer than the writer of JSON allows. Each piece has the units of its words:
    /// the distance of each unit from the one before, the first from -1, in digits of five bits, the lowest first. Digits from 32 on are followed by another one of the same number.
    /// </summary>
    public (IEnumerable<string> Words, IEnumerable<string> Units) Pieces()
    {
        var pieces = _postings.OrderBy(posting => posting.Key, StringComparer.Ordinal).Chunk(PieceLength).ToArray();
        return (
            pieces.Select(piece => string.Join(' ', piece.Select(posting => posting.Key))),
            pieces.Select(piece => string.Join(' ', piece.Select(posting => posting.Value.Units)))
        );
    }

    // The two characters of other alphabets that scripts write as a letter of ASCII in lower case are the İ and the sign of the kelvin.
    private static char? Folded(char c) =>
        c switch
        {
            >= 'a' and <= 'z' or >= '0' and <= '9' => c,
            >= 'A' and <= 'Z' => (char)(c + 32),
            '\u0130' => 'i',
            '\u212a' => 'k',
            _ => null,
        };

    private void EndWord()
    {
        if (_word.Length == 0)
            return;
        var word = _word.ToString();
        _word.Clear();
        if (!_postings.TryGetValue(word, out var posting))
            _postings[word] = posting = new();
        posting.Add(_unit);
    }

    private sealed class Posting
    {
        private int _last = -1;

        public StringBuilder Units { get; } = new(4);

        public void Add(int unit)
        {
            var distance = unit - _last;
            if (distance == 0)
                return;
            for (; distance >= 32; distance >>= 5)
                Units.Append(Digits[32 | (distance & 31)]);
            Units.Append(Digits[distance]);
            _last = unit;
        }
    }
}
