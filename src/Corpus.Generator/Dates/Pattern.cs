using Corpus.Generator.Lexicons;

namespace Corpus.Generator.Dates;

/// <summary>
/// What a rule looks for, written as the words stand in a text: <c>the? &lt;ordinal&gt; -? quarter of? &lt;year&gt;?</c>.
/// A word or mark means itself, <c>&lt;name&gt;</c> a reader or an entry of the word list <c>Dates/name.txt</c>,
/// <c>a|b</c> either, and <c>?</c> what may be missing.
/// </summary>
internal sealed class Pattern
{
    private readonly Element[] _elements;

    public Pattern(string pattern) => _elements = [.. pattern.Split(' ').Select(Element.Parse)];

    /// <summary>The first element reads a whole expression: the pattern continues one that was found.</summary>
    public bool Continues => _elements[0].Nests;

    /// <summary>What a match can begin with, element by element, and the number of the element after it.</summary>
    public IEnumerable<(int Word, string? Name, bool Mark, int Next)> Beginnings(int from)
    {
        for (var i = from; i < _elements.Length; i++)
        {
            foreach (var choice in _elements[i].Choices)
                yield return (choice.Word, choice.Name, choice.IsMark, i + 1);
            if (!_elements[i].Optional)
                yield break;
        }
    }

    /// <summary>Nothing must stand from an element on.</summary>
    public bool MayEnd(int from)
    {
        for (var i = from; i < _elements.Length; i++)
        {
            if (!_elements[i].Optional)
                return false;
        }

        return true;
    }

    /// <summary>The match that begins at a token; greedy, elements that may be missing are tried present first.</summary>
    /// <param name="found">For a pattern that continues: the expression that was found, which begins at <paramref name="at"/>.</param>
    public Match? At(Scan scan, int at, Draft? found)
    {
        var match = scan.Match;
        match.Begin(at);
        match.End = Follow(scan, match, 0, at, found);
        return match.End > at ? match : null;
    }

    private int Follow(Scan scan, Match match, int number, int at, Draft? found)
    {
        if (number == _elements.Length)
            return at;
        var element = _elements[number];
        foreach (var choice in element.Choices)
        {
            var capture = choice.Read(scan, at, number == 0 && element.Nests ? found : null);
            if (capture.End <= at)
                continue;
            match.Push(choice.Name, capture);
            var end = Follow(scan, match, number + 1, capture.End, found);
            if (end > 0)
                return end;
            match.Pop();
        }

        return element.Optional ? Follow(scan, match, number + 1, at, found) : 0;
    }

    private sealed class Element(Choice[] choices, bool optional)
    {
        public Choice[] Choices { get; } = choices;

        public bool Optional { get; } = optional;

        public bool Nests => Choices[0].Reader is { Nests: true };

        public static Element Parse(string text)
        {
            var optional = text.Length > 1 && text[text.Length - 1] == '?';
            if (optional)
                text = text.Substring(0, text.Length - 1);
            return new Element([.. text.Split('|').Select(Choice.Parse)], optional);
        }
    }

    private sealed class Choice
    {
        private Lexicon? _lexicon;
        private char _mark;

        public int Word { get; private set; }

        public string? Name { get; private set; }

        public Reader? Reader { get; private set; }

        public static Choice Parse(string text)
        {
            if (text[0] == '<')
            {
                var name = text.Substring(1, text.Length - 2);
                return Readers.Of(name) is { } reader
                    ? new Choice { Name = name, Reader = reader }
                    : new Choice { Name = name, _lexicon = Lexicon.Of("Dates/" + name) };
            }

            if (!char.IsLetter(text[0]) && text.Length == 1)
                return new Choice { _mark = text[0] };
            var word = English.Vocabulary.Find(text.AsSpan());
            if (word == Vocabulary.Unknown)
                throw new InvalidOperationException($"the word '{text}' of a rule stands in no word list: add it to Dates/words.txt");
            return new Choice { Word = word };
        }

        public bool IsMark => _mark != 0;

        public Capture Read(Scan scan, int at, Draft? found)
        {
            if (at >= scan.End)
                return default;
            if (Reader is { } reader)
                return found is null ? reader.Read(scan, at) : reader.Accept(found);
            if (_lexicon is not null)
            {
                var length = _lexicon.Match(scan.Window, at, out var value);
                return new Capture(at + length, Figures.Leading(value), value);
            }

            ref readonly var token = ref scan.Tokens[at];
            return (Word != 0 ? token.Word == Word : token.IsMark(_mark)) ? new Capture(at + 1) : default;
        }
    }
}

/// <summary>What one element of a pattern read.</summary>
/// <param name="End">The token after it; no further on where nothing was read.</param>
internal readonly record struct Capture(int End, int Number = 0, string Text = "", Draft? Draft = null);

/// <summary>Where a pattern stands in the text, and what its named elements read.</summary>
internal sealed class Match
{
    private readonly List<(string? Name, Capture Read)> _captures = [];

    public int Start { get; private set; }

    public int End { get; set; }

    public bool Has(string name) => Find(name) >= 0;

    /// <summary>The number an element read; 0 where it is missing.</summary>
    public int Number(string name) => Find(name) is >= 0 and var i ? _captures[i].Read.Number : 0;

    public int? NumberOrNull(string name) => Find(name) is >= 0 and var i ? _captures[i].Read.Number : null;

    /// <summary>The value beside the word that an element read; "" where it is missing.</summary>
    public string Text(string name) => Find(name) is >= 0 and var i ? _captures[i].Read.Text : "";

    public Draft Draft(string name) => _captures[Find(name)].Read.Draft!;

    public int EndOf(string name) => Find(name) is >= 0 and var i ? _captures[i].Read.End : 0;

    public void Begin(int start)
    {
        _captures.Clear();
        Start = start;
    }

    public void Push(string? name, in Capture capture) => _captures.Add((name, capture));

    public void Pop() => _captures.RemoveAt(_captures.Count - 1);

    private int Find(string name)
    {
        for (var i = 0; i < _captures.Count; i++)
        {
            if (_captures[i].Name == name)
                return i;
        }

        return -1;
    }
}
