using Corpus.Export;

namespace Corpus.Tests.Queries;

public class DiffTests
{
    private static Article Of(string text, string? speaker, string title = "Rain")
    {
        var start = text.IndexOf("It rains", StringComparison.Ordinal);
        return new Article(
            "rain",
            "rain.txt",
            text,
            new ArticleAnnotations
            {
                Quotes =
                [
                    new Quote(new TextSpan(start, 8), "It rains", QuoteKind.Direct)
                    {
                        SpeakerName = speaker,
                        Basis = AttributionBasis.Adjacent,
                        Rule = "quote/a",
                    },
                ],
            }
        )
        {
            Title = title,
        };
    }

    [Fact]
    public void The_same_data_has_no_differences() => Assert.Equal("", CorpusDiff.Between(Seeds.Articles, Seeds.Articles).ToString());

    [Fact]
    public void Words_that_only_move_are_no_difference() =>
        Assert.Empty(CorpusDiff.Between([Of("“It rains,”", "Dorn")], [Of("First. “It rains,”", "Dorn")]).Articles.AsEnumerable());

    [Fact]
    public void Another_speaker_is_a_change_of_one_quotation() =>
        Assert.Equal(
            """
            rain
              quotations
                - Direct: “It rains”
                    Dorn (Adjacent, quote/a):  | 
                + Direct: “It rains”
                    no speaker
            """.ReplaceLineEndings("\n"),
            CorpusDiff.Between([Of("“It rains,”", "Dorn")], [Of("“It rains,”", null)]).ToString()
        );

    [Fact]
    public void Metadata_is_compared_too()
    {
        var change = Assert.Single(
            CorpusDiff.Between([Of("It rains", null)], [Of("It rains", null, "Sun")]).Articles[0].Changes.AsEnumerable()
        );
        Assert.Equal(("metadata", "title: Rain", "title: Sun"), (change.Section, change.Before, change.After));
    }

    [Fact]
    public void Articles_come_and_go()
    {
        Article Named(string id) => new(id, id + ".txt", "");
        Assert.Equal("- a\n+ c", CorpusDiff.Between([Named("a"), Named("b")], [Named("b"), Named("c")]).ToString());
    }

    [Fact]
    public void Data_that_was_exported_is_compared_with_new_data()
    {
        using var stream = new MemoryStream();
        CorpusJson.Write(stream, Seeds.Articles);
        stream.Position = 0;
        Assert.Empty(CorpusDiff.Between(CorpusJson.Read(new StreamReader(stream).ReadToEnd()), Seeds.Articles).Articles.AsEnumerable());
    }
}
