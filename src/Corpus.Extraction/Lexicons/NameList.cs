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
/// The names stay in the text of the list, and a table of hashes says where each begins. They are not made into a <see cref="Lexicon"/>: numbers and strings for so
/// many words would make every start of a program slower.
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

    /// <summary>In <see cref="StartingWords"/>, what a noun for a person has one of.</summary>
    public const NameUses PersonNoun = NameUses.Male | NameUses.Female | NameUses.Either;

    // Words with these uses have forms; adjectives and adverbs have none.
    private const NameUses Inflected = NameUses.Verb | PersonNoun;

    // In a list of nouns no word has a letter, and all are inflected.
    private static bool IsInflected(NameUses uses) => (uses & Inflected) != 0 || uses == NameUses.Listed;

    // The longest plain form of a word.
    private const int LongestForm = 64;

    /// <summary>No names: verbs, other words, and nouns for people with their gender, which begin a sentence or stand before a name and are no part of it.</summary>
    public static readonly NameList StartingWords = new("Lexicons/starting-words");

    /// <summary>Surnames that are common words or look like a form of one: names only behind a given name.</summary>
    public static readonly NameList WordSurnames = new("Lexicons/word-surnames");

    /// <summary>Nouns for things that no list of names has.</summary>
    public static readonly NameList CommonNouns = new("Lexicons/common-nouns");

    /// <summary>Nouns for places, buildings, bodies, events and goods, which names end with that are no person's: "Clinic".</summary>
    public static readonly NameList PlaceNouns = new("Lexicons/place-nouns");

    // A slot of the table has the place behind the beginning of a name in its lower bits, 0 if it is free, and bits of the name's hash in the others: few names
    // that are not the one looked for are compared.
    private const int PlaceBits = 20;
    private const int PlaceMask = (1 << PlaceBits) - 1;

    private const uint Basis = 2166136261;
    private const uint Prime = 16777619;

    // At least so many slots for each character of a list: about three for each name.
    private const int CharactersASlot = 4;

    private readonly string _text;
    private readonly int[] _slots;

    private NameList(string name)
    {
        using var stream = typeof(NameList).Assembly.GetManifestResourceStream(name + Extension)!;
        using var reader = new StreamReader(stream);
        _text = reader.ReadToEnd();
        if (_text.Length >= PlaceMask)
            throw new InvalidDataException($"the list {name} has {_text.Length} characters; it can have {PlaceMask - 1}");
        var slots = 1024;
        while (slots * CharactersASlot < _text.Length)
            slots *= 2;
        _slots = new int[slots];
        Fill(_text, _slots);
    }

    private static void Fill(string text, int[] slots)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var (start, hash) = (at, Basis);
            for (; text[at] is not (' ' or '\n'); at++)
                hash = unchecked((hash ^ text[at]) * Prime);
            hash = Mixed(hash);
            var slot = (int)hash & (slots.Length - 1);
            while (slots[slot] != 0)
                slot = (slot + 1) & (slots.Length - 1);
            slots[slot] = ((int)hash & ~PlaceMask) | (start + 1);
            while (text[at] != '\n')
                at++;
        }
    }

    // The lower bits choose the slot, and the upper ones are kept in it.
    private static uint Mixed(uint hash) => hash ^ (hash >> 15);

    /// <summary>The lines of the list.</summary>
    public IEnumerable<string> Lines => _text.Split(['\n'], StringSplitOptions.RemoveEmptyEntries);

    public NameUses Find(string name) => Find(name.AsSpan());

    /// <summary>The properties of a name in any letter case; <see cref="NameUses.None"/> if it is not in the list.</summary>
    public NameUses Find(ReadOnlySpan<char> name) => name.Length == 0 ? NameUses.None : Find(name, HashOf(name));

    /// <summary>The hash of a name, the same for all lists and letter cases.</summary>
    public static uint HashOf(ReadOnlySpan<char> name)
    {
        var hash = Basis;
        foreach (var c in name)
            hash = unchecked((hash ^ Fold(c)) * Prime);
        return Mixed(hash);
    }

    /// <param name="hash">The hash of the name, which is not empty.</param>
    /// <inheritdoc cref="Find(ReadOnlySpan{char})"/>
    public NameUses Find(ReadOnlySpan<char> name, uint hash)
    {
        for (var slot = (int)hash & (_slots.Length - 1); _slots[slot] is not 0 and var known; slot = (slot + 1) & (_slots.Length - 1))
        {
            if (((known ^ (int)hash) & ~PlaceMask) == 0 && IsAt((known & PlaceMask) - 1, name))
                return UsesAt((known & PlaceMask) - 1 + name.Length);
        }

        return NameUses.None;
    }

    /// <summary>What the list says about a word or, for a form in -s, -ed or -ing, about the verb or the noun whose form it can be.</summary>
    public NameUses FindForm(ReadOnlySpan<char> word) => word.Length == 0 ? NameUses.None : FindForm(word, HashOf(word));

    /// <param name="hash">The hash of the word, which is not empty.</param>
    /// <inheritdoc cref="FindForm(ReadOnlySpan{char})"/>
    public NameUses FindForm(ReadOnlySpan<char> word, uint hash) =>
        Find(word, hash) is not NameUses.None and var uses ? uses : FindPlainForm(word);

    private NameUses FindPlainForm(ReadOnlySpan<char> word)
    {
        Span<char> plain = stackalloc char[LongestForm];
        for (var i = 0; Inflection.PlainForm(word, i, plain) is >= 0 and var length; i++)
        {
            if (length > 0 && Find(plain.Slice(0, length)) is var found && IsInflected(found))
                return found;
        }

        return NameUses.None;
    }

    private bool IsAt(int line, ReadOnlySpan<char> name)
    {
        if (line + name.Length >= _text.Length || _text[line + name.Length] is not (' ' or '\n'))
            return false;
        for (var i = 0; i < name.Length; i++)
        {
            if (_text[line + i] != Fold(name[i]))
                return false;
        }

        return true;
    }

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
        : c is >= 'A' and <= 'Z' ? (char)(c | 0x20)
        : c == '’' ? '\''
        : char.ToLowerInvariant(c);
}
