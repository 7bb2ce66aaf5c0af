using Corpus.Extraction.Dates;
using Corpus.Extraction.Sentences;
using Corpus.Extraction.Tests.Rules;
using FsCheck;
using FsCheck.Fluent;

namespace Corpus.Extraction.Tests.Dates;

/// <summary>The index of rules only saves time: with every rule tried at every token, the same is found.</summary>
public class RuleIndexTests
{
    private static readonly CalendarDate Thursday = CalendarDate.Of(2025, 6, 12)!.Value;

    [Fact]
    public void The_index_changes_nothing_in_the_examples() =>
        Assert.All(DateRules.All.SelectMany(rule => rule.Examples.Concat(rule.Counterexamples)), marked =>
            Same(Example.Parse(marked).Text)
        );

    [Fact]
    public void The_index_changes_nothing_in_the_seeds() =>
        Assert.All(Directory.GetFiles(Seed.Folder, "*.txt").Select(File.ReadAllText), Same);

    [Fact]
    public void The_index_changes_nothing_in_random_sentences() =>
        Check.One(
            PropertyTests.Config(3000),
            Prop.ForAll(Gen.Elements(DatePropertyTests.Pieces).ArrayOf().Select(string.Concat).ToArbitrary(), text =>
                Find(text, false).SequenceEqual(Find(text, true))
            )
        );

    /// <summary>Sentences made of the words of the lists, which the index is built from.</summary>
    [Fact]
    public void The_index_changes_nothing_in_sentences_of_listed_words()
    {
        var words = DateRules
            .All.SelectMany(rule => rule.Pattern.Slots)
            .SelectMany(slot => slot.Lists)
            .Distinct()
            .SelectMany(list => Corpus.Extraction.Lexicons.English.Entries("Dates/" + list))
            .Select(entry => entry.Entry + " ")
            .Concat([
                "of ",
                "the ",
                "in ",
                "a ",
                "to ",
                "- ",
                ", ",
                "and ",
                "ago ",
                "5 ",
                "1998 ",
                "ended ",
                "or so ",
                "from now ",
                "long ",
                "old ",
            ])
            .ToArray();
        Check.One(
            PropertyTests.Config(3000),
            Prop.ForAll(Gen.Elements(words).ArrayOf().Select(string.Concat).ToArbitrary(), text =>
                Find(text, false).SequenceEqual(Find(text, true))
            )
        );
    }

    private static void Same(string text) => Assert.Equal(Find(text, true), Find(text, false));

    private static TemporalExpression[] Find(string text, bool all) =>
        ExpressionFinder.Find(new ResolutionContext(Document.Read(text), Thursday) { TriesAllRules = all }, []);
}
