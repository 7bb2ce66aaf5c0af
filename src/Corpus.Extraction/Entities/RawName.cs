using Corpus.Extraction.Lexicons;

namespace Corpus.Extraction.Entities;

/// <summary>A name at one place of the text, before it is linked to an entity.</summary>
/// <param name="Wording">The name without its titles.</param>
/// <param name="FirstToken">The number of the name's first token in the document.</param>
/// <param name="Gender">The gender that the title, the noun before the name or the given name tells.</param>
/// <param name="Kind">Null if nothing tells the kind.</param>
/// <param name="IsNameLike">Whether the name has the form of a person's name.</param>
/// <param name="Canonical">The name of the state in the list of states; null if the name is not that of a state.</param>
internal sealed record RawName(
    TextSpan Span,
    Wording Wording,
    int FirstToken,
    int EndToken,
    Gender Gender,
    EntityKind? Kind,
    bool IsNameLike,
    Wording? Canonical
)
{
    /// <summary>Whether the name is one word in parentheses: <c>(ATF)</c>.</summary>
    public bool InBrackets { get; init; }

    /// <summary>Whether a title or noun stands before the name, or a given name begins it. A single word such as "Jones" may be a surname.</summary>
    public bool TellsGender { get; init; }

    /// <summary>Whether the first or the last of several words is a common word that is in no list of names.</summary>
    public bool HasCommonWord { get; init; }

    /// <summary>Whether a verb of saying stands directly before or after the name.</summary>
    public bool Speaks { get; init; }

    /// <summary>Whether the name is one word that has a title, an age, a role or a clause with "who", or does what people do.</summary>
    public bool ActsAlone { get; init; }

    /// <summary>The words of the name. A hyphenated word is one word.</summary>
    public string[] Words => Wording.Words;

    public string Last => Words[Words.Length - 1];

    /// <summary>The first word is one that can begin a sentence, and in no list of names.</summary>
    public static bool BeginsWithCommonWord(string name)
    {
        var first = name.AsSpan(0, Math.Max(0, name.IndexOf(' ')));
        return NameList.StartingWords.FindForm(first) != NameUses.None
            && NameList.Given.Find(first) == NameUses.None
            && NameList.Surnames.Find(first) == NameUses.None;
    }

    public bool IsOneWord => Words.Length == 1;

    /// <inheritdoc cref="Wording.GenderOfLeadingNoun"/>
    public Gender? GenderOfLeadingNoun => Wording.GenderOfLeadingNoun;

    public string Text => Wording.Text;

    /// <summary>The name that the data uses for a state, otherwise the name itself.</summary>
    public Wording Named => Canonical ?? Wording;

    /// <summary>The same for all spellings of a name: see <see cref="PersonNames.KeyOf"/>.</summary>
    public string Key => Wording.Key;
}

/// <summary>The text of a name, shared by all its mentions in a document.</summary>
internal sealed class Wording
{
    public Wording(string text)
    {
        (Text, Words, Key) = (text, text.Split(' '), PersonNames.KeyOf(text));
        GenderOfLeadingNoun = GenderOf(Words);
    }

    public string Text { get; }

    public string[] Words { get; }

    public string Key { get; }

    /// <summary>The gender of the noun for a person that the first of two words is, if no list of given names has it: "Skipper Dorn". Null if it is none.</summary>
    public Gender? GenderOfLeadingNoun { get; }

    private static Gender? GenderOf(string[] words)
    {
        if (words.Length != 2 || NameList.Given.Find(words[0]) != NameUses.None)
            return null;
        return (NameList.StartingWords.Find(words[0]) & ~NameUses.Listed) switch
        {
            NameUses.Male => Gender.Male,
            NameUses.Female => Gender.Female,
            NameUses.Either => Gender.Unknown,
            _ => null,
        };
    }
}
