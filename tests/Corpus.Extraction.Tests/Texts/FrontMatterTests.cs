using Corpus.Extraction.Texts;

namespace Corpus.Extraction.Tests.Texts;

/// <summary>Front matter, the part of YAML that it is written in.</summary>
public class FrontMatterTests
{
    /// <summary>Texts ("⏎" ends a line), and what their front matter says.</summary>
    [Theory]
    [InlineData("---⏎title: Rain at last⏎---⏎Text", "title=Rain at last")]
    [InlineData("---⏎title: \"Rain: at last\"⏎author: 'Anna O''Berg'⏎---⏎Text", "title=Rain: at last; byline=Anna O'Berg")]
    [InlineData("---⏎headline: Rain # a comment⏎# a comment⏎---⏎Text", "title=Rain")]
    [InlineData("---⏎authors: [Anna Berg, \"Carl Dorn\"]⏎---⏎Text", "byline=Anna Berg, Carl Dorn")]
    [InlineData("---⏎authors:⏎  - Anna Berg⏎  - Carl Dorn⏎tags: [rain]⏎---⏎Text", "byline=Anna Berg, Carl Dorn")]
    [InlineData("---⏎author:⏎  name: Anna Berg⏎title: Rain⏎---⏎Text", "title=Rain")]
    [InlineData(
        "---⏎date: 2024-05-04T08:00:00Z⏎outlet: The Herald⏎url: https://example.com/a⏎lang: en-GB⏎---⏎Text",
        "published=2024-05-04T08:00:00Z; outlet=The Herald; url=https://example.com/a; language=en-GB"
    )]
    [InlineData("---⏎Pub-Date: 4 May 2024⏎Site_Name: Herald⏎---⏎Text", "published=4 May 2024; outlet=Herald")]
    [InlineData("---⏎title: null⏎byline: ~⏎date:⏎---⏎Text", "")]
    [InlineData("---⏎title: Rain⏎...⏎Text", "title=Rain")]
    [InlineData("---⏎title: Rain⏎not yaml⏎outlet: Herald⏎---⏎Text", "title=Rain; outlet=Herald; CORPUS022 at 'not yaml'")]
    public void Front_matter_is_read(string text, string said)
    {
        text = text.Replace('⏎', '\n');
        var read = FrontMatter.Read(text);
        Assert.Equal("Text", text[read.End..]);
        var values = new[]
        {
            ("title", read.Title),
            ("byline", read.Byline),
            ("published", read.Published),
            ("outlet", read.Outlet),
            ("url", read.Url),
            ("language", read.Language),
        };
        Assert.Equal(
            said,
            string.Join(
                "; ",
                values
                    .Where(v => v.Item2 is not null)
                    .Select(v => $"{v.Item1}={v.Item2!.Value.Text}")
                    .Concat(read.Findings.Select(f => $"{f.Kind.Id} at '{f.Span.In(text)}'"))
            )
        );
    }

    /// <summary>A text that begins with a rule, that never ends it, or that has none at its beginning.</summary>
    [Theory]
    [InlineData("---⏎The rain came at last.⏎---⏎More")]
    [InlineData("---⏎title: Rain⏎The rain came at last.")]
    [InlineData("Rain⏎---⏎title: Rain⏎---⏎")]
    [InlineData("----⏎title: Rain⏎----⏎")]
    [InlineData("---")]
    [InlineData("")]
    public void Other_texts_have_none(string text) => Assert.Equal(0, FrontMatter.Read(text.Replace('⏎', '\n')).End);
}
