using Corpus.Extraction.Naming;
using Corpus.Generator.Emission;

namespace Corpus.Extraction.Tests.Compilation;

/// <summary>What files and people are called in C#.</summary>
public class NameTests
{
    [Theory]
    [InlineData("Anna-Maria Berg", "AnnaMariaBerg")]
    [InlineData("O'Neill", "ONeill")]
    [InlineData("O’Neill", "ONeill")]
    [InlineData("a“b”c", "ABC")]
    [InlineData("2nd man", "_2ndMan")]
    [InlineData("_x", "_x")]
    [InlineData("a_b", "A_b")]
    [InlineData("", "_")]
    [InlineData("字 体", "字体")]
    [InlineData("ǅ", "Ǆ")]
    [InlineData("ʰa", "ʰa")]
    [InlineData("Ⅳ", "Ⅳ")]
    [InlineData("a٣", "A٣")]
    [InlineData("कि", "कि")]
    [InlineData("e\u0301", "E\u0301")]
    [InlineData("a½b", "AB")]
    public void A_name_gives_an_identifier(string name, string identifier)
    {
        Assert.Equal(identifier, Identifier.From(name));
        Assert.True(Identifier.IsValid(identifier));
    }

    [Theory]
    [InlineData("Press", true)]
    [InlineData("_press1", true)]
    [InlineData("", false)]
    [InlineData("1st", false)]
    [InlineData("my press", false)]
    [InlineData("press!", false)]
    public void An_identifier_is_one(string text, bool valid) => Assert.Equal(valid, Identifier.IsValid(text));

    [Theory]
    [InlineData("Rain", "Rain")]
    [InlineData("Rain Rain Rain", "Rain Rain2 Rain3")]
    [InlineData("Rain2 Rain Rain", "Rain2 Rain Rain3")]
    [InlineData("Day1 Day1 Day1", "Day1 Day1_2 Day1_3")]
    [InlineData("Count Where All ToString", "Count2 Where All ToString2")]
    public void A_name_is_given_once(string asked, string given)
    {
        var names = new NameTable();
        Assert.Equal(given, string.Join(" ", asked.Split(' ').Select(names.Take)));
    }

    /// <summary>No name of a corpus is that of something in its class, or a keyword.</summary>
    [Theory]
    [InlineData("Press Seeds _press Corpus2 Été", true)]
    [InlineData(
        "Articles Quotes Events Entities People Organizations States Reader ArticleSet PersonSet OrganizationSet StateSet Baked Shards",
        false
    )]
    [InlineData("press class 2Press My-Press", false)]
    public void A_corpus_may_have_a_name(string names, bool may) =>
        Assert.All(names.Split(' '), name => Assert.True(ClassName.IsValid(name) == may, name));

    /// <summary>The paths of the texts of a corpus, and what each is called.</summary>
    [Theory]
    [InlineData("a.txt", "a A")]
    [InlineData("press/a.txt", "a A")]
    [InlineData("press/b.txt press/a.md", "a A; b B")]
    [InlineData("press/2024/a.txt press/2025/a.txt", "2024/a _2024A; 2025/a _2025A")]
    [InlineData("press/a.txt a.txt", "a A; press/a PressA")]
    [InlineData("rain.txt rainbow.txt", "rain Rain; rainbow Rainbow")]
    [InlineData("press/a.b.txt", "a.b AB")]
    [InlineData("press/.hidden press/x", ".hidden Hidden; x X")]
    [InlineData("v1.0/readme v2.0/readme", "v1.0/readme V10Readme; v2.0/readme V20Readme")]
    [InlineData("b.txt a.txt B.txt", "B B; a A; b B2")]
    [InlineData("a.txt a.txt", "a A")]
    [InlineData("rain.txt=Sun sun.txt", "Sun Sun; sun Sun2")]
    [InlineData("rain.txt sun.txt=Rain", "Rain Rain; rain Rain2")]
    public void A_text_has_an_id_and_a_member(string texts, string named) =>
        Assert.Equal(named, string.Join("; ", Given.Corpus(texts).Model.Articles.Select(a => $"{a.Id} {a.Member}")));

    /// <summary>Titles, and the names that are made of them.</summary>
    [Theory]
    [InlineData("Council delays the vote on the harbor", "CouncilDelaysVoteHarbor")]
    [InlineData("MAYOR RESIGNS OVER UN TALKS", "MayorResignsUNTalks")]
    [InlineData("Dorn’s last day: “It’s raining”", "DornsLastDayItsRaining")]
    [InlineData("What the U.S. wants", "WhatUSWants")]
    [InlineData("To be or to have", "ToBeOrToHave")]
    [InlineData("12 dead in ferry fire", "_12DeadFerryFire")]
    [InlineData("Donaudampfschifffahrtsgesellschaftskapitän retires", "Donaudampfschifffahrtsgesellschaftskapitän")]
    [InlineData("港の投票", "港の投票")]
    [InlineData("???", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_title_gives_a_short_name(string? title, string? name) => Assert.Equal(name, TitleName.Of(title));

    /// <summary>Articles (file: title; outlet; day), and the names of their properties.</summary>
    [Theory]
    [InlineData("017: Harbor vote", "HarborVote")]
    [InlineData("017", "_017")]
    [InlineData("017: Harbor vote | 018: Rain", "HarborVote Rain")]
    [InlineData("017: Harbor vote; Daily Example | 018: Harbor vote; The Herald", "HarborVoteDailyExample HarborVoteHerald")]
    [InlineData("017: Harbor vote; Daily Example | 018: Harbor vote", "HarborVoteDailyExample _018")]
    [InlineData("017: Harbor vote; ; 2024-05-04 | 018: Harbor vote; ; 2024-05-11", "HarborVote_2024_05_04 HarborVote_2024_05_11")]
    [InlineData(
        "017: Harbor vote; Herald; 2024-05-04 | 018: Harbor vote; Herald; 2024-05-11",
        "HarborVote_2024_05_04 HarborVote_2024_05_11"
    )]
    [InlineData(
        "1: Vote; Herald; 2024-05-04 | 2: Vote; Herald; 2024-05-11 | 3: Vote; Post; 2024-05-11 | 4: Vote; Post; 2024-05-04",
        "VoteHerald_2024_05_04 VoteHerald_2024_05_11 VotePost_2024_05_11 VotePost_2024_05_04"
    )]
    [InlineData("017: Harbor vote | 018: Harbor vote", "_017 _018")]
    [InlineData("017: Count | rain: Count", "_017 Rain")]
    public void A_member_is_named_after_the_title(string articles, string members)
    {
        var given = articles
            .Split(" | ")
            .Select(article => article.Split([": ", "; "], StringSplitOptions.None))
            .Select(a => Given.Article(a[0] + ".txt", published: Value(a, 3), title: Value(a, 1), outlet: Value(a, 2)));
        Assert.Equal(members, string.Join(" ", Given.Corpus([.. given]).Model.Articles.Select(a => a.Member)));

        static string? Value(string[] article, int at) => article.ElementAtOrDefault(at) is { Length: > 0 } value ? value : null;
    }

    /// <summary>An article keeps its name when articles with other titles come and go.</summary>
    [Fact]
    public void A_member_does_not_depend_on_articles_with_other_titles()
    {
        string[] titles = ["Harbor vote", "Harbor vote again", "Rain", "Rain at last", "Count", "Vote"];
        for (var without = 0; without < titles.Length; without++)
        {
            var left = titles.Where((_, i) => i != without).ToArray();
            Assert.Equal(Members(titles).Where((_, i) => i != without), Members(left));
        }

        static IEnumerable<string> Members(string[] titles) =>
            Given
                .Corpus([.. titles.Select(t => Given.Article(t + ".txt", title: t))])
                .Model.Articles.OrderBy(a => Array.IndexOf(titles, a.Id))
                .Select(a => a.Member);
    }

    /// <summary>Of two texts of one name the one whose path comes first has it.</summary>
    [Theory]
    [InlineData("a.txt a.md", "a: a.txt, a.md")]
    [InlineData("a.txt a.txt", "")]
    [InlineData("b.txt c.txt=b", "b: c.txt, b.txt")]
    [InlineData("p/a.txt p/a.md p/a", "a: p/a.md, p/a; a: p/a.txt, p/a")]
    public void Two_texts_of_one_name_are_told(string texts, string doubles) =>
        Assert.Equal(doubles, string.Join("; ", Given.Corpus(texts).Doubles.Select(d => $"{d.Id}: {d.Text.Path}, {d.Other.Path}")));

    /// <summary>Days, each with how many articles are of it; and the groups in which their names stand, each with how many.</summary>
    [Theory]
    [InlineData("2024-05-04 x 1000", " 1000")]
    [InlineData("2025-05-04 x 600, 2024-05-04 x 600", "2024 600, 2025 600")]
    [InlineData("2024-06-04 x 600, 2024-05-04 x 600", "2024_05 600, 2024_06 600")]
    [InlineData("2024-05-05 x 600, 2024-05-04 x 600", "2024_05_04 600, 2024_05_05 600")]
    [InlineData("2024-05-04 x 1001", "2024_05_04 1001")]
    [InlineData("2024-05-04 x 1000, 2025-05-04 x 1", "2024 1000, 2025 1")]
    [InlineData("- x 1001", "Undated 1001")]
    [InlineData("- x 1001, 2024-05-04 x 2", "2024 2, Undated 1001")]
    public void Names_of_many_articles_stand_in_groups(string days, string groups)
    {
        var dated = days.Split(", ")
            .Select(part => part.Split(" x "))
            .SelectMany(part => Enumerable.Repeat(part[0], int.Parse(part[1], null)));
        var articles = dated.Select((day, i) => Given.Article($"{i:D4}.txt", published: day)).ToArray();
        var found = ArticleGroups.Of(Given.Corpus(articles).Model.Articles);
        Assert.Equal(groups, string.Join(", ", found.Select(g => $"{g.Name} {g.Articles.Length}")));
        Assert.Equal(Enumerable.Range(0, articles.Length), found.SelectMany(g => g.Articles).Order());
    }

    /// <summary>Each attempt at a name is a string: names tried again would show.</summary>
    [Fact]
    public void Many_names_that_clash_cost_no_more_than_their_number()
    {
        Allocated(100);
        var (few, many) = (Allocated(1_000), Allocated(16_000));
        Assert.True(many <= 20 * few, $"{few} bytes for 1,000 names, {many} for 16,000");

        static long Allocated(int count)
        {
            var names = new NameTable();
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < count; i++)
                names.Take("Moon");
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Fact]
    public void A_number_that_a_name_has_already_is_passed_over()
    {
        var names = new NameTable();
        Assert.Equal(
            "Moon4 Moon Moon2 Moon3 Moon5 Moon4_2",
            string.Join(' ', new[] { "Moon4", "Moon", "Moon", "Moon", "Moon", "Moon4" }.Select(names.Take))
        );
    }
}
