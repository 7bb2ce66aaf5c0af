namespace Corpus;

/// <summary>Provides the values of fields by their names, which are compared exactly.</summary>
public static class ArticleFieldExtensions
{
    /// <summary>Returns the field with a name.</summary>
    /// <param name="fields">The fields of an article.</param>
    /// <param name="name">The name.</param>
    /// <returns>The field, or null if the article has no such field.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static ArticleField? Find(this ValueList<ArticleField> fields, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        foreach (var field in fields)
        {
            if (field.Name == name)
                return field;
        }

        return null;
    }

    /// <summary>Returns the value of a field of any type as text.</summary>
    /// <param name="fields">The fields of an article.</param>
    /// <param name="name">The name of the field.</param>
    /// <returns>The value, or null if the article has no such field.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static string? Text(this ValueList<ArticleField> fields, string name) => fields.Find(name)?.Text;

    /// <summary>Returns the value of a number.</summary>
    /// <param name="fields">The fields of an article.</param>
    /// <param name="name">The name of the field.</param>
    /// <returns>The value, or null if the article has no such field or it is of another type.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static decimal? Number(this ValueList<ArticleField> fields, string name) => fields.Find(name)?.Number;

    /// <summary>Returns the value of a day.</summary>
    /// <param name="fields">The fields of an article.</param>
    /// <param name="name">The name of the field.</param>
    /// <returns>The value, or null if the article has no such field or it is of another type.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static DateOnly? Day(this ValueList<ArticleField> fields, string name) => fields.Find(name)?.Day;

    /// <summary>Determines whether a flag is set.</summary>
    /// <param name="fields">The fields of an article.</param>
    /// <param name="name">The name of the field.</param>
    /// <returns>True if the value of the flag is true; false if it is false, or if the article has no such flag.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static bool Flag(this ValueList<ArticleField> fields, string name) => fields.Find(name)?.Flag == true;
}
