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
    public void A_changed_word_in_the_middle_of_a_long_paragraph_is_shown()
    {
        Article Paragraph(string number)
        {
            var text = $"The storm that came over the hills in the night left {number} dead in the valley and the towns below it.";
            return new Article(
                "a",
                "a.txt",
                text,
                new ArticleAnnotations { Blocks = [new Block(BlockKind.Paragraph, new Passage(new TextSpan(0, text.Length), text))] }
            );
        }

        var changes = CorpusDiff.Between([Paragraph("40")], [Paragraph("400")]).Articles[0].Changes;
        Assert.Equal(
            ["Paragraph: The storm that came over the hills in the night left 40 dead in the valley and the towns below it."],
            changes.Select(c => c.Before).OfType<string>()
        );
        Assert.Equal(2, changes.Count);
    }

    /// <summary>Two quotations of the same words that both get another speaker are two changes.</summary>
    [Fact]
    public void Each_of_two_equal_records_is_compared()
    {
        Article Twice(string speaker)
        {
            const string Text = "“Yes” “Yes”";
            Quote At(int start) => new(new TextSpan(start, 3), "Yes", QuoteKind.Direct) { SpeakerName = speaker };
            return new Article("a", "a.txt", Text, new ArticleAnnotations { Quotes = [At(1), At(7)] });
        }

        var changes = CorpusDiff.Between([Twice("A")], [Twice("B")]).Articles[0].Changes;
        Assert.Equal(2, changes.Count);
        Assert.All(changes.AsEnumerable(), c => Assert.True(c is { Before: not null, After: not null }));
    }

    [Fact]
    public void Another_kind_of_a_name_is_a_change()
    {
        Article Named(EntityKind kind) =>
            new(
                "a",
                "a.txt",
                "Berg",
                new ArticleAnnotations { Mentions = [new Mention(new Entity("Berg", kind), new Passage(new TextSpan(0, 4), "Berg"))] }
            );

        var change = Assert.Single(
            CorpusDiff.Between([Named(EntityKind.Person)], [Named(EntityKind.Organization)]).Articles[0].Changes.AsEnumerable()
        );
        Assert.Equal(("entities", "Berg (Person)", "Berg (Organization)"), (change.Section, change.Before, change.After));
    }

    [Fact]
    public void A_corpus_that_only_moved_is_the_same() =>
        Assert.Empty(CorpusDiff.Between([new Article("a", "old/a.txt", "")], [new Article("a", "new/a.txt", "")]).Articles.AsEnumerable());

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
