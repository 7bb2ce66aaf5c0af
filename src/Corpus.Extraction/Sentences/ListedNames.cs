using Corpus.Extraction.Lexicons;

namespace Corpus.Extraction.Sentences;

/// <summary>What the lists of names say about the tokens of a document.</summary>
/// <remarks>Many rules ask for the same token: each list remembers what it has said.</remarks>
internal sealed class ListedNames
{
    private readonly Document _document;

    // 0 until a list is first asked.
    private readonly uint[] _hashes;

    public ListedNames(Document document)
    {
        (_document, _hashes) = (document, new uint[document.Tokens.Length]);
        Given = new(this, NameList.Given);
        Surnames = new(this, NameList.Surnames);
        WordSurnames = new(this, NameList.WordSurnames);
        StartingWords = new(this, NameList.StartingWords);
        StartingForms = new(this, NameList.StartingWords, inAnyForm: true);
        CommonNouns = new(this, NameList.CommonNouns, inAnyForm: true);
        PlaceNouns = new(this, NameList.PlaceNouns, inAnyForm: true);
    }

    public ListedTokens Given { get; }

    public ListedTokens Surnames { get; }

    public ListedTokens WordSurnames { get; }

    public ListedTokens StartingWords { get; }

    /// <summary>The starting words in any form: see <see cref="NameList.FindForm(ReadOnlySpan{char})"/>.</summary>
    public ListedTokens StartingForms { get; }

    /// <summary>The nouns for things in any form.</summary>
    public ListedTokens CommonNouns { get; }

    /// <summary>The nouns for places in any form.</summary>
    public ListedTokens PlaceNouns { get; }

    /// <summary>How many tokens the document has.</summary>
    public int Count => _hashes.Length;

    /// <summary>The letters of a token, and their hash in the lists.</summary>
    public ReadOnlySpan<char> WordAt(int token, out uint hash)
    {
        var word = _document.Of(_document.Tokens[token]);
        if (_hashes[token] == 0)
            _hashes[token] = NameList.HashOf(word);
        hash = _hashes[token];
        return word;
    }
}

/// <summary>What one list of names says about the tokens of a document, each of which is looked up when it is first asked for.</summary>
internal sealed class ListedTokens(ListedNames names, NameList list, bool inAnyForm = false)
{
    // The bit that no use has: the token has been looked up.
    private const byte IsKnown = 1 << 7;

    private readonly byte[] _uses = new byte[names.Count];

    /// <summary>The properties of a token; <see cref="NameUses.None"/> if it is not in the list.</summary>
    public NameUses this[int token] => _uses[token] is not 0 and var uses ? (NameUses)(uses & ~IsKnown) : Find(token);

    /// <summary>Whether the list has the token.</summary>
    public bool Has(int token) => this[token] != NameUses.None;

    private NameUses Find(int token)
    {
        var word = names.WordAt(token, out var hash);
        var uses = inAnyForm ? list.FindForm(word, hash) : list.Find(word, hash);
        _uses[token] = (byte)((byte)uses | IsKnown);
        return uses;
    }
}
