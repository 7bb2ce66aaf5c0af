using Corpus.Extraction.Lexicons;

namespace Corpus.Extraction.Tests.Lexicons;

public class NameListTests
{
    [Theory]
    [InlineData("Will", NameUses.Listed | NameUses.Male)]
    [InlineData("MAY", NameUses.Listed | NameUses.Female | NameUses.Word)]
    [InlineData("Kenya", NameUses.Listed | NameUses.Female | NameUses.Place)]
    [InlineData("Dana", NameUses.Listed | NameUses.Either)]
    [InlineData("Ma’mur", NameUses.Listed | NameUses.Male)]
    [InlineData("Xqz", NameUses.None)]
    [InlineData("Dan", NameUses.Listed | NameUses.Male)]
    [InlineData("", NameUses.None)]
    internal void A_given_name_is_found_in_any_case(string name, NameUses uses) => Assert.Equal(uses, NameList.Given.Find(name));

    [Theory]
    [InlineData("praising", NameUses.Listed | NameUses.Verb)]
    [InlineData("Guitarist", NameUses.Listed | NameUses.Either)]
    [InlineData("Recently", NameUses.Listed | NameUses.Word)]
    [InlineData("Brenkov", NameUses.None)]
    internal void A_word_that_begins_a_sentence_is_found_in_any_form(string word, NameUses uses) =>
        Assert.Equal(uses, NameList.StartingWords.FindForm(word.AsSpan()));

    [Theory]
    [InlineData("Hong_Kong", NameUses.Listed)]
    [InlineData("Hong_Novak", NameUses.None)]
    internal void A_place_of_several_words_is_found_by_its_words(string name, NameUses uses) =>
        Assert.Equal(uses, NameList.Places.Find(name));

    [Fact]
    public void Every_line_is_found()
    {
        foreach (var list in new[] { NameList.Given, NameList.Surnames, NameList.StartingWords })
        {
            var lines = list.Lines.ToArray();
            Assert.True(lines.Length > 10_000);
            Assert.DoesNotContain(lines, line => list.Find(line.Split(' ')[0]) == NameUses.None);
        }
    }

    [Fact]
    public void A_list_has_the_names_of_its_lines_and_no_others()
    {
        NameList[] lists = [NameList.Given, NameList.Surnames, NameList.Places, NameList.StartingWords];
        var names = lists.SelectMany(list => list.Lines).Select(line => line.Split(' ')[0]).Distinct().ToArray();
        foreach (var list in lists)
        {
            var lines = list.Lines.ToDictionary(line => line.Split(' ')[0], line => line.Split(' ').Skip(1).SelectMany(uses => uses));
            Assert.DoesNotContain(names, name => list.Find(name) != Uses(name));
            Assert.DoesNotContain(names, name => list.Find(name + "q") != Uses(name + "q"));

            NameUses Uses(string name) =>
                lines.TryGetValue(name, out var letters)
                    ? letters.Aggregate(NameUses.Listed, (uses, letter) => uses | NameList.UseOf(letter))
                    : NameUses.None;
        }
    }

    [Fact]
    public void Every_given_name_has_one_gender_and_every_letter_a_meaning()
    {
        const NameUses Genders = NameUses.Male | NameUses.Female | NameUses.Either;
        Assert.All(NameList.Given.Lines, line =>
            Assert.True((NameList.Given.Find(line.Split(' ')[0]) & Genders) is NameUses.Male or NameUses.Female or NameUses.Either, line)
        );
        var letters = NameList
            .Given.Lines.Concat(NameList.Surnames.Lines)
            .Concat(NameList.StartingWords.Lines)
            .SelectMany(line => line.Split(' ').Skip(1))
            .SelectMany(s => s)
            .Distinct();
        Assert.DoesNotContain(letters, letter => NameList.UseOf(letter) == NameUses.None);
    }
}
