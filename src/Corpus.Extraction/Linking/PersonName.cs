using Corpus.Extraction.Lexicons;

namespace Corpus.Extraction.Linking;

/// <summary>The parts of a full name, each as its <see cref="PersonNames.KeyOf">key</see>.</summary>
internal sealed class PersonName
{
    private readonly string[] _core;

    /// <param name="name">A name of two words or more.</param>
    public PersonName(string name)
    {
        var words = name.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        var core = PersonNames.Core(words);
        FamilyNameFirst = PersonNames.FamilyNameFirst(core);
        Suffix = PersonNames.SuffixOf(words) is { } suffix ? PersonNames.KeyOf(suffix) : "";
        _core = [.. core.SelectMany(Keys)];
    }

    /// <summary>The name has a given name and a surname.</summary>
    public bool IsFull => _core.Length > 1;

    /// <summary>The number of words, without a nickname and a suffix.</summary>
    public int Count => _core.Length;

    public string Given => _core[0];

    public string Surname => _core[_core.Length - 1];

    /// <summary>What others call the person: the surname, or the family name where it comes first.</summary>
    public string FamilyName => FamilyNameFirst ? Given : Surname;

    /// <summary>The suffix, such as "jr"; "" if there is none.</summary>
    public string Suffix { get; }

    public bool FamilyNameFirst { get; }

    /// <summary>Whether the middle names of one can be those of the other: "J." agrees with "John", and a name without a middle name with any.</summary>
    public bool MiddlesAgree(PersonName other)
    {
        if (Count == 2 || other.Count == 2)
            return true;
        for (var i = 1; i < Count - 1 && i < other.Count - 1; i++)
        {
            var (one, another) = (_core[i], other._core[i]);
            if (one != another && !(one[0] == another[0] && (one.Length == 1 || another.Length == 1)))
                return false;
        }

        return Count == other.Count;
    }

    /// <summary>Whether both have the same words, at least one of them a middle name.</summary>
    public bool HasSameWordsAndMiddle(PersonName other) => Count > 2 && _core.AsSpan().SequenceEqual(other._core);

    // "H.W.", "HW"
    private static IEnumerable<string> Keys(string word)
    {
        var key = PersonNames.KeyOf(word);
        var initials =
            key.Length > 1
            && (word.Length == 2 || word.IndexOf('.') is > 0 and var dot && dot < word.Length - 1)
            && !word.Any(char.IsLower);
        return initials ? key.Select(letter => letter.ToString())
            : key.Length > 0 ? [key]
            : [];
    }
}
