using Corpus.Extraction.Metadata;
using Corpus.Extraction.Texts;

namespace Corpus.Extraction.Tests.Metadata;

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
    [InlineData(
        "From: Anna Berg <anna@example.org>⏎To: Carl Dorn <carl@example.org>⏎Subject: Re: Rain at last⏎Date: Sat, 4 May 2024 08:00:00 +0200⏎⏎Text",
        "title=Rain at last; byline=Anna Berg; published=Sat, 4 May 2024 08:00:00 +0200"
    )]
    [InlineData(
        "Received: from a.example.org⏎ by b.example.org⏎From: \"Berg, Anna\" <anna@example.org>⏎Subject: Rain⏎ at last⏎⏎Text",
        "title=Rain at last; byline=Anna Berg"
    )]
    [InlineData("From: anna@example.org (Anna Berg)⏎Sent: 4 May 2024 08:00⏎⏎Text", "byline=Anna Berg; published=4 May 2024 08:00")]
    [InlineData("From: anna@example.org⏎Subject: =?UTF-8?B?UmFpbg==?=⏎⏎Text", "")]
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
    [InlineData("From: Anna Berg⏎The rain came at last.⏎⏎More")]
    [InlineData("Subject: rain⏎Date: 4 May 2024⏎⏎The rain came at last.")]
    [InlineData("From: Anna Berg⏎Subject: rain")]
    [InlineData("From the hills: rain⏎Date: 4 May 2024⏎⏎The rain came at last.")]
    public void Other_texts_have_none(string text) => Assert.Equal(0, FrontMatter.Read(text.Replace('⏎', '\n')).End);

    /// <summary>In an e-mail, quoted messages are hidden ("░").</summary>
    [Theory]
    [InlineData("It rained.⏎⏎On Monday, Carl Dorn wrote:⏎> Did it rain?⏎>⏎> Carl⏎Anna", "It rained.⏎⏎░⏎░⏎░⏎░⏎Anna")]
    [InlineData("It rained: a lot.⏎-----Original Message-----⏎From: Carl Dorn⏎Did it rain?", "It rained: a lot.⏎░⏎░⏎░")]
    [InlineData("It rained.⏎________________________________⏎From: Carl Dorn⏎Did it rain?", "It rained.⏎░⏎░⏎░")]
    [InlineData("It rained.⏎-- Anna⏎- a message", "It rained.⏎-- Anna⏎- a message")]
    public void Quoted_messages_are_hidden(string body, string shown)
    {
        const string Header = "From: Anna Berg⏎Subject: Rain⏎⏎";
        var text = (Header + body).Replace('⏎', '\n');
        var read = FrontMatter.Read(text);
        var lines = read.Hide(text)[read.End..].Split('\n').Zip(text[read.End..].Split('\n'));
        Assert.Equal(shown, string.Join('⏎', lines.Select(line => line.First.Trim() == "" && line.Second != "" ? "░" : line.First)));
    }

    [Fact]
    public void Without_the_header_of_an_email_nothing_is_a_quoted_message() =>
        Assert.Empty(FrontMatter.Read("---\ntitle: Rain\n---\n> It rained.\n").Replies);
}
