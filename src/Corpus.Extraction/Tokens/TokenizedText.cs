using Corpus.Extraction.Lexicons;

namespace Corpus.Extraction.Tokens;

/// <summary>The tokens of the parts of a text, each part divided once although more than one stage reads it.</summary>
internal sealed class TokenizedText(string text)
{
    private readonly Dictionary<TextSpan, Token[]> _parts = [];
    private readonly List<Token> _tokens = [];

    /// <summary>The tokens of a part of the text.</summary>
    public Token[] this[TextSpan part]
    {
        get
        {
            if (_parts.TryGetValue(part, out var known))
                return known;
            _tokens.Clear();
            English.Tokenize(text, part, _tokens);
            return _parts[part] = [.. _tokens];
        }
    }
}
