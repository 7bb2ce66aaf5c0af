namespace Corpus.Extraction.Naming;

/// <summary>Which names the class of a corpus can have.</summary>
internal static class ClassName
{
    // The members of the class of a corpus: a class cannot have a member of its own name.
    private static readonly string[] Reserved = ["Articles", "People", "Quotes", "Events", "Reader", "ArticleSet", "PersonSet", "Baked", "Shards"];

    /// <summary>Whether the name is an identifier that does not begin in lowercase (so that it is no keyword) and is no member of the class itself.</summary>
    public static bool IsValid(string corpus) => Identifier.IsValid(corpus) && !char.IsLower(corpus[0]) && !Reserved.Contains(corpus);
}
