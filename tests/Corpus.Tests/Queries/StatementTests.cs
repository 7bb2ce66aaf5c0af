namespace Corpus.Tests.Queries;

public class StatementTests
{
    private static Article Quoting(string id, params string[] contents)
    {
        var text = string.Concat(contents.Select(content => $"“{content}” he said.\n\n"));
        var at = 0;
        return new Article(
            id,
            id + ".txt",
            text,
            new ArticleAnnotations
            {
                Quotes =
                [
                    .. contents.Select(content =>
                    {
                        var start = text.IndexOf(content, at, StringComparison.Ordinal);
                        at = start + content.Length;
                        return new Quote(new TextSpan(start, content.Length), content, QuoteKind.Direct);
                    }),
                ],
            }
        )
        {
            Outlet = id,
        };
    }

    [Theory]
    [InlineData("We will not sign this deal today", "We will not sign this deal today", true)]
    [InlineData("We will not sign this deal today", "will not sign this deal", true)]
    [InlineData("We will not sign this deal today, or ever", "we will NOT sign this deal: today", true)]
    [InlineData("We will not sign this deal today", "We will sign this other deal today", false)]
    [InlineData("We will not sign", "We will not sign", false)]
    public void Two_articles_quote_one_statement(string first, string second, bool expected) =>
        Assert.Equal(expected, Quoting("a", first).Quotes.Concat(Quoting("b", second).Quotes).SharedStatements().Count == 1);

    [Fact]
    public void One_article_that_repeats_itself_shares_nothing() =>
        Assert.Empty(Quoting("a", "We will not sign this deal today", "We will not sign this deal today").Quotes.SharedStatements());

    [Fact]
    public void A_statement_tells_who_carried_it()
    {
        var articles = new[] { "a", "b", "c" }.Select(id => Quoting(id, "We will not sign this deal today"));
        var statement = Assert.Single(articles.SelectMany(a => a.Quotes).SharedStatements());
        Assert.Equal(["a", "b", "c"], statement.GetOutlets());
        Assert.Empty(statement.GetSpeakerNames());
        Assert.Equal("3 articles: We will not sign this deal today", statement.ToString());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void A_share_is_over_0_and_up_to_1(double similarity) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Array.Empty<Quote>().SharedStatements(similarity));

    /// <summary>An id that depends on the words survives an edit elsewhere; one of the span does not.</summary>
    [Fact]
    public void Stable_ids_survive_an_inserted_paragraph()
    {
        var (before, after) = (Quoting("a", "It rains", "It pours", "It rains"), Quoting("a", "First", "It rains", "It pours", "It rains"));
        Assert.Equal(before.Quotes.Select(q => q.StableId), after.Quotes.Skip(1).Select(q => q.StableId));
        Assert.Equal(3, before.Quotes.Select(q => q.StableId).Distinct().Count());
        Assert.NotEqual(before.Quotes[0].Id, after.Quotes[1].Id);
    }

    [Fact]
    public void The_same_words_on_other_lines_have_ids_of_their_own()
    {
        var ids = Quoting("a", "rain fell\nhard", "rain fell hard").Quotes.Select(q => q.StableId).ToArray();
        Assert.Equal(ids[0] + "-2", ids[1]);
    }

    [Fact]
    public void Stable_ids_find_what_they_are_of()
    {
        Assert.All(Seeds.Quotes, quote => Assert.Same(quote, Seeds.Quotes[quote.StableId]));
        Assert.All(Seeds.Events, e => Assert.Equal(e.StableId, Seeds.Events[e.StableId].StableId));
        Assert.Equal(Seeds.Events.Count, Seeds.Events.Select(e => e.StableId).Distinct().Count());
        Assert.False(Seeds.Quotes.TryGetValue("SeekingChineseHelp:q00000000", out _));
    }

    [Fact]
    public void Names_and_aliases_find_speakers()
    {
        Assert.Equal(Seeds.People.XiJinping.GetQuotes(), Seeds.Quotes.By("Xi Jinping"));
        Assert.Equal(Seeds.Quotes.By("Xi Jinping"), Seeds.Quotes.AsEnumerable().By("Xi Jinping"));
        Assert.Empty(Seeds.Quotes.By("Nobody"));
        Assert.All(Seeds.Entities.SelectMany(e => e.Aliases.Append(e.Name)), name =>
            Assert.Equal(Seeds.Quotes.AsEnumerable().By(name), Seeds.Quotes.By(name))
        );
    }

    [Fact]
    public void Neighbors_end_at_the_ends()
    {
        var blocks = Seeds.Articles[0].Blocks;
        Assert.Null(blocks.Before(blocks[0]));
        Assert.Same(blocks[1], blocks.After(blocks[0]));
        Assert.Null(blocks.After(blocks[^1]));
        Assert.Null(blocks.After(null));
    }

    [Fact]
    public void Each_passage_of_the_body_has_a_sentence_and_a_block()
    {
        foreach (var article in Seeds.Articles)
        {
            Assert.All(article.Sentences.AsEnumerable(), s => Assert.Same(s, s.Sentence));
            Assert.All(article.Quotes.AsEnumerable(), q => Assert.True(q.Sentence!.Span.Contains(q.Span.Start)));
            Assert.All(article.Events.AsEnumerable(), e => Assert.Contains(e.Sentence, article.Sentences.AsEnumerable()));
            Assert.All(article.Mentions.AsEnumerable(), m => Assert.True(m.Passage.Block!.Span.Contains(m.Passage.Span)));
        }

        Assert.Null(new Passage(new TextSpan(0, 1), "a").Sentence);
    }

    [Fact]
    public void Months_between_the_first_and_the_last_are_counted()
    {
        var articles = new[] { "2024-11-30", "2025-02-01", "2025-02-28" }.Select(
            (day, i) => new Article($"{i}", "a.txt", "") { Published = DateOnly.Parse(day, null) }
        );
        Assert.Equal("2024-11 1, 2024-12 0, 2025-01 0, 2025-02 2", string.Join(", ", articles.CountByMonth()));
        Assert.Empty(new[] { new Article("a", "a.txt", "") }.CountByMonth());
    }
}
