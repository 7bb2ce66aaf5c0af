namespace Corpus;

/// <summary>Provides queries of quotations.</summary>
public static class QuoteExtensions
{
    private static readonly IEqualityComparer<(Entity? Speaker, string? SpeakerName, Article? Article)> SameSpeaker = EqualityComparer<(
        Entity? Speaker,
        string? SpeakerName,
        Article? Article
    )>.Create(
        (one, other) =>
            one.SpeakerName == other.SpeakerName
            && ReferenceEquals(one.Article, other.Article)
            && (one.Speaker is null ? other.Speaker is null : one.Speaker.IsSameAs(other.Speaker)),
        key => key.SpeakerName?.GetHashCode(StringComparison.Ordinal) ?? 0
    );

    /// <summary>Returns what somebody said, with and without quotation marks: the quotations of all kinds but terms.</summary>
    /// <param name="quotes">The quotations.</param>
    /// <returns>The statements, in the order of <paramref name="quotes"/>. They are found while the result is enumerated.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="quotes"/> is null.</exception>
    public static IEnumerable<Quote> Statements(this IEnumerable<Quote> quotes)
    {
        ArgumentNullException.ThrowIfNull(quotes);
        return quotes.Where(quote => quote.Kind != QuoteKind.Term);
    }

    /// <summary>Returns the quotations of a speaker.</summary>
    /// <param name="quotes">The quotations.</param>
    /// <param name="name">The name or an alias, compared exactly. If several entities have it, the quotations of all of them are returned.</param>
    /// <returns>The quotations, in the order of <paramref name="quotes"/>. They are found while the result is enumerated.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IEnumerable<Quote> By(this IEnumerable<Quote> quotes, string name)
    {
        ArgumentNullException.ThrowIfNull(quotes);
        ArgumentNullException.ThrowIfNull(name);
        return quotes.Where(quote =>
            quote.Speaker is { } speaker && (speaker.Name == name || speaker.Aliases.AsEnumerable().Contains(name))
        );
    }

    /// <summary>
    /// Groups quotations by their speaker. Two people of a corpus who have the same name are two speakers, and a source that the text never names is one speaker in each article: "the spokesman" of one
    /// is not that of another.
    /// </summary>
    /// <param name="quotes">The quotations.</param>
    /// <returns>A group for each speaker, those with most quotations first. The quotations without a source are one group.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="quotes"/> is null.</exception>
    public static IReadOnlyList<SpeakerQuotes> GroupBySpeaker(this IEnumerable<Quote> quotes)
    {
        ArgumentNullException.ThrowIfNull(quotes);
        return
        [
            .. quotes
                .GroupBy(
                    quote =>
                        (
                            quote.Speaker,
                            quote.SpeakerName,
                            Article: quote is { Speaker: null, SpeakerName: not null } ? quote.Article : null
                        ),
                    SameSpeaker
                )
                .Select(group => new SpeakerQuotes(group.Key.Speaker, group.Key.SpeakerName, [.. group]))
                .OrderByDescending(group => group.Quotes.Count),
        ];
    }

    /// <summary>
    /// Finds statements that several articles quote. Two quotations are of one statement if they have most of their words in common, in the same order: the share of the runs of
    /// three words of the shorter one that the longer one has. Quotations with fewer than five words are not compared.
    /// </summary>
    /// <param name="quotes">The quotations.</param>
    /// <param name="similarity">The least share, over 0 and up to 1.</param>
    /// <returns>The statements, those in most articles first.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="quotes"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="similarity"/> is not over 0 and up to 1.</exception>
    /// <exception cref="InvalidOperationException">A quotation belongs to no article.</exception>
    public static IReadOnlyList<SharedStatement> SharedStatements(this IEnumerable<Quote> quotes, double similarity = 0.6)
    {
        ArgumentNullException.ThrowIfNull(quotes);
        if (similarity is not (> 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(similarity), similarity, "The similarity must be over 0 and up to 1.");
        return new StatementFinder([.. quotes], similarity).Find();
    }

    /// <summary>Counts the quotations by the month in which their articles were published. Articles without a date are left out.</summary>
    /// <inheritdoc cref="MonthExtensions.CountByMonth(IEnumerable{Article})"/>
    /// <param name="quotes">The quotations.</param>
    public static IReadOnlyList<MonthCount> CountByMonth(this IEnumerable<Quote> quotes)
    {
        ArgumentNullException.ThrowIfNull(quotes);
        return MonthExtensions.Count(quotes is QuoteList all ? all.PublishedDays() : quotes.Select(quote => (quote.Article.Published, 1)));
    }
}
