using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Lexicons;

/// <summary>A word list whose values are the members of an enum. Reading the list fails if it has any other value.</summary>
/// <typeparam name="T">
/// An enum whose names, in any letter case, are the values of the list. With <see cref="FlagsAttribute"/>, an entry may have several, separated by blanks.
/// An entry without a value has the member that is zero; if the enum has none, each entry needs a value.
/// </typeparam>
internal sealed class Lexicon<T>
    where T : struct, Enum
{
    private readonly Lexicon _lexicon;
    private readonly T[] _values;

    /// <exception cref="FormatException">A value is not a name of the enum; the message has the file and line.</exception>
    public Lexicon(Lexicon lexicon)
    {
        _lexicon = lexicon;
        _values = new T[lexicon.Values.Count];
        for (var i = 0; i < _values.Length; i++)
            _values[i] = EnumValue.Parse<T>(lexicon.Name, lexicon.Values[i]);
    }

    /// <summary>The folder and name of the list.</summary>
    public string Name => _lexicon.Name;

    /// <summary>The typed lexicon of a word list, by its folder and name.</summary>
    public static Lexicon<T> Of(string name) => new(Lexicon.Of(name));

    /// <summary>The value of a single-word entry, or null if the word is not in the lexicon.</summary>
    public T? this[in Token token] => _lexicon.IndexOf(token) is >= 0 and var index ? _values[index] : null;

    /// <inheritdoc cref="Lexicon.Match"/>
    public int Match(ReadOnlySpan<Token> tokens, int at, out T value)
    {
        var length = _lexicon.MatchIndex(tokens, at, out var index);
        value = length == 0 ? default : _values[index];
        return length;
    }
}

/// <summary>Reads the values of word lists as members of enums.</summary>
/// <remarks>Only the outermost methods are generic: others would be compiled for each enum when the program starts.</remarks>
internal static class EnumValue
{
    /// <exception cref="FormatException">A name is not one of the enum.</exception>
    public static T Parse<T>(string list, LexiconValue value)
        where T : struct, Enum => (T)(Parse(typeof(T), value.Text) ?? throw Unknown(typeof(T), list, value));

    /// <summary>The member of a name. Enum.TryParse also reads numbers and lists, which no word list has.</summary>
    public static bool TryParse<T>(string name, out T member, StringComparison comparison = StringComparison.OrdinalIgnoreCase)
        where T : struct, Enum
    {
        var found = Member(typeof(T), name, comparison);
        member = found is null ? default : (T)found;
        return found is not null;
    }

    private static object? Parse(Type type, string text)
    {
        if (text.IndexOf(' ') >= 0 && type.IsDefined(typeof(FlagsAttribute), inherit: false))
        {
            var names = text.Split([' '], StringSplitOptions.RemoveEmptyEntries);
            return Array.TrueForAll(names, name => Member(type, name, StringComparison.OrdinalIgnoreCase) is not null)
                ? Enum.Parse(type, string.Join(",", names), ignoreCase: true)
                : null;
        }

        if (text.Length == 0 && Enum.ToObject(type, 0) is var zero && Enum.IsDefined(type, zero))
            return zero;
        return Member(type, text, StringComparison.OrdinalIgnoreCase);
    }

    private static object? Member(Type type, string name, StringComparison comparison)
    {
        var at = Array.FindIndex(Enum.GetNames(type), known => known.Equals(name, comparison));
        return at < 0 ? null : Enum.GetValues(type).GetValue(at);
    }

    private static FormatException Unknown(Type type, string list, LexiconValue value) =>
        new LexiconEntry("", value.Text, value.Line).Error(
            list,
            $"\"{value.Text}\" is not a value of this list; use {string.Join(", ", Enum.GetNames(type).Select(name => name.ToLowerInvariant()))}"
        );
}
