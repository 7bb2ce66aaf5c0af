using AngleSharp.Dom;

namespace Corpus.Import.Pages;

/// <summary>The role of an element according to its markup.</summary>
[Flags]
internal enum Hint
{
    None = 0,

    /// <summary>A part of the site: navigation, sharing, subscription, advertisements, other stories, comments.</summary>
    Site = 1,

    /// <summary>The text of an article.</summary>
    Body = 2,

    /// <summary>Who wrote the article.</summary>
    Byline = 4,

    /// <summary>When the article appeared.</summary>
    Day = 8,

    /// <summary>The headline of the article.</summary>
    Headline = 16,

    /// <summary>A caption.</summary>
    Caption = 32,

    /// <summary>The standfirst below the headline.</summary>
    Standfirst = 64,
}

/// <summary>Reads the hints of an element from its tag, its role, and the words of its classes and its id.</summary>
internal static class Hints
{
    private const int LongestButton = 30;

    // A longer id is the slug of a heading.
    private const int MostWordsOfId = 4;

    // A longer list of classes describes layout.
    private const int LongestNames = 300;

    private static readonly Dictionary<string, Hint> Words = WordList.Of<Hint>("Pages/class-words");
    private static readonly Dictionary<string, Hint> Tags = WordList.Of<Hint>("Pages/tags");
    private static readonly Dictionary<string, Hint> Roles = WordList.Of<Hint>("Pages/roles");
    private static readonly Dictionary<string, Hint> Properties = WordList.Of<Hint>("Pages/item-properties");

    public static Hint Of(IElement element)
    {
        var hint = Tags.GetValueOrDefault(element.LocalName);
        // Quotations, tables, and listings can also be figures.
        if (
            element.LocalName == "figure"
            && (element.QuerySelector("img, picture, video, svg") is null || element.QuerySelector("table, pre, blockquote") is not null)
        )
            hint = Hint.None;
        if (element.GetAttribute("role") is { } role)
            hint |= Roles.GetValueOrDefault(role);
        if (element.GetAttribute("itemprop") is { } property)
            hint |= Properties.GetValueOrDefault(property);
        if (element.GetAttribute("rel") is { } rel && rel.Equals("author", StringComparison.OrdinalIgnoreCase))
            hint |= Hint.Byline;
        if (element is { LocalName: "button", TextContent.Length: < LongestButton })
            hint |= Hint.Site;
        return hint | OfNames(element.ClassName) | (IsSlug(element.Id) ? Hint.None : OfNames(element.Id));
    }

    private static bool IsSlug(string? id) => id is not null && id.Count(c => c == '-') >= MostWordsOfId;

    /// <summary>The hints of names such as <c>related-posts</c> and <c>shareBar</c>: those of each word and of each pair of adjacent words.</summary>
    private static Hint OfNames(string? names)
    {
        var hint = Hint.None;
        if (names is null || names.Length > LongestNames)
            return hint;
        string? before = null;
        for (var at = 0; at < names.Length; )
        {
            if (!char.IsLetter(names[at]))
            {
                // Letters next to a digit are part of a generated name.
                if (char.IsWhiteSpace(names[at]) || char.IsDigit(names[at]))
                    before = null;
                at++;
                continue;
            }

            var start = at++;
            while (at < names.Length && char.IsLetter(names[at]) && !(char.IsUpper(names[at]) && char.IsLower(names[at - 1])))
                at++;
            if (start > 0 && char.IsDigit(names[start - 1]) || at < names.Length && char.IsDigit(names[at]))
                continue;
            var word = names[start..at];
            hint |= Words.GetValueOrDefault(word);
            if (before is not null)
                hint |= Words.GetValueOrDefault(before + " " + word) | Words.GetValueOrDefault(before + word);
            before = word;
        }

        return hint;
    }
}
