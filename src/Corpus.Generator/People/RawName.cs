using Corpus.Generator.Texts;

namespace Corpus.Generator.People;

/// <summary>A name as it stands at one place, before it is known whose it is.</summary>
/// <param name="Words">The words of the name without its titles; a hyphenated word is one.</param>
/// <param name="FirstToken">The number of the name's first token in the document.</param>
/// <param name="Titled">A personal title or office stands before it.</param>
/// <param name="Gender">By the title or a word before the name.</param>
/// <param name="Kind">Null where nothing tells.</param>
/// <param name="IsNameLike">It has the form of a person's name, though nothing else tells.</param>
/// <param name="Canonical">The name the lexicon of states gives; null otherwise.</param>
internal sealed record RawName(
    TextSpan Span, EquatableArray<string> Words, int FirstToken, int EndToken, bool Titled, Gender Gender, EntityKind? Kind, bool IsNameLike, string? Canonical)
{
    // Asked for several times for each name, and made of all its letters.
    private string? _key;

    /// <summary>It stands in brackets after another name and has its first letter: <c>(ATF)</c>.</summary>
    public bool Abbreviates { get; init; }

    public string Last => Words[Words.Count - 1];

    public string Text { get; } = Words.Count == 1 ? Words[0] : string.Join(" ", Words);

    /// <summary>What stays the same when a name is spelled with and without hyphens and blanks: <c>Jong-un</c>, <c>Jong Un</c>.</summary>
    public string Key => _key ??= KeyOf(Text);

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
