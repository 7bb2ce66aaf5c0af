namespace Corpus.Extraction.Texts;

/// <summary>Finds many words in one pass over a text; the time does not depend on the number of words (Aho and Corasick, 1975).</summary>
internal sealed class MultiSearch
{
    private const int Root = 0;
    private const int None = -1;

    private readonly Dictionary<long, int> _children = [];
    private readonly List<Node> _nodes = [new Node(Root, default, 0)];

    public MultiSearch(IReadOnlyList<string> words)
    {
        for (var word = 0; word < words.Count; word++)
        {
            var at = Root;
            foreach (var letter in words[word])
                at = _children.TryGetValue(Edge(at, letter), out var child) ? child : Add(at, letter);
            if (at != Root)
                _nodes[at].Word = word;
        }

        // Shorter prefixes first, because a node falls back to one that is closer to the root.
        foreach (var node in _nodes.Skip(1).OrderBy(n => n.Depth))
        {
            node.Fallback = node.Parent == Root ? Root : Step(_nodes[node.Parent].Fallback, node.Letter);
            node.Shorter = _nodes[node.Fallback].Word != None ? node.Fallback : _nodes[node.Fallback].Shorter;
        }
    }

    /// <summary>Returns each occurrence of each word as the index of the word and its offset. Occurrences of one word are in text order.</summary>
    public IEnumerable<(int Word, int Start)> In(string text)
    {
        var at = Root;
        for (var i = 0; i < text.Length; i++)
        {
            at = Step(at, text[i]);
            for (var found = _nodes[at].Word != None ? at : _nodes[at].Shorter; found != Root; found = _nodes[found].Shorter)
                yield return (_nodes[found].Word, i + 1 - _nodes[found].Depth);
        }
    }

    private static long Edge(int node, char letter) => ((long)node << 16) | letter;

    private int Add(int parent, char letter)
    {
        _nodes.Add(new Node(parent, letter, _nodes[parent].Depth + 1));
        _children.Add(Edge(parent, letter), _nodes.Count - 1);
        return _nodes.Count - 1;
    }

    private int Step(int at, char letter)
    {
        while (true)
        {
            if (_children.TryGetValue(Edge(at, letter), out var child))
                return child;
            if (at == Root)
                return Root;
            at = _nodes[at].Fallback;
        }
    }

    /// <summary>A prefix of some words.</summary>
    private sealed class Node(int parent, char letter, int depth)
    {
        public int Parent { get; } = parent;

        public char Letter { get; } = letter;

        public int Depth { get; } = depth;

        /// <summary>The word that ends here.</summary>
        public int Word { get; set; } = None;

        /// <summary>The longest proper suffix of this prefix that is a prefix of a word.</summary>
        public int Fallback { get; set; }

        /// <summary>The longest word that is a proper suffix of this prefix; the root if there is none.</summary>
        public int Shorter { get; set; }
    }
}
