using Corpus.Extraction.Tokens;

namespace Corpus.Extraction.Lexicons;

/// <summary>The words of English that the stages know, read once from the data files baked into this assembly.</summary>
internal static class English
{
    /// <summary>What the name of a data file ends with whose entries are verbs: its lexicon holds all their forms.</summary>
    private const string Verbs = "-verbs";

    /// <summary>The data file of the words that a full stop belongs to.</summary>
    public const string Abbreviations = "Lexicons/abbreviations";

    public static readonly Vocabulary Vocabulary = new();

    public static readonly Dictionary<string, Lexicon> Lexicons = Read();

    /// <summary>Divides a stretch of a text into tokens whose words are known to the lexicons.</summary>
    /// <param name="tokens">The tokens are appended here.</param>
    public static void Tokenize(string text, TextSpan span, List<Token> tokens) => Tokenizer.Tokenize(text, span, Vocabulary, tokens);

    /// <summary>The entries of a data file in their order: what stands before and after the <c>=</c>, trimmed.</summary>
    public static IEnumerable<(string Entry, string Value)> Entries(string name) => Lines(name).Select(line => (line.Entry, line.Value));

    /// <summary>The entries of a data file, each with the number of its line, for messages about the file.</summary>
    public static IEnumerable<(int Line, string Entry, string Value)> Lines(string name)
    {
        using var stream = typeof(English).Assembly.GetManifestResourceStream(name)
            ?? throw new ArgumentException($"no lexicon is called '{name}'", nameof(name));
        using var reader = new StreamReader(stream);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            var comment = line.IndexOf('#');
            if (comment >= 0)
                line = line.Substring(0, comment);
            var equals = line.IndexOf('=');
            var entry = (equals < 0 ? line : line.Substring(0, equals)).Trim();
            if (entry.Length > 0)
                yield return (number, entry, equals < 0 ? "" : line.Substring(equals + 1).Trim());
        }
    }

    private static Dictionary<string, Lexicon> Read()
    {
        var names = typeof(English).Assembly.GetManifestResourceNames();
        // The tokenizer has to know the abbreviations before it can divide the other entries into words.
        foreach (var (entry, _) in Entries(Abbreviations))
            Tokenizer.AddAbbreviation(entry, Vocabulary);
        var lexicons = new Dictionary<string, Lexicon>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            var lexicon = lexicons[name] = new Lexicon();
            var entries = name.EndsWith(Verbs, StringComparison.Ordinal)
                ? Entries(name).SelectMany(e => Inflection.FormsOf(e.Entry, e.Value))
                : Entries(name);
            foreach (var (entry, value) in entries)
                lexicon.Add(Tokenizer.Words(entry, Vocabulary), value);
        }

        return lexicons;
    }
}
