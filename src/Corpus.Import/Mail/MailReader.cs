using System.Globalization;
using Corpus.Extraction.Metadata;
using Corpus.Import.Pages;
using Corpus.Import.Records;
using MimeKit;

namespace Corpus.Import.Mail;

/// <summary>Reads e-mail (<c>.eml</c>) and single-file web pages (<c>.mhtml</c>).</summary>
internal static class MailReader
{
    private static readonly ParserOptions Options = new() { MaxMimeDepth = 64, MaxAddressGroupDepth = 3 };

    public static IEnumerable<Imported> Letter(byte[] bytes, string name) => [Imported.Of("", () => Article(Load(bytes), name))];

    public static IEnumerable<Imported> Page(byte[] bytes, string name) => [Imported.Of("", () =>
            {
                var message = Load(bytes);
                var page = message.BodyParts.OfType<TextPart>().FirstOrDefault(part => part.IsHtml)
                    ?? throw new ImportException("it has no HTML page");
                var url = page.ContentLocation?.ToString() ?? message.Headers["Snapshot-Content-Location"];
                return PageReader.Read(Content(page), name, page.ContentType.Charset, url);
            })];

    private static MimeMessage Load(byte[] bytes)
    {
        try
        {
            return MimeMessage.Load(Options, new MemoryStream(bytes));
        }
        catch (Exception error) when (error is FormatException or ParseException)
        {
            throw new ImportException("it is not a valid e-mail");
        }
    }

    private static byte[] Content(TextPart part)
    {
        using var content = new MemoryStream();
        part.Content?.DecodeTo(content);
        return content.ToArray();
    }

    private static ImportedArticle Article(MimeMessage message, string name)
    {
        var article = new RecordArticle();
        article.Add(MetadataKey.Id, name, "the file's name");
        article.Add(
            MetadataKey.Title,
            message.Subject is { } subject ? MailHeader.WithoutAnswers(subject.Trim()) : null,
            "the subject of the e-mail"
        );
        article.Add(MetadataKey.Byline, message.From.Mailboxes.FirstOrDefault()?.Name, "the sender of the e-mail");
        if (message.Date != default)
            article.Add(MetadataKey.Published, message.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "the date of the e-mail");
        article.Add(MetadataKey.Html, message.HtmlBody, "the e-mail");
        article.Add(MetadataKey.Text, message.TextBody, "the e-mail");
        return article.Make(name);
    }
}
