namespace Corpus.Extraction.Entities;

/// <summary>A name as it stands at one place, before it is known whose it is.</summary>
/// <param name="Wording">The name without its titles.</param>
/// <param name="FirstToken">The number of the name's first token in the document.</param>
/// <param name="Titled">A personal title or office stands before it.</param>
/// <param name="Gender">By the title or a word before the name.</param>
/// <param name="Kind">Null where nothing tells.</param>
/// <param name="IsNameLike">It has the form of a person's name, though nothing else tells.</param>
/// <param name="Canonical">The name the lexicon of states gives; null otherwise.</param>
internal sealed record RawName(
    TextSpan Span, Wording Wording, int FirstToken, int EndToken, bool Titled, Gender Gender, EntityKind? Kind, bool IsNameLike, Wording? Canonical)
{
    /// <summary>It stands in brackets after another name and has its first letter: <c>(ATF)</c>.</summary>
    public bool Abbreviates { get; init; }

    /// <summary>A hyphenated word is one.</summary>
    public string[] Words => Wording.Words;

    public string Last => Words[Words.Length - 1];

    public string Text => Wording.Text;

    public Wording Named => Canonical ?? Wording;

    /// <summary>What stays the same when a name is spelled with and without hyphens and blanks: <c>Jong-un</c>, <c>Jong Un</c>.</summary>
    public string Key => Wording.Key;

    public static string KeyOf(string name)
    {
        var key = new char[name.Length];
        var length = 0;
        foreach (var c in name)
        {
            if (char.IsLetterOrDigit(c))
                key[length++] = char.ToLowerInvariant(c);
        }

        return new string(key, 0, length);
    }
}

/// <summary>The letters of a name: one for all its places in a text, where most names stand often.</summary>
internal sealed class Wording(string text)
{
    public string Text { get; } = text;

    public string[] Words { get; } = text.Split(' ');

    public string Key { get; } = RawName.KeyOf(text);
}
