using Corpus.Extraction;
using Corpus.Extraction.Articles;
using Corpus.Extraction.Lexicons;
using Corpus.Extraction.Tokens;

namespace Corpus.Tool.Import;

/// <summary>The people who speak in the texts of a folder, with what a person who writes the catalog wants to check: spellings and roles.</summary>
internal sealed class PeopleDraft
{
    private const int MostFiles = 3;
    private const int MostRoles = 3;
    private const int MostWordsOfRole = 8;

    private static readonly Lexicon[] PersonNouns = [Lexicon.Of("Lexicons/person-nouns"), Lexicon.Of("Lexicons/person-nouns-wordnet")];
    private static readonly string[] Articles = ["the ", "a ", "an "];

    private readonly SortedDictionary<string, Person> _people = new(StringComparer.Ordinal);

    /// <summary>The names of the people, with a comment for each.</summary>
    public IEnumerable<(string Name, string Note)> All => _people.Select(person => (person.Key, person.Value.Note));

    /// <summary>Adds the people who speak in a text by their whole names.</summary>
    public void Add(string file, string text, ArticleModel model)
    {
        foreach (var speaker in model.Quotations.Select(quotation => quotation.Speaker).OfType<int>().Distinct())
        {
            var entity = model.Entities.All[speaker];
            if (entity.Kind != EntityKind.Person || !entity.Name.Contains(' ', StringComparison.Ordinal))
                continue;
            if (!_people.TryGetValue(entity.Name, out var person))
                _people[entity.Name] = person = new Person();
            person.Files.Add(file);
            foreach (var mention in model.Entities.Mentions.Where(mention => mention.Entity == speaker))
            {
                if (mention.Span.In(text) is var spelling && spelling != entity.Name)
                    person.Spellings.Add(spelling);
                if (RoleAfter(text, mention.Span.End) is { } role)
                    person.Roles.Add(role);
            }
        }
    }

    /// <summary>The words between commas behind a name, if one of them is a noun for a person: "Carla Dorn, the mayor of the town, said".</summary>
    private static string? RoleAfter(string text, int at)
    {
        if (string.CompareOrdinal(text, at, ", ", 0, 2) != 0)
            return null;
        var start = at + 2;
        var end = text.AsSpan(start).IndexOfAny(",.;:\n") is >= 0 and var length ? start + length : text.Length;
        var tokens = new List<Token>();
        English.Tokenize(text, TextSpan.Between(start, end), tokens);
        // A clause begins with another word: "who", "and", a name.
        if (tokens.Count is 0 or > MostWordsOfRole || tokens[0].Case != LetterCase.Lower)
            return null;
        var role = text[start..end];
        foreach (var article in Articles)
        {
            if (role.StartsWith(article, StringComparison.Ordinal))
                role = role[article.Length..];
        }

        var first = tokens.Count > 1 && role.Length < end - start ? tokens[1] : tokens[0];
        return tokens.Any(IsPersonNoun) && (IsPersonNoun(first) || role.Length < end - start) ? role : null;
    }

    private static bool IsPersonNoun(Token token) => PersonNouns.Any(nouns => nouns.Contains(token));

    private sealed class Person
    {
        public SortedSet<string> Files { get; } = new(StringComparer.Ordinal);

        public SortedSet<string> Spellings { get; } = new(StringComparer.Ordinal);

        public SortedSet<string> Roles { get; } = new(StringComparer.Ordinal);

        public string Note =>
            $"speaks in {string.Join(", ", Files.Take(MostFiles))}{(Files.Count > MostFiles ? $" and {Files.Count - MostFiles} more" : "")}"
            + ToCheck("aliases", Spellings)
            + ToCheck("role", Roles.Take(MostRoles));

        private static string ToCheck(string what, IEnumerable<string> values) =>
            string.Join(", ", values.Select(CatalogText.Quoted)) is { Length: > 0 } list ? $"; {what} to check: {list}" : "";
    }
}
