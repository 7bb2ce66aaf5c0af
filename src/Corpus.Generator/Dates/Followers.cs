using Corpus.Generator.Lexicons;
using Corpus.Generator.Sentences;

namespace Corpus.Generator.Dates;

/// <summary>What the second token of a match can be. It only spares work: what it allows, the pattern still has to read.</summary>
internal sealed class Followers
{
    private readonly ulong[] _words = new ulong[(English.Vocabulary.Count >> 6) + 1];
    private string _marks = "";
    private bool _numbers;

    /// <summary>What any of them allows; null where one allows anything.</summary>
    public static Followers? Union(IEnumerable<Followers?> all)
    {
        var union = new Followers();
        foreach (var followers in all)
        {
            if (followers is null)
                return null;
            for (var i = 0; i < union._words.Length; i++)
                union._words[i] |= followers._words[i];
            union._marks += followers._marks;
            union._numbers |= followers._numbers;
        }

        return union;
    }

    public void AddWord(int word) => _words[word >> 6] |= 1UL << (word & 63);

    public void AddMark(char mark) => _marks += mark;

    /// <summary>Digits, or the apostrophe of '98.</summary>
    public void AddNumbers() => _numbers = true;

    public void AddList(Lexicon list)
    {
        foreach (var word in list.Beginnings)
            AddWord(word);
    }

    public bool Allow(Scan scan, int at)
    {
        if (at >= scan.End)
            return false;
        ref readonly var token = ref scan.Tokens[at];
        if (_numbers && (token.Kind == TokenKind.Number || token is { Kind: TokenKind.Mark, First: '\'' or '’' or '‘' or '`' }))
            return true;
        return token.Kind == TokenKind.Mark && _marks.IndexOf(token.First) >= 0
            || token.Word != Vocabulary.Unknown && (_words[token.Word >> 6] & (1UL << (token.Word & 63))) != 0;
    }
}
