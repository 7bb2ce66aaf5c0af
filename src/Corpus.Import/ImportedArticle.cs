namespace Corpus.Import;

/// <summary>A value that a source gives about an article, and where it stood.</summary>
/// <param name="Place">In words for a person who checks it: "JSON-LD", "meta article:published_time", "the page".</param>
internal sealed record ImportedFact(string Value, string Place);

/// <summary>An article as a source has it: clean text and what is known about it.</summary>
/// <param name="Name">What its file is to be called, without an extension; made safe by who writes it.</param>
/// <param name="Text">One paragraph, heading or list item a line, with an empty line between; the headline first.</param>
/// <param name="Published">A day as <c>yyyy-MM-dd</c>.</param>
/// <param name="Language">A BCP 47 tag.</param>
internal sealed record ImportedArticle(
    string Name,
    string Text,
    ImportedFact? Title,
    ImportedFact? Byline = null,
    ImportedFact? Outlet = null,
    ImportedFact? Published = null,
    ImportedFact? Url = null,
    ImportedFact? Language = null
);
