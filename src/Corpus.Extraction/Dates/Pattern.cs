using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Dates;

/// <summary>
/// What a rule looks for, written in the order of the text: <c>the? &lt;ordinal&gt; -? quarter of? &lt;year&gt;?</c>.
/// A word or mark matches itself, <c>&lt;name&gt;</c> is one of the <see cref="Slots"/>, <c>a|b</c> matches either, and <c>?</c> marks an optional element.
/// </summary>
internal sealed class Pattern
{
    private readonly Element[] _elements;

    // The slot that every match begins with; null if there are several.
    private readonly Slot? _first;

    public Pattern(string pattern)
    {
        _elements = [.. pattern.Split(' ').Select(Element.Parse)];
        Slots = [.. _elements.SelectMany(element => element.Choices).Select(choice => choice.Slot).OfType<Slot>().Distinct()];
        _first = _elements[0] is { Optional: false, IsNested: false, Choices.Length: 1 } first ? first.Choices[0].Slot : null;
    }

    /// <summary>The slots that the pattern names.</summary>
    public Slot[] Slots { get; }

    /// <summary>The first element matches a whole expression: the pattern continues one that was found.</summary>
    public bool Continues => _elements[0].IsNested;

    /// <summary>What a match can begin with, element by element, and the number of the element after it.</summary>
    public IEnumerable<(int Word, Slot? Slot, bool Mark, int Next)> Beginnings(int from)
    {
        for (var i = from; i < _elements.Length; i++)
        {
            foreach (var choice in _elements[i].Choices)
                yield return (choice.Word, choice.Slot, choice.IsMark, i + 1);
            if (!_elements[i].Optional)
                yield break;
        }
    }

    /// <summary>The elements from one on are all optional.</summary>
    public bool MayEnd(int from)
    {
        for (var i = from; i < _elements.Length; i++)
        {
            if (!_elements[i].Optional)
                return false;
        }

        return true;
    }

    /// <summary>The match that begins at a token; greedy: optional elements are first tried as present.</summary>
    /// <param name="found">For a pattern that continues: the expression that was found, which begins at <paramref name="at"/>.</param>
    public Match? MatchAt(SentenceWindow window, int at, Candidate? found)
    {
        // Many patterns begin with the same slot, whose match is known from the pattern before.
        if (_first is not null && window.Context.Match(_first, window, at).End <= at)
            return null;
        var match = window.Match;
        match.Begin(this, at);
        match.End = MatchFrom(window, match, 0, at, found);
        return match.End > at ? match : null;
    }

    private int MatchFrom(SentenceWindow window, Match match, int number, int at, Candidate? found)
    {
        if (number == _elements.Length)
            return at;
        var element = _elements[number];
        foreach (var choice in element.Choices)
        {
            if (choice.Slot is null)
            {
                // ",? <month>": what is optional before the first word is there for the words before it.
                if (!(choice.IsMark && at == match.Start) && choice.StandsAt(window, at))
                {
                    var rest = MatchFrom(window, match, number + 1, at + 1, found);
                    if (rest > 0)
                        return rest;
                }

                continue;
            }

            var capture =
                at >= window.End ? default
                : number == 0 && element.IsNested && found is not null ? choice.Slot.Accept(found)
                : window.Context.Match(choice.Slot, window, at);
            if (capture.End <= at)
                continue;
            match.Push(choice.Slot, capture);
            var end = MatchFrom(window, match, number + 1, capture.End, found);
            if (end > 0)
                return end;
            match.Pop();
        }

        return element.Optional ? MatchFrom(window, match, number + 1, at, found) : 0;
    }

    private sealed class Element(Choice[] choices, bool optional)
    {
        public Choice[] Choices { get; } = choices;

        public bool Optional { get; } = optional;

        public bool IsNested { get; } = choices[0].Slot is { IsNested: true };

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
        private char _mark;

        public int Word { get; private set; }

        public Slot? Slot { get; private set; }

        public static Choice Parse(string text)
        {
            if (text[0] == '<')
                return new Choice { Slot = Dates.Slots.Of(text.Substring(1, text.Length - 2)) };
            if (!char.IsLetter(text[0]) && text.Length == 1)
                return new Choice { _mark = text[0] };
            var word = English.Vocabulary.Find(text.AsSpan());
            if (word == Vocabulary.Unknown)
                throw new InvalidOperationException(
                    $"the pattern of a rule has the word '{text}', which is in no word list: add it to Dates/words.txt"
                );
            return new Choice { Word = word };
        }

        public bool IsMark => _mark != 0;

        /// <summary>Whether the word or mark stands at a token.</summary>
        public bool StandsAt(SentenceWindow window, int at)
        {
            if (at >= window.End)
                return false;
            ref readonly var token = ref window.Tokens[at];
            return Word != 0 ? token.Word == Word : token.IsMark(_mark);
        }
    }
}

/// <summary>Where a pattern matches, and what its slots matched there.</summary>
internal sealed class Match
{
    private readonly List<(Slot Slot, Capture Capture)> _captures = [];
    private Pattern? _pattern;

    public int Start { get; private set; }

    public int End { get; set; }

    /// <summary>Whether an optional slot is present.</summary>
    public bool Has(Slot slot) => IndexOf(slot) >= 0;

    /// <summary>The value of a slot that is present.</summary>
    /// <exception cref="InvalidOperationException">The slot is missing from the match, or from the pattern.</exception>
    public T Get<T>(Slot<T> slot) => slot.ValueOf(Find(slot));

    /// <summary>The token after a slot that is present.</summary>
    public int EndOf(Slot slot) => Find(slot).End;

    public void Begin(Pattern pattern, int start)
    {
        _captures.Clear();
        (_pattern, Start) = (pattern, start);
    }

    public void Push(Slot slot, in Capture capture) => _captures.Add((slot, capture));

    public void Pop() => _captures.RemoveAt(_captures.Count - 1);

    private Capture Find(Slot slot) =>
        IndexOf(slot) is >= 0 and var i ? _captures[i].Capture : throw new InvalidOperationException($"{slot} is missing: ask with Has");

    private int IndexOf(Slot slot)
    {
        for (var i = 0; i < _captures.Count; i++)
        {
            if (_captures[i].Slot == slot)
                return i;
        }

        return _pattern!.Slots.Contains(slot) ? -1 : throw new InvalidOperationException($"the pattern of the rule does not name {slot}");
    }
}
