namespace Corpus.Tests.Queries;

/// <summary>What people open this package for, each short enough to quote. The answers are checked against the texts by hand.</summary>
public class TwelveQueries
{
    [Fact]
    public void All_that_one_person_said_oldest_first_with_its_place()
    {
        var said = Seeds.Quotes.By(Seeds.People.XiJinping).OrderBy(q => q.Article.Published).Select(q => $"{q.Text} ({q.Location})");

        Assert.NotEmpty(said);
        Assert.All(said, line => Assert.Matches(@" \(seeds/00.*\.txt:\d+:\d+\)$", line));
    }

    [Fact]
    public void Source_audit_person_quotations_articles_most_first()
    {
        var audit = Seeds
            .Entities.Select(e => (e.Name, Quotes: e.GetQuotes()))
            .Where(e => e.Quotes.Count > 0)
            .Select(e => (e.Name, Quotes: e.Quotes.Count, Articles: e.Quotes.Select(q => q.Article).Distinct().Count()))
            .OrderByDescending(e => e.Quotes);

        Assert.Equal(Seeds.Quotes.Count(q => q.Speaker is not null), audit.Sum(a => a.Quotes));
        Assert.True(audit.First().Quotes >= audit.Last().Quotes);
    }

    [Fact]
    public void Share_of_quotations_without_a_speaker_per_outlet()
    {
        var shares = Seeds
            .Quotes.Statements()
            .GroupBy(q => q.Article.Outlet ?? "unknown")
            .ToDictionary(g => g.Key, g => g.Average(q => q.SpeakerName is null ? 1.0 : 0.0));

        Assert.Contains("unknown", shares.Keys);
        Assert.All(shares.Values, share => Assert.InRange(share, 0, 0.5));
    }

    [Fact]
    public void The_same_words_in_several_articles()
    {
        var articles = Seeds.Articles.Append(Copied);

        var shared =
            from quote in articles.SelectMany(a => a.Quotes)
            where quote.Kind != QuoteKind.Indirect
            from line in articles.Concordance(quote.Text.Trim('.', ','))
            where line.Article != quote.Article
            select (quote, line);

        Assert.Equal(("SeekingChineseHelp:1263-1301", "Copied"), shared.Select(s => (s.quote.Id, s.line.Article.Id)).Single());
    }

    /// <summary>An article that repeats what another quotes, without quoting it.</summary>
    private static readonly Article Copied = new(
        "Copied",
        "copied.txt",
        "Good neighborliness and friendly ties",
        new ArticleAnnotations
        {
            Blocks = [new Block(BlockKind.Paragraph, new Passage(new TextSpan(0, 37), "Good neighborliness and friendly ties"))],
        }
    );

    [Fact]
    public void A_timeline_where_June_2025_matches_any_June_day()
    {
        var june = Seeds.Events.Between(new(2025, 6, 10), new(2025, 6, 10)).Timeline();

        Assert.NotEmpty(june);
        Assert.All(june, entry => Assert.True(entry.When.Contains(new DateOnly(2025, 6, 10))));
    }

    [Fact]
    public void Only_events_dated_to_the_day_by_the_text_or_its_date()
    {
        var firm = Seeds.Events.Where(e => e.When.Day is not null && e.Basis != DateResolution.RelativeToExpression);

        Assert.Contains(firm, e => e.When.Day == new DateOnly(2025, 6, 10) && e.Article.Id == "SeekingChineseHelp");
        Assert.All(firm, e => Assert.Equal(10, e.When.ToString().Length));
    }

    [Fact]
    public void Keyword_in_context_sorted_by_what_follows()
    {
        var lines = Seeds.Articles.Concordance("denuclear*", width: 30).OrderBy(l => l.Right, StringComparer.OrdinalIgnoreCase);

        Assert.NotEmpty(lines);
        Assert.All(lines, l => Assert.StartsWith("denuclear", l.Keyword, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Quotations_on_a_topic_within_sixty_days_of_an_event()
    {
        var call = new DateInterval(new DateOnly(2025, 6, 10));
        var near = Seeds.Quotes.Where(q =>
            q.Text.Contains("peace", StringComparison.OrdinalIgnoreCase)
            && q.Article.Published is { } day
            && call.Overlaps(day.AddDays(-60), day.AddDays(60))
        );

        Assert.Contains(near, q => q.Article.Id == "SeekingChineseHelp");
        Assert.DoesNotContain(near, q => q.Article.Id == "SeekingXisMediation");
    }

    [Fact]
    public void Who_is_quoted_together()
    {
        var pairs =
            from article in Seeds.Articles
            let speakers = article.Quotes.Select(q => q.Speaker).OfType<Entity>().Distinct().ToArray()
            from a in speakers
            from b in speakers
            where string.CompareOrdinal(a.Name, b.Name) < 0
            group article by (a.Name, b.Name);

        Assert.Equal(4, pairs.Single(p => p.Key == ("Lee Jae-myung", "Xi Jinping")).Count());
    }

    [Fact]
    public void Verbs_of_saying_per_speaker()
    {
        var verbs = Seeds.Quotes.Where(q => q.Cue is not null).ToLookup(q => q.SpeakerName, q => q.Cue!.Text);

        Assert.Contains("noted", verbs["Xi Jinping"]);
    }

    [Fact]
    public void The_review_queue_no_speaker_or_found_by_pronoun()
    {
        var queue = Seeds.Quotes.Statements().Where(q => q.SpeakerName is null || q.Basis == AttributionBasis.Pronoun);

        Assert.NotEmpty(queue);
        Assert.True(queue.Count() < Seeds.Quotes.Count / 2);
    }

    /// <summary>Rows of a test, each with an id that stays the same while the text does.</summary>
    public static TheoryData<string> Ids => [.. Seeds.Quotes.Select(q => q.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Test_rows_with_stable_ids(string id) => Assert.Equal(id, Seeds.Quotes[id].Id);
}
