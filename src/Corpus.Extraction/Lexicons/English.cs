using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Lexicons;

/// <summary>The words of English that the stages know, read once from the word lists that are embedded in this assembly.</summary>
internal static class English
{
    /// <summary>
    /// The end of the name of a list of verbs: its lexicon has all forms of each, with the features that stand in brackets, or else with what the form can be.
    /// </summary>
    private const string Verbs = "-verbs";

    /// <summary>The list of the words that include a full stop.</summary>
    public const string Abbreviations = "Lexicons/abbreviations";

    public static readonly Vocabulary Vocabulary = new();

    public static readonly Dictionary<string, Lexicon> Lexicons = Read();

    /// <summary>Divides a part of a text into tokens whose words have the numbers of the vocabulary.</summary>
    /// <param name="tokens">The tokens are appended here.</param>
    public static void Tokenize(string text, TextSpan span, List<Token> tokens) => Tokenizer.Tokenize(text, span, Vocabulary, tokens);

    /// <summary>The entries of a word list, in the order of its lines.</summary>
    /// <exception cref="FormatException">A line has a value and no entry.</exception>
    public static IEnumerable<LexiconEntry> Entries(string name)
    {
        using var stream = typeof(English).Assembly.GetManifestResourceStream(name)
            ?? throw new ArgumentException($"There is no word list \"{name}\".", nameof(name));
        using var reader = new StreamReader(stream);
        return [.. Entries(name, reader)];
    }

    /// <inheritdoc cref="Entries(string)"/>
    public static IEnumerable<LexiconEntry> Entries(string name, TextReader reader)
    {
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            var comment = line.IndexOf('#');
            if (comment >= 0)
                line = line.Substring(0, comment);
            var equals = line.IndexOf('=');
            var text = (equals < 0 ? line : line.Substring(0, equals)).Trim();
            var entry = new LexiconEntry(text, equals < 0 ? "" : line.Substring(equals + 1).Trim(), number);
            if (text.Length > 0)
                yield return entry;
            else if (equals >= 0)
                throw entry.Error(name, "the entry is empty; write a word before the \"=\"");
        }
    }

    /// <summary>Makes the lexicon of a word list.</summary>
    /// <exception cref="FormatException">A line has a value and no entry, or an entry occurs twice with different values.</exception>
    public static Lexicon Read(string name, IEnumerable<LexiconEntry> entries)
    {
        var lexicon = new Lexicon(name);
        var verbs = name.EndsWith(Verbs, StringComparison.Ordinal);
        foreach (var entry in entries)
        {
            if (!verbs)
            {
                lexicon.Add(WordsOf(entry.Entry), entry);
                continue;
            }

            // Forms of different verbs may be alike: "found" is the past of "find", and a verb itself.
            var features = entry.Entry.IndexOf('[');
            var verb = features < 0 ? entry.Entry : entry.Entry.Substring(0, features).TrimEnd();
            var value = features < 0 ? null : entry.Entry.Substring(features + 1).TrimEnd(']');
            foreach (var (form, kinds) in Inflection.FormsOf(verb, entry.Value))
                lexicon.Add(WordsOf(form), entry with { Entry = form, Value = value ?? kinds }, merge: true);
        }

        return lexicon;
    }

    // Most entries are one word without marks and do not need the tokenizer.
    private static int[] WordsOf(string entry) => IsOneWord(entry) ? [Vocabulary.Add(entry.AsSpan())] : Tokenizer.Words(entry, Vocabulary);

    private static bool IsOneWord(string entry)
    {
        foreach (var c in entry)
        {
            if (c is not (>= 'a' and <= 'z'))
                return false;
        }

        return entry.Length > 0;
    }

    private static Dictionary<string, Lexicon> Read()
    {
        // The tokenizer has to know the abbreviations before it can divide the other entries into words.
        foreach (var entry in Entries(Abbreviations))
            Tokenizer.AddAbbreviation(entry.Entry, Vocabulary);
        var lexicons = new Dictionary<string, Lexicon>(StringComparer.Ordinal);
        foreach (var name in typeof(English).Assembly.GetManifestResourceNames())
        {
            if (!name.EndsWith(NameList.Extension, StringComparison.Ordinal))
                lexicons[name] = Read(name, Entries(name));
        }

        return lexicons;
    }
}
