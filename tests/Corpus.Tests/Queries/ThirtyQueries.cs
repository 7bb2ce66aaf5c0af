using System.Text.RegularExpressions;

namespace Corpus.Tests.Queries;

/// <summary>What people open this package for, each short enough to quote. The answers are checked against the texts by hand.</summary>
public class ThirtyQueries
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

    [Fact]
    public void All_that_one_person_said_by_name()
    {
        var said = Seeds.Quotes.By("Xi Jinping").Select(q => q.TrimmedText);

        Assert.Equal(Seeds.People.XiJinping.GetQuotes().Count, said.Count());
        Assert.DoesNotContain(said, text => text.EndsWith(','));
    }

    [Fact]
    public void Quotations_by_speaker_with_unnamed_sources_apart()
    {
        var groups = Seeds.Quotes.Statements().GroupBySpeaker();

        Assert.Equal(Seeds.Quotes.Statements().Count(), groups.Sum(g => g.Quotes.Count));
        Assert.All(groups.Where(g => g is { Speaker: null, Name: not null }), g =>
            Assert.Single(g.Quotes.Select(q => q.Article.Id).Distinct())
        );
    }

    [Fact]
    public void The_sentence_of_a_quotation_and_those_around_it()
    {
        var contexts =
            from quote in Seeds.Quotes
            let sentences = quote.Article.Sentences
            select (Before: sentences.Before(quote.Sentence), quote.Sentence, After: sentences.After(quote.Sentence));

        Assert.All(contexts, c => Assert.NotNull(c.Sentence));
        Assert.All(contexts, c => Assert.True(c.Before is null || c.Before.Span.End <= c.Sentence!.Span.Start));
        Assert.All(contexts, c => Assert.True(c.After is null || c.After.Span.Start >= c.Sentence!.Span.End));
    }

    [Fact]
    public void Whom_somebody_speaks_about()
    {
        var about = Seeds.Quotes.By(Seeds.People.XiJinping).SelectMany(q => q.GetMentions()).Select(m => m.Entity.Name).Distinct();

        Assert.Contains("South Korea", about);
    }

    [Fact]
    public void The_first_mention_of_each_name_with_its_place()
    {
        var first = Seeds.Articles.SeekingChineseHelp.Mentions.DistinctBy(m => m.Entity).Select(m => $"{m.Entity.Name}: {m.Location}");

        Assert.Contains(first, line => Regex.IsMatch(line, @"^Xi Jinping: seeds/.*\.txt:\d+:\d+$"));
    }

    [Fact]
    public void Events_per_month()
    {
        var months = Seeds.Events.CountByMonth();

        Assert.Contains(months, m => m is { Year: 2025, Month: 6, Count: > 0 });
        Assert.Equal(months, months.OrderBy(m => (m.Year, m.Month)));
    }

    [Fact]
    public void Quotations_per_month_of_publication()
    {
        var months = Seeds.Quotes.Statements().CountByMonth();

        Assert.Equal(Seeds.Quotes.Statements().Count(q => q.Article.Published is not null), months.Sum(m => m.Count));
    }

    [Fact]
    public void The_most_frequent_long_words()
    {
        var words = Seeds.Articles.Words().Frequencies().Where(w => w.Form.Length > 4).Take(10);

        Assert.Equal("korea", words.First().Form);
    }

    [Fact]
    public void The_most_frequent_runs_of_three_words()
    {
        var runs = Seeds.Articles.Words().NGrams(3).Take(10);

        Assert.All(runs, run => Assert.Equal(3, run.Form.Split(' ').Length));
        Assert.True(runs.First().Count > 1);
    }

    [Fact]
    public void Words_that_belong_together()
    {
        var pairs = Seeds.Articles.Words().Collocations(minimum: 5);

        Assert.Contains(pairs.Take(10), pair => pair.ToString() is "north korea" or "south korea");
    }

    [Fact]
    public void What_an_article_is_about_compared_with_the_others()
    {
        var article = Seeds.Articles.SeekingXisMediation;
        var keywords = article.Words().Keyness(Seeds.Articles.Where(a => a != article).Words()).Take(10);

        Assert.All(keywords, k => Assert.True(k is { LogLikelihood: > 0, LogRatio: > 0 }));
    }

    [Fact]
    public void How_evenly_a_word_is_used()
    {
        var spread = Seeds.Articles.Dispersion("Korea");

        Assert.Equal(Seeds.Articles.Count, spread.Articles);
        Assert.InRange(spread.Deviation!.Value, 0, 0.5);
    }

    [Fact]
    public void Statements_that_several_articles_quote()
    {
        var articles = Both;

        var shared = articles.SelectMany(a => a.Quotes).SharedStatements().Select(s => (s.Text, Outlets: s.GetOutlets().Count));

        Assert.Equal(("There will be no talks before the spring", 2), Assert.Single(shared));
    }

    [Fact]
    public void What_was_asked_for_and_of_whom()
    {
        var requests = Seeds.Quotes.Where(q => q.Act == SpeechAct.Request).Select(q => (q.SpeakerName, q.Text, To: q.Addressee?.Text));

        Assert.Contains(requests, r => r.SpeakerName == "Lee Jae-myung");
    }

    [Fact]
    public void Events_with_two_people()
    {
        var (lee, xi) = (Seeds.People.LeeJaeMyung, Seeds.People.XiJinping);
        var meetings = Seeds.Events.Where(e => e.Participants.Contains(lee) && e.Participants.Contains(xi)).Timeline();

        Assert.NotEmpty(meetings);
    }

    [Fact]
    public void Who_is_named_in_one_sentence()
    {
        var together = Seeds
            .Articles.SelectMany(a => a.Mentions)
            .GroupBy(m => (m.Article.Id, m.Passage.Sentence?.Span))
            .Select(g => g.Select(m => m.Entity.Name).Distinct().ToArray())
            .Where(names => names.Length > 1);

        Assert.Contains(together, names => names.Contains("Lee Jae-myung") && names.Contains("Xi Jinping"));
    }

    [Fact]
    public void What_a_new_version_changed()
    {
        var (before, after) = (Both, Both.Skip(1));

        var diff = CorpusDiff.Between(before, after).ToString();

        Assert.Equal("- monday", diff);
    }

    [Fact]
    public void Happenings_that_several_articles_report()
    {
        var happenings = Seeds.Events.Happenings().Where(h => h.GetArticles().Count > 1).Select(h => $"{h.When} {h.Reason}");

        Assert.Contains(happenings, line => line.Contains("Xi Jinping", StringComparison.Ordinal));
    }

    /// <summary>Two articles that quote a statement, one of them shorter.</summary>
    private static readonly Article[] Both =
    [
        Quoting("monday", "There will be no talks before the spring", "“", "” the minister said."),
        Quoting("tuesday", "no talks before the spring", "It was again said that there would be “", "”."),
    ];

    private static Article Quoting(string id, string words, string before, string after) =>
        new(
            id,
            id + ".txt",
            before + words + after,
            new ArticleAnnotations { Quotes = [new Quote(new TextSpan(before.Length, words.Length), words, QuoteKind.Direct)] }
        )
        {
            Outlet = id,
        };

    /// <summary>Rows of a test, each with an id that stays the same while the text does.</summary>
    public static TheoryData<string> Ids => [.. Seeds.Quotes.Select(q => q.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Test_rows_with_stable_ids(string id) => Assert.Equal(id, Seeds.Quotes[id].Id);
}
