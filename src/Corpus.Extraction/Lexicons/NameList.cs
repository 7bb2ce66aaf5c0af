namespace Corpus.Extraction.Lexicons;

/// <summary>The properties of a name in a list of names, with the letter that the list uses.</summary>
[Flags]
internal enum NameUses : byte
{
    /// <summary>The name is not in the list.</summary>
    None = 0,

    /// <summary>The name is in the list.</summary>
    Listed = 1 << 0,

    /// <summary><c>m</c>: most bearers are men.</summary>
    Male = 1 << 1,

    /// <summary><c>f</c>: most bearers are women.</summary>
    Female = 1 << 2,

    /// <summary><c>e</c>: either; the name does not determine the gender.</summary>
    Either = 1 << 3,

    /// <summary><c>w</c>: texts have the name as a common word too.</summary>
    Word = 1 << 4,

    /// <summary><c>p</c>: a place has the name too.</summary>
    Place = 1 << 5,

    /// <summary><c>v</c>: a verb has the word as its plain form.</summary>
    Verb = 1 << 6,
}

/// <summary>
/// A list of thousands of names, one a line, sorted: <c>dana e</c>, <c>will mw</c>. The letters after the blank are <see cref="NameUses"/>.
/// </summary>
/// <remarks>
/// It is searched in its text and not made into a <see cref="Lexicon"/>: only capitalized words are looked up here, and numbers for so many words would
/// make every start of a program slower.
/// </remarks>
internal sealed class NameList
{
    /// <summary>The end of the name of a resource that is such a list.</summary>
    public const string Extension = ".list";

    /// <summary>Given names of many languages, with the gender that most bearers have: for "he" and "she" only.</summary>
    public static readonly NameList Given = new("Lexicons/given-names");

    public static readonly NameList Surnames = new("Lexicons/surnames");

    /// <summary>Places whose names have several words, joined by "_".</summary>
    public static readonly NameList Places = new("Lexicons/places");

    // Letters that begin a name, and so a part of the list.
    private const int Letters = 26;

    /// <summary>In <see cref="StartingWords"/>, what a noun for a person has one of.</summary>
    public const NameUses PersonNoun = NameUses.Male | NameUses.Female | NameUses.Either;

    // Words with these uses have forms; adjectives and adverbs have none.
    private const NameUses Inflected = NameUses.Verb | PersonNoun;

    // In a list of nouns no word has a letter, and all are inflected.
    private static bool IsInflected(NameUses uses) => (uses & Inflected) != 0 || uses == NameUses.Listed;

    // The longest name whose letters are folded without an allocation.
    private const int LongestName = 64;

    /// <summary>No names: verbs, other words, and nouns for people with their gender, which begin a sentence or stand before a name and are no part of it.</summary>
    public static readonly NameList StartingWords = new("Lexicons/starting-words");

    /// <summary>Surnames that are common words or look like a form of one: names only behind a given name.</summary>
    public static readonly NameList WordSurnames = new("Lexicons/word-surnames");

    /// <summary>Nouns for things that no list of names has.</summary>
    public static readonly NameList CommonNouns = new("Lexicons/common-nouns");

    private readonly string _text;
    private readonly int[] _lines;

    // The lines whose names begin with two letters: the first, and the one after the last.
    private readonly (int First, int End)[] _parts = new (int, int)[Letters * Letters];

    private NameList(string name)
    {
        using var stream = typeof(NameList).Assembly.GetManifestResourceStream(name + Extension)!;
        using var reader = new StreamReader(stream);
        _text = reader.ReadToEnd();
        var lines = new List<int>(_text.Length / 8);
        for (var at = 0; at < _text.Length; at = _text.IndexOf('\n', at) + 1)
        {
            if (PartOf(_text.AsSpan(at)) is >= 0 and var part)
                _parts[part] = (_parts[part].End == 0 ? lines.Count : _parts[part].First, lines.Count + 1);
            lines.Add(at);
        }

        _lines = [.. lines];
    }

    /// <summary>The lines of the list.</summary>
    public IEnumerable<string> Lines => _text.Split(['\n'], StringSplitOptions.RemoveEmptyEntries);

    public NameUses Find(string name) => Find(name.AsSpan());

    /// <summary>The properties of a name in any letter case; <see cref="NameUses.None"/> if it is not in the list.</summary>
    public NameUses Find(ReadOnlySpan<char> name)
    {
        if (name.Length == 0)
            return NameUses.None;
        var folded = name.Length <= LongestName ? stackalloc char[LongestName] : new char[name.Length];
        folded = folded.Slice(0, name.Length);
        for (var i = 0; i < name.Length; i++)
            folded[i] = Fold(name[i]);
        var (low, end) = PartOf(folded) is >= 0 and var part ? _parts[part] : (0, _lines.Length);
        var high = end - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            switch (Compare(_lines[middle], folded))
            {
                case 0:
                    return UsesAt(_lines[middle] + name.Length);
                case < 0:
                    low = middle + 1;
                    break;
                default:
                    high = middle - 1;
                    break;
            }
        }

        return NameUses.None;
    }

    /// <summary>What the list says about a word or, for a form in -s, -ed or -ing, about the verb or the noun whose form it can be.</summary>
    public NameUses FindForm(ReadOnlySpan<char> word)
    {
        if (Find(word) is not NameUses.None and var uses)
            return uses;
        Span<char> plain = stackalloc char[LongestName];
        for (var i = 0; Inflection.PlainForm(word, i, plain) is >= 0 and var length; i++)
        {
            if (length > 0 && Find(plain.Slice(0, length)) is var found && IsInflected(found))
                return found;
        }

        return NameUses.None;
    }

    private int Compare(int line, ReadOnlySpan<char> name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            var (listed, wanted) = (_text[line + i], name[i]);
            if (listed is ' ' or '\n')
                return -1;
            if (listed != wanted)
                return listed - wanted;
        }

        return _text[line + name.Length] is ' ' or '\n' ? 0 : 1;
    }

    private static int PartOf(ReadOnlySpan<char> name) =>
        name.Length > 1 && name[0] is >= 'a' and <= 'z' && name[1] is >= 'a' and <= 'z' ? ((name[0] - 'a') * Letters) + name[1] - 'a' : -1;

    private NameUses UsesAt(int at)
    {
        var uses = NameUses.Listed;
        for (; _text[at] != '\n'; at++)
            uses |= UseOf(_text[at]);
        return uses;
    }

    /// <summary>The meaning of a letter of a list.</summary>
    public static NameUses UseOf(char letter) =>
        letter switch
        {
            'm' => NameUses.Male,
            'f' => NameUses.Female,
            'e' => NameUses.Either,
            'w' => NameUses.Word,
            'p' => NameUses.Place,
            'v' => NameUses.Verb,
            _ => NameUses.None,
        };

    private static char Fold(char c) =>
        c is >= 'a' and <= 'z' ? c
        : c == '’' ? '\''
        : char.ToLowerInvariant(c);
}
