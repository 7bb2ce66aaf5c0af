using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Pages;

/// <summary>The tokens of the parts of a text, each part divided once although more than one stage reads it.</summary>
/// <param name="unknownWord">Where a word begins that is read as one in no lexicon; null for none.</param>
internal sealed class TokenizedText(string text, int? unknownWord = null)
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
            if (unknownWord is { } word)
                Tokenizer.Forget(_tokens, word);
            _parts[part.Start] = new Part(part.Length, [.. _tokens]);
            return _parts[part.Start].Tokens;
        }
    }

    private sealed record Part(int Length, Token[] Tokens);
}
