namespace Corpus.Import.Pages;

/// <summary>What a page can say of its article, as the names of meta elements give it.</summary>
internal enum PageKey
{
    None,
    Title,
    Author,
    Published,
    Outlet,
    Url,
    Language,
    Description,
}

/// <summary>One place of a page that says something about its article. It may be wrong, or about something else.</summary>
/// <param name="Place">Where it stood, in words.</param>
internal sealed record Claim(PageKey Key, string Value, string Place);
