using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Blocks;

/// <summary>The tokens of the parts of a text, each part divided once although more than one stage reads it.</summary>
internal sealed class TokenizedText(string text)
{
    private readonly Dictionary<int, Part> _parts = [];
    private readonly List<Token> _tokens = [];

    /// <summary>The tokens of a part of the text.</summary>
    public Token[] this[TextSpan part]
    {
        get
        {
            if (_parts.TryGetValue(part.Start, out var known) && known.Length == part.Length)
                return known.Tokens;
            _tokens.Clear();
            English.Tokenize(text, part, _tokens);
            _parts[part.Start] = new Part(part.Length, [.. _tokens]);
            return _parts[part.Start].Tokens;
        }
    }

    private sealed record Part(int Length, Token[] Tokens);
}
