using System.Reflection;
using System.Text.RegularExpressions;
using Corpus.Extraction.Articles;
using Corpus.Extraction.Blocks;
using Corpus.Extraction.Lexicons;

namespace Corpus.Extraction.Tests.Lexicons;

public class LexiconTests
{
    // Lists whose stage still reads the values as text: a number, words of a fixed set, or anything.
    private static readonly Dictionary<string, string> Patterns = new(StringComparer.Ordinal)
    {
        ["Entities/capitals"] = @"\p{Lu}.+",
        ["Quotations/stranger-nouns"] = "(participant)?",
        ["Quotations/office-nouns"] = "([a-z]+( [a-z]+)?)?",
        ["Quotations/broader-nouns"] = "[a-z]+( [a-z]+)*",
        ["Entities/demonyms"] = "(creed)?",
        ["Entities/states"] = @"(\p{Lu}.+)?",
        ["Entities/titles"] = "male|female|",
        ["Entities/inhabitants"] = "male|female|",
        ["Entities/directions"] = "north|south|east|west",
    };

    /// <summary>Every list has values that its stage knows: a typed lexicon has checked them, or the table above does.</summary>
    [Fact]
    public void Every_value_is_known()
    {
        var typed = TypedLists().ToHashSet(StringComparer.Ordinal);
        Assert.Contains("Blocks/boilerplate", typed);
        var errors =
            from lexicon in English.Lexicons.Values
            // Read as StringLists or as Connective, which check the values themselves.
            where
                !lexicon.Name.StartsWith("Dates/", StringComparison.Ordinal)
                && lexicon.Name is not ("Quotations/connectives" or "Metadata/names")
            where !typed.Contains(lexicon.Name) && !IsVerbsOnly(lexicon.Name) && !WordClassLists().Contains(lexicon.Name)
            let pattern = new Regex($"^({Patterns.GetValueOrDefault(lexicon.Name, "")})$")
            from value in lexicon.Values
            where !pattern.IsMatch(value.Text)
            select $"{lexicon.Name}.txt({value.Line}): \"{value.Text}\"";
        Assert.Empty(errors);
    }

    [Theory]
    [InlineData(
        "share = whole\nlike = hole",
        "Blocks/boilerplate.txt(2): \"hole\" is not a value of this list; use whole, start, account, edge, within, byline, stamp"
    )]
    [InlineData(
        "share = whole edgy",
        "Blocks/boilerplate.txt(1): \"whole edgy\" is not a value of this list; use whole, start, account, edge, within, byline, stamp"
    )]
    [InlineData(
        "share = 1",
        "Blocks/boilerplate.txt(1): \"1\" is not a value of this list; use whole, start, account, edge, within, byline, stamp"
    )]
    [InlineData(
        "# Sharing\nshare",
        "Blocks/boilerplate.txt(2): \"\" is not a value of this list; use whole, start, account, edge, within, byline, stamp"
    )]
    [InlineData(
        "share = whole\n\nShare = edge",
        "Blocks/boilerplate.txt(3): \"Share\" has the value \"edge\" here and \"whole\" on an earlier line; keep one of them"
    )]
    [InlineData(
        "go on = whole\ngo on = edge",
        "Blocks/boilerplate.txt(2): \"go on\" has the value \"edge\" here and \"whole\" on an earlier line; keep one of them"
    )]
    [InlineData("share = whole\n = edge", "Blocks/boilerplate.txt(2): the entry is empty; write a word before the \"=\"")]
    public void An_error_in_a_list_has_its_file_and_line(string list, string message)
    {
        var failure = Assert.Throws<FormatException>(() => new Lexicon<BoilerplatePlaces>(Make("Blocks/boilerplate", list)));
        Assert.Equal(message, failure.Message);
    }

    [Fact]
    public void A_class_that_no_enum_has_is_an_error()
    {
        var value = Make("Lexicons/function-words", "the = determiner\nfoo = determined").Values[1];
        Assert.Equal(
            "Lexicons/function-words.txt(2): \"determined\" is not a part of speech, a verb form or a lexical class",
            Assert.Throws<FormatException>(() => WordClasses.Parse("Lexicons/function-words", value)).Message
        );
    }

    private static Lexicon Make(string name, string lines) => English.Read(name, English.Entries(name, new StringReader(lines)));

    // The values of a list of verbs are forms, which inflection makes; WordClasses parses those of its lists.
    private static bool IsVerbsOnly(string name) => name.EndsWith("-verbs", StringComparison.Ordinal);

    private static string[] WordClassLists() =>
        [
            "Lexicons/function-words",
            "Lexicons/cue-nouns",
            "Lexicons/person-nouns",
            "Lexicons/person-nouns-wordnet",
            "Lexicons/body-nouns-wordnet",
            "Lexicons/time-words",
        ];

    /// <summary>The lists that some class of the extraction reads as a <see cref="Lexicon{T}"/>.</summary>
    private static IEnumerable<string> TypedLists() =>
        from type in typeof(Extractor).Assembly.GetTypes()
        where !type.ContainsGenericParameters
        from field in type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly)
        where field.FieldType is { IsGenericType: true } && field.FieldType.GetGenericTypeDefinition() == typeof(Lexicon<>)
        let lexicon = field.GetValue(null)!
        select (string)lexicon.GetType().GetProperty(nameof(Lexicon.Name))!.GetValue(lexicon)!;
}
