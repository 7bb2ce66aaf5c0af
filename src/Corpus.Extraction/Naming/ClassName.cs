namespace Corpus.Extraction.Naming;

/// <summary>Checks the names of the classes of corpora.</summary>
internal static class ClassName
{
    // The members of the class of a corpus: a class cannot have a member with its own name.
    private static readonly string[] Members =
    [
        "Articles",
        "Quotes",
        "Events",
        "Entities",
        "People",
        "Organizations",
        "States",
        "ArticleSet",
        "PersonSet",
        "OrganizationSet",
        "StateSet",
        "File",
        "Reader",
        "Baked",
        "Shards",
    ];

    /// <summary>Determines whether the name is an identifier that does not begin with a lowercase letter (and therefore not a keyword) and is not a member of the class.</summary>
    public static bool IsValid(string corpus) => Identifier.IsValid(corpus) && !char.IsLower(corpus[0]) && !Members.Contains(corpus);
}
