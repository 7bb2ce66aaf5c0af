using System.Text;
using Corpus.Data;

namespace Corpus.Tests.Records;

/// <summary>The words of a text that are decoded alone are those of the whole text.</summary>
public class WordsTests
{
    public static TheoryData<string> Texts =>
        [
            "",
            "a",
            "“It rains,” she said.",
            "ß",
            "雨が降る",
            "🌧",
            "🌧🌧",
            string.Concat(Enumerable.Repeat("It rains. ", 20)),
            string.Concat(Enumerable.Repeat("“It’s raining,” she said. ", 20)),
            string.Concat(Enumerable.Repeat("Дождь идёт. ", 20)),
            string.Concat(Enumerable.Repeat("雨が降る。", 20)),
            string.Concat(Enumerable.Repeat("🌧", 20)),
            "a" + string.Concat(Enumerable.Repeat("🌧", 20)),
        ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Words_are_those_of_the_whole_text(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);

        for (var start = 0; start <= text.Length; start++)
        {
            foreach (var length in new[] { 0, 1, 2, 3, text.Length - start })
            {
                if (start + length <= text.Length)
                    Assert.Equal(text.Substring(start, length), Utf8.Decode(bytes, new TextSpan(start, length)));
            }
        }
    }

    /// <summary>Bytes that are not UTF-8, as in a file that is damaged, or a span that is not in the text are an exception or other words.</summary>
    [Fact]
    public void Damage_is_an_exception_at_most()
    {
        var random = new Random(3);
        for (var round = 0; round < 300; round++)
        {
            var bytes = new byte[random.Next(2000)];
            random.NextBytes(bytes);
            var error = Record.Exception(() => Utf8.Decode(bytes, new TextSpan(random.Next(2500), random.Next(2500))));
            Assert.True(error is null or ArgumentOutOfRangeException or IndexOutOfRangeException, error?.ToString());
        }
    }
}
