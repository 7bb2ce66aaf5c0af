using System.ServiceModel.Syndication;
using System.Xml;
using System.Xml.Linq;
using Corpus.Extraction.Metadata;
using Corpus.Import.Records;

namespace Corpus.Import.Feeds;

/// <summary>Reads saved RSS and Atom feeds: one article per item, if the feed contains the full text.</summary>
internal static class FeedReader
{
    private const string Content = "http://purl.org/rss/1.0/modules/content/";
    private const string Rss1 = "http://purl.org/rss/1.0/";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";
    private const int FewestWords = 60;
    private const int DeepestNesting = 256;

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
        var number = 0;
        foreach (var item in Items(bytes))
        {
            var at = ++number;
            yield return Imported.Of($"item {at}", () => Article(item, $"{name}-{at}"));
        }
    }

    private static IEnumerable<FeedItem> Items(byte[] bytes)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes), Settings);
            reader.MoveToContent();
            var isRss = reader.LocalName.Equals("rss", StringComparison.OrdinalIgnoreCase);
            if (isRss && reader.GetAttribute("version") != "2.0")
                return OldItems(Load(bytes), XNamespace.None);
            if (reader.LocalName.Equals("RDF", StringComparison.OrdinalIgnoreCase))
            {
                var root = Load(bytes);
                return OldItems(root, root.Elements().FirstOrDefault(e => e.Name.LocalName is "channel" or "item")?.Name.Namespace ?? Rss1);
            }

            SyndicationFeedFormatter formatter =
                isRss ? new Rss20FeedFormatter()
                : reader.LocalName.Equals("feed", StringComparison.OrdinalIgnoreCase) ? new Atom10FeedFormatter()
                : throw new ImportException($"it is XML, but not an RSS or Atom feed: its root is '{reader.LocalName}'");
            formatter.ReadFrom(reader);
            return formatter.Feed.Items.Select(item => Item(formatter.Feed, item));
        }
        catch (Exception error) when (error is XmlException or FormatException or InvalidOperationException or ArgumentException)
        {
            throw new ImportException($"it is not a feed that can be read: {error.Message}");
        }
    }

    /// <summary>The document, if it is not nested so deeply that reading it would take too long.</summary>
    /// <exception cref="ImportException">It is.</exception>
    private static XElement Load(byte[] bytes)
    {
        using (var reader = XmlReader.Create(new MemoryStream(bytes), Settings))
        {
            while (reader.Read())
            {
                if (reader.Depth > DeepestNesting)
                    throw new ImportException($"its elements are nested more than {DeepestNesting} levels deep");
            }
        }

        using var document = XmlReader.Create(new MemoryStream(bytes), Settings);
        return XDocument.Load(document).Root!;
    }

    private static FeedItem Item(SyndicationFeed feed, SyndicationItem item) =>
        new(
            item.Title?.Text,
            [.. Authors(item)],
            Day(item),
            (
                item.Links.FirstOrDefault(link => link.RelationshipType is null or "alternate") ?? item.Links.FirstOrDefault()
            )?.Uri?.ToString(),
            Extension(item, Content, "encoded").FirstOrDefault() ?? (item.Content as TextSyndicationContent)?.Text ?? item.Summary?.Text,
            feed.Title?.Text,
            feed.Language
        );

    /// <summary>The items of RSS 0.9 and 1.0, which the library does not read. In RSS 1.0, they are siblings of their channel.</summary>
    private static IEnumerable<FeedItem> OldItems(XElement root, XNamespace rss)
    {
        XNamespace core = DublinCore;
        XNamespace content = Content;
        var channel = root.Element(rss + "channel");
        foreach (var item in root.Elements(rss + "item").Concat(channel?.Elements(rss + "item") ?? []))
            yield return new(
                item.Element(rss + "title")?.Value,
                [
                    .. item.Elements(core + "creator")
                        .Select(creator => Words.Clean(creator.Value))
                        .Concat(item.Elements(rss + "author").Select(author => Name(author.Value) ?? ""))
                        .Where(author => author.Length > 0),
                ],
                (item.Element(core + "date") ?? item.Element(rss + "pubDate"))?.Value,
                item.Element(rss + "link")?.Value,
                (item.Element(content + "encoded") ?? item.Element(rss + "description"))?.Value,
                channel?.Element(rss + "title")?.Value,
                (item.Element(core + "language") ?? channel?.Element(core + "language") ?? channel?.Element(rss + "language"))?.Value
            );
    }

    private static ImportedArticle Article(FeedItem item, string name)
    {
        var article = new RecordArticle();
        article.Add(MetadataKey.Title, item.Title, "the feed's title");
        article.Add(MetadataKey.Byline, string.Join(", ", item.Authors.Distinct(StringComparer.Ordinal)), "the feed's author");
        article.Add(MetadataKey.Outlet, item.Feed, "the feed");
        article.Add(MetadataKey.Published, item.Day, "the feed's date");
        article.Add(MetadataKey.Url, item.Url, "the feed's link");
        article.Add(MetadataKey.Language, item.Language, "the feed's language");
        article.Add(MetadataKey.Html, item.Html, "the feed");
        if (item.Html is null || Words.Count(Words.Fold(Words.Clean(item.Html))) < FewestWords)
            throw new ImportException("the feed has no more than a summary of it; save the page");
        return article.Make(item.Title is { Length: > 0 } title ? title : name);
    }

    private static IEnumerable<string> Authors(SyndicationItem item) =>
        item
            .Authors.Select(author => author.Name ?? Name(author.Email))
            .Concat(Extension(item, DublinCore, "creator"))
            .Select(Words.Clean)
            .Where(name => name.Length > 0);

    // "jane@alpine.example (Jane Doe)": RSS puts an e-mail address in the author element.
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
            // The date is not valid in this format. Try the next element.
        }

        return Extension(item, DublinCore, "date").FirstOrDefault();
    }

    private static IEnumerable<string> Extension(SyndicationItem item, string space, string name) =>
        item
            .ElementExtensions.Where(extension => extension.OuterName == name && extension.OuterNamespace == space)
            .Select(extension => extension.GetObject<XmlElement>().InnerText);

    /// <summary>The values that a feed provides for an article.</summary>
    /// <param name="Feed">The title of the feed.</param>
    private sealed record FeedItem(string? Title, string[] Authors, string? Day, string? Url, string? Html, string? Feed, string? Language);
}
