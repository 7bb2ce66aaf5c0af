using System.ServiceModel.Syndication;
using System.Xml;
using Corpus.Import.Records;

namespace Corpus.Import.Feeds;

/// <summary>Reads saved RSS and Atom feeds: one article an item, if the feed has its whole text.</summary>
internal static class FeedReader
{
    private const string Content = "http://purl.org/rss/1.0/modules/content/";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";
    private const int FewestWords = 60;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        MaxCharactersFromEntities = 1_000_000,
        CheckCharacters = false,
        IgnoreComments = true,
    };

    public static IEnumerable<Imported> Read(byte[] bytes, string name)
    {
        var feed = Load(bytes);
        var number = 0;
        foreach (var item in feed.Items)
        {
            var at = ++number;
            yield return Imported.Of($"item {at}", () => Article(feed, item, $"{name}-{at}"));
        }
    }

    private static SyndicationFeed Load(byte[] bytes)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes), Settings);
            reader.MoveToContent();
            SyndicationFeedFormatter formatter =
                reader.LocalName.Equals("feed", StringComparison.OrdinalIgnoreCase) ? new Atom10FeedFormatter()
                : reader.LocalName.Equals("rss", StringComparison.OrdinalIgnoreCase) ? new Rss20FeedFormatter()
                : throw new ImportException($"it is XML, but not an RSS or Atom feed: its root is '{reader.LocalName}'");
            formatter.ReadFrom(reader);
            return formatter.Feed;
        }
        catch (Exception error) when (error is XmlException or FormatException or InvalidOperationException or ArgumentException)
        {
            throw new ImportException($"it is not a feed that can be read: {error.Message}");
        }
    }

    private static ImportedArticle Article(SyndicationFeed feed, SyndicationItem item, string name)
    {
        var article = new RecordArticle();
        article.Add(Field.Title, item.Title?.Text, "the feed's title");
        article.Add(Field.Byline, string.Join(", ", Authors(item).Distinct(StringComparer.Ordinal)), "the feed's author");
        article.Add(Field.Outlet, feed.Title?.Text, "the feed");
        article.Add(Field.Published, Day(item), "the feed's date");
        article.Add(
            Field.Url,
            (
                item.Links.FirstOrDefault(link => link.RelationshipType is null or "alternate") ?? item.Links.FirstOrDefault()
            )?.Uri?.ToString(),
            "the feed's link"
        );
        article.Add(Field.Language, feed.Language, "the feed's language");
        var html = Extension(item, Content, "encoded").FirstOrDefault()
            ?? (item.Content as TextSyndicationContent)?.Text
            ?? item.Summary?.Text;
        article.Add(Field.Html, html, "the feed");
        if (html is null || Words.Count(Words.Fold(Words.Clean(html))) < FewestWords)
            throw new ImportException("the feed has no more than a summary of it; save the page");
        return article.Make(item.Title?.Text is { Length: > 0 } title ? title : name);
    }

    private static IEnumerable<string> Authors(SyndicationItem item) =>
        item
            .Authors.Select(author => author.Name ?? Name(author.Email))
            .Concat(Extension(item, DublinCore, "creator"))
            .Select(Words.Clean)
            .Where(name => name.Length > 0);

    // "jane@alpine.example (Jane Doe)": RSS has an address where a name belongs.
    private static string? Name(string? address)
    {
        var open = address?.IndexOf('(', StringComparison.Ordinal) ?? -1;
        return open < 0
            ? (address?.Contains('@', StringComparison.Ordinal) == true ? null : address)
            : address![(open + 1)..].TrimEnd(')', ' ');
    }

    private static string? Day(SyndicationItem item)
    {
        try
        {
            var day = item.PublishDate != default ? item.PublishDate : item.LastUpdatedTime;
            if (day != default)
                return day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        }
        catch (XmlException)
        {
            // The date is not one of the format; another may be.
        }

        return Extension(item, DublinCore, "date").FirstOrDefault();
    }

    private static IEnumerable<string> Extension(SyndicationItem item, string space, string name) =>
        item
            .ElementExtensions.Where(extension => extension.OuterName == name && extension.OuterNamespace == space)
            .Select(extension => extension.GetObject<XmlElement>().InnerText);
}
