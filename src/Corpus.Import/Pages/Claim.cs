namespace Corpus.Import.Pages;

/// <summary>The kinds of claims in the metadata of a page.</summary>
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

/// <summary>A claim of a page about its article. It can be wrong or refer to something else.</summary>
/// <param name="Place">The origin of the claim.</param>
internal sealed record Claim(PageKey Key, string Value, string Place);
