using System.Globalization;
using Corpus.Extraction.Naming;

namespace Corpus.Extraction.Compilation;

/// <summary>Names the C# properties of the articles of a corpus.</summary>
/// <remarks>
/// The name comes from the catalog, the words of the title, or the file, in this order. Articles with the same title are distinguished by outlet, by day of publication, by both, or by file. No
/// number is counted, so that the name of an article depends only on the articles that share its title.
/// </remarks>
internal static class MemberNames
{
    /// <summary>The ways to name an article without a declared name, the shortest first; each returns null for an article that lacks the data.</summary>
    private static readonly Func<ArticleName, string?>[] Ways =
    [
        text => TitleName.Of(text.Title),
        text => Joined(TitleName.Of(text.Title), Outlet(text)),
        text => Joined(TitleName.Of(text.Title), Day(text)),
        text => Joined(Joined(TitleName.Of(text.Title), Outlet(text)), Day(text)),
    ];

    /// <returns>The names of the properties by the ids of the articles.</returns>
    public static Dictionary<string, string> Of(IEnumerable<(string Id, ArticleName Text)> articles)
    {
        var table = new NameTable();
        var members = new Dictionary<string, string>(StringComparer.Ordinal);
        var open = new List<(string Id, ArticleName Text)>();
        foreach (var article in articles)
        {
            if (article.Text.Given is null)
                open.Add(article);
            else
                members.Add(article.Id, table.Take(article.Id));
        }

        foreach (var way in Ways)
        {
            var rest = new List<(string Id, ArticleName Text)>();
            foreach (var same in open.GroupBy(a => way(a.Text), StringComparer.Ordinal))
            {
                if (same.Key is { } name && same.Count() == 1 && table.TryTake(name))
                    members.Add(same.First().Id, name);
                else
                    rest.AddRange(same);
            }

            open = rest;
        }

        foreach (var (id, _) in open.OrderBy(a => a.Id, StringComparer.Ordinal))
            members.Add(id, table.Take(Identifier.From(id)));
        return members;
    }

    private static string? Joined(string? name, string? more) =>
        name is null || more is null ? null
        : char.IsDigit(more[0]) ? name + "_" + more
        : name + more;

    private static string? Outlet(ArticleName text) => TitleName.Of(text.Outlet);

    private static string? Day(ArticleName text) =>
        text.Published is { } day
            ? string.Format(CultureInfo.InvariantCulture, "{0:0000}_{1:00}_{2:00}", day.Year, day.Month, day.Day)
            : null;
}
