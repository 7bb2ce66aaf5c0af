using Corpus.Extraction.Texts;
using FsCheck;
using FsCheck.Fluent;

namespace Corpus.Extraction.Tests.Texts;

public class MultiSearchTests
{
    private static readonly Gen<string> Letters = Gen.Elements('a', 'b', 'c').ArrayOf().Select(letters => new string(letters));

    [Theory]
    [InlineData("she sells", "he she hers", "1@0 0@1")]
    [InlineData("aaa", "a aa aaa", "0@0 1@0 0@1 2@0 1@1 0@2")]
    [InlineData("abcd", "abcx bcd d", "1@1 2@3")]
    [InlineData("", "a", "")]
    [InlineData("a", "", "")]
    public void All_places_are_found(string text, string words, string places) =>
        Assert.Equal(places, Shown(new MultiSearch(words.Split(' ')).In(text)));

    [Fact]
    public void It_finds_what_a_search_for_each_word_finds() =>
        Check.One(
            PropertyTests.Config(2000),
            Prop.ForAll(
                Letters.ToArbitrary(),
                Letters.Where(word => word.Length > 0).ArrayOf().Select(words => words.Distinct().ToArray()).ToArbitrary(),
                (text, words) =>
                {
                    var expected =
                        from word in Enumerable.Range(0, words.Length)
                        from start in Enumerable.Range(0, text.Length)
                        where string.CompareOrdinal(text, start, words[word], 0, words[word].Length) == 0
                        select (word, start);
                    return Shown(expected)
                        == Shown(new MultiSearch(words).In(text).OrderBy(place => place.Word).ThenBy(place => place.Start));
                }
            )
        );

    private static string Shown(IEnumerable<(int Word, int Start)> places) =>
        string.Join(' ', places.Select(place => $"{place.Word}@{place.Start}"));
}
