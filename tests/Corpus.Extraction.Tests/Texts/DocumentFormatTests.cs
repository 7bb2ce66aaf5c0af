using Corpus.Extraction.Texts;

namespace Corpus.Extraction.Tests.Texts;

/// <summary>What is saved from a browser or fetched from a feed is no plain text.</summary>
public class DocumentFormatTests
{
    [Theory]
    [InlineData("<!DOCTYPE html>\n<html><body><p>It rains.</p></body></html>", "an HTML page")]
    [InlineData("\uFEFF\n <HTML lang=\"en\">", "an HTML page")]
    [InlineData("<!-- saved from url=(0014)about:internet --><html>", "an HTML page")]
    [InlineData("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel>", "an RSS feed")]
    [InlineData("<?xml version=\"1.0\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">", "an Atom feed")]
    [InlineData("<?xml version=\"1.0\"?><article>", "an XML document")]
    [InlineData("%PDF-1.7\n", "a PDF document")]
    [InlineData("{\\rtf1\\ansi It rains.}", "an RTF document")]
    [InlineData("PK\u0003\u0004abc", "a ZIP archive or an Office document")]
    [InlineData("<p>It rains.</p><p>It rains.</p><p>It rains.</p><p>It rains.</p><p>It rains.</p><p>It rains.</p>", "HTML")]
    [InlineData("“It rains,” Anna Berg said.", null)]
    [InlineData("<b>Rain</b> fell.", null)]
    [InlineData("The tag <p> opens a paragraph, and </p> closes it.", null)]
    [InlineData("3 < 5 and <3", null)]
    [InlineData("HTML pages begin with <html>.", null)]
    [InlineData("", null)]
    public void A_format_is_recognized(string text, string? format) => Assert.Equal(format, DocumentFormat.Of(text)?.Name);
}
