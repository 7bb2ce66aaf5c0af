namespace Corpus;

internal static class Detached
{
    public static InvalidOperationException From(string record) =>
        new(
            $"This {record} belongs to no article. Add it to the {nameof(ArticleAnnotations)} of an article, and use the copy that the article holds."
        );
}
